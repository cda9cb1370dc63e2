/** The documents whose schemas values are made for. */
import { fileURLToPath } from "node:url";
import { loadSpec, untangle, type OpenApiDocument } from "../../../src/codegen/index.js";

/** The trimmed spec, with its hierarchies untangled. */
export function trimmedDocument(): Promise<OpenApiDocument> {
  return documentOf(fileURLToPath(new URL("../../../openapi/openapi.yaml", import.meta.url)));
}

/** A document with its hierarchies untangled. */
export async function documentOf(file: string): Promise<OpenApiDocument> {
  return untangle((await loadSpec(file)).document);
}

/** The names of the schemas of a document. */
export function schemaNames({ components }: OpenApiDocument): string[] {
  return Object.keys(components?.schemas ?? {});
}
