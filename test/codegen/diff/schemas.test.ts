import { describe, expect, it } from "vitest";
import { diffSpecs, groupChanges } from "../../../src/codegen/diff/index.js";
import type { OpenApiDocument, Schema } from "../../../src/codegen/document.js";
import { object, V1, withParameter, withRequest, withResponse, zoo } from "./documents.js";

const text: Schema = { type: "string" };

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** Rule and place of each change. */
function found(before: OpenApiDocument, after: OpenApiDocument): string[] {
  return diffSpecs(before, after).changes.map(({ rule, place }) => `${rule} ${place}`);
}

describe("direction", () => {
  const before = object({ id: text });

  it("a read-only property is no part of a request", () => {
    const after = object({ id: text, size: { type: "integer", readOnly: true } }, { required: ["size"] });
    expect(found(withRequest(before), withRequest(after))).toEqual([]);
    expect(found(withResponse(before), withResponse(after))).toEqual(["response-property-added Meal.size"]);
  });

  it("a write-only property is no part of an answer", () => {
    const after = object({ id: text, secret: { type: "string", writeOnly: true } });
    expect(found(withResponse(before), withResponse(after))).toEqual([]);
    expect(found(withRequest(before), withRequest(after))).toEqual(["request-property-added-optional Meal.secret"]);
  });

  it("nothing below a read-only property is part of a request", () => {
    const [old, current] = [text, { type: "integer" }].map((type) =>
      withRequest(object({ state: { allOf: [ref("State")], readOnly: true } }), {
        State: object({ hungry: type }),
      }),
    );
    expect(old && current && found(old, current)).toEqual([]);
  });

  it("a property that could only be read, and must be sent now, breaks calls", () => {
    const after = object({ id: text }, { required: ["id"] });
    const readOnly = object({ id: { type: "string", readOnly: true } }, { required: ["id"] });
    expect(found(withRequest(readOnly), withRequest(after))).toEqual(["request-property-added-required Meal.id"]);
  });

  it("a new value is welcome in a request and a surprise in an answer", () => {
    const [old, current] = [["hay"], ["hay", "fish"]].map((values) =>
      object({ food: { type: "string", enum: values } }),
    );
    if (old === undefined || current === undefined) throw new Error("two schemas");
    expect(diffSpecs(withRequest(old), withRequest(current)).changes).toMatchObject([{ breaking: false }]);
    expect(diffSpecs(withResponse(old), withResponse(current)).changes).toMatchObject([{ breaking: true }]);
  });
});

describe("shape, not spelling", () => {
  it("a schema may move into a component, and a component may get another name", () => {
    const inline = object({ food: object({ name: text }) });
    const named = object({ food: ref("Food") });
    const renamed = object({ food: ref("Nutrition") });
    const food = object({ name: text });
    expect(found(withResponse(inline), withResponse(named, { Food: food }))).toEqual([]);
    expect(found(withResponse(named, { Food: food }), withResponse(renamed, { Nutrition: food }))).toEqual([]);
  });

  it("properties may move into a base", () => {
    const flat = object({ name: text, food: text }, { required: ["name"] });
    const based: Schema = { allOf: [ref("Base"), object({ food: text })] };
    const base = object({ name: text }, { required: ["name"] });
    expect(found(withRequest(flat), withRequest(based, { Base: base }))).toEqual([]);
  });

  it("a reference may be wrapped to be described", () => {
    const wrapped = object({ food: { allOf: [ref("Food")], description: "What it eats" } });
    expect(
      found(withRequest(object({ food: ref("Food") }), { Food: text }), withRequest(wrapped, { Food: text })),
    ).toEqual([]);
  });

  it("a list of values may be cut into several", () => {
    const one: Schema = { type: "string", enum: ["hay", "fish", "meat"] };
    const several: Schema = {
      oneOf: [
        { type: "string", enum: ["hay"] },
        { type: "string", enum: ["meat", "fish"] },
      ],
    };
    expect(found(withParameter(one), withParameter(several))).toEqual([]);
  });

  it("a minimum length of 0 is no limit, a minimum of 0 is one", () => {
    expect(found(withParameter(text), withParameter({ type: "string", minLength: 0 }))).toEqual([]);
    expect(found(withParameter({ type: "integer" }), withParameter({ type: "integer", minimum: 0 }))).toEqual([
      "parameter-limit-tightened query parameter q",
    ]);
  });

  it("parts of an allOf hold at once", () => {
    const parts = (first: Schema, second: Schema): Schema => object({ food: { allOf: [first, second] } });
    const before = parts({ type: "string", enum: ["a", "b"] }, { enum: ["b", "c"], maxLength: 3 });
    const after = parts({ type: "string", enum: ["b"] }, { maxLength: 5 });
    expect(found(withRequest(before), withRequest(after))).toEqual(["request-property-limit-loosened Meal.food"]);
  });
});

describe("alternatives", () => {
  /** A parent that lists its children, which point back at it: the way of the official document. */
  function animals(
    children: Readonly<Record<string, Schema>>,
    own: Record<string, Schema> = {},
  ): [Schema, Record<string, Schema>] {
    const names = Object.keys(children);
    const mapping = Object.fromEntries(names.map((name) => [name.toUpperCase(), `#/components/schemas/${name}`]));
    const parent: Schema = {
      type: "object",
      properties: { kind: text, ...own },
      oneOf: names.map(ref),
      discriminator: { propertyName: "kind", mapping },
    };
    const schemas = Object.fromEntries(names.map((name) => [name, { allOf: [ref("Meal"), children[name] ?? {}] }]));
    return [parent, schemas];
  }

  it("are compared by discriminator value", () => {
    const before = withResponse(...animals({ Cat: object({ purrs: text }), Dog: object({ barks: text }) }));
    const after = withResponse(
      ...animals({ Cat: object({ purrs: { type: "integer" } }), Cow: object({ moos: text }) }),
    );
    const diff = diffSpecs(before, after);
    expect(diff.changes).toMatchObject([
      { rule: "response-property-type-changed", place: "Cat.purrs", breaking: true },
      { rule: "response-variant-added", place: "Meal", after: ["COW"], breaking: true },
      { rule: "response-variant-removed", place: "Meal", before: ["DOG"], breaking: false },
    ]);
  });

  it("tell a change of the parent once", () => {
    const before = withRequest(...animals({ Cat: object({}), Dog: object({}) }, { name: text }));
    const after = withRequest(...animals({ Cat: object({}), Dog: object({}) }, { name: { type: "integer" } }));
    expect(found(before, after)).toEqual(["request-property-type-changed Meal.name"]);
  });

  it("may share with the parent what they had each, without the reference back", () => {
    const before = withResponse({ oneOf: [ref("Cat")] }, { Cat: object({ name: text, purrs: text }) });
    const after = withResponse(...animals({ Cat: object({ purrs: text }) }, { name: text }));
    expect(found(before, after)).toEqual(["response-property-added Meal.kind"]);
  });

  it("may be listed by the discriminator alone", () => {
    const [parent, schemas] = animals({ Cat: object({ purrs: text }) });
    const { oneOf: _oneOf, ...unlisted } = { oneOf: [], ...parent };
    const [, louder] = animals({ Cat: object({ purrs: { type: "integer" } }) });
    expect(found(withResponse(unlisted, schemas), withResponse(parent, schemas))).toEqual([]);
    expect(found(withResponse(unlisted, schemas), withResponse(unlisted, louder))).toEqual([
      "response-property-type-changed Cat.purrs",
    ]);
  });

  it("say where a property is gone if only one of them has lost it", () => {
    const both = { Cat: { allOf: [ref("Named")] }, Dog: { allOf: [ref("Named")] }, Named: object({ name: text }) };
    const union: Schema = { oneOf: [ref("Cat"), ref("Dog")] };
    expect(found(withResponse(union, both), withResponse(union, { ...both, Dog: object({}) }))).toEqual([
      "response-property-removed Dog.name",
    ]);
  });

  it("stay what they were if a discriminator is documented", () => {
    const schemas = { Cat: object({ purrs: text }), Dog: object({ barks: text }) };
    const oneOf = [ref("Cat"), ref("Dog")];
    const mapping = { CAT: "Cat", KITTEN: "Cat", DOG: "#/components/schemas/Dog" };
    const told: Schema = { oneOf, discriminator: { propertyName: "kind", mapping } };
    expect(found(withResponse({ oneOf }, schemas), withResponse(told, schemas))).toEqual([]);
    expect(found(withResponse(told, schemas), withResponse({ oneOf }, schemas))).toEqual([]);
  });

  it("without a name are known by their title", () => {
    const titled = (type: string): Schema => ({ title: "Cat", type: "object", properties: { purrs: { type } } });
    expect(found(withRequest({ oneOf: [titled("string")] }), withRequest({ oneOf: [titled("integer")] }))).toEqual([
      "request-property-type-changed Meal<Cat>.purrs",
    ]);
  });
});

describe("circles", () => {
  const tree = (leaf: Schema): Record<string, Schema> => ({
    Tree: object({ leaf, left: ref("Tree"), more: { type: "array", items: ref("Tree") } }),
  });

  it("end", () => {
    const [before, after] = [tree(text), tree({ type: "integer" })];
    expect(found(withResponse(ref("Tree"), before), withResponse(ref("Tree"), after))).toEqual([
      "response-property-type-changed Tree.leaf",
    ]);
  });

  it("end if allOf leads back through a property that is declared twice", () => {
    const schemas = {
      A: object({ next: { allOf: [ref("A"), ref("B")] } }),
      B: object({ next: { allOf: [ref("B"), ref("A")] } }),
    };
    const meal: Schema = { allOf: [ref("A"), ref("B")] };
    expect(found(withResponse(meal, schemas), withResponse(meal, schemas))).toEqual([]);
  });

  it("end under another name of the component", () => {
    const renamed = { Plant: object({ leaf: text, left: ref("Plant"), more: { type: "array", items: ref("Plant") } }) };
    expect(found(withResponse(ref("Tree"), tree(text)), withResponse(ref("Plant"), renamed))).toEqual([]);
  });
});

describe("what many operations share", () => {
  function many(food: Schema): OpenApiDocument {
    const document = zoo({}, { schemas: { Meal: object({ food }) } });
    for (const name of ["cats", "dogs", "cows"]) {
      const content = { [V1]: { schema: ref("Meal") } };
      document.paths[`/api/zoo/${name}`] = {
        get: { operationId: name, tags: ["Animals"], responses: { "200": { description: "OK", content } } },
      };
    }
    return document;
  }

  it("is one change for each of them, and one in a report", () => {
    const { changes } = diffSpecs(many(text), many({ type: "integer" }));
    expect(changes.map(({ operationId }) => operationId)).toEqual(["cats", "cows", "dogs"]);
    expect(groupChanges(changes)).toMatchObject([
      {
        rule: "response-property-type-changed",
        place: "Meal.food",
        operations: [{ operationId: "cats" }, { operationId: "cows" }, { operationId: "dogs" }],
      },
    ]);
  });
});
