/** What a document says of the bodies of its operations, compiled when it is first needed. */
import type { Ajv, Options } from "ajv";
import { checkDocument } from "../codegen/check-document.js";
import {
  operationsOf,
  resolve,
  type Content,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type RequestBodyObject,
  type ResponseObject,
} from "../codegen/document.js";
import { SchemaChecker, type Direction, type SchemaProblem } from "../conformance/schema-checker.js";
import { withoutQuirks } from "../emulator/quirks.js";
import { parseMediaType } from "../media-type.js";
import { UBIQUITOUS_STATUSES } from "./error-codes.js";
import type { Expectation } from "./expectation.js";
import { requirePeer } from "./require-peer.js";

/** A document as mocks ask it. */
export interface Spec {
  readonly document: OpenApiDocument;
  /** Whether an operation documents a status. */
  hasStatus(operationId: string, status: number): boolean;
  /** The statuses that an operation documents. */
  statusesOf(operationId: string): readonly string[];
  /** Whether there is no body with a status. */
  takesNoBody(expectation: Expectation, status: number): boolean;
  /** What is wrong with the JSON of a reply, one line each. */
  replyProblems(expectation: Expectation, status: number, body: unknown): string[];
  /** What is wrong with the JSON of a request, one line each. */
  requestProblems(expectation: Expectation, body: unknown): string[];
}

/**
 * Opens a document.
 *
 * @param source - the parsed document
 * @throws {SpecError} if it is no OpenAPI document
 */
export function openSpec(source: unknown): Spec {
  const document = checkDocument(source, "the document of the mock");
  const operations = new Map<string, OperationObject>(
    [...operationsOf(document)].map(({ operation }) => [operation.operationId, operation]),
  );
  const checkers = new Map<Direction, SchemaChecker>();
  const checkerOf = (direction: Direction): SchemaChecker => {
    let checker = checkers.get(direction);
    if (checker === undefined) {
      checker = createChecker(direction === "response" ? withoutQuirks(document) : document, direction);
      checkers.set(direction, checker);
    }
    return checker;
  };
  const hasStatus: Spec["hasStatus"] = (operationId, status) =>
    operations.get(operationId)?.responses[String(status)] !== undefined;
  const replyOf = ({ operationId, version }: Expectation, status: number): MediaTypeObject | undefined => {
    // What can come from everywhere looks like what is documented everywhere.
    const isLent = UBIQUITOUS_STATUSES.has(status) && !hasStatus(operationId, status);
    const response = operations.get(operationId)?.responses[isLent ? "500" : String(status)];
    return response && contentOf(resolve<ResponseObject>(document, response).content ?? {}, version);
  };
  const requestOf = ({ operationId, version }: Expectation): MediaTypeObject | undefined => {
    const request = operations.get(operationId)?.requestBody;
    return request && contentOf(resolve<RequestBodyObject>(document, request).content, version);
  };
  return {
    document,
    hasStatus,
    statusesOf: (operationId) => Object.keys(operations.get(operationId)?.responses ?? {}),
    takesNoBody: (expectation, status) => replyOf(expectation, status)?.schema === undefined,
    replyProblems(expectation, status, body) {
      const schema = replyOf(expectation, status)?.schema;
      if (schema === undefined) return status < 400 ? ["there must be no body"] : [];
      const problems = checkerOf("response").problems(schema, body);
      return problems.filter((problem) => status < 400 || !isParameter(problem)).map(lineOf);
    },
    requestProblems(expectation, body) {
      const schema = requestOf(expectation)?.schema;
      return schema === undefined ? [] : checkerOf("request").problems(schema, body).map(lineOf);
    },
  };
}

function createChecker(document: OpenApiDocument, direction: Direction): SchemaChecker {
  const { Ajv: AjvClass } = requirePeer("ajv");
  const formats = requirePeer("ajv-formats");
  const createAjv = (options: Options): Ajv => {
    const ajv = new AjvClass(options);
    formats.default(ajv);
    return ajv;
  };
  return new SchemaChecker(document, direction, createAjv);
}

/** The spec calls the parameters of an error objects; Atlas sends texts and numbers. */
function isParameter({ pointer }: SchemaProblem): boolean {
  return /^\/parameters\/\d+$/.test(pointer);
}

function lineOf({ pointer, message, params }: SchemaProblem): string {
  const values = params["allowedValues"];
  const choice = Array.isArray(values) ? `: ${values.slice(0, 12).join(", ")}` : "";
  return `${pointer === "" ? "the body" : pointer} ${message}${choice}`;
}

/** The JSON of a resource version; errors have no version. */
function contentOf(content: Content, version: string): MediaTypeObject | undefined {
  const entries = Object.entries(content);
  const isWanted = (type: string): boolean => {
    const parsed = parseMediaType(type);
    return parsed?.version === version && parsed.suffix === "json";
  };
  return (
    entries.find(([type]) => isWanted(type))?.[1] ?? entries.find(([type]) => parseMediaType(type) === undefined)?.[1]
  );
}

const MOST_LINES = 5;

/** Some of the lines about a body, as one. */
export function someOf(lines: readonly string[]): string {
  const shown = lines.slice(0, MOST_LINES).join("; ");
  return lines.length > MOST_LINES ? `${shown}; and ${lines.length - MOST_LINES} more` : shown;
}
