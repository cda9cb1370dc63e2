import { AtlasAuthError } from "../errors/auth-error.js";
import { AtlasConfigError } from "../errors/config-error.js";
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
 * @param token - the token, or a function that gives the one to use now
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
  return {
    takesLight: true,
    layer: (auth) => (next) =>
      typeof token !== "function"
        ? (request, context) => next(withBearer(request, token, auth), context)
        : async (request, context) => {
            const value = await token();
            if (isBearerToken(value)) return next(withBearer(request, value, auth), context);
            throw new AtlasAuthError(
              "INVALID_TOKEN",
              "bearerToken: the function gave no token that a header can carry.",
              { call: context.call },
            );
          },
  };
}

/** Puts a token on the request itself: a copy of a request costs more than all the rest of a call. */
export function withBearer(request: Request, token: string, { authorize }: AuthContext): Request {
  const value = `Bearer ${token}`;
  if (authorize === undefined) request.headers.set("Authorization", value);
  else authorize(request, value);
  return request;
}
