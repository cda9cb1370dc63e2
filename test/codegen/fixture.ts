/** Small invented documents, and how to load and compile what is made from them. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { OpenApiDocument, OperationObject, Schema } from "../../src/codegen/document.js";
import { generate, loadSpec, SpecError, type GeneratedFiles, type LoadedSpec } from "../../src/codegen/index.js";

/** A versioned media type. */
export const media = (version = "2023-01-01", suffix = "json"): string => `application/vnd.atlas.${version}+${suffix}`;

/** A document; every part can be replaced. */
export function documentOf(parts: Partial<OpenApiDocument> = {}): OpenApiDocument {
  return { openapi: "3.0.3", info: { title: "Bakery", version: "1" }, paths: {}, ...parts };
}

/** A document with components and one operation, `getTop`, that returns the first schema. */
export function schemasDocument(schemas: Record<string, Schema>): OpenApiDocument {
  const [first = ""] = Object.keys(schemas);
  return documentOf({
    paths: { "/bakery": { get: operation("getTop", { schema: { $ref: `#/components/schemas/${first}` } }) } },
    components: { schemas },
  });
}

/** An operation with one JSON answer, in one version or several. */
export function operation(
  operationId: string,
  {
    schema = { type: "object" },
    versions = ["2023-01-01"],
    ...rest
  }: Partial<OperationObject> & { schema?: Schema; versions?: readonly string[] } = {},
): OperationObject {
  const content = Object.fromEntries(versions.map((version) => [media(version), { schema }]));
  return {
    operationId,
    tags: ["Breads"],
    summary: `Summary of ${operationId}`,
    responses: { "200": { description: "OK", content } },
    ...rest,
  };
}

/** A request body with one JSON schema. */
export function bodyOf(
  schema: Schema,
  { required = true, version = "2023-01-01" }: { required?: boolean; version?: string } = {},
): NonNullable<OperationObject["requestBody"]> {
  return { required, content: { [media(version)]: { schema } } };
}

/** A fresh folder with these files. */
export async function folderWith(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-fetch-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** Writes a text as a document and loads it. */
export async function loadText(text: string, name = "spec.yaml"): Promise<LoadedSpec> {
  return loadSpec(join(await folderWith({ [name]: text }), name));
}

/** Loads a document as if it came from a file. */
export async function loadDocument(document: unknown): Promise<LoadedSpec> {
  return loadText(JSON.stringify(document), "spec.json");
}

/** The module that generated files can import from anywhere. */
export const RUNTIME: string = resolve("src/runtime.js");

/** Generates from a document, with imports that resolve in a test. */
export async function generateFrom(
  document: OpenApiDocument,
  apiDates: readonly [string, ...string[]] = ["2023-01-01"],
  include?: readonly string[],
): Promise<GeneratedFiles> {
  return generate({ spec: await loadDocument(document), apiDates, runtime: RUNTIME, command: "the command", include });
}

/** What a call throws, as `CODE message`. */
export async function failureOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (error instanceof SpecError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error("It did not fail.");
}
