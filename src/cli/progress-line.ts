/** One line on a terminal that says how far a run is. */
import type { RunProgress } from "../conformance/options.js";
import { thousands } from "../conformance/report/plain.js";
import { StatusLine, type StatusStream } from "./status-line.js";

const BAR = 20;

/** The part of a terminal that is needed. */
export type ProgressStream = StatusStream;

/** Shows progress until it is cleared. On a stream that is no terminal it does nothing. */
export class ProgressLine {
  readonly #line: StatusLine;

  constructor(stream: ProgressStream, now: () => number = Date.now) {
    this.#line = new StatusLine(stream, now);
  }

  update({ direction, done, total, what }: RunProgress): void {
    this.#line.update(() => {
      const share = total > 0 ? Math.min(1, done / total) : 0;
      const filled = Math.round(share * BAR);
      const bar = "━".repeat(filled) + "─".repeat(BAR - filled);
      return `${direction} ${bar} ${thousands(done)} of ${thousands(total)}  ${what}  ${this.#line.seconds} s`;
    });
  }

  /** Takes the line away. */
  clear(): void {
    this.#line.clear();
  }
}
