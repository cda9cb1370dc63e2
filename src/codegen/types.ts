/** Runs openapi-typescript over one prepared document. */
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { loadPeer } from "../peer.js";
import { lookup, type OpenApiDocument } from "./document.js";
import { INT64, INT64_PARAMETER } from "./schema-type.js";

/**
 * The types of a document's paths, components and operations, as TypeScript source.
 *
 * @param document - one API date, with its hierarchies rewritten, its directions split and its facts described
 */
export async function typesOf(document: OpenApiDocument): Promise<string> {
  const { nodes, print } = await typeNodesOf(document);
  return print(nodes);
}

/** Declarations, and how to write them. */
export interface TypeNodes {
  readonly nodes: ts.Node[];
  readonly print: (nodes: ts.Node[]) => string;
  readonly typescript: typeof ts;
}

/**
 * The same as declarations.
 *
 * openapi-typescript's own entry point would parse, lint and bundle the document once more; it is one object here and
 * has been checked, so that only the step that writes types is used.
 *
 * @param document - what to declare
 * @param whole - what its references lead into
 */
export async function typeNodesOf(document: OpenApiDocument, whole: OpenApiDocument = document): Promise<TypeNodes> {
  const [{ astToString, transformSchema }, { createConfig }, { default: typescript }] = await Promise.all([
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
    transform: specialTypes(typescript),
    postTransform: undefined,
    transformProperty: undefined,
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- openapi-typescript's own signature
    resolve: <T>(reference: string): T | undefined => {
      const found: unknown = lookup(whole, reference);
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the caller says what its reference points at
      return found as T | undefined;
    },
  };
  const nodes = transformSchema(toOpenApi3(document), context);
  return { nodes, print: (some) => tidy(astToString(some).trim()), typescript };
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

/** What no schema can say: a binary body is handed out as a stream, and a marked 64-bit integer as a `bigint`. */
function specialTypes({ factory, SyntaxKind }: typeof ts): GlobalContext["transform"] {
  const int64 = (): ts.TypeNode => factory.createKeywordTypeNode(SyntaxKind.BigIntKeyword);
  const nullType = (): ts.TypeNode => factory.createLiteralTypeNode(factory.createNull());
  const types: Readonly<Record<string, () => ts.TypeNode>> = {
    [INT64]: int64,
    [INT64_PARAMETER]: () =>
      factory.createUnionTypeNode([int64(), factory.createKeywordTypeNode(SyntaxKind.NumberKeyword)]),
  };
  return (schema) => {
    const type: unknown = schema.type;
    if (type === "string" && schema.format === "binary") {
      return factory.createTypeReferenceNode("ReadableStream", [factory.createTypeReferenceNode("Uint8Array")]);
    }
    const made = typeof type === "string" ? types[type]?.() : undefined;
    // openapi-typescript adds it to the types that it knows only.
    return made === undefined || schema.nullable !== true ? made : factory.createUnionTypeNode([made, nullType()]);
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
