/** A clock that jumps to the next thing that somebody waits for, once nobody has anything else to do. */
import type { Sleep } from "../../src/index.js";
import { loadEngine } from "../../src/lazy-engine.js";

// Loading a file takes real time, which such a clock knows nothing of.
await loadEngine();

export interface VirtualTime {
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Waits still to come. */
  readonly pending: () => number;
  /** Lets time pass until the promise has settled. */
  run<T>(promise: Promise<T>): Promise<T>;
}

interface Wait {
  readonly at: number;
  readonly done: () => void;
}

export function virtualTime(start = 0): VirtualTime {
  let time = start;
  const waits: Wait[] = [];
  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const abort = (): void => {
        waits.splice(waits.indexOf(wait), 1);
        reject(signal?.reason as Error);
      };
      const wait: Wait = {
        at: time + milliseconds,
        done: () => {
          signal?.removeEventListener("abort", abort);
          resolve();
        },
      };
      waits.push(wait);
      if (signal?.aborted === true) abort();
      else signal?.addEventListener("abort", abort, { once: true });
    });
  return {
    now: () => time,
    sleep,
    pending: () => waits.length,
    async run(promise) {
      const state = { settled: false };
      const mark = (): void => void (state.settled = true);
      promise.then(mark, mark);
      for (;;) {
        // Everything that can happen without waiting happens first.
        for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
        if (state.settled) return promise;
        waits.sort((a, b) => a.at - b.at);
        const next = waits.shift();
        if (next === undefined) throw new Error("nobody waits for anything, and the promise has not settled");
        time = Math.max(time, next.at);
        next.done();
      }
    },
  };
}
