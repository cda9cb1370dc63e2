import type { SharedLimits } from "./rate-limit.js";
import { sleep as timer, type Sleep } from "./sleep.js";

/** The part of a limiter of `rate-limiter-flexible` that is used: it rejects with how long to wait. */
export interface LimiterLike {
  consume(key: string, points?: number): Promise<unknown>;
  /** Lets nobody have a point for so many seconds. */
  block?(key: string, seconds: number): Promise<unknown>;
}

/**
 * Limits that many processes keep together, through a limiter of `rate-limiter-flexible` on Redis or another store. A call
 * whose limiter fails, because the store is down for example, is not sent: it ends with an {@link AtlasError} with the code
 * `LIMITER_FAILED`.
 *
 * @param limiter - for example `new RateLimiterRedis({ storeClient, points: 50, duration: 1 })`; `points` requests in
 * `duration` seconds, for each endpoint and each organization or project
 * @param sleep - how to wait; default: a timer
 * @see https://github.com/animir/node-rate-limiter-flexible
 */
export function sharedLimits(limiter: LimiterLike, sleep: Sleep = timer): SharedLimits {
  let loading: Promise<SharedLimits> | undefined;
  const load = (): Promise<SharedLimits> =>
    (loading ??= import("./limiter-lines.js").then(({ limiterLines }) => limiterLines(limiter, sleep)));
  return {
    take: async (key, signal) => (await load()).take(key, signal),
    pause: async (key, milliseconds) => (await load()).pause?.(key, milliseconds),
  };
}
