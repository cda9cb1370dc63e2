import type { LimitedCall, SharedLimits } from "./rate-limit.js";
import type { Sleep } from "./sleep.js";

/** The part of a limiter of `rate-limiter-flexible` that is used: it rejects with how long to wait. */
export interface LimiterLike {
  consume(key: string, points?: number): Promise<unknown>;
  /** Lets nobody have a point for so many seconds. */
  block?(key: string, seconds: number): Promise<unknown>;
  /** What is left; asked before `block`, which would put an end to a longer one. */
  get?(key: string): Promise<unknown>;
}

/** Settings of {@link sharedLimits}. */
export interface SharedLimitsOptions {
  /**
   * Names the bucket that a call counts for. Calls with the same name have their points together.
   *
   * @default method, path template, and organization or project
   * @example
   * import { RateLimiterMemory } from "rate-limiter-flexible";
   * import { sharedLimits } from "atlas-fetch";
   *
   * // All calls about one organization or project have one limit.
   * const limiter = new RateLimiterMemory({ points: 50, duration: 1 });
   * const limits = sharedLimits(limiter, { key: ({ owner = "none" }) => owner });
   */
  readonly key?: (call: LimitedCall) => string;
  /** How to wait, for tests. Default: a timer. */
  readonly sleep?: Sleep;
  /** The clock, in milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Limits that many processes keep together, through a limiter of `rate-limiter-flexible` on Redis or another store. A call
 * whose limiter fails, because the store is down for example, is not sent: it ends with an {@link AtlasError} with the code
 * `LIMITER_FAILED`.
 *
 * @param limiter - for example `new RateLimiterRedis({ storeClient, points: 50, duration: 1 })`; `points` requests in
 * `duration` seconds, for each operation and each organization or project
 * @param options - what a bucket is, and how to wait; a function is taken for `sleep`
 * @see https://github.com/animir/node-rate-limiter-flexible
 */
export function sharedLimits(limiter: LimiterLike, options: SharedLimitsOptions | Sleep = {}): SharedLimits {
  const settings = typeof options === "function" ? { sleep: options } : options;
  let loading: Promise<SharedLimits> | undefined;
  const load = (): Promise<SharedLimits> =>
    (loading ??= import("./limiter-lines.js").then(({ limiterLines }) => limiterLines(limiter, settings)));
  return {
    take: async (key, signal, call) => (await load()).take(key, signal, call),
    pause: async (key, milliseconds, call) => (await load()).pause?.(key, milliseconds, call),
  };
}
