import { AtlasError } from "../errors/atlas-error.js";
import { AtlasTimeoutError } from "../errors/timeout-error.js";
import { parseRetryAfter } from "./retry-after.js";
import type { Sleep } from "./sleep.js";
import type { TransportLayer } from "./transport.js";

/** When a call is tried again. */
export interface RetryOptions {
  /**
   * How many times at most, after the first try.
   *
   * @default 3
   */
  readonly limit?: number | undefined;
  /**
   * The longest wait before a try, in milliseconds. If Atlas asks for a longer one, the answer is given back at once.
   *
   * @default 60000
   */
  readonly maxDelay?: number | undefined;
}

/** What the layer needs from outside; tests put in their own. */
export interface RetryEnvironment {
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: Sleep;
}

/** The first back-off is at most this long, in milliseconds; each one after it at most twice the one before. */
const BASE_DELAY = 500;

/** 429 means that nothing was done, so every method may be repeated. */
const ALWAYS: ReadonlySet<number> = new Set([429]);

/** The outcome of these is not known; repeating them is safe only where it changes nothing (RFC 9110, section 9.2.2). */
const WHEN_IDEMPOTENT: ReadonlySet<number> = new Set([502, 503, 504]);
const IDEMPOTENT: ReadonlySet<string> = new Set(["GET", "PUT", "DELETE"]);

/**
 * Tries again: 429 for every method; 502, 503, 504, a broken connection and a time limit for idempotent methods only.
 * `Retry-After` is obeyed to the letter, otherwise the wait is a random part of a growing one (full jitter).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export function retry({ now, random, sleep }: RetryEnvironment): TransportLayer {
  return (next) => async (request, context) => {
    const { limit = 3, maxDelay = 60_000 } = context.retry === false ? { limit: 0 } : (context.retry ?? {});
    const idempotent = IDEMPOTENT.has(request.method);
    for (let attempt = 0; ; attempt++) {
      const last = attempt >= limit;
      // A body can be sent once; what is sent is a copy while there may be another try.
      const outcome = await settle(next(last || request.body === null ? request : request.clone(), context));
      if (last || request.signal.aborted || !isWorthRepeating(outcome, idempotent)) return give(outcome);
      const asked = outcome.response && parseRetryAfter(outcome.response.headers.get("retry-after"), now());
      const delay = asked ?? backOff(attempt, maxDelay, random());
      if (delay > maxDelay) return give(outcome);
      await outcome.response?.body?.cancel();
      await sleep(delay, request.signal);
    }
  };
}

/**
 * How long to wait before a try, in milliseconds, when the server did not say.
 *
 * @param attempt - 0 before the first repetition
 * @param random - from 0 up to, but not including, 1
 */
export function backOff(attempt: number, maxDelay: number, random: number): number {
  return random * Math.min(maxDelay, BASE_DELAY * 2 ** Math.min(attempt, 30));
}

type Outcome = { readonly response: Response } | { readonly response?: undefined; readonly error: unknown };

async function settle(promise: Promise<Response>): Promise<Outcome> {
  try {
    return { response: await promise };
  } catch (error) {
    return { error };
  }
}

function give(outcome: Outcome): Response {
  if (outcome.response !== undefined) return outcome.response;
  throw outcome.error;
}

function isWorthRepeating(outcome: Outcome, idempotent: boolean): boolean {
  if (outcome.response !== undefined) {
    const { status } = outcome.response;
    return ALWAYS.has(status) || (idempotent && WHEN_IDEMPOTENT.has(status));
  }
  // An error of this package is a decision, such as a refused redirect, except that the time was up.
  return idempotent && (!(outcome.error instanceof AtlasError) || outcome.error instanceof AtlasTimeoutError);
}
