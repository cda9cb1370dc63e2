/** openapi-fetch middleware: what sees and changes requests before credentials are put on them. */
import type { Middleware } from "openapi-fetch";
import { AtlasConfigError } from "./errors/config-error.js";
import type { Transport, TransportContext } from "./transport/transport.js";

export type { Middleware };

const HOOKS = ["onRequest", "onResponse", "onError"] as const;

/**
 * Adds middleware to a list.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION`, and then nothing is added
 */
export function addMiddleware(list: Middleware[], added: readonly Middleware[]): void {
  if (!added.every(isMiddleware)) {
    const message = "use: a middleware is an object with a function onRequest, onResponse or onError.";
    throw new AtlasConfigError("INVALID_OPTION", message);
  }
  list.push(...added);
}

function isMiddleware(value: unknown): value is Middleware {
  return (
    typeof value === "object" && value !== null && HOOKS.some((name) => typeof Reflect.get(value, name) === "function")
  );
}

/**
 * The middleware of one call, `undefined` if there is none.
 *
 * @param own - what openapi-fetch takes as `middleware` for one call; it comes after that of the client
 */
export function middlewareOf(list: readonly Middleware[], own: unknown): Middleware[] | undefined {
  const all = Array.isArray(own) ? [...list, ...own.filter(isMiddleware)] : list;
  return all.length === 0 ? undefined : all.slice();
}

/** Takes middleware out of a list; what is not in it is ignored. */
export function removeMiddleware(list: Middleware[], removed: readonly Middleware[]): void {
  for (const middleware of removed) {
    const index = list.indexOf(middleware);
    if (index !== -1) list.splice(index, 1);
  }
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
