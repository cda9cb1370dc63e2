/** What `sharedLimits` does; `shared-limits.ts` loads it. */
import { limiterFailed } from "./limiter-failed.js";
import type { LimitedCall, SharedLimits } from "./rate-limit.js";
import type { LimiterLike, SharedLimitsOptions } from "./shared-limits.js";
import { sleep as timer } from "./sleep.js";
import { untilAborted } from "./until-aborted.js";

/** The shortest and the longest wait until a limiter is asked again, in milliseconds. */
const SHORTEST_WAIT = 10;
const LONGEST_WAIT = 60_000;

/** The wait where a limiter names no end, in milliseconds. */
const UNNAMED_WAIT = 1000;

/** Lines of calls that wait for a limiter, one for each key. */
export function limiterLines(
  limiter: LimiterLike,
  { key: nameSet, sleep = timer, now = Date.now }: SharedLimitsOptions,
): SharedLimits {
  /** The last in line for each key: within a process, the store is asked for one call after another. */
  const lines = new Map<string, Promise<void>>();
  /** Until when nobody should have a point, by key, and how long that was when it was told. */
  const pauses = new Map<string, { readonly end: number; readonly length: number }>();
  const nameOf = (key: string, call: LimitedCall | undefined): string =>
    nameSet === undefined || call === undefined ? key : nameSet(call);
  const point = async (name: string, signal: AbortSignal, call: LimitedCall | undefined): Promise<void> => {
    for (;;) {
      signal.throwIfAborted();
      try {
        await untilAborted(limiter.consume(name), signal);
        return;
      } catch (rejection) {
        const wait = waitOf(rejection);
        if (wait === undefined)
          throw signal.aborted ? rejection : limiterFailed("sharedLimits: the limiter", rejection, call);
        await sleep(wait, signal);
      }
    }
  };
  return {
    async take(key, signal, call) {
      const name = nameOf(key, call);
      const before = lines.get(name);
      let leave = (): void => undefined;
      const mine = new Promise<void>((resolve) => (leave = resolve));
      // Who gives up leaves a place through which the others come in their turn.
      const line = before === undefined ? mine : before.then(() => mine);
      lines.set(name, line);
      try {
        if (before !== undefined) await untilAborted(before, signal);
        await point(name, signal, call);
      } finally {
        leave();
        if (lines.get(name) === line) lines.delete(name);
      }
    },
    async pause(key, milliseconds, call) {
      const name = nameOf(key, call);
      const length = Math.ceil(milliseconds / 1000) * 1000;
      const time = now();
      for (const [other, told] of pauses) {
        // One that is further off than it ever was means that the clock was set back.
        if (told.end <= time || told.end > time + told.length) pauses.delete(other);
      }
      // A shorter block would put an end to a longer one.
      if ((pauses.get(name)?.end ?? 0) >= time + length) return;
      pauses.set(name, { end: time + length, length });
      if (!(await isClosed(limiter, name, length))) await limiter.block?.(name, length / 1000);
    },
  };
}

/** Whether nobody has a point for as long already, because another process said so. */
async function isClosed(limiter: LimiterLike, name: string, milliseconds: number): Promise<boolean> {
  const state = await limiter.get?.(name);
  if (typeof state !== "object" || state === null) return false;
  const { remainingPoints, msBeforeNext }: { remainingPoints?: unknown; msBeforeNext?: unknown } = state;
  return remainingPoints === 0 && typeof msBeforeNext === "number" && msBeforeNext >= milliseconds;
}

/** `rate-limiter-flexible` rejects with a result, which is no error, when there are no points left. */
function waitOf(rejection: unknown): number | undefined {
  if (typeof rejection !== "object" || rejection === null || !("msBeforeNext" in rejection)) return undefined;
  const { msBeforeNext } = rejection;
  if (typeof msBeforeNext !== "number") return undefined;
  return msBeforeNext >= 0 ? Math.min(Math.max(SHORTEST_WAIT, msBeforeNext), LONGEST_WAIT) : UNNAMED_WAIT;
}
