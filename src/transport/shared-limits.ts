import type { SharedLimits } from "./rate-limit.js";
import { sleep as timer, type Sleep } from "./sleep.js";

/** The part of a limiter of `rate-limiter-flexible` that is used: it rejects with how long to wait. */
export interface LimiterLike {
  consume(key: string, points?: number): Promise<unknown>;
}

/**
 * Limits that many processes keep together, through a limiter of `rate-limiter-flexible` on Redis or another store.
 *
 * @param limiter - for example `new RateLimiterRedis({ storeClient, points: 100, duration: 2 })`; `points` requests in
 * `duration` seconds, for each endpoint and each organization or project
 * @param sleep - how to wait; default: a timer
 * @throws what the limiter rejects with, if it is no rate limit: a store that is down, for example
 * @see https://github.com/animir/node-rate-limiter-flexible
 */
export function sharedLimits(limiter: LimiterLike, sleep: Sleep = timer): SharedLimits {
  return {
    async take(key, signal) {
      for (;;) {
        signal.throwIfAborted();
        try {
          await limiter.consume(key);
          return;
        } catch (rejection) {
          const wait = waitOf(rejection);
          if (wait === undefined) throw rejection;
          await sleep(wait, signal);
        }
      }
    },
  };
}

/** `rate-limiter-flexible` rejects with a result, which is no error, when there are no points left. */
function waitOf(rejection: unknown): number | undefined {
  if (typeof rejection !== "object" || rejection === null || !("msBeforeNext" in rejection)) return undefined;
  const { msBeforeNext } = rejection;
  return typeof msBeforeNext === "number" ? Math.max(1, msBeforeNext) : undefined;
}
