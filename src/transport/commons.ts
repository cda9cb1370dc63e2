/**
 * What the calls of a client share that know nothing of their limits: how many of them are under way. Several buckets here
 * may be one on the server, as that of a user is, whatever the organization. When several are refused at about the same
 * time, all pause, and then half as many calls are under way; their number grows again with the answers.
 */
import { FIRST_CALLS, widened } from "./limit-window.js";
import type { Clock } from "./limiter-clock.js";

/** How long nobody waits for others to come back if none of them does, in milliseconds. */
const PATIENCE = 100;

/** Refusals of several buckets within so many milliseconds have to do with each other. */
const TOGETHER = 2000;

/** How long all pause then, in milliseconds. */
const PAUSE = 1000;

/** A bucket with calls that wait. */
export interface CommonsUser {
  readonly isWaiting: boolean;
  /** Lets the first in line go if it may. */
  next(): boolean;
}

export class Commons {
  /** Those with calls that wait for others to come back; they take turns. */
  readonly waiting: Set<CommonsUser> = new Set<CommonsUser>();
  readonly #clock: Clock;
  #size = FIRST_CALLS;
  #sent = 0;
  #done = 0;
  /** Since when nobody has come or gone while somebody waited. */
  #stillAt: number | undefined;
  #refused: CommonsUser | undefined;
  #refusedAt = 0;
  /** The value of `#done` at the last time that the number was halved. */
  #halvedDone = 0;
  #pausedUntil = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @returns how many calls have been over so far */
  enter(): number {
    this.#sent += 1;
    this.#stillAt = undefined;
    return this.#done;
  }

  /** A call is over. `isRead`: whether its answer told how much is left; `undefined` if it was refused, or not answered. */
  leave(isRead: boolean | undefined): void {
    if (isRead !== undefined) this.#size = widened(this.#size, this.#sent - this.#done, isRead);
    this.#done += 1;
    this.#stillAt = undefined;
  }

  /** A call was refused for which `enter` gave `mark`. */
  refuse(user: CommonsUser, mark: number): void {
    const time = this.#clock.time();
    const isOther = this.#refused !== undefined && this.#refused !== user && time - this.#refusedAt <= TOGETHER;
    this.#refused = user;
    this.#refusedAt = time;
    // Those that were sent before the last time are a part of what it was about.
    if (!isOther || mark < this.#halvedDone) return;
    this.#size = Math.max(1, this.#size / 2);
    this.#halvedDone = this.#done;
    this.#pausedUntil = time + PAUSE;
  }

  /** How long until another call can be sent, in milliseconds. */
  wait(): number {
    if (this.#pausedUntil > 0) {
      const pause = this.#pausedUntil - this.#clock.time();
      if (pause > 0 && pause <= PAUSE) return pause;
      this.#pausedUntil = 0;
    }
    if (this.#sent - this.#done < this.#size) return 0;
    const time = this.#clock.time();
    // The clock may have been set back.
    this.#stillAt = Math.min(this.#stillAt ?? time, time);
    return Math.max(0, this.#stillAt + PATIENCE - time);
  }

  /** Lets those go who waited for others to come back. */
  wake(): void {
    for (let refused = 0; refused < this.waiting.size && this.wait() === 0;) {
      const [first] = this.waiting;
      if (first === undefined) return;
      refused = first.next() ? 0 : refused + 1;
      // It is the turn of the others.
      if (this.waiting.delete(first) && first.isWaiting) this.waiting.add(first);
    }
  }
}
