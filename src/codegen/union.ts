/** What a schema is a union of. */
import { isReference, mappingReference, referenceName, type Schema, type SchemaObject } from "./document.js";

/** One alternative of a union. */
export interface Member {
  /** The component, if the alternative is one. */
  name?: string;
  schema: Schema;
  /** The discriminator values that lead to it; empty if nothing says so. */
  values: string[];
}

/**
 * The members of a schema that is a union: what `oneOf` or `anyOf` lists, or, where neither is there, the targets of the
 * discriminator's mapping.
 *
 * @param name - the component that the schema is, if it is one
 * @returns `undefined` if the schema is no union
 */
export function membersOf(schema: SchemaObject, name?: string): Member[] | undefined {
  const values = valuesByName(schema);
  const parts = schema.oneOf ?? schema.anyOf;
  if (parts === undefined) return values.size === 0 ? undefined : mappedMembers(schema, values, name);
  const members = new Map<string, Member>();
  for (const [index, part] of parts.entries()) {
    if (!isReference(part)) {
      members.set(`#${index}`, { schema: part, values: [] });
      continue;
    }
    const target = referenceName(part.$ref);
    const implied = schema.discriminator !== undefined && schema.discriminator.mapping === undefined ? [target] : [];
    members.set(target, { name: target, schema: part, values: values.get(target) ?? implied });
  }
  return [...members.values()];
}

/** Values that the mapping leaves out lead to the parent itself. */
function mappedMembers(schema: SchemaObject, values: ReadonlyMap<string, string[]>, name?: string): Member[] {
  const members = new Map(
    [...values].map(([target, own]): [string, Member] => [
      target,
      { name: target, schema: { $ref: `#/components/schemas/${target}` }, values: own },
    ]),
  );
  const definition = schema.properties?.[schema.discriminator?.propertyName ?? ""];
  if (name === undefined || definition === undefined || isReference(definition)) return [...members.values()];
  const mapped = new Set([...values.values()].flat());
  const rest = (definition.enum ?? []).filter((value) => typeof value === "string" && !mapped.has(value));
  if (rest.length > 0) {
    const own = [...(values.get(name) ?? []), ...rest.map(String)];
    members.set(name, { name, schema: { $ref: `#/components/schemas/${name}` }, values: own });
  }
  return [...members.values()];
}

function valuesByName({ discriminator }: SchemaObject): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [value, target] of Object.entries(discriminator?.mapping ?? {})) {
    const name = referenceName(mappingReference(target));
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}
