import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/codegen/document.js";
import { schemaType } from "../../src/codegen/schema-type.js";

describe("schemaType", () => {
  it.each<[Schema, string | undefined]>([
    [{ $ref: "#/components/schemas/Bread" }, 'Schemas["Bread"]'],
    [{ type: "string" }, "string"],
    [{ type: "string", format: "date-time" }, "string"],
    [{ type: "integer", format: "int64" }, "number"],
    [{ type: "number", nullable: true }, "number | null"],
    [{ type: "boolean" }, "boolean"],
    [{ type: "string", enum: ["a", "b", "a"] }, '"a" | "b"'],
    [{ type: "integer", enum: [1, 2] }, "1 | 2"],
    [{ type: "string", enum: ["a"], nullable: true }, '"a" | null'],
    [{ type: "array", items: { type: "string" } }, "string[]"],
    [{ type: "array", items: { type: "string", enum: ["a", "b"] } }, '("a" | "b")[]'],
    [{ type: "array", items: { type: "object" } }, undefined],
    [{ type: "array" }, undefined],
    [{ type: "object" }, undefined],
    [{ oneOf: [{ type: "string" }] }, undefined],
  ])("%j is %s", (schema, expected) => {
    expect(schemaType(schema)).toBe(expected);
  });
});
