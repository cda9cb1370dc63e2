/** Values that a schema allows, as fast-check arbitraries. */
import fc from "fast-check";
import {
  isReference,
  referenceName,
  resolve,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../../codegen/document.js";

/** A request leaves out what is `readOnly`, an answer what is `writeOnly`. */
export type Direction = "request" | "response";

const LEFT_OUT = { request: "readOnly", response: "writeOnly" } as const;

/** How deep optional properties are filled in; below, only what is required. */
const DEPTH = 6;

interface Context {
  readonly document: OpenApiDocument;
  readonly direction: Direction;
  readonly depth: number;
}

/**
 * An arbitrary for a schema.
 *
 * @param document - what references are resolved in
 * @param direction - whether the value is sent or received
 */
export function arbitraryOf(document: OpenApiDocument, schema: Schema, direction: Direction): fc.Arbitrary<unknown> {
  return build({ document, direction, depth: DEPTH }, schema);
}

/**
 * One value of a schema; the same seed gives the same value.
 *
 * @param seed - any whole number
 */
export function sampleOf(document: OpenApiDocument, schema: Schema, direction: Direction, seed: number): unknown {
  const [value] = fc.sample(arbitraryOf(document, schema, direction), { seed, numRuns: 1 });
  return value;
}

function build(context: Context, reference: Schema): fc.Arbitrary<unknown> {
  const schema = resolve<SchemaObject>(context.document, reference);
  const inner = { ...context, depth: context.depth - 1 };
  if (schema.enum !== undefined && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
  if (schema.oneOf !== undefined) return oneOf(inner, schema, schema.oneOf);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((part) => build(inner, part)));
  if (schema.allOf !== undefined || schema.properties !== undefined || schema.type === "object") {
    return objectOf(inner, flatten(context.document, schema));
  }
  return (BUILDERS[schema.type ?? ""] ?? (() => fc.constant(null)))(schema, inner);
}

/** A child together with the discriminator value that leads to it. */
function oneOf(context: Context, { discriminator }: SchemaObject, parts: Schema[]): fc.Arbitrary<unknown> {
  const choices = parts.map((part) => {
    const child = build(context, part);
    if (discriminator?.mapping === undefined || !isReference(part)) return child;
    const name = referenceName(part.$ref);
    const values = Object.entries(discriminator.mapping)
      .filter(([, target]) => referenceName(target) === name)
      .map(([value]) => value);
    if (values.length === 0) return child;
    return fc
      .tuple(child, fc.constantFrom(...values))
      .map(([value, tag]) => ({ ...asRecord(value), [discriminator.propertyName]: tag }));
  });
  return fc.oneof(...choices);
}

/** The properties and requirements of a schema and everything in its `allOf`, in one object. */
function flatten(document: OpenApiDocument, schema: SchemaObject): SchemaObject {
  const parts = (schema.allOf ?? []).map((part) => flatten(document, resolve<SchemaObject>(document, part)));
  const properties = [...parts, schema].flatMap((part) => Object.entries(part.properties ?? {}));
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required: [...parts.flatMap(({ required }) => required ?? []), ...(schema.required ?? [])],
  };
}

function objectOf(context: Context, { properties = {}, required = [] }: SchemaObject): fc.Arbitrary<unknown> {
  const kept = Object.entries(properties).filter(
    ([name, property]) =>
      resolve<SchemaObject>(context.document, property)[LEFT_OUT[context.direction]] !== true &&
      (context.depth > 0 || required.includes(name)),
  );
  const members = kept.map(([name, property]): [string, fc.Arbitrary<unknown>] => [name, build(context, property)]);
  return fc.record(Object.fromEntries(members), { noNullPrototype: true });
}

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  // The email that a person has, not every one that RFC 5322 allows: validators disagree about the rest.
  email: fc.stringMatching(/^[a-z]{1,12}$/).map((name) => `${name}@example.com`),
  "date-time": fc
    .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 0) })
    .map((time) => `${new Date(time).toISOString().slice(0, 19)}Z`),
  date: fc
    .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 0) })
    .map((time) => new Date(time).toISOString().slice(0, 10)),
  uri: fc.webUrl(),
  uuid: fc.uuid(),
};

type Builder = (schema: SchemaObject, context: Context) => fc.Arbitrary<unknown>;

const BUILDERS: Readonly<Record<string, Builder>> = {
  string: (schema) => stringOf(schema),
  boolean: () => fc.boolean(),
  integer: ({ minimum = 0, maximum = 2 ** 31 - 1 }) => fc.integer({ min: minimum, max: maximum }),
  number: ({ minimum = 0, maximum = 1e6 }) => fc.integer({ min: minimum, max: maximum }),
  array: ({ items = {}, minItems = 0, maxItems = Math.max(3, minItems), uniqueItems }, context) =>
    uniqueItems === true
      ? fc.uniqueArray(build(context, items), {
          minLength: minItems,
          maxLength: maxItems,
          selector: (value) => JSON.stringify(value),
        })
      : fc.array(build(context, items), { minLength: minItems, maxLength: maxItems }),
};

function stringOf({
  format,
  pattern,
  minLength = 0,
  maxLength = Math.max(24, minLength),
}: SchemaObject): fc.Arbitrary<string> {
  if (pattern !== undefined) {
    return matching(pattern).filter(({ length }) => length >= minLength && length <= Math.max(200, maxLength));
  }
  const formatted = FORMATS[format ?? ""];
  return formatted ?? fc.string({ minLength: Math.max(1, minLength), maxLength: Math.max(1, maxLength) });
}

/** Addresses of documentation and of nowhere (RFC 5737, RFC 3849), for patterns that fast-check cannot run backwards. */
const LITERALS = ["192.0.2.17", "203.0.113.254", "2001:0db8:0000:0000:0000:0000:0000:0017", "198.51.100.0/24"];

const matchers = new Map<string, fc.Arbitrary<string>>();

/** Texts that match a pattern. Made once each: `\p{L}` alone is a hundred thousand characters. */
function matching(pattern: string): fc.Arbitrary<string> {
  const known = matchers.get(pattern) ?? makeMatching(patternOf(pattern));
  matchers.set(pattern, known);
  return known;
}

/** fast-check has no lookaround, so a pattern with one is given texts that are known to fit. */
function makeMatching(pattern: RegExp): fc.Arbitrary<string> {
  if (!/\(\?[=!<]/.test(pattern.source)) return fc.stringMatching(pattern);
  const known = LITERALS.filter((text) => pattern.test(text));
  if (known.length > 0) return fc.constantFrom(...known);
  throw new Error(`no text is known that matches ${pattern.source}`);
}

/** Some patterns of Atlas need the `u` flag (`\p{L}`), others are refused with it (`\:`). */
function patternOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

function asRecord(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
