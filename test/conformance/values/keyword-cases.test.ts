import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Schema } from "../../../src/codegen/document.js";
import { SchemaValidator } from "../../../src/conformance/json-schema.js";
import { keywordCases, keywordRun } from "../../../src/conformance/values/keyword-cases.js";
import { schemaNames, trimmedDocument } from "./documents.js";

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
      Cat: { type: "object", properties: { kind: { type: "string" }, lives: { type: "integer", maximum: 9 } } },
      Dog: { type: "object", properties: { kind: { type: "string" }, tricks: { type: "array", items: nameSchema() } } },
    },
  },
};

function nameSchema(): Schema {
  return { type: "string", minLength: 2, maxLength: 5 };
}

/** Which cases there are, as `keyword pointer: values that are valid | values that are not`. */
function table(schema: Schema, keyword: string): { valid: unknown[]; invalid: unknown[] } {
  const cases = keywordCases(document, schema, "request", 7).filter((found) => found.keyword === keyword);
  const values = (wanted: boolean): unknown[] =>
    cases.filter(({ valid }) => valid === wanted).map(({ value }) => value);
  return { valid: values(true), invalid: values(false) };
}

describe("boundary values", () => {
  test.each<[string, Schema, unknown[], unknown[]]>([
    ["type", { type: "boolean" }, [], ["true", 1]],
    ["enum", { type: "string", enum: ["A", "B"] }, ["A", "B"], ["A_", "NO_SUCH_VALUE", ""]],
    ["minimum", { type: "integer", minimum: 3 }, [3], [2]],
    ["maximum", { type: "integer", maximum: 3 }, [3], [4]],
    ["exclusiveMinimum", Object.assign({ type: "integer", minimum: 3 }, { exclusiveMinimum: true }), [4], [3]],
    ["exclusiveMaximum", Object.assign({ type: "integer", maximum: 3 }, { exclusiveMaximum: true }), [2], [3]],
    ["nullable", { type: "string", nullable: true }, [null], []],
    ["nullable", { type: "string" }, [], [null]],
    ["format", { type: "integer", format: "int32" }, [-(2 ** 31), 2 ** 31 - 1], [-(2 ** 31) - 1, 2 ** 31]],
    ["format", { type: "integer", format: "int64" }, [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], []],
    [
      "format",
      { type: "string", format: "date" },
      ["2024-02-29", "1999-12-31"],
      ["2026-02-30", "2026-08-21T00:00:00Z", "21/08/2026"],
    ],
    ["required", { type: "object", required: ["a"], properties: { a: { type: "boolean", enum: [true] } } }, [], [{}]],
  ])("%s of %o", (keyword, schema, valid, invalid) => {
    expect(table(schema, keyword)).toEqual({ valid, invalid });
  });

  test.each<[string, Schema, number[], number[]]>([
    ["minLength", { type: "string", minLength: 3 }, [3], [2]],
    ["maxLength", { type: "string", maxLength: 3 }, [3], [4]],
    ["maxLength", { type: "string", maxLength: 30, pattern: "^[a-z]{2}-[a-z]*$" }, [30], [31]],
    ["minItems", { type: "array", minItems: 2, items: { type: "boolean" } }, [2], [1]],
    ["maxItems", { type: "array", maxItems: 2, items: { type: "integer" }, uniqueItems: true }, [2], [3]],
  ])("%s of %o", (keyword, schema, valid, invalid) => {
    const found = table(schema, keyword);
    const lengths = (values: unknown[]): unknown[] =>
      values.map((value) => (typeof value === "string" || Array.isArray(value) ? value.length : value));
    expect({ valid: lengths(found.valid), invalid: lengths(found.invalid) }).toEqual({ valid, invalid });
  });

  test("a list repeats an item where it must not", () => {
    const { invalid } = table({ type: "array", items: { type: "integer" }, uniqueItems: true }, "uniqueItems");
    const [list] = invalid;
    expect(Array.isArray(list) && list[0] === list[1]).toBe(true);
  });

  test("a property that no schema names is refused only where the schema is closed", () => {
    const open: Schema = { type: "object", properties: {} };
    expect(table(open, "additionalProperties").valid).toHaveLength(1);
    const closed = table({ ...open, additionalProperties: false }, "additionalProperties");
    expect(closed).toMatchObject({ valid: [], invalid: [expect.anything()] });
  });

  test("each choice is gone into, and a value that chooses none is refused", () => {
    const pet: Schema = { $ref: "#/components/schemas/Pet" };
    const pointers = new Set(keywordCases(document, pet, "request", 7).map(({ pointer }) => pointer));
    expect([...pointers].sort()).toEqual(["", "/kind", "/lives", "/tricks", "/tricks/0"]);
    expect(table(pet, "discriminator").invalid).toHaveLength(2);
    expect(table(pet, "oneOf").valid).toHaveLength(2);
  });
});

describe("every case is what it says", () => {
  test.each(["request", "response"] as const)("for the schemas of the trimmed spec, %s", async (direction) => {
    const trimmed = await trimmedDocument();
    const validator = new SchemaValidator(trimmed, direction);
    const wrong: string[] = [];
    let count = 0;
    for (const name of schemaNames(trimmed)) {
      const schema = { $ref: `#/components/schemas/${name}` };
      for (const { keyword, pointer, valid, value } of keywordCases(trimmed, schema, direction, 1)) {
        count++;
        const isValid = validator.validate(schema, value).length === 0;
        if (isValid !== valid) wrong.push(`${name} ${keyword} ${pointer}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(2_500);
  });

  test("what came to nothing is counted: here a choice that another one opens again", () => {
    const schema: Schema = { oneOf: [{ type: "string", enum: ["A"] }, { type: "string" }] };
    const { cases, dropped } = keywordRun(document, schema, "request", 1);
    expect(dropped.filter(({ keyword }) => keyword === "enum").map(({ value }) => value)).toEqual([
      "A_",
      "NO_SUCH_VALUE",
      "",
    ]);
    expect(cases.map(({ value }) => value)).not.toContain("A_");
  });

  test("the limit is kept, and said", () => {
    const run = keywordRun(document, { $ref: "#/components/schemas/Pet" }, "request", 1, { limit: 5 });
    expect(run).toMatchObject({ truncated: true, cases: { length: 5 } });
  });

  test("the same seed gives the same cases", () => {
    const schema = { $ref: "#/components/schemas/Pet" };
    expect(keywordCases(document, schema, "request", 3)).toEqual(
      keywordCases(structuredClone(document), schema, "request", 3),
    );
  });
});
