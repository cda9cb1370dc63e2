/** The error behind all others: Node's fetch says "fetch failed" and puts what happened into the cause. */
export function innermost(error: Error): Error {
  return error.cause instanceof Error ? innermost(error.cause) : error;
}
