/** Values on both sides of everything that a schema says: what has to be accepted, and what has to be refused. */
import type { OpenApiDocument, Schema } from "../../codegen/document.js";
import { sampleOf, sampleOfShape, type Direction } from "./arbitrary.js";
import { boundariesOf, itemsOf } from "./boundaries.js";
import { shapesOf, type Shape } from "./shapes.js";
import { validatorOf } from "./validators.js";

/** A whole value of a schema that is at one boundary of one keyword. */
export interface KeywordCase {
  /** The keyword of the schema, for example `maxLength`. */
  readonly keyword: string;
  /** JSON pointer into the value to where the keyword applies; empty for the value itself. */
  readonly pointer: string;
  readonly valid: boolean;
  readonly value: unknown;
}

/** A case that was made and could not be used. */
export interface DroppedCase extends KeywordCase {
  /** What the validator said of a value that was to be valid; empty for one that was to be invalid and is not. */
  readonly problems: readonly string[];
}

/** What {@link keywordRun} made. */
export interface KeywordRun {
  readonly cases: readonly KeywordCase[];
  readonly dropped: readonly DroppedCase[];
  /** Whether there were more cases than the limit. */
  readonly truncated: boolean;
}

export interface KeywordOptions {
  /** How deep properties are gone into. Default: 4. */
  readonly depth?: number;
  /** How many cases are made at most. Default: 400. */
  readonly limit?: number;
}

/** How many choices of a union are gone into. */
const MOST_CHOICES = 8;

/**
 * The boundary cases of a schema and its properties. Each value is a whole one, valid apart from what its case is about,
 * and has been validated: a case that is `valid` validates, another one does not.
 *
 * @param document - what references are resolved in, with its hierarchies untangled (`untangle`); it must not be
 * changed afterwards
 * @param seed - the same seed gives the same cases
 */
export function keywordCases(
  document: OpenApiDocument,
  schema: Schema,
  direction: Direction,
  seed: number,
): readonly KeywordCase[] {
  return keywordRun(document, schema, direction, seed).cases;
}

/** Like {@link keywordCases}, and says which cases came to nothing. */
export function keywordRun(
  document: OpenApiDocument,
  schema: Schema,
  direction: Direction,
  seed: number,
  { depth = 4, limit = 400 }: KeywordOptions = {},
): KeywordRun {
  const walk = new Walk({ document, schema, direction, seed, depth, limit });
  walk.start();
  return { cases: walk.cases, dropped: walk.dropped, truncated: walk.truncated };
}

interface WalkOptions {
  readonly document: OpenApiDocument;
  readonly schema: Schema;
  readonly direction: Direction;
  readonly seed: number;
  readonly depth: number;
  readonly limit: number;
}

/** Where the walk stands: a whole valid value and the way to the part that is looked at. */
interface Place {
  readonly whole: unknown;
  readonly path: readonly string[];
}

class Walk {
  readonly cases: KeywordCase[] = [];
  readonly dropped: DroppedCase[] = [];
  truncated = false;
  readonly #options: WalkOptions;
  readonly #seen = new Set<string>();

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  start(): void {
    const { document, schema, direction, seed, depth } = this.#options;
    const whole = sampleOf(document, schema, direction, seed);
    this.#add("sample", true, { whole, path: [] }, whole);
    this.#schema(schema, { whole, path: [] }, depth);
  }

  /** Goes into each choice of a schema; most schemas have but one. */
  #schema(schema: Schema, place: Place, depth: number): void {
    const { document, direction, seed } = this.#options;
    const shapes = shapesOf(document, schema);
    for (const shape of shapes.slice(0, MOST_CHOICES)) {
      if (this.truncated) return;
      const sample = sampleOfShape(document, shape, direction, seed);
      if (sample === undefined) continue;
      const whole = put(place.whole, place.path, sample.value);
      const isUsable = shapes.length === 1 || this.#add("oneOf", true, place, sample.value);
      if (isUsable) this.#shape(shape, { whole, path: place.path }, sample.value, depth);
    }
    if (shapes.length > MOST_CHOICES) this.truncated = true;
  }

  #shape(shape: Shape, place: Place, sample: unknown, depth: number): void {
    const { document, direction, seed } = this.#options;
    for (const { keyword, valid, value } of boundariesOf(shape, { document, direction, seed, sample })) {
      this.#add(keyword, valid, place, value);
    }
    if (depth <= 0) return;
    if (shape.type === "array") this.#items(shape, place, depth);
    else if (typeof sample === "object" && sample !== null) this.#members(shape, place, sample, depth);
  }

  /** Goes into the first item, with as few others as there may be: those could be equal to it. */
  #items(shape: Shape, place: Place, depth: number): void {
    const { document, direction, seed } = this.#options;
    const list = itemsOf(shape, { document, direction, seed }, Math.max(1, shape.minItems ?? 0));
    if (shape.items === undefined || list === undefined) return;
    const whole = put(place.whole, place.path, list);
    this.#schema(shape.items, { whole, path: [...place.path, "0"] }, depth - 1);
  }

  #members({ properties, additional }: Shape, place: Place, sample: object, depth: number): void {
    for (const name of Object.keys(sample)) {
      if (this.truncated) return;
      const schema = properties.get(name) ?? (typeof additional === "object" ? additional : undefined);
      if (schema !== undefined) this.#schema(schema, { ...place, path: [...place.path, name] }, depth - 1);
    }
  }

  /** Takes a case if it is what it is meant to be; says whether it did. */
  #add(keyword: string, valid: boolean, place: Place, part: unknown): boolean {
    const { document, schema, direction, limit } = this.#options;
    if (this.cases.length >= limit) {
      this.truncated = true;
      return false;
    }
    const value = put(place.whole, place.path, part);
    const pointer = place.path.map((name) => `/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
    const key = `${keyword} ${pointer} ${String(valid)} ${JSON.stringify(value)}`;
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    const problems = validatorOf(document, direction).validate(schema, value);
    const found = { keyword, pointer, valid, value };
    const isRight = valid === (problems.length === 0);
    if (isRight) this.cases.push(found);
    else this.dropped.push({ ...found, problems });
    return isRight;
  }
}

/** A copy of a value with another part at the end of a path. */
function put(value: unknown, [name, ...rest]: readonly string[], part: unknown): unknown {
  if (name === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === name ? put(item, rest, part) : item));
  }
  const members = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(members.map(([key, item]) => [key, key === name ? put(item, rest, part) : item]));
}
