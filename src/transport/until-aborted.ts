/**
 * The promise, or the signal's reason if that comes first; what the promise stands for goes on for others.
 *
 * It is a promise of the caller's own even without a signal: in workerd, what waits for a promise of another request goes on
 * as a part of that request, where it cannot use what is its own.
 */
export function untilAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  let abort: (() => void) | undefined;
  const own = new Promise<T>((resolve, reject) => {
    promise.then(resolve, reject);
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller chose the reason
    abort = signal && ((): void => reject(signal.reason));
    if (signal?.aborted === true) abort?.();
  });
  if (signal === undefined || abort === undefined) return own;
  const listener = abort;
  const done = (): void => signal.removeEventListener("abort", listener);
  signal.addEventListener("abort", listener, { once: true });
  own.then(done, done);
  return own;
}
