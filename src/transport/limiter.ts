/** Counts the calls of a client, and what their answers say. */
import type { CallInfo } from "../errors/atlas-error.js";
import { Bucket, type Pass } from "./bucket.js";
import { Commons } from "./commons.js";
import { OperationEndpoints, type Endpoint } from "./endpoint.js";
import { EndpointSets } from "./endpoint-sets.js";
import { Clock } from "./limiter-clock.js";
import { readCount, readLimit, type Feedback } from "./rate-limit-feedback.js";
import type { Sleep } from "./sleep.js";

export class Limiter {
  readonly #clock: Clock;
  readonly #commons: Commons;
  readonly #sets: EndpointSets;
  /** By path template, and then by method. */
  readonly #operations = new Map<string, Map<string, OperationEndpoints>>();

  constructor(now: () => number, sleep: Sleep) {
    this.#clock = new Clock(now, sleep);
    this.#commons = new Commons(this.#clock);
    this.#sets = new EndpointSets(this.#make);
  }

  readonly #make = (): Bucket => new Bucket(this.#clock, this.#commons);

  /** @param owner - the organization or project that the call is about; empty if it is about none */
  find({ path, method }: CallInfo, owner: string): Endpoint {
    let methods = this.#operations.get(path);
    if (methods === undefined) this.#operations.set(path, (methods = new Map<string, OperationEndpoints>()));
    let operation = methods.get(method);
    if (operation === undefined) methods.set(method, (operation = new OperationEndpoints(this.#make)));
    return operation.find(owner);
  }

  /** A call is over without an answer. */
  lost(pass: Pass): void {
    pass.endpoint.bucket.tokens.miss(this.#over(pass), false, false);
    this.#release(pass, undefined);
  }

  /** A call is over that was not refused. */
  answered(pass: Pass, { headers, status }: Response): void {
    const remaining = readCount(headers.get("ratelimit-remaining"));
    const { endpoint } = pass;
    const mark = this.#over(pass);
    if (remaining !== undefined) {
      this.#read(pass, mark, readLimit(headers), remaining);
      this.#release(pass, true);
    } else {
      // What failed on the way does not know.
      const isAnswer = status < 500;
      const { bucket } = endpoint;
      if (isAnswer) bucket.answered(mark, false);
      bucket.tokens.miss(mark, isAnswer, bucket.members > 1);
      this.#release(pass, isAnswer ? false : undefined);
    }
  }

  #read(pass: Pass, mark: number, limit: number | undefined, remaining: number): void {
    const { endpoint } = pass;
    const { tokens } = endpoint.bucket;
    endpoint.bucket.answered(mark, true);
    if (limit !== undefined) {
      const missing = tokens.missing(mark, tokens.sent, limit, remaining);
      const isOther = limit !== tokens.limit && endpoint.bucket.members > 1;
      if (missing >= 1 || isOther || endpoint.isGuess) this.#sets.read(endpoint, missing, limit, remaining);
    }
    // It may be counted elsewhere by now.
    endpoint.bucket.tokens.read(markIn(endpoint.bucket, pass), limit, remaining, this.#clock.time());
  }

  /** A call is over that was refused. */
  refused(pass: Pass, feedback: Feedback): void {
    const { endpoint, common } = pass;
    this.#sets.refused(endpoint, this.#over(pass), feedback);
    const { bucket } = endpoint;
    const mark = markIn(bucket, pass);
    bucket.tokens.miss(mark, false, false);
    bucket.refused(mark, feedback);
    if (common >= 0) this.#commons.refuse(bucket, common);
    this.#release(pass, undefined);
  }

  /** @returns how many calls were over when it was sent */
  #over(pass: Pass): number {
    const { endpoint } = pass;
    endpoint.inFlight -= 1;
    endpoint.bucket.tokens.done += 1;
    return markIn(endpoint.bucket, pass);
  }

  #release({ endpoint, common }: Pass, isRead: boolean | undefined): void {
    if (common >= 0) {
      this.#commons.leave(isRead);
      this.#commons.wake();
    }
    endpoint.bucket.release();
  }
}

/** How many calls were over when this one was sent; below all numbers if it was counted in another bucket then. */
function markIn(bucket: Bucket, pass: Pass): number {
  return pass.bucket === bucket ? pass.mark : Number.NEGATIVE_INFINITY;
}
