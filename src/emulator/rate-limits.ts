/** Token buckets for sets of endpoints, as Atlas keeps them. Which there are is up to whoever starts the emulator. */
import { addressOf } from "./access.js";
import { EmulatedError } from "./atlas-error.js";
import type { Caller } from "./roles.js";

/** A set of endpoints with one limit. */
export interface RateLimitSet {
  /** For example `organizations_org`. */
  readonly endpointSetId: string;
  readonly endpointSetName: string;
  /** Of what the requests are counted. */
  readonly scope: "ORGANIZATION" | "GROUP" | "USER" | "IP";
  /** The operationIds of the set. Default: all. */
  readonly operations?: readonly string[];
  /** How many requests the bucket holds. */
  readonly capacity: number;
  /** How many requests each refill adds. */
  readonly refillRate: number;
  /** Seconds between two refills. */
  readonly refillDurationSeconds: number;
  /**
   * The shape of a refusal: that of the token buckets, the older one, or the 400 of invitations.
   *
   * @default "token-bucket"
   */
  readonly shape?: "token-bucket" | "legacy" | "invitations";
  /**
   * Whether answers tell of the limit.
   *
   * @default true
   */
  readonly headers?: boolean;
}

/** What a request is counted by. */
export interface Counted {
  readonly operationId: string;
  /** The path template. */
  readonly path: string;
  readonly caller: Caller;
  readonly groupId: string | undefined;
  readonly request: Request;
}

/** What is left in the buckets, by set and by whom it counts. */
export type Buckets = Map<string, { tokens: number; countedAt: number }>;

/**
 * Counts requests.
 *
 * @param now - milliseconds since the epoch
 * @param buckets - where the counts are kept
 * @returns a function that gives the headers for an answer, or throws the refusal
 */
export function rateLimiter(
  sets: readonly RateLimitSet[],
  now: () => number,
  buckets: Buckets,
): (counted: Counted) => Readonly<Record<string, string>> {
  return (counted) => {
    const set = sets.find(({ operations }) => operations === undefined || operations.includes(counted.operationId));
    if (set === undefined) return {};
    const { capacity, endpointSetId } = set;
    const key = `${endpointSetId} ${SCOPES[set.scope](counted)}`;
    const time = now();
    const bucket = buckets.get(key) ?? { tokens: capacity, countedAt: time };
    buckets.set(key, bucket);
    // A clock that is set back takes nothing out of a bucket.
    bucket.countedAt = Math.min(bucket.countedAt, time);
    const refills = Math.floor((time - bucket.countedAt) / (set.refillDurationSeconds * 1000));
    bucket.tokens = Math.min(capacity, bucket.tokens + refills * set.refillRate);
    bucket.countedAt += refills * set.refillDurationSeconds * 1000;
    const isRefused = bucket.tokens < 1;
    if (!isRefused) bucket.tokens -= 1;
    const wait = Math.max(1, Math.ceil((bucket.countedAt + set.refillDurationSeconds * 1000 - time) / 1000));
    const headers: Record<string, string> =
      set.headers === false
        ? {}
        : { "RateLimit-Limit": String(capacity), "RateLimit-Remaining": String(Math.floor(bucket.tokens)) };
    if (isRefused) throw refusal(set, counted.path, wait, headers);
    return headers;
  };
}

const SCOPES: Readonly<Record<RateLimitSet["scope"], (counted: Counted) => string>> = {
  ORGANIZATION: ({ caller }) => caller.orgId,
  GROUP: ({ caller, groupId }) => groupId ?? caller.orgId,
  USER: ({ caller }) => caller.id,
  IP: ({ request }) => addressOf(request),
};

function refusal(set: RateLimitSet, path: string, wait: number, headers: Record<string, string>): EmulatedError {
  const { shape = "token-bucket", capacity, refillRate, refillDurationSeconds } = set;
  const message = "The rate limit is reached.";
  const later = set.headers === false ? {} : { ...headers, "Retry-After": String(wait) };
  if (shape === "invitations") return new EmulatedError(400, "INVITATIONS_RATE_LIMITED_IP", message, {}, later);
  if (shape === "legacy") {
    const minutes = Math.max(1, Math.round(refillDurationSeconds / 60));
    return new EmulatedError(429, "RATE_LIMITED", message, { parameters: [path, capacity, minutes] }, later);
  }
  const parameters = [path, wait, capacity, refillRate, refillDurationSeconds];
  return new EmulatedError(429, "RATE_LIMITED_TOKEN_BUCKET", message, { parameters }, later);
}
