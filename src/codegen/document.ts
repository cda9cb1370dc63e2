/** The parts of an OpenAPI 3.0 document that the generator reads, and how to walk them. */
import { SpecError } from "./spec-error.js";

export interface ReferenceObject {
  $ref: string;
}

export interface Discriminator {
  propertyName: string;
  mapping?: Record<string, string>;
}

export interface SchemaObject {
  type?: string;
  format?: string;
  title?: string;
  description?: string;
  pattern?: string;
  enum?: (string | number | boolean | null)[];
  default?: unknown;
  example?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  nullable?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: Discriminator;
  /** Not from the document: a request may leave the property out, whatever `required` says. */
  "x-input-optional"?: true;
}
export type Schema = SchemaObject | ReferenceObject;

export interface ParameterObject {
  name: string;
  in: string;
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  schema?: Schema;
}

export interface MediaTypeObject {
  schema?: Schema;
  example?: unknown;
  "x-sunset"?: string;
}
export type Content = Record<string, MediaTypeObject>;

export interface ResponseObject {
  description: string;
  headers?: Record<string, unknown>;
  content?: Content;
}

export interface RequestBodyObject {
  required?: boolean;
  content: Content;
}

export interface OperationObject {
  operationId: string;
  tags: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: (ParameterObject | ReferenceObject)[];
  requestBody?: RequestBodyObject | ReferenceObject;
  responses: Record<string, ResponseObject | ReferenceObject>;
  security?: Record<string, string[]>[];
  externalDocs?: { url: string };
  "x-replaced-by"?: { operationId: string; version: string };
  "x-required-roles"?: string[];
  "x-former-operation-ids"?: string[];
}

export type PathItemObject = Partial<Record<Method, OperationObject>> & {
  parameters?: (ParameterObject | ReferenceObject)[];
};

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  tags?: { name: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItemObject>;
  components?: Record<string, Record<string, unknown>> & {
    schemas?: Record<string, Schema>;
    responses?: Record<string, ResponseObject | ReferenceObject>;
  };
}

export const METHODS = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof METHODS)[number];

/** Whether `value` is an object with string keys; arrays and `null` are not. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isReference(value: unknown): value is ReferenceObject {
  return isRecord(value) && typeof value["$ref"] === "string";
}

/** An operation together with where it stands. */
export interface LocatedOperation {
  method: Method;
  path: string;
  item: PathItemObject;
  operation: OperationObject;
}

/** Every operation of a document, in the document's order. */
export function* operationsOf(document: OpenApiDocument): Generator<LocatedOperation> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation !== undefined) yield { method, path, item, operation };
    }
  }
}

/**
 * The request body of an operation. OpenAPI 3.0 has it ignored where HTTP gives it no meaning, as with GET, and `fetch`
 * cannot send one there.
 */
export function requestBodyOf(
  document: OpenApiDocument,
  { method, operation }: Pick<LocatedOperation, "method" | "operation">,
): RequestBodyObject | undefined {
  if (method === "get" || operation.requestBody === undefined) return undefined;
  return resolve<RequestBodyObject>(document, operation.requestBody);
}

/** The last segment of a reference: the name of the component. */
export function referenceName(reference: string): string {
  return decodePointer(reference.slice(reference.lastIndexOf("/") + 1));
}

function decodePointer(segment: string): string {
  return segment.replace(/~1/g, "/").replace(/~0/g, "~");
}

/** What a `#/…` reference points at, or `undefined`. */
export function lookup(document: OpenApiDocument, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  let target: unknown = document;
  for (const segment of reference.slice(2).split("/").map(decodePointer)) {
    if (!isRecord(target) || !Object.hasOwn(target, segment)) return undefined;
    target = target[segment];
  }
  return target;
}

/**
 * The object itself, or what it refers to, over any number of references.
 *
 * @throws {SpecError} `SPEC_DANGLING_REFERENCE` where a reference leads nowhere or in a circle
 */
export function resolve<T extends object>(document: OpenApiDocument, value: T | ReferenceObject): T {
  const seen = new Set<string>();
  let current: unknown = value;
  while (isReference(current)) {
    const reference = current.$ref;
    current = seen.has(reference) ? undefined : lookup(document, reference);
    seen.add(reference);
    if (!isRecord(current)) throw new SpecError("SPEC_DANGLING_REFERENCE", `The reference ${reference} leads nowhere.`);
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the document says what its references point at
  return current as T;
}

/** Keys below which anything can stand, and nothing that is a reference of this document. */
const FREE = new Set(["example", "examples", "default", "enum"]);
/** Keys whose value is a map from names to objects, so that the names mean nothing. */
const MAPS = new Set([
  "properties",
  "schemas",
  "responses",
  "parameters",
  "headers",
  "requestBodies",
  "content",
  "paths",
]);

/** Calls `visit` for every reference below `value`, discriminator mappings included. */
export function forEachReference(value: unknown, visit: (reference: string) => void, isMap = false): void {
  if (Array.isArray(value)) {
    for (const item of value) forEachReference(item, visit);
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (isMap) forEachReference(item, visit);
    else if (key === "$ref" && typeof item === "string") visit(item);
    else if (key === "discriminator" && isRecord(item)) mappingTargets(item).forEach(visit);
    else if (!FREE.has(key) && typeof item === "object") forEachReference(item, visit, MAPS.has(key));
  }
}

function mappingTargets(discriminator: Record<string, unknown>): string[] {
  const { mapping } = discriminator;
  return isRecord(mapping) ? Object.values(mapping).map((target) => mappingReference(String(target))) : [];
}

/** The target of a discriminator mapping as a reference: a bare name means the schema of that name. */
export function mappingReference(target: string): string {
  return /^[\w.-]+$/.test(target) && !/\.(?:ya?ml|json)$/.test(target) ? `#/components/schemas/${target}` : target;
}
