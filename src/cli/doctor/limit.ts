/** Time limits, so that nothing is waited for forever. */

/** A step took too long. */
export class TimeUp extends Error {
  override name = "TimeUp";

  constructor(limit: number) {
    super(`no answer within ${limit / 1000} s`);
  }
}

/**
 * Does something, unless it takes too long or is not wanted any more.
 *
 * @param limit - in milliseconds
 * @param outer - ends it too
 * @throws {TimeUp} once the time is up, even if `work` does not listen to its signal; or the outer signal's reason
 */
export async function within<T>(
  limit: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(new TimeUp(limit)), limit);
  const leave = (): void => controller.abort(outer?.reason);
  outer?.addEventListener("abort", leave, { once: true });
  try {
    return await new Promise<T>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(reasonOf(signal)), { once: true });
      work(signal).then(resolve, (error: unknown) => reject(signal.aborted ? reasonOf(signal) : asError(error)));
    });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", leave);
  }
}

function reasonOf({ reason }: AbortSignal): Error {
  return asError(reason);
}

function asError(value: unknown): Error {
  return value instanceof Error ? value : new Error(String(value));
}

/** The code of an error, or of the innermost of its causes that has one: `fetch` keeps the real one there. */
export function codeOf(error: unknown): string | undefined {
  let code: string | undefined;
  const seen = new Set<unknown>();
  for (let cause = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    seen.add(cause);
    if ("code" in cause && typeof cause.code === "string") code = cause.code;
    // Several addresses were tried.
    const first: unknown = cause instanceof AggregateError ? cause.errors[0] : undefined;
    if (first instanceof Error && "code" in first && typeof first.code === "string") code = first.code;
  }
  return code;
}

/** The message of the innermost cause. */
export function reasonText(error: unknown): string {
  let text = "";
  const seen = new Set<unknown>();
  for (let cause = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    seen.add(cause);
    const first: unknown = cause instanceof AggregateError ? cause.errors[0] : undefined;
    text = (first instanceof Error ? first.message : cause.message) || text;
  }
  return text === "" ? String(error) : text;
}
