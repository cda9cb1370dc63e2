/** Runs openapi-typescript over one sliced document. */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { OpenApiDocument } from "./document.js";

/**
 * The types of a document's paths, components and operations, as TypeScript source.
 *
 * @param document - one API date, with its hierarchies rewritten and its directions split
 */
export async function typesOf(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(toOpenApi3(document), {
    silent: true,
    // `{ type: object }` says nothing about the properties; `Record<string, never>` would forbid them all.
    emptyObjectsUnknown: true,
    // A default makes a property of a request optional, not one of an answer certain.
    defaultNonNullable: false,
  });
  return astToString(nodes).trim();
}

/** openapi-typescript wants fields that the specification leaves optional, so the types cannot simply be told to agree. */
function toOpenApi3(document: OpenApiDocument): OpenAPI3 {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- same object, described by two libraries
  return document as unknown as OpenAPI3;
}
