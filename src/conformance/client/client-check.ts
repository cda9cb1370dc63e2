/** What a check of the client direction is made of. */
import type { CaseResult, CheckInfo } from "../check.js";
import type { ClientCase } from "./cases.js";
import type { Subject } from "./exchange.js";

/** What a check found wrong; nothing if all is well. */
export interface Mismatch {
  readonly expected: string;
  readonly actual: string;
}

/** A check of the client direction: which cases it has something to say about, and what it says. */
export interface ClientCheck {
  readonly info: CheckInfo;
  applies(testCase: ClientCase): boolean;
  run(testCase: ClientCase, subject: Subject): Promise<Mismatch | undefined>;
}

/** A mismatch unless the two are the same text. */
export function same(expected: unknown, actual: unknown): Mismatch | undefined {
  const [left, right] = [show(expected), show(actual)];
  return left === right ? undefined : { expected: left, actual: right };
}

/** The first mismatch of several comparisons. */
export function first(...mismatches: readonly (Mismatch | undefined)[]): Mismatch | undefined {
  return mismatches.find((mismatch) => mismatch !== undefined);
}

/** A value as text, the same for objects that differ only in the order of their keys. */
export function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value === undefined) return "undefined";
  return JSON.stringify(value, (_, item: unknown) =>
    isRecord(item) ? Object.fromEntries(Object.entries(item).sort()) : item,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many cases are under way at a time: they mostly wait for nock's timers. */
const CONCURRENCY = 32;

/** `map` with a limit on how many are under way; the results are in the order of the items. */
async function mapConcurrently<T, R>(items: readonly T[], limit: number, map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}

/** Runs one check over all cases. */
export async function runCheck(
  check: ClientCheck,
  cases: readonly ClientCase[],
  subject: Subject,
): Promise<CaseResult[]> {
  const { id, severity } = check.info;
  const results = await mapConcurrently(
    cases.filter((testCase) => check.applies(testCase)),
    CONCURRENCY,
    async (testCase): Promise<CaseResult> => {
      const { operationId, name } = testCase;
      const found = await check
        .run(testCase, subject)
        .catch((error: unknown) => ({ expected: "a call", actual: show(error) }));
      return { check: id, severity, operationId, name, status: found === undefined ? "pass" : "fail", ...found };
    },
  );
  if (results.length > 0) return results;
  return [
    { check: id, severity, name: "all", status: "not-exercised", reason: "no operation has a case for this check" },
  ];
}
