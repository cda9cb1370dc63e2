/** Every kind of report, by name. */
import { AtlasConfigError } from "../../errors/config-error.js";
import type { RunReport } from "./run-report.js";
import { renderTerminal, type TerminalOptions } from "./terminal.js";

/** What a report can be written as. */
export const FORMAT_NAMES = ["terminal", "json", "markdown", "github", "junit", "sarif", "html"] as const;

/** The name of a kind of report. */
export type FormatName = (typeof FORMAT_NAMES)[number];

type Renderer = (report: RunReport, terminal: TerminalOptions) => string;

/** Each is loaded when it is asked for. */
const RENDERERS: Record<FormatName, () => Promise<Renderer>> = {
  terminal: () => Promise.resolve(renderTerminal),
  json: async () => (await import("./json.js")).renderJson,
  markdown: async () => (await import("./markdown.js")).renderMarkdown,
  github: async () => (await import("./github.js")).renderGithub,
  junit: async () => (await import("./junit.js")).renderJunit,
  sarif: async () => (await import("./sarif.js")).renderSarif,
  html: async () => (await import("./html/page.js")).renderHtml,
};

/** What the end of a file name says of its format. */
const EXTENSIONS: readonly (readonly [RegExp, FormatName])[] = [
  [/\.sarif(?:\.json)?$/i, "sarif"],
  [/\.json$/i, "json"],
  [/\.xml$/i, "junit"],
  [/\.(?:md|markdown)$/i, "markdown"],
  [/\.html?$/i, "html"],
  [/\.txt$/i, "terminal"],
];

/** Renders a run. */
export async function renderReport(
  report: RunReport,
  format: FormatName,
  terminal: TerminalOptions = {},
): Promise<string> {
  const render = await RENDERERS[format]();
  return render(report, terminal);
}

/**
 * The format of a name.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` for a name that no format has
 */
export function formatOf(name: string, option: string): FormatName {
  const format = FORMAT_NAMES.find((known) => known === name);
  if (format !== undefined) return format;
  throw new AtlasConfigError("INVALID_OPTION", `${option} ${name} is none of ${FORMAT_NAMES.join(", ")}.`);
}

/** A report that is to be written. */
export interface ReportTarget {
  readonly format: FormatName;
  readonly file: string;
}

/**
 * Reads `<format>=<path>`, or a path whose end names the format.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` if it names no format or no path
 */
export function parseTarget(text: string): ReportTarget {
  const [, name, named] = /^([a-z]+)=(.*)$/s.exec(text) ?? [];
  const file = named ?? text;
  if (file === "") throw new AtlasConfigError("INVALID_OPTION", `--report ${text} names no file.`);
  if (name !== undefined) return { format: formatOf(name, "--report"), file };
  const format = EXTENSIONS.find(([pattern]) => pattern.test(file))?.[1];
  if (format !== undefined) return { format, file };
  const message = `--report ${file}: the name does not tell the format; write for example --report junit=${file}`;
  throw new AtlasConfigError("INVALID_OPTION", message);
}
