/** Writes the type of a schema, by name where it has one. */
import { isReference, referenceName, type Schema } from "./document.js";
import { literal, quote } from "./source.js";

/** The type that a 64-bit integer is given in place of `integer` where it is to become a `bigint`. */
export const INT64 = "x-int64";

/** The same for a parameter, which is only written: there a number will do as well. */
export const INT64_PARAMETER = "x-int64-parameter";

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  [INT64]: "bigint",
  [INT64_PARAMETER]: "bigint | number",
};

/**
 * The type expression of a schema: a named component, a primitive, an enum, or an array of these.
 *
 * @returns `undefined` for an inline object, for which only openapi-typescript's own output has the type
 */
export function schemaType(schema: Schema): string | undefined {
  if (isReference(schema)) return `Schemas[${quote(referenceName(schema.$ref))}]`;
  if (schema.allOf !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined) return undefined;
  const type = plainType(schema);
  return type !== undefined && schema.nullable === true ? `${type} | null` : type;
}

function plainType(schema: Exclude<Schema, { $ref: string }>): string | undefined {
  if (schema.enum !== undefined && schema.enum.length > 0) return [...new Set(schema.enum.map(literal))].join(" | ");
  if (schema.type === "array") {
    const item = schema.items && schemaType(schema.items);
    return item === undefined ? undefined : /[ |]/.test(item) ? `(${item})[]` : `${item}[]`;
  }
  return PRIMITIVES[schema.type ?? ""];
}
