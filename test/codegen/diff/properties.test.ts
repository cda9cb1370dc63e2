import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffSpecs } from "../../../src/codegen/diff/index.js";
import type { OpenApiDocument, OperationObject, PathItemObject, Schema } from "../../../src/codegen/document.js";

const NAMES = ["A", "B", "C"] as const;

const leaf: fc.Arbitrary<Schema> = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom("string", "integer", "boolean"),
      format: fc.constantFrom("date", "int64"),
      pattern: fc.constantFrom("^a$", "^b$"),
      maximum: fc.integer({ min: 0, max: 3 }),
      minLength: fc.integer({ min: 0, max: 3 }),
      nullable: fc.boolean(),
      readOnly: fc.boolean(),
      writeOnly: fc.boolean(),
      default: fc.constantFrom("a", "b"),
      enum: fc.subarray(["a", "b", "c"], { minLength: 1 }),
    },
    { requiredKeys: ["type"] },
  ),
  fc.constantFrom(...NAMES).map((name): Schema => ({ $ref: `#/components/schemas/${name}` })),
);

const { schema } = fc.letrec<{ schema: Schema; object: Schema }>((tie) => ({
  object: fc.record(
    {
      type: fc.constant("object"),
      properties: fc.dictionary(fc.constantFrom("x", "y", "z"), tie("schema"), { maxKeys: 3 }),
      required: fc.subarray(["x", "y"]),
      additionalProperties: fc.oneof(fc.boolean(), leaf),
    },
    { requiredKeys: ["type", "properties"] },
  ),
  schema: fc.oneof(
    { maxDepth: 3 },
    leaf,
    tie("object"),
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
  ),
}));

/** A component is no bare reference, so that references lead somewhere. */
const component = schema.map((value): Schema =>
  "$ref" in value ? { type: "object", properties: { x: value } } : value,
);

const media = fc.record({ schema, "x-sunset": fc.constantFrom("2026-01-01", "2027-01-01") }, { requiredKeys: [] });
const content = fc.dictionary(
  fc.constantFrom("application/vnd.atlas.2023-01-01+json", "application/vnd.atlas.2024-01-01+csv", "application/json"),
  media,
  { minKeys: 1, maxKeys: 3 },
);
const response = fc.record({ description: fc.constant(""), content }, { requiredKeys: ["description"] });
const operation: fc.Arbitrary<OperationObject> = fc.record(
  {
    operationId: fc.constantFrom("a", "b", "c"),
    tags: fc.constantFrom(["S"], ["T"]),
    deprecated: fc.boolean(),
    parameters: fc.uniqueArray(
      fc.record(
        { name: fc.constantFrom("p", "q"), in: fc.constantFrom("query", "header"), required: fc.boolean(), schema },
        { requiredKeys: ["name", "in"] },
      ),
      { selector: (parameter) => `${parameter.in} ${parameter.name}`, maxLength: 3 },
    ),
    requestBody: fc.record({ content, required: fc.boolean() }, { requiredKeys: ["content"] }),
    responses: fc.dictionary(fc.constantFrom("200", "202", "404"), response, { minKeys: 1, maxKeys: 3 }),
  },
  { requiredKeys: ["operationId", "tags", "responses"] },
);
const paths = fc.dictionary(
  fc.constantFrom("/a", "/a/{b}", "/c"),
  fc.dictionary(fc.constantFrom("get", "post"), operation, { maxKeys: 2 }).map((item): PathItemObject => item),
  { maxKeys: 3 },
);
const document: fc.Arbitrary<OpenApiDocument> = fc
  .tuple(paths, fc.record({ A: component, B: component, C: component }))
  .map(([all, schemas]) => ({
    openapi: "3.0.3",
    info: { title: "T", version: "1" },
    paths: all,
    components: { schemas },
  }));

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

function isDocument(value: unknown): value is OpenApiDocument {
  return typeof value === "object" && value !== null && "paths" in value;
}

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  [
    ["operation-added", "operation-removed"],
    ["version-added", "version-removed"],
    ["sunset-added", "sunset-removed"],
    ["sunset-moved-earlier", "sunset-moved-later"],
    ["operation-deprecated", "operation-undeprecated"],
    ["response-error-status-added", "response-error-status-removed"],
    ["response-success-status-added", "response-success-status-removed"],
    ["response-media-type-added", "response-media-type-removed"],
    ["request-enum-value-added", "request-enum-value-removed"],
    ["response-property-added", "response-property-removed"],
    ["response-property-became-required", "response-property-became-optional"],
    ["parameter-became-required", "parameter-became-optional"],
  ].flatMap(([one = "", other = ""]): [string, string][] => [
    [one, other],
    [other, one],
  ]),
);
const SYMMETRIC = new Set(["operation-renamed", "tag-changed"]);

describe("for any two documents", () => {
  it("a document does not differ from itself", () => {
    fc.assert(
      fc.property(document, (one) => {
        expect(diffSpecs(one, structuredClone(one)).changes).toEqual([]);
      }),
    );
  });

  it("the order of keys means nothing", () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const [before, after] = [reversed(one), reversed(other)];
        if (!isDocument(before) || !isDocument(after)) throw new Error("not a document");
        expect(diffSpecs(one, before).changes).toEqual([]);
        const rules = (old: OpenApiDocument, current: OpenApiDocument): string[] =>
          diffSpecs(old, current).changes.map(({ rule, operationId }) => `${rule} ${operationId}`);
        expect(new Set(rules(before, after))).toEqual(new Set(rules(one, other)));
      }),
    );
  });

  it("what is added one way is removed the other way", () => {
    const tell = (before: OpenApiDocument, after: OpenApiDocument, swap: boolean): string[] =>
      diffSpecs(before, after)
        .changes.flatMap(({ rule, method, path }) => {
          const opposite = OPPOSITES.get(rule) ?? (SYMMETRIC.has(rule) ? rule : undefined);
          return opposite === undefined ? [] : [`${swap ? opposite : rule} ${method} ${path}`];
        })
        .sort();
    fc.assert(
      fc.property(document, document, (one, other) => {
        expect(tell(other, one, true)).toEqual(tell(one, other, false));
      }),
    );
  });

  it("leaves the documents as they are", () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const copies = structuredClone([one, other]);
        diffSpecs(one, other);
        expect([one, other]).toEqual(copies);
      }),
    );
  });
});
