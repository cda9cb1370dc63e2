import type { Sleep } from "./sleep.js";

/** Time as the limiter sees it: it passes while the limiter waits, even if the clock stands still, as those of tests do. */
export class Clock {
  readonly #now: () => number;
  readonly #sleep: Sleep;
  #ahead = 0;

  constructor(now: () => number, sleep: Sleep) {
    this.#now = now;
    this.#sleep = sleep;
  }

  time(): number {
    return this.#now() + this.#ahead;
  }

  /** Comes back after so many milliseconds, unless the signal is aborted first. */
  after(milliseconds: number, signal: AbortSignal, back: () => void): void {
    const before = this.#now();
    const end = this.time() + milliseconds;
    this.#sleep(milliseconds, signal).then(
      () => {
        if (this.#now() <= before) this.#ahead = Math.max(this.#ahead, end - this.#now());
        back();
      },
      () => undefined,
    );
  }
}
