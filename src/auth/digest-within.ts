import type { Sleep } from "../transport/sleep.js";

/**
 * The promise, or `undefined` if it takes longer. What it stands for goes on.
 *
 * @param sleep - how to wait; it is told when there is no need to any more
 */
export async function within<T>(promise: Promise<T>, milliseconds: number, sleep: Sleep): Promise<T | undefined> {
  const over = new AbortController();
  const giveUp = (): undefined => undefined;
  try {
    return await Promise.race([promise, sleep(milliseconds, over.signal).then(giveUp, giveUp)]);
  } finally {
    over.abort();
  }
}
