/** Small invented documents: one operation, of which a test changes one thing. */
import type { OpenApiDocument, OperationObject, Schema } from "../../../src/codegen/document.js";

export const PATH = "/api/zoo/cages/{cageId}";
export const V1 = "application/vnd.atlas.2023-01-01+json";
export const V2 = "application/vnd.atlas.2024-01-01+json";
export const PREVIEW = "application/vnd.atlas.preview+json";

/** A document of one operation, `feedAnimal`, with anything in it replaced. */
export function zoo(
  operation: object = {},
  {
    path = PATH,
    schemas = {},
    document = {},
  }: { path?: string; schemas?: Record<string, Schema>; document?: object } = {},
): OpenApiDocument {
  const feed: OperationObject = {
    operationId: "feedAnimal",
    tags: ["Cages"],
    responses: { "200": { description: "OK", content: { [V1]: {} } } },
    ...operation,
  };
  return {
    openapi: "3.0.3",
    info: { title: "Zoo", version: "1" },
    paths: { [path]: { patch: feed } },
    components: { schemas },
    ...document,
  };
}

/** A document without operations. */
export function emptyZoo(): OpenApiDocument {
  return { openapi: "3.0.3", info: { title: "Zoo", version: "1" }, paths: {} };
}

/** A document whose operation takes the query parameter `q`. */
export function withParameter(schema: Schema, facts: object = {}): OpenApiDocument {
  return zoo({ parameters: [{ name: "q", in: "query", schema, ...facts }] });
}

/** A document whose operation takes a `Meal`. */
export function withRequest(meal: Schema, schemas: Record<string, Schema> = {}): OpenApiDocument {
  const content = { [V1]: { schema: { $ref: "#/components/schemas/Meal" } } };
  return zoo({ requestBody: { content } }, { schemas: { Meal: meal, ...schemas } });
}

/** A document whose operation answers with a `Meal`. */
export function withResponse(meal: Schema, schemas: Record<string, Schema> = {}): OpenApiDocument {
  const content = { [V1]: { schema: { $ref: "#/components/schemas/Meal" } } };
  return zoo({ responses: { "200": { description: "OK", content } } }, { schemas: { Meal: meal, ...schemas } });
}

/** An object with these properties. */
export function object(properties: Record<string, Schema>, facts: object = {}): Schema {
  return { type: "object", properties, ...facts };
}
