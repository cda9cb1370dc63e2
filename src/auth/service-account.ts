import { AtlasAuthError } from "../errors/auth-error.js";
import { AtlasConfigError } from "../errors/config-error.js";
import { isBearerToken, withBearer } from "./bearer-token.js";
import type { AuthContext, AuthProvider } from "./provider.js";

/** The credentials of a service account. */
export interface ServiceAccountOptions {
  /** Starts with `mdb_sa_id_`. */
  readonly clientId: string;
  /** Starts with `mdb_sa_sk_`. */
  readonly clientSecret: string;
}

interface Token {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** A token this close to its end, in milliseconds, is not used any more: it would expire on the way. */
const SAFETY_MARGIN = 60_000;

/**
 * Logs in as a service account (OAuth 2.0 client credentials). However many calls wait for it, one request is made for
 * a token, which all of them share until a minute before it expires.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` if an id or secret is missing
 * @see https://www.mongodb.com/docs/atlas/api/service-accounts-overview/
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 * @example
 * const atlas = createAtlasClient({ auth: serviceAccount({ clientId, clientSecret }) });
 */
export function serviceAccount({ clientId, clientSecret }: ServiceAccountOptions): AuthProvider {
  checkText("clientId", clientId);
  checkText("clientSecret", clientSecret);
  // Atlas takes the two strings as they are, not form-encoded as RFC 6749 has it.
  const authorization = `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
  const sources = new Map<string, TokenSource>();
  return {
    layer(context) {
      const source = sources.get(context.baseUrl) ?? new TokenSource(context, authorization);
      sources.set(context.baseUrl, source);
      return (next) => async (request, call) => {
        const token = await untilAborted(source.token(), request.signal);
        return next(withBearer(request, token), call);
      };
    },
    async close() {
      await Promise.all([...sources.values()].map((source) => source.revoke()));
    },
  };
}

function checkText(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") {
    throw new AtlasConfigError("INVALID_OPTION", `serviceAccount: ${name} is missing.`);
  }
  if (!/^[\x21-\x7e]+$/.test(value) || (name === "clientId" && value.includes(":"))) {
    throw new AtlasConfigError("INVALID_OPTION", `serviceAccount: ${name} has characters that no such value has.`);
  }
}

/** Holds the token of one base URL, and asks for it once. Private fields keep both out of inspectors and logs. */
class TokenSource {
  readonly #context: AuthContext;
  readonly #authorization: string;
  #token: Token | undefined;
  #pending: Promise<Token> | undefined;

  constructor(context: AuthContext, authorization: string) {
    this.#context = context;
    this.#authorization = authorization;
  }

  async token(): Promise<string> {
    const { now } = this.#context;
    if (this.#token !== undefined && now() < this.#token.expiresAt - SAFETY_MARGIN) return this.#token.value;
    this.#pending ??= this.#request().finally(() => (this.#pending = undefined));
    return (await this.#pending).value;
  }

  async revoke(): Promise<void> {
    const token = this.#token;
    this.#token = undefined;
    if (token === undefined || this.#context.now() >= token.expiresAt) return;
    const body = new URLSearchParams({ token: token.value, token_type_hint: "access_token" });
    const response = await this.#post("/api/oauth/revoke", body);
    await response.body?.cancel();
  }

  async #request(): Promise<Token> {
    const startedAt = this.#context.now();
    const response = await this.#post("/api/oauth/token", new URLSearchParams({ grant_type: "client_credentials" }));
    const text = await response.text().catch(() => "");
    const body = parseObject(text);
    if (!response.ok) throw tokenFailure(response.status, body);
    const value = body["access_token"];
    if (!isBearerToken(value)) {
      throw new AtlasAuthError("INVALID_TOKEN", "The token endpoint answered 200 without an access token.", {
        status: response.status,
      });
    }
    const seconds = body["expires_in"];
    const lifetime = typeof seconds === "number" && seconds > 0 ? seconds : 3600;
    this.#token = { value, expiresAt: startedAt + lifetime * 1000 };
    return this.#token;
  }

  async #post(path: string, body: URLSearchParams): Promise<Response> {
    const { baseUrl, fetch, timeout, userAgent } = this.#context;
    const headers = new Headers({
      Accept: "application/json",
      Authorization: this.#authorization,
      "Cache-Control": "no-cache",
    });
    if (userAgent !== undefined) headers.set("User-Agent", userAgent);
    const init: RequestInit = { method: "POST", headers, body, redirect: "manual" };
    if (timeout > 0) init.signal = AbortSignal.timeout(timeout);
    try {
      return await fetch(new Request(`${baseUrl}${path}`, init));
    } catch (cause) {
      throw new AtlasAuthError("TOKEN_REQUEST_FAILED", `The token endpoint ${baseUrl}${path} could not be reached.`, {
        cause,
      });
    }
  }
}

/** The promise, or the signal's reason if that comes first: others go on waiting for the token that one gave up on. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller chose the reason
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Both error shapes: OAuth's `error` and `error_description`, and the body that the rest of Atlas uses. */
function tokenFailure(status: number, body: Record<string, unknown>): AtlasAuthError {
  const reasons = ["error", "error_description", "errorCode", "detail"].map((name) => body[name]);
  const reason = reasons.filter((value) => typeof value === "string").join(": ");
  const advice = status === 401 ? " Check clientId and clientSecret, and that the secret has not expired." : "";
  const answer = `${status}${reason === "" ? "" : ` ${reason}`}`;
  return new AtlasAuthError("TOKEN_REQUEST_FAILED", `The token endpoint answered ${answer}.${advice}`, { status });
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
