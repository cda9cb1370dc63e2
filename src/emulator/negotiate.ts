/** Chooses the resource version of a request, as Atlas does: 406 for a bad `Accept`, 410 after a sunset. */
import { dayOf } from "../http-date.js";
import { parseMediaType, type Suffix } from "../media-type.js";
import type { Operation, ResourceVersion } from "../operation.js";
import { resolveVersion } from "../version.js";
import { EmulatedError } from "./atlas-error.js";

export interface Negotiated {
  readonly version: ResourceVersion;
  readonly suffix: Suffix;
}

/**
 * How a date in `Accept` finds a resource version: the newest one that is not after it, or only one of that very date.
 * Which of them Atlas does on the wire is not confirmed.
 */
export type VersionRule = "floor" | "exact";

/**
 * @param accept - the `Accept` header, if there was one
 * @param now - milliseconds since the epoch
 * @throws {EmulatedError} 406 `INVALID_VERSION_DATE`, 410 `VERSION_GONE`
 */
export function negotiate(operation: Operation, accept: string | null, now: number, rule: VersionRule): Negotiated {
  const types = (accept ?? "").split(",").map((type) => parseMediaType(type.trim()));
  const wanted = types.find((type) => type !== undefined);
  const name = wanted && (rule === "exact" ? wanted.version : resolveVersion(namesOf(operation), wanted.version));
  const version = operation.versions.find((candidate) => candidate.version === name);
  if (wanted === undefined || version === undefined) {
    throw new EmulatedError(406, "INVALID_VERSION_DATE", "The Accept header names no version of this resource.", {
      parameters: [wanted?.version ?? accept ?? ""],
    });
  }
  const today = dayOf(now);
  if (version.sunset !== undefined && today !== undefined && today >= version.sunset) {
    throw new EmulatedError(410, "VERSION_GONE", `Version ${version.version} of this resource has been removed.`, {
      parameters: [version.version, operation.path],
    });
  }
  return { version, suffix: wanted.suffix };
}

function namesOf({ versions }: Operation): string[] {
  return versions.map(({ version }) => version);
}

/**
 * The `Deprecation` and `Sunset` headers of a resource version, with the day not padded, as Atlas writes it.
 *
 * The day on which a version became deprecated is not part of the document; the date of what replaces it stands in.
 */
export function deprecationHeaders(operation: Operation, version: ResourceVersion): Record<string, string> {
  const newer = operation.versions.find((candidate) => candidate.version > version.version)?.version;
  const since = newer ?? operation.replacement?.version;
  return {
    ...(version.sunset === undefined ? {} : { Sunset: headerDate(version.sunset) }),
    ...(since === undefined || version.sunset === undefined ? {} : { Deprecation: headerDate(since) }),
  };
}

function headerDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString().replace(/, 0/, ", ");
}
