import { parseHeaderDate } from "../http-date.js";

/**
 * How long a `Retry-After` header asks to wait, in milliseconds.
 *
 * @param value - the header, or `null` if there was none
 * @param now - milliseconds since the epoch
 * @returns `undefined` if there is no header or it is neither seconds nor a date
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const time = parseHeaderDate(text);
  return time === undefined ? undefined : Math.max(0, time - now);
}
