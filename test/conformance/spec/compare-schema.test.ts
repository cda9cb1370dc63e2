import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Schema, SchemaObject } from "../../../src/codegen/document.js";
import { SchemaComparison, type Difference } from "../../../src/conformance/spec/compare-schema.js";
import { SchemaReader } from "../../../src/conformance/spec/schema-facts.js";

type Schemas = Record<string, Schema>;
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Compares the schema `Root` of both sides. */
function compare(upstream: Schemas, ours: Schemas): Difference[] {
  const reader = (schemas: Schemas): SchemaReader => {
    const document: OpenApiDocument = {
      openapi: "3.0.3",
      info: { title: "", version: "" },
      paths: {},
      components: { schemas },
    };
    return new SchemaReader(document);
  };
  return new SchemaComparison(reader(upstream), reader(ours)).compare(ref("Root"), ref("Root"));
}

function found(upstream: Schemas, ours: Schemas): string[] {
  return compare(upstream, ours).map(
    ({ place, fact, upstream: theirs, ours: mine }) => `${place} ${fact}: ${theirs} | ${mine}`,
  );
}

const name: Schema = { type: "string", maxLength: 5 };

describe("what is written differently and means the same", () => {
  const root: SchemaObject = {
    type: "object",
    required: ["name"],
    properties: { name, size: { type: "integer", nullable: true } },
  };
  const plain: Schemas = { Root: root };

  test.each<[string, Schema]>([
    ["words", { ...root, description: "A root.", title: "Root" }],
    ["flags that are off", { ...root, nullable: false, readOnly: false, additionalProperties: true }],
    [
      "allOf in place of one object",
      {
        allOf: [
          { type: "object", properties: { name } },
          { required: ["name"], properties: { size: { type: "integer", nullable: true } } },
        ],
      },
    ],
    [
      "a property that two parts describe",
      {
        type: "object",
        required: ["name"],
        allOf: [{ properties: { name: { type: "string", maxLength: 9 } } }],
        properties: { name: { maxLength: 5 }, size: { type: "integer", nullable: true } },
      },
    ],
  ])("%s", (_title, schema) => {
    expect(found(plain, { Root: schema })).toEqual([]);
  });

  test("references in place of inline schemas", () => {
    const ours = {
      Root: { type: "object", required: ["name"], properties: { name: ref("Name"), size: ref("Size") } },
      Name: ref("Other"),
      Other: name,
      Size: { type: "integer", nullable: true },
    };
    expect(found(plain, ours)).toEqual([]);
  });

  test("the order of an enum, of required and of variants", () => {
    const upstream: Schemas = {
      Root: {
        oneOf: [
          { type: "string", enum: ["a", "b"] },
          { type: "object", required: ["x", "y"] },
        ],
      },
    };
    const ours: Schemas = {
      Root: {
        oneOf: [
          { type: "object", required: ["y", "x"] },
          { type: "string", enum: ["b", "a"] },
        ],
      },
    };
    expect(found(upstream, ours)).toEqual([]);
  });

  test("a schema that takes itself in", () => {
    const schema: Schema = { type: "object", required: ["name"], properties: { name } };
    expect(found({ Root: { allOf: [ref("Root"), schema] } }, { Root: schema })).toEqual([]);
  });

  test("a circle that is unrolled once", () => {
    const upstream: Schemas = { Root: { type: "object", properties: { next: ref("Root") } } };
    const ours: Schemas = {
      Root: { type: "object", properties: { next: { type: "object", properties: { next: ref("Root") } } } },
    };
    expect(found(upstream, ours)).toEqual([]);
  });
});

describe("hierarchies", () => {
  const discriminator = { propertyName: "kind", mapping: { A: "#/components/schemas/A", B: "#/components/schemas/B" } };
  const kind: Schema = { type: "string", enum: ["A", "B"] };
  /** As the official document has them: the parent lists its children, they point back. */
  const circular: Schemas = {
    Root: { type: "object", required: ["kind"], properties: { kind }, oneOf: [ref("A"), ref("B")], discriminator },
    A: { type: "object", allOf: [ref("Root"), { type: "object", properties: { a: { type: "string" } } }] },
    B: { type: "object", allOf: [ref("Root"), { type: "object", properties: { b: ref("Root") } }] },
  };
  /** As ours are: what they share is a base. */
  const acyclic: Schemas = {
    Root: { oneOf: [ref("B"), ref("A")], discriminator },
    Base: { type: "object", required: ["kind"], properties: { kind } },
    A: { allOf: [ref("Base"), { type: "object", properties: { a: { type: "string" } } }] },
    B: { allOf: [ref("Base"), { type: "object", properties: { b: ref("Root") } }] },
  };
  const base = (schema: Schema): Schemas => ({ ...acyclic, Base: schema });

  test("a circle and a base are the same", () => {
    expect(found(circular, acyclic)).toEqual([]);
    expect(found(acyclic, circular)).toEqual([]);
  });

  test("children may repeat the value that leads to them", () => {
    const narrowed = (value: string, properties: Record<string, Schema>): Schema => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string", enum: [value] }, ...properties },
    });
    const ours: Schemas = {
      Root: acyclic["Root"] ?? {},
      A: narrowed("A", { a: { type: "string" } }),
      B: narrowed("B", { b: ref("Root") }),
    };
    expect(found(circular, ours)).toEqual([]);
  });

  test("component names do not matter, a mapping may name a schema by its bare name", () => {
    const ours: Schemas = {
      Root: {
        oneOf: [ref("First"), ref("Second")],
        discriminator: { propertyName: "kind", mapping: { A: "First", B: "Second" } },
      },
      Base: acyclic["Base"] ?? {},
      First: acyclic["A"] ?? {},
      Second: acyclic["B"] ?? {},
    };
    expect(found(circular, ours)).toEqual([]);
  });

  test("what the parent says is part of every variant", () => {
    expect(found(circular, base({ type: "object", required: ["kind"], properties: { kind, extra: name } }))).toEqual([
      '<A>.extra property: absent | {"type":"string","maxLength":5}',
      '<B>.extra property: absent | {"type":"string","maxLength":5}',
    ]);
  });

  test("a value more, though no variant has it", () => {
    const wider: Schema = { type: "string", enum: ["A", "B", "C"] };
    expect(found(circular, base({ type: "object", required: ["kind"], properties: { kind: wider } }))).toEqual([
      '.kind enum: ["A","B"] | ["A","B","C"]',
    ]);
  });

  test("a hierarchy of three levels", () => {
    const inner = { propertyName: "shape", mapping: { ROUND: "#/components/schemas/Round" } };
    const upstream: Schemas = {
      Root: {
        type: "object",
        properties: { kind },
        oneOf: [ref("Middle")],
        discriminator: { propertyName: "kind", mapping: { A: "#/components/schemas/Middle" } },
      },
      Middle: {
        allOf: [ref("Root"), { properties: { shape: { type: "string" } } }],
        oneOf: [ref("Round")],
        discriminator: inner,
      },
      Round: { allOf: [ref("Middle"), { properties: { radius: { type: "integer" } } }] },
    };
    const ours: Schemas = {
      Root: {
        oneOf: [ref("Middle")],
        discriminator: { propertyName: "kind", mapping: { A: "#/components/schemas/Middle" } },
      },
      Middle: { oneOf: [ref("Round")], discriminator: inner },
      Round: {
        type: "object",
        properties: {
          kind: { type: "string", enum: ["A", "B"] },
          shape: { type: "string" },
          radius: { type: "integer" },
        },
      },
    };
    expect(found(upstream, ours)).toEqual([]);
  });

  test("a choice against none is one difference", () => {
    const plain: Schemas = { Root: { type: "object", properties: { kind, other: name } } };
    expect(found(circular, plain)).toEqual([' oneOf: "oneOf by kind: A, B" | absent']);
    expect(found(plain, circular)).toEqual([' oneOf: absent | "oneOf by kind: A, B"']);
  });

  test("what a parent says of a variant that is a choice itself", () => {
    const mapping = { A: "#/components/schemas/Choice" };
    const schemas = (size: Schema): Schemas => ({
      Root: {
        type: "object",
        properties: { size },
        oneOf: [ref("Choice")],
        discriminator: { propertyName: "kind", mapping },
      },
      Choice: { oneOf: [{ type: "object", properties: { a: name } }] },
    });
    expect(found(schemas({ type: "integer" }), schemas({ type: "number" }))).toEqual([
      '<A><oneOf 1>.size type: "integer" | "number"',
    ]);
  });

  test("a discriminator without oneOf leaves the schema itself to be compared", () => {
    const upstream: Schemas = {
      Root: {
        type: "object",
        properties: { kind, size: { type: "integer" } },
        discriminator: { propertyName: "kind", mapping: { A: "#/components/schemas/A" } },
      },
      A: { type: "object", properties: { kind } },
    };
    const ours: Schemas = { Root: { type: "object", properties: { kind, size: { type: "number" } } } };
    expect(found(upstream, ours)).toEqual([
      ' discriminator: "mapping by kind: A" | absent',
      '.size type: "integer" | "number"',
    ]);
  });
});

describe("what a report says", () => {
  test("the place, from the top and from the nearest named schema", () => {
    const schemas = (type: string): Schemas => ({
      Root: { type: "object", properties: { list: { type: "array", items: ref("Item") } } },
      Item: { type: "object", additionalProperties: { type } },
    });
    expect(compare(schemas("string"), schemas("integer"))).toEqual([
      { place: ".list[].*", fact: "type", upstream: '"string"', ours: '"integer"', shared: "Item .* type" },
    ]);
  });

  test("a keyword that nobody has heard of", () => {
    const upstream: Record<string, Schema> = { Root: Object.assign({ type: "integer" }, { multipleOf: 5 }) };
    expect(found(upstream, { Root: { type: "integer" } })).toEqual([" multipleOf: 5 | absent"]);
  });

  test("of a long enum only what differs", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h"];
    expect(found({ Root: { enum: letters } }, { Root: { enum: letters.slice(1) } })).toEqual([
      ' enum: 8 values, only here ["a"] | 7 values, all shared',
    ]);
  });

  test("types that cannot both be true, as they are", () => {
    const upstream: Schemas = { Root: { type: "object", oneOf: [{ type: "string" }] } };
    expect(found(upstream, { Root: { oneOf: [{ type: "string" }] } })).toEqual([
      '<oneOf 1> type: {"allOf":["object","string"]} | "string"',
    ]);
  });
});
