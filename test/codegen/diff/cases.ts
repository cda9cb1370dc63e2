/** One minimal pair of documents for each rule, and where and how the change must be told. */
import type { OpenApiDocument, Schema } from "../../../src/codegen/document.js";
import { emptyZoo, object, V1, V2, withParameter, withRequest, withResponse, zoo } from "./documents.js";
import { bothWays, type RuleCase } from "./rule-case.js";
import { VALUE_CASES } from "./value-cases.js";

function answers(content: object, status = "200"): OpenApiDocument {
  return zoo({ responses: { [status]: { description: "OK", content } } });
}

function takes(body: object | undefined): OpenApiDocument {
  return zoo(body === undefined ? {} : { requestBody: body });
}

function sunset(date: string | undefined): OpenApiDocument {
  return answers({ [V1]: date === undefined ? {} : { "x-sunset": date } });
}

const JSON_BODY = { content: { [V1]: { schema: object({}) } } };
const CSV = "application/vnd.atlas.2023-01-01+csv";

const OPERATION_CASES: readonly RuleCase[] = [
  ...bothWays(["operation-added", "operation-removed"], "operation", [emptyZoo(), zoo()], ["none", "2023-01-01"]),
  {
    rule: "operation-renamed",
    place: "operation",
    before: zoo({ operationId: "giveFood" }),
    after: zoo(),
    values: ["giveFood", "feedAnimal"],
  },
  {
    rule: "path-parameter-renamed",
    place: "path parameter 1",
    before: zoo({}, { path: "/api/zoo/cages/{id}" }),
    after: zoo(),
    values: ["id", "cageId"],
  },
  {
    rule: "tag-changed",
    place: "operation",
    before: zoo({ tags: ["Animals"] }),
    after: zoo(),
    values: ["Animals", "Cages"],
  },
  ...bothWays(
    ["operation-deprecated", "operation-undeprecated"],
    "operation",
    [zoo(), zoo({ deprecated: true })],
    ["false", "true"],
  ),
  ...bothWays(
    ["version-added", "version-removed"],
    "version 2024-01-01",
    [answers({ [V1]: {} }), answers({ [V1]: {}, [V2]: {} })],
    ["none", "2024-01-01"],
  ),
  ...bothWays(
    ["sunset-added", "sunset-removed"],
    "version 2023-01-01",
    [sunset(undefined), sunset("2026-01-01")],
    ["none", "2026-01-01"],
  ),
  ...bothWays(
    ["sunset-moved-later", "sunset-moved-earlier"],
    "version 2023-01-01",
    [sunset("2026-01-01"), sunset("2027-01-01")],
    ["2026-01-01", "2027-01-01"],
  ),
  ...bothWays(
    ["security-alternative-added", "security-alternative-removed"],
    "security",
    [zoo({ security: [{ key: [] }] }), zoo({ security: [{ key: [] }, { token: [] }] })],
    ["none", "token"],
  ),
  ...bothWays(
    ["role-added", "role-removed"],
    "roles",
    [zoo({ "x-rolesRequirements": ["Keeper"] }), zoo({ "x-rolesRequirements": ["Keeper", "Zoo Owner"] })],
    ["none", '"Zoo Owner"'],
  ),
  {
    rule: "parameter-style-changed",
    place: "query parameter q",
    before: withParameter({ type: "array", items: { type: "string" } }),
    after: withParameter({ type: "array", items: { type: "string" } }, { explode: false }),
    values: ['"form, exploded"', "form"],
  },
  ...bothWays(
    ["request-body-added-optional", "request-body-removed"],
    "request body",
    [takes(undefined), takes(JSON_BODY)],
    ["none", "optional"],
  ).map((one) => (one.rule === "request-body-removed" ? { ...one, values: ["body", "none"] as const } : one)),
  {
    rule: "request-body-added-required",
    place: "request body",
    before: takes(undefined),
    after: takes({ ...JSON_BODY, required: true }),
    values: ["none", "required"],
  },
  ...bothWays(
    ["request-body-became-required", "request-body-became-optional"],
    "request body",
    [takes(JSON_BODY), takes({ ...JSON_BODY, required: true })],
    ["optional", "required"],
  ),
  ...bothWays(
    ["request-media-type-added", "request-media-type-removed"],
    "request body",
    [takes({ content: { [V1]: {} } }), takes({ content: { [V1]: {}, [CSV]: {} } })],
    ["none", "csv"],
  ),
  ...bothWays(
    ["response-media-type-added", "response-media-type-removed"],
    "response 200 body",
    [answers({ [V1]: {} }), answers({ [V1]: {}, [CSV]: {} })],
    ["none", "csv"],
  ),
  ...bothWays(
    ["response-success-status-added", "response-success-status-removed"],
    "response 202",
    [
      answers({ [V1]: {} }),
      zoo({
        responses: {
          "200": { description: "OK", content: { [V1]: {} } },
          "202": { description: "Later", content: { [V1]: {} } },
        },
      }),
    ],
    ["none", "202"],
  ),
  ...bothWays(
    ["response-error-status-added", "response-error-status-removed"],
    "response 404",
    [
      zoo(),
      zoo({
        responses: { "200": { description: "OK", content: { [V1]: {} } }, "404": { description: "Escaped" } },
      }),
    ],
    ["none", "404"],
  ),
  ...bothWays(
    ["response-body-added", "response-body-removed"],
    "response 200 body",
    [answers({ [V1]: {} }), answers({ [V1]: { schema: { type: "string" } } })],
    ["none", "string"],
  ),
  ...bothWays(
    ["response-header-added", "response-header-removed"],
    "response 200 header x-weight",
    [
      zoo(),
      zoo({
        responses: {
          "200": { description: "OK", headers: { "X-Weight": { schema: { type: "integer" } } }, content: { [V1]: {} } },
        },
      }),
    ],
    ["none", "x-weight"],
  ),
  ...bothWays(
    ["parameter-added-optional", "parameter-removed"],
    "query parameter q",
    [zoo(), withParameter({ type: "string" })],
    ["none", "string"],
  ),
  {
    rule: "parameter-added-required",
    place: "query parameter q",
    before: zoo(),
    after: withParameter({ type: "string" }, { required: true }),
    values: ["none", "string"],
  },
  ...bothWays(
    ["parameter-became-required", "parameter-became-optional"],
    "query parameter q",
    [withParameter({ type: "string" }), withParameter({ type: "string" }, { required: true })],
    ["optional", "required"],
  ),
];

const text: Schema = { type: "string" };
const readOnly: Schema = { type: "string", readOnly: true };
const writeOnly: Schema = { type: "string", writeOnly: true };

const PROPERTY_CASES: readonly RuleCase[] = [
  ...bothWays(
    ["request-property-added-optional", "request-property-removed"],
    "Meal.food",
    [withRequest(object({})), withRequest(object({ food: text }))],
    ["none", "string"],
  ),
  {
    rule: "request-property-added-required",
    place: "Meal.food",
    before: withRequest(object({})),
    after: withRequest(object({ food: text }, { required: ["food"] })),
    values: ["none", "string"],
  },
  ...bothWays(
    ["request-property-became-required", "request-property-became-optional"],
    "Meal.food",
    [withRequest(object({ food: text })), withRequest(object({ food: text }, { required: ["food"] }))],
    ["optional", "required"],
  ),
  ...bothWays(
    ["request-property-became-read-only", "request-property-became-writable"],
    "Meal.food",
    [withRequest(object({ food: text })), withRequest(object({ food: readOnly }))],
    ["string", "none"],
  ),
  ...bothWays(
    ["response-property-added", "response-property-removed"],
    "Meal.food",
    [withResponse(object({})), withResponse(object({ food: text }))],
    ["none", "string"],
  ),
  ...bothWays(
    ["response-property-became-required", "response-property-became-optional"],
    "Meal.food",
    [withResponse(object({ food: text })), withResponse(object({ food: text }, { required: ["food"] }))],
    ["optional", "required"],
  ),
  ...bothWays(
    ["response-property-became-write-only", "response-property-became-readable"],
    "Meal.food",
    [withResponse(object({ food: text })), withResponse(object({ food: writeOnly }))],
    ["string", "none"],
  ),
];

/** Every rule has at least one case. */
export const RULE_CASES: readonly RuleCase[] = [...OPERATION_CASES, ...VALUE_CASES, ...PROPERTY_CASES];
