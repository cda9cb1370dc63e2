/**
 * Rewrites hierarchies of schemas so that TypeScript can express them.
 *
 * In the official document a parent lists its children, with `oneOf` or only in the mapping of its discriminator, and
 * each child points back with `allOf`. Generated as it stands, such a circle becomes `any`. Here a parent's own
 * properties move to a base that the children extend, each child gets the discriminator values that lead to it, and the
 * parent is nothing but the union.
 */
import { checkCircles } from "./circles.js";
import { isReference, referenceName, type OpenApiDocument, type Schema, type SchemaObject } from "./document.js";
import { isExtending, reachedFrom, type Schemas } from "./lineage.js";
import { limitOf, limitSchema, narrowInPlace, type Limit } from "./narrow.js";
import { membersOf, type Member } from "./union.js";
import { mapDocumentSchemas } from "./walk-schemas.js";

/** A schema that is a union; `name` is empty where it is not a component. */
interface Parent {
  readonly name: string;
  readonly schema: SchemaObject;
  readonly members: readonly Member[];
}

/** What the steps of the rewrite share. */
interface Rewrite {
  /** The schemas as the document has them. */
  readonly original: Readonly<Schemas>;
  /** The schemas as they become. */
  readonly schemas: Schemas;
  /** The base of each parent that has one. */
  readonly bases: Map<string, string>;
  /** The children that carry their discriminator values themselves. */
  readonly narrowed: Set<string>;
}

/**
 * The document with every hierarchy rewritten; `document` is left as it is.
 *
 * @throws {SpecError} `SPEC_INVALID` if a schema is still defined by itself
 */
export function untangle(document: OpenApiDocument): OpenApiDocument {
  const original = document.components?.schemas ?? {};
  const rewrite: Rewrite = { original, schemas: { ...original }, bases: new Map(), narrowed: new Set() };
  const parents = Object.entries(original).flatMap(([name, schema]) => parentOf(schema, name));
  for (const parent of parents) rebaseChildren(rewrite, parent);
  narrowChildren(rewrite, [...parents, ...inlineParents(document)]);
  for (const parent of parents) {
    const base = rewrite.bases.get(parent.name);
    if (base !== undefined) rewrite.schemas[base] = ownPart(rewrite, parent);
  }
  for (const parent of parents) rewrite.schemas[parent.name] = unionOf(rewrite, parent);
  const rewritten = { ...document, components: { ...document.components, schemas: rewrite.schemas } };
  const result = mapDocumentSchemas(rewritten, (schema) => rewriteInline(rewrite, schema));
  checkCircles(result);
  return result;
}

function parentOf(schema: Schema, name: string): Parent[] {
  const members = isReference(schema) ? undefined : membersOf(schema, name === "" ? undefined : name);
  return members === undefined || isReference(schema) ? [] : [{ name, schema, members }];
}

/** The unions with a discriminator that are no components, inside properties for example. */
function inlineParents(document: OpenApiDocument): Parent[] {
  const found: Parent[] = [];
  const components = new Set<SchemaObject>();
  for (const schema of Object.values(document.components?.schemas ?? {}))
    if (!isReference(schema)) components.add(schema);
  const named = [...components].flatMap((schema) => (schema.discriminator === undefined ? [] : [schema.discriminator]));
  mapDocumentSchemas(document, (schema) => {
    // The walk hands out copies; their discriminators are still the document's own.
    if (schema.discriminator !== undefined && !named.includes(schema.discriminator))
      found.push(...parentOf(schema, ""));
    return schema;
  });
  return found;
}

/** Points every `allOf` that would close a circle to the parent's base instead; without a base it goes away. */
function rebaseChildren({ original, schemas, bases }: Rewrite, { name: parent, schema, members }: Parent): void {
  const base = hasOwnPart(schema) ? freeName(original, `${parent}Base`) : undefined;
  if (base !== undefined) bases.set(parent, base);
  for (const name of reachedFrom(original, members)) {
    const child = schemas[name];
    if (child !== undefined && !isReference(child) && name !== parent) schemas[name] = rebase(child, parent, base);
  }
}

function rebase(child: SchemaObject, parent: string, base: string | undefined): SchemaObject {
  if (child.allOf === undefined) return child;
  const allOf = child.allOf.flatMap((part): Schema[] => {
    if (!isReference(part)) return [rebase(part, parent, base)];
    if (referenceName(part.$ref) !== parent) return [part];
    return base === undefined ? [] : [referenceTo(base)];
  });
  return { ...child, allOf };
}

/**
 * Puts discriminator values into the children themselves, where the parents agree about them. A child of which two
 * parents say different things is narrowed where it is used.
 */
function narrowChildren({ original, schemas, narrowed }: Rewrite, parents: readonly Parent[]): void {
  const unions = new Set(parents.map(({ name }) => name));
  const limits = new Map<string, Limit[]>();
  for (const { schema, members } of parents) {
    for (const member of members) {
      const limit = limitOf(original, schema, member);
      if (member.name === undefined || unions.has(member.name) || limit === undefined) continue;
      limits.set(member.name, [...(limits.get(member.name) ?? []), limit]);
    }
  }
  for (const [name, [first, ...others]] of limits) {
    const child = schemas[name];
    if (child === undefined || isReference(child) || first === undefined) continue;
    if (others.some((other) => !isSame(first, other))) continue;
    schemas[name] = narrowInPlace(child, first);
    narrowed.add(name);
  }
}

function isSame(a: Limit, b: Limit): boolean {
  return a.property === b.property && JSON.stringify(a.definition.enum) === JSON.stringify(b.definition.enum);
}

/** The parent as the union of its members, each with the parent's own properties and the values that lead to it. */
function unionOf({ original, bases, narrowed }: Rewrite, { name: parent, schema, members }: Parent): SchemaObject {
  const base = bases.get(parent);
  const oneOf = members.map((member): Schema => {
    const { name } = member;
    const isSelf = name === parent;
    const isChild = isExtending(original, name === undefined ? member.schema : original[name], parent);
    const limit = name !== undefined && narrowed.has(name) ? undefined : limitOf(original, schema, member);
    return allOf([
      ...(base !== undefined && (isSelf || !isChild) ? [referenceTo(base)] : []),
      ...(isSelf ? [] : [isReference(member.schema) ? member.schema : rebase(member.schema, parent, base)]),
      ...(limit === undefined ? [] : [limitSchema(limit)]),
    ]);
  });
  return { ...pick(schema, FACTS_OF_THE_WHOLE), oneOf };
}

function allOf(parts: Schema[]): Schema {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { allOf: parts };
}

/** What is said about a parent as a whole, and not about each of its members. */
const FACTS_OF_THE_WHOLE = ["title", "description", "nullable", "readOnly", "writeOnly", "deprecated"] as const;

function pick(schema: SchemaObject, keys: readonly (keyof SchemaObject)[]): SchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.some((wanted) => wanted === key)));
}

function omit(schema: SchemaObject, keys: readonly (keyof SchemaObject)[]): SchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.some((unwanted) => unwanted === key)));
}

/** What a parent says beside the union: its base. */
function ownPart({ original, schemas }: Rewrite, { name, schema: parent, members }: Parent): SchemaObject {
  const schema = schemas[name] ?? parent;
  if (isReference(schema)) return { allOf: [schema] };
  // With both there are two unions; the members are those of `oneOf`.
  const union = schema.oneOf === undefined ? "anyOf" : "oneOf";
  const own = omit(schema, [...FACTS_OF_THE_WHOLE, "discriminator", union]);
  if (own.properties === undefined) return own;
  const others = members.filter((member) => member.name !== name);
  const properties = Object.entries(own.properties).flatMap(([key, definition]): [string, Schema][] => {
    if (isReference(definition)) return [[key, definition]];
    if (key === schema.discriminator?.propertyName) return [[key, openedFor(definition, members)]];
    // Two kinds of list at once could be indexed, and not much else; the members know better which one it is.
    const isRefined = others.length > 0 && others.every((member) => declares(original, member, key));
    return definition.type === "array" && isRefined ? [] : [[key, definition]];
  });
  return { ...own, properties: Object.fromEntries(properties) };
}

/** The official document sometimes forgets a value here that its mapping has; together they would allow nothing. */
function openedFor(definition: SchemaObject, members: readonly Member[]): SchemaObject {
  const values = members.flatMap((member) => member.values);
  return values.every((value) => definition.enum?.includes(value) ?? true) ? definition : omit(definition, ["enum"]);
}

function declares(schemas: Readonly<Schemas>, { name, schema }: Member, property: string): boolean {
  const own = name === undefined ? schema : schemas[name];
  if (own === undefined || isReference(own)) return false;
  return [own, ...(own.allOf ?? [])].some((part) => !isReference(part) && part.properties?.[property] !== undefined);
}

function hasOwnPart({ properties = {}, allOf: parts, additionalProperties, oneOf, anyOf }: SchemaObject): boolean {
  const twoUnions = oneOf !== undefined && anyOf !== undefined;
  return (
    Object.keys(properties).length > 0 || parts !== undefined || typeof additionalProperties === "object" || twoUnions
  );
}

/**
 * Rewrites what is no component. Nothing can point back to it, so only its members need their values. `anyOf` becomes
 * `oneOf`, which is the same type; beside other keywords openapi-typescript would read it as an alternative to them.
 */
function rewriteInline({ original, narrowed }: Rewrite, schema: SchemaObject): SchemaObject {
  const own = omit(schema, ["oneOf", "anyOf", "discriminator"]);
  const [parent] = schema.discriminator === undefined ? [] : parentOf(schema, "");
  const first = parent?.members.map((member): Schema => {
    const limit = narrowed.has(member.name ?? "") ? undefined : limitOf(original, schema, member);
    return limit === undefined ? member.schema : { allOf: [member.schema, limitSchema(limit)] };
  });
  const unions = [
    first ?? schema.oneOf ?? [],
    schema.oneOf === undefined && first !== undefined ? [] : (schema.anyOf ?? []),
  ]
    .map(distinct)
    .filter((union) => union.length > 0);
  const [only] = unions;
  if (only === undefined) return own;
  if (unions.length === 1 && schema.anyOf === undefined) return { ...own, oneOf: only };
  const isAlone = own.properties === undefined && own.allOf === undefined;
  if (unions.length === 1 && isAlone) return { ...own, oneOf: only };
  return { ...own, allOf: [...(own.allOf ?? []), ...unions.map((oneOf): Schema => ({ oneOf }))] };
}

function distinct(parts: readonly Schema[]): Schema[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    if (!isReference(part)) return true;
    if (seen.has(part.$ref)) return false;
    seen.add(part.$ref);
    return true;
  });
}

function referenceTo(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function freeName(schemas: Readonly<Schemas>, wanted: string): string {
  let name = wanted;
  for (let count = 2; Object.hasOwn(schemas, name); count++) name = `${wanted}${count}`;
  return name;
}
