/**
 * A virtual clock for what does real things too, such as to load a file or to decrypt: they are let finish before time
 * passes.
 */
import type { Sleep, TokenStore } from "../../src/index.js";

export interface PatientTime {
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Lets time pass until the promise has settled. */
  run<T>(promise: Promise<T>): Promise<T>;
}

interface Wait {
  readonly at: number;
  readonly done: () => void;
}

export function patientTime(): PatientTime {
  let time = 0;
  const waits: Wait[] = [];
  return {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const abort = (): void => {
          waits.splice(waits.indexOf(wait), 1);
          reject(signal?.reason as Error);
        };
        const done = (): void => {
          signal?.removeEventListener("abort", abort);
          resolve();
        };
        const wait: Wait = { at: time + milliseconds, done };
        waits.push(wait);
        if (signal?.aborted === true) abort();
        else signal?.addEventListener("abort", abort, { once: true });
      }),
    async run(promise) {
      const state = { settled: false };
      const mark = (): void => void (state.settled = true);
      promise.then(mark, mark);
      for (;;) {
        await rest();
        if (state.settled) return promise;
        waits.sort((a, b) => a.at - b.at);
        const next = waits.shift();
        if (next === undefined) continue;
        time = Math.max(time, next.at);
        next.done();
      }
    },
  };
}

/** Lets everything happen that needs no time to pass. Cryptography has a queue of its own, in which this waits its turn. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await crypto.subtle.digest("SHA-256", new Uint8Array(1));
    await new Promise(setImmediate);
  }
}

/** A store that keeps entries for their time, and takes so many milliseconds for each answer. */
export function slowStore(
  { now, sleep }: Pick<PatientTime, "now" | "sleep">,
  latency: number,
): TokenStore & { readonly keys: () => string[] } {
  const entries = new Map<string, { value: string; until: number }>();
  const find = (key: string): string | undefined => {
    const entry = entries.get(key);
    return entry !== undefined && now() < entry.until ? entry.value : undefined;
  };
  return {
    keys: () => [...entries.keys()].filter((key) => find(key) !== undefined),
    get: async (key) => {
      await sleep(latency);
      return find(key);
    },
    set: async (key, value, ttl) => {
      await sleep(latency);
      entries.set(key, { value, until: now() + ttl });
    },
    delete: async (key) => {
      await sleep(latency);
      entries.delete(key);
    },
  };
}
