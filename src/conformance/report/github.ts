/** The report as workflow commands, which GitHub Actions shows beside the lines of a change. */
import { causesOf, type Cause } from "./causes.js";
import { plain, plural } from "./plain.js";
import { verdictOf } from "./outcome.js";
import { reproduceCommand, type RunReport } from "./run-report.js";

/** GitHub shows no more of each kind in a step. */
const SHOWN = 10;

/**
 * Renders a run: an annotation for each cause, at most ten errors and ten warnings, and one for the verdict. Every line
 * is a workflow command, and nothing in a report can end it or begin another.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function renderGithub(report: RunReport): string {
  const causes = causesOf(report);
  const annotations = (["error", "warning"] as const).flatMap((severity) => {
    const own = causes.filter((cause) => cause.severity === severity);
    return own.slice(0, SHOWN).map((cause) => annotation(report, cause));
  });
  const { conforms, text } = verdictOf(report);
  const level = conforms ? "notice" : "error";
  return [...annotations, command(level, { title: "atlas-fetch conformance" }, [text]), ""].join("\n");
}

function annotation(report: RunReport, { check, severity, failures, operations }: Cause): string {
  const [example] = failures;
  const operation = report.operations.find(({ operationId }) => operationId === example.operationId);
  const location = operation?.location;
  const place = location === undefined ? {} : { file: location.file, line: String(location.line) };
  const where = operations.length === 0 ? "" : ` in ${plural(operations.length, "operation")}`;
  return command(severity, { ...place, title: check }, [
    `${plural(failures.length, "case")}${where}, for example ${example.name}`,
    `expected ${example.expected ?? "a pass"}`,
    `got ${example.actual ?? "a failure"}`,
    reproduceCommand(report, example),
  ]);
}

function command(
  name: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string>>,
  lines: readonly string[],
): string {
  const settings = Object.entries(properties).map(([key, value]) => `${key}=${property(plain(value))}`);
  return `::${name} ${settings.join(",")}::${data(lines.map(plain).join("\n"))}`;
}

function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
