/** The list of what is deprecated or stops working, and what to do about each. */
import type { Replacement } from "../../operation.js";
import { isStableVersion } from "../../version.js";
import type { Facts, OperationFacts, VersionFacts } from "./facts.js";

/** Why something is in the list. */
export type Reason = "operation" | "resource-version" | "removed";

/** A resource version of an operation that is deprecated, has a last day, or is gone. */
export interface Deprecation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly version: string;
  readonly reason: Reason;
  /** The day (`YYYY-MM-DD`) on which it stops working. */
  readonly sunset?: string;
  /** Whole days until then; negative once it has passed. */
  readonly daysLeft?: number;
  /** The day that was recorded with this package, where a newer document says another; `null` for none. */
  readonly movedFrom?: string | null;
  readonly replacement?: Replacement;
  /** The page that describes it. */
  readonly docs: string;
  /** What to do, in a sentence. */
  readonly advice: string;
}

/** Whole days from a time (milliseconds since the epoch) to a day (`YYYY-MM-DD`). */
export function daysUntil(day: string, now: number): number {
  return Math.ceil((Date.parse(day) - now) / 86_400_000);
}

/**
 * Every operation and resource version that is deprecated or has a last day, the soonest first and those without a date
 * last.
 *
 * @param now - milliseconds since the epoch
 */
export function deprecationsOf({ operations }: Facts, now: number): Deprecation[] {
  return operations
    .flatMap((operation) => operation.versions.flatMap((version) => deprecationOf(operation, version, now) ?? []))
    .sort((a, b) => compare(keyOf(a), keyOf(b)));
}

/** The entry of one resource version, or `undefined` if nothing is wrong with it. */
export function deprecationOf(operation: OperationFacts, version: VersionFacts, now: number): Deprecation | undefined {
  const { sunset, recorded, isGone = false } = version;
  const { operationId, method, path, tag, isDeprecated } = operation;
  if (!isDeprecated && sunset === undefined && !isGone) return undefined;
  const replacement = operation.replacement ?? newerVersion(operation, version);
  return {
    operationId,
    method,
    path,
    tag,
    version: version.version,
    reason: isGone ? "removed" : isDeprecated ? "operation" : "resource-version",
    ...(sunset === undefined ? {} : { sunset, daysLeft: daysUntil(sunset, now) }),
    ...(recorded === undefined ? {} : { movedFrom: recorded }),
    ...(replacement === undefined ? {} : { replacement }),
    docs: operation.docs,
    advice: adviceOf(operation, replacement),
  };
}

/** Whether it stops working within so many days, or has already. */
export function isWithin(
  { daysLeft, reason }: { readonly daysLeft?: number; readonly reason: string },
  days: number,
): boolean {
  return reason === "removed" || reason === "unavailable" || (daysLeft !== undefined && daysLeft <= days);
}

/** The first resource version after one that has no last day; what is not stable comes before all that are. */
export function newerVersion(
  { operationId, versions }: OperationFacts,
  current: Pick<VersionFacts, "version">,
): Replacement | undefined {
  const after = isStableVersion(current.version) ? current.version : "";
  const newer = versions.find(
    ({ version, sunset, isGone }) =>
      sunset === undefined && isGone === undefined && isStableVersion(version) && version > after,
  );
  return newer && { operationId, version: newer.version };
}

function adviceOf({ operationId, docs }: OperationFacts, replacement: Replacement | undefined): string {
  if (replacement === undefined) return `No replacement is recorded; see ${docs}`;
  if (replacement.operationId === operationId) return `Move to API date ${replacement.version} or later.`;
  return `Use ${replacement.operationId} at API date ${replacement.version} or later.`;
}

function keyOf({ sunset = "9", operationId, version }: Deprecation): string {
  return `${sunset} ${operationId} ${version}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
