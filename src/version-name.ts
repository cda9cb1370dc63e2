/** The names of API dates and resource versions. */

/** The oldest API date that Atlas has. */
export const FIRST_API_DATE = "2023-01-01";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const VERSION = /^(?:preview|\d{4}-\d{2}-\d{2}(?:\.upcoming)?)$/;

/** Whether `text` is a calendar date in the form `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether `text` can name a resource version: a date, `<date>.upcoming` or `preview`. */
export function isVersionName(text: string): boolean {
  return VERSION.test(text) && (text === "preview" || isCalendarDate(text.slice(0, 10)));
}

/** Whether a version is stable, as opposed to `preview` and `<date>.upcoming`. */
export function isStableVersion(version: string): boolean {
  return DATE.test(version);
}
