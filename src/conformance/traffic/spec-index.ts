/** What a document says of its operations, in the form in which exchanges are held against it. */
import {
  isRecord,
  isReference,
  operationsOf,
  resolve,
  type Content,
  type LocatedOperation,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type RequestBodyObject,
  type ResponseObject,
} from "../../codegen/document.js";
import { buildTable, parametersOf } from "../../codegen/table.js";
import { parseMediaType } from "../../media-type.js";
import type { Operation } from "../../operation.js";
import { PathIndex, type PathMatch } from "./path-index.js";

/** One operation. */
export interface SpecOperation {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly located: LocatedOperation;
  /** The facts that the client has. */
  readonly table: Operation;
  readonly parameters: readonly ParameterObject[];
  readonly body?: { readonly required: boolean; readonly content: Content };
  /** By status, a range such as `4XX`, or `default`. */
  readonly responses: ReadonlyMap<string, SpecResponse>;
  /** Whether it can be called without credentials. */
  readonly open: boolean;
}

export interface SpecResponse {
  readonly content: Content;
  /** Header fields by their names in lower case. */
  readonly headers: ReadonlyMap<string, SpecHeader>;
}

export interface SpecHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: ParameterObject["schema"];
}

/** The operations of one path, by method in capitals. */
export type PathOperations = ReadonlyMap<string, SpecOperation>;

/** The operations of a document. */
export interface SpecIndex {
  readonly document: OpenApiDocument;
  /** In the document's order. */
  readonly operations: readonly SpecOperation[];
  readonly paths: ReadonlyMap<string, PathOperations>;
  find(pathname: string): PathMatch<PathOperations> | undefined;
}

/** Reads a document once for all exchanges. */
export function specIndexOf(document: OpenApiDocument): SpecIndex {
  const table = new Map(Object.entries(buildTable(document)));
  const operations = [...operationsOf(document)].flatMap((located): SpecOperation[] => {
    const facts = table.get(located.operation.operationId);
    return facts === undefined ? [] : [operationFrom(document, located, facts)];
  });
  const paths = new Map<string, Map<string, SpecOperation>>();
  for (const operation of operations) {
    const methods = paths.get(operation.path) ?? new Map<string, SpecOperation>();
    paths.set(operation.path, methods.set(operation.method, operation));
  }
  const index = new PathIndex<PathOperations>(paths);
  return { document, operations, paths, find: (pathname) => index.find(pathname) };
}

function operationFrom(document: OpenApiDocument, located: LocatedOperation, table: Operation): SpecOperation {
  const { operation, method, path } = located;
  const body = operation.requestBody && resolve<RequestBodyObject>(document, operation.requestBody);
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    located,
    table,
    parameters: parametersOf(document, located),
    ...(body === undefined ? {} : { body: { required: body.required === true, content: body.content } }),
    responses: new Map(
      Object.entries(operation.responses).map(([status, response]) => [
        status.toUpperCase(),
        responseFrom(document, resolve<ResponseObject>(document, response)),
      ]),
    ),
    open: isOpen(document, operation),
  };
}

function isOpen(document: OpenApiDocument, operation: OperationObject): boolean {
  const security = operation.security ?? document.security ?? [];
  return security.length === 0 || security.some((way) => Object.keys(way).length === 0);
}

function responseFrom(document: OpenApiDocument, { content = {}, headers = {} }: ResponseObject): SpecResponse {
  const fields = Object.entries(headers).map(([name, value]): [string, SpecHeader] => {
    const { required, schema } = resolve<Partial<ParameterObject>>(
      document,
      isReference(value) ? value : isRecord(value) ? value : {},
    );
    return [name.toLowerCase(), { name, required: required === true, schema }];
  });
  return { content, headers: new Map(fields) };
}

/** What is documented for a status: the status itself, its range, or the rest. */
export function responseOf({ responses }: SpecOperation, status: number): SpecResponse | undefined {
  const exact = responses.get(String(status));
  return exact ?? responses.get(`${String(status).charAt(0)}XX`) ?? responses.get("DEFAULT");
}

/** The entries of a content that count for a resource version: its own, and those without a version. */
export function entriesFor(content: Content, version: string | undefined): [mediaType: string, MediaTypeObject][] {
  return Object.entries(content).filter(([name]) => {
    const type = parseMediaType(name);
    return type === undefined || type.version === version;
  });
}

/** Whether an answer is documented in a resource version: with a body or without one. */
export function isDocumented(response: SpecResponse, version: string | undefined): boolean {
  const names = Object.keys(response.content);
  return names.length === 0 || version === undefined || entriesFor(response.content, version).length > 0;
}

/** The entry of a content for a media type in a resource version. */
export function entryFor(
  content: Content,
  version: string | undefined,
  mediaType: string,
): [mediaType: string, media: MediaTypeObject] | undefined {
  const suffix = parseMediaType(mediaType)?.suffix;
  const essence = essenceOf(mediaType);
  return entriesFor(content, version).find(([name]) => {
    const type = parseMediaType(name);
    return type === undefined ? essenceOf(name) === essence : type.suffix === suffix;
  });
}

/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}
