/**
 * Reads the dates in `Deprecation`, `Sunset` and `Retry-After` headers.
 *
 * Atlas writes HTTP dates whose day has no leading zero (`Wed, 1 Feb 2023 00:00:00 GMT`), which a strict IMF-fixdate
 * parser refuses; RFC 9745 writes `@` and seconds since the epoch. Both are read, and nothing else is guessed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 * @see https://www.rfc-editor.org/rfc/rfc9745
 */

const HTTP_DATE = /^((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )(\d{1,2})( [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;
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
  const [, weekday = "", day = "", rest = ""] = match;
  const padded = day.padStart(2, "0") + rest;
  const time = Date.parse(weekday + padded);
  // `Date.parse` rolls 31 February over into March; what does not come back as it was written is refused.
  return new Date(time).toUTCString().endsWith(padded) ? time : undefined;
}

/** The day of a time in UTC, `YYYY-MM-DD`, or `undefined` outside the years that have four digits. */
export function dayOf(time: number): string | undefined {
  const date = new Date(time);
  const day = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return /^\d/.test(day) ? day : undefined;
}
