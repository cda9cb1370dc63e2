/** Looks into schemas of request bodies: what fields there are, and of what type. */
import { resolve, type OpenApiDocument, type Schema, type SchemaObject } from "../../codegen/document.js";

/** A schema and all that it is put together from: `allOf`, and each choice. */
export function partsOf(document: OpenApiDocument, schema: Schema): readonly SchemaObject[] {
  const parts = new Set<SchemaObject>();
  const add = (reference: Schema): void => {
    const part = resolve<SchemaObject>(document, reference);
    if (parts.has(part)) return;
    parts.add(part);
    for (const list of [part.allOf, part.oneOf, part.anyOf]) list?.forEach(add);
  };
  add(schema);
  return [...parts];
}

/** A field of an object. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly isReadOnly: boolean;
}

/** The fields of an object; empty for what is none. */
export function fieldsOf(document: OpenApiDocument, schema: Schema): ReadonlyMap<string, Field> {
  const parts = partsOf(document, schema);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const fields = new Map<string, Field>();
  for (const { properties } of parts) {
    for (const [name, property] of Object.entries(properties ?? {})) {
      const isReadOnly = resolve<SchemaObject>(document, property).readOnly === true;
      if (!fields.has(name)) fields.set(name, { name, schema: property, isRequired: required.has(name), isReadOnly });
    }
  }
  return fields;
}

/** What the items of an array must be; `undefined` if it is no array. */
export function itemsOf(document: OpenApiDocument, schema: Schema): Schema | undefined {
  return partsOf(document, schema).find(({ items }) => items !== undefined)?.items;
}

/** The schema of fields without a name of their own, `true` if they can be anything, `false` if there must be none. */
export function othersOf(document: OpenApiDocument, schema: Schema): Schema | boolean {
  const parts = partsOf(document, schema);
  const stated = parts.find(({ additionalProperties }) => additionalProperties !== undefined)?.additionalProperties;
  // What names no fields at all says nothing about which there are.
  return stated ?? parts.every(({ properties }) => properties === undefined);
}

/** The type of a value; `undefined` if the schema does not say. */
export function typeOf(document: OpenApiDocument, schema: Schema): string | undefined {
  const parts = partsOf(document, schema);
  const stated = parts.find(({ type }) => type !== undefined)?.type;
  if (stated !== undefined) return stated;
  if (parts.some(({ properties }) => properties !== undefined)) return "object";
  return parts.some(({ items }) => items !== undefined) ? "array" : undefined;
}

/** Whether a value may be `null`. */
export function isNullable(document: OpenApiDocument, schema: Schema): boolean {
  return partsOf(document, schema).some(({ nullable }) => nullable === true);
}
