/** What ends the requests of an iteration. */

/** Calls something with a signal of its own, which lasts until the promise has settled. */
export type WithSignal = <T>(use: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Signals that end with another one. In Node a signal keeps a listener of each request that it was made with until that
 * request is collected, and one of `AbortSignal.any` is kept itself for as long as it is listened to: so each page has a signal
 * of its own, and the one behind them is listened to only while there are any.
 */
export function endedBy(ends: AbortSignal): WithSignal {
  const underWay = new Set<AbortController>();
  const endAll = (): void => underWay.forEach((control) => control.abort(ends.reason));
  return async (use) => {
    ends.throwIfAborted();
    const control = new AbortController();
    if (underWay.size === 0) ends.addEventListener("abort", endAll);
    underWay.add(control);
    try {
      return await use(control.signal);
    } finally {
      underWay.delete(control);
      if (underWay.size === 0) ends.removeEventListener("abort", endAll);
    }
  };
}
