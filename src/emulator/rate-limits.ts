/** Token buckets for sets of endpoints, as Atlas keeps them. Which there are is up to whoever starts the emulator. */
import { addressOf } from "./access.js";
import { EmulatedError } from "./atlas-error.js";
import type { Caller } from "./roles.js";
import type { State } from "./state.js";

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
  buckets: State["buckets"],
): (counted: Counted) => Readonly<Record<string, string>> {
  return (counted) => {
    const set = sets.find(({ operations }) => operations === undefined || operations.includes(counted.operationId));
    if (set === undefined) return {};
    const { capacity, endpointSetId } = set;
    const key = `${endpointSetId} ${SCOPES[set.scope](counted)}`;
    const time = now();
    const before = buckets.get(key) ?? { tokens: capacity, countedAt: time };
    // A clock that is set back takes nothing out of a bucket.
    const since = Math.min(before.countedAt, time);
    const refills = Math.floor((time - since) / (set.refillDurationSeconds * 1000));
    const filled = Math.min(capacity, before.tokens + refills * set.refillRate);
    const countedAt = since + refills * set.refillDurationSeconds * 1000;
    const isRefused = filled < 1;
    const left = isRefused ? filled : filled - 1;
    buckets.put({ id: key, tokens: left, countedAt });
    const wait = Math.max(1, Math.ceil((countedAt + set.refillDurationSeconds * 1000 - time) / 1000));
    const headers: Record<string, string> =
      set.headers === false
        ? {}
        : { "RateLimit-Limit": String(capacity), "RateLimit-Remaining": String(Math.floor(left)) };
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
