/** Ctrl-C for commands that have something under way: it is ended, and what has to be given back is given back. */
import { INTERRUPTED } from "./exit-codes.js";

/** Signals, and the exit codes that shells know them by. */
const SIGNALS = { SIGINT: INTERRUPTED, SIGTERM: 143 } as const;

/** How long a command may take to end, in milliseconds. */
const PATIENCE = 2_000;

/** What a command watches while it runs. */
export interface Interruption {
  /** Aborted when the command is to end. */
  readonly signal: AbortSignal;
  /** The exit code, once there was a signal. */
  readonly code: () => number | undefined;
  /** Takes signals no more. */
  readonly release: () => void;
}

/**
 * Takes signals from now on. The first one aborts; a second one, or two seconds without an end, end the process.
 *
 * @param outer - aborts too
 */
export function watchSignals(outer?: AbortSignal): Interruption {
  const controller = new AbortController();
  let code: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const handlers = Object.entries(SIGNALS).map(([name, exitCode]): [string, () => void] => [
    name,
    () => {
      if (code !== undefined) process.exit(exitCode);
      code = exitCode;
      timer = setTimeout(() => process.exit(exitCode), PATIENCE);
      controller.abort();
    },
  ]);
  for (const [name, handler] of handlers) process.on(name, handler);
  const signal = outer === undefined ? controller.signal : AbortSignal.any([outer, controller.signal]);
  return {
    signal,
    code: () => code ?? (outer?.aborted === true ? INTERRUPTED : undefined),
    release() {
      clearTimeout(timer);
      for (const [name, handler] of handlers) process.off(name, handler);
    },
  };
}
