import { expect, it } from "vitest";
import type { OpenApiDocument, Schema, SchemaObject } from "../../src/codegen/document.js";
import { statedType } from "../../src/conformance/stated-type.js";

const document: OpenApiDocument = {
  openapi: "3.0.3",
  info: { title: "", version: "" },
  paths: {},
  components: { schemas: { Text: { type: "string" } } },
};
const text: Schema = { type: "string" };
const integer: Schema = { type: "integer" };
const number: Schema = { type: "number" };

it.each<[what: string, schema: SchemaObject, type: string | undefined]>([
  ["no type", {}, undefined],
  ["no type beside choices that have one", { oneOf: [text] }, undefined],
  ["a type alone", { type: "object" }, "object"],
  ["a type beside no choices", { type: "object", oneOf: [] }, "object"],
  ["the type of its choices", { type: "string", oneOf: [text, text] }, "string"],
  ["the type of one of its choices", { type: "string", oneOf: [text, integer] }, "string"],
  ["a type beside a choice without one", { type: "object", oneOf: [text, {}] }, "object"],
  ["another type than all choices", { type: "object", oneOf: [text, integer] }, undefined],
  ["another type than all of anyOf", { type: "object", anyOf: [text] }, undefined],
  [
    "another type than oneOf, the same as anyOf",
    { type: "object", oneOf: [text], anyOf: [{ type: "object" }] },
    "object",
  ],
  [
    "another type than a choice that is referred to",
    { type: "object", oneOf: [{ $ref: "#/components/schemas/Text" }] },
    undefined,
  ],
  ["a number beside integers", { type: "number", oneOf: [integer] }, "number"],
  ["an integer beside numbers", { type: "integer", anyOf: [number] }, "integer"],
  ["a number beside texts", { type: "number", oneOf: [text] }, undefined],
  ["an integer beside texts", { type: "integer", oneOf: [text] }, undefined],
  ["a text beside numbers", { type: "string", oneOf: [number] }, undefined],
])("a schema with %s", (_what, schema, type) => {
  expect(statedType(document, schema)).toBe(type);
});
