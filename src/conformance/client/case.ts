/**
 * The cases of the client direction as plain data: what is called on which client, what the server answers, and what has
 * to come of it. A case can be cloned, sent to another thread and run alone.
 */
import type { Suffix } from "../../media-type.js";
import type { SubjectAuth } from "./subject.js";

/** Values by name. */
export type Values = Readonly<Record<string, unknown>>;

/** One call, the answers that it gets, and what has to come of it. */
export interface ClientCase {
  /** Unique within its check: API date, operation, and what is tried. */
  readonly name: string;
  /** Absent where the case is about a whole API date. */
  readonly operationId?: string;
  readonly apiDate: string;
  readonly client: ClientSetup;
  readonly call: Call;
  /** The requests that must reach the wire, in order and none beside them; empty where nothing may be sent. */
  readonly steps: readonly Step[];
  readonly expect: Expectation;
  /** TypeScript that uses the generated types, for the checks that compile. */
  readonly source?: TypeUse;
  /** What an editor has to show, for the check that looks at it. */
  readonly editor?: { readonly isDeprecated: boolean; readonly mentions: readonly string[] };
}

/** How the client is set up, where it is not as usual. */
export interface ClientSetup {
  /** The API date to pin. Default: that of the case. */
  readonly version?: string;
  readonly accept?: "pinned" | "exact";
  /** Default: an access token. */
  readonly auth?: SubjectAuth;
  readonly validateInput?: boolean;
  /** Default: `false`. */
  readonly retry?: RetrySetup | false;
  /** The time limit of one try, in milliseconds. Default: one that no case reaches. */
  readonly timeout?: number;
  /** Default: notices are collected. */
  readonly deprecations?: "throw";
  readonly userAgent?: string;
}

/** How often and how long a client tries again; waits are in milliseconds. */
export interface RetrySetup {
  readonly limit?: number;
  readonly maxDelay?: number;
}

/** A call of an operation method. */
export interface Call {
  readonly group: string;
  readonly operationId: string;
  /** What is asked for: the body, the body and the answer, all items, or all pages. Default: the body. */
  readonly as?: "data" | "response" | "items" | "pages";
  /** The flat input; absent for a call without one. */
  readonly input?: Values;
  readonly options?: CallSetup;
  /** How often the call is made. Default: once. */
  readonly times?: number;
  /** All at the same time instead of one after another. */
  readonly together?: true;
  /** When the caller gives up. */
  readonly abort?: "before" | "waiting" | "reading" | "pausing";
}

/** What one call is told beside its input. */
export interface CallSetup {
  readonly accept?: Suffix;
  readonly headers?: Readonly<Record<string, string>>;
  readonly retry?: RetrySetup | false;
  readonly timeout?: number;
  readonly concurrency?: number;
}

/** One request that has to come, and the answer to it. */
export interface Step {
  readonly request: ExpectedRequest;
  readonly answer: Answer;
  /** The request need not come: a time limit may run out before. */
  readonly optional?: true;
}

/** What a request must and must not hold. What is left out is not looked at. */
export interface ExpectedRequest {
  /** Which server gets it. Default: the API's. */
  readonly to?: "api" | "token";
  readonly method: string;
  /** The path with each segment percent-encoded. */
  readonly path?: string;
  /** Decoded `name=value` pairs, sorted by name; the order within a name is the caller's. */
  readonly query?: readonly string[];
  /** Part of the query; by it the step is found, whatever the order in which the requests come. */
  readonly page?: string;
  /** Headers by their names in lower case; `null` for one that must be absent. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Headers that must match a regular expression. */
  readonly matches?: Readonly<Record<string, string>>;
  /** The JSON value of the body. */
  readonly body?: { readonly json: unknown } | { readonly text: string } | "none";
  /** The digest that the `Authorization` header must hold. */
  readonly digest?: ExpectedDigest;
}

/** What an `Authorization: Digest` header is worked out from. */
export interface ExpectedDigest {
  readonly username: string;
  readonly password: string;
  readonly realm: string;
  readonly nonce: string;
  readonly algorithm: "MD5" | "SHA-256";
  /** How often the nonce was used, this time included. */
  readonly count: number;
}

/** An answer of the server. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: AnswerBody;
  /** The connection breaks before anything, or in the middle of the body; or no answer, or no more of it, ever comes. */
  readonly fault?: "no-answer" | "broken-body" | "silent" | "stalled";
}

/** A body: a JSON value, text, or bytes in Base64. */
export type AnswerBody = { readonly json: unknown } | { readonly text: string } | { readonly base64: string };

/** What has to come of a call. What is left out is not looked at. */
export interface Expectation {
  /** What the last call gives. */
  readonly outcome?: ExpectedOutcome;
  /** Every notice, in order. */
  readonly notices?: readonly ExpectedNotice[];
  /** The waits between tries in milliseconds, each with its least and its most. */
  readonly waits?: readonly (readonly [least: number, most: number])[];
  /** Texts that an error must not hold in any way in which it is printed. */
  readonly secrets?: readonly string[];
}

/** What a call gives. */
export type ExpectedOutcome =
  | { readonly value: unknown }
  /** Text, or the bytes of a stream, in Base64. */
  | { readonly base64: string }
  | { readonly data: unknown; readonly status: number }
  | { readonly error: ExpectedError }
  /** The reason with which the caller gave up. */
  | { readonly aborted: true };

/** An error, by the name of its class and the fields that it must have. */
export interface ExpectedError {
  readonly name: string;
  /** Classes that it must extend. */
  readonly is?: readonly string[];
  readonly fields?: Values;
  /** Texts that its message must hold. */
  readonly mentions?: readonly string[];
}

/** A notice, by the fields that it must have. */
export interface ExpectedNotice {
  readonly fields: Values;
  readonly mentions?: readonly string[];
}

/** An expression over `api`, and whether the compiler has to take it. */
export interface TypeUse {
  readonly code: string;
  readonly valid: boolean;
}
