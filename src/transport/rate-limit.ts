/**
 * Spaces calls so that they stay within the limits of Atlas.
 *
 * Atlas counts requests in token buckets, for each set of endpoints and each organization or project. The limiter keeps
 * an estimate of each bucket, and learns from what the answers say: `RateLimit-Limit`, `RateLimit-Remaining`,
 * `Retry-After`, and the body of a 429. Where no answer says anything, nothing is held back.
 *
 * @see https://www.mongodb.com/docs/atlas/api/api-rate-limit/
 */
import { readFeedback, type Feedback } from "./rate-limit-feedback.js";
import type { Sleep } from "./sleep.js";
import { waitSignal, type TransportLayer } from "./transport.js";

/** Limits that are kept somewhere else, for example by many processes together. */
export interface SharedLimits {
  /** Resolves when a call may be sent; rejects with the signal's reason if that comes first. */
  take(key: string, signal: AbortSignal): Promise<void>;
  /** Told after a refusal for how many milliseconds nobody should send anything. */
  pause?(key: string, milliseconds: number): Promise<void>;
}

/** What the layer needs from outside. */
export interface RateLimitEnvironment {
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Asked before each call, beside what this process has learned. */
  readonly shared?: SharedLimits | undefined;
}

/** How many calls are under way at most before the first answer tells how large a bucket is. */
const FIRST_CALLS = 10;

/** How long a bucket is left alone that is empty and of which it is not known how fast it fills, in milliseconds. */
const EMPTY_WAIT = 250;

/** The wait after a refusal that names none, in milliseconds; it doubles with each further refusal. */
const FIRST_PAUSE = 1000;

/** No wait is longer; a refusal for longer than this is left to whoever made the call. */
const LONGEST_PAUSE = 60_000;

/** From this many buckets of one path template on, those that nobody uses are forgotten. */
const MANY_BUCKETS = 1000;

/** A layer that holds calls back while their bucket is empty, first come, first served. */
export function rateLimit(environment: RateLimitEnvironment): TransportLayer {
  const { now, shared } = environment;
  /** By path template, and then by organization or project: an endpoint set, as far as it can be told from outside. */
  const buckets = new Map<string, Map<string, Bucket>>();
  const find = (template: string, owner: string): Bucket => {
    const known = buckets.get(template);
    const found = known?.get(owner);
    if (found !== undefined) return found;
    const set = known ?? new Map<string, Bucket>();
    buckets.set(template, set);
    if (set.size >= MANY_BUCKETS) for (const [name, { isIdle }] of set) if (isIdle) set.delete(name);
    const made = new Bucket(environment);
    set.set(owner, made);
    return made;
  };
  return (next) => async (request, context) => {
    const { call, owner = "" } = context;
    const template = call.path;
    const bucket = find(template, owner);
    const signal = waitSignal(request, context);
    if (!bucket.take()) await bucket.wait(signal);
    const { era } = bucket;
    let feedback: Feedback | undefined;
    try {
      if (shared !== undefined) await shared.take(`${template} ${owner}`, signal ?? new AbortController().signal);
      const response = await next(request, context);
      const read = readFeedback(response, now());
      feedback = read instanceof Promise ? await read : read;
      return response;
    } finally {
      bucket.leave(era, feedback);
      const pause = feedback?.rejected === true ? (feedback.retryAfter ?? FIRST_PAUSE) : 0;
      if (pause > 0 && pause <= LONGEST_PAUSE) {
        await shared?.pause?.(`${template} ${owner}`, pause).catch(() => undefined);
      }
    }
  };
}

/** What is known of one bucket, and who waits for it. */
class Bucket {
  /** Counts refusals, so that one refusal of many calls at once is one. */
  era = 0;
  readonly #environment: RateLimitEnvironment;
  /** Those who wait; calling one lets it go. */
  readonly #queue: (() => void)[] = [];
  /** Runs while somebody waits for time to pass. */
  #timer: AbortController | undefined;
  #inFlight = 0;
  /** How many calls may be under way. Every refusal narrows it to one, which finds out whether the door is open again. */
  #window = FIRST_CALLS;
  #capacity = Number.POSITIVE_INFINITY;
  /** Calls that can be made now, as of `#countedAt`; without end while nothing is known. */
  #tokens = Number.POSITIVE_INFINITY;
  #countedAt = 0;
  /** Tokens a millisecond; 0 if not known. */
  #rate = 0;
  #blockedUntil = 0;
  /** Refusals in a row. */
  #refusals = 0;
  /** What is added to a clock that stands still while time passes, as those of tests do. */
  #ahead = 0;

  constructor(environment: RateLimitEnvironment) {
    this.#environment = environment;
  }

  get isIdle(): boolean {
    return this.#inFlight === 0 && this.#queue.length === 0;
  }

  /** Takes a token if there is one and nobody was here before. */
  take(): boolean {
    const isFree = this.#queue.length === 0 && this.#delay() === 0;
    if (isFree) this.#enter();
    return isFree;
  }

  /** Takes a token in turn; rejects with the signal's reason if that comes first. */
  async wait(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const go = (): void => {
        signal?.removeEventListener("abort", give);
        this.#enter();
        resolve();
      };
      const give = (): void => {
        this.#queue.splice(this.#queue.indexOf(go), 1);
        this.#release();
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller chose the reason
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", give, { once: true });
      this.#queue.push(go);
      this.#release();
    });
  }

  /** A call is over. `feedback` is what its answer said, if there was one; `era` that in which it was sent. */
  leave(era: number, feedback: Feedback | undefined): void {
    this.#inFlight -= 1;
    if (feedback?.rejected === true) this.#refused(era, feedback);
    else if (feedback !== undefined) this.#answered(feedback);
    this.#release();
  }

  #answered({ limit = this.#capacity, remaining }: Feedback): void {
    this.#refusals = 0;
    this.#capacity = limit;
    const isUnknown = remaining === undefined && this.#rate === 0 && this.era > 0;
    // After a refusal of which nothing could be learned, the number of calls under way grows step by step.
    this.#window = isUnknown ? this.#window + 1 / this.#window : Number.POSITIVE_INFINITY;
    if (remaining === undefined) return;
    // Some of the calls under way are counted in `remaining` already; taking off all of them is on the safe side.
    const tokens = remaining - this.#inFlight;
    this.#refill();
    this.#tokens = this.#rate > 0 ? Math.min(this.#tokens, tokens) : tokens;
  }

  #refused(era: number, { limit = this.#capacity, rate = this.#rate, retryAfter }: Feedback): void {
    this.#capacity = limit;
    this.#rate = rate;
    this.#window = 1;
    this.#countedAt = this.#time();
    if (rate > 0 || this.#tokens < Number.POSITIVE_INFINITY) this.#tokens = 0;
    const isNew = era === this.era;
    if (isNew) this.era += 1;
    const pause = retryAfter ?? (isNew ? Math.min(FIRST_PAUSE * 2 ** this.#refusals, LONGEST_PAUSE) : 0);
    if (isNew) this.#refusals += 1;
    if (pause <= LONGEST_PAUSE) this.#blockedUntil = Math.max(this.#blockedUntil, this.#countedAt + pause);
  }

  #time(): number {
    return this.#environment.now() + this.#ahead;
  }

  #enter(): void {
    this.#inFlight += 1;
    this.#tokens -= 1;
  }

  #refill(): void {
    const time = this.#time();
    const refilled = Math.max(0, time - this.#countedAt) * this.#rate;
    this.#tokens = Math.min(this.#capacity, this.#tokens + refilled);
    this.#countedAt = time;
  }

  /** How long until the next call may go, in milliseconds; without end if an answer has to come first. */
  #delay(): number {
    if (this.#inFlight >= this.#window) return Number.POSITIVE_INFINITY;
    const blocked = this.#blockedUntil - this.#time();
    // A block that is further off than any can be means that the clock was set back.
    if (blocked > 0 && blocked <= LONGEST_PAUSE) return blocked;
    if (this.#rate > 0) this.#refill();
    if (this.#tokens >= 1) return 0;
    if (this.#rate > 0) return Math.ceil((1 - this.#tokens) / this.#rate);
    return this.#inFlight > 0 ? Number.POSITIVE_INFINITY : Math.max(0, this.#countedAt + EMPTY_WAIT - this.#time());
  }

  /** Lets those go who may, and comes back when the next one can. */
  #release(): void {
    this.#timer?.abort();
    this.#timer = undefined;
    let delay = 0;
    while (this.#queue.length > 0 && (delay = this.#delay()) === 0) this.#queue.shift()?.();
    if (this.#queue.length === 0 || delay === Number.POSITIVE_INFINITY) return;
    const { now, sleep } = this.#environment;
    const [timer, before, nap] = [new AbortController(), now(), Math.min(delay, LONGEST_PAUSE)];
    this.#timer = timer;
    sleep(nap, timer.signal).then(
      () => {
        if (now() <= before) this.#ahead += nap;
        this.#release();
      },
      () => undefined,
    );
  }
}
