/** Replies that are errors of Atlas, by their code. */
import { nearest } from "../nearest.js";
import { errorBody, type ErrorReplyOptions } from "./api-error.js";
import { errorCodeNames, statusesOf } from "./error-codes.js";
import type { Expectation } from "./expectation.js";
import { MockAtlasError } from "./mock-error.js";
import { callOf, nameOf, type CheckedReply, type ReplyRules } from "./reply-rules.js";

/** An error as it is sent. */
export interface ErrorReply {
  readonly status: number;
  readonly reply: CheckedReply;
}

/**
 * The reply with an error code.
 *
 * @throws {MockAtlasError} `UNKNOWN_ERROR_CODE` for a code without a status, `UNDOCUMENTED_STATUS` for a status that the
 * operation does not document, `INVALID_REPLY`
 */
export function errorReply(
  expectation: Expectation,
  rules: ReplyRules,
  errorCode: string,
  options: ErrorReplyOptions = {},
): ErrorReply {
  const known = options.status === undefined ? statusesOf(errorCode) : [options.status];
  const [first] = known;
  if (first === undefined) throw unknownCode(expectation, errorCode);
  if (!(first >= 400 && first <= 599)) throw new RangeError(`replyError: the status ${first} is none of an error.`);
  const status = known.find((candidate) => rules.isDocumented(expectation, candidate));
  if (status !== undefined) {
    return { status, reply: rules.check(expectation, status, errorBody(status, errorCode, options)) };
  }
  if (options.undocumented !== true) throw undocumented(expectation, errorCode, known, rules);
  const body = Buffer.from(JSON.stringify(errorBody(first, errorCode, options)));
  return { status: first, reply: { body, suffix: undefined, contentType: "application/json" } };
}

function unknownCode(expectation: Expectation, errorCode: string): MockAtlasError {
  const near = nearest(errorCode, errorCodeNames);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  const message = `The status of the error code ${errorCode} is not known: give it, as in replyError("${errorCode}", { status: 400 }).${hint}`;
  return new MockAtlasError("UNKNOWN_ERROR_CODE", message, { call: callOf(expectation) });
}

function undocumented(
  expectation: Expectation,
  errorCode: string,
  statuses: readonly number[],
  rules: ReplyRules,
): MockAtlasError {
  const message =
    `${nameOf(expectation)} does not document ${statuses.join(" or ")}, the status of ${errorCode}; ` +
    `it has: ${rules.statusesOf(expectation)}. Give one of these as \`status\`, or \`undocumented: true\`.`;
  return new MockAtlasError("UNDOCUMENTED_STATUS", message, { call: callOf(expectation) });
}
