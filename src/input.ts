/** Checks the input of a call before anything is sent, and sorts the flat input into path, query and body. */
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasInputError } from "./errors/input-error.js";
import { nearest } from "./nearest.js";
import type { Operation, Parameter } from "./operation.js";
import { compilePattern } from "./pattern.js";

type Values = Readonly<Record<string, unknown>>;

/** The parts of a request, as openapi-fetch takes them. */
export interface RequestParts {
  path: Record<string, string>;
  query: Record<string, unknown>;
  header: Record<string, string>;
  body: unknown;
}

/**
 * Sorts the flat input of an operation method.
 *
 * @param validate - whether types, patterns and limits are checked; what would change the path is refused either way
 * @throws {AtlasInputError} naming the parameter
 */
export function splitInput(call: CallInfo, operation: Operation, input: unknown, validate: boolean): RequestParts {
  const values = checkObject(call, input);
  for (const name of Object.keys(values)) if (!takes(operation, name)) throw unknown(call, operation, name);
  const parts = checkParameters(call, operation, values, validate);
  if (Object.hasOwn(values, "body")) parts.body = values["body"];
  if (operation.body === "required" && parts.body === undefined) throw missing(call, "body");
  return parts;
}

function takes({ parameters, body }: Operation, name: string): boolean {
  for (const parameter of parameters) if (parameter.name === name) return true;
  return name === "body" && body !== undefined;
}

/** @param place - where the parameter was to be, if it was to be anywhere */
function unknown(call: CallInfo, operation: Operation, parameter: string, place?: string): AtlasInputError {
  const isHere = (one: Parameter): boolean => place === undefined || one.in === place;
  const own = operation.parameters.filter(isHere).map(({ name }) => name);
  const names = [...own, ...(place !== undefined || operation.body === undefined ? [] : ["body"])];
  const near = nearest(parameter, names);
  const all = names.length === 0 ? "It has none." : `It has: ${names.join(", ")}.`;
  const hint = near === undefined ? all : `Did you mean \`${near}\`?`;
  const message = `${call.operationId} has no ${place === undefined ? "" : `${place} `}parameter \`${parameter}\`. ${hint}`;
  return new AtlasInputError("UNKNOWN_PARAMETER", message, { call, parameter });
}

/**
 * Checks parameters that are already sorted, as the path methods take them.
 *
 * @throws {AtlasInputError} naming the parameter
 */
export function checkParams(
  call: CallInfo,
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
  validate: boolean,
): RequestParts {
  const all: Record<string, unknown> = {};
  for (const [place, given] of Object.entries(params)) {
    for (const [name, value] of Object.entries(isPlainObject(given) ? given : {})) {
      const isKnown = operation.parameters.some((parameter) => parameter.name === name && parameter.in === place);
      if (!isKnown && value !== undefined) throw unknown(call, operation, name, place);
      all[name] = value;
    }
  }
  return checkParameters(call, operation, all, validate);
}

function checkObject(call: CallInfo, input: unknown): Values {
  if (input === undefined) return {};
  if (!isPlainObject(input)) {
    throw new AtlasInputError("INVALID_PARAMETER", `${call.operationId} takes one object with its parameters.`, {
      call,
    });
  }
  return input;
}

function isPlainObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkParameters(call: CallInfo, operation: Operation, values: Values, validate: boolean): RequestParts {
  const parts: RequestParts = { path: {}, query: {}, header: {}, body: undefined };
  for (const parameter of operation.parameters) {
    const value = Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined;
    if (value === undefined) {
      if (parameter.required === true) throw missing(call, parameter.name);
      continue;
    }
    if (validate) checkValue(call, parameter, parameter, value);
    if (parameter.in === "query") parts.query[parameter.name] = serialisable(call, parameter, value);
    else parts[parameter.in][parameter.name] = checkSegment(call, parameter, value);
  }
  return parts;
}

function missing(call: CallInfo, name: string): AtlasInputError {
  return new AtlasInputError("MISSING_PARAMETER", `${call.operationId} needs \`${name}\`, which is missing.`, {
    call,
    parameter: name,
  });
}

/** A date in a query is written as ISO 8601; openapi-fetch would take it for an object. */
function serialisable(call: CallInfo, parameter: Parameter, value: unknown): unknown {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw refuse(call, parameter.name, value, "must be a date");
    return value.toISOString();
  }
  if (typeof value === "bigint") return String(value);
  // `encodeURIComponent` throws on half of a surrogate pair.
  if (typeof value === "string" && !value.isWellFormed()) {
    throw refuse(call, parameter.name, value, "must be well-formed Unicode text");
  }
  return Array.isArray(value) ? value.map((item) => serialisable(call, parameter, item)) : value;
}

/**
 * What stands in a path must stay one segment: `.` and `..` would be resolved away by every URL parser, in any
 * encoding, and an empty one names another resource.
 */
function checkSegment(call: CallInfo, parameter: Parameter, value: unknown): string {
  const text =
    typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
      ? String(value)
      : "";
  // `encodeURIComponent` throws on half of a surrogate pair.
  if (text === "" || text === "." || text === ".." || !text.isWellFormed()) {
    throw refuse(call, parameter.name, value, 'must be text that is not empty, "." or ".."');
  }
  return text;
}

type Facts = Omit<Parameter, "name" | "in" | "required">;

/** Whether a value has the type that the document names. */
const IS_TYPE: Readonly<Record<Parameter["type"], (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string" || value instanceof Date,
  integer: (value) => Number.isSafeInteger(value) || typeof value === "bigint",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  boolean: (value) => typeof value === "boolean",
  array: Array.isArray,
  object: isPlainObject,
};

function checkValue(call: CallInfo, { name }: Parameter, facts: Facts, value: unknown): void {
  if (!IS_TYPE[facts.type](value)) {
    throw refuse(
      call,
      name,
      value,
      `must be ${facts.type === "array" || facts.type === "integer" ? "an" : "a"} ${facts.type}`,
    );
  }
  if (typeof value === "string") checkText(call, name, facts, value);
  if (typeof value === "number") checkRange(call, name, value, "", facts.minimum, facts.maximum);
  if (typeof value === "bigint") {
    checkRange(call, name, value, "", facts.minimum ?? INT64.minimum, facts.maximum ?? INT64.maximum);
  }
  if (Array.isArray(value)) {
    checkRange(call, name, value.length, " items", facts.minItems, facts.maxItems);
    const { items } = facts;
    if (items !== undefined)
      for (const item of value) checkValue(call, { name, in: "query", type: "array" }, items, item);
  }
}

function checkText(call: CallInfo, name: string, facts: Facts, value: string): void {
  if (!value.isWellFormed()) throw refuse(call, name, value, "must be well-formed Unicode text");
  if (facts.pattern !== undefined && compilePattern(facts.pattern)?.test(value) === false) {
    throw refuse(call, name, value, `must match the pattern ${facts.pattern}`);
  }
  checkRange(call, name, value.length, " characters", facts.minLength, facts.maxLength);
}

const INT64 = { minimum: -(2n ** 63n), maximum: 2n ** 63n - 1n };

function checkRange(
  call: CallInfo,
  name: string,
  value: number | bigint,
  unit: string,
  minimum: number | bigint = Number.NEGATIVE_INFINITY,
  maximum: number | bigint = Number.POSITIVE_INFINITY,
): void {
  if (value < minimum) throw refuse(call, name, value, `must be at least ${minimum}${unit}`);
  if (value > maximum) throw refuse(call, name, value, `must be at most ${maximum}${unit}`);
}

function refuse(call: CallInfo, name: string, value: unknown, must: string): AtlasInputError {
  return new AtlasInputError("INVALID_PARAMETER", `${call.operationId}: \`${name}\` ${must}, and is ${show(value)}.`, {
    call,
    parameter: name,
  });
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
  if (["number", "bigint", "boolean"].includes(typeof value) || value === null) return String(value);
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}
