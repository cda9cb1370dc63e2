import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { OperationObject, Schema } from "../../src/codegen/document.js";
import { int64Places } from "../../src/codegen/int64.js";
import type { Int64Places } from "../../src/int64.js";
import { loadLossless } from "../../src/lossless.js";
import { documentOf, media, operation, schemasDocument } from "./fixture.js";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const int64: Schema = { type: "integer", format: "int64" };
const object = (properties: Record<string, Schema>, more: object = {}): Schema => ({
  type: "object",
  properties,
  ...more,
});

/** What a client makes of an answer of `getTop`, whose schema is the first one. */
async function read(schemas: Record<string, Schema>, answer: unknown): Promise<unknown> {
  const places = int64Places(schemasDocument(schemas));
  const { parserOf } = await loadLossless(() => Promise.resolve({ int64: places }));
  const place = { operationId: "getTop", version: "2023-01-01", enveloped: false };
  return parserOf(place)(JSON.stringify(answer));
}

describe("the places of 64-bit integers", () => {
  it.each<[string, Record<string, Schema>, unknown, unknown]>([
    ["the answer itself", { Top: int64 }, 5, 5n],
    [
      "a property",
      { Top: object({ a: int64, b: { type: "integer" }, c: { type: "number" } }) },
      { a: 1, b: 1, c: 1 },
      { a: 1n, b: 1, c: 1 },
    ],
    ["an integer of 32 bits: none", { Top: { type: "integer", format: "int32" } }, 5, 5],
    ["a string of that format: none", { Top: { type: "string", format: "int64" } }, "5", "5"],
    ["a reference", { Top: object({ a: ref("Long") }), Long: int64 }, { a: 1 }, { a: 1n }],
    ["a reference to a reference", { Top: ref("Other"), Other: ref("Long"), Long: int64 }, 1, 1n],
    ["an array", { Top: { type: "array", items: { type: "array", items: int64 } } }, [[1], []], [[1n], []]],
    [
      "additional properties",
      { Top: object({}, { additionalProperties: int64 }) },
      { a: 1, __b: 2 },
      { a: 1n, __b: 2n },
    ],
    [
      "additional properties beside others",
      {
        Top: object(
          { plain: { type: "number" }, text: { type: "string" } },
          { additionalProperties: object({ a: int64 }) },
        ),
      },
      { plain: 1, text: "1", other: { a: 1 } },
      { plain: 1, text: "1", other: { a: 1n } },
    ],
    [
      "allOf",
      { Top: { allOf: [ref("A"), object({ b: int64 })] }, A: object({ a: int64, c: { type: "integer" } }) },
      { a: 1, b: 1, c: 1 },
      { a: 1n, b: 1n, c: 1 },
    ],
    ["oneOf", { Top: { oneOf: [object({ a: int64 }), object({ b: int64 })] } }, { a: 1, b: 1 }, { a: 1n, b: 1n }],
    ["anyOf", { Top: object({ a: { anyOf: [int64, { type: "string" }] } }) }, { a: 1 }, { a: 1n }],
    [
      "recursion",
      { Top: object({ size: int64, next: ref("Top") }) },
      { size: 1, next: { size: 2, next: { x: 3 } } },
      { size: 1n, next: { size: 2n, next: { x: 3 } } },
    ],
    ["null in its place", { Top: object({ a: { ...int64, nullable: true } }) }, { a: null }, { a: null }],
    [
      "a property named like what objects have",
      { Top: object({ constructor: int64, toString: int64 }) },
      { constructor: 1 },
      { constructor: 1n },
    ],
    [
      "another shape than the document has",
      { Top: object({ a: { type: "array", items: int64 } }) },
      { a: { b: 1 } },
      { a: { b: 1 } },
    ],
  ])("%s", async (_, schemas, answer, expected) => {
    expect(await read(schemas, answer)).toEqual(expected);
  });

  it("follow a discriminator to the children of a parent, and not from one child to another", async () => {
    const schemas: Record<string, Schema> = {
      Top: object({ any: ref("Animal"), cat: ref("Cat") }),
      Animal: object(
        { kind: { type: "string" }, age: int64 },
        {
          discriminator: {
            propertyName: "kind",
            mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
          },
        },
      ),
      Cat: { allOf: [ref("Animal"), object({ lives: int64, tail: { type: "number" } })] },
      Dog: { allOf: [ref("Animal"), object({ tail: int64 })] },
    };
    const cat = { age: 1, lives: 9, tail: 3 };
    expect(await read(schemas, { cat, any: { age: 1, lives: 9 } })).toEqual({
      cat: { age: 1n, lives: 9n, tail: 3 },
      any: { age: 1n, lives: 9n },
    });
    expect(await read(schemas, { any: { kind: "dog", tail: 3 } })).toEqual({ any: { kind: "dog", tail: 3n } });
  });

  it("are those of each resource version, in JSON answers with a success only", () => {
    const versioned: OperationObject = operation("getTop", {
      responses: {
        "200": {
          description: "",
          content: {
            [media("2023-01-01")]: { schema: object({ a: int64 }) },
            [media("2024-05-30")]: { schema: object({ b: int64 }) },
            [media("2025-03-12")]: { schema: object({ c: { type: "integer" } }) },
            [media("2025-03-12", "csv")]: { schema: int64 },
          },
        },
        "404": { description: "", content: { [media("2025-03-12")]: { schema: int64 } } },
      },
    });
    const other = operation("getOther", { requestBody: { content: { [media()]: { schema: int64 } } } });
    const document = documentOf({ paths: { "/a": { get: versioned }, "/b": { get: other } } });
    expect(int64Places(document)).toEqual({
      operations: { getTop: { "2023-01-01": 0, "2024-05-30": 2 } },
      places: [{ properties: { a: 1 } }, { int64: true }, { properties: { b: 1 } }],
    });
  });

  it("are few: what is equal is one place, and what leads nowhere is none", () => {
    const leaf = object({ size: int64, name: { type: "string" } });
    const places = int64Places(
      schemasDocument({
        Top: object({ a: leaf, b: leaf, c: ref("C"), d: object({ x: { type: "string" } }) }),
        C: leaf,
      }),
    );
    expect(places.places).toEqual([{ properties: { a: 1, b: 1, c: 1 } }, { properties: { size: 2 } }, { int64: true }]);
    expect(int64Places(schemasDocument({ Top: object({ a: { type: "string" } }) }))).toEqual({
      operations: {},
      places: [],
    });
  });

  it("end, and are found, whatever refers to what", () => {
    const name = fc.constantFrom("Top", "A", "B", "C");
    const schema: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 3 },
        name.map(ref),
        fc.constantFrom<Schema>(int64, { type: "number" }, { type: "string" }),
        fc
          .dictionary(fc.constantFrom("a", "b", "__proto__"), tie("schema"), { noNullPrototype: true })
          .map((properties) => object(properties)),
        tie("schema").map((items) => ({ type: "array", items })),
        tie("schema").map((additionalProperties) => ({ type: "object", additionalProperties })),
        fc.array(tie("schema"), { maxLength: 2 }).map((allOf) => ({ allOf })),
        fc.array(tie("schema"), { maxLength: 2 }).map((oneOf) => ({ oneOf })),
      ),
    })).schema;
    const schemas = fc.record({ Top: schema, A: schema, B: schema, C: schema }, { noNullPrototype: true });
    fc.assert(
      fc.property(schemas, (all) => {
        const { operations, places }: Int64Places = int64Places(schemasDocument(all));
        const leads = places.flatMap(({ properties = {}, additionalProperties, items }) => [
          ...Object.values(properties),
          ...[additionalProperties, items].filter((index) => index !== undefined),
        ]);
        for (const index of leads) expect(places[index]).toBeDefined();
        expect(Object.keys(operations).length > 0).toBe(places.length > 0);
      }),
    );
  });
});
