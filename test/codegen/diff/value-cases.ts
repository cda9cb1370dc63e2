/** The cases of what can change about a value, for a parameter, a request property and a response property. */
import type { Schema } from "../../../src/codegen/document.js";
import { object, withParameter, withRequest, withResponse } from "./documents.js";
import { bothWays, type RuleCase, type Values } from "./rule-case.js";

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

export const VALUE_CASES: readonly RuleCase[] = SUBJECTS.flatMap(({ subject, place, make }) =>
  VALUE_CHANGES.filter(({ subjects }) => subjects?.includes(subject) ?? true).flatMap(
    ({ facets: [facet, opposite], schemas: [before, after], values, bare }) => {
      const prefix = subject === "parameter" || bare === true ? subject : `${subject}-property`;
      return bothWays([`${prefix}-${facet}`, `${prefix}-${opposite}`], place, [make(before), make(after)], values);
    },
  ),
);
