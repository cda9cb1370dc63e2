/** Groups failures by what most likely causes them, so that a fault in one place is told once. */
import { isRecord } from "../../codegen/document.js";
import { directionOf, type CaseResult, type CheckInfo, type Severity } from "../check.js";
import type { RunReport } from "./run-report.js";

/** Failures of one check that look like the same fault. */
export interface Cause {
  readonly check: CheckInfo["id"];
  readonly severity: Severity;
  /** At least one, in the order of the report; the first stands for all. */
  readonly failures: readonly [CaseResult, ...CaseResult[]];
  /** The operations that it is about, each once; none if it is about the whole document. */
  readonly operations: readonly string[];
}

/** The causes of the failures of a run: errors before warnings, and then those with the most failures first. */
export function causesOf({ results }: Pick<RunReport, "results">): Cause[] {
  return grouped(
    results.filter(({ status }) => status === "fail"),
    causeKey,
  );
}

/** One cause for each check, for where there is no room for more. */
export function causesByCheck(causes: readonly Cause[]): Cause[] {
  return grouped(
    causes.flatMap(({ failures }) => failures),
    ({ check, severity }) => `${check} ${severity}`,
  );
}

function grouped(failures: readonly CaseResult[], keyOf: (failure: CaseResult) => string): Cause[] {
  const groups = new Map<string, [CaseResult, ...CaseResult[]]>();
  for (const failure of failures) {
    const key = keyOf(failure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [failure]);
    else group.push(failure);
  }
  const causes = [...groups.values()].map((group): Cause => {
    const [{ check, severity }] = group;
    return {
      check,
      severity,
      failures: group,
      operations: [...new Set(group.flatMap((one) => one.operationId ?? []))],
    };
  });
  const rank = ({ severity }: Cause): number => (severity === "error" ? 0 : 1);
  return causes.sort((a, b) => rank(a) - rank(b) || b.failures.length - a.failures.length);
}

/** A shared part is its own name. Without one, failures are alike that differ only in values. */
function causeKey({ check, severity, shared, name, operationId = "", expected = "", actual = "" }: CaseResult): string {
  if (shared !== undefined) return JSON.stringify([check, severity, "shared", shared, expected, actual]);
  // Two documents are compared place by place; with a client, the place is only where a fault shows.
  const place = directionOf(check) === "spec" ? name.replace(operationId, "").trim() : "";
  return JSON.stringify([check, severity, place, shapeOf(expected), shapeOf(actual)]);
}

/** How much of a text says what kind of thing it is. */
const TELLING = 300;

/** Texts in which values stand; each is replaced by what kind of value it is. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\b[\w+.-]+:\/\/[^\s"']+/g, "URL"],
  [/(?<![\w.])\/[^\s"']*/g, "/PATH"],
  [/\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?/g, "DATE"],
  [/\b[\da-f]{8,}\b/gi, "HEX"],
  [/\d+/g, "N"],
];

function shapeOf(text: string): string {
  const body = jsonOf(text);
  if (body !== undefined) return JSON.stringify(shapeOfValue(body)).slice(0, TELLING);
  return VALUES.reduce((shape, [pattern, kind]) => shape.replace(pattern, kind), text.slice(0, TELLING));
}

function jsonOf(text: string): object | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The kinds of what is in a value; of a list only which kinds there are. */
function shapeOfValue(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(shapeOfValue(item))))].sort();
  if (!isRecord(value)) return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shapeOfValue(item)]));
}
