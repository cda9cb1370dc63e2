/** A server with token buckets on a virtual clock, as far away as its answers are late. */
import type { VirtualTime } from "./virtual-time.js";

export interface BucketOptions {
  /** How many requests a bucket holds. Default: 100. */
  readonly capacity?: number;
  /** How many more come in each second. Default: 50. */
  readonly perSecond?: number;
  /** How many milliseconds pass between two refills. Default: they come in as time passes. */
  readonly step?: number;
  /** How long a request and its answer take at least and at most, in milliseconds. Default: 40. */
  readonly latency?: number | readonly [least: number, most: number];
  /** Whether answers tell of the limit. Default: yes. */
  readonly headers?: boolean;
  /** What the body of a refusal says. Default: `token-bucket`. */
  readonly body?: "token-bucket" | "legacy" | "nothing";
  /** Whether a refusal says when to come back. Default: yes. */
  readonly retryAfter?: boolean;
  /** Which bucket a request counts for. Default: there is one. */
  readonly bucketOf?: (request: Request) => string;
  /** Makes other latencies of the same range. */
  readonly seed?: number;
}

export interface BucketServer {
  readonly fetch: (request: Request) => Promise<Response>;
  /** How many requests have been refused, and how many there were. */
  readonly refused: () => number;
  readonly asked: () => number;
}

export function bucketServer(time: VirtualTime, options: BucketOptions = {}): BucketServer {
  const { capacity = 100, perSecond = 50, step, latency = 40, headers = true, body = "token-bucket" } = options;
  const { retryAfter = true, bucketOf = () => "", seed = 1 } = options;
  const [least, most] = typeof latency === "number" ? [latency, latency] : latency;
  const random = seeded(seed);
  const buckets = new Map<string, { tokens: number; at: number }>();
  let [refused, asked] = [0, 0];
  const way = (): Promise<void> => time.sleep((least + random() * (most - least)) / 2);
  const take = (name: string): number => {
    const bucket = buckets.get(name) ?? { tokens: capacity, at: time.now() };
    buckets.set(name, bucket);
    const passed = time.now() - bucket.at;
    const counted = step === undefined ? passed : Math.floor(passed / step) * step;
    bucket.tokens = Math.min(capacity, bucket.tokens + (counted * perSecond) / 1000);
    bucket.at += counted;
    const isTaken = bucket.tokens >= 1;
    if (isTaken) bucket.tokens -= 1;
    else refused += 1;
    return isTaken ? Math.floor(bucket.tokens) : -1;
  };
  const bodies = {
    "token-bucket": {
      error: 429,
      errorCode: "RATE_LIMITED_TOKEN_BUCKET",
      parameters: ["/path", 1, capacity, perSecond, 1],
    },
    legacy: { error: 429, errorCode: "RATE_LIMITED", parameters: ["/path", perSecond * 60, 1] },
    nothing: {},
  };
  return {
    refused: () => refused,
    asked: () => asked,
    fetch: async (request) => {
      asked += 1;
      await way();
      const left = take(bucketOf(request));
      await way();
      const known: Record<string, string> = headers
        ? { "ratelimit-limit": `${capacity}`, "ratelimit-remaining": `${Math.max(0, left)}` }
        : {};
      if (left >= 0) return Response.json({ results: [] }, { headers: known });
      return Response.json(bodies[body], {
        status: 429,
        headers: retryAfter ? { ...known, "retry-after": "1" } : known,
      });
    },
  };
}

/** The same numbers in each run, from 0 up to, but not including, 1. */
export function seeded(seed: number): () => number {
  let state = (seed * 7919) % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
