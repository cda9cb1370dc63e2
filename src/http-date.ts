/**
 * Reads the dates in `Deprecation`, `Sunset` and `Retry-After` headers.
 *
 * Atlas writes HTTP dates whose day has no leading zero (`Wed, 1 Feb 2023 00:00:00 GMT`), which a strict IMF-fixdate
 * parser refuses; RFC 9745 writes `@` and seconds since the epoch. Both are read, and nothing else is guessed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 * @see https://www.rfc-editor.org/rfc/rfc9745
 */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const EPOCH_SECONDS = /^@(-?\d{1,12})$/;

/**
 * Milliseconds since the epoch of an HTTP date or an RFC 9745 date.
 *
 * @returns `undefined` for anything else, a day that does not exist included
 */
export function parseHeaderDate(text: string): number | undefined {
  const value = text.trim();
  const seconds = EPOCH_SECONDS.exec(value)?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  const match = HTTP_DATE.exec(value);
  if (match === null) return undefined;
  const [, day, monthName = "", year, hour, minute, second] = match;
  const month = MONTHS.indexOf(monthName);
  const time = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
  const date = new Date(time);
  // Date.UTC rolls 31 February over into March; such a date is refused instead.
  return month >= 0 && date.getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60 ? time : undefined;
}

/** The day of a time in UTC, `YYYY-MM-DD`, or `undefined` outside the range of dates. */
export function dayOf(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
