/** What a document says about its operations, apart from how it is written: references followed, defaults filled in. */
import {
  isRecord,
  isReference,
  operationsOf,
  resolve,
  type Content,
  type LocatedOperation,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type RequestBodyObject,
  type ResponseObject,
  type Schema,
} from "../../codegen/document.js";
import { versionsOf } from "../../codegen/slice.js";
import { normaliseKeyword } from "./keywords.js";
import { SchemaReader } from "./schema-facts.js";

/** A parameter or a response header. */
export interface FieldFacts {
  /** `required`, `deprecated`, `style`, `explode` and whatever else is said beside the schema. */
  readonly keywords: ReadonlyMap<string, unknown>;
  readonly schema: Schema;
}

export interface ResponseFacts {
  /** By name as written; HTTP compares names without regard to case, and so does {@link headerKey}. */
  readonly headers: ReadonlyMap<string, FieldFacts>;
  readonly content: Content;
}

export interface OperationFacts {
  /** Method and path: the identity. */
  readonly key: string;
  readonly operationId: string;
  readonly formerIds: readonly string[];
  readonly tag: string;
  readonly deprecated: boolean;
  readonly replacement?: { readonly operationId: string; readonly version: string };
  /** By place and name, for example `query pageNum`. */
  readonly parameters: ReadonlyMap<string, FieldFacts>;
  readonly body?: { readonly required: boolean; readonly content: Content };
  /** By status. */
  readonly responses: ReadonlyMap<string, ResponseFacts>;
  /** The ways to authenticate, each in one line; sorted. */
  readonly security: readonly string[];
  /** The roles of which the caller needs one; sorted. */
  readonly roles: readonly string[];
  /** Resource versions, oldest first. */
  readonly versions: readonly string[];
}

/** A document in a form that the checks can compare. */
export interface SpecView {
  readonly document: OpenApiDocument;
  readonly schemas: SchemaReader;
  /** By method and path, in the document's order. */
  readonly operations: ReadonlyMap<string, OperationFacts>;
}

/** Reads the facts of a document. */
export function viewOf(document: OpenApiDocument): SpecView {
  const operations = new Map<string, OperationFacts>();
  for (const located of operationsOf(document)) {
    const facts = operationFacts(document, located);
    operations.set(facts.key, facts);
  }
  return { document, schemas: new SchemaReader(document), operations };
}

function operationFacts(document: OpenApiDocument, located: LocatedOperation): OperationFacts {
  const { method, path, operation } = located;
  const replacement = operation["x-replaced-by"];
  const body = operation.requestBody && resolve<RequestBodyObject>(document, operation.requestBody);
  return {
    key: `${method.toUpperCase()} ${path}`,
    operationId: operation.operationId,
    formerIds: operation["x-former-operation-ids"] ?? [],
    tag: operation.tags[0] ?? "",
    deprecated: operation.deprecated === true,
    ...(replacement === undefined ? {} : { replacement }),
    parameters: parameterFacts(document, located),
    ...(body === undefined ? {} : { body: { required: body.required === true, content: body.content } }),
    responses: new Map(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        responseFacts(document, resolve<ResponseObject>(document, response)),
      ]),
    ),
    security: securityFacts(document, operation),
    roles: rolesOf(operation),
    versions: versionsOf(document, operation),
  };
}

function parameterFacts(document: OpenApiDocument, { item, operation }: LocatedOperation): Map<string, FieldFacts> {
  const parameters = new Map<string, FieldFacts>();
  for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<ParameterObject>(document, reference);
    const style = parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
    parameters.set(`${parameter.in} ${parameter.name}`, fieldFacts(parameter, style));
  }
  return parameters;
}

function responseFacts(document: OpenApiDocument, { headers, content }: ResponseObject): ResponseFacts {
  const fields = Object.entries(headers ?? {}).map(([name, header]): [string, FieldFacts] => [
    name,
    fieldFacts(resolve(document, isRecord(header) || isReference(header) ? header : {}), "simple"),
  ]);
  return { headers: new Map(fields), content: content ?? {} };
}

/** Parts of a parameter or header that are its identity, its schema, or prose. */
const NOT_KEYWORDS = new Set(["name", "in", "schema", "content"]);

function fieldFacts(field: object, style: string): FieldFacts {
  const given = new Map<string, unknown>(Object.entries(field));
  const stated = given.get("style") ?? style;
  const keywords = new Map<string, unknown>([
    ["required", false],
    ["deprecated", false],
    ["allowEmptyValue", false],
    ["allowReserved", false],
    ["style", stated],
    ["explode", stated === "form"],
  ]);
  for (const [name, value] of given) {
    if (NOT_KEYWORDS.has(name)) continue;
    const normal = keywords.has(name) ? value : normaliseKeyword(name, value);
    if (normal !== undefined) keywords.set(name, normal);
  }
  return { keywords, schema: fieldSchema(given) };
}

/** A field has a schema, or one media type with a schema. */
function fieldSchema(given: ReadonlyMap<string, unknown>): Schema {
  const content = given.get("content");
  const [media] = isRecord(content) ? Object.values(content) : [];
  const schema = given.get("schema") ?? (isRecord(media) ? media["schema"] : undefined);
  return isRecord(schema) ? schema : {};
}

function securityFacts(document: OpenApiDocument, operation: OperationObject): string[] {
  const requirements = field(operation, "security") ?? field(document, "security") ?? [];
  if (!Array.isArray(requirements)) return [];
  return requirements
    .map((requirement: unknown) =>
      Object.entries(isRecord(requirement) ? requirement : {})
        .map(([name, scopes]) => `${schemeFacts(document, name)}${scopesText(scopes)}`)
        .sort()
        .join(" and "),
    )
    .map((way) => (way === "" ? "nothing" : way))
    .sort();
}

/** A security scheme by what it does; its name says nothing of the wire. */
function schemeFacts(document: OpenApiDocument, name: string): string {
  const scheme = document.components?.["securitySchemes"]?.[name];
  if (!isRecord(scheme)) return `unknown scheme ${name}`;
  const flows = isRecord(scheme["flows"]) ? Object.entries(scheme["flows"]) : [];
  const described = flows.map(([flow, facts]) => `${flow} ${isRecord(facts) ? String(facts["tokenUrl"]) : ""}`.trim());
  const rest = ["type", "scheme", "in", "name"].map((key) => scheme[key]).filter((value) => typeof value === "string");
  return [...rest, ...described.sort()].join(" ");
}

function scopesText(scopes: unknown): string {
  return Array.isArray(scopes) && scopes.length > 0 ? ` (${scopes.map(String).sort().join(", ")})` : "";
}

/** The official document's extension, and ours. */
function rolesOf(operation: OperationObject): string[] {
  const roles = field(operation, "x-rolesRequirements") ?? operation["x-required-roles"] ?? [];
  return Array.isArray(roles) ? roles.map(String).sort() : [];
}

/** A field that {@link OpenApiDocument} does not describe. */
function field(value: object, name: string): unknown {
  return new Map<string, unknown>(Object.entries(value)).get(name);
}

/** The name of a header as HTTP compares it. */
export function headerKey(name: string): string {
  return name.toLowerCase();
}
