/** Decides whether a use is worth a finding, and says why and what to do. */
import type ts from "typescript";
import { displayPath } from "../../../conformance/report/operations.js";
import { isStableVersion } from "../../../version.js";
import { daysUntil, deprecationOf, newerVersion, type Deprecation } from "../entries.js";
import { versionAt, type OperationFacts, type VersionFacts } from "../facts.js";
import type { Finding, Place } from "../finding.js";
import type { OperationUse } from "./use.js";

/** The finding of the use of an operation, or `undefined` if nothing is wrong with it. */
export function judgeOperation(use: OperationUse, now: number): Finding | undefined {
  const { kind, operation, node, apiDate, resolvedBy, caveats } = use;
  const common = {
    ...placeOf(node),
    kind,
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    ...(apiDate === undefined ? {} : { apiDate }),
    resolvedBy,
    caveats,
  };
  const version = usedVersion(use);
  if (version === "none") return { ...common, reason: "unavailable", ...unavailable(use) };
  const entry = version && deprecationOf(operation, version, now);
  if (entry === undefined) return undefined;
  const { reason, sunset, daysLeft, replacement, advice } = entry;
  return {
    ...common,
    reason,
    version: entry.version,
    ...(sunset === undefined ? {} : { sunset }),
    ...(daysLeft === undefined ? {} : { daysLeft }),
    ...(replacement === undefined ? {} : { replacement }),
    message: messageOf(entry),
    advice,
  };
}

/** The resource version that a use leads to; `"none"` if the operation has none for its API date. */
function usedVersion({ operation, apiDate, version }: OperationUse): VersionFacts | "none" | undefined {
  const { versions } = operation;
  if (version !== undefined) {
    return versions.find((known) => known.version === version) ?? versionAt(operation, version);
  }
  if (apiDate !== undefined) return versions.length === 0 ? undefined : (versionAt(operation, apiDate) ?? "none");
  // Without a date, only what is so at every date is sure; the one that works longest is told of.
  const dated = versions.filter(({ version: name }) => isStableVersion(name));
  const isSure = operation.isDeprecated || dated.every(({ sunset, isGone }) => (sunset ?? isGone) !== undefined);
  return isSure ? (dated.at(-1) ?? versions[0]) : undefined;
}

function unavailable({ operation, apiDate = "" }: OperationUse): Pick<Finding, "message" | "advice"> {
  const first = operation.versions.find(({ version }) => isStableVersion(version)) ?? operation.versions[0];
  return {
    message: `${subject(operation)} has no resource version at API date ${apiDate}.`,
    advice: `The first one is ${first?.version ?? "unknown"}: pin that API date or a later one.`,
  };
}

function messageOf(entry: Deprecation): string {
  const { reason, version } = entry;
  const when = lastDay(entry);
  if (reason === "operation") return `${subject(entry)} is deprecated${when === "" ? "" : ` and ${when}`}.`;
  const called = `${subject(entry)} is called in resource version ${version}, which`;
  return reason === "removed" ? `${called} the newest document has no more.` : `${called} ${when}.`;
}

function subject({ operationId, method, path }: Pick<OperationFacts, "operationId" | "method" | "path">): string {
  return `${operationId} (${method} ${path})`;
}

function lastDay({ sunset, daysLeft }: Pick<Finding, "sunset" | "daysLeft">): string {
  if (sunset === undefined || daysLeft === undefined) return "";
  if (daysLeft > 0) return `stops working on ${sunset} (in ${daysLeft} ${daysLeft === 1 ? "day" : "days"})`;
  return `was to stop working on ${sunset}`;
}

/**
 * The finding of a media type that goes with no path: how many operations its API date leads to a resource version that
 * stops working, where a later date would not.
 */
export function judgeApiDate(
  node: ts.Node,
  marker: string,
  apiDate: string,
  operations: readonly OperationFacts[],
  now: number,
): Finding | undefined {
  const affected = operations.flatMap((operation) => {
    const version = versionAt(operation, apiDate);
    const newer = version && newerVersion(operation, version);
    if (version === undefined || newer === undefined || (version.isGone ?? version.sunset) === undefined) return [];
    return [{ sunset: version.sunset, newer: newer.version }];
  });
  if (affected.length === 0) return undefined;
  const [sunset] = affected.flatMap((one) => one.sunset ?? []).sort();
  const target = affected.map(({ newer }) => newer).reduce((a, b) => (a > b ? a : b));
  const dated = sunset === undefined ? {} : { sunset, daysLeft: daysUntil(sunset, now) };
  const count = affected.length;
  const what = count === 1 ? "1 operation to a resource version" : `${count} operations to resource versions`;
  return {
    ...placeOf(node, marker),
    kind: "media-type",
    reason: "api-date",
    apiDate,
    ...dated,
    message: `API date ${apiDate} leads ${what} that ${count === 1 ? "stops" : "stop"} working${firstDay(dated)}.`,
    advice: `Where this is sent to one of them, move to API date ${target} or later.`,
    resolvedBy: "syntax",
    caveats: [],
  };
}

function firstDay({ sunset, daysLeft }: Pick<Finding, "sunset" | "daysLeft">): string {
  if (sunset === undefined || daysLeft === undefined) return "";
  return daysLeft > 0 ? `, the first on ${sunset}` : `, the first since ${sunset}`;
}

/**
 * Where a node is.
 *
 * @param marker - in a text of several lines, what to point at
 */
function placeOf(node: ts.Node, marker?: string): Place {
  const source = node.getSourceFile();
  const text = node.getText(source);
  const offset = marker === undefined ? -1 : text.indexOf(marker);
  const isLong = text.includes("\n");
  const begin = node.getStart(source) + (isLong ? Math.max(0, offset) : 0);
  const end = isLong && offset >= 0 && marker !== undefined ? begin + marker.length : node.getEnd();
  const [from, to] = [source.getLineAndCharacterOfPosition(begin), source.getLineAndCharacterOfPosition(end)];
  return {
    file: displayPath(source.fileName),
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
