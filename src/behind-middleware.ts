/** Calls behind openapi-fetch middleware. */
import { isMiddleware, type Middleware } from "./middleware.js";
import type { Transport, TransportContext } from "./transport/transport.js";

/**
 * The middleware of one call, `undefined` if there is none.
 *
 * @param own - what openapi-fetch takes as `middleware` for one call; it comes after that of the client
 */
export function middlewareOf(list: readonly Middleware[], own: unknown): Middleware[] | undefined {
  const all = Array.isArray(own) ? [...list, ...own.filter(isMiddleware)] : list;
  return all.length === 0 ? undefined : all.slice();
}

/**
 * The `fetch` that openapi-fetch is given where there is middleware. Middleware keeps the request that it has seen, so a
 * copy is sent: what the transport puts on it are credentials.
 *
 * @param explain - makes a typed error of what went wrong
 */
export function behindMiddleware(
  transport: Transport,
  context: TransportContext,
  explain: (cause: unknown) => unknown,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { call, signal } = context;
    // What may be repeated was decided by the operation's own method.
    if (request.method !== call.method) context.repeatable = false;
    try {
      // A request that middleware made anew has lost the caller's signal.
      const copy = new Request(request, signal && { signal: AbortSignal.any([request.signal, signal]) });
      return await transport(copy, context);
    } catch (cause) {
      throw explain(cause);
    }
  };
}
