/** Causes deeper than this are left out. */
const DEEPEST = 5;

/**
 * What can be kept of an error that somebody else made. One of a `fetch` that was brought along may carry the request, and
 * with it credentials; of such an error a copy is kept that has only name, message, code, stack and cause.
 */
export function safeCause(cause: unknown, depth = 0): unknown {
  if (!(cause instanceof Error)) return isBare(cause) ? cause : undefined;
  if (isSafe(cause, depth)) return cause;
  const { name, message, stack } = cause;
  const copy = new Error(message, depth < DEEPEST ? { cause: safeCause(cause.cause, depth + 1) } : {});
  return Object.assign(copy, { name, stack }, "code" in cause && isBare(cause.code) ? { code: cause.code } : {});
}

/** Whether an error carries nothing but plain values and other such errors. */
function isSafe(error: Error, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const isFine = (value: unknown): boolean => isBare(value) || (value instanceof Error && isSafe(value, depth + 1));
  return Reflect.ownKeys(error).every((key) => {
    const value: unknown = Reflect.get(error, key);
    // Some errors stand for several.
    return Array.isArray(value) ? value.every(isFine) : isFine(value);
  });
}

function isBare(value: unknown): boolean {
  return Object(value) !== value;
}
