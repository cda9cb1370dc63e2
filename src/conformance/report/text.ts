/** Every finding of a run as text, and a line for each check: for one direction, where all is to be read. */
import { tally, type CaseResult, type CheckInfo, type Status } from "../check.js";
import { verdictOf } from "./outcome.js";
import { listed, plain } from "./plain.js";

export interface TextReportOptions {
  /** The checks that ran, in the order of the report. */
  readonly checks: readonly CheckInfo[];
  /** What the two sides of a finding of a check are called. Default: `expected` and `actual`. */
  readonly labels?: (check: CheckInfo["id"]) => Labels;
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
export function textReport(
  results: readonly CaseResult[],
  { checks, labels = plainLabels }: TextReportOptions,
): string {
  const blocks = blocksOf(results.filter(({ status }) => status === "fail"));
  const findings = blocks.map((block) => blockText(block, labels(block.result.check)));
  return [
    ...findings,
    ...(findings.length === 0 ? [] : [""]),
    ...tallyLines(results, checks),
    "",
    verdictOf({ results }).text,
  ].join("\n");
}

function plainLabels(): Labels {
  return { expected: "expected", actual: "actual" };
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
    ["also in", others.length === 0 ? undefined : listed([...new Set(others)], SHOWN_NAMES)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [`  ${label.padEnd(width)}  ${plain(value)}`],
  );
  return [`${severity} ${check}`, ...lines].join("\n");
}

const SHOWN_NAMES = 5;

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
