/** Operations of a document that the emulator has no behaviour for: valid examples made from their schemas. */
import { checkDocument } from "../codegen/check-document.js";
import { isRecord, type Schema } from "../codegen/document.js";
import { buildTable } from "../codegen/table.js";
import { judgeable } from "../conformance/traffic/judgeable.js";
import { sampleOf } from "../conformance/values/arbitrary.js";
import type { Operation, OperationTable, ResourceVersion } from "../operation.js";
import { EmulatedError } from "./atlas-error.js";
import { RawAnswer, type EmulatedRequest } from "./behaviour/behaviour.js";
import { contractsOf, type OperationContract } from "./contract.js";

/** Operations beside the emulator's own. */
export interface Examples {
  readonly operations: OperationTable;
  contract(operationId: string): OperationContract | undefined;
  /** What to answer with; the same operation and resource version always give the same. */
  answer(operationId: string, request: EmulatedRequest, version: ResourceVersion): unknown;
}

/**
 * The operations of a document that are not among the emulator's own, told apart by method and path.
 *
 * @param value - the document, as it was parsed
 * @throws {SpecError} if it is no OpenAPI document that can be worked with
 */
export function examplesOf(value: unknown, own: OperationTable): Examples {
  const document = judgeable(checkDocument(value, "the option `document`"));
  const contracts = contractsOf(document);
  const known = new Set(Object.values(own).map(identity));
  const others = Object.entries(buildTable(document)).filter(([, operation]) => !known.has(identity(operation)));
  // A name that was given to another operation meanwhile.
  const named = others.map(([name, operation]): [string, string, Operation] => [
    Object.hasOwn(own, name) ? identity(operation) : name,
    name,
    operation,
  ]);
  const names = new Map(named.map(([key, name]) => [key, name]));
  const contract = (operationId: string): OperationContract | undefined => contracts(names.get(operationId) ?? "");
  const made = new Map<string, unknown>();
  const sample = (key: string, schema: Schema): unknown => {
    if (!made.has(key)) made.set(key, sampleOf(document, schema, "response", seedOf(key)));
    return made.get(key);
  };
  return {
    operations: Object.fromEntries(named.map(([key, , operation]) => [key, operation])),
    contract,
    answer(operationId, { suffix, input }, version) {
      const statuses = Object.entries(version.responses);
      const [status, kinds] = statuses.find(([, listed]) => listed.length > 0) ?? statuses[0] ?? ["200", []];
      if (kinds.length === 0) return undefined;
      const kind = kinds.includes(suffix) ? suffix : kinds[0];
      if (kind === "csv" || kind === "gzip") return new RawAnswer(kind, "example\n");
      const described = contract(operationId);
      const schema = described?.answerSchema(version.version, Number(status));
      if (schema === undefined) return undefined;
      try {
        const value = sample(`${operationId} ${version.version}`, schema);
        const page = asOnlyPage(value, input["pageNum"]);
        return described?.checkAnswer(version.version, Number(status), page).length === 0 ? page : value;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new EmulatedError(501, "NO_EXAMPLE", `There is no example of an answer to ${operationId}: ${why}.`);
      }
    },
  };
}

/** Method and path; the names of parameters say nothing. */
function identity({ method, path }: Operation): string {
  return `${method} ${path.replace(/\{[^{}]+\}/g, "{}")}`;
}

/** A list that ends, so that whoever reads all its pages does too. */
function asOnlyPage(value: unknown, pageNum: unknown): unknown {
  if (!isRecord(value) || !Array.isArray(value["results"])) return value;
  const { links: _, ...rest } = value;
  const results: unknown[] = typeof pageNum === "number" && pageNum > 1 ? [] : value["results"];
  return { ...rest, results, ...("totalCount" in rest ? { totalCount: value["results"].length } : {}) };
}

/** A whole number that is the same for the same text (FNV-1a). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
