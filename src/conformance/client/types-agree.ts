import {
  resolve,
  type OpenApiDocument,
  type ParameterObject,
  type Schema,
  type SchemaObject,
} from "../../codegen/document.js";
import type { Direction } from "../json-schema.js";
import { shapesOf } from "../values/shapes.js";
import type { KeywordCase } from "../values/keyword-cases.js";
import type { ClientCheck } from "./client-check.js";
import type { ClientCase, Values } from "./case.js";
import { literal, typeCheck } from "./compile.js";
import type { OperationContext } from "./context.js";
import { caseOf } from "./make-case.js";

/** How many values on the wrong side of a keyword are tried for one schema: one of each keyword first. */
const MOST_WRONG = 4;
/** How many parameters are given a value of another type, and how many are left out. */
const MOST_PARAMETERS = 3;

export const typesAgree: ClientCheck = typeCheck({
  id: "client-types-agree",
  sentence: "The compiler takes valid input and valid answers for each operation, and refuses what is not.",
  cases: (context) => [...inputCases(context), ...answerCases(context)],
  fault: {
    files: (files) =>
      new Map(
        [...files].map(([name, text]) => [
          name,
          text.replace(/^( {2}(?:readonly )?\w+)\??: .*Method<.*$/gm, "$1: any;"),
        ]),
      ),
  },
});

function inputCases(context: OperationContext): ClientCase[] {
  const required = context.required();
  const everything = context.everything();
  const { bodySchema, parameters } = context;
  const [some, needed] = [parameters, parameters.filter((parameter) => parameter.required === true)];
  const wrongBodies = bodySchema === undefined ? [] : wrongValues(context, bodySchema, "request");
  return [
    callCase(context, "takes what is required", required, true),
    callCase(context, "takes everything", everything, true),
    callCase(context, "refuses an unknown parameter", { ...everything, atlasFetchUnknown: 1 }, false),
    ...needed.slice(0, MOST_PARAMETERS).map(({ name }) => {
      const { [name]: _, ...others } = everything;
      return callCase(context, `refuses a call without ${name}`, others, false);
    }),
    ...some.slice(0, MOST_PARAMETERS).map((parameter) => {
      const input = { ...everything, [parameter.name]: wrongFor(context, parameter) };
      return callCase(context, `refuses ${parameter.name} of another type`, input, false);
    }),
    ...(context.operation.body === "required"
      ? [callCase(context, "refuses a call without a body", { ...everything, body: undefined }, false)]
      : []),
    ...wrongBodies.map(({ keyword, pointer, value }, index) =>
      callCase(context, `refuses body${pointer} ${keyword} ${index + 1}`, { ...everything, body: value }, false),
    ),
  ];
}

/** A value that no type of a parameter allows. */
function wrongFor({ document }: OperationContext, { schema = {} }: ParameterObject): unknown {
  const { type } = resolve<SchemaObject>(document, schema);
  return type === "string" || type === undefined ? 17 : { atlasFetch: "wrong" };
}

function answerCases(context: OperationContext): ClientCase[] {
  const [success] = context.successes();
  if (success === undefined) return [];
  if (success.suffix === undefined) {
    return [
      answerCase(context, "gives undefined", undefined, true),
      answerCase(context, "gives nothing else", {}, false),
    ];
  }
  if (success.suffix !== "json" || success.schema === undefined) return [];
  // Where an answer can be of several kinds, its type is any of theirs.
  const isOnly = context.successes().every(({ suffix }) => suffix === "json");
  const wrong = isOnly ? wrongValues(context, success.schema, "response") : [];
  return [
    answerCase(context, `gives the body of ${success.status}`, success.json, true),
    ...wrong.map(({ keyword, pointer, value }, index) =>
      answerCase(context, `does not give body${pointer} ${keyword} ${index + 1}`, value, false),
    ),
  ];
}

/** What a type can refuse: values of another type, and such as no list holds. */
const REFUSED: ReadonlySet<string> = new Set(["type", "enum", "nullable", "required"]);

function wrongValues(context: OperationContext, schema: Schema, direction: Direction): readonly KeywordCase[] {
  const seen = new Set<string>();
  const wrong = context.keywords(schema, direction).filter(({ valid, keyword, pointer, value }) => {
    const key = `${keyword} ${pointer}`;
    const isTyped =
      REFUSED.has(keyword) && !isBeyondTypes(keyword, pointer, value) && !isUntagged(context, schema, value);
    const isNew = !valid && isTyped && !seen.has(key);
    if (isNew) seen.add(key);
    return isNew;
  });
  const firsts = wrong.filter(({ keyword }, index) => wrong.findIndex((one) => one.keyword === keyword) === index);
  return [...new Set([...firsts, ...wrong])].slice(0, MOST_WRONG);
}

/** To a type, 1.5 is a number like any other, and every list or text is an object with nothing but optional properties. */
function isBeyondTypes(keyword: string, pointer: string, value: unknown): boolean {
  const path = pointer.split("/").slice(1);
  const part = path.reduce<unknown>(
    (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
    value,
  );
  return keyword === "type" && (part === 1.5 || Array.isArray(part));
}

/** The types let a request leave out the property by which one of several kinds is chosen. */
function isUntagged({ document }: OperationContext, schema: Schema, value: unknown): boolean {
  const properties = shapesOf(document, schema).flatMap((shape) => [...shape.properties]);
  return (
    typeof value === "object" &&
    value !== null &&
    properties.some(([name, property]) => isTag(document, property) && !Object.hasOwn(value, name))
  );
}

function isTag(document: OpenApiDocument, property: Schema): boolean {
  const { "x-input-optional": optional, allOf = [] } = resolve<SchemaObject>(document, property);
  return optional === true || allOf.some((part) => isTag(document, part));
}

function callCase(context: OperationContext, what: string, input: Values, valid: boolean): ClientCase {
  const { group, operationId } = context;
  const args = Object.keys(input).length === 0 ? "" : literal(input);
  return caseOf(context, what, {
    steps: [],
    input: {},
    source: { code: `api.${group}.${operationId}(${args})`, valid },
  });
}

function answerCase(context: OperationContext, what: string, value: unknown, valid: boolean): ClientCase {
  const { group, operationId } = context;
  const code = `answers<Api["${group}"]["${operationId}"]>(${literal(value)})`;
  return caseOf(context, what, { steps: [], input: {}, source: { code, valid } });
}
