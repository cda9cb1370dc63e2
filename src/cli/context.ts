/** What a command has to do with: the streams, the environment and the clock of its process, or others in a test. */
import type { Readable, Writable } from "node:stream";
import type { FetchFunction } from "../transport/fetch.js";

/** A stream that may be a terminal. */
export type Output = Writable & {
  readonly isTTY?: boolean;
  /** The width of the terminal. */
  readonly columns?: number;
};

/** A stream that may be a keyboard. */
export type Input = Readable & { readonly isTTY?: boolean };

export interface Context {
  readonly stdin: Input;
  /** For results, and nothing else. */
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Default: the global one. */
  readonly fetch?: FetchFunction;
  /** Ends what is under way. Default: nothing but a signal to the process does. */
  readonly signal?: AbortSignal;
}

/** The context of this process. */
export function processContext(): Context {
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, env, now: Date.now };
}
