/** The openapi-fetch middleware of a client: what sees and changes requests before credentials are put on them. */
import type { Middleware } from "openapi-fetch";
import { AtlasConfigError } from "./errors/config-error.js";
import { hasFunction } from "./has-function.js";

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

/** Whether a value can be middleware. */
export function isMiddleware(value: unknown): value is Middleware {
  return HOOKS.some((name) => hasFunction(value, name));
}

/** Takes middleware out of a list; what is not in it is ignored. */
export function removeMiddleware(list: Middleware[], removed: readonly Middleware[]): void {
  for (const middleware of removed) {
    const index = list.indexOf(middleware);
    if (index !== -1) list.splice(index, 1);
  }
}
