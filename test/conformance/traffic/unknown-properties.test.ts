/** Which properties no schema describes: in objects, lists, maps, unions and what is composed of them. */
import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../../src/codegen/document.js";
import { PropertyIndex } from "../../../src/conformance/traffic/unknown-properties.js";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: "string" };
const named: Schema = { type: "object", properties: { name: text } };
const sized: Schema = { type: "object", properties: { size: text } };

const document: OpenApiDocument = {
  openapi: "3.0.3",
  info: { title: "", version: "" },
  paths: {},
  components: {
    schemas: {
      Round: { properties: { kind: text, radius: text } },
      Square: { properties: { kind: text, side: text } },
      Tree: { properties: { child: ref("Tree"), children: { type: "array", items: ref("Tree") } } },
      Loop: { allOf: [ref("Loop"), named] },
    },
  },
};
const unknown = (schema: Schema, value: unknown): string[] => new PropertyIndex(document).unknown(schema, value);

describe("in an object", () => {
  it.each<[what: string, schema: Schema, value: unknown, places: readonly string[]]>([
    ["a property that is described", named, { name: "a" }, []],
    ["one that is not", named, { size: 1 }, ["/size"]],
    ["one whose name needs escaping", named, { "a/b~c": 1 }, ["/a~1b~0c"]],
    ["one in a property", { properties: { inner: named } }, { inner: { size: 1 } }, ["/inner/size"]],
    ["one in null", named, null, []],
    ["anything where nothing is said", {}, { size: 1 }, []],
    ["anything where it is only said to be an object", { type: "object" }, { size: 1 }, []],
    ["anything where another type is meant", text, { size: 1 }, ["/size"]],
    ["one in a map of anything", { additionalProperties: true }, { a: { b: 1 } }, []],
    ["one in a map of objects", { additionalProperties: named }, { a: { name: "b", size: 1 } }, ["/a/size"]],
    ["one beside a map", { properties: { a: named }, additionalProperties: sized }, { a: { size: 1 } }, ["/a/size"]],
    ["one where others are forbidden", { additionalProperties: false }, { size: 1 }, ["/size"]],
    ["one in a list that is said to be an object", { items: named }, { size: 1 }, ["/size"]],
  ])("%s", (_what, schema, value, places) => {
    expect(unknown(schema, value)).toEqual(places);
  });
});

describe("in a list", () => {
  it("names a place once, whatever the index", () => {
    expect(unknown({ items: named }, [{ size: 1 }, { name: "a" }, { size: 2, age: 1 }])).toEqual(["/*/size", "/*/age"]);
  });

  it("looks into lists of lists", () => {
    expect(unknown({ items: { items: named } }, [[{ size: 1 }]])).toEqual(["/*/*/size"]);
  });

  it("says nothing of items that are not described", () => {
    expect(unknown({ type: "array" }, [{ size: 1 }])).toEqual([]);
    expect(unknown(named, [{ size: 1 }])).toEqual([]);
  });
});

describe("in what is composed", () => {
  it.each<[what: string, schema: Schema, value: unknown, places: readonly string[]]>([
    ["a property of each part of allOf", { allOf: [named, sized] }, { name: "a", size: 1, age: 1 }, ["/age"]],
    ["a property of any choice", { oneOf: [named, sized] }, { name: "a", size: 1, age: 1 }, ["/age"]],
    ["a property of any choice of anyOf", { anyOf: [named, sized] }, { name: "a", size: 1, age: 1 }, ["/age"]],
    [
      "its own properties beside those of parts",
      { ...named, allOf: [sized] },
      { name: "a", size: 1, age: 1 },
      ["/age"],
    ],
    ["parts that only require something", { ...named, allOf: [{ required: ["name"] }] }, { age: 1 }, ["/age"]],
    ["a part beside one that only requires", { allOf: [named, { required: ["name"] }] }, { age: 1 }, ["/age"]],
    ["nothing but parts that require something", { allOf: [{ required: ["age"] }] }, { age: 1 }, []],
    ["maps in one of two parts", { allOf: [named, { additionalProperties: sized }] }, { a: { age: 1 } }, ["/a/age"]],
    [
      "items of any choice",
      { oneOf: [{ items: named }, { items: sized }] },
      [{ name: 1, size: 1, age: 1 }],
      ["/*/age"],
    ],
    [
      "a property that two parts describe",
      { allOf: [{ properties: { a: named } }, { properties: { a: sized } }] },
      { a: { name: 1, size: 1, age: 1 } },
      ["/a/age"],
    ],
    [
      "a property that one part leaves free",
      { allOf: [{ properties: { a: named } }, { properties: { a: { type: "object" } } }] },
      { a: { age: 1 } },
      [],
    ],
    ["a schema that leads back to itself", ref("Loop"), { name: "a", age: 1 }, ["/age"]],
  ])("%s", (_what, schema, value, places) => {
    expect(unknown(schema, value)).toEqual(places);
  });
});

describe("of a union with a discriminator", () => {
  const oneOf = [ref("Round"), ref("Square")];
  const mapping = { ROUND: "#/components/schemas/Round", SQUARE: "Square", GONE: "Gone" };
  const mapped: Schema = { oneOf, discriminator: { propertyName: "kind", mapping } };
  const implied: Schema = { oneOf, discriminator: { propertyName: "kind" } };
  const inAnyOf: Schema = { anyOf: [{ type: "object" }, ...oneOf], discriminator: { propertyName: "kind" } };
  const beside: Schema = { ...mapped, properties: { name: text } };
  const both = { radius: 1, side: 1 };

  it.each<[what: string, schema: Schema, value: unknown, places: readonly string[]]>([
    ["the variant that is named", mapped, { kind: "ROUND", ...both }, ["/side"]],
    ["the variant that is mapped by a bare name", mapped, { kind: "SQUARE", ...both }, ["/radius"]],
    ["the variant whose own name is given", implied, { kind: "Square", ...both }, ["/radius"]],
    ["the variant of anyOf", inAnyOf, { kind: "Round", ...both }, ["/side"]],
    ["any variant where a mapped one does not exist", mapped, { kind: "GONE", ...both }, []],
    ["any variant for a name that is not mapped", mapped, { kind: "OVAL", ...both, name: 1 }, ["/name"]],
    ["any variant for a name that every object has", mapped, { kind: "constructor", ...both, name: 1 }, ["/name"]],
    ["any variant for something that is no name", mapped, { kind: ["ROUND"], ...both }, []],
    ["any variant without a name", mapped, both, []],
    ["what is described beside the union", beside, { kind: "ROUND", name: "a", side: 1 }, ["/side"]],
  ])("%s", (_what, schema, value, places) => {
    expect(unknown(schema, value)).toEqual(places);
  });

  it("the same for every value", () => {
    const index = new PropertyIndex(document);
    const places = (): string[] => index.unknown(beside, { kind: "SQUARE", radius: 1 });
    expect(places()).toEqual(["/radius"]);
    expect(places()).toEqual(["/radius"]);
    expect(index.unknown(beside, { kind: "ROUND", side: 1 })).toEqual(["/side"]);
  });
});

describe("without end", () => {
  function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
    return depth === 0 ? { odd: 1 } : wrap(nested(depth - 1, wrap));
  }

  it.each<[what: string, perLevel: number, wrap: (inner: unknown) => unknown]>([
    ["properties", 1, (inner) => ({ child: inner })],
    ["lists", 2, (inner) => ({ children: [inner] })],
  ])("looks 64 levels into %s, no deeper", (_what, perLevel, wrap) => {
    expect(unknown(ref("Tree"), nested(64 / perLevel, wrap))).toHaveLength(1);
    expect(unknown(ref("Tree"), nested(64 / perLevel + 1, wrap))).toEqual([]);
  });

  it("looks no further once it has named 50 places", () => {
    const odd = Array.from({ length: 50 }, (_, index) => [`odd${index}`, 1] as const);
    const child = { odd: 1 };
    expect(unknown(ref("Tree"), { ...Object.fromEntries(odd), child })).toHaveLength(50);
    expect(unknown(ref("Tree"), { ...Object.fromEntries(odd.slice(1)), child })).toContain("/child/odd");
  });
});
