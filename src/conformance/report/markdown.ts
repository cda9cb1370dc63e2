/** The report as Markdown, for a job summary or a comment. */
import { causesOf, type Cause } from "./causes.js";
import {
  daysText,
  idleChecks,
  outcomesOf,
  sunsetsOf,
  SUNSET_DAYS,
  verdictOf,
  type Outcome,
  type Sunset,
} from "./outcome.js";
import { code, fenced, table } from "./markdown-text.js";
import { listed, plural, thousands } from "./plain.js";
import { reproduceCommand, type ReportExemption, type RunReport } from "./run-report.js";

/** More would not fit into a comment. */
const SHOWN_CAUSES = 30;
const SHOWN_ROWS = 50;

/** Renders a run. Text from documents and answers is in code spans, so that nothing in it is markup. */
export function renderMarkdown(report: RunReport): string {
  const { conforms, text } = verdictOf(report);
  const parts = [
    `# ${conforms ? "✅" : "❌"} Conformance: ${text}`,
    sourceText(report),
    table(
      ["direction", "passed", "failed", "warnings", "exempt", "not applicable", "not exercised"],
      [...outcomesOf(report)].map(([direction, outcome]) => [direction, ...countCells(outcome)]),
    ),
    ...failureParts(report),
    ...sunsetParts(sunsetsOf(report)),
    ...idleParts(report),
    ...exemptionParts(report.exemptions),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sourceText({ spec, upstream, apiDates, seed, tool, startedAt }: RunReport): string {
  const against = upstream === undefined ? "" : ` against ${code(upstream.source)}`;
  const hash = spec.sha256 === undefined ? "" : ` (sha256 ${code(spec.sha256.slice(0, 12))})`;
  const dates = apiDates.map(code).join(", ");
  return `${code(spec.source)}${hash}${against}, API dates ${dates}, seed ${seed}; ${tool.name} ${tool.version}, ${startedAt}`;
}

function countCells({ pass, errors, warnings, exempt, ...rest }: Outcome): string[] {
  return [pass, errors, warnings, exempt, rest["not-applicable"], rest["not-exercised"]].map(thousands);
}

function failureParts(report: RunReport): string[] {
  const causes = causesOf(report);
  if (causes.length === 0) return [];
  const more = causes.length - SHOWN_CAUSES;
  return [
    "## Failures",
    ...causes.slice(0, SHOWN_CAUSES).map((cause) => causePart(report, cause)),
    ...(more > 0 ? [`… and ${plural(more, "more kind")} of failure.`] : []),
  ];
}

function causePart(report: RunReport, { check, severity, failures, operations }: Cause): string {
  const [example] = failures;
  const where =
    operations.length === 0 ? "" : ` in ${plural(operations.length, "operation")}: ${operationList(operations)}`;
  const kind = severity === "error" ? "" : " (warning)";
  return [
    `### ${code(check)}${kind}: ${plural(failures.length, "case")}`,
    `For example ${code(example.name)}${where}`,
    [`- expected ${code(example.expected ?? "a pass")}`, `- got ${code(example.actual ?? "a failure")}`].join("\n"),
    fenced(reproduceCommand(report, example)),
  ].join("\n\n");
}

function operationList(operations: readonly string[]): string {
  return listed(operations.map(code), 5);
}

function sunsetParts(sunsets: readonly Sunset[]): string[] {
  if (sunsets.length === 0) return [];
  const rows = sunsets.map(({ date, days, operationId, version, replacedBy }) => [
    `${date} (${daysText(days)})`,
    code(operationId),
    code(version),
    replacedBy === undefined ? "" : code(replacedBy),
  ]);
  return [
    `## Stops working within ${SUNSET_DAYS} days`,
    limited(["sunset", "operation", "version", "use instead"], rows),
  ];
}

function idleParts(report: RunReport): string[] {
  const idle = [...idleChecks(report)];
  if (idle.length === 0) return [];
  const lines = idle.map(([reason, checks]) => `- ${listed(checks.map(code), 20)}: ${code(reason)}`);
  return ["## Not exercised", lines.slice(0, SHOWN_ROWS).join("\n")];
}

function exemptionParts(exemptions: readonly ReportExemption[]): string[] {
  if (exemptions.length === 0) return [];
  const rows = exemptions.map(({ check, case: name, reason, expires, uses }) => [
    code(check),
    code(name),
    code(reason),
    expires,
    String(uses),
  ]);
  return ["## Exemptions", limited(["check", "case", "reason", "expires", "uses"], rows)];
}

function limited(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const more = rows.length - SHOWN_ROWS;
  const shown = table(titles, rows.slice(0, SHOWN_ROWS));
  return more > 0 ? `${shown}\n\n… and ${thousands(more)} more.` : shown;
}
