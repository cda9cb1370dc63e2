/** One line on a terminal that says what a command waits for, written over and over. */
import { plain } from "../conformance/report/plain.js";
import { fit } from "../conformance/report/width.js";

/** How long something may take until it is worth a line, and how long a line stays, in milliseconds. */
const PATIENCE = 500;
const INTERVAL = 80;
/** A line that fills the last column would begin another; and so would the `^C` that a terminal writes behind it. */
const ROOM = 3;

/** The part of a terminal that is needed. */
export interface StatusStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows a text until it is cleared. On a stream that is no terminal it does nothing. */
export class StatusLine {
  readonly #stream: StatusStream;
  readonly #now: () => number;
  readonly #start: number;
  #last = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(stream: StatusStream, now: () => number = Date.now) {
    this.#stream = stream;
    this.#now = now;
    this.#start = now();
  }

  /** Whole seconds since the beginning. */
  get seconds(): number {
    return Math.floor((this.#now() - this.#start) / 1000);
  }

  /**
   * Shows a text, unless it is too early for that, or too soon after the one before.
   *
   * @param text - what to show; a function is called only if it is shown
   */
  update(text: () => string): void {
    const now = this.#now();
    if (this.#stream.isTTY !== true || now - this.#start < PATIENCE || now - this.#last < INTERVAL) return;
    this.#last = now;
    this.#isShown = true;
    this.#stream.write(`\r\u001b[2K${fit(plain(text()), (this.#stream.columns ?? 80) - ROOM)}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) this.#stream.write("\r\u001b[2K");
    this.#isShown = false;
  }
}
