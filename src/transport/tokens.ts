/**
 * How many calls the server's bucket is sure to allow: by what `RateLimit-Remaining` says, or else by what is known of how
 * fast it fills.
 *
 * `Remaining` is old when it arrives. Of the calls under way, the server has counted some since, and others not yet; that
 * one is counted in it is sure only if it was over when the answered one was sent. So all others are taken off, and what
 * is left can be relied on, however the network shuffles the answers. Of several such numbers, the highest is right.
 */
import type { Clock } from "./limiter-clock.js";
import type { Feedback } from "./rate-limit-feedback.js";

/** No wait is longer, in milliseconds. */
export const LONGEST_PAUSE = 60_000;

/** How long a bucket is left alone that is about empty, in milliseconds. */
const EMPTY_WAIT = 250;

/** While more wait than a bucket has, its last few tokens are for finding out, one at a time, whether it was filled. */
const RESERVE = 5;

/** What may have come in while nobody asked, at most, where the size of the bucket is not known. */
const UNKNOWN_SIZE = 10;

/** So few calls between two refusals say nothing of how fast the bucket fills. */
const FEW_CALLS = 5;

/** By how much a rate is raised with each answer that was not told, or not for all who are counted here: it may be too low. */
const RAISE = 1.001;

export class Tokens {
  /** Calls that have been sent, and those of them that are over. */
  sent = 0;
  done = 0;
  /** How fast the bucket fills, in tokens a millisecond, and whether the server said so; 0 if not known. */
  #rate = 0;
  #isTold = false;
  #isRead = false;
  #limit = Number.POSITIVE_INFINITY;
  #reserve = 0;
  /** Up to which value of `sent` the server is sure to have tokens; without end while nothing is known. */
  #end = Number.POSITIVE_INFINITY;
  /** The value of `done` when that became known. */
  #endDone = 0;
  /** When `Remaining` was last read, and the value of `done` then. */
  #readAt = 0;
  #readDone = 0;
  /** The lowest `Remaining` since no call was under way, and how many calls have been over without one since then. */
  #lowest = Number.POSITIVE_INFINITY;
  #unread = 0;
  /** When a call was last refused, and how many have been answered since. */
  #refusedAt = 0;
  #used = 0;
  /** Up to when it has been counted what comes in by time. */
  #filledAt = 0;

  /** Whether the answers have a `Remaining`. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** The size of the bucket, in tokens; without end if not known. */
  get limit(): number {
    return this.#limit;
  }

  get inFlight(): number {
    return this.sent - this.done;
  }

  /** How many more calls can be sent. */
  get left(): number {
    return this.#end - this.sent;
  }

  /** How many there may be at the least, by all that is known. */
  get least(): number {
    return Math.min(this.left, this.#lowest);
  }

  /**
   * How long until the next call can be sent, in milliseconds; without end if an answer has to come first.
   *
   * @param waiting - how many calls wait to be sent
   */
  wait(waiting: number, clock: Clock): number {
    const { left } = this;
    if (left >= 1 + this.#reserve || (left >= 1 && left >= waiting)) return 0;
    const time = clock.time();
    if (!this.#isRead) return this.#fill(time);
    if (this.inFlight > 0) return Number.POSITIVE_INFINITY;
    const isSlow = left < 1 && this.#rate > 0;
    const pause = isSlow ? Math.min(Math.max(EMPTY_WAIT, 1 / this.#rate), LONGEST_PAUSE) : EMPTY_WAIT;
    // The clock may have been set back.
    this.#readAt = Math.min(this.#readAt, time);
    return Math.max(0, this.#readAt + pause - time);
  }

  /**
   * A call is over, and its answer had a `Remaining`.
   *
   * @param mark - the value of `done` when it was sent
   */
  read(mark: number, limit: number | undefined, remaining: number, time: number): void {
    const end = mark + 1 + remaining;
    const isFirst = this.#end === Number.POSITIVE_INFINITY;
    const isLess = remaining < this.left && mark >= this.#endDone;
    if (isFirst || isLess || end > this.#end) this.#setEnd(end);
    this.#isRead = true;
    this.#readAt = time;
    this.#readDone = this.done;
    this.#lowest = Math.min(this.#lowest, remaining);
    this.#settle();
    if (limit !== undefined) this.resize(limit);
  }

  /**
   * A call is over, and its answer, if there was one, had no `Remaining`.
   *
   * @param isAssumed - whether several endpoints are only assumed to have this bucket
   */
  miss(mark: number, isAnswer: boolean, isAssumed: boolean): void {
    this.#unread += 1;
    this.#settle();
    if (!isAnswer) return;
    this.#used += 1;
    if (!this.#isTold || isAssumed) this.#rate *= RAISE;
    if (!this.#isRead || mark < this.#readDone) return;
    // It is not told any more.
    this.#isRead = false;
    this.#setEnd(Number.POSITIVE_INFINITY);
  }

  /**
   * A call was refused. What comes in before the next one can be sent is left where it is.
   *
   * @param from - when the next one can be sent
   */
  refuse({ rate, remaining }: Feedback, time: number, from: number): void {
    if (remaining !== undefined) {
      this.#isRead = true;
      this.#readAt = time;
      this.#readDone = this.done;
    }
    if (rate !== undefined) {
      this.#rate = rate;
      this.#isTold = true;
    } else if (this.#refusedAt > 0 && this.#used >= FEW_CALLS) {
      // Between two refusals, as many came in as were used.
      this.#rate = this.#used / Math.max(1, time - this.#refusedAt);
    }
    this.#refusedAt = time;
    this.#used = 0;
    this.#filledAt = from;
    this.#setEnd(this.#isRead || this.#rate > 0 ? this.sent + 1 : Number.POSITIVE_INFINITY);
  }

  /** How many tokens somebody else must have taken if so many calls have been counted, and so many tokens are left. */
  missing(mark: number, taken: number, limit: number, remaining: number): number {
    if (mark < this.#endDone) return 0;
    // Where nothing is known, it was full.
    const end = this.#end === Number.POSITIVE_INFINITY ? limit : this.#end;
    return Math.max(0, end - taken - remaining);
  }

  resize(limit: number): void {
    this.#limit = limit;
    this.#reserve = Math.min(RESERVE, Math.floor(limit / 20));
    this.#end = Math.min(this.#end, this.sent + limit);
  }

  /** Takes over what an answer said to calls that have been counted elsewhere. */
  start(limit: number, remaining: number): void {
    this.#isRead = true;
    this.#setEnd(this.done + remaining);
    this.resize(limit);
  }

  /** Calls that have been counted elsewhere are counted here as well from now on; one of them left so many tokens. */
  lower(remaining: number): void {
    // Others of them have been over, too, and so were never taken off here.
    const end = this.done + remaining;
    if (end < this.#end) this.#setEnd(end);
  }

  #setEnd(end: number): void {
    this.#end = end;
    this.#endDone = this.done;
  }

  /** When no call is under way, all are counted, and the last one that was told how many tokens are left. */
  #settle(): void {
    if (this.inFlight > 0) return;
    const end = this.sent + this.#lowest - this.#unread;
    if (this.#isRead && end > this.#end && this.#lowest < Number.POSITIVE_INFINITY) this.#setEnd(end);
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#unread = 0;
  }

  #fill(time: number): number {
    const size = this.#isTold ? this.#limit : Math.min(this.#limit, UNKNOWN_SIZE);
    const filled = this.#end + Math.max(0, time - this.#filledAt) * this.#rate;
    this.#end = Math.min(filled, this.sent + size);
    this.#filledAt = time;
    return this.left >= 1 ? 0 : Math.ceil((1 - this.left) / this.#rate);
  }
}
