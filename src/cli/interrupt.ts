/** Ends a command cleanly when somebody does not want to wait for it. */

/** Signals, and the exit codes that shells know them by. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Cleans up and ends the process on Ctrl-C and on a request to stop.
 *
 * @param cleanUp - must be synchronous
 * @returns a function that takes this back
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const handlers = Object.entries(SIGNALS).map(([signal, code]): [string, () => void] => [
    signal,
    () => {
      cleanUp();
      process.exit(code);
    },
  ]);
  for (const [signal, handler] of handlers) process.once(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}
