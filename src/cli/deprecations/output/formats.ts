/** Every kind of output, by name. */
import type { DeprecationReport } from "../report.js";
import type { TextOptions } from "./text.js";

/** What the report can be written as. */
export const FORMATS = ["table", "json", "markdown", "sarif"] as const;

export type Format = (typeof FORMATS)[number];

type Renderer = (report: DeprecationReport, options: TextOptions) => string | Promise<string>;

/** Each is loaded when it is asked for. */
const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  table: async () => (await import("./text.js")).renderText,
  json: async () => (await import("./json.js")).renderJson,
  markdown: async () => (await import("./markdown.js")).renderMarkdown,
  sarif: async () => (await import("./sarif.js")).renderSarif,
};

/** Renders a report. */
export async function render(report: DeprecationReport, format: Format, options: TextOptions = {}): Promise<string> {
  const renderer = await RENDERERS[format]();
  return renderer(report, options);
}
