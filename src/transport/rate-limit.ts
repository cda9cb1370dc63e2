/**
 * Spaces calls so that they stay within the limits of Atlas.
 *
 * Atlas counts requests in token buckets, for each set of endpoints and each organization, project, user or address. The
 * limiter keeps count of each bucket, and learns from what the answers say: `RateLimit-Limit`, `RateLimit-Remaining`,
 * `Retry-After`, and the body of a refusal.
 *
 * @see https://www.mongodb.com/docs/atlas/api/api-rate-limit/
 */
import type { CallInfo } from "../errors/atlas-error.js";
import { FIRST_PAUSE } from "./bucket.js";
import { Limiter } from "./limiter.js";
import { ofCall } from "./limiter-failed.js";
import { mayRefuse, readFeedback, type Feedback } from "./rate-limit-feedback.js";
import type { Sleep } from "./sleep.js";
import { LONGEST_PAUSE } from "./tokens.js";
import { waitSignal, type TransportLayer } from "./transport.js";
import { untilAborted } from "./until-aborted.js";

/** A call that is to be sent. */
export interface LimitedCall extends CallInfo {
  /** The organization or project that it is about, if it is about one. */
  readonly owner?: string | undefined;
}

/** Limits that are kept somewhere else, for example by many processes together. */
export interface SharedLimits {
  /**
   * Resolves when a call may be sent; rejects with the signal's reason if that comes first. If it rejects with anything
   * else, the call ends with an {@link AtlasError} with the code `LIMITER_FAILED`.
   *
   * @param key - method, path template, and organization or project: `GET /api/atlas/v2/orgs/{orgId} 5f…`
   */
  take(key: string, signal: AbortSignal, call?: LimitedCall): Promise<void>;
  /** Told after a refusal for how many milliseconds nobody should send anything. Nobody waits for it. */
  pause?(key: string, milliseconds: number, call?: LimitedCall): Promise<void>;
}

/** What the layer needs from outside. */
export interface RateLimitEnvironment {
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Asked before each call, beside what this process has learned. */
  readonly shared?: SharedLimits | undefined;
}

/** A layer that holds calls back while their bucket is empty, first come, first served. */
export function rateLimit({ now, sleep, shared }: RateLimitEnvironment): TransportLayer {
  const limiter = new Limiter(now, sleep);
  return (next) => async (request, context) => {
    const { call, owner = "" } = context;
    const endpoint = limiter.find(call, owner);
    const signal = waitSignal(request, context);
    const pass = endpoint.bucket.take(endpoint) ?? (await endpoint.bucket.wait(endpoint, signal));
    let response: Response | undefined;
    let refusal: Feedback | undefined;
    try {
      if (shared !== undefined) await takeShared(shared, { ...call, owner: context.owner }, signal);
      response = await next(request, context);
      if (mayRefuse(response.status)) refusal = await readFeedback(response, now());
      return response;
    } finally {
      if (response === undefined) limiter.lost(pass);
      else if (refusal?.rejected !== true) limiter.answered(pass, response);
      else {
        limiter.refused(pass, refusal);
        const pause = refusal.retryAfter ?? FIRST_PAUSE;
        // Nobody waits for it: a store that hangs is no reason to keep an answer back.
        if (pause > 0 && pause <= LONGEST_PAUSE) void pauseShared(shared, pause, { ...call, owner: context.owner });
      }
    }
  };
}

function keyOf({ method, path, owner = "" }: LimitedCall): string {
  return `${method} ${path} ${owner}`;
}

async function takeShared(shared: SharedLimits, call: LimitedCall, given: AbortSignal | undefined): Promise<void> {
  const signal = given ?? new AbortController().signal;
  const take = async (): Promise<void> => shared.take(keyOf(call), signal, call);
  try {
    await untilAborted(take(), signal);
  } catch (error) {
    signal.throwIfAborted();
    throw ofCall(error, call);
  }
}

async function pauseShared(shared: SharedLimits | undefined, milliseconds: number, call: LimitedCall): Promise<void> {
  try {
    await shared?.pause?.(keyOf(call), milliseconds, call);
  } catch {
    // Those who are told of the limit by Atlas itself pause all the same.
  }
}
