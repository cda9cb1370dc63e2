/** Which API dates a run is about. */
import { operationsOf, type OpenApiDocument } from "../codegen/document.js";
import { checkApiDate, versionsOf } from "../codegen/slice.js";
import { isStableVersion, resolveVersion } from "../version.js";

/** The API dates for which this package has types. */
export const DEFAULT_API_DATES = ["2023-11-15", "2025-03-12"] as const;

/**
 * The API dates of a run: those that were asked for, each once, or the default ones at which the document has an
 * operation, or else its newest resource version.
 *
 * @throws {SpecError} `SPEC_UNKNOWN_VERSION` or `SPEC_VERSION_TOO_OLD` for a date at which the document has nothing
 */
export function resolveApiDates(document: OpenApiDocument, asked: readonly string[] | undefined): readonly string[] {
  if (asked !== undefined && asked.length > 0) {
    for (const apiDate of asked) checkApiDate(document, apiDate);
    return [...new Set(asked)];
  }
  const versions = [...operationsOf(document)].flatMap(({ operation }) => versionsOf(document, operation)).sort();
  const known = DEFAULT_API_DATES.filter((apiDate) => resolveVersion(versions, apiDate) !== undefined);
  if (known.length > 0) return known;
  return [versions.findLast(isStableVersion) ?? versions.at(-1) ?? DEFAULT_API_DATES[0]];
}
