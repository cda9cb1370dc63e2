/** Visits the parts of a document that can hold examples and schemas, each once, with a place that people can find. */
import {
  isRecord,
  isReference,
  operationsOf,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../../codegen/document.js";
import type { Direction } from "../json-schema.js";

/** Something with a schema beside its examples: a body, a parameter or a header. */
export interface Carrier {
  readonly kind: "carrier";
  readonly value: Record<string, unknown>;
  readonly schema: Schema | undefined;
  readonly direction: Direction;
}

/** A schema where it is written out; references are visited where they lead. */
export interface VisitedSchema {
  readonly kind: "schema";
  readonly schema: SchemaObject;
}

export type Visited = (Carrier | VisitedSchema) & { readonly operationId?: string; readonly where: string };

interface Here {
  readonly operationId?: string;
  readonly where: string;
}

/** Every body, parameter, header and schema of the components and of the operations. */
export function* walk(document: OpenApiDocument): Generator<Visited> {
  yield* walkComponents(document.components ?? {});
  for (const [path, item] of Object.entries(document.paths)) {
    yield* walkList(item.parameters, { where: `${path} parameters` });
  }
  for (const { operation } of operationsOf(document)) {
    const { operationId, parameters, requestBody, responses } = operation;
    yield* walkList(parameters, { operationId, where: "" });
    yield* walkContent(requestBody, { operationId, where: "request" }, "request");
    for (const [status, response] of Object.entries(responses)) {
      yield* walkResponse(response, { operationId, where: status });
    }
  }
}

function* walkComponents(components: Record<string, unknown>): Generator<Visited> {
  for (const [section, entries] of Object.entries(components)) {
    if (!isRecord(entries)) continue;
    for (const [name, value] of Object.entries(entries)) {
      const here = { where: `${section} ${name}` };
      if (section === "schemas" && isRecord(value)) yield* walkSchema(value, here);
      if (section === "parameters") yield* walkField(value, here, "request");
      if (section === "headers") yield* walkField(value, here, "response");
      if (section === "requestBodies") yield* walkContent(value, here, "request");
      if (section === "responses") yield* walkResponse(value, here);
    }
  }
}

function* walkList(parameters: readonly unknown[] | undefined, here: Here): Generator<Visited> {
  for (const parameter of parameters ?? []) {
    if (!isRecord(parameter) || isReference(parameter)) continue;
    yield* walkField(parameter, step(here, ` ${String(parameter["in"])} ${String(parameter["name"])}`), "request");
  }
}

function* walkResponse(response: unknown, here: Here): Generator<Visited> {
  if (!isRecord(response) || isReference(response)) return;
  const { headers } = response;
  for (const [name, header] of Object.entries(isRecord(headers) ? headers : {})) {
    yield* walkField(header, step(here, ` ${name}`), "response");
  }
  yield* walkContent(response, here, "response");
}

function* walkContent(body: unknown, here: Here, direction: Direction): Generator<Visited> {
  const content = isRecord(body) ? body["content"] : undefined;
  for (const [mediaType, media] of Object.entries(isRecord(content) ? content : {})) {
    yield* walkField(media, step(here, ` ${mediaType}`), direction);
  }
}

function* walkField(value: unknown, here: Here, direction: Direction): Generator<Visited> {
  if (!isRecord(value) || isReference(value)) return;
  const schema = isRecord(value["schema"]) ? value["schema"] : undefined;
  yield { kind: "carrier", value, schema, direction, ...trim(here) };
  if (schema !== undefined) yield* walkSchema(schema, step(here, " "));
}

function* walkSchema(schema: Schema, here: Here): Generator<Visited> {
  if (isReference(schema)) return;
  yield { kind: "schema", schema, ...trim(here) };
  const within = here.where.includes(" .") || here.where.endsWith(" ") ? here : step(here, " ");
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield* walkSchema(property, step(within, `.${name}`));
  }
  if (schema.items !== undefined) yield* walkSchema(schema.items, step(within, "[]"));
  if (typeof schema.additionalProperties === "object") {
    yield* walkSchema(schema.additionalProperties, step(within, ".*"));
  }
  for (const kind of ["allOf", "oneOf", "anyOf"] as const) {
    for (const [index, part] of (schema[kind] ?? []).entries()) {
      yield* walkSchema(part, step(within, `<${kind} ${index + 1}>`));
    }
  }
}

function step(here: Here, text: string): Here {
  return { ...here, where: here.where + text };
}

function trim(here: Here): Here {
  return { ...here, where: here.where.trim() };
}
