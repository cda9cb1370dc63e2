/** What the document says of an operation beside the table: prose, roles, defaults, and the schema of its body. */
import { checkDocument } from "../../codegen/check-document.js";
import {
  operationsOf,
  requestBodyOf,
  resolve,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../../codegen/document.js";
import { rolesOf } from "../../codegen/extensions.js";
import { parametersOf } from "../../codegen/table.js";
import { parseMediaType } from "../../media-type.js";

/** What the document says of a parameter. */
export interface ParameterFacts {
  readonly description: string | undefined;
  readonly default: unknown;
}

/** What the document says of an operation. */
export interface OperationFacts {
  readonly document: OpenApiDocument;
  readonly summary: string;
  readonly description: string;
  /** The roles of which a caller needs one. */
  readonly roles: readonly string[];
  readonly parameters: ReadonlyMap<string, ParameterFacts>;
  /** The schema of the body in a resource version; `undefined` where there is none. */
  readonly bodySchema: (version: string) => Schema | undefined;
}

let loading: Promise<OpenApiDocument> | undefined;

/** The document that the client was generated from. */
export function loadDocument(): Promise<OpenApiDocument> {
  return (loading ??= import("../../generated/document.js").then(({ document }) =>
    checkDocument(document, "the built-in document"),
  ));
}

/** What a document says of an operation that it has. */
export function factsOf(document: OpenApiDocument, operationId: string): OperationFacts | undefined {
  const located = [...operationsOf(document)].find(({ operation }) => operation.operationId === operationId);
  if (located === undefined) return undefined;
  const { operation } = located;
  const parameters = parametersOf(document, located).map(({ name, description, schema }) => {
    const resolved = schema === undefined ? undefined : resolve<SchemaObject>(document, schema);
    const facts = { description: description ?? resolved?.description, default: resolved?.default };
    return [name, facts] as const;
  });
  const content = requestBodyOf(document, located)?.content ?? {};
  return {
    document,
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    roles: rolesOf(operation),
    parameters: new Map(parameters),
    bodySchema: (version) =>
      Object.entries(content).find(([type]) => parseMediaType(type)?.version === version)?.[1].schema,
  };
}
