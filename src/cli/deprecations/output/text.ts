/** The report as people read it: a table of the list, or lines that an editor can jump to. */
import { styleText } from "node:util";
import { plain, plural } from "../../../conformance/report/plain.js";
import { renderTable } from "../../text-table.js";
import type { Deprecation } from "../entries.js";
import type { Finding, ScanResult } from "../finding.js";
import {
  adviceText,
  dayOfReport,
  daysText,
  insteadText,
  movedText,
  scopeText,
  sourceText,
  type DeprecationReport,
} from "../report.js";

export interface TextOptions {
  /** The columns of the terminal; without it, no line is broken. */
  readonly width?: number;
  readonly colors?: boolean;
}

/** Until when a last day is urgent, in days. */
const SOON = 90;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

export async function renderText(report: DeprecationReport, options: TextOptions = {}): Promise<string> {
  const paint: Paint =
    options.colors === true
      ? (style, text) => styleText(style, text, { validateStream: false })
      : (_style, text) => text;
  return report.scan === undefined ? listText(report, options, paint) : scanText(report, report.scan, paint);
}

const TITLES = ["LAST DAY", "LEFT", "OPERATION", "VERSION", "INSTEAD"];

async function listText(report: DeprecationReport, { width }: TextOptions, paint: Paint): Promise<string> {
  const { deprecations } = report;
  const foot = `${plural(deprecations.length, "resource version")} ${scopeText(report)} (${sourceText(report)}; seen on ${dayOfReport(report)}).\n`;
  if (deprecations.length === 0) return foot;
  const rows = deprecations.map((entry) => rowOf(entry, paint));
  const titles = TITLES.map((title) => paint("bold", title));
  return `${await renderTable(titles, rows, width)}\n${foot}`;
}

function rowOf(entry: Deprecation, paint: Paint): string[] {
  const moved = movedText(entry);
  return [
    entry.sunset === undefined ? "none" : `${entry.sunset}${moved === "" ? "" : ` (${moved})`}`,
    entry.reason === "removed" ? paint("red", "removed") : paint(urgency(entry), daysText(entry.daysLeft)),
    plain(entry.operationId),
    entry.version,
    plain(insteadText(entry)),
  ];
}

function urgency({ daysLeft = Number.POSITIVE_INFINITY }: { readonly daysLeft?: number }): Style {
  if (daysLeft <= 0) return "red";
  return daysLeft <= SOON ? "yellow" : "reset";
}

function scanText(report: DeprecationReport, { findings, files }: ScanResult, paint: Paint): string {
  const blocks = findings.map((finding) => findingText(finding, paint));
  const where = new Set(findings.map(({ file }) => file)).size;
  const within = report.withinDays === undefined ? "" : `, ${scopeText(report)}`;
  const verdict =
    findings.length === 0
      ? `Nothing deprecated is called in ${plural(files, "file")}${within}`
      : `${plural(findings.length, "deprecated call")} in ${plural(where, "file")} of ${files}${within}`;
  return [...blocks, `${verdict} (${sourceText(report)}; seen on ${dayOfReport(report)}).`, ""].join("\n");
}

function findingText(finding: Finding, paint: Paint): string {
  const { file, line, column, message } = finding;
  return [
    `${paint("bold", plain(file))}:${line}:${column}  ${paint(urgency(finding), plain(message))}`,
    `  ${plain(adviceText(finding))}`,
    "",
  ].join("\n");
}
