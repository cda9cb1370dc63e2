/** What the spec says of the answers of an operation, as a check of replies. */
import type { Ajv, Options } from "ajv";
import { checkDocument } from "../codegen/check-document.js";
import {
  isRecord,
  operationsOf,
  resolve,
  type Content,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type ResponseObject,
} from "../codegen/document.js";
import { SchemaChecker, type SchemaProblem } from "../conformance/schema-checker.js";
import { withoutQuirks } from "../emulator/quirks.js";
import { formatMediaType, parseMediaType, type Suffix } from "../media-type.js";
import type { ResourceVersion } from "../operation.js";
import type { Expectation } from "./expectation.js";
import { MockAtlasError } from "./mock-error.js";
import { requirePeer } from "./require-peer.js";

/** A reply that can be sent. */
export interface CheckedReply {
  readonly body: Uint8Array | undefined;
  /** The kind of body, if it is one that has a version. */
  readonly suffix: Suffix | undefined;
  readonly contentType: string | undefined;
}

/** The rules of one document, compiled when they are first needed. */
export interface ReplyRules {
  /** Whether a status is documented for an operation. */
  isDocumented(expectation: Expectation, status: number): boolean;
  /**
   * A reply as it is sent.
   *
   * @throws {MockAtlasError} `UNDOCUMENTED_STATUS` or `INVALID_REPLY`, naming operation, status and place
   */
  check(expectation: Expectation, status: number, body: unknown): CheckedReply;
}

/**
 * The rules of a document.
 *
 * @param source - the document, or `undefined` if there is none: then only statuses and kinds of body are checked, which
 * the operation table has
 */
export function replyRules(source: unknown): ReplyRules {
  const spec = source === undefined ? undefined : openSpec(source);
  const isDocumented = ({ operationId, operation, version }: Expectation, status: number): boolean =>
    kindsOf(operation.versions, version, status) !== undefined ||
    (status >= 400 && (spec === undefined || spec.responseOf(operationId, status) !== undefined));
  return {
    isDocumented,
    check(expectation, status, body) {
      if (!isDocumented(expectation, status)) throw undocumented(expectation, status, spec);
      const kinds = kindsOf(expectation.operation.versions, expectation.version, status) ?? ["json"];
      const suffix = suffixOf(kinds, body);
      if (body === undefined) {
        if (kinds.length > 0 && status < 400 && spec?.takesNoBody(expectation, status) !== true) {
          throw invalid(expectation, status, ["there must be a body"]);
        }
        return { body: undefined, suffix: undefined, contentType: undefined };
      }
      if (suffix === undefined) throw invalid(expectation, status, ["there must be no body"]);
      if (suffix !== "json") {
        const contentType = formatMediaType(expectation.version, suffix);
        return { body: bytesOf(expectation, status, body), suffix, contentType };
      }
      const problems = [...otherStatus(status, body), ...(spec?.problemsOf(expectation, status, body) ?? [])];
      if (problems.length > 0) throw invalid(expectation, status, problems);
      const isError = status >= 400;
      return {
        body: Buffer.from(JSON.stringify(body)),
        suffix: isError ? undefined : "json",
        contentType: isError ? "application/json" : formatMediaType(expectation.version, "json"),
      };
    },
  };
}

/** The body of an error repeats its status. */
function otherStatus(status: number, body: unknown): string[] {
  if (status < 400 || !isRecord(body) || body["error"] === undefined || body["error"] === status) return [];
  return [`/error must be ${status}`];
}

/** The kinds of body of a 2xx status; an empty list for none. */
function kindsOf(versions: readonly ResourceVersion[], version: string, status: number): readonly Suffix[] | undefined {
  return versions.find((entry) => entry.version === version)?.responses[status];
}

/** Text and bytes are meant for the kind that is no JSON, if there is one. */
function suffixOf(kinds: readonly Suffix[], body: unknown): Suffix | undefined {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  const raw = kinds.find((kind) => kind !== "json");
  return (isRaw ? raw : undefined) ?? (kinds.includes("json") ? "json" : kinds[0]);
}

function bytesOf(expectation: Expectation, status: number, body: unknown): Uint8Array {
  if (typeof body === "string") return Buffer.from(body);
  if (body instanceof Uint8Array) return body;
  throw invalid(expectation, status, ["the body must be text or bytes"]);
}

interface Spec {
  responseOf(operationId: string, status: number): ResponseObject | undefined;
  statusesOf(operationId: string): readonly string[];
  takesNoBody(expectation: Expectation, status: number): boolean;
  problemsOf(expectation: Expectation, status: number, body: unknown): string[];
}

function openSpec(source: unknown): Spec {
  const document = checkDocument(source, "the document of the mock");
  const operations = new Map<string, OperationObject>(
    [...operationsOf(document)].map(({ operation }) => [operation.operationId, operation]),
  );
  let checker: SchemaChecker | undefined;
  const responseOf: Spec["responseOf"] = (operationId, status) => {
    const response = operations.get(operationId)?.responses[String(status)];
    return response && resolve<ResponseObject>(document, response);
  };
  const mediaOf = (expectation: Expectation, status: number): MediaTypeObject | undefined =>
    contentOf(responseOf(expectation.operationId, status)?.content ?? {}, expectation.version);
  return {
    responseOf,
    statusesOf: (operationId) => Object.keys(operations.get(operationId)?.responses ?? {}),
    takesNoBody: (expectation, status) => mediaOf(expectation, status)?.schema === undefined,
    problemsOf(expectation, status, body) {
      const schema = mediaOf(expectation, status)?.schema;
      if (schema === undefined) return status < 400 ? ["there must be no body"] : [];
      checker ??= createChecker(document);
      const problems = checker.problems(schema, body);
      return problems.filter((problem) => status < 400 || !isParameter(problem)).map(lineOf);
    },
  };
}

function createChecker(document: OpenApiDocument): SchemaChecker {
  const { Ajv: AjvClass } = requirePeer("ajv");
  const formats = requirePeer("ajv-formats");
  const createAjv = (options: Options): Ajv => {
    const ajv = new AjvClass(options);
    formats.default(ajv);
    return ajv;
  };
  return new SchemaChecker(withoutQuirks(document), "response", createAjv);
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

function nameOf({ operationId, apiDate }: Expectation): string {
  return `${operationId} (API date ${apiDate})`;
}

const MOST_LINES = 5;

function invalid(expectation: Expectation, status: number, lines: readonly string[]): MockAtlasError {
  const shown = lines.slice(0, MOST_LINES).join("; ");
  const more = lines.length > MOST_LINES ? `; and ${lines.length - MOST_LINES} more` : "";
  const advice = "For an answer that Atlas would not give, use replyUndocumented.";
  const message = `The reply ${status} to ${nameOf(expectation)} is not what the spec says: ${shown}${more}. ${advice}`;
  return new MockAtlasError("INVALID_REPLY", message, { call: callOf(expectation) });
}

function undocumented(expectation: Expectation, status: number, spec: Spec | undefined): MockAtlasError {
  const { operationId, operation, version } = expectation;
  const own = Object.keys(operation.versions.find((entry) => entry.version === version)?.responses ?? {});
  const errors = (spec?.statusesOf(operationId) ?? []).filter((known) => Number(known) >= 400);
  const message =
    `${nameOf(expectation)} has no status ${status}; it has: ${[...own, ...errors].join(", ")}. ` +
    "For an answer that Atlas would not give, use replyUndocumented.";
  return new MockAtlasError("UNDOCUMENTED_STATUS", message, { call: callOf(expectation) });
}

/** Which operation an error of the mock is about. */
export function callOf({ operationId, operation }: Expectation): {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
} {
  return { operationId, method: operation.method, path: operation.path };
}
