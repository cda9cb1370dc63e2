/** Reads parameters from an address as the types that the spec gives them. */
import {
  resolve,
  type OpenApiDocument,
  type ParameterObject,
  type Schema,
  type SchemaObject,
} from "../../codegen/document.js";

/**
 * The value of a query parameter (`style: form, explode: true`); text that cannot be read as its type stays text, so
 * that validation complains about it.
 */
export function readQueryValue(
  document: OpenApiDocument,
  { schema = {} }: ParameterObject,
  texts: readonly string[],
): unknown {
  const { type, items = {} } = resolve<SchemaObject>(document, schema);
  return type === "array"
    ? texts.map((text) => readText(document, items, text))
    : readText(document, schema, texts[0] ?? "");
}

/** One text as the type of a schema. */
export function readText(document: OpenApiDocument, schema: Schema, text: string): unknown {
  const { type } = resolve<SchemaObject>(document, schema);
  if (type === "integer" || type === "number")
    return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

/** A value as a query writes it: one text for each item of a list. */
export function queryTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    typeof item === "object" && item !== null ? JSON.stringify(item) : String(item),
  );
}
