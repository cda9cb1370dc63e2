/** Makes faults in the schemas of a document, the same ones for the same seed. */
import { isRecord, isReference, type OpenApiDocument } from "../../../src/codegen/document.js";
import { GONE } from "./edit.js";

export interface SeededFault {
  /** JSON pointer of a schema, without the leading slash. */
  readonly place: string;
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

/** Faults that every schema can have: a flag more. */
const ADDED = ["nullable", "readOnly", "deprecated"];

export function seededFaults(
  document: OpenApiDocument,
  { seed, count }: { seed: number; count: number },
): SeededFault[] {
  const sites = [...sitesOf(document.components?.schemas, "components/schemas")];
  const byKeyword = new Map<string, SeededFault[]>();
  for (const site of sites) byKeyword.set(site.keyword, [...(byKeyword.get(site.keyword) ?? []), site]);
  const random = mulberry32(seed);
  const keywords = [...byKeyword.keys()].sort();
  // Keywords take turns, so that rare ones are not drowned.
  return Array.from({ length: count }, (_, index) => {
    const candidates = byKeyword.get(keywords[index % keywords.length] ?? "") ?? [];
    const chosen = candidates[Math.floor(random() * candidates.length)];
    if (chosen === undefined) throw new Error("there is nothing to change");
    return chosen;
  });
}

function* sitesOf(value: unknown, place: string): Generator<SeededFault> {
  if (!isRecord(value)) return;
  for (const [name, schema] of Object.entries(value))
    yield* schemaSites(schema, `${place}/${name.replace(/\//g, "~1")}`);
}

function* schemaSites(schema: unknown, place: string): Generator<SeededFault> {
  if (!isRecord(schema) || isReference(schema)) return;
  // A part of an `allOf` is changed, not the whole; what a union says of itself may be said of its variants already.
  if (schema["oneOf"] === undefined && schema["allOf"] === undefined) {
    for (const [keyword, other] of Object.entries(OTHERS)) {
      const value = schema[keyword];
      if (value !== undefined && value !== false) yield { place, keyword, value: other(value) };
    }
    for (const keyword of ADDED) if (schema[keyword] === undefined) yield { place, keyword, value: true };
  }
  yield* sitesOf(schema["properties"], `${place}/properties`);
  yield* schemaSites(schema["items"], `${place}/items`);
  yield* schemaSites(schema["additionalProperties"], `${place}/additionalProperties`);
  const parts = schema["allOf"];
  for (const [index, part] of (Array.isArray(parts) ? parts : []).entries())
    yield* schemaSites(part, `${place}/allOf/${index}`);
}

/** A small generator of pseudo-random numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
