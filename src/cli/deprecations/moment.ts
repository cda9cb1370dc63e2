/** Reads days and spans of days from the command line. */
import { AtlasConfigError } from "../../errors/config-error.js";
import { isCalendarDate } from "../../version.js";

const DAYS: Readonly<Record<string, number>> = { "": 1, d: 1, w: 7 };
const MOST_DAYS = 100_000;

/**
 * A span such as `180d` or `26w` in days; a bare number is days.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` for anything else
 */
export function readSpan(option: string, text: string): number {
  const [, count = "", unit = ""] = /^(\d+)([a-z]?)$/.exec(text.trim().toLowerCase()) ?? [];
  const days = Number(count) * (Object.hasOwn(DAYS, unit) ? (DAYS[unit] ?? Number.NaN) : Number.NaN);
  if (count !== "" && days <= MOST_DAYS) return days;
  const message = `${option} ${text} is no number of days: write for example 180d or 26w, at most ${MOST_DAYS} days.`;
  throw new AtlasConfigError("INVALID_OPTION", message);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * A day, or a time in ISO 8601 with its zone, in milliseconds since the epoch.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` for anything else
 */
export function readMoment(option: string, text: string): number {
  const time = MOMENT.test(text) && isCalendarDate(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new AtlasConfigError("INVALID_OPTION", `${option} ${text} is no date: write YYYY-MM-DD or a time in ISO 8601.`);
}
