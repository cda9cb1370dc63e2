/** How commands end, as docs/cli.md promises. */
import { AtlasApiError } from "../errors/api-error.js";
import { AtlasAuthError } from "../errors/auth-error.js";
import { AtlasWaitTimeoutError } from "../errors/wait-timeout-error.js";

/** All is well. */
export const OK = 0;
/** A question was asked, and the answer is no. */
export const NO = 1;
/** It could not be done. */
export const COULD_NOT_RUN = 2;
/** Ctrl-C: what shells know the signal by. */
export const INTERRUPTED = 130;

/** The exit code for something that was thrown: 1 if Atlas said no, 2 if it was not asked or gave no answer. */
export function exitCodeOf(error: unknown): typeof NO | typeof COULD_NOT_RUN {
  if (error instanceof AtlasApiError || error instanceof AtlasWaitTimeoutError) return NO;
  return error instanceof AtlasAuthError && error.status !== undefined ? NO : COULD_NOT_RUN;
}
