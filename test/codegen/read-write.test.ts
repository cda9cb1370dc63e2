import { describe, expect, it } from "vitest";
import { splitDirections } from "../../src/codegen/index.js";
import type { OpenApiDocument, Schema } from "../../src/codegen/document.js";
import { bodyOf, documentOf, operation } from "./fixture.js";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: "string" };

function split(schemas: Record<string, Schema>, body = "Bread", answer = body): OpenApiDocument {
  return splitDirections(
    documentOf({
      paths: { "/a": { post: operation("a", { schema: ref(answer), requestBody: bodyOf(ref(body)) }) } },
      components: { schemas },
    }),
  );
}
const schemasOf = (document: OpenApiDocument): Record<string, unknown> => ({ ...document.components?.schemas });

describe("splitDirections", () => {
  it("keeps the name of a schema that is the same both ways", () => {
    expect(schemasOf(split({ Bread: { type: "object", properties: { name: text } } }))).toEqual({
      Bread: { type: "object", properties: { name: text } },
    });
  });

  it("leaves read-only properties out of requests, and from required", () => {
    const Bread: Schema = {
      type: "object",
      required: ["id", "name"],
      properties: { id: { type: "string", readOnly: true }, name: text },
    };
    const { BreadInput, ...others } = schemasOf(split({ Bread }));
    expect(BreadInput).toEqual({ type: "object", required: ["name"], properties: { name: text } });
    expect(others).toEqual({ Bread });
  });

  it("leaves write-only properties out of answers", () => {
    const Bread: Schema = { type: "object", properties: { secret: { type: "string", writeOnly: true }, name: text } };
    expect(schemasOf(split({ Bread }))).toEqual({ Bread, BreadOutput: { type: "object", properties: { name: text } } });
  });

  it("sees what a referenced property says, and looks into lists, maps, unions and parents", () => {
    const schemas: Record<string, Schema> = {
      Bread: {
        allOf: [ref("Base")],
        oneOf: [ref("Base")],
        properties: {
          list: { type: "array", items: ref("Base") },
          map: { type: "object", additionalProperties: ref("Base") },
        },
      },
      Base: { type: "object", properties: { id: ref("Id"), name: text } },
      Id: { type: "string", readOnly: true },
    };
    const { BreadInput, BaseInput } = schemasOf(split(schemas));
    expect(BaseInput).toEqual({ type: "object", properties: { name: text } });
    expect(JSON.stringify(BreadInput)).toBe(JSON.stringify(schemas["Bread"]).replaceAll("/Base", "/BaseInput"));
  });

  it("ends at a schema that contains itself", () => {
    const Bread: Schema = {
      type: "object",
      properties: { id: { type: "string", readOnly: true }, next: ref("Bread") },
    };
    expect(schemasOf(split({ Bread }))).toEqual({
      Bread,
      BreadInput: { type: "object", properties: { next: ref("BreadInput") } },
    });
  });

  it("takes another name where the natural one is taken", () => {
    const Bread: Schema = {
      type: "object",
      properties: { id: { type: "string", readOnly: true }, other: ref("BreadInput") },
    };
    const schemas = schemasOf(split({ Bread, BreadInput: text }));
    expect(schemas).toHaveProperty("BreadInput2");
    expect(schemas).toHaveProperty("BreadInput", text);
  });

  it("covers shared answers, and bodies without a name", () => {
    const secret: Schema = { type: "object", properties: { secret: { type: "string", writeOnly: true } } };
    const document = splitDirections(
      documentOf({
        paths: {
          "/a": {
            get: { ...operation("a", { schema: secret }), responses: { "200": { $ref: "#/components/responses/R" } } },
          },
        },
        components: { responses: { R: { description: "", content: { "application/json": { schema: secret } } } } },
      }),
    );
    expect(JSON.stringify(document)).not.toContain("secret");
  });
});
