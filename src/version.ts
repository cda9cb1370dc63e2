/**
 * API dates, resource versions, and the rule that leads from one to the other.
 *
 * Every operation exists in one or more *resource versions*, each named by a date. A client pins an *API date*; the
 * resource version that applies is the newest one that is not after it (the floor rule). `preview` and
 * `<date>.upcoming` apply only to a client that pins exactly that name.
 *
 * @see https://www.mongodb.com/docs/atlas/api/versioned-api-overview/
 */

import { isStableVersion } from "./version-name.js";

export { FIRST_API_DATE, isCalendarDate, isStableVersion, isVersionName } from "./version-name.js";

/**
 * The resource version that applies to an API date.
 *
 * @param versions - the resource versions that exist, in any order
 * @param apiDate - the pinned API date, `preview` or `<date>.upcoming`
 * @returns the resource version, or `undefined` if none of them is old enough
 * @example
 * resolveVersion(["2023-01-01", "2025-02-19"], "2023-11-15"); // "2023-01-01"
 */
export function resolveVersion(versions: readonly string[], apiDate: string): string | undefined {
  if (!isStableVersion(apiDate)) return versions.find((version) => version === apiDate);
  let newest: string | undefined;
  for (const version of versions) {
    if (isStableVersion(version) && version <= apiDate && (newest === undefined || version > newest)) newest = version;
  }
  return newest;
}
