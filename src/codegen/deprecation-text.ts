/** What an editor shows after `@deprecated`. */
import type { OperationTable } from "../operation.js";
import { isStableVersion } from "../version.js";
import type { OperationObject } from "./document.js";

/**
 * Why an operation should not be called at an API date: it is deprecated, or its resource version stops working.
 *
 * @param version - the resource version that the API date leads to
 * @returns `undefined` if neither is so
 */
export function deprecationText(
  table: OperationTable,
  operation: OperationObject,
  version: string | undefined,
): string | undefined {
  const facts = table[operation.operationId];
  const sunset = facts?.versions.find((candidate) => candidate.version === version)?.sunset;
  if (operation.deprecated === true) {
    const stops = sunset === undefined ? undefined : `Stops working on ${sunset}.`;
    const replacement = facts?.replacement;
    const use = replacement && `Use \`${replacement.operationId}\` at API date ${replacement.version} or later.`;
    return [stops, use].filter((part) => part !== undefined).join(" ");
  }
  if (sunset === undefined) return undefined;
  const newer = facts?.versions.find(
    (candidate) => candidate.sunset === undefined && isStableVersion(candidate.version),
  );
  const move = newer === undefined ? "" : ` Move to API date ${newer.version} or later.`;
  return `Resource version ${version ?? ""} stops working on ${sunset}.${move}`;
}
