/** What a function of the user's that gives tokens does to requests; `bearer-token.ts` loads it. */
import { AtlasAuthError } from "../errors/auth-error.js";
import { cleanCause } from "../errors/clean-cause.js";
import { cleaner } from "../secrets.js";
import { untilAborted } from "../transport/until-aborted.js";
import { waitSignal, type TransportContext } from "../transport/transport.js";
import { isBearerToken, withBearer } from "./bearer-token.js";
import type { AuthProvider } from "./provider.js";

/** Asks for a token for each try. */
export function givenToken(token: () => string | Promise<string>): AuthProvider {
  return {
    takesLight: true,
    layer: (auth) => (next) => async (request, context) => {
      const value = await ask(token, waitSignal(request, context), context);
      if (isBearerToken(value)) return next(withBearer(request, value, auth), context);
      const message = "bearerToken: the function gave no token that a header can carry.";
      throw new AtlasAuthError("INVALID_TOKEN", message, { call: context.call });
    },
  };
}

/** Nobody waits longer for a token than for an answer: the function asks somebody else, who may not answer either. */
async function ask(
  token: () => unknown,
  signal: AbortSignal | undefined,
  { call, timeout }: TransportContext,
): Promise<unknown> {
  const late = new AbortController();
  const timer = timeout > 0 ? setTimeout(() => late.abort(), timeout) : undefined;
  try {
    const given = untilAborted(Promise.resolve().then(token), late.signal);
    return await untilAborted(given, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    const safe = cleanCause(cause, cleaner([]));
    const failure = safe instanceof Error ? safe.message || safe.name : "unknown failure";
    const why = late.signal.aborted ? `none came within ${timeout} ms` : failure;
    throw new AtlasAuthError("TOKEN_REQUEST_FAILED", `bearerToken: the function gave no token: ${why}.`, {
      call,
      cause: safe,
    });
  } finally {
    clearTimeout(timer);
  }
}
