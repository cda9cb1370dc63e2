/** What went wrong at the token endpoint, told to people, without secrets. */
import type { CallInfo } from "../errors/atlas-error.js";
import { AtlasAuthError } from "../errors/auth-error.js";
import { innermost } from "../errors/innermost.js";
import { withStars } from "../secrets.js";

/** Replaces every secret in a text that came from outside, and shortens it. */
export type Redact = (text: string) => string;

/** A {@link Redact} for the secrets given. */
export function redactor(...secrets: readonly string[]): Redact {
  return (text) => withStars(text, secrets).slice(0, 500);
}

const SHARE = "Use one client for all calls, and `tokenStore` to share the token between processes.";

/** What to do, by status and, where the status says too little, by error code. */
const ADVICE: Readonly<Record<string, string>> = {
  401: "Check clientId and clientSecret, and that the secret has not expired.",
  "403 access_denied": `A service account can have 100 live tokens; this one may have them all. ${SHARE} close() revokes a token; one that is not revoked lives for an hour.`,
  429: `Too many token requests. ${SHARE}`,
};

interface Refusal {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** In milliseconds. */
  readonly retryAfter?: number | undefined;
  readonly clientId: string;
  readonly redact: Redact;
}

/**
 * The error for an answer without a token, in either shape: OAuth's `error` and `error_description`, or the body that the
 * rest of Atlas uses.
 */
export function tokenRefused({ status, body, retryAfter, clientId, redact }: Refusal): AtlasAuthError {
  const texts = ["error", "error_description", "errorCode", "detail"].map((name) => body[name]);
  const found = texts.filter((value) => typeof value === "string").map(redact);
  const answer = [`The token endpoint answered ${status}`, found.join(": ")].filter(Boolean).join(" ");
  const advice = [ADVICE[`${status} ${found[0] ?? ""}`] ?? ADVICE[status]];
  if (status === 401 && !clientId.startsWith("mdb_sa_id_")) {
    advice.push("A service account's clientId starts with mdb_sa_id_; a public and private API key go to apiKey().");
  }
  if (retryAfter !== undefined) advice.push(`Atlas asks to wait ${Math.ceil(retryAfter / 1000)} s.`);
  return new AtlasAuthError("TOKEN_REQUEST_FAILED", [`${answer}.`, ...advice].filter(Boolean).join(" "), { status });
}

/** The error for a request that got no complete answer. */
export function tokenUnreachable(url: string, cause: unknown, redact: Redact): AtlasAuthError {
  const safe = redactError(cause, redact);
  const why = innermost(safe).message;
  const message = `The token endpoint ${url} could not be reached${why === "" ? "" : `: ${why}`}.`;
  return new AtlasAuthError("TOKEN_REQUEST_FAILED", message, { cause: safe });
}

/** The error for whoever waits for a token on behalf of a client that is closed. */
export function clientClosed(): AtlasAuthError {
  return new AtlasAuthError("TOKEN_REQUEST_FAILED", "The client was closed while it waited for a token.");
}

/** The same error for one of the calls that waited; others get one of their own. */
export function forCall(error: unknown, call: CallInfo): unknown {
  if (!(error instanceof AtlasAuthError)) return error;
  const { code, message, status, cause } = error;
  return new AtlasAuthError(code, message, { call, cause, ...(status === undefined ? {} : { status }) });
}

/**
 * A copy that has only name, message, code and cause: an error of a `fetch` that somebody brought along may carry the
 * request, and with it the secret.
 */
function redactError(error: unknown, redact: Redact, depth = 0): Error {
  if (!(error instanceof Error)) return new Error(redact(typeof error === "string" ? error : "unknown failure"));
  const cause = error.cause === undefined || depth === 5 ? {} : { cause: redactError(error.cause, redact, depth + 1) };
  // What calls itself an error may have anything as its words.
  const textOf = (value: unknown): string => (typeof value === "string" ? redact(value) : "");
  const code = "code" in error && typeof error.code === "string" ? { code: redact(error.code) } : {};
  return Object.assign(new Error(textOf(error.message), cause), { name: textOf(error.name) }, code);
}
