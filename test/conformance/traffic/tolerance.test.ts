/** What is drift that adds, and what is wrong: on unions, maps and lists. */
import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../../src/codegen/document.js";
import { contextOf } from "../../../src/conformance/traffic/context.js";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import { answerDocument, judgeValue } from "../../../src/conformance/traffic/tolerance.js";

const text: Schema = { type: "string" };
const schemas: Record<string, Schema> = {
  Shape: {
    type: "object",
    discriminator: {
      propertyName: "kind",
      mapping: { ROUND: "#/components/schemas/Round", SQUARE: "#/components/schemas/Square" },
    },
    oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Square" }],
  },
  Round: { type: "object", required: ["radius"], properties: { kind: text, radius: { type: "integer" } } },
  Square: { type: "object", required: ["side"], properties: { kind: text, side: { type: "integer" } } },
  Bare: {
    oneOf: [
      {
        type: "object",
        required: ["a"],
        properties: { kind: { type: "string", enum: ["A"] }, a: { type: "integer" } },
      },
      {
        type: "object",
        required: ["b"],
        properties: { kind: { type: "string", enum: ["B"] }, b: { type: "integer" } },
      },
    ],
  },
  Map: { type: "object", additionalProperties: { type: "object", properties: { n: { type: "integer" } } } },
  Closed: { type: "object", additionalProperties: false, properties: { n: { type: "integer" } } },
  Free: { type: "object" },
  Bares: { type: "array", items: { $ref: "#/components/schemas/Bare" } },
  Named: { type: "object", properties: { "a/b~c": { $ref: "#/components/schemas/Bare" } } },
  Kinds: { type: "object", properties: { a: { type: "string", enum: ["A"] }, b: { type: "string", enum: ["B"] } } },
  Tree: {
    allOf: [{ type: "object", properties: { name: text } }, { required: ["name"] }],
    properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  },
};

function documentOf(): OpenApiDocument {
  const document = gadgetDocument();
  return { ...document, components: { schemas: { ...document.components?.schemas, ...schemas } } };
}

const context = contextOf(documentOf());

describe.each<[name: string, value: unknown, wrong: boolean, added: readonly string[]]>([
  ["Shape", { kind: "ROUND", radius: 1 }, false, []],
  ["Shape", { kind: "ROUND", radius: 1, side: 2 }, false, ["/side"]],
  ["Shape", { kind: "ROUND", side: 2 }, true, ["/side"]],
  ["Shape", { kind: "OVAL", any: 1 }, false, ["/any", "enum /kind"]],
  ["Shape", { radius: 1 }, true, []],
  ["Bare", { kind: "A", a: 1 }, false, []],
  ["Bare", { kind: "C", a: 1 }, false, ["enum /kind"]],
  ["Bare", { kind: "A", a: "1" }, true, []],
  ["Bare", { kind: 5, a: 1 }, true, []],
  ["Map", { x: { n: 1 }, y: { n: 1, m: 2 } }, false, ["/y/m"]],
  ["Closed", { n: 1, m: 2 }, false, ["/m", "additionalProperties "]],
  ["Closed", { n: "1", m: 2 }, true, ["/m"]],
  [
    "Bares",
    [
      { kind: "A", a: 1 },
      { kind: "C", b: 1 },
    ],
    false,
    ["enum /1/kind"],
  ],
  [
    "Bares",
    [
      { kind: "A", a: "1" },
      { kind: "C", b: 1 },
    ],
    true,
    [],
  ],
  ["Named", { "a/b~c": { kind: "C", a: 1 } }, false, ["enum /a~1b~0c/kind"]],
  ["Kinds", { a: "X", b: "X" }, false, ["enum /a", "enum /b"]],
  ["Free", { whatever: { is: "there" } }, false, []],
  [
    "Tree",
    {
      name: "a",
      children: [
        { name: "b", x: 1 },
        { name: "c", children: [{ name: "d", x: 1 }] },
      ],
    },
    false,
    ["/children/*/x", "/children/*/children/*/x"],
  ],
])("%s %j", (name, value, wrong, added) => {
  const schema = { $ref: `#/components/schemas/${name}` };

  it(wrong ? "is wrong" : "is right", () => {
    expect(judgeValue(context.answers, schema, value).wrong.length > 0).toBe(wrong);
  });

  it("has what was added, and nothing else", () => {
    const values = judgeValue(context.answers, schema, value).added.map(
      ({ keyword, pointer }) => `${keyword} ${pointer}`,
    );
    expect([...context.answerProperties.unknown(schema, value), ...values].sort()).toEqual([...added].sort());
  });
});

it("tells all of a value that is of another type, and has no documented value either", () => {
  const { wrong } = judgeValue(context.answers, { type: "string", enum: ["A"] }, 5);
  expect(wrong.map(({ keyword }) => keyword).sort()).toEqual(["enum", "type"]);
});

describe("the parameters of an error", () => {
  const list: Schema = { type: "array", items: { type: "object" } };
  it.each<[what: string, schema: Schema, kept: Schema]>([
    [
      "are whatever the detail mentions",
      { type: "object", properties: { errorCode: text, parameters: list } },
      { type: "object", properties: { errorCode: text, parameters: { type: "array", items: {} } } },
    ],
    [
      "are documented where there is no error code",
      { properties: { parameters: list } },
      { properties: { parameters: list } },
    ],
    ["need not be there", { properties: { errorCode: text } }, { properties: { errorCode: text } }],
    ["are none of a schema that has no properties", { type: "string" }, { type: "string" }],
    [
      "are those of another schema that is referred to",
      { $ref: "#/components/schemas/Map" },
      { $ref: "#/components/schemas/Map" },
    ],
  ])("%s", (_what, schema, kept) => {
    const document = { ...gadgetDocument(), components: { schemas: { Error: schema, Map: list } } };
    expect(answerDocument(document).components?.schemas).toEqual({ Error: kept, Map: list });
  });

  it("are not looked for in a document without schemas", () => {
    const { components: _, ...rest } = gadgetDocument();
    expect(answerDocument(rest).components?.schemas).toEqual({});
  });
});
