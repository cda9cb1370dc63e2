/** The type that a schema states, where that can be meant. */
import { resolve, type OpenApiDocument, type SchemaObject } from "../codegen/document.js";

/**
 * The `type` of a schema; `undefined` where it has none, or where every one of its choices is of another type. The
 * official document writes `type: object` beside a `oneOf` of texts: nothing could satisfy both, and texts are meant.
 */
export function statedType(document: OpenApiDocument, schema: SchemaObject): string | undefined {
  const { type, oneOf, anyOf } = schema;
  const choices = [...(oneOf ?? []), ...(anyOf ?? [])];
  if (type === undefined || choices.length === 0) return type;
  const types = choices.map((choice) => resolve<SchemaObject>(document, choice).type);
  const isContradicted = types.every((other) => other !== undefined && other !== type && !isNumeric(type, other));
  return isContradicted ? undefined : type;
}

function isNumeric(a: string, b: string): boolean {
  return [a, b].every((type) => type === "integer" || type === "number");
}
