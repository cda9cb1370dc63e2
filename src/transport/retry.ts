import type { CallInfo } from "../errors/atlas-error.js";
import { AtlasNetworkError } from "../errors/network-error.js";
import { AtlasTimeoutError } from "../errors/timeout-error.js";
import { readErrorBody } from "./error-body.js";
import { readFeedback } from "./rate-limit-feedback.js";
import { parseRetryAfter } from "./retry-after.js";
import { retryDelay } from "./retry-timing.js";
import type { Sleep } from "./sleep.js";
import { waitSignal, type TransportContext, type TransportLayer } from "./transport.js";

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

/** A call is about to be tried again. */
export interface RetryEvent {
  readonly call: CallInfo;
  /** 1 before the first repetition. */
  readonly attempt: number;
  /** How long the wait before it is, in milliseconds. */
  readonly delay: number;
  /** The status of the answer that was not taken, if there was one. */
  readonly status?: number;
  /** Why there was no answer. */
  readonly error?: unknown;
}

/** What the layer needs from outside; tests put in their own. */
export interface RetryEnvironment {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
  readonly sleep: Sleep;
  /** Told before each wait. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** What came of a try. */
export type Outcome = { readonly response: Response } | { readonly response?: undefined; readonly error: unknown };

/** Decides whether there is another try, and waits until it is time for it. */
export type Again = (outcome: Outcome, context: TransportContext, signal?: AbortSignal) => Promise<boolean>;

/** The outcome of these is not known; repeating them is safe only where it changes nothing (RFC 9110, section 9.2.2). */
const WHEN_IDEMPOTENT: ReadonlySet<number> = new Set([502, 503, 504]);
const IDEMPOTENT: ReadonlySet<string> = new Set(["GET", "HEAD", "PUT", "DELETE"]);

/**
 * The rule by which calls are tried again: a refusal because of a limit for every method, since nothing was done; 502,
 * 503, 504, a broken connection and a time limit for idempotent methods only. `Retry-After` is obeyed to the letter,
 * otherwise the wait is a random part of a growing one (full jitter).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export function retryRule({ now, random, sleep, onRetry }: RetryEnvironment): Again {
  return async (outcome, context, signal) => {
    const { call, repeatable, retry = {}, retries = 0 } = context;
    const { limit = 3, maxDelay = 60_000 } = retry === false ? { limit: 0 } : retry;
    if (retries >= limit || repeatable === false || signal?.aborted === true) return false;
    const { response } = outcome;
    const refusal = response && (await readFeedback(response, now()));
    const isUnknown = response === undefined ? isBroken(outcome) : WHEN_IDEMPOTENT.has(response.status);
    if (refusal?.rejected !== true && !(isUnknown && IDEMPOTENT.has(call.method))) return false;
    const asked = refusal?.retryAfter ?? parseRetryAfter(response?.headers.get("retry-after") ?? null, now());
    const delay = retryDelay(asked, retries, maxDelay, random());
    if (delay === undefined) return false;
    context.retries = retries + 1;
    const why = response === undefined ? { error: outcome.error } : { status: response.status };
    onRetry?.({ call, attempt: retries + 1, delay, ...why });
    response?.body?.cancel().catch(() => undefined);
    await sleep(delay, signal);
    return true;
  };
}

/** Other errors are decisions, such as a refused redirect, or somebody's mistake. */
function isBroken({ error }: { error: unknown }): boolean {
  return error instanceof AtlasTimeoutError || (error instanceof AtlasNetworkError && error.code === "NETWORK_ERROR");
}

/** The layer that tries calls again. */
export function retry(again: Again): TransportLayer {
  return (next) => async (request, context) => {
    const isOnce = request.body === null || context.repeatable === false || context.retry === false;
    for (;;) {
      // A body can be sent once, so a copy of it is sent where there may be another try.
      const copy = isOnce ? request : request.clone();
      let outcome: Outcome;
      try {
        const response = await next(copy, context);
        if (response.ok) return response;
        outcome = { response };
      } catch (error) {
        outcome = { error };
      }
      if (await again(outcome, context, waitSignal(request, context))) continue;
      if (outcome.response === undefined) throw outcome.error;
      return readErrorBody(outcome.response, context.ending?.last, waitSignal(request, context));
    }
  };
}
