/** A small API and its exchanges, on which the checks of this direction prove themselves. */
import type { OpenApiDocument } from "../../codegen/document.js";
import type { TrafficBody, TrafficExchange } from "./exchange.js";

const V1 = "application/vnd.atlas.2023-01-01+json";
const V2 = "application/vnd.atlas.2024-05-30+json";
const GADGETS = "/api/atlas/v2/gadgets";
const ADDRESS = `https://cloud.mongodb.com${GADGETS}`;

const error = {
  description: "An error.",
  content: {
    "application/json": {
      schema: { $ref: "#/components/schemas/GadgetError" },
      example: { error: 404, errorCode: "GADGET_NOT_FOUND" },
    },
  },
};
const ok = { "RateLimit-Limit": { description: "How many.", schema: { type: "integer" } } };
const gadget = { $ref: "#/components/schemas/Gadget" };
const gadgetId = {
  name: "gadgetId",
  in: "path",
  required: true,
  schema: { type: "string", pattern: "^[a-f0-9]{2}$" },
};

/** A document with gadgets that are listed, made, read, changed and removed; the older version has a sunset. */
export function gadgetDocument(): OpenApiDocument {
  const sunset = "2026-07-01";
  return {
    openapi: "3.0.3",
    info: { title: "Gadgets", version: "1" },
    security: [{ serviceAccount: [] }],
    paths: {
      [GADGETS]: {
        get: {
          operationId: "listGadgets",
          tags: ["Gadgets"],
          parameters: [
            { name: "pageNum", in: "query", schema: { type: "integer", minimum: 1, default: 1 } },
            { name: "itemsPerPage", in: "query", schema: { type: "integer", minimum: 1, maximum: 500, default: 100 } },
            { name: "includeCount", in: "query", schema: { type: "boolean", default: true } },
          ],
          responses: {
            "200": {
              description: "A page.",
              headers: ok,
              content: { [V1]: { schema: { $ref: "#/components/schemas/GadgetPage" } } },
            },
            "400": error,
            "401": error,
          },
        },
        post: {
          operationId: "createGadget",
          tags: ["Gadgets"],
          requestBody: {
            required: true,
            content: { [V1]: { schema: { $ref: "#/components/schemas/GadgetRequest" } } },
          },
          responses: {
            "201": { description: "Made.", headers: ok, content: { [V1]: { schema: gadget } } },
            "400": error,
            "401": error,
          },
        },
      },
      [`${GADGETS}/{gadgetId}`]: {
        parameters: [gadgetId],
        get: {
          operationId: "getGadget",
          tags: ["Gadgets"],
          responses: {
            "200": {
              description: "One.",
              headers: ok,
              content: { [V1]: { "x-sunset": sunset, schema: gadget }, [V2]: { schema: gadget } },
            },
            "401": error,
            "404": error,
          },
        },
        delete: {
          operationId: "deleteGadget",
          tags: ["Gadgets"],
          responses: { "204": { description: "Gone.", content: { [V1]: {} } }, "401": error, "404": error },
        },
      },
    },
    components: {
      schemas: {
        Gadget: {
          type: "object",
          required: ["id", "size"],
          properties: {
            id: { type: "string", readOnly: true, pattern: "^[a-f0-9]{2}$" },
            size: { type: "integer", minimum: 0 },
            kind: { type: "string", enum: ["ROUND", "SQUARE"] },
            madeAt: { type: "string", format: "date-time", nullable: true },
          },
        },
        GadgetRequest: {
          type: "object",
          required: ["size"],
          properties: {
            size: { type: "integer", minimum: 0, maximum: 9 },
            kind: { type: "string", enum: ["ROUND", "SQUARE"] },
          },
        },
        GadgetPage: {
          type: "object",
          required: ["results"],
          properties: {
            results: { type: "array", items: gadget },
            totalCount: { type: "integer", minimum: 0 },
            links: {
              type: "array",
              items: { type: "object", properties: { rel: { type: "string" }, href: { type: "string" } } },
            },
          },
        },
        GadgetError: {
          type: "object",
          required: ["error", "errorCode"],
          properties: {
            error: { type: "integer" },
            errorCode: { type: "string" },
            detail: { type: "string" },
            reason: { type: "string" },
            parameters: { type: "array", items: { type: "object" } },
          },
        },
      },
    },
  };
}

function exchangeOf(
  index: number,
  method: string,
  url: string,
  status: number,
  answer: unknown,
  sent?: unknown,
): TrafficExchange {
  return {
    source: "gadgets.har",
    kind: "har",
    index,
    startedAt: "2026-05-01T09:00:00.000Z",
    request: {
      method,
      url,
      headers: { accept: V1, ...(sent === undefined ? {} : { "content-type": V1 }) },
      ...(sent === undefined ? {} : { body: json(sent) }),
    },
    response: {
      status,
      headers: answer === undefined ? {} : { "content-type": status < 400 ? V1 : "application/json", ...limit(status) },
      ...(answer === undefined ? {} : { body: json(answer) }),
    },
  };
}

function limit(status: number): Record<string, string> {
  return status < 400 ? { "ratelimit-limit": "100" } : {};
}

function json(value: unknown): TrafficBody {
  return { encoding: "text", data: JSON.stringify(value) };
}

/** A gadget is read in the version that has a sunset. */
export function getGadget(): TrafficExchange {
  const exchange = exchangeOf(0, "GET", `${ADDRESS}/a1`, 200, { id: "a1", size: 3, kind: "ROUND", madeAt: null });
  return withHeader(exchange, "sunset", "Wed, 1 Jul 2026 00:00:00 GMT");
}

/** The second page of three gadgets, two a page. */
export function listGadgets(): TrafficExchange {
  const url = `${ADDRESS}?itemsPerPage=2&pageNum=2`;
  return exchangeOf(1, "GET", url, 200, {
    results: [{ id: "a3", size: 1 }],
    totalCount: 3,
    links: [
      { rel: "self", href: url },
      { rel: "previous", href: `${ADDRESS}?itemsPerPage=2&pageNum=1` },
    ],
  });
}

/** A gadget that is not there. */
export function missingGadget(): TrafficExchange {
  const parameters = ["ff", 2];
  return exchangeOf(4, "GET", `${ADDRESS}/ff`, 404, { error: 404, errorCode: "GADGET_NOT_FOUND", parameters });
}

/** Everything that can be done with gadgets, as it should be. */
export function exchanges(): TrafficExchange[] {
  return [
    getGadget(),
    listGadgets(),
    exchangeOf(2, "POST", ADDRESS, 201, { id: "a4", size: 5 }, { size: 5 }),
    exchangeOf(3, "DELETE", `${ADDRESS}/a4`, 204, undefined),
    missingGadget(),
  ];
}

/** The older version has been removed, on this day. */
export function goneGadget(day: string): TrafficExchange {
  const body = { error: 410, errorCode: "VERSION_GONE", parameters: ["2023-01-01", `${GADGETS}/{gadgetId}`] };
  return { ...exchangeOf(5, "GET", `${ADDRESS}/a1`, 410, body), startedAt: `${day}T12:00:00.000Z` };
}

/** A request without a version. */
export function unversionedGadget(status: 200 | 406): TrafficExchange {
  const answer = status === 406 ? { error: 406, errorCode: "INVALID_VERSION_DATE" } : { id: "a1", size: 3 };
  const exchange = exchangeOf(6, "GET", `${ADDRESS}/a1`, status, answer);
  return { ...exchange, request: { ...exchange.request, headers: { accept: "application/json" } } };
}

/** Something that no operation is for. */
export function unknownGadgetPath(): TrafficExchange {
  return exchangeOf(7, "GET", `${ADDRESS}/a1/wheels`, 200, {});
}

/** The exchange with another status. */
export function withStatus(exchange: TrafficExchange, status: number): TrafficExchange {
  return { ...exchange, response: { ...exchange.response, status } };
}

/** The exchange with another body of the answer. */
export function withBody(exchange: TrafficExchange, value: unknown): TrafficExchange {
  return { ...exchange, response: { ...exchange.response, body: json(value) } };
}

/** The exchange with another header field of the answer. */
export function withHeader(exchange: TrafficExchange, name: string, value: string): TrafficExchange {
  const { response } = exchange;
  return { ...exchange, response: { ...response, headers: { ...response.headers, [name]: value } } };
}

/** The exchange with another header field of the request. */
export function withRequestHeader(exchange: TrafficExchange, name: string, value: string): TrafficExchange {
  const { request } = exchange;
  return { ...exchange, request: { ...request, headers: { ...request.headers, [name]: value } } };
}
