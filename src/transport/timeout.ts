import { networkError } from "../errors/network-error.js";
import { AtlasTimeoutError } from "../errors/timeout-error.js";
import type { Transport } from "./transport.js";

/** A `fetch` that takes a request, as this package calls it. */
export type FetchFunction = (request: Request) => Promise<Response>;

/**
 * What an answer needs for as long as somebody reads it. In Node, the tie between a request and its signal is weak: once
 * the garbage collector has taken the request, neither a time limit nor the caller can end the reading of its answer.
 *
 * @see https://github.com/nodejs/undici/blob/v6.21.0/lib/web/fetch/request.js
 */
const kept = new WeakMap<object, unknown>();

/** Keeps what an answer needs, for as long as somebody reads its body. */
export function keep(response: Response, ...needed: readonly unknown[]): void {
  kept.set(response.body ?? response, needed);
}

/**
 * The innermost transport: `fetch` with a time limit that covers the answer's body too. The caller's own signal keeps
 * working beside it.
 *
 * @throws {AtlasTimeoutError} {@link AtlasNetworkError} or the reason of the caller's signal
 */
export function fetchWithTimeout(fetch: FetchFunction): Transport {
  return async (request, { call, timeout, signal }) => {
    // A caller who gave up while the token was fetched has nothing sent in their name.
    request.signal.throwIfAborted();
    const limit = timeout === 0 ? undefined : AbortSignal.timeout(timeout);
    // The caller's own signal stands beside the request's: between the two there may be copies that are gone by then.
    const ends = AbortSignal.any([request.signal, signal, limit].filter((end) => end !== undefined));
    const sent = new Request(request, { signal: ends });
    try {
      const response = await fetch(sent);
      keep(response, sent, ends, limit);
      return response;
    } catch (cause) {
      if (request.signal.aborted || signal?.aborted === true) throw cause;
      throw limit?.aborted === true ? new AtlasTimeoutError(timeout, { call, cause }) : networkError(cause, call);
    }
  };
}
