/** The report as Markdown, for a job summary or a comment. */
import { code, table } from "../../../conformance/report/markdown-text.js";
import { plural } from "../../../conformance/report/plain.js";
import type { Deprecation } from "../entries.js";
import type { Finding, ScanResult } from "../finding.js";
import {
  adviceText,
  dayOfReport,
  daysText,
  movedText,
  scopeText,
  sourceText,
  type DeprecationReport,
} from "../report.js";

export function renderMarkdown(report: DeprecationReport): string {
  const { deprecations, scan, notices } = report;
  const parts = [
    ...(scan === undefined ? [] : scanParts(scan)),
    `## ${plural(deprecations.length, "resource version")} ${scopeText(report)}`,
    `Dates: ${code(sourceText(report))}, seen on ${dayOfReport(report)}.`,
    ...(deprecations.length === 0 ? [] : [deprecationTable(deprecations)]),
    ...noticePart([...notices, ...(scan?.notices ?? [])]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function scanParts({ findings, files }: ScanResult): string[] {
  const sign = findings.length === 0 ? "✅" : "⚠️";
  const title = `# ${sign} ${plural(findings.length, "deprecated call")} in ${plural(files, "file")}`;
  if (findings.length === 0) return [title];
  const rows = findings.map((finding) => [
    code(`${finding.file}:${finding.line}:${finding.column}`),
    subjectCell(finding),
    code(finding.message),
    code(adviceText(finding)),
  ]);
  return [title, table(["place", "what", "why", "what to do"], rows)];
}

function subjectCell({ operationId, apiDate = "" }: Finding): string {
  return code(operationId ?? apiDate);
}

function deprecationTable(deprecations: readonly Deprecation[]): string {
  const rows = deprecations.map((entry) => [
    [entry.sunset ?? "", movedText(entry) === "" ? "" : `(${movedText(entry)})`].join(" ").trim(),
    daysText(entry.daysLeft),
    code(entry.operationId),
    code(`${entry.method} ${entry.path}`),
    entry.version + (entry.reason === "removed" ? " (removed)" : ""),
    code(entry.advice),
  ]);
  return table(["last day", "left", "operation", "path", "version", "what to do"], rows);
}

function noticePart(notices: readonly string[]): string[] {
  return notices.length === 0 ? [] : [`## Notices`, notices.map((notice) => `- ${code(notice)}`).join("\n")];
}
