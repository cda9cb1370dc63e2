import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Schema } from "../../src/codegen/document.js";
import { SchemaValidator } from "../../src/conformance/json-schema.js";

const document: OpenApiDocument = {
  openapi: "3.0.3",
  info: { title: "", version: "" },
  paths: {},
  components: {
    schemas: {
      Pet: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind", mapping: { CAT: "#/components/schemas/Cat", DOG: "Dog" } },
      },
      Cat: { type: "object", properties: { lives: { type: "integer" } } },
      Dog: { type: "object", properties: { tricks: { type: "array", items: { type: "string" } } } },
      Account: {
        type: "object",
        required: ["id", "secret"],
        properties: { id: { type: "string", readOnly: true }, secret: { type: "string", writeOnly: true } },
      },
    },
  },
};
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const problems = (schema: Schema, value: unknown, direction: "request" | "response" = "response"): string[] =>
  new SchemaValidator(document, direction).validate(schema, value);

describe("values against OpenAPI schemas", () => {
  test.each<[string, Schema, unknown, unknown]>([
    ["nullable", { type: "string", nullable: true }, null, 3],
    ["a nullable enum", { type: "string", enum: ["a"], nullable: true }, null, "b"],
    ["a nullable choice", { allOf: [{ type: "string" }], nullable: true }, null, 3],
    ["an exclusive bound", Object.assign({ type: "integer", minimum: 0 }, { exclusiveMinimum: true }), 1, 0],
    ["a pattern with the u flag", { type: "string", pattern: "^\\p{L}$" }, "é", "-"],
    ["a pattern without it", { type: "string", pattern: "^\\:$" }, ":", "x"],
    ["a format", { type: "string", format: "date-time" }, "2026-01-01T00:00:00Z", "yesterday"],
    ["the values of a map", { type: "object", additionalProperties: { type: "integer" } }, { a: 1 }, { a: "1" }],
    ["the variant that the discriminator names", ref("Pet"), { kind: "CAT", tricks: 9 }, { kind: "DOG", tricks: 9 }],
    ["a discriminator that is there", ref("Pet"), { kind: "CAT" }, {}],
    ["a discriminator that is known", ref("Pet"), { kind: "DOG" }, { kind: "COW" }],
  ])("%s", (_title, schema, valid, invalid) => {
    expect(problems(schema, valid)).toEqual([]);
    expect(problems(schema, invalid)).not.toEqual([]);
  });

  test("what does not travel in a direction is not required in it", () => {
    expect(problems(ref("Account"), { secret: "s" }, "request")).toEqual([]);
    expect(problems(ref("Account"), { id: "1" }, "response")).toEqual([]);
    expect(problems(ref("Account"), { id: "1" }, "request")).toEqual(["must have required property 'secret'"]);
  });

  test("a schema that cannot be used is a problem, not an exception", () => {
    expect(problems({ type: "strin" }, "x")[0]).toMatch(/^the schema cannot be used: /);
  });
});
