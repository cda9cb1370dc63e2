/** Limits the members of a union to the discriminator values that lead to them. */
import { isReference, referenceName, type Schema, type SchemaObject } from "./document.js";
import type { Schemas } from "./lineage.js";
import type { Member } from "./union.js";

/** What the discriminator of one member can be. */
export interface Limit {
  property: string;
  definition: SchemaObject;
}

/**
 * The limit of a member, or `undefined` if no value leads to it.
 *
 * An answer always has the discriminator. A request must have it only if the document says so: a read-only one is known
 * from the path, and one that is not required has a default.
 *
 * @param parent - the union, with its discriminator
 */
export function limitOf(schemas: Schemas, parent: SchemaObject, member: Member): Limit | undefined {
  const property = parent.discriminator?.propertyName;
  if (property === undefined || member.values.length === 0) return undefined;
  const chain = [...partsOf(schemas, member.schema)];
  if (chain.some(({ type }) => type !== undefined && type !== "object")) return undefined;
  const inherited = deref(schemas, parent.properties?.[property]);
  const own = chain
    .map(({ properties }) => deref(schemas, properties?.[property]))
    .filter((found) => found !== undefined && found !== inherited);
  const definition = own[0] ?? inherited ?? {};
  const allowed = own.find((found) => found?.enum !== undefined)?.enum;
  const required = [parent, ...chain].some((part) => part.required?.includes(property));
  const { description } = definition;
  return {
    property,
    definition: {
      type: "string",
      ...(description === undefined ? {} : { description }),
      enum: agreed(member.values, allowed),
      ...(required && definition.readOnly !== true ? {} : { "x-input-optional": true as const }),
    },
  };
}

/** A limit as a part of an `allOf`. */
export function limitSchema({ property, definition }: Limit): SchemaObject {
  return { type: "object", required: [property], properties: { [property]: definition } };
}

/** A member with its limit built in. */
export function narrowInPlace(schema: SchemaObject, limit: Limit): SchemaObject {
  if (schema.allOf !== undefined) return { ...schema, allOf: [...schema.allOf, limitSchema(limit)] };
  return {
    ...schema,
    required: [...new Set([...(schema.required ?? []), limit.property])],
    properties: { ...schema.properties, [limit.property]: limit.definition },
  };
}

/** Where the mapping and the member's own list have nothing in common, the member knows better. */
function agreed(mapped: string[], own: SchemaObject["enum"]): NonNullable<SchemaObject["enum"]> {
  if (own === undefined) return mapped;
  const common = mapped.filter((value) => own.includes(value));
  return common.length > 0 ? common : own;
}

/** A schema and everything that it extends. */
function* partsOf(schemas: Schemas, schema: Schema | undefined, seen = new Set<string>()): Generator<SchemaObject> {
  if (schema === undefined) return;
  if (isReference(schema)) {
    const name = referenceName(schema.$ref);
    if (seen.has(name)) return;
    seen.add(name);
    yield* partsOf(schemas, schemas[name], seen);
    return;
  }
  yield schema;
  for (const part of schema.allOf ?? []) yield* partsOf(schemas, part, seen);
}

function deref(schemas: Schemas, schema: Schema | undefined): SchemaObject | undefined {
  const seen = new Set<string>();
  let current = schema;
  while (current !== undefined && isReference(current)) {
    if (seen.has(current.$ref)) return undefined;
    seen.add(current.$ref);
    current = schemas[referenceName(current.$ref)];
  }
  return current;
}
