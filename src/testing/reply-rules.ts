/** What the spec says of the answers of an operation, as a check of replies. */
import { isRecord } from "../codegen/document.js";
import { formatMediaType, type Suffix } from "../media-type.js";
import type { ResourceVersion } from "../operation.js";
import { UBIQUITOUS_STATUSES } from "./error-codes.js";
import type { Expectation } from "./expectation.js";
import { MockAtlasError } from "./mock-error.js";
import { toJson, tooLarge } from "./reply-json.js";
import { openSpec, someOf, type Spec } from "./spec.js";

/** A reply that can be sent. */
export interface CheckedReply {
  readonly body: Uint8Array | undefined;
  /** The kind of body, if it is one that has a version. */
  readonly suffix: Suffix | undefined;
  readonly contentType: string | undefined;
}

/** The rules of one document, compiled when they are first needed. */
export interface ReplyRules {
  /** The document, if there is one. */
  readonly spec: Spec | undefined;
  /** Whether an operation can answer with a status. */
  isDocumented(expectation: Expectation, status: number): boolean;
  /** The statuses that an operation documents, in words. */
  statusesOf(expectation: Expectation): string;
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
    (status >= 400 && (spec?.hasStatus(operationId, status) ?? true)) ||
    UBIQUITOUS_STATUSES.has(status);
  const statusesOf = ({ operationId, operation, version }: Expectation): string => {
    const own = Object.keys(operation.versions.find((entry) => entry.version === version)?.responses ?? {});
    const errors = (spec?.statusesOf(operationId) ?? []).filter((known) => Number(known) >= 400);
    return [...own, ...errors].join(", ");
  };
  return {
    spec,
    isDocumented,
    statusesOf,
    check(expectation, status, body) {
      if (!isDocumented(expectation, status)) throw undocumented(expectation, status, statusesOf(expectation));
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
      const isError = status >= 400;
      return {
        body: checkJson(spec, expectation, status, body),
        suffix: isError ? undefined : "json",
        contentType: isError ? "application/json" : formatMediaType(expectation.version, "json"),
      };
    },
  };
}

/** What is checked is what is sent: a date, for example, is text by then. */
function checkJson(spec: Spec | undefined, expectation: Expectation, status: number, body: unknown): Uint8Array {
  if (typeof body === "function") throw invalid(expectation, status, ["a function is no body; see replyWith"]);
  const text = toJson(body);
  if (text === undefined) throw invalid(expectation, status, ["the body must be JSON"]);
  const sent: unknown = JSON.parse(text);
  const problems = [
    ...otherStatus(status, sent),
    ...tooLarge(body).map((pointer) => `${pointer} must be a 64-bit integer`),
    ...(spec?.replyProblems(expectation, status, sent) ?? []),
  ];
  if (problems.length > 0) throw invalid(expectation, status, problems);
  return Buffer.from(text);
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

/** An operation and the API date of the mock, for messages. */
export function nameOf({ operationId, apiDate }: Expectation): string {
  return `${operationId} (API date ${apiDate})`;
}

function invalid(expectation: Expectation, status: number, lines: readonly string[]): MockAtlasError {
  const advice = "For an answer that Atlas would not give, use replyUndocumented.";
  const message = `The reply ${status} to ${nameOf(expectation)} is not what the spec says: ${someOf(lines)}. ${advice}`;
  return new MockAtlasError("INVALID_REPLY", message, { call: callOf(expectation) });
}

function undocumented(expectation: Expectation, status: number, documented: string): MockAtlasError {
  const message =
    `${nameOf(expectation)} has no status ${status}; it has: ${documented}. ` +
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
