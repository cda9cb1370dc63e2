/** What a run came to, in the numbers and words that every report uses. */
import { conforms, directionOf, tally, type CaseResult, type Direction, type Tally } from "../check.js";
import { plural, thousands } from "./plain.js";
import type { RunReport } from "./run-report.js";

/** The number of cases by outcome, with failures told apart by what they mean. */
export interface Outcome extends Tally {
  /** Failures of severity `error`. */
  readonly errors: number;
  /** Failures of severity `warning`. */
  readonly warnings: number;
  readonly total: number;
}

/** Counts results. */
export function outcomeOf(results: readonly CaseResult[]): Outcome {
  const counts = tally(results);
  const errors = results.filter(({ status, severity }) => status === "fail" && severity === "error").length;
  return { ...counts, errors, warnings: counts.fail - errors, total: results.length };
}

/** The outcome of each direction of a run. */
export function outcomesOf({ directions, results }: RunReport): Map<Direction, Outcome> {
  const byDirection = new Map<Direction, CaseResult[]>(directions.map((direction) => [direction, []]));
  for (const result of results) byDirection.get(directionOf(result.check))?.push(result);
  return new Map([...byDirection].map(([direction, own]) => [direction, outcomeOf(own)]));
}

/** Whether the run conforms, and the sentence that says so. */
export function verdictOf({ results }: Pick<RunReport, "results">): {
  readonly conforms: boolean;
  readonly text: string;
} {
  const outcome = outcomeOf(results);
  const isGood = conforms(results);
  if (outcome.pass + outcome.fail === 0) return { conforms: isGood, text: "does not conform: nothing was exercised" };
  return { conforms: isGood, text: `${isGood ? "conforms" : "does not conform"}: ${countsText(outcome)}` };
}

/** The numbers of an outcome in words, those that are 0 left out. */
export function countsText(outcome: Outcome): string {
  const parts: readonly (readonly [number, string])[] = [
    [outcome.pass, `${plural(outcome.pass, "case")} passed`],
    [outcome.errors, `${thousands(outcome.errors)} failed`],
    [outcome.warnings, plural(outcome.warnings, "warning")],
    [outcome.exempt, `${thousands(outcome.exempt)} exempt`],
    [outcome["not-applicable"], `${thousands(outcome["not-applicable"])} not applicable`],
  ];
  return parts.flatMap(([count, text]) => (count === 0 ? [] : [text])).join(", ");
}

/** The checks that were not exercised at all, by reason. */
export function idleChecks({ checks, results }: RunReport): Map<string, string[]> {
  const idle = new Map<string, string[]>();
  for (const { id } of checks) {
    const own = results.filter(({ check }) => check === id);
    const [first] = own;
    if (first === undefined || own.some(({ status }) => status !== "not-exercised")) continue;
    const reason = first.reason ?? "it had nothing to do";
    idle.set(reason, [...(idle.get(reason) ?? []), id]);
  }
  return idle;
}

/** A resource version that stops working soon. */
export interface Sunset {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Days from the run to the sunset; negative after it. */
  readonly days: number;
  readonly operationId: string;
  readonly version: string;
  readonly replacedBy?: string;
}

/** How many days ahead reports tell of sunsets. */
export const SUNSET_DAYS = 90;

const DAY = 86_400_000;

/** The resource versions that stop working within {@link SUNSET_DAYS} of the run, the earliest first. */
export function sunsetsOf({ operations, startedAt }: RunReport): Sunset[] {
  const today = Date.parse(startedAt.slice(0, 10));
  return operations
    .flatMap(({ operationId, versions, replacedBy }) =>
      versions.flatMap(({ version, sunset }): Sunset[] => {
        if (sunset === undefined) return [];
        const days = Math.round((Date.parse(sunset) - today) / DAY);
        const replacement = replacedBy === undefined ? {} : { replacedBy };
        return [{ date: sunset, days, operationId, version, ...replacement }];
      }),
    )
    .filter(({ days }) => days >= 0 && days <= SUNSET_DAYS)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** How far away a day is: `today`, `in 12 days`. */
export function daysText(days: number): string {
  return days === 0 ? "today" : `in ${plural(days, "day")}`;
}
