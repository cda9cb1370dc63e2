/** Everything that a run of the command says. */
import type { Deprecation } from "./entries.js";
import type { Finding, ScanResult } from "./finding.js";

export interface DeprecationReport {
  /** When it ran, in ISO 8601. */
  readonly now: string;
  /** The document that the dates come from, or `undefined` for the recorded ones. */
  readonly source?: string;
  /** The day of the recorded facts. */
  readonly recordedOn: string;
  /** Only what stops working within so many days is in the report. */
  readonly withinDays?: number;
  readonly deprecations: readonly Deprecation[];
  readonly scan?: ScanResult;
  readonly notices: readonly string[];
}

/** Whether the answer to `--fail` is no: something is used, or without a scan something is in the list. */
export function hasFindings({ deprecations, scan }: DeprecationReport): boolean {
  return (scan === undefined ? deprecations : scan.findings).length > 0;
}

/** Where the dates come from. */
export function sourceText({ source, recordedOn }: DeprecationReport): string {
  return source ?? `recorded on ${recordedOn}`;
}

/** The day of a run. */
export function dayOfReport({ now }: DeprecationReport): string {
  return now.slice(0, 10);
}

/** What of the list is asked for, for headings and summaries. */
export function scopeText({ withinDays }: DeprecationReport): string {
  return withinDays === undefined
    ? "deprecated or with a last day"
    : `stopping within ${withinDays} ${withinDays === 1 ? "day" : "days"}`;
}

/** How long something still works. */
export function daysText(daysLeft: number | undefined): string {
  if (daysLeft === undefined) return "";
  if (daysLeft > 0) return `in ${daysLeft} ${daysLeft === 1 ? "day" : "days"}`;
  return daysLeft === 0 ? "today" : `${-daysLeft} ${daysLeft === -1 ? "day" : "days"} ago`;
}

/** What a newer document moved. */
export function movedText({ movedFrom }: Pick<Deprecation, "movedFrom">): string {
  if (movedFrom === undefined) return "";
  return movedFrom === null ? "new" : `was ${movedFrom}`;
}

/** What to use instead, as short as it can be said. */
export function insteadText({ operationId, replacement, docs }: Deprecation): string {
  if (replacement === undefined) return `see ${docs}`;
  if (replacement.operationId === operationId) return `API date ${replacement.version}`;
  return `${replacement.operationId} (${replacement.version})`;
}

/** What to do about a finding, and how sure it is. */
export function adviceText({ advice, caveats, resolvedBy }: Finding): string {
  const all = [...(resolvedBy === "syntax" ? ["seen without types"] : []), ...caveats];
  return all.length === 0 ? advice : `${advice} (${all.join("; ")})`;
}
