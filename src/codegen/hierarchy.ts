/**
 * Rewrites discriminator hierarchies so that TypeScript can express them.
 *
 * In the official document a parent lists its children with `oneOf` and each child points back with `allOf`. Generated
 * as it stands, such a circle becomes `any`. Here the parent's own properties move to a base that the children extend,
 * each child gets the discriminator values that lead to it, and the parent is nothing but the union.
 */
import { isReference, referenceName, type OpenApiDocument, type Schema, type SchemaObject } from "./document.js";

type Schemas = Record<string, Schema>;

/** The document with every discriminator hierarchy rewritten; `document` is left as it is. */
export function untangle(document: OpenApiDocument): OpenApiDocument {
  const schemas: Schemas = { ...document.components?.schemas };
  for (const [name, schema] of Object.entries(schemas)) {
    if (isReference(schema) || schema.discriminator === undefined || schema.oneOf === undefined) continue;
    untangleParent(schemas, name, schema, schema.oneOf);
  }
  return { ...document, components: { ...document.components, schemas } };
}

function untangleParent(schemas: Schemas, name: string, parent: SchemaObject, children: Schema[]): void {
  const { oneOf: _oneOf, discriminator, description, ...own } = parent;
  if (discriminator === undefined) return;
  const base = own.properties === undefined ? undefined : freeName(schemas, `${name}Base`);
  if (base !== undefined) schemas[base] = own;
  for (const child of children) {
    if (!isReference(child)) continue;
    const childName = referenceName(child.$ref);
    const schema = schemas[childName];
    if (schema === undefined || isReference(schema)) continue;
    const values = Object.entries(discriminator.mapping ?? { [childName]: child.$ref })
      .filter(([, target]) => referenceName(target) === childName)
      .map(([value]) => value);
    schemas[childName] = narrow(rebase(schema, name, base), discriminator.propertyName, values);
  }
  schemas[name] = { ...(description === undefined ? {} : { description }), oneOf: children };
}

/** The child with its reference to the parent pointing to the base instead. */
function rebase(child: SchemaObject, parent: string, base: string | undefined): SchemaObject {
  if (child.allOf === undefined) return child;
  const allOf = child.allOf.flatMap((part): Schema[] => {
    if (!isReference(part) || referenceName(part.$ref) !== parent) return [part];
    return base === undefined ? [] : [{ $ref: `#/components/schemas/${base}` }];
  });
  return { ...child, allOf };
}

/** The child with its discriminator property limited to the values that lead to it. */
function narrow(child: SchemaObject, property: string, values: string[]): SchemaObject {
  if (values.length === 0) return child;
  const limit: SchemaObject = {
    type: "object",
    required: [property],
    properties: { [property]: { type: "string", enum: values } },
  };
  if (child.allOf !== undefined) return { ...child, allOf: [...child.allOf, limit] };
  return {
    ...child,
    required: [...new Set([...(child.required ?? []), property])],
    properties: { ...child.properties, ...limit.properties },
  };
}

function freeName(schemas: Schemas, wanted: string): string {
  let name = wanted;
  for (let count = 2; Object.hasOwn(schemas, name); count++) name = `${wanted}${count}`;
  return name;
}
