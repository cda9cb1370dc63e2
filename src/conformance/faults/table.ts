/** The results of a run as text. */
import { DIRECTIONS } from "../check.js";
import { isCaught, isCaughtAsIntended, type FaultResult } from "./fault.js";

/** How many faults there are, were found, and were found by the check that is meant to. */
export interface FaultCounts {
  readonly total: number;
  readonly caught: number;
  readonly intended: number;
}

/** Counts the faults of a run. */
export function countFaults(results: readonly FaultResult[]): FaultCounts {
  return {
    total: results.length,
    caught: results.filter(isCaught).length,
    intended: results.filter(isCaughtAsIntended).length,
  };
}

/** The least share of faults that the intended check has to find. */
export const INTENDED_SHARE = 0.9;

/** Whether a run is as it should be: all faults found, and nearly all by the check that is meant to. */
export function isEnough({ total, caught, intended }: FaultCounts): boolean {
  return total > 0 && caught === total && intended >= total * INTENDED_SHARE;
}

/**
 * One line for each check that is meant to find something: how many faults are meant for it, how many of these were found
 * and by itself, and how many faults meant for others it found. Then the faults that the intended check did not find.
 */
export function faultTable(results: readonly FaultResult[]): string {
  const checks = new Map<string, FaultResult[]>();
  for (const result of results) checks.set(result.intended, [...(checks.get(result.intended) ?? []), result]);
  const width = Math.max(...[...checks.keys()].map(({ length }) => length), "check".length);
  const line = (name: string, ...cells: (string | number)[]): string =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(9))].join("");
  const rows = [...checks].sort(byDirection).map(([check, own]) => {
    const { total, caught, intended } = countFaults(own);
    const others = results.filter((result) => result.intended !== check && isCaughtBy(result, check));
    return line(check, total, caught, intended, others.length);
  });
  const missed = results.filter((result) => !isCaughtAsIntended(result)).map(notAsIntended);
  return [
    line("check", "faults", "found", "by it", "others"),
    ...rows,
    ...(missed.length === 0 ? [] : ["", ...missed]),
  ].join("\n");
}

/** One line for each fault: which checks found it, and what one of them said. */
export function faultList(results: readonly FaultResult[]): string {
  return results
    .map(({ direction, name, caughtBy, finding = "" }) =>
      caughtBy.length === 0
        ? `${direction}: ${name}: not found ${finding}`.trimEnd()
        : `${direction}: ${name}: ${caughtBy.join(", ")}; ${finding}`,
    )
    .join("\n");
}

function isCaughtBy({ caughtBy }: FaultResult, check: string): boolean {
  return caughtBy.some((id) => id === check);
}

function byDirection([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const rank = (check: string): number => DIRECTIONS.findIndex((direction) => check.startsWith(`${direction}-`));
  return rank(a) - rank(b);
}

function notAsIntended({ direction, name, intended, caughtBy, finding }: FaultResult): string {
  const who = caughtBy.length === 0 ? "not found" : `found by ${caughtBy.join(", ")}`;
  return `${direction}: ${name}: ${who}, meant for ${intended}${caughtBy.length === 0 && finding !== undefined ? ` (${finding})` : ""}`;
}

/** The last line of a run. */
export function sumOf(results: readonly FaultResult[]): string {
  const { total, caught, intended } = countFaults(results);
  return `${caught} of ${total} seeded faults caught, ${intended} by the intended check`;
}
