import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Schema } from "../../../src/codegen/document.js";
import { SchemaValidator } from "../../../src/conformance/json-schema.js";
import { sampleOf } from "../../../src/conformance/values/arbitrary.js";
import { upstreamSpec } from "../../helpers/upstream.js";
import { documentOf, schemaNames, trimmedDocument } from "./documents.js";

const DIRECTIONS = ["request", "response"] as const;

/** The schemas whose samples do not validate, with what is wrong with them; of some documents, every so many-th. */
function broken(document: OpenApiDocument, seeds: readonly number[], step = 1): string[] {
  return DIRECTIONS.flatMap((direction) => {
    // A validator of its own: the one that the sampler uses is not asked.
    const validator = new SchemaValidator(document, direction);
    const names = schemaNames(document).filter((_, index) => index % step === 0);
    return names.flatMap((name) => {
      const schema = { $ref: `#/components/schemas/${name}` };
      return seeds.flatMap((seed) =>
        validator
          .validate(schema, sampleOf(document, schema, direction, seed))
          .map((problem) => `${name} ${direction} seed ${seed} ${problem}`),
      );
    });
  });
}

describe("samples validate", () => {
  test("for every schema of the trimmed spec, with several seeds", { timeout: 60_000 }, async () => {
    expect(broken(await trimmedDocument(), [1, 2, 3])).toEqual([]);
  });

  const upstream = upstreamSpec();
  test.skipIf(upstream === undefined)(
    "for every fortieth schema of the official document (skipped where it is not at hand)",
    { timeout: 60_000 },
    async () => {
      expect(broken(await documentOf(upstream ?? ""), [1], 40)).toEqual([]);
    },
  );
});

function documentWith(schemas: Record<string, Schema>): OpenApiDocument {
  return { openapi: "3.0.3", info: { title: "", version: "" }, paths: {}, components: { schemas } };
}

const sizes = { small: { type: "string", enum: ["S"] }, large: { type: "string", enum: ["S", "L"] } };

describe("samples of what is hard to satisfy", () => {
  test.each<[string, Schema]>([
    ["a lookaround", { type: "string", pattern: "^((25[0-5]|\\d{1,3})(\\.(?!$)|$)){4}$" }],
    ["a pattern with a length", { type: "string", pattern: "^[a-z-]+$", minLength: 30, maxLength: 30 }],
    ["a pattern with a format", { type: "string", pattern: "^.{20}$", format: "date-time" }],
    ["a range below nought", { type: "integer", maximum: -5 }],
    ["an exclusive range", Object.assign({ type: "integer", minimum: 1, maximum: 2 }, { exclusiveMinimum: true })],
    ["a step", Object.assign({ type: "integer", minimum: 1 }, { multipleOf: 5 })],
    ["choices that overlap", { oneOf: [sizes.small, sizes.large] }],
    ["a type that contradicts the choices", { type: "object", oneOf: [sizes.small] }],
    [
      "a property that two parts limit",
      {
        allOf: [
          { type: "object", properties: { size: sizes.large } },
          { type: "object", required: ["size"], properties: { size: sizes.small } },
        ],
      },
    ],
    [
      "a map with a least size",
      Object.assign({ type: "object", additionalProperties: { type: "string" } }, { minProperties: 2 }),
    ],
    ["a required property without a schema", { type: "object", required: ["id"] }],
    ["a schema that requires itself in the end", { $ref: "#/components/schemas/Tree" }],
  ])("%s", (_title, schema) => {
    const document = documentWith({
      Tree: {
        type: "object",
        required: ["children"],
        properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      },
    });
    const validator = new SchemaValidator(document, "request");
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(validator.validate(schema, sampleOf(document, schema, "request", seed))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("what is read-only in every part of a schema that names it is no part of a request", () => {
    const part = (readOnly: boolean): Schema => ({
      type: "object",
      properties: { id: { type: "string", readOnly }, name: { type: "string", readOnly: true } },
    });
    const schema: Schema = { allOf: [part(false), part(true)] };
    expect(sampleOf(documentWith({}), schema, "request", 1)).toEqual({ id: expect.any(String) as string });
  });

  test("what nothing can satisfy is an error", () => {
    const schema: Schema = { type: "integer", minimum: 2, maximum: 1 };
    expect(() => sampleOf(documentWith({}), schema, "request", 1)).toThrow(/^no value is known/);
  });

  test("the same seed gives the same value, another seed another one", async () => {
    const schema = { $ref: "#/components/schemas/OrgUserResponse" };
    const [one, again, other] = await Promise.all(
      [1, 1, 2].map(async (seed) => sampleOf(await trimmedDocument(), schema, "response", seed)),
    );
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});
