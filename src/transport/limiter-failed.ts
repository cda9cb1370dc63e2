import { AtlasError, type CallInfo } from "../errors/atlas-error.js";

const CODE = "LIMITER_FAILED";

/** The error of a call that was not sent, since limits that are kept somewhere else could not be asked. */
export function limiterFailed(what: string, cause: unknown, call: CallInfo | undefined): AtlasError {
  const why = cause instanceof Error ? cause.message || cause.name : String(cause);
  return new AtlasError(`${what} failed, so the call was not sent: ${why}.`, {
    code: CODE,
    cause,
    call,
  });
}

/** The same error with the call that it is about. */
export function ofCall(error: unknown, call: CallInfo): AtlasError {
  const isTold = error instanceof AtlasError && error.code === CODE;
  if (!isTold) return limiterFailed("limits: `take`", error, call);
  return error.operationId === undefined
    ? new AtlasError(error.message, { code: CODE, cause: error.cause, call })
    : error;
}
