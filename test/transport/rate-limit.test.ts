import { describe, expect, it } from "vitest";
import { sharedLimits } from "../../src/index.js";
import { bucketServer, type BucketServer } from "../helpers/bucket-server.js";
import { clientWith, fakeFetch, json, ORG } from "../helpers/fake-fetch.js";
import { virtualTime, type VirtualTime } from "../helpers/virtual-time.js";

async function burst(calls: number, server: BucketServer, time: VirtualTime, limits: boolean): Promise<number> {
  const { now, sleep } = time;
  const fetch = Object.assign(server.fetch, { requests: [] });
  const atlas = clientWith(fetch, { now, sleep, retry: {}, limits, random: () => 0.5, timeout: 0 });
  const results = await time.run(
    Promise.allSettled(Array.from({ length: calls }, () => atlas.organizations.listOrgs())),
  );
  return results.filter(({ status }) => status === "rejected").length;
}

describe("a burst of 500 calls against a bucket of 100 with 50 a second", () => {
  it("ends without a failed call and with at most a handful of 429s", async () => {
    const time = virtualTime();
    const server = bucketServer(time, { capacity: 100, perSecond: 50 });
    expect(await burst(500, server, time, true)).toBe(0);
    expect(server.refused()).toBeLessThanOrEqual(5);
    // 400 calls at 50 a second take 8 s at the least.
    expect(time.now()).toBeLessThan(10_000);
    expect(time.pending()).toBe(0);
  }, 60_000);

  it("fails without the limiter, so the test can", async () => {
    const time = virtualTime();
    const server = bucketServer(time, { capacity: 100, perSecond: 50 });
    expect(await burst(500, server, time, false)).toBeGreaterThan(0);
    expect(server.refused()).toBeGreaterThan(100);
  }, 60_000);
});

it("learns from the body of a 429 where there are no headers", async () => {
  const time = virtualTime();
  const server = bucketServer(time, { capacity: 20, perSecond: 10, headers: false });
  expect(await burst(40, server, time, true)).toBe(0);
  expect(time.pending()).toBe(0);
}, 60_000);

it("lets more and more calls go where the server says nothing", async () => {
  const time = virtualTime();
  const server = bucketServer(time, { capacity: 1e6, perSecond: 1, headers: false });
  expect(await burst(200, server, time, true)).toBe(0);
  // Ten at once would take 20 times 40 ms.
  expect(time.now()).toBeLessThanOrEqual(15 * 40);
});

it("lets a caller who waits give up, and leaves no timer", async () => {
  const time = virtualTime();
  const controller = new AbortController();
  const empty = json({ results: [] }, 200, { "ratelimit-limit": "100", "ratelimit-remaining": "0" });
  const atlas = clientWith(fakeFetch(empty), { now: time.now, sleep: time.sleep });
  await atlas.organizations.listOrgs();
  const waiting = atlas.organizations.listOrgs({}, { signal: controller.signal });
  await new Promise((resolve) => setImmediate(resolve));
  expect(time.pending()).toBe(1);
  controller.abort(new Error("too long"));
  await expect(waiting).rejects.toThrow("too long");
  expect(time.pending()).toBe(0);
});

describe("sharedLimits", () => {
  it("waits as long as the limiter says, and tries again", async () => {
    const time = virtualTime();
    const keys: string[] = [];
    const answers = [{ msBeforeNext: 300 }, { msBeforeNext: 0 }];
    const limiter = {
      consume: (key: string): Promise<unknown> => {
        keys.push(key);
        const answer = answers.shift();
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as rate-limiter-flexible does
        return answer === undefined ? Promise.resolve({}) : Promise.reject(answer);
      },
    };
    const limits = sharedLimits(limiter, time.sleep);
    // What is loaded with the first use takes real time.
    await limits.pause?.("key", 0);
    const atlas = clientWith(fakeFetch(json({ results: [] })), { limits });
    await time.run(atlas.organizations.listOrgs());
    expect(time.now()).toBe(310);
    expect(new Set(keys)).toEqual(new Set(["GET /api/atlas/v2/orgs "]));
  });

  it("counts together what has the same name", async () => {
    const keys: string[] = [];
    const limiter = {
      consume: (key: string): Promise<unknown> => Promise.resolve(keys.push(key)),
      block: (key: string): Promise<unknown> => Promise.resolve(keys.push(`block ${key}`)),
    };
    const limits = sharedLimits(limiter, { key: ({ method, owner = "none" }) => `${method} ${owner}` });
    const answers = [json({}), json({}), json({}, 429, { "retry-after": "5" })];
    const atlas = clientWith(fakeFetch(...answers), { limits });
    await atlas.organizations.listOrgs();
    await atlas.organizations.getOrg({ orgId: ORG });
    await atlas.organizations.listOrgInvites({ orgId: ORG }).catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    expect(keys).toEqual(["GET none", `GET ${ORG}`, `GET ${ORG}`, `block GET ${ORG}`]);
  });

  it("gives the call to limits that hand it on to others", async () => {
    const down = sharedLimits({ consume: () => Promise.reject(new Error("ECONNREFUSED")) });
    const atlas = clientWith(fakeFetch(), { limits: { take: (key, signal) => down.take(key, signal) } });
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({
      code: "LIMITER_FAILED",
      message: "sharedLimits: the limiter failed, so the call was not sent: ECONNREFUSED.",
      operationId: "listOrgs",
    });
  });

  it("lets a store that is down be seen", async () => {
    const down = new Error("ECONNREFUSED");
    const atlas = clientWith(fakeFetch(), { limits: sharedLimits({ consume: () => Promise.reject(down) }) });
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({
      code: "LIMITER_FAILED",
      message: "sharedLimits: the limiter failed, so the call was not sent: ECONNREFUSED.",
      cause: down,
      operationId: "listOrgs",
      method: "GET",
      path: "/api/atlas/v2/orgs",
    });
  });
});
