interface Watch {
  readonly all: Set<() => void>;
  readonly stop: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Calls `back` when the signal is aborted. However many wait for one signal, it has one listener: for each that is added,
 * a signal looks through all that it has.
 *
 * @returns a function after which `back` is not called any more
 */
export function onAbort(signal: AbortSignal, back: () => void): () => void {
  const { all, stop } = watches.get(signal) ?? watch(signal);
  all.add(back);
  return () => {
    // Only once: by then, others may watch the signal anew.
    if (all.delete(back) && all.size === 0) stop();
  };
}

function watch(signal: AbortSignal): Watch {
  const all = new Set<() => void>();
  const tell = (): void => {
    watches.delete(signal);
    for (const back of all) back();
  };
  const stop = (): void => {
    watches.delete(signal);
    signal.removeEventListener("abort", tell);
  };
  signal.addEventListener("abort", tell, { once: true });
  const made = { all, stop };
  watches.set(signal, made);
  return made;
}
