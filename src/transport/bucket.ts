/** One bucket on the server: what is known of it, and who waits for it. */
import { onAbort } from "./abort-watch.js";
import type { Commons } from "./commons.js";
import type { Endpoint } from "./endpoint.js";
import { FIRST_CALLS, widened } from "./limit-window.js";
import { Line, type Waiting } from "./line.js";
import type { Clock } from "./limiter-clock.js";
import type { Feedback } from "./rate-limit-feedback.js";
import { LONGEST_PAUSE, Tokens } from "./tokens.js";

/** The wait after a refusal that names none, in milliseconds; it doubles with each further refusal. */
export const FIRST_PAUSE = 1000;

/** A call that has been let go. */
export interface Pass {
  readonly endpoint: Endpoint;
  /** Where it was counted when it was sent, and how many calls were over there by then. */
  readonly bucket: Bucket;
  readonly mark: number;
  /** The same for the commons; below 0 if it is not counted there. */
  readonly common: number;
}

interface Waiter extends Waiting<Waiter> {
  readonly endpoint: Endpoint;
  readonly go: () => void;
}

export class Bucket {
  readonly tokens: Tokens = new Tokens();
  /** How many endpoints are counted here. */
  members = 0;
  readonly #clock: Clock;
  readonly #commons: Commons;
  readonly #line = new Line<Waiter>();
  /** Since when the first in line has been the first. */
  #firstAt = 0;
  /** Runs while somebody waits for time to pass. */
  #timer: { readonly stop: AbortController; readonly at: number } | undefined;
  /** How many calls may be under way. A refusal narrows it to one, which finds out whether the door is open again. */
  #window = FIRST_CALLS;
  #blockedUntil = 0;
  /** Refusals in a row; those of many calls at once are one. */
  #refusals = 0;
  /** The value of `tokens.done` at the last of them. */
  #refusedDone = 0;

  constructor(clock: Clock, commons: Commons) {
    this.#clock = clock;
    this.#commons = commons;
  }

  /** Whether no answer has told anything of it yet. */
  get isUnknown(): boolean {
    return !this.tokens.isRead && this.#refusals === 0 && this.members === 1;
  }

  get isWaiting(): boolean {
    return this.#line.first !== undefined;
  }

  get isBlocked(): boolean {
    return this.#blocked() > 0;
  }

  /** Whether it is worth remembering while nobody uses it. */
  get isLow(): boolean {
    return this.#refusals > 0 || this.tokens.left < FIRST_CALLS || this.isBlocked;
  }

  /** Lets a call go if it may and nobody was here before. */
  take(endpoint: Endpoint): Pass | undefined {
    return this.#line.first === undefined && this.#wait() === 0 ? this.#enter(endpoint) : undefined;
  }

  /** Lets a call go in turn; rejects with the signal's reason if that comes first. */
  async wait(endpoint: Endpoint, signal: AbortSignal | undefined): Promise<Pass> {
    signal?.throwIfAborted();
    return new Promise<Pass>((resolve, reject) => {
      const waiter: Waiter = {
        endpoint,
        go: () => {
          forget?.();
          resolve(endpoint.bucket.#enter(endpoint));
        },
      };
      const forget =
        signal &&
        onAbort(signal, () => {
          // The endpoint may be counted elsewhere by now.
          endpoint.bucket.#remove(waiter);
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller chose the reason
          reject(signal.reason);
        });
      this.#add(waiter);
    });
  }

  /** Counts an endpoint elsewhere from now on, with its calls that are under way, and those that wait. */
  move(endpoint: Endpoint, to: Bucket): void {
    this.members -= 1;
    this.tokens.done += endpoint.inFlight;
    endpoint.bucket = to;
    to.members += 1;
    to.tokens.sent += endpoint.inFlight;
    for (let waiter = this.#line.first, behind; waiter !== undefined; waiter = behind) {
      ({ behind } = waiter);
      if (waiter.endpoint !== endpoint) continue;
      this.#remove(waiter);
      to.#add(waiter);
    }
  }

  /** A call is over that was sent at `mark`, and answered. `isRead`: whether the answer told how much is left. */
  answered(mark: number, isRead: boolean): void {
    // Those that were sent before the last refusal do not say that the door is open.
    if (mark < this.#refusedDone) return;
    this.#refusals = 0;
    this.#window = widened(this.#window, this.tokens.inFlight + 1, isRead);
  }

  /** A call is over that was sent at `mark`, and refused. */
  refused(mark: number, feedback: Feedback): void {
    const { limit, rate, retryAfter } = feedback;
    const time = this.#clock.time();
    const isNew = this.#refusals === 0 || mark >= this.#refusedDone;
    if (limit !== undefined) this.tokens.resize(limit);
    const unnamed = Math.max(FIRST_PAUSE * 2 ** this.#refusals, rate === undefined ? 0 : 1 / rate);
    const pause = retryAfter ?? (isNew ? Math.min(unnamed, LONGEST_PAUSE) : 0);
    if (pause <= LONGEST_PAUSE) this.#blockedUntil = Math.max(this.#blockedUntil, time + pause);
    if (!isNew) return;
    this.#refusals += 1;
    this.#refusedDone = this.tokens.done;
    this.#window = 1;
    this.tokens.refuse(feedback, time, Math.max(this.#blockedUntil, time));
  }

  next(): boolean {
    const { first } = this.#line;
    if (first === undefined || this.#wait() > 0) return false;
    this.#remove(first);
    this.#firstAt = this.#clock.time();
    first.go();
    return true;
  }

  /** Lets those go who may, and comes back when the next one can. */
  release(): void {
    while (this.next());
    if (this.#line.first !== undefined) this.#rest();
  }

  #enter(endpoint: Endpoint): Pass {
    const { tokens } = this;
    tokens.sent += 1;
    endpoint.inFlight += 1;
    const common = tokens.isRead ? -1 : this.#commons.enter();
    return { endpoint, bucket: this, mark: tokens.done, common };
  }

  #add(waiter: Waiter): void {
    waiter.endpoint.waiting += 1;
    this.#line.join(waiter);
    // Those behind the first one change nothing, however many they are.
    if (this.#line.first !== waiter) return;
    this.#firstAt = this.#clock.time();
    this.#rest();
  }

  #remove(waiter: Waiter): void {
    waiter.endpoint.waiting -= 1;
    this.#line.leave(waiter);
    if (this.#line.first !== undefined) return;
    this.#commons.waiting.delete(this);
    this.#timer?.stop.abort();
    this.#timer = undefined;
  }

  #blocked(): number {
    if (this.#blockedUntil === 0) return 0;
    const blocked = this.#blockedUntil - this.#clock.time();
    // A block that is further off than any can be means that the clock was set back.
    if (blocked > 0 && blocked <= LONGEST_PAUSE) return blocked;
    this.#firstAt = Math.max(this.#firstAt, this.#blockedUntil);
    this.#blockedUntil = 0;
    return 0;
  }

  /** How long until the next call may go, in milliseconds; without end only if nobody waits. */
  #wait(): number {
    const blocked = this.#blocked();
    if (blocked > 0) return blocked;
    const { tokens } = this;
    const isOpen = tokens.inFlight < this.#window;
    const wait = isOpen ? tokens.wait(this.#line.size, this.#clock) : Number.POSITIVE_INFINITY;
    if (wait === 0) return tokens.isRead ? 0 : this.#commons.wait();
    if (this.#line.first === undefined) return wait;
    const time = this.#clock.time();
    this.#firstAt = Math.min(this.#firstAt, time);
    // The call that all wait for may hang, and what was learned may be wrong.
    return Math.min(wait, Math.max(0, this.#firstAt + LONGEST_PAUSE - time));
  }

  /** Sees to it that somebody comes back for the first in line. */
  #rest(): void {
    if (this.tokens.isRead) this.#commons.waiting.delete(this);
    else this.#commons.waiting.add(this);
    const wait = this.#wait();
    const at = this.#clock.time() + wait;
    // One that comes too early looks again.
    if (this.#timer !== undefined && this.#timer.at <= at) return;
    this.#timer?.stop.abort();
    const timer = { stop: new AbortController(), at };
    this.#timer = timer;
    this.#clock.after(wait, timer.stop.signal, () => {
      this.#timer = undefined;
      // Others may wait for the same, and it may be their turn.
      if (!this.tokens.isRead) this.#commons.wake();
      this.release();
    });
  }
}
