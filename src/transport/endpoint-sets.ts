/**
 * Which endpoints have one bucket. Atlas counts the calls of a set of endpoints together, and does not say which are in it.
 *
 * At first each endpoint is counted alone. If more tokens are missing than its own calls explain, somebody else has the same
 * bucket: those endpoints of the client, it is assumed, whose buckets have the same size and as much left. From then on they
 * are counted together. If even their calls together do not explain what is missing for one of them, it is alone again.
 */
import type { Bucket } from "./bucket.js";
import type { Endpoint } from "./endpoint.js";
import type { Feedback } from "./rate-limit-feedback.js";

/** From this many sets on, those of one endpoint are forgotten. */
const MANY = 100;

export class EndpointSets {
  readonly #make: () => Bucket;
  /** By the size of the bucket, and by whether it tells what is left. */
  readonly #sets = new Map<string, Bucket>();

  constructor(make: () => Bucket) {
    this.#make = make;
  }

  /** An answer told what is left. `missing`: how many tokens are not explained by the calls that are counted together. */
  read(endpoint: Endpoint, missing: number, limit: number, remaining: number): void {
    const { bucket, isGuess } = endpoint;
    endpoint.isGuess = false;
    if (bucket.members > 1) {
      // If its bucket was full, only its own calls have been counted there.
      const isFull = isGuess && remaining + endpoint.inFlight + 1 >= limit;
      if (isFull || limit !== bucket.tokens.limit || missing > slack(limit)) this.#part(endpoint, limit, remaining);
    } else if (missing >= 1) {
      this.#join(endpoint, `${limit}`, limit, remaining);
      if (endpoint.bucket !== bucket) endpoint.operation.share(endpoint);
    }
  }

  /** A call was refused that was sent at `mark`. */
  refused(endpoint: Endpoint, mark: number, { limit = endpoint.bucket.tokens.limit, remaining }: Feedback): void {
    const { tokens, members } = endpoint.bucket;
    const isRead = tokens.isRead || remaining !== undefined;
    // It took none itself.
    const missing = tokens.missing(mark, tokens.sent - 1, limit, 0);
    if (limit === Number.POSITIVE_INFINITY || missing < 1) return;
    // Where nothing tells what is left, nothing could tell that they are not one after all.
    if (members === 1) this.#join(endpoint, isRead ? `${limit}` : `${limit} unread`, limit, 0);
    else if (isRead && missing > slack(limit)) this.#part(endpoint, limit, 0);
  }

  /** Counts an endpoint alone that was counted with others. */
  #part(endpoint: Endpoint, limit: number, remaining: number): void {
    const { bucket } = endpoint;
    const own = this.#make();
    bucket.move(endpoint, own);
    own.tokens.start(limit, remaining);
    own.release();
    bucket.release();
  }

  #join(endpoint: Endpoint, key: string, limit: number, remaining: number): void {
    const { bucket } = endpoint;
    const set = this.#sets.get(key);
    if (set === undefined || set.members === 0) this.#found(key, bucket);
    else if (set !== bucket && remaining + slack(limit) >= set.tokens.least) {
      bucket.move(endpoint, set);
      set.tokens.lower(remaining);
      set.release();
    }
  }

  #found(key: string, bucket: Bucket): void {
    if (this.#sets.size >= MANY) for (const [name, { members }] of this.#sets) if (members < 2) this.#sets.delete(name);
    this.#sets.set(key, bucket);
  }
}

/** So many tokens more or less do not tell two buckets apart: some are counted before it is known where. */
function slack(limit: number): number {
  return Math.max(1, limit / 10);
}
