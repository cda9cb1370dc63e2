import { AtlasTimeoutError } from "../errors/timeout-error.js";
import type { Transport } from "./transport.js";

/** A `fetch` that takes a request, as this package calls it. */
export type FetchFunction = (request: Request) => Promise<Response>;

/**
 * The innermost transport: `fetch` with a time limit that covers the answer's body too. The caller's own signal keeps
 * working beside it.
 */
export function fetchWithTimeout(fetch: FetchFunction): Transport {
  return async (request, { call, timeout }) => {
    // A caller who gave up while the token was fetched has nothing sent in their name.
    request.signal.throwIfAborted();
    if (timeout === 0) return fetch(request);
    const limit = AbortSignal.timeout(timeout);
    try {
      return await fetch(new Request(request, { signal: AbortSignal.any([request.signal, limit]) }));
    } catch (cause) {
      throw limit.aborted && !request.signal.aborted ? new AtlasTimeoutError(timeout, { call, cause }) : cause;
    }
  };
}
