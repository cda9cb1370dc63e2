/** 500 calls at once, through the layers that hold calls back and try them again, against buckets of all kinds. */
import { expect, it } from "vitest";
import { rateLimit } from "../../src/transport/rate-limit.js";
import { retry, retryRule } from "../../src/transport/retry.js";
import { compose } from "../../src/transport/transport.js";
import { bucketServer, seeded, type BucketOptions } from "../helpers/bucket-server.js";
import { contextOf, ORGS } from "../helpers/layer.js";
import { virtualTime } from "../helpers/virtual-time.js";

const CALLS = 500;

/** What a call is told apart by here. */
interface Called {
  readonly path?: string;
  readonly owner?: string;
}

interface Burst extends BucketOptions {
  /** Which call is made. Default: always the same. */
  readonly callOf?: (index: number) => Called;
}

interface Outcome {
  readonly failed: number;
  readonly refused: number;
  readonly seconds: number;
}

async function burst({ callOf = () => ({}), ...options }: Burst): Promise<Outcome> {
  const time = virtualTime();
  const { now, sleep } = time;
  const server = bucketServer(time, options);
  const again = retryRule({ now, sleep, random: seeded(2) });
  const send = compose((request) => server.fetch(request), retry(again), rateLimit({ now, sleep }));
  const calls = Array.from({ length: CALLS }, async (_, index) => {
    const { path = "/orgs", owner } = callOf(index);
    const call = { operationId: path, method: "GET", path };
    const response = await send(new Request(`${ORGS}${path}/${owner ?? ""}`), contextOf({ call, owner }));
    return response.status;
  });
  const statuses = await time.run(Promise.all(calls));
  expect(time.pending()).toBe(0);
  const failed = statuses.filter((status) => status !== 200).length;
  return { failed, refused: server.refused(), seconds: time.now() / 1000 };
}

const fivePaths = (index: number): Called => ({ path: `/path${index % 5}`, owner: "a" });
const fiftyOwners = (index: number): Called => ({ owner: `o${index % 50}` });
/** Up to when the last call is answered at best: 400 calls more than the bucket holds, at 50 a second. */
const IDEAL = 8;

it.each<readonly [what: string, options: Burst]>([
  ["at 40 ms", {}],
  ["at 20 to 60 ms", { latency: [20, 60] }],
  ["at 50 to 250 ms", { latency: [50, 250] }],
  ["at 50 to 250 ms, once more", { latency: [50, 250], seed: 2 }],
  ["at 10 to 410 ms", { latency: [10, 410] }],
  ["filled once a second", { step: 1000 }],
  ["filled once a second, at 50 to 250 ms", { step: 1000, latency: [50, 250] }],
  ["with refusals that say nothing", { latency: [10, 410], body: "nothing", retryAfter: false }],
  ["by five paths", { callOf: fivePaths }],
  ["by five paths, at 10 to 410 ms", { callOf: fivePaths, latency: [10, 410] }],
  ["by five paths, filled once a second", { callOf: fivePaths, step: 1000, latency: [50, 250] }],
  ["by fifty organizations", { callOf: fiftyOwners }],
  ["by fifty organizations, at 50 to 250 ms", { callOf: fiftyOwners, latency: [50, 250] }],
])("a bucket that tells what is left, asked %s: no call fails, with a handful of 429s", async (_, options) => {
  const { failed, refused, seconds } = await burst(options);
  expect(failed).toBe(0);
  expect(refused).toBeLessThanOrEqual(5);
  expect(seconds).toBeLessThan(IDEAL * 1.2);
});

it.each<readonly [what: string, most: number, options: Burst]>([
  ["with a body", 15, {}],
  ["with a body, at 50 to 250 ms", 15, { latency: [50, 250] }],
  ["with a body, and no Retry-After", 15, { retryAfter: false }],
  ["with a body, filled once a second", 20, { step: 1000 }],
  ["with the older body", 15, { body: "legacy", retryAfter: false }],
  ["with Retry-After alone", 25, { body: "nothing" }],
  ["with nothing but the status", 25, { body: "nothing", retryAfter: false, latency: [50, 250] }],
  ["with a body, by five paths", 25, { callOf: fivePaths }],
  ["with Retry-After alone, by five paths", 30, { callOf: fivePaths, body: "nothing" }],
  ["with a body, by fifty organizations", 80, { callOf: fiftyOwners }],
  ["with Retry-After alone, by fifty organizations", 80, { callOf: fiftyOwners, body: "nothing" }],
])("a bucket that only refuses, %s: no call fails, with at most %i 429s", async (_, most, options) => {
  const { failed, refused, seconds } = await burst({ headers: false, ...options });
  expect(failed).toBe(0);
  expect(refused).toBeLessThanOrEqual(most);
  expect(seconds).toBeLessThan(IDEAL * 1.3);
});

it("buckets of their own are used up at the same time, whether they look alike or not", async () => {
  const bucketOf = (request: Request): string => new URL(request.url).pathname;
  const fifty = await burst({ callOf: fiftyOwners, bucketOf, latency: [50, 250] });
  expect(fifty).toMatchObject({ failed: 0, refused: 0 });
  expect(fifty.seconds).toBeLessThan(1);
  // Five times 100 calls, for which each bucket has 20, and 10 a second.
  const five = await burst({ callOf: fivePaths, bucketOf, capacity: 20, perSecond: 10, latency: [50, 250] });
  expect(five.failed).toBe(0);
  expect(five.refused).toBeLessThanOrEqual(5);
  expect(five.seconds).toBeLessThan(IDEAL * 1.2);
});

it("one small bucket of five paths loses no call, though it is empty most of the time", async () => {
  const { failed, refused, seconds } = await burst({ callOf: fivePaths, capacity: 10, perSecond: 10 });
  expect(failed).toBe(0);
  expect(refused).toBeLessThanOrEqual(40);
  expect(seconds).toBeLessThan(49 * 1.2);
});
