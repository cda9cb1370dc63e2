/** Faults in the keywords of schemas: each keyword that schemas have, in a few places each. */
import { isRecord, isReference, operationsOf, resolve, type OpenApiDocument } from "../../../codegen/document.js";
import { edit, GONE } from "../../edit.js";
import type { SpecFault } from "../fault.js";
import { someOf } from "../random.js";
import { reachedFrom, reaching } from "./subset.js";

/** One keyword of one schema, and what it becomes. */
interface Site {
  /** JSON pointer of a schema, without the leading slash. */
  readonly place: string;
  readonly component: string;
  readonly keyword: string;
  readonly value: unknown;
}

/** Other values for what a schema says; a flag is turned over, a limit moved, a list shortened. */
const OTHERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  type: (value) => (value === "string" ? "integer" : "string"),
  format: () => "uri",
  pattern: (value) => `${String(value)}|x`,
  enum: (value) => (Array.isArray(value) && value.length > 1 ? value.slice(1).map(String) : ["other"]),
  default: (value) => (typeof value === "number" ? value + 1 : value !== true),
  minimum: (value) => Number(value) + 1,
  maximum: (value) => Number(value) + 1,
  minLength: (value) => Number(value) + 1,
  maxLength: () => GONE,
  minItems: () => GONE,
  maxItems: (value) => Number(value) + 1,
  uniqueItems: () => GONE,
  nullable: () => GONE,
  readOnly: () => GONE,
  writeOnly: () => GONE,
  deprecated: () => GONE,
};

/** Flags that every schema can have by mistake. */
const ADDED = ["nullable", "readOnly", "deprecated"];

/**
 * Faults in the schemas of a document, the same ones for the same seed.
 *
 * @param perKeyword - how many places of each keyword get one
 */
export function keywordFaults(document: OpenApiDocument, perKeyword: number, seed: number): SpecFault[] {
  const kinds = new Map<string, Site[]>();
  for (const site of sitesOf(document)) {
    const kind = `${site.keyword} ${site.value === true ? "added" : "changed"}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), site]);
  }
  return [...kinds]
    .sort()
    .flatMap(([, sites]) => someOf(sites, perKeyword, seed).map((site) => faultAt(document, site)));
}

function faultAt(document: OpenApiDocument, { place, component, keyword, value }: Site): SpecFault {
  const target = `#/components/schemas/${component}`;
  const where = place.slice("components/schemas/".length).replaceAll("/properties/", ".").replaceAll("/", " ");
  return {
    name: `${keyword} of ${where} ${value === GONE ? "is gone" : "is another one"}`,
    direction: "spec",
    intended: answering(document).some(([, reached]) => reached.has(target))
      ? "spec-response-equal"
      : "spec-request-equal",
    operations: () => usersOf(document, target),
    case: keyword,
    seed: (subject) => ({ ...subject, ours: edit(subject.ours, `${place}/${keyword}`, value) }),
  };
}

/** The first operation that uses a schema the way that the intended check looks at: in an answer, or else in a request. */
function usersOf(document: OpenApiDocument, target: string): string[] {
  return [answering(document).find(([, reached]) => reached.has(target))?.[0] ?? reaching(document, target)[0] ?? ""];
}

const answers = new WeakMap<
  OpenApiDocument,
  readonly (readonly [operationId: string, reached: ReadonlySet<string>])[]
>();

/** What the answers of each operation reach. */
function answering(document: OpenApiDocument): NonNullable<ReturnType<typeof answers.get>> {
  const known =
    answers.get(document) ??
    [...operationsOf(document)].map(({ operation: { operationId, responses } }) => {
      const all = Object.values(responses).map((response) => resolve(document, response));
      return [operationId, reachedFrom(document, all)] as const;
    });
  answers.set(document, known);
  return known;
}

function sitesOf(document: OpenApiDocument): Site[] {
  return Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => [
    ...schemaSites(schema, `components/schemas/${name}`, name),
  ]);
}

function* schemaSites(schema: unknown, place: string, component: string): Generator<Site> {
  if (!isRecord(schema) || isReference(schema)) return;
  // A part of an `allOf` is changed, not the whole; what a union says of itself may be said of its variants already.
  if (schema["oneOf"] === undefined && schema["allOf"] === undefined) {
    for (const [keyword, other] of Object.entries(OTHERS)) {
      const value = schema[keyword];
      if (value !== undefined && value !== false) yield { place, component, keyword, value: other(value) };
    }
    for (const keyword of ADDED) if (schema[keyword] === undefined) yield { place, component, keyword, value: true };
  }
  const { properties, items, additionalProperties, allOf } = schema;
  for (const [name, property] of Object.entries(isRecord(properties) ? properties : {})) {
    yield* schemaSites(property, `${place}/properties/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`, component);
  }
  yield* schemaSites(items, `${place}/items`, component);
  yield* schemaSites(additionalProperties, `${place}/additionalProperties`, component);
  for (const [index, part] of (Array.isArray(allOf) ? allOf : []).entries()) {
    yield* schemaSites(part, `${place}/allOf/${index}`, component);
  }
}
