/** What the help and warnings say of operations that are on their way out. */
import type { DeprecationNotice } from "../../deprecation.js";
import type { Operation } from "../../operation.js";
import { callOf, OPERATIONS } from "../operations.js";

/** The deprecation of an operation as a sentence or two; `undefined` if it is not deprecated. */
export function deprecationOf(
  operationId: string,
  { deprecated, replacement, versions }: Operation,
): string | undefined {
  if (deprecated !== true) return undefined;
  const sunset = versions.at(-1)?.sunset;
  const until = sunset === undefined ? "" : `, and stops working on ${sunset}`;
  const instead = replacement === undefined ? "" : ` ${insteadOf(operationId, replacement)}`;
  return `Deprecated${until}.${instead}`;
}

/** The warning of a notice, with the command line to use instead. */
export function warningOf({ operationId, message, replacement }: DeprecationNotice): string {
  const instead = replacement === undefined ? "" : ` ${insteadOf(operationId, replacement)}`;
  return `${message}${instead}`;
}

function insteadOf(
  operationId: string,
  replacement: { readonly operationId: string; readonly version: string },
): string {
  const known = OPERATIONS.get(replacement.operationId);
  if (known === undefined) return `Instead: ${replacement.operationId}, from API date ${replacement.version} on.`;
  if (known.operationId === operationId) return `Instead: --version ${replacement.version}`;
  return `Instead: ${callOf(known)} --version ${replacement.version}`;
}
