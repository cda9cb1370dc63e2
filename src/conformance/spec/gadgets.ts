/** A small invented API with one of everything that the checks look at. */
import type { OpenApiDocument, ResponseObject } from "../../codegen/document.js";

const json = (version: string): string => `application/vnd.atlas.${version}+json`;
const errorBody = (): ResponseObject => ({
  description: "No",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Fault" } } },
});
const rateLimit = { "RateLimit-Limit": { schema: { type: "integer" } } };

/** The API as the trimmed spec would have it. */
export function gadgets(): OpenApiDocument {
  return structuredClone(document);
}

const document: OpenApiDocument & Record<string, unknown> = {
  openapi: "3.0.3",
  info: { title: "Gadgets", version: "1" },
  servers: [{ url: "https://gadgets.example" }],
  security: [{ digest: [] }],
  paths: {
    "/gadgets/{gadgetId}": {
      get: {
        operationId: "getGadget",
        "x-former-operation-ids": ["fetchGadget"],
        "x-required-roles": ["Gadget Reader"],
        tags: ["Gadgets"],
        parameters: [
          { $ref: "#/components/parameters/gadgetId" },
          { name: "colours", in: "query", schema: { type: "array", items: { type: "string", enum: ["red", "blue"] } } },
        ],
        responses: {
          "200": {
            description: "OK",
            headers: rateLimit,
            content: {
              [json("2023-01-01")]: { "x-sunset": "2027-07-01", schema: { $ref: "#/components/schemas/Gadget" } },
              [json("2024-05-30")]: {
                schema: { $ref: "#/components/schemas/Gadget" },
                example: { kind: "ROUND", id: "a1", radius: 2 },
              },
            },
          },
          "404": errorBody(),
        },
      },
      delete: {
        operationId: "deleteGadget",
        deprecated: true,
        "x-replaced-by": { operationId: "createGadget", version: "2024-05-30" },
        tags: ["Gadgets"],
        parameters: [{ $ref: "#/components/parameters/gadgetId" }],
        responses: {
          "204": { description: "Gone", content: { [json("2023-01-01")]: { "x-sunset": "2027-07-01" } } },
          "404": errorBody(),
        },
      },
    },
    "/gadgets": {
      post: {
        operationId: "createGadget",
        tags: ["Gadgets"],
        requestBody: {
          required: true,
          content: { [json("2024-05-30")]: { schema: { $ref: "#/components/schemas/GadgetRequest" } } },
        },
        responses: {
          "201": {
            description: "Created",
            content: { [json("2024-05-30")]: { schema: { $ref: "#/components/schemas/Gadget" } } },
          },
          "400": errorBody(),
        },
      },
    },
  },
  components: {
    securitySchemes: { digest: { type: "http", scheme: "digest" } },
    parameters: {
      gadgetId: { name: "gadgetId", in: "path", required: true, schema: { type: "string", pattern: "^[a-f0-9]{2}$" } },
    },
    schemas: {
      Fault: { type: "object", required: ["code"], properties: { code: { type: "string" } } },
      Gadget: {
        oneOf: [{ $ref: "#/components/schemas/RoundGadget" }, { $ref: "#/components/schemas/SquareGadget" }],
        discriminator: {
          propertyName: "kind",
          mapping: {
            ROUND: "#/components/schemas/RoundGadget",
            OVAL: "#/components/schemas/RoundGadget",
            SQUARE: "#/components/schemas/SquareGadget",
          },
        },
      },
      GadgetBase: {
        type: "object",
        required: ["kind"],
        properties: {
          id: { type: "string", readOnly: true, pattern: "^[a-f0-9]{2}$" },
          kind: { type: "string", enum: ["ROUND", "OVAL", "SQUARE"] },
          parts: { type: "array", items: { $ref: "#/components/schemas/Gadget" } },
        },
      },
      RoundGadget: {
        allOf: [
          { $ref: "#/components/schemas/GadgetBase" },
          { type: "object", required: ["radius"], properties: { radius: { type: "integer", minimum: 1 } } },
        ],
      },
      SquareGadget: {
        allOf: [
          { $ref: "#/components/schemas/GadgetBase" },
          { type: "object", properties: { side: { type: "integer", nullable: true } } },
        ],
      },
      GadgetRequest: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", maxLength: 10 },
          size: { type: "integer", default: 3 },
          secret: { type: "string", writeOnly: true },
        },
      },
    },
  },
};

/** The same API in the manner of the official document: circles in place of a base, and its own extensions. */
export function upstreamGadgets(): OpenApiDocument {
  const ours = gadgets();
  const schemas = ours.components?.schemas ?? {};
  const { GadgetBase: base, RoundGadget: _round, SquareGadget: _square, Gadget: union, ...others } = schemas;
  const parent = { $ref: "#/components/schemas/Gadget" };
  const {
    "x-required-roles": roles,
    "x-former-operation-ids": _former,
    ...get
  } = ours.paths["/gadgets/{gadgetId}"]?.get ?? {
    operationId: "",
    tags: [],
    responses: {},
  };
  return {
    ...ours,
    paths: {
      ...ours.paths,
      "/gadgets/{gadgetId}": {
        ...ours.paths["/gadgets/{gadgetId}"],
        get: Object.assign(get, { "x-rolesRequirements": roles }),
      },
    },
    components: {
      ...ours.components,
      schemas: {
        ...others,
        Gadget: { ...base, ...union, title: "Gadget", description: "A parent that lists its children." },
        RoundGadget: {
          type: "object",
          required: ["kind", "radius"],
          allOf: [parent, { type: "object", properties: { radius: { type: "integer", minimum: 1 } } }],
        },
        SquareGadget: {
          type: "object",
          required: ["kind"],
          allOf: [parent, { type: "object", properties: { side: { type: "integer", nullable: true } } }],
        },
      },
    },
  };
}
