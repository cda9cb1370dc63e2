/** One operation at one API date, with what the checks make their cases from. */
import { untangle } from "../../codegen/hierarchy.js";
import {
  operationsOf,
  requestBodyOf,
  type LocatedOperation,
  type OpenApiDocument,
  type ParameterObject,
  type Schema,
} from "../../codegen/document.js";
import { preferredEntry } from "../../codegen/content.js";
import { slice } from "../../codegen/slice.js";
import { buildTable, parametersOf } from "../../codegen/table.js";
import { groupName, type Operation, type OperationTable, type ResourceVersion } from "../../operation.js";
import { resolveVersion } from "../../version.js";
import type { Direction } from "../json-schema.js";
import { sampleOf } from "../values/arbitrary.js";
import { keywordRun, type KeywordCase } from "../values/keyword-cases.js";
import { failuresOf, successesOf, type Documented } from "./documented.js";
import type { Values } from "./case.js";

/** One operation at one API date. What takes time to work out is worked out once, when it is first asked for. */
export interface OperationContext {
  /** The document at the API date, its hierarchies untangled. */
  readonly document: OpenApiDocument;
  readonly operations: OperationTable;
  readonly located: LocatedOperation;
  readonly operationId: string;
  readonly group: string;
  /** The operation in all its resource versions. */
  readonly operation: Operation;
  readonly apiDate: string;
  /** The resource version that the API date leads to. */
  readonly version: ResourceVersion;
  readonly seed: number;
  /** Path, query and header parameters, resolved. */
  readonly parameters: readonly ParameterObject[];
  /** The schema of the request body, if the operation takes one. */
  readonly bodySchema: Schema | undefined;
  /** The documented 2xx answers, one for each kind of body. */
  readonly successes: () => readonly Documented[];
  /** The documented answers that are errors. */
  readonly failures: () => readonly Documented[];
  /** Values for what the operation requires. */
  readonly required: () => Values;
  /** Values for everything that the operation takes. */
  readonly everything: () => Values;
  /** Values on both sides of each keyword of a schema. */
  readonly keywords: (schema: Schema, direction: Direction) => readonly KeywordCase[];
}

/** How many values on both sides of its keywords are made for a schema. */
const MOST_KEYWORD_CASES = 80;
/** How deep properties are gone into for them. */
const KEYWORD_DEPTH = 2;

/** What contexts are made from. */
export interface ContextOptions {
  /** The document with all its resource versions. */
  readonly document: OpenApiDocument;
  readonly apiDates: readonly string[];
  /** The same seed gives the same values. */
  readonly seed: number;
}

/**
 * Every operation at each API date. An operation that none of the dates has, because it is newer or in preview, is there in
 * its own newest version: none is left out.
 *
 * @throws {SpecError} if the document has nothing at one of the dates
 */
export function contextsOf({ document, apiDates, seed }: ContextOptions): OperationContext[] {
  const operations = buildTable(document);
  const found = apiDates.flatMap((apiDate) => contextsAt(document, operations, apiDate, seed));
  const covered = new Set(found.map(({ operationId }) => operationId));
  const left = Object.entries(operations).filter(([id]) => !covered.has(id));
  const newest = new Map(left.map(([id, { versions }]) => [id, versions.at(-1)?.version ?? ""]));
  const more = [...new Set(newest.values())]
    .filter((version) => version !== "")
    .flatMap((version) =>
      contextsAt(document, operations, version, seed).filter(({ operationId }) => newest.get(operationId) === version),
    );
  return [...found, ...more];
}

function contextsAt(
  whole: OpenApiDocument,
  operations: OperationTable,
  apiDate: string,
  seed: number,
): OperationContext[] {
  const document = untangle(slice(whole, apiDate));
  return [...operationsOf(document)].flatMap((located) => {
    const { operationId } = located.operation;
    const operation = operations[operationId];
    const version = operation && versionAt(operation, apiDate);
    return operation === undefined || version === undefined
      ? []
      : [contextOf({ document, operations, located, operation, version, apiDate, seed })];
  });
}

function versionAt({ versions }: Operation, apiDate: string): ResourceVersion | undefined {
  const name = resolveVersion(
    versions.map(({ version }) => version),
    apiDate,
  );
  return versions.find(({ version }) => version === name);
}

type Facts = Pick<
  OperationContext,
  "document" | "operations" | "located" | "operation" | "version" | "apiDate" | "seed"
>;

function contextOf(facts: Facts): OperationContext {
  const { document, located, operation } = facts;
  const seed = seedOf(facts.seed, located.operation.operationId);
  const parameters = parametersOf(document, located);
  const bodySchema = bodySchemaOf(document, located);
  const body = lazy(() => (bodySchema === undefined ? undefined : sampleOf(document, bodySchema, "request", seed)));
  const values = (wanted: readonly ParameterObject[], withBody: boolean): Values => ({
    // Each has a value of its own: two ids that are the same could be swapped unseen.
    ...Object.fromEntries(
      wanted.map((parameter) => [parameter.name, parameterValue(document, parameter, seedOf(seed, parameter.name))]),
    ),
    ...(withBody && bodySchema !== undefined ? { body: body() } : {}),
  });
  const known = new WeakMap<Schema, readonly KeywordCase[]>();
  return {
    ...facts,
    seed,
    operationId: located.operation.operationId,
    group: groupName(operation.tag),
    parameters,
    bodySchema,
    successes: lazy(() => successesOf(document, located, seed)),
    failures: lazy(() => failuresOf(document, located, seed)),
    required: lazy(() =>
      values(
        parameters.filter(({ required }) => required === true),
        operation.body === "required",
      ),
    ),
    everything: lazy(() =>
      values(
        // `envelope` changes the shape of the answer; it has cases of its own.
        parameters.filter(({ name }) => name !== "envelope"),
        true,
      ),
    ),
    keywords(schema, direction) {
      const cases =
        known.get(schema) ??
        keywordRun(document, schema, direction, seed, { depth: KEYWORD_DEPTH, limit: MOST_KEYWORD_CASES }).cases;
      known.set(schema, cases);
      return cases;
    },
  };
}

function bodySchemaOf(document: OpenApiDocument, located: LocatedOperation): Schema | undefined {
  return preferredEntry(requestBodyOf(document, located)?.content ?? {})?.[1].schema;
}

/** Some patterns allow what no client may put into a path; those values are passed over. */
function parameterValue(document: OpenApiDocument, { schema = {}, in: place }: ParameterObject, seed: number): unknown {
  for (let attempt = 0; ; attempt++) {
    const value = sampleOf(document, schema, "request", seed + attempt);
    if (place !== "path" || !isRefusedSegment(value)) return value;
  }
}

/** Whether a value cannot stand in a path. */
export function isRefusedSegment(value: unknown): boolean {
  return value === "" || value === "." || value === "..";
}

/** FNV-1a, so that each operation has values of its own, whichever others are there. */
function seedOf(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash & 0x3fffffff;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
