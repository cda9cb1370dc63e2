/** Compares two OpenAPI documents, operation by operation. */
import { groupName, type HttpMethod } from "../../operation.js";
import { isStableVersion } from "../../version.js";
import { nearest } from "../../nearest.js";
import { formatFact, type Change, type Finding, type Side, type SpecDiff } from "./change.js";
import { compareRequest, compareResponses } from "./compare-bodies.js";
import { compareOperation, type Located } from "./compare-operation.js";
import { compareParameters } from "./compare-parameters.js";
import { SchemaComparer } from "./compare-schema.js";
import { rolesOf, sunsetsOf } from "./operation-facts.js";
import { identityOf, pairOperations } from "./pair-operations.js";
import { RULES } from "./rules.js";
import { operationsOf, type LocatedOperation, type Method, type OpenApiDocument } from "../document.js";
import { SpecError } from "../spec-error.js";

/** What to compare. */
export interface DiffOptions {
  /**
   * Only these operations: tags (`Organizations` or `organizations`), operationIds of either document, and path prefixes.
   *
   * @default every operation
   */
  readonly include?: readonly string[];
  /**
   * Only these operations, by what `identityOf` says.
   *
   * @default every operation
   */
  readonly identities?: ReadonlySet<string>;
}

const HTTP_METHODS: Readonly<Record<Method, HttpMethod>> = {
  get: "GET",
  put: "PUT",
  post: "POST",
  delete: "DELETE",
  patch: "PATCH",
};

/**
 * What changed between two documents, as data. An operation is what its method and path say it is; a new operationId is
 * a rename. What is shared by many operations is told for each of them; `groupChanges` puts that together again.
 *
 * @param before - the older document, with all its resource versions or sliced to one date; left as it is
 * @param after - the newer document, of the same kind; left as it is
 * @throws {SpecError} `SPEC_UNKNOWN_SELECTION` if `include` names what neither document has
 * @throws {SpecError} `SPEC_DANGLING_REFERENCE` if a reference leads nowhere
 */
export function diffSpecs(before: OpenApiDocument, after: OpenApiDocument, options: DiffOptions = {}): SpecDiff {
  const isIncluded = selector([before, after], options.include);
  const { identities } = options;
  const selects = (located: LocatedOperation): boolean =>
    isIncluded(located) && (identities === undefined || identities.has(identityOf(located)));
  const pairs = pairOperations(before, after);
  const shared = pairs.shared.filter((pair) => pair.some(selects));
  const removed = pairs.removed.filter(selects).map((located) => ({ ...located, document: before }));
  const added = pairs.added.filter(selects).map((located) => ({ ...located, document: after }));
  const schemas = new SchemaComparer(before, after);
  const changes = [
    ...shared.flatMap(([old, current]) =>
      compareShared(schemas, { ...old, document: before }, { ...current, document: after }),
    ),
    ...removed.map((located) => presenceChange("operation-removed", located)),
    ...added.map((located) => presenceChange("operation-added", located)),
  ];
  const sides = [
    [...shared.map(([old]) => ({ ...old, document: before })), ...removed],
    [...shared.map(([, current]) => ({ ...current, document: after })), ...added],
  ] as const;
  return {
    old: describe(before, sides[0]),
    new: describe(after, sides[1]),
    shared: shared.length,
    notes: notesOn(sides[0], sides[1]),
    changes: changes.sort(byPlace),
  };
}

function describe({ info }: OpenApiDocument, operations: readonly Located[]): Side {
  const versions = operations.reduce((sum, { document, operation }) => sum + sunsetsOf(document, operation).size, 0);
  return { title: `${info.title} ${info.version}`, operations: operations.length, versions };
}

/** What a reader has to know to not take silence for sameness. */
function notesOn(before: readonly Located[], after: readonly Located[]): string[] {
  const [old, current] = [before, after].map((side) => side.some(({ operation }) => rolesOf(operation) !== undefined));
  if (old === current || before.length === 0 || after.length === 0) return [];
  const without = old === true ? "new" : "old";
  return [`Role requirements are not compared: the ${without} document has none.`];
}

function compareShared(schemas: SchemaComparer, before: Located, after: Located): Change[] {
  const findings = [
    ...compareOperation(before, after),
    ...compareParameters(schemas, before, after),
    ...compareRequest(schemas, before, after),
    ...compareResponses(schemas, before, after),
  ];
  const versions = [...sunsetsOf(before.document, before.operation).keys()];
  // The same change of several resource versions is one change.
  const merged = new Map<string, Finding & { versions: readonly string[] }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.place, finding.before, finding.after]);
    const all = new Set([...(merged.get(key)?.versions ?? []), ...(finding.versions ?? versions)]);
    merged.set(key, { ...finding, versions: [...all].sort() });
  }
  return [...merged.values()].map((finding) => toChange(after, finding));
}

function presenceChange(rule: "operation-added" | "operation-removed", located: Located): Change {
  const sunsets = sunsetsOf(located.document, located.operation);
  const versions = [...sunsets].map(([version, sunset]) =>
    sunset === null ? version : `${version} (sunset ${sunset})`,
  );
  const [before, after] = rule === "operation-added" ? [null, versions] : [versions, null];
  return toChange(located, { rule, place: "operation", before, after, versions: [...sunsets.keys()] });
}

function toChange(located: LocatedOperation, finding: Finding & { readonly versions: readonly string[] }): Change {
  const { operationId, tags } = located.operation;
  const { rule, place, before, after, versions } = finding;
  const stable = versions.length === 0 || versions.some(isStableVersion);
  return {
    rule,
    operationId,
    method: HTTP_METHODS[located.method],
    path: located.path,
    tag: tags[0] ?? "",
    place,
    versions,
    before,
    after,
    breaking: stable && RULES.get(rule)?.breaking === true,
    message: `${operationId}: ${titleOf(rule)}, ${place}: ${formatFact(before)} → ${formatFact(after)}`,
  };
}

/** The id of a rule as words. */
export function titleOf(rule: string): string {
  return rule.replace(/-/g, " ");
}

const RULE_ORDER: ReadonlyMap<string, number> = new Map([...RULES.keys()].map((rule, index) => [rule, index]));

function byPlace(a: Change, b: Change): number {
  return (
    compareText(a.path, b.path) ||
    compareText(a.method, b.method) ||
    (RULE_ORDER.get(a.rule) ?? 0) - (RULE_ORDER.get(b.rule) ?? 0) ||
    compareText(a.place, b.place) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function selector(
  documents: readonly OpenApiDocument[],
  include: readonly string[] | undefined,
): (located: LocatedOperation) => boolean {
  if (include === undefined || include.length === 0) return () => true;
  const located = documents.flatMap((document) => [...operationsOf(document)]);
  for (const name of include) {
    if (located.some((one) => matches(one, name))) continue;
    const known = located.flatMap(({ operation }) => [operation.operationId, ...operation.tags]);
    const near = nearest(name, new Set(known));
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new SpecError("SPEC_UNKNOWN_SELECTION", `Neither document has a tag, operation or path ${name}.${hint}`);
  }
  return (one) => include.some((name) => matches(one, name));
}

function matches({ operation, path }: LocatedOperation, name: string): boolean {
  if (name.startsWith("/")) return path === name || path.startsWith(`${name.replace(/\/$/, "")}/`);
  return operation.operationId === name || operation.tags.some((tag) => tag === name || groupName(tag) === name);
}
