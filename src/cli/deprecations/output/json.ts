/** The report as JSON, for programs. docs/cli.md documents it. */
import { hasFindings, type DeprecationReport } from "../report.js";

export function renderJson(report: DeprecationReport): string {
  const { now, source, recordedOn, withinDays, deprecations, scan, notices } = report;
  const output = {
    formatVersion: 1,
    now,
    source: source ?? null,
    recordedOn,
    withinDays: withinDays ?? null,
    found: hasFindings(report),
    deprecations,
    ...(scan === undefined ? {} : { scan: { files: scan.files, findings: scan.findings } }),
    notices: [...notices, ...(scan?.notices ?? [])],
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
