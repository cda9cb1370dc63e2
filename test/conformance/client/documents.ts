/** The documents that the checks run over, and parts of them. */
import { fileURLToPath } from "node:url";
import { loadSpec, type OpenApiDocument } from "../../../src/codegen/index.js";

export const API_DATES: readonly string[] = ["2023-11-15", "2025-03-12"];

/** The trimmed spec, in all its resource versions. */
export async function trimmedDocument(): Promise<OpenApiDocument> {
  return (await loadSpec(fileURLToPath(new URL("../../../openapi/openapi.yaml", import.meta.url)))).document;
}

/** Every so many-th path of a document. */
export function everyPath(document: OpenApiDocument, step: number): OpenApiDocument {
  const paths = Object.entries(document.paths).filter((_, index) => index % step === 0);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** The paths that match, and nothing else. */
export function somePaths(document: OpenApiDocument, pattern: RegExp): OpenApiDocument {
  const paths = Object.entries(document.paths).filter(([path]) => pattern.test(path));
  return { ...document, paths: Object.fromEntries(paths) };
}
