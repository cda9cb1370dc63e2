/** Runs openapi-typescript over one prepared document. */
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { loadPeer } from "../peer.js";
import { lookup, type OpenApiDocument } from "./document.js";

/**
 * The types of a document's paths, components and operations, as TypeScript source.
 *
 * openapi-typescript's own entry point would parse, lint and bundle the document once more; it is one object here and
 * has been checked, so that only the step that writes types is used.
 *
 * @param document - one API date, with its hierarchies rewritten, its directions split and its facts described
 */
export async function typesOf(document: OpenApiDocument): Promise<string> {
  const [{ astToString, transformSchema }, { createConfig }, typescript] = await Promise.all([
    loadPeer("openapi-typescript", () => import("openapi-typescript")),
    loadPeer("@redocly/openapi-core", () => import("@redocly/openapi-core")),
    loadPeer("typescript", () => import("typescript")),
  ]);
  const context: GlobalContext = {
    ...OPTIONS,
    redoc: await createConfig({}),
    // Hierarchies have been rewritten; nothing is left to find.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    transform: streamOf(typescript.default),
    postTransform: undefined,
    transformProperty: undefined,
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- openapi-typescript's own signature
    resolve: <T>(reference: string): T | undefined => {
      const found: unknown = lookup(document, reference);
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the caller says what its reference points at
      return found as T | undefined;
    },
  };
  return tidy(astToString(transformSchema(toOpenApi3(document), context)).trim());
}

type Options = Omit<
  GlobalContext,
  "redoc" | "discriminators" | "injectFooter" | "transform" | "postTransform" | "transformProperty" | "resolve"
>;

const OPTIONS: Options = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A default makes a property of a request optional, not one of an answer certain.
  defaultNonNullable: false,
  // `{ type: object }` says nothing about the properties; `Record<string, never>` would forbid them all.
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
};

/** A binary body is handed out as a stream, which no schema can say. */
function streamOf({ factory }: typeof ts): GlobalContext["transform"] {
  return (schema) => {
    if (schema.type !== "string" || schema.format !== "binary") return undefined;
    return factory.createTypeReferenceNode("ReadableStream", [factory.createTypeReferenceNode("Uint8Array")]);
  };
}

/**
 * Aligns the further lines of doc comments with the first one, and writes out line separators that JavaScript allows
 * inside strings and comments but not every tool understands.
 */
function tidy(source: string): string {
  return source
    .replace(/^( *)\* {5}(?=\S)/gm, "$1* ")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

/** openapi-typescript wants fields that the specification leaves optional, so the types cannot simply be told to agree. */
function toOpenApi3(document: OpenApiDocument): OpenAPI3 {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- same object, described by two libraries
  return document as unknown as OpenAPI3;
}
