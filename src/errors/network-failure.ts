import { cleaner } from "../secrets.js";
import type { CallInfo } from "./atlas-error.js";
import { cleanCause } from "./clean-cause.js";
import { innermost } from "./innermost.js";
import { AtlasNetworkError } from "./network-error.js";

/**
 * The error of a connection that could not be made or that broke.
 *
 * @param secrets - what must not be seen of the request, whoever says it
 */
export function networkError(cause: unknown, call: CallInfo, secrets: readonly string[] = []): AtlasNetworkError {
  const clean = cleaner(secrets);
  const safe = cleanCause(cause, clean);
  const detail = safe instanceof Error ? innermost(safe).message || safe.name : "unknown failure";
  const message = `${call.operationId} (${call.method} ${call.path}) got no usable answer: ${detail}.`;
  return new AtlasNetworkError("NETWORK_ERROR", message, { call, cause: safe });
}
