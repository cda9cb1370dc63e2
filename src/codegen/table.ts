/** Builds the operation table: the facts that the client needs at run time, for every resource version at once. */
import { parseMediaType, type Suffix } from "../media-type.js";
import { isCalendarDate } from "../version.js";
import type { HttpMethod, Operation, OperationTable, Pagination, Parameter, ResourceVersion } from "../operation.js";
import {
  operationsOf,
  requestBodyOf,
  resolve,
  type Content,
  type LocatedOperation,
  type Method,
  type OpenApiDocument,
  type ParameterObject,
  type ResponseObject,
  type Schema,
  type SchemaObject,
} from "./document.js";
import { replacementOf } from "./extensions.js";
import { successes, versionsOf } from "./slice.js";
import { SpecError } from "./spec-error.js";

const HTTP_METHODS: Record<Method, HttpMethod> = {
  get: "GET",
  put: "PUT",
  post: "POST",
  delete: "DELETE",
  patch: "PATCH",
};
const PLACES: Record<string, Parameter["in"]> = { path: "path", query: "query", header: "header" };
const TYPES: Record<string, Parameter["type"]> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  array: "array",
  object: "object",
};
const LIMITS = ["pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const;

/** The operation table of a document that holds all resource versions, sorted by operationId. */
export function buildTable(document: OpenApiDocument): OperationTable {
  const entries = [...operationsOf(document)].map((located): [string, Operation] => [
    located.operation.operationId,
    buildOperation(document, located),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function buildOperation(document: OpenApiDocument, located: LocatedOperation): Operation {
  const { operation, method, path } = located;
  const replacement = replacementOf(operation);
  const pagination = paginationOf(document, located);
  const body = requestBodyOf(document, located);
  return {
    method: HTTP_METHODS[method],
    path,
    tag: operation.tags[0] ?? "",
    parameters: parametersOf(document, located).map((parameter) => buildParameter(document, parameter)),
    ...(body === undefined ? {} : { body: body.required === true ? "required" : "optional" }),
    versions: versionsOf(document, operation).map((version) => buildVersion(document, located, version)),
    ...(pagination === undefined ? {} : { pagination }),
    ...(operation.deprecated === true ? { deprecated: true } : {}),
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/**
 * The parameters of an operation, those of its path item included, in the order path, query, header.
 *
 * @throws {SpecError} `SPEC_PARAMETER_COLLISION` if two of them, or one and the body, would share a name in the flat
 * input, or if a path template and its parameters do not agree
 */
export function parametersOf(document: OpenApiDocument, located: LocatedOperation): ParameterObject[] {
  const { item, operation, method, path } = located;
  const place = `${operation.operationId} (${method.toUpperCase()} ${path})`;
  const byPlace = new Map<string, ParameterObject>();
  for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<ParameterObject>(document, reference);
    byPlace.set(`${parameter.in}:${parameter.name}`, parameter);
  }
  const parameters = [...byPlace.values()];
  const names = new Set(requestBodyOf(document, located) === undefined ? [] : ["body"]);
  for (const { name } of parameters) {
    if (names.has(name)) {
      throw new SpecError("SPEC_PARAMETER_COLLISION", `${place}: \`${name}\` would stand twice in the flat input.`);
    }
    names.add(name);
  }
  const inTemplate = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const missing =
    inTemplate.find((name) => !inPath.includes(name)) ?? inPath.find((name) => !inTemplate.includes(name));
  if (missing !== undefined) {
    throw new SpecError("SPEC_INVALID", `${place}: the path and the parameters disagree about \`${missing}\`.`);
  }
  const order = Object.keys(PLACES);
  return parameters.sort((a, b) => order.indexOf(a.in) - order.indexOf(b.in));
}

function buildParameter(document: OpenApiDocument, parameter: ParameterObject): Parameter {
  const place = PLACES[parameter.in];
  if (place === undefined) {
    throw new SpecError(
      "SPEC_INVALID",
      `The parameter ${parameter.name} is in "${parameter.in}", which is not supported.`,
    );
  }
  return {
    name: parameter.name,
    in: place,
    ...valueFacts(document, parameter.schema ?? {}),
    ...(parameter.required === true ? { required: true } : {}),
  };
}

function valueFacts(document: OpenApiDocument, reference: Schema): Omit<Parameter, "name" | "in" | "required"> {
  const schema = resolve<SchemaObject>(document, reference);
  const limits: Pick<SchemaObject, (typeof LIMITS)[number]> = Object.fromEntries(
    LIMITS.filter((key) => schema[key] !== undefined).map((key): [string, unknown] => [key, schema[key]]),
  );
  const values = schema.enum?.filter((value) => typeof value === "string" || typeof value === "number");
  return {
    type: TYPES[typeOf(document, schema) ?? "string"] ?? "string",
    ...limits,
    ...(values === undefined ? {} : { enum: values }),
    ...(schema.items === undefined ? {} : { items: valueFacts(document, schema.items) }),
  };
}

/** The type of the choices where they agree: the official document says `object` beside a choice of texts. */
function typeOf(document: OpenApiDocument, { type, oneOf = [], anyOf = [] }: SchemaObject): string | undefined {
  const choices = [...oneOf, ...anyOf].map((choice) => typeOf(document, resolve<SchemaObject>(document, choice)));
  const [first] = choices;
  return first !== undefined && choices.every((choice) => choice === first) ? first : type;
}

function buildVersion(document: OpenApiDocument, located: LocatedOperation, version: string): ResourceVersion {
  const responses: Record<number, readonly Suffix[]> = {};
  const sunsets = new Set<string>();
  for (const [status, response] of successes(document, located.operation)) {
    const entries = entriesOf(response.content, version);
    if (entries.length === 0) continue;
    responses[Number(status)] = entries.filter(({ media }) => media.schema !== undefined).map(({ suffix }) => suffix);
    for (const { media } of entries) if (media["x-sunset"] !== undefined) sunsets.add(media["x-sunset"]);
  }
  const [sunset] = [...sunsets].filter(isCalendarDate).sort();
  const body = requestBodyOf(document, located);
  const request = body && entriesOf(body.content, version).map(({ suffix }) => suffix);
  return {
    version,
    ...(sunset === undefined ? {} : { sunset }),
    ...(request === undefined || request.length === 0 ? {} : { request }),
    responses,
  };
}

function entriesOf(content: Content | undefined, version: string): { suffix: Suffix; media: Content[string] }[] {
  return Object.entries(content ?? {}).flatMap(([name, media]) => {
    const type = parseMediaType(name);
    return type?.version === version ? [{ suffix: type.suffix, media }] : [];
  });
}

function paginationOf(document: OpenApiDocument, located: LocatedOperation): Pagination | undefined {
  if (located.method !== "get") return undefined;
  const names = new Set(parametersOf(document, located).map(({ name }) => name));
  const schema = successes(document, located.operation)
    .flatMap(([, { content }]: [string, ResponseObject]) => Object.values(content ?? {}))
    .map((media) => media.schema && resolve<SchemaObject>(document, media.schema))
    .find((candidate) => candidate !== undefined);
  if (schema?.type === "array") return "array";
  if (names.has("pageNum")) return names.has("includeCount") ? "counted" : "uncounted";
  return schema?.properties?.["results"] === undefined ? undefined : "single";
}
