import { AtlasConfigError } from "../errors/config-error.js";
import { later } from "./later.js";
import type { AuthContext, AuthProvider } from "./provider.js";

/** RFC 6750's `b64token`: what a header can carry without changing its meaning. */
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;

/** Whether a text can be sent as a bearer token. */
export function isBearerToken(token: unknown): token is string {
  return typeof token === "string" && TOKEN.test(token);
}

/**
 * Sends an access token that you have already.
 *
 * @param token - the token, or a function that gives the one to use now; it is asked for each try, and has as long as the try.
 *   A call for which it gives none is an {@link AtlasAuthError}: `TOKEN_REQUEST_FAILED` or `INVALID_TOKEN`
 * @throws {AtlasConfigError} `INVALID_OPTION` if the token is no token
 * @see https://www.rfc-editor.org/rfc/rfc6750
 * @example
 * const atlas = createAtlasClient({ auth: bearerToken(() => tokens.current()) });
 */
export function bearerToken(token: string | (() => string | Promise<string>)): AuthProvider {
  if (typeof token !== "function" && !isBearerToken(token)) {
    throw new AtlasConfigError(
      "INVALID_OPTION",
      "bearerToken: the token is empty, or no token that a header can carry.",
    );
  }
  return typeof token === "function"
    ? later(async () => (await import("./given-token.js")).givenToken(token), true)
    : {
        takesLight: true,
        layer: (auth) => (next) => (request, context) => next(withBearer(request, token, auth), context),
      };
}

/** Puts a token on the request itself: a copy of a request costs more than all the rest of a call. */
export function withBearer(request: Request, token: string, { authorize }: AuthContext): Request {
  const value = `Bearer ${token}`;
  if (authorize === undefined) request.headers.set("Authorization", value);
  else authorize(request, value);
  return request;
}
