/** Walks and rewrites schemas, wherever in a document they stand. References are seen, and not followed. */
import {
  isRecord,
  isReference,
  METHODS,
  type OpenApiDocument,
  type PathItemObject,
  type Schema,
  type SchemaObject,
} from "./document.js";

const LISTS = ["allOf", "oneOf", "anyOf"] as const;

/** Calls `see` for a schema and every schema inside it. */
export function visitSchema(schema: Schema, see: (part: Schema) => void): void {
  see(schema);
  if (isReference(schema)) return;
  for (const property of Object.values(schema.properties ?? {})) visitSchema(property, see);
  if (schema.items !== undefined) visitSchema(schema.items, see);
  if (typeof schema.additionalProperties === "object") visitSchema(schema.additionalProperties, see);
  for (const key of LISTS) for (const part of schema[key] ?? []) visitSchema(part, see);
}

/** A copy of a schema in which `change` was applied to it and to every schema inside it, the innermost first. */
export function mapSchema(schema: Schema, change: (schema: SchemaObject) => SchemaObject): Schema {
  if (isReference(schema)) return schema;
  const result: SchemaObject = { ...schema };
  if (schema.properties !== undefined) {
    result.properties = mapValues(schema.properties, (property) => mapSchema(property, change));
  }
  if (schema.items !== undefined) result.items = mapSchema(schema.items, change);
  if (typeof schema.additionalProperties === "object") {
    result.additionalProperties = mapSchema(schema.additionalProperties, change);
  }
  for (const key of LISTS) {
    const parts = schema[key];
    if (parts !== undefined) result[key] = parts.map((part) => mapSchema(part, change));
  }
  return change(result);
}

/** A copy of a document in which `change` was applied to every schema. */
export function mapDocumentSchemas(
  document: OpenApiDocument,
  change: (schema: SchemaObject) => SchemaObject,
): OpenApiDocument {
  const schemas = mapValues(document.components?.schemas ?? {}, (schema) => mapSchema(schema, change));
  const others = Object.entries(document.components ?? {}).map(([section, entries]): [string, unknown] => [
    section,
    section === "schemas" || section === "securitySchemes" ? entries : mapHolders(entries, change),
  ]);
  const paths = mapValues(document.paths, (item): PathItemObject => {
    const copy: PathItemObject = { ...item };
    for (const key of [...METHODS, "parameters"] as const) {
      if (item[key] !== undefined) Object.assign(copy, { [key]: mapHolders(item[key], change) });
    }
    return copy;
  });
  return { ...document, paths, components: { ...Object.fromEntries(others), schemas } };
}

/** Looks for `schema` below parameters, bodies, responses and headers. */
export function mapHolders(value: unknown, change: (schema: SchemaObject) => SchemaObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapHolders(item, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]): [string, unknown] => {
      if (key === "schema" && isSchema(item)) return [key, mapSchema(item, change)];
      return [key, key === "example" || key === "examples" ? item : mapHolders(item, change)];
    }),
  );
}

function isSchema(value: unknown): value is Schema {
  return isRecord(value);
}

/** The same keys with other values. */
export function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
