/** What `sharedLimits` does; `shared-limits.ts` loads it. */
import { AtlasError } from "../errors/atlas-error.js";
import type { SharedLimits } from "./rate-limit.js";
import type { LimiterLike } from "./shared-limits.js";
import type { Sleep } from "./sleep.js";
import { untilAborted } from "./until-aborted.js";

/** Lines of calls that wait for a limiter, one for each key. */
export function limiterLines(limiter: LimiterLike, sleep: Sleep): SharedLimits {
  /** The last in line for each key: within a process, the store is asked for one call after another. */
  const lines = new Map<string, Promise<void>>();
  const point = async (key: string, signal: AbortSignal): Promise<void> => {
    for (;;) {
      signal.throwIfAborted();
      try {
        await untilAborted(limiter.consume(key), signal);
        return;
      } catch (rejection) {
        const wait = waitOf(rejection);
        if (wait === undefined) throw signal.aborted ? rejection : failed(rejection);
        await sleep(wait, signal);
      }
    }
  };
  return {
    async take(key, signal) {
      const before = lines.get(key);
      let leave = (): void => undefined;
      const mine = new Promise<void>((resolve) => (leave = resolve));
      // Who gives up leaves a place through which the others come in their turn.
      const line = before === undefined ? mine : before.then(() => mine);
      lines.set(key, line);
      try {
        if (before !== undefined) await untilAborted(before, signal);
        await point(key, signal);
      } finally {
        leave();
        if (lines.get(key) === line) lines.delete(key);
      }
    },
    async pause(key, milliseconds) {
      await limiter.block?.(key, Math.ceil(milliseconds / 1000));
    },
  };
}

/** `rate-limiter-flexible` rejects with a result, which is no error, when there are no points left. */
function waitOf(rejection: unknown): number | undefined {
  if (typeof rejection !== "object" || rejection === null || !("msBeforeNext" in rejection)) return undefined;
  const { msBeforeNext } = rejection;
  return typeof msBeforeNext === "number" ? Math.max(1, msBeforeNext) : undefined;
}

function failed(cause: unknown): AtlasError {
  const why = cause instanceof Error ? cause.message || cause.name : String(cause);
  const message = `sharedLimits: the limiter failed, so the call was not sent: ${why}.`;
  return new AtlasError(message, { code: "LIMITER_FAILED", cause });
}
