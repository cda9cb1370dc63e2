/** Where schemas can stand in OpenAPI 3.0, and what differs there from JSON Schema. */
import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../src/codegen/document.js";
import { SchemaValidator, type Direction } from "../../src/conformance/json-schema.js";

const bare: OpenApiDocument = { openapi: "3.0.3", info: { title: "", version: "" }, paths: {} };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };
/** An exclusive bound is written differently in JSON Schema: one that was not rewritten cannot be used. */
const positive: Schema = Object.assign({ type: "integer", minimum: 0 }, { exclusiveMinimum: true });

const document: OpenApiDocument = {
  ...bare,
  components: {
    schemas: {
      Positive: positive,
      Cat: { type: "object", properties: { lives: number } },
      Dog: { type: "object", properties: { tricks: number } },
      Base: { type: "object", properties: { id: { type: "string", readOnly: true }, pin: { writeOnly: true } } },
      Loop: { required: ["id"], allOf: [ref("Round")] },
      Round: { allOf: [ref("Loop")] },
    },
  },
};

function problems(schema: Schema, value: unknown, direction: Direction = "response"): string[] {
  return new SchemaValidator(document, direction).validate(schema, value);
}

describe("a schema is understood", () => {
  it.each<[where: string, schema: Schema, valid: unknown, invalid: unknown]>([
    ["in components", ref("Positive"), 1, 0],
    ["of a property", { properties: { n: positive } }, { n: 1 }, { n: 0 }],
    ["of an item", { items: positive }, [1], [0]],
    ["of a map", { additionalProperties: positive }, { n: 1 }, { n: 0 }],
    ["that must not fit", Object.assign({ type: "integer" }, { not: positive }), 0, 1],
    ["in allOf", { allOf: [positive] }, 1, 0],
    ["in oneOf", { oneOf: [positive] }, 1, 0],
    ["in anyOf", { anyOf: [positive] }, 1, 0],
  ])("%s", (_where, schema, valid, invalid) => {
    expect(problems(schema, valid)).toEqual([]);
    const [problem, ...others] = problems(schema, invalid);
    expect(problem).toMatch(/must (?:be > 0|NOT be valid)$/);
    expect(others.filter((other) => !other.includes("must match a schema in anyOf"))).toEqual([]);
  });

  it("in a document without components", () => {
    expect(new SchemaValidator(bare, "response").validate(text, 1)).toEqual(["must be string"]);
  });

  it.each<[oddity: string, schema: Schema]>([
    ["a name that is required twice", { type: "object", required: ["a", "a"], properties: { a: number } }],
    ["bounds that say that they are not exclusive", Object.assign({ minimum: 0 }, { exclusiveMinimum: false })],
    ["a property that is named like a keyword", { properties: { items: number, enum: number } }],
  ])("with %s", (_oddity, schema) => {
    expect(problems(schema, { a: 1, items: 1, enum: 1 })).toEqual([]);
  });

  it("beside one that refers to itself", () => {
    expect(problems({ type: "object", required: ["id"], properties: { id: text } }, {}, "request")).toHaveLength(1);
  });

  it("only if it makes sense", () => {
    const found = new SchemaValidator(document, "request").problems({ type: "strin" }, "x");
    expect(found).toMatchObject([{ pointer: "", keyword: "schema" }]);
  });
});

describe("a choice", () => {
  const overlapping = [{ type: "integer", minimum: 0 }, { maximum: 9 }];
  it.each<[what: string, schema: Schema, value: unknown, isValid: boolean]>([
    ["takes a value that several variants take", { oneOf: overlapping }, 5, true],
    ["takes no value that no variant takes", { oneOf: overlapping }, 9.5, false],
    ["is one of two where there are two", { oneOf: overlapping, anyOf: [number, text] }, 5, false],
    ["is one of two, and fits the other", { oneOf: overlapping, anyOf: [number, text] }, 10, true],
    ["does not contradict a type that is not meant", { type: "object", oneOf: [text] }, "x", true],
    ["keeps a type that is meant", { type: "integer", oneOf: [{}, text] }, "x", false],
    ["of values has no null", { enum: ["a"] }, null, false],
    ["of values has null if it is nullable", { enum: ["a"], nullable: true }, null, true],
  ])("%s", (_what, schema, value, isValid) => {
    expect(problems(schema, value).length === 0).toBe(isValid);
  });
});

describe("a discriminator", () => {
  const discriminator = { propertyName: "kind" };
  const cats: Schema = { oneOf: [ref("Cat")], discriminator: { ...discriminator, mapping: { DOG: "Dog" } } };
  const pets: Schema = { anyOf: [ref("Cat"), ref("Dog"), { type: "object" }], discriminator };
  const named: Schema = { allOf: [{ required: ["name"] }], oneOf: [ref("Cat")], discriminator };
  const base: Schema = { discriminator: { ...discriminator, mapping: { DOG: "Dog" } } };
  it.each<[what: string, schema: Schema, value: unknown, isValid: boolean]>([
    ["chooses among what it maps to, not among the variants", cats, { kind: "DOG", lives: "many" }, true],
    ["without a mapping takes the names of the variants", pets, { kind: "Dog", tricks: 1 }, true],
    ["without a mapping knows no other name", pets, { kind: "DOG" }, false],
    ["without a mapping holds the variant against the value", pets, { kind: "Cat", lives: "many" }, false],
    ["stands beside what holds for all", named, { kind: "Cat", name: "x" }, true],
    ["does not replace what holds for all", named, { kind: "Cat" }, false],
    ["without variants leaves other names alone", base, { kind: "COW" }, true],
    ["without variants still says what its names mean", base, { kind: "DOG", tricks: "x" }, false],
  ])("%s", (_what, schema, value, isValid) => {
    expect(problems(schema, value).length === 0).toBe(isValid);
  });
});

it.each<[direction: Direction, missing: string]>([
  ["request", "pin"],
  ["response", "id"],
])("a %s needs no inherited property that does not travel in it", (direction, missing) => {
  const schema: Schema = { allOf: [ref("Base")], required: ["id", "pin"] };
  expect(problems(schema, {}, direction)).toEqual([`must have required property '${missing}'`]);
});
