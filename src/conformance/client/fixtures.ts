/** The small document on which every check of the client direction proves itself: gadgets, invented for this. */
import type { OpenApiDocument, ParameterObject, ResponseObject, Schema } from "../../codegen/document.js";

/** The API dates at which it is looked at. */
export const FIXTURE_DATES: readonly string[] = ["2024-05-30"];

const parameter = (name: string, place: string, schema: Schema, required = false): ParameterObject => ({
  name,
  in: place,
  schema,
  ...(required ? { required } : {}),
});

const orgId = parameter("orgId", "path", { type: "string", pattern: "^[a-f0-9]{24}$" }, true);
const name = parameter("name", "path", { type: "string", maxLength: 40 }, true);
const flags = ["pretty", "envelope"].map((flag) => parameter(flag, "query", { type: "boolean", default: false }));

const failure = (status: number, errorCode: string): ResponseObject => ({
  description: errorCode,
  content: {
    "application/json": {
      schema: { $ref: "#/components/schemas/ApiError" },
      example: { error: status, errorCode, detail: `It is ${errorCode}.`, reason: "Refused" },
    },
  },
});
const failures = {
  "401": failure(401, "UNAUTHORIZED"),
  "404": failure(404, "RESOURCE_NOT_FOUND"),
  "429": failure(429, "RATE_LIMITED"),
};

const gadget: Schema = { $ref: "#/components/schemas/Gadget" };
const page: Schema = {
  type: "object",
  required: ["results"],
  properties: { results: { type: "array", items: gadget }, totalCount: { type: "integer", minimum: 0 } },
};

/** Operations of every kind: a list, one with a body, a deprecated one, files, one in preview. */
export const fixtureDocument: OpenApiDocument = {
  openapi: "3.0.1",
  info: { title: "Gadgets", version: "2.0" },
  tags: [{ name: "Gadgets" }],
  paths: {
    "/api/atlas/v2/orgs/{orgId}/gadgets": {
      parameters: [orgId],
      get: {
        operationId: "listGadgets",
        tags: ["Gadgets"],
        parameters: [
          parameter("pageNum", "query", { type: "integer", minimum: 1, default: 1 }),
          parameter("itemsPerPage", "query", { type: "integer", minimum: 1, maximum: 500, default: 100 }),
          parameter("includeCount", "query", { type: "boolean", default: true }),
          parameter("since", "query", { type: "string", format: "date-time" }),
          parameter("kinds", "query", {
            type: "array",
            maxItems: 3,
            items: { type: "string", enum: ["SMALL", "LARGE"] },
          }),
          parameter("text", "query", { type: "string", pattern: "^[^<>]+$", maxLength: 60 }),
          ...flags,
        ],
        responses: {
          "200": {
            description: "A page",
            content: {
              "application/vnd.atlas.2023-01-01+json": { schema: page, "x-sunset": "2027-01-31" },
              "application/vnd.atlas.2024-05-30+json": { schema: page },
              "application/vnd.atlas.2024-05-30+csv": { schema: { type: "string" } },
            },
          },
          ...failures,
        },
      },
      post: {
        operationId: "createGadget",
        tags: ["Gadgets"],
        parameters: flags,
        requestBody: { required: true, content: { "application/vnd.atlas.2024-05-30+json": { schema: gadget } } },
        responses: {
          "201": { description: "Made", content: { "application/vnd.atlas.2024-05-30+json": { schema: gadget } } },
          ...failures,
        },
      },
    },
    "/api/atlas/v2/orgs/{orgId}/gadgets/{name}": {
      parameters: [orgId, name],
      delete: {
        operationId: "deleteGadget",
        tags: ["Gadgets"],
        deprecated: true,
        "x-replaced-by": { operationId: "createGadget", version: "2024-05-30" },
        responses: {
          "204": {
            description: "Gone",
            content: { "application/vnd.atlas.2023-01-01+json": { "x-sunset": "2027-07-01" } },
          },
          ...failures,
        },
      },
    },
    "/api/atlas/v2/orgs/{orgId}/gadgets/{name}/log": {
      parameters: [orgId, name],
      get: {
        operationId: "downloadGadgetLog",
        tags: ["Gadgets"],
        responses: {
          "200": {
            description: "A file",
            content: {
              "application/vnd.atlas.2024-05-30+gzip": { schema: { type: "string", format: "binary" } },
              "application/vnd.atlas.preview+gzip": { schema: { type: "string", format: "binary" } },
            },
          },
          ...failures,
        },
      },
    },
  },
  components: {
    schemas: {
      Gadget: {
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { type: "string", pattern: "^[a-f0-9]{24}$", readOnly: true },
          name: { type: "string", minLength: 1, maxLength: 40 },
          size: { type: "string", enum: ["SMALL", "LARGE"] },
          weight: { type: "number", minimum: 0 },
          parts: { type: "array", maxItems: 4, items: { type: "object", properties: { label: { type: "string" } } } },
        },
      },
      ApiError: {
        type: "object",
        required: ["error", "errorCode"],
        properties: {
          error: { type: "integer" },
          errorCode: { type: "string" },
          detail: { type: "string" },
          reason: { type: "string" },
        },
      },
    },
  },
};
