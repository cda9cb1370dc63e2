/** When something that an API date leads to stops working. */
import { listed, plural } from "../../conformance/report/plain.js";
import type { OperationTable } from "../../operation.js";
import { isStableVersion, resolveVersion } from "../../version.js";
import type { Finding } from "./finding.js";

/** What becomes of the operations at one API date. */
export interface Sunsets {
  readonly apiDate: string;
  /** How many operations have a date that is over. */
  readonly gone: number;
  /** The next date, if there is one. */
  readonly soonest?: { readonly sunset: string; readonly daysLeft: number; readonly operationIds: readonly string[] };
}

/** From how many days before on it is worth a warning. */
const HORIZON = 180;
const DAY = 86_400_000;

/** The sunsets at an API date. */
export function sunsetsAt(operations: OperationTable, apiDate: string, now: number): Sunsets {
  const byDay = new Map<string, string[]>();
  for (const [operationId, { versions }] of Object.entries(operations)) {
    const resolved = resolveVersion(
      versions.map(({ version }) => version),
      apiDate,
    );
    const sunset = versions.find(({ version }) => version === resolved)?.sunset;
    if (sunset === undefined) continue;
    const members = byDay.get(sunset);
    if (members === undefined) byDay.set(sunset, [operationId]);
    else members.push(operationId);
  }
  const daysLeft = (day: string): number => Math.ceil((Date.parse(day) - now) / DAY);
  const days = [...byDay.keys()].sort();
  const soonest = days.find((day) => daysLeft(day) > 0);
  const gone = days.filter((day) => daysLeft(day) <= 0).reduce((sum, day) => sum + (byDay.get(day)?.length ?? 0), 0);
  if (soonest === undefined) return { apiDate, gone };
  return {
    apiDate,
    gone,
    soonest: { sunset: soonest, daysLeft: daysLeft(soonest), operationIds: byDay.get(soonest) ?? [] },
  };
}

/** The newest resource version of all, as an API date. */
export function newestDate(operations: OperationTable): string {
  const dates = Object.values(operations).flatMap(({ versions }) => versions.map(({ version }) => version));
  return dates.filter(isStableVersion).sort().at(-1) ?? "";
}

/**
 * Looks at the pinned API date and at the newest one.
 *
 * @param pinned - the API date that is asked about
 * @param why - why it is this one
 */
export function examineSunset(operations: OperationTable, pinned: string, why: string, now: number): Finding {
  const newest = newestDate(operations);
  const own = sunsetsAt(operations, pinned, now);
  const others = newest === pinned ? [] : [sunsetsAt(operations, newest, now)];
  const isSoon = own.gone > 0 || (own.soonest?.daysLeft ?? Infinity) <= HORIZON;
  return {
    check: "sunset",
    status: isSoon ? "warning" : "ok",
    summary: `API date ${pinned} (${why}): ${spoken(own)}`,
    ...(others.length === 0
      ? {}
      : { details: others.map((one) => `API date ${one.apiDate} (the newest): ${spoken(one)}`) }),
    ...(isSoon
      ? {
          advice: `Move calls of these operations to a later API date or to what replaces them; the newest is ${newest}.`,
        }
      : {}),
    data: { apiDates: [own, ...others] },
  };
}

function spoken({ gone, soonest }: Sunsets): string {
  const past = gone === 0 ? "" : `; ${plural(gone, "operation")} ${gone === 1 ? "is" : "are"} past that day`;
  if (soonest === undefined)
    return `nothing has a day on which it stops working${past === "" ? "" : " any more"}${past}`;
  const { sunset, daysLeft, operationIds } = soonest;
  return `the next to stop working are on ${sunset}, in ${plural(daysLeft, "day")}: ${listed(operationIds, 3)}${past}`;
}
