/** What ends the requests of an iteration. */
import { onAbort } from "./transport/abort-watch.js";

/** Calls something with a signal of its own, which lasts until the promise has settled. */
export type WithSignal = <T>(use: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Signals that end with another one. In Node a signal keeps a listener of each request that it was made with until that
 * request is collected, and one of `AbortSignal.any` is kept itself for as long as it is listened to: so each page has a signal
 * of its own, and the one behind them is listened to only while there are any.
 */
export function endedBy(ends: AbortSignal): WithSignal {
  return async (use) => {
    ends.throwIfAborted();
    const control = new AbortController();
    const leave = onAbort(ends, () => control.abort(ends.reason));
    try {
      return await use(control.signal);
    } finally {
      leave();
    }
  };
}
