/** Eight real processes, one bucket, one Redis. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { expect, it } from "vitest";
import { sharedLimits } from "../../src/index.js";
import { builtEntry } from "../helpers/built-package.js";
import { hasRedis, startRedis } from "../helpers/redis.js";

const PROCESSES = 8;
const CALLS = 40;
/** The server's bucket: so many requests, and so many more each second. */
const CAPACITY = 200;
const PER_SECOND = 100;
const AT_MOST_REFUSED = 5;
const redisFound = hasRedis("eight processes that keep within one limit through Redis");

interface Outcome {
  readonly failed: string[];
  readonly taken: number;
  readonly refused: number;
  readonly seconds: number;
}

/** Makes all the calls of all the processes at once. */
async function together(environment: Record<string, string>, capacity = CAPACITY): Promise<Outcome> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  await using bucket = await startBucket(capacity);
  const settings = { MODULE: builtEntry("index"), BASE_URL: bucket.url, CALLS: `${CALLS}`, POINTS: `${PER_SECOND}` };
  const children = Array.from({ length: PROCESSES }, () =>
    fork(resolve("test/helpers/limit-process.mjs"), { env: { ...inherited, ...settings, ...environment } }),
  );
  try {
    await Promise.all(children.map(message));
    const start = performance.now();
    for (const child of children) child.send("go");
    const reports = (await Promise.all(children.map(message))) as { failed: string[] }[];
    const seconds = (performance.now() - start) / 1000;
    return { failed: reports.flatMap(({ failed }) => failed), ...bucket.counts, seconds };
  } finally {
    for (const child of children) child.kill();
  }
}

it.runIf(redisFound)(
  "eight processes with one bucket lose no call, and are hardly ever refused",
  async () => {
    const redis = await startRedis();
    try {
      const { failed, taken, refused, seconds } = await together({ REDIS_URL: redis.url });
      process.stdout.write(
        `${PROCESSES} processes of ${CALLS} calls, one bucket of ${CAPACITY} with ${PER_SECOND} a second: ` +
          `${failed.length} failed, ${refused} refused with 429, ${seconds.toFixed(1)} s\n`,
      );
      expect(failed).toEqual([]);
      expect(taken).toBe(PROCESSES * CALLS);
      expect(refused).toBeLessThanOrEqual(AT_MOST_REFUSED);
    } finally {
      await redis.stop();
    }
  },
  60_000,
);

it("takes a limiter of rate-limiter-flexible as it is, pauses included", async () => {
  const limits = sharedLimits(new RateLimiterMemory({ points: 2, duration: 60 }));
  const { signal } = new AbortController();
  await limits.take("a", signal);
  await limits.pause?.("b", 5_000);
  const controller = new AbortController();
  const waiting = limits.take("b", controller.signal);
  await limits.take("a", signal);
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});

it("without anything shared they are refused, so the test can fail", async () => {
  // A small one, so that a slow machine empties it too.
  const { refused } = await together({}, PROCESSES);
  expect(refused).toBeGreaterThan(AT_MOST_REFUSED);
}, 60_000);

async function message(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const gone = once(child, "exit", { signal: ended.signal }).then(([code]) => {
    throw new Error(`a process ended with ${String(code)}`);
  });
  try {
    return await Promise.race([once(child, "message").then(([value]) => value as unknown), gone]);
  } finally {
    ended.abort();
    gone.catch(() => undefined);
  }
}

interface Bucket extends AsyncDisposable {
  readonly url: string;
  readonly counts: { taken: number; refused: number };
}

/** A server with a token bucket that answers as Atlas does. */
async function startBucket(capacity: number): Promise<Bucket> {
  const counts = { taken: 0, refused: 0 };
  let tokens = capacity;
  let updatedAt = performance.now();
  const server = createServer((_, response) => {
    const now = performance.now();
    tokens = Math.min(capacity, tokens + ((now - updatedAt) * PER_SECOND) / 1000);
    updatedAt = now;
    const isTaken = tokens >= 1;
    if (isTaken) tokens -= 1;
    counts[isTaken ? "taken" : "refused"] += 1;
    response.setHeader("ratelimit-limit", `${capacity}`);
    response.setHeader("ratelimit-remaining", `${Math.floor(tokens)}`);
    response.setHeader("content-type", "application/vnd.atlas.2023-01-01+json");
    if (isTaken) response.end('{"results": []}');
    else {
      const parameters = ["/api/atlas/v2/orgs", 1, capacity, PER_SECOND, 1];
      response.writeHead(429, { "retry-after": "1" });
      response.end(JSON.stringify({ error: 429, errorCode: "RATE_LIMITED_TOKEN_BUCKET", parameters }));
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", 1024, listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    counts,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
