/** One line on a terminal that says how far a run is, written over and over. */
import type { RunProgress } from "../conformance/options.js";
import { plain, thousands } from "../conformance/report/plain.js";
import { fit } from "../conformance/report/width.js";

/** How long a run may take until it is worth a line, and how long a line stays, in milliseconds. */
const PATIENCE = 500;
const INTERVAL = 80;
const BAR = 20;

/** The part of a terminal that is needed. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows progress until it is cleared. On a stream that is no terminal it does nothing. */
export class ProgressLine {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #start: number;
  #last = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(stream: ProgressStream, now: () => number = Date.now) {
    this.#stream = stream;
    this.#now = now;
    this.#start = now();
  }

  update({ direction, done, total, what }: RunProgress): void {
    const now = this.#now();
    if (this.#stream.isTTY !== true || now - this.#start < PATIENCE || now - this.#last < INTERVAL) return;
    this.#last = now;
    const share = total > 0 ? Math.min(1, done / total) : 0;
    const filled = Math.round(share * BAR);
    const bar = "━".repeat(filled) + "─".repeat(BAR - filled);
    const seconds = Math.floor((now - this.#start) / 1000);
    this.#show(`${direction} ${bar} ${thousands(done)} of ${thousands(total)}  ${plain(what)}  ${seconds} s`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) this.#stream.write("\r\u001b[2K");
    this.#isShown = false;
  }

  #show(text: string): void {
    this.#isShown = true;
    // A line that fills the last column would begin another.
    this.#stream.write(`\r\u001b[2K${fit(text, (this.#stream.columns ?? 80) - 1)}`);
  }
}
