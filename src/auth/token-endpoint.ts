/** The two requests of OAuth 2.0 client credentials, as Atlas wants them. */
import { AtlasAuthError } from "../errors/auth-error.js";
import { readErrorBody } from "../transport/error-body.js";
import { parseRetryAfter } from "../transport/retry-after.js";
import { Attempt } from "../transport/ending.js";
import { sleep } from "../transport/sleep.js";
import type { AuthContext } from "./provider.js";
import { redactor, tokenRefused, tokenUnreachable } from "./token-error.js";
import { readToken, type Token } from "./token.js";

export interface TokenEndpoint {
  /**
   * Asks for a token.
   *
   * @param signal - ends a pause between two tries; a request under way is not cut off, so that no token is lost
   * @throws {AtlasAuthError} or the signal's reason
   */
  request(signal: AbortSignal): Promise<Token>;
  /** @throws {AtlasAuthError} */
  revoke(token: Token): Promise<void>;
}

interface Failure {
  readonly error: AtlasAuthError;
  /** Whether another try makes sense, and in how many milliseconds if the answer said so. */
  readonly repeat: boolean;
  readonly retryAfter?: number | undefined;
}

const TRIES = 3;
/** Nobody waits longer than this for another try, in milliseconds. */
const LONGEST_PAUSE = 10_000;
const FIRST_PAUSE = 500;
/** What may be gone in a moment. Asking for a token twice does no harm, so a broken connection is one of them. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

export function tokenEndpoint(context: AuthContext, clientId: string, clientSecret: string): TokenEndpoint {
  const { baseUrl, fetch, now, random = Math.random, timeout, userAgent } = context;
  // Atlas takes the two strings as they are, not form-encoded as RFC 6749 has it.
  const basic = btoa(`${clientId}:${clientSecret}`);
  const redact = redactor(basic, clientSecret);

  const post = async (path: string, form: Record<string, string>): Promise<{ response: Response; text: string }> => {
    const headers = new Headers({
      Accept: "application/json",
      Authorization: `Basic ${basic}`,
      "Cache-Control": "no-cache",
    });
    if (userAgent !== undefined) headers.set("User-Agent", userAgent);
    const controller = new AbortController();
    const { signal } = controller;
    const init: RequestInit = { method: "POST", headers, body: new URLSearchParams(form), redirect: "manual", signal };
    const attempt = new Attempt(new Request(`${baseUrl}${path}`, init), controller, timeout);
    try {
      const sending = fetch(attempt.request);
      attempt.start();
      const response = await attempt.orEnd(sending);
      return { response, text: await attempt.orEnd((await readErrorBody(response, attempt, signal)).text()) };
    } finally {
      attempt.stop();
    }
  };

  const ask = async (): Promise<Token | Failure> => {
    const startedAt = now();
    try {
      const { response, text } = await post("/api/oauth/token", { grant_type: "client_credentials" });
      const { status, headers } = response;
      const body = parseObject(text);
      if (!response.ok) {
        const retryAfter = parseRetryAfter(headers.get("retry-after"), now());
        const error = tokenRefused({ status, body, retryAfter, clientId, redact });
        return { error, repeat: PASSING.has(status), retryAfter };
      }
      return readToken(body, startedAt) ?? { error: withoutToken(status), repeat: false };
    } catch (cause) {
      const repeat = !(cause instanceof Error && cause.name === "TimeoutError");
      return { error: tokenUnreachable(`${baseUrl}/api/oauth/token`, cause, redact), repeat };
    }
  };

  return {
    async request(signal) {
      for (let tries = 1; ; tries++) {
        // Whatever has waited before: a token that nobody waits for any more is not asked for.
        signal.throwIfAborted();
        const answer = await ask();
        if (!("error" in answer)) return answer;
        const pause = answer.retryAfter ?? FIRST_PAUSE * 2 ** (tries - 1) * random();
        if (!answer.repeat || tries === TRIES || pause > LONGEST_PAUSE) throw answer.error;
        await (context.sleep ?? sleep)(pause, signal);
      }
    },
    async revoke({ value }) {
      const path = "/api/oauth/revoke";
      const redactAll = redactor(basic, clientSecret, value);
      const { response, text } = await post(path, { token: value, token_type_hint: "access_token" }).catch(
        (cause: unknown) => {
          throw tokenUnreachable(`${baseUrl}${path}`, cause, redactAll);
        },
      );
      if (response.ok) return;
      throw tokenRefused({ status: response.status, body: parseObject(text), clientId, redact: redactAll });
    },
  };
}

function withoutToken(status: number): AtlasAuthError {
  const message = `The token endpoint answered ${status} without an access token that a header can carry.`;
  return new AtlasAuthError("INVALID_TOKEN", message, { status });
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
