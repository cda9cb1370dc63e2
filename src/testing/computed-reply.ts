/** Replies that a function makes of the call. */
import { isRecord } from "../codegen/document.js";
import { parseMediaType } from "../media-type.js";
import { errorBody, type ErrorReplyOptions } from "./api-error.js";
import { errorReply } from "./error-reply.js";
import { describe, differentAccept, parametersOf, type Expectation, type ReceivedRequest } from "./expectation.js";
import { MockAtlasError } from "./mock-error.js";
import { callOf, type CheckedReply, type ReplyRules } from "./reply-rules.js";
import { readBody } from "./request-body.js";
import type { ReceivedCall, ReplyHeaders } from "./types.js";

/** A function that makes a reply, as it is called. */
export type Compute = (input: Readonly<Record<string, unknown>>, call: ReceivedCall) => unknown;

/** An answer as nock takes it. */
export interface SentReply {
  readonly status: number;
  readonly body: Uint8Array | undefined;
  readonly headers: ReplyHeaders;
}

/** What a computed reply is made with. */
export interface ComputeContext {
  readonly expectation: Expectation;
  readonly rules: ReplyRules;
  /** Notes that there was no reply. */
  readonly fail: (error: MockAtlasError) => void;
}

/**
 * Asks the function for the reply to a call, and checks it. Where there is none that can be sent, the call is answered with
 * 501 `MOCK_FAILED`.
 */
export async function computeReply(
  { expectation, rules, fail }: ComputeContext,
  compute: Compute,
  request: ReceivedRequest & { readonly headers: ReplyHeaders; readonly path: Readonly<Record<string, string>> },
): Promise<SentReply> {
  try {
    const parameters = parametersOf(expectation, request.path, request.query);
    const body = readBody(expectation, request.text);
    const accept = parseMediaType(request.accept ?? "")?.suffix ?? "json";
    const input = body === undefined ? parameters : { ...parameters, body };
    const made: unknown = await compute(input, { headers: request.headers, accept });
    return checkMade(expectation, rules, made, request.accept);
  } catch (cause) {
    const error = failureOf(expectation, cause);
    fail(error);
    const text = JSON.stringify(errorBody(501, "MOCK_FAILED", { detail: error.message }));
    return { status: 501, body: Buffer.from(text), headers: { "content-type": "application/json" } };
  }
}

/** @throws {MockAtlasError} for a reply that the spec does not have, or of another kind than the call asks for */
function checkMade(expectation: Expectation, rules: ReplyRules, made: unknown, accept: string | undefined): SentReply {
  if (!isRecord(made)) throw notAReply(expectation);
  const { errorCode, status, body, headers } = made;
  if (typeof errorCode === "string") {
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the types ask for it, and the body is checked
    const options = made as ErrorReplyOptions;
    const error = errorReply(expectation, rules, errorCode, options);
    return sent(error.status, error.reply, options.headers);
  }
  if (typeof status !== "number") throw notAReply(expectation);
  const reply = rules.check(expectation, status, body);
  const [difference] = differentAccept(expectation, accept, reply.suffix);
  if (difference !== undefined) {
    throw new MockAtlasError("INVALID_REPLY", difference, { call: callOf(expectation) });
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the types ask for it
  return sent(status, reply, headers as ReplyHeaders | undefined);
}

/** A reply with its content type, and the headers that were given with it. */
export function sent(status: number, { body, contentType }: CheckedReply, headers: ReplyHeaders = {}): SentReply {
  const type: ReplyHeaders = contentType === undefined ? {} : { "content-type": contentType };
  return { status, body, headers: { ...type, ...Object.fromEntries(new Headers(headers)) } };
}

function notAReply(expectation: Expectation): MockAtlasError {
  const message = "it returned neither { status, body } nor { errorCode }";
  return new MockAtlasError("INVALID_REPLY", message, { call: callOf(expectation) });
}

function failureOf(expectation: Expectation, cause: unknown): MockAtlasError {
  const why = cause instanceof MockAtlasError ? cause.message : `it threw ${String(cause)}`;
  const message = `The function of ${describe(expectation)}.replyWith gave no reply that can be sent: ${why}`;
  return new MockAtlasError("REPLY_FAILED", message, { call: callOf(expectation), cause });
}
