/**
 * Spaces calls so that they stay within the limits of Atlas.
 *
 * Atlas counts requests in token buckets, for each set of endpoints and each organization or project. The limiter keeps
 * an estimate of each bucket, and learns from what the answers say: `RateLimit-Limit`, `RateLimit-Remaining`,
 * `Retry-After`, and the body of a 429. Where an answer says nothing, nothing is held back.
 *
 * @see https://www.mongodb.com/docs/atlas/api/api-rate-limit/
 */
import { readFeedback, type Feedback } from "./rate-limit-feedback.js";
import type { Sleep } from "./sleep.js";
import type { Transport, TransportLayer } from "./transport.js";

/** What the layer needs from outside. */
export interface RateLimitEnvironment {
  readonly now: () => number;
  readonly sleep: Sleep;
}

/** Limits that are kept somewhere else, for example by many processes together. */
export interface SharedLimits {
  /** Resolves when a call may be sent; rejects with the signal's reason if that comes first. */
  take(key: string, signal: AbortSignal): Promise<void>;
}

/** How many calls go out before the first answer tells how large a bucket is. */
const PROBES = 10;

/** How long to wait for a bucket that is empty and of which nothing else is known, in milliseconds. */
const FIRST_WAIT = 250;

/** Refilled a little slower than the server says, because the two clocks differ. */
const CAUTION = 0.95;

interface Bucket {
  /** Nothing is known before the first answer; `false` once an answer came without any limits. */
  limited: boolean | undefined;
  tokens: number;
  capacity: number;
  /** Tokens a millisecond; 0 if not known. */
  rate: number;
  /** Since when it has been empty, in milliseconds since the epoch, and how many calls went out since. */
  emptySince: number | undefined;
  sentSinceEmpty: number;
  /** When `tokens` was right, in milliseconds since the epoch. */
  updatedAt: number;
  /** Nothing goes out before this time. */
  blockedUntil: number;
  inFlight: number;
  /** Those who wait; calling one lets it go. */
  readonly queue: (() => void)[];
  /** Runs while the next one cannot go yet. */
  timer: AbortController | undefined;
}

/** A layer that holds calls back while their bucket is empty, first come, first served. */
export function rateLimit(environment: RateLimitEnvironment): TransportLayer {
  const buckets = new Map<string, Bucket>();
  return (next) => async (request, context) => {
    const key = bucketKey(context.call.path, new URL(request.url).pathname);
    let bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, (bucket = newBucket()));
    if (bucket.queue.length > 0 || !mayGo(bucket, environment.now())) await wait(bucket, request.signal, environment);
    else admit(bucket);
    try {
      const response = await next(request, context);
      learn(bucket, await readFeedback(response, environment.now()), environment.now());
      return response;
    } finally {
      bucket.inFlight -= 1;
      release(bucket, environment);
    }
  };
}

/** A layer that asks shared limits before each call. */
export function sharedRateLimit(limits: SharedLimits): TransportLayer {
  return (next: Transport): Transport =>
    async (request, context) => {
      await limits.take(bucketKey(context.call.path, new URL(request.url).pathname), request.signal);
      return next(request, context);
    };
}

/** An endpoint set, as far as it can be told from outside: the path template in one organization or project. */
function bucketKey(template: string, pathname: string): string {
  return `${template} ${/\/(?:orgs|groups)\/([^/:]+)/.exec(pathname)?.[1] ?? ""}`;
}

function newBucket(): Bucket {
  return {
    limited: undefined,
    tokens: PROBES,
    capacity: Number.POSITIVE_INFINITY,
    rate: 0,
    emptySince: undefined,
    sentSinceEmpty: 0,
    updatedAt: 0,
    blockedUntil: 0,
    inFlight: 0,
    queue: [],
    timer: undefined,
  };
}

function admit(bucket: Bucket): void {
  bucket.tokens -= 1;
  bucket.inFlight += 1;
  bucket.sentSinceEmpty += 1;
}

function mayGo(bucket: Bucket, now: number): boolean {
  if (now < bucket.blockedUntil) return false;
  if (bucket.limited === false) return true;
  refill(bucket, now);
  return bucket.tokens >= 1;
}

function refill(bucket: Bucket, now: number): void {
  if (bucket.rate === 0) return;
  const elapsed = Math.max(0, now - bucket.updatedAt);
  bucket.tokens = Math.min(bucket.capacity, bucket.tokens + elapsed * bucket.rate * CAUTION);
  bucket.updatedAt = now;
}

function learn(bucket: Bucket, feedback: Feedback, now: number): void {
  const { limit, remaining, rejected, retryAfter, rate } = feedback;
  if (rate !== undefined) bucket.rate = rate;
  if (limit !== undefined) bucket.capacity = limit;
  if (rejected) {
    bucket.limited = true;
    bucket.tokens = 0;
    bucket.updatedAt = now;
    bucket.blockedUntil = Math.max(bucket.blockedUntil, now + (retryAfter ?? FIRST_WAIT));
    return;
  }
  if (remaining === undefined) {
    bucket.limited ??= false;
    return;
  }
  // Some of the calls that are under way are counted in `remaining` already; taking off all of them is on the safe side.
  const known = Math.max(0, remaining - (bucket.inFlight - 1));
  estimateRate(bucket, known, now);
  bucket.limited = true;
  bucket.tokens = known;
  bucket.updatedAt = now;
}

/** A bucket that was empty and is not any more tells how fast it fills, if it took long enough to be measured. */
function estimateRate(bucket: Bucket, known: number, now: number): void {
  if (known < 1) {
    if (bucket.emptySince === undefined) [bucket.emptySince, bucket.sentSinceEmpty] = [now, 0];
    return;
  }
  const elapsed = now - (bucket.emptySince ?? now);
  if (bucket.rate === 0 && elapsed >= FIRST_WAIT) bucket.rate = (known + bucket.sentSinceEmpty) / elapsed;
  bucket.emptySince = undefined;
}

/** Resolves when the call has been admitted. */
async function wait(bucket: Bucket, signal: AbortSignal, environment: RateLimitEnvironment): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const go = (): void => {
      signal.removeEventListener("abort", leave);
      admit(bucket);
      resolve();
    };
    const leave = (): void => {
      bucket.queue.splice(bucket.queue.indexOf(go), 1);
      if (bucket.queue.length === 0) bucket.timer?.abort();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller chose the reason
      reject(signal.reason);
    };
    signal.addEventListener("abort", leave, { once: true });
    bucket.queue.push(go);
    release(bucket, environment);
  });
}

/** Lets those go who may, and comes back when the next one can. */
function release(bucket: Bucket, environment: RateLimitEnvironment): void {
  const { now, sleep } = environment;
  while (bucket.queue.length > 0 && mayGo(bucket, now())) bucket.queue.shift()?.();
  if (bucket.queue.length === 0) bucket.timer?.abort();
  // While the first answers are under way, each of them comes here.
  const expectsAnswer = bucket.limited === undefined && bucket.inFlight > 0;
  if (bucket.queue.length === 0 || bucket.timer !== undefined || expectsAnswer) return;
  const timer = new AbortController();
  bucket.timer = timer;
  const rest = (): void => {
    bucket.timer = undefined;
    if (timer.signal.aborted) return;
    // Nothing is known of how the bucket fills: one call finds out.
    if (bucket.rate === 0 && bucket.tokens < 1 && now() >= bucket.blockedUntil) bucket.tokens = 1;
    release(bucket, environment);
  };
  sleep(waitOf(bucket, now()), timer.signal).then(rest, rest);
}

function waitOf(bucket: Bucket, now: number): number {
  const blocked = bucket.blockedUntil - now;
  const refilled = bucket.rate > 0 ? (1 - bucket.tokens) / (bucket.rate * CAUTION) : FIRST_WAIT;
  return Math.max(1, Math.ceil(Math.max(blocked, Math.min(refilled, 5_000))));
}
