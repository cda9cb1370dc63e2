/** Writes what a run found for a terminal. */
import { conforms, tally, type CaseResult, type CheckInfo, type Status } from "./check.js";

export interface TextReportOptions {
  /** The checks that ran, in the order of the report. */
  readonly checks: readonly CheckInfo[];
  /** What the two sides of a finding of a check are called, for example `upstream` and `ours`. */
  readonly labels: (check: CheckInfo["id"]) => Labels;
}

export interface Labels {
  readonly expected: string;
  readonly actual: string;
}

/** Findings of one check that say the same of the same shared part. */
interface Block {
  readonly result: CaseResult;
  readonly others: string[];
}

/**
 * A block for each finding, a line for each check, and the verdict.
 *
 * @returns lines, without a line break at the end
 */
export function textReport(results: readonly CaseResult[], { checks, labels }: TextReportOptions): string {
  const blocks = blocksOf(results.filter(({ status }) => status === "fail"));
  const findings = blocks.map((block) => blockText(block, labels(block.result.check)));
  return [
    ...findings,
    ...(findings.length === 0 ? [] : [""]),
    ...tallyLines(results, checks),
    "",
    verdict(results),
  ].join("\n");
}

/** A finding in a part that many operations share is told once. */
function blocksOf(failures: readonly CaseResult[]): Block[] {
  const blocks = new Map<string, Block>();
  for (const result of failures) {
    const { check, shared, expected, actual, name } = result;
    const key = JSON.stringify([check, shared ?? name, expected, actual]);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, { result, others: [] });
    else block.others.push(result.operationId ?? name);
  }
  return [...blocks.values()];
}

function blockText({ result, others }: Block, labels: Labels): string {
  const { check, severity, name, expected, actual, shared } = result;
  const rows: [string, string | undefined][] = [
    ["place", name],
    [labels.expected, expected],
    [labels.actual, actual],
    ["shared as", others.length === 0 ? undefined : shared],
    ["also in", others.length === 0 ? undefined : summary([...new Set(others)])],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.flatMap(([label, value]) => (value === undefined ? [] : [`  ${label.padEnd(width)}  ${value}`]));
  return [`${severity} ${check}`, ...lines].join("\n");
}

const SHOWN_NAMES = 5;

function summary(names: readonly string[]): string {
  const more = names.length - SHOWN_NAMES;
  return names.slice(0, SHOWN_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const SHOWN: readonly Exclude<Status, "pass">[] = ["fail", "exempt", "not-applicable", "not-exercised"];

function tallyLines(results: readonly CaseResult[], checks: readonly CheckInfo[]): string[] {
  const width = Math.max(...checks.map(({ id }) => id.length));
  return checks.map(({ id }) => {
    const own = results.filter(({ check }) => check === id);
    const counts = tally(own);
    const rest = SHOWN.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${status}`);
    const reason = counts["not-exercised"] === own.length ? own[0]?.reason : undefined;
    const text = [...(counts.pass > 0 ? [`${counts.pass} pass`] : []), ...rest].join(", ");
    return `${id.padEnd(width)}  ${text}${reason === undefined ? "" : `: ${reason}`}`;
  });
}

function verdict(results: readonly CaseResult[]): string {
  const counts = tally(results);
  const failures = results.filter(({ status }) => status === "fail");
  const errors = failures.filter(({ severity }) => severity === "error").length;
  const warnings = failures.length - errors;
  const findings = `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${counts.exempt} exempt`;
  return `${conforms(results) ? "conforms" : "does not conform"}: ${counts.pass} cases pass, ${findings}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
