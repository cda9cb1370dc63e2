/** Values that a schema allows, as fast-check arbitraries. */
import fc from "fast-check";
import { resolve, type OpenApiDocument, type Schema, type SchemaObject } from "../../codegen/document.js";
import type { Direction } from "../json-schema.js";
import { shapesOf, type Shape } from "./shapes.js";
import { stringOf } from "./strings.js";
import { validatorOf } from "./validators.js";

export type { Direction } from "../json-schema.js";

/** A request leaves out what is `readOnly`, an answer what is `writeOnly`. */
const LEFT_OUT = { request: "readOnly", response: "writeOnly" } as const;

/** How deep optional properties are filled in; below, only what is required. */
const DEPTH = 5;
/** Where a schema still requires itself, there is no end. */
const DEEPEST = -8;
/** How many values are drawn until one validates. */
const TRIES = 16;

interface Context {
  readonly document: OpenApiDocument;
  readonly direction: Direction;
  readonly depth: number;
}

/** An arbitrary, or `undefined` for a schema that allows nothing. */
type Made = fc.Arbitrary<unknown> | undefined;

/**
 * An arbitrary for a schema. What it gives nearly always validates; {@link sampleOf} makes sure.
 *
 * @param document - what references are resolved in; it must not be changed afterwards
 * @param direction - whether the value is sent or received
 * @throws {Error} if no value is found that the schema allows
 */
export function arbitraryOf(document: OpenApiDocument, schema: Schema, direction: Direction): fc.Arbitrary<unknown> {
  const made = build({ document, direction, depth: DEPTH }, schema);
  if (made === undefined) throw new Error("no value is known that the schema allows");
  return made;
}

/**
 * One value of a schema, which validates; the same seed gives the same value.
 *
 * @param seed - any whole number
 * @throws {Error} if no value is found that validates
 */
export function sampleOf(document: OpenApiDocument, schema: Schema, direction: Direction, seed: number): unknown {
  return firstValid(document, schema, direction, arbitraryOf(document, schema, direction), seed);
}

/**
 * One value of one of the shapes of a schema; the same seed gives the same value.
 *
 * @returns `undefined` where the shape allows nothing
 */
export function sampleOfShape(
  document: OpenApiDocument,
  shape: Shape,
  direction: Direction,
  seed: number,
): { readonly value: unknown } | undefined {
  const made = ofShape({ document, direction, depth: DEPTH - 1 }, shape);
  if (made === undefined) return undefined;
  const [value] = fc.sample(made, { seed, numRuns: 1 });
  return { value };
}

function firstValid(
  document: OpenApiDocument,
  schema: Schema,
  direction: Direction,
  source: fc.Arbitrary<unknown>,
  seed: number,
): unknown {
  const validator = validatorOf(document, direction);
  let problems: readonly string[] = [];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [value] = fc.sample(source, { seed: seed + attempt * 7919, numRuns: 1 });
    problems = validator.validate(schema, value);
    if (problems.length === 0) return value;
  }
  throw new Error(`no value is found that validates: ${problems.join("; ")}`);
}

/** What was built already, by schema and depth; a document has far more uses of its schemas than schemas. */
const built = new WeakMap<OpenApiDocument, Map<string, WeakMap<Schema, { readonly made: Made }>>>();

function build(context: Context, reference: Schema): Made {
  if (context.depth < DEEPEST) return undefined;
  const schema = resolve<SchemaObject>(context.document, reference);
  const cache = cacheOf(context);
  const known = cache.get(schema);
  if (known !== undefined) return known.made;
  const made = make(context, schema);
  cache.set(schema, { made });
  return made;
}

function cacheOf({ document, direction, depth }: Context): WeakMap<Schema, { readonly made: Made }> {
  const caches = built.get(document) ?? new Map<string, WeakMap<Schema, { readonly made: Made }>>();
  built.set(document, caches);
  const key = `${direction} ${depth}`;
  const cache = caches.get(key) ?? new WeakMap<Schema, { readonly made: Made }>();
  caches.set(key, cache);
  return cache;
}

function make(context: Context, schema: SchemaObject): Made {
  const inner = { ...context, depth: context.depth - 1 };
  const shapes = shapesOf(context.document, schema).flatMap((shape) => ofShape(inner, shape) ?? []);
  return shapes.length === 0 ? undefined : fc.oneof(...shapes);
}

function ofShape(context: Context, shape: Shape): Made {
  const values = shape.enum?.filter((value) => value !== null);
  if (values !== undefined) return values.length === 0 ? fc.constant(null) : fc.constantFrom(...values);
  return (BUILDERS[shape.type ?? ""] ?? (() => fc.constant(shape.nullable ? null : "anything")))(shape, context);
}

function objectOf(shape: Shape, context: Context): Made {
  const { properties, required, additional } = shape;
  const members: [string, fc.Arbitrary<unknown>][] = [];
  for (const [name, property] of properties) {
    const isRequired = required.has(name);
    if (isLeftOut(context, property)) continue;
    if (context.depth <= 0 && !isRequired) continue;
    const made = build(context, property);
    if (made !== undefined) members.push([name, made]);
    else if (isRequired) return undefined;
  }
  for (const name of required) if (!properties.has(name)) members.push([name, fc.constant("anything")]);
  const record = fc.record(Object.fromEntries(members), { noNullPrototype: true });
  const map = mapOf(shape, context, members.length);
  return map === undefined || additional === false
    ? record
    : fc.tuple(map, record).map(([more, own]) => Object.assign({}, more, own));
}

/** Whether a property does not travel in this direction. Where several parts of a schema name it, all have to say so. */
function isLeftOut(context: Context, property: Schema): boolean {
  const schema = resolve<SchemaObject>(context.document, property);
  const { allOf = [] } = schema;
  return (
    schema[LEFT_OUT[context.direction]] === true ||
    (allOf.length > 0 && allOf.every((part) => isLeftOut(context, part)))
  );
}

/** The properties that have no name of their own. */
function mapOf({ additional, minProperties = 0, maxProperties }: Shape, context: Context, count: number): Made {
  const least = Math.max(0, minProperties - count);
  const wanted = context.depth > 0 && typeof additional === "object" ? Math.max(1, least) : least;
  const most = Math.max(least, (maxProperties ?? Infinity) - count);
  if (wanted === 0 || most === 0) return undefined;
  const values = typeof additional === "object" ? build(context, additional) : fc.constant("anything");
  if (values === undefined) return undefined;
  return fc.dictionary(fc.stringMatching(/^[a-z]{3,8}$/), values, {
    minKeys: wanted,
    maxKeys: Math.min(most, wanted + 1),
    noNullPrototype: true,
  });
}

function arrayOf({ items = {}, minItems = 0, maxItems, uniqueItems }: Shape, context: Context): Made {
  const most = Math.max(minItems, Math.min(maxItems ?? Infinity, context.depth > 2 ? 3 : 1));
  if (context.depth <= 0 && minItems === 0) return fc.constant([]);
  const made = build(context, items);
  if (made === undefined) return minItems === 0 ? fc.constant([]) : undefined;
  const lengths = { minLength: minItems, maxLength: most };
  return uniqueItems
    ? fc.uniqueArray(made, { ...lengths, selector: (value) => JSON.stringify(value) })
    : fc.array(made, lengths);
}

const INT32 = 2 ** 31 - 1;

function numberOf(shape: Shape): Made {
  const step = shape.multipleOf ?? 1;
  const { exclusiveMinimum, exclusiveMaximum } = shape;
  const least = shape.minimum ?? Math.min(0, (shape.maximum ?? 0) - step * 1000);
  const most = shape.maximum ?? Math.max(INT32, least + step * 1000);
  const min = Math.ceil(least / step) + (exclusiveMinimum && Number.isInteger(least / step) ? 1 : 0);
  const max = Math.floor(most / step) - (exclusiveMaximum && Number.isInteger(most / step) ? 1 : 0);
  if (min <= max) return fc.integer({ min, max }).map((count) => count * step);
  const middle = (least + most) / 2;
  return shape.type === "number" && least <= most ? fc.constant(middle) : undefined;
}

type Builder = (shape: Shape, context: Context) => Made;

const BUILDERS: Readonly<Record<string, Builder>> = {
  string: stringOf,
  boolean: () => fc.boolean(),
  integer: numberOf,
  number: numberOf,
  array: arrayOf,
  object: objectOf,
};
