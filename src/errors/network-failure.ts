import type { CallInfo } from "./atlas-error.js";
import { AtlasNetworkError } from "./network-error.js";

/** The error of a connection that could not be made or that broke. */
export function networkError(cause: unknown, call: CallInfo): AtlasNetworkError {
  const detail = cause instanceof Error ? innermost(cause).message || cause.name : "unknown failure";
  const message = `${call.operationId} (${call.method} ${call.path}) got no usable answer: ${detail}.`;
  return new AtlasNetworkError("NETWORK_ERROR", message, { call, cause });
}

/** Node's fetch says "fetch failed" and puts what happened into the cause. */
function innermost(error: Error): Error {
  return error.cause instanceof Error ? innermost(error.cause) : error;
}
