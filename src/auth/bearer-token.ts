import { AtlasAuthError } from "../errors/auth-error.js";
import { AtlasConfigError } from "../errors/config-error.js";
import type { AuthProvider } from "./provider.js";

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
  if (typeof token !== "function") {
    if (!isBearerToken(token)) {
      throw new AtlasConfigError(
        "INVALID_OPTION",
        "bearerToken: the token is empty or has characters that a header cannot carry.",
      );
    }
    return {
      takesLight: true,
      layer:
        ({ authorize }) =>
        (next) =>
        (request, context) =>
          next(authorize(request, `Bearer ${token}`), context),
    };
  }
  return {
    takesLight: true,
    layer:
      ({ authorize }) =>
      (next) =>
      async (request, context) => {
        const value = await token();
        if (!isBearerToken(value)) {
          throw new AtlasAuthError(
            "INVALID_TOKEN",
            "bearerToken: the function gave no token that a header can carry.",
            {
              call: context.call,
            },
          );
        }
        return next(authorize(request, `Bearer ${value}`), context);
      },
  };
}
