/** One minimal pair of documents for each rule, and where and how the change must be told. */
import type { OpenApiDocument, Schema } from "../../../src/codegen/document.js";
import { emptyZoo, object, V1, V2, withParameter, withRequest, withResponse, zoo } from "./documents.js";

export interface RuleCase {
  readonly rule: string;
  readonly before: OpenApiDocument;
  readonly after: OpenApiDocument;
  readonly place: string;
  /** The old and the new value as the message has them. */
  readonly values: readonly [string, string];
}

type Values = readonly [string, string];

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

/** A case, and the same one backwards under the opposite rule. */
function bothWays(
  [rule, opposite]: readonly [string, string],
  place: string,
  documents: readonly [OpenApiDocument, OpenApiDocument],
  [from, to]: Values,
): RuleCase[] {
  const [before, after] = documents;
  return [
    { rule, place, before, after, values: [from, to] },
    { rule: opposite, place, before: after, after: before, values: [to, from] },
  ];
}

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

/** A change of a value, which is one of a parameter, of a request property and of a response property. */
interface ValueChange {
  readonly facets: readonly [string, string];
  readonly schemas: readonly [Schema, Schema];
  readonly values: Values;
  /** The rules about bodies leave out the word `property`. */
  readonly bare?: true;
  readonly subjects?: readonly string[];
}

const text: Schema = { type: "string" };
const cat: Schema = object({ purrs: { type: "boolean" } }, { title: "Cat" });
const dog: Schema = object({ barks: { type: "boolean" } }, { title: "Dog" });
const SENT = ["parameter", "request"];

const VALUE_CHANGES: readonly ValueChange[] = [
  { facets: ["type-changed", "type-changed"], schemas: [text, { type: "integer" }], values: ["string", "integer"] },
  {
    facets: ["format-changed", "format-changed"],
    schemas: [
      { type: "string", format: "date" },
      { type: "string", format: "date-time" },
    ],
    values: ["date", "date-time"],
  },
  {
    facets: ["format-added", "format-removed"],
    schemas: [text, { type: "string", format: "uri" }],
    values: ["none", "uri"],
  },
  {
    facets: ["pattern-changed", "pattern-changed"],
    schemas: [
      { type: "string", pattern: "^a$" },
      { type: "string", pattern: "^b$" },
    ],
    values: ['"^a$"', '"^b$"'],
  },
  {
    facets: ["pattern-added", "pattern-removed"],
    schemas: [text, { type: "string", pattern: "^a$" }],
    values: ["none", '"^a$"'],
  },
  {
    facets: ["limit-tightened", "limit-loosened"],
    schemas: [
      { type: "integer", maximum: 500 },
      { type: "integer", maximum: 100 },
    ],
    values: ['"maximum 500"', '"maximum 100"'],
  },
  {
    facets: ["default-changed", "default-changed"],
    schemas: [
      { type: "integer", default: 1 },
      { type: "integer", default: 2 },
    ],
    values: ["1", "2"],
    subjects: SENT,
  },
  {
    facets: ["default-added", "default-removed"],
    schemas: [text, { type: "string", default: "hay" }],
    values: ["none", "hay"],
    subjects: SENT,
  },
  {
    facets: ["became-nullable", "became-non-nullable"],
    schemas: [text, { type: "string", nullable: true }],
    values: ["false", "true"],
  },
  {
    facets: ["deprecated", "undeprecated"],
    schemas: [text, { type: "string", deprecated: true }],
    values: ["false", "true"],
  },
  {
    facets: ["enum-added", "enum-removed"],
    schemas: [text, { type: "string", enum: ["hay"] }],
    values: ["none", "hay"],
    bare: true,
  },
  {
    facets: ["enum-value-added", "enum-value-removed"],
    schemas: [
      { type: "string", enum: ["hay"] },
      { type: "string", enum: ["hay", "meat", "fish"] },
    ],
    values: ["none", "fish, meat"],
    bare: true,
  },
  {
    facets: ["variant-added", "variant-removed"],
    schemas: [{ oneOf: [cat] }, { oneOf: [cat, dog] }],
    values: ["none", "Dog"],
    bare: true,
  },
  {
    facets: ["variants-introduced", "variants-dissolved"],
    schemas: [object({ purrs: { type: "boolean" } }), { oneOf: [cat] }],
    values: ["none", "Cat"],
    bare: true,
  },
  {
    facets: ["discriminator-changed", "discriminator-changed"],
    schemas: [
      { oneOf: [cat], discriminator: { propertyName: "kind" } },
      { oneOf: [cat], discriminator: { propertyName: "species" } },
    ],
    values: ["kind", "species"],
    bare: true,
  },
  {
    facets: ["additional-properties-forbidden", "additional-properties-allowed"],
    schemas: [
      { type: "object", additionalProperties: true },
      { type: "object", additionalProperties: false },
    ],
    values: ["any", "none"],
    bare: true,
  },
];

const SUBJECTS = [
  { subject: "parameter", place: "query parameter q", make: (schema: Schema) => withParameter(schema) },
  { subject: "request", place: "Meal.food", make: (schema: Schema) => withRequest(object({ food: schema })) },
  { subject: "response", place: "Meal.food", make: (schema: Schema) => withResponse(object({ food: schema })) },
] as const;

const VALUE_CASES = SUBJECTS.flatMap(({ subject, place, make }) =>
  VALUE_CHANGES.filter(({ subjects }) => subjects?.includes(subject) ?? true).flatMap(
    ({ facets: [facet, opposite], schemas: [before, after], values, bare }) => {
      const prefix = subject === "parameter" || bare === true ? subject : `${subject}-property`;
      return bothWays([`${prefix}-${facet}`, `${prefix}-${opposite}`], place, [make(before), make(after)], values);
    },
  ),
);

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

/** What breaks, written down once more: a change of the table has to be meant. */
export const BREAKING: ReadonlySet<string> = new Set([
  "operation-removed",
  "version-removed",
  "sunset-moved-earlier",
  "security-alternative-removed",
  "role-removed",
  "parameter-style-changed",
  "request-body-added-required",
  "request-body-removed",
  "request-body-became-required",
  "request-media-type-removed",
  "response-media-type-removed",
  "response-success-status-removed",
  "response-body-removed",
  "response-header-removed",
  "parameter-added-required",
  "parameter-removed",
  "parameter-became-required",
  "parameter-became-non-nullable",
  "parameter-type-changed",
  "parameter-format-changed",
  "parameter-pattern-added",
  "parameter-pattern-changed",
  "parameter-limit-tightened",
  "parameter-default-changed",
  "parameter-enum-added",
  "parameter-enum-value-removed",
  "parameter-variant-removed",
  "parameter-variants-introduced",
  "parameter-variants-dissolved",
  "parameter-discriminator-changed",
  "parameter-additional-properties-forbidden",
  "request-property-added-required",
  "request-property-removed",
  "request-property-became-required",
  "request-property-became-non-nullable",
  "request-property-became-read-only",
  "request-property-type-changed",
  "request-property-format-changed",
  "request-property-pattern-added",
  "request-property-pattern-changed",
  "request-property-limit-tightened",
  "request-property-default-changed",
  "request-enum-added",
  "request-enum-value-removed",
  "request-variant-removed",
  "request-variants-introduced",
  "request-variants-dissolved",
  "request-discriminator-changed",
  "request-additional-properties-forbidden",
  "response-property-removed",
  "response-property-became-optional",
  "response-property-became-nullable",
  "response-property-became-write-only",
  "response-property-type-changed",
  "response-property-format-changed",
  "response-enum-removed",
  "response-enum-value-added",
  "response-variant-added",
  "response-variants-introduced",
  "response-variants-dissolved",
  "response-discriminator-changed",
]);
