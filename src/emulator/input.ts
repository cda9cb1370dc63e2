/** Checks what comes from files, flags and the control endpoint before the emulator uses it. */
import { Ajv, type SchemaObject, type ValidateFunction } from "ajv";
import { AtlasConfigError } from "../errors/config-error.js";
import type { FaultRule } from "./faults.js";
import type { RateLimitSet } from "./rate-limits.js";
import type { Seed } from "./seed.js";

const text = { type: "string", minLength: 1 };
const closed = { type: "object", additionalProperties: false };
const listOf = (items: SchemaObject): SchemaObject => ({ type: "array", items });

const USER = { ...closed, required: ["username"], properties: { username: text, roles: listOf(text) } };

const ID = { type: "string", pattern: "^[0-9a-f]{24}$" };
const named = { id: ID, name: text };

const TEAM = { ...closed, required: ["name"], properties: { ...named, usernames: listOf(text) } };

const PROJECT = {
  ...closed,
  required: ["name"],
  properties: {
    ...named,
    users: listOf(USER),
    teams: listOf({ ...closed, required: ["name"], properties: { name: text, roles: listOf(text) } }),
    accessList: listOf({ type: "string", pattern: "^[0-9a-fA-F.:]+(/[0-9]{1,3})?$" }),
    limits: { type: "object", additionalProperties: { type: "integer", minimum: 0 } },
    hosts: listOf({
      ...closed,
      required: ["hostName"],
      properties: { hostName: text, logs: { type: "object", additionalProperties: { type: "string" } } },
    }),
  },
};

const LINE_ITEM = {
  ...closed,
  required: ["sku", "quantity", "unitPriceDollars"],
  properties: {
    sku: text,
    quantity: { type: "number" },
    unit: text,
    unitPriceDollars: { type: "number" },
    clusterName: text,
  },
};

const INVOICE = {
  ...closed,
  required: ["startDate", "endDate"],
  properties: { id: ID, startDate: text, endDate: text, statusName: text, lineItems: listOf(LINE_ITEM) },
};

const SEED = {
  ...closed,
  required: ["organizations"],
  properties: {
    organizations: {
      type: "array",
      minItems: 1,
      items: {
        ...closed,
        required: ["name"],
        properties: {
          ...named,
          users: listOf(USER),
          invitations: listOf(USER),
          teams: listOf(TEAM),
          projects: listOf(PROJECT),
          invoices: listOf(INVOICE),
        },
      },
    },
  },
};

const FAULTS = listOf({
  ...closed,
  properties: {
    operationId: text,
    method: { enum: ["GET", "PUT", "POST", "DELETE", "PATCH"] },
    rate: { type: "number", minimum: 0, maximum: 1 },
    times: { type: "integer", minimum: 0 },
    latency: { type: "number", minimum: 0, maximum: 600_000 },
    answer: { anyOf: [{ type: "integer", minimum: 400, maximum: 599 }, { enum: ["truncated", "html", "reset"] }] },
    errorCode: text,
    applied: { type: "boolean" },
  },
});

const RATE_LIMITS = listOf({
  ...closed,
  required: ["endpointSetId", "endpointSetName", "scope", "capacity", "refillRate", "refillDurationSeconds"],
  properties: {
    endpointSetId: text,
    endpointSetName: text,
    scope: { enum: ["ORGANIZATION", "GROUP", "USER", "IP"] },
    operations: listOf(text),
    capacity: { type: "integer", minimum: 1 },
    refillRate: { type: "integer", minimum: 1 },
    refillDurationSeconds: { type: "integer", minimum: 1 },
    shape: { enum: ["token-bucket", "legacy", "invitations"] },
    headers: { type: "boolean" },
  },
});

const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });

/** Takes a value for what it should be. */
export type Read<T> = (value: unknown, source: string) => T;

/** @throws {AtlasConfigError} `INVALID_OPTION` from what it returns, naming the source and each wrong place */
function reader<T>(what: string, schema: SchemaObject): Read<T> {
  let check: ValidateFunction<T> | undefined;
  return (value, source) => {
    check ??= ajv.compile<T>(schema);
    if (check(value)) return value;
    const wrong = (check.errors ?? []).map(({ instancePath, message = "is not valid", params }) => {
      const extra: unknown = params["additionalProperty"] ?? params["allowedValues"];
      return `${instancePath} ${message}${extra === undefined ? "" : ` (${JSON.stringify(extra)})`}`.trim();
    });
    throw new AtlasConfigError("INVALID_OPTION", `${source} is no ${what}: ${wrong.slice(0, 3).join("; ")}.`);
  };
}

/** What to start with. */
export const readSeed: Read<Seed> = reader("seed", SEED);
/** What goes wrong on purpose. */
export const readFaults: Read<readonly FaultRule[]> = reader("list of faults", FAULTS);
/** Limits to keep. */
export const readRateLimits: Read<readonly RateLimitSet[]> = reader("list of rate limits", RATE_LIMITS);
