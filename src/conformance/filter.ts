/** Which cases of a run are wanted. */
import { operationsOf, type OpenApiDocument } from "../codegen/document.js";
import { select } from "../codegen/select.js";
import { AtlasConfigError } from "../errors/config-error.js";
import { nearest } from "../nearest.js";
import type { CaseResult, CheckInfo } from "./check.js";

/** What a run is limited to; whatever is absent is no limit. */
export interface Filter {
  /** operationIds. */
  readonly operations?: ReadonlySet<string>;
  /** The name of a case, to the letter. */
  readonly caseName?: string;
}

/** Whether a case is asked for. With operations named, one that is about the whole document is not. */
export function wants({ operations, caseName }: Filter, { operationId, name }: CaseOf): boolean {
  if (caseName !== undefined && name !== caseName) return false;
  return operations === undefined || (operationId !== undefined && operations.has(operationId));
}

/** What a case is told by. */
export type CaseOf = Pick<CaseResult, "operationId" | "name">;

/** Whether only some cases of the checks are asked for. */
export function isPartial({ operations, caseName }: Filter): boolean {
  return operations !== undefined || caseName !== undefined;
}

/**
 * The operationIds that items select: tags, operationIds (also former ones) and beginnings of paths.
 *
 * @throws {SpecError} `SPEC_UNKNOWN_SELECTION` for an item that selects nothing
 */
export function findOperations(document: OpenApiDocument, items: readonly string[]): ReadonlySet<string> {
  return new Set([...operationsOf(select(document, items))].map(({ operation }) => operation.operationId));
}

/**
 * The checks of some ids, in the order of a report.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` for an id that no check has
 */
export function findChecks(checks: readonly CheckInfo[], ids: readonly string[] | undefined): readonly CheckInfo[] {
  if (ids === undefined) return checks;
  const known = new Set<string>(checks.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) {
    const near = nearest(unknown, known);
    const hint = near === undefined ? `Known are ${[...known].join(", ")}.` : `Did you mean ${near}?`;
    throw new AtlasConfigError("INVALID_OPTION", `There is no check ${JSON.stringify(unknown)}. ${hint}`);
  }
  return checks.filter(({ id }) => ids.includes(id));
}
