/** Makes sure that values can be validated against the schemas of a document. */
import {
  isReference,
  mappingReference,
  referenceName,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../../codegen/document.js";
import { untangle } from "../../codegen/hierarchy.js";
import { mapDocumentSchemas } from "../../codegen/walk-schemas.js";

/**
 * The document itself if none of its schemas leads back to itself; otherwise, as with the official document, with its
 * hierarchies rewritten. A union that still has its discriminator says better what is wrong with a value.
 */
export function judgeable(document: OpenApiDocument): OpenApiDocument {
  const straight = isCircular(document.components?.schemas ?? {}) ? untangle(document) : document;
  let contradictions = 0;
  const relaxed = mapDocumentSchemas(straight, (schema) => {
    if (!isContradiction(schema)) return schema;
    contradictions++;
    const { type: _, ...rest } = schema;
    return rest;
  });
  return contradictions === 0 ? straight : relaxed;
}

/** The official document has lists of texts that are said to be objects, regions for example; nothing is both. */
function isContradiction({ type, oneOf = [], anyOf = [] }: SchemaObject): boolean {
  const parts = [...oneOf, ...anyOf];
  return type === "object" && parts.length > 0 && parts.every((part) => !isReference(part) && part.type === "string");
}

function isCircular(schemas: Readonly<Record<string, Schema>>): boolean {
  const done = new Set<string>();
  const open = new Set<string>();
  const enter = (name: string): boolean => {
    if (open.has(name)) return true;
    if (done.has(name)) return false;
    open.add(name);
    const schema = schemas[name];
    const found = schema !== undefined && partsOf(schema).some(enter);
    open.delete(name);
    done.add(name);
    return found;
  };
  return Object.keys(schemas).some(enter);
}

/** The schemas that the same value has to be valid against. */
function partsOf(schema: Schema): string[] {
  if (isReference(schema)) return [referenceName(schema.$ref)];
  const { allOf = [], oneOf = [], anyOf = [], discriminator } = schema;
  const variants = Object.values(discriminator?.mapping ?? {}).map((target) => referenceName(mappingReference(target)));
  return [...[...allOf, ...oneOf, ...anyOf].flatMap(partsOf), ...variants];
}
