import { describe, expect, it } from "vitest";
import { prune } from "../../src/codegen/index.js";
import { documentOf, operation } from "./fixture.js";

const ref = (name: string, section = "schemas"): { $ref: string } => ({ $ref: `#/components/${section}/${name}` });

describe("prune", () => {
  it("keeps what paths reach over any number of steps, mappings included", () => {
    const document = documentOf({
      paths: {
        "/a": {
          parameters: [ref("P", "parameters")],
          get: { ...operation("a", { schema: ref("A") }), responses: { "200": ref("R", "responses") } },
        },
      },
      components: {
        parameters: { P: { name: "p", in: "query", schema: ref("PSchema") }, Q: {} },
        responses: { R: { description: "", content: { "application/json": { schema: ref("A") } } } },
        schemas: {
          A: { discriminator: { propertyName: "kind", mapping: { b: "#/components/schemas/B", c: "C" } } },
          B: { type: "object", properties: { self: ref("A"), deep: { type: "array", items: ref("D") } } },
          C: { type: "object" },
          D: { type: "object" },
          E: { type: "object", properties: { a: ref("A") } },
          PSchema: { type: "string" },
        },
        securitySchemes: { unused: {} },
      },
    });
    expect(prune(document).components).toEqual({
      parameters: { P: document.components?.["parameters"]?.["P"] },
      responses: document.components?.responses,
      schemas: Object.fromEntries(Object.entries(document.components?.schemas ?? {}).filter(([name]) => name !== "E")),
    });
  });

  it("finds components whose names have to be escaped", () => {
    const schemas = { "one/two": {}, "three~four": {}, "/five~six/~": {}, other: {} };
    const paths = Object.fromEntries(
      ["one~1two", "three~0four", "~1five~0six~1~0"].map((name) => [
        `/${name}`,
        { get: operation(name, { schema: ref(name) }) },
      ]),
    );
    const { other: _, ...kept } = schemas;
    expect(prune(documentOf({ paths, components: { schemas } })).components).toEqual({ schemas: kept });
  });

  it("keeps the security schemes that the document or an operation names, and no tags where there were none", () => {
    const document = documentOf({
      paths: { "/a": { get: operation("a", { security: [{ own: [], both: [] }] }), put: operation("b") } },
      security: [{ common: [] }, {}],
      components: { securitySchemes: { own: {}, both: {}, common: {}, unused: {} }, "x-notes": "text" as never },
    });
    const pruned = prune(document);
    expect(pruned.components).toEqual({ securitySchemes: { own: {}, both: {}, common: {} } });
    expect(pruned).not.toHaveProperty("tags");
  });

  it("does not take an example for a reference", () => {
    const schema = { type: "object", example: ref("Ghost") };
    const document = documentOf({
      paths: { "/a": { get: operation("a", { schema }) } },
      components: { schemas: { Ghost: {} } },
    });
    expect(prune(document).components).toEqual({});
  });
});
