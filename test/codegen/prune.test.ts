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

  it("does not take an example for a reference", () => {
    const schema = { type: "object", example: ref("Ghost") };
    const document = documentOf({
      paths: { "/a": { get: operation("a", { schema }) } },
      components: { schemas: { Ghost: {} } },
    });
    expect(prune(document).components).toEqual({});
  });
});
