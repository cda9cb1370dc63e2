import KeyvRedis from "@keyv/redis";
import fc from "fast-check";
import { Keyv } from "keyv";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { TokenStore } from "../../src/index.js";
import { sleep } from "../../src/transport/sleep.js";
import { account, BASE_URL, fakeAtlas, settle } from "../helpers/fake-atlas.js";
import { patientTime, slowStore } from "../helpers/patient-time.js";
import { hasRedis, startRedis, type Redis } from "../helpers/redis.js";

const HOUR = 3_600_000;
const redisFound = hasRedis("a token store on Redis");

/** A store that can be looked into, and that takes a turn for each answer. */
function memory(): TokenStore & { entries: Map<string, string>; ttls: Map<string, number> } {
  const entries = new Map<string, string>();
  const ttls = new Map<string, number>();
  return {
    entries,
    ttls,
    get: async (key) => settle().then(() => entries.get(key)),
    set: async (key, value, ttl) => {
      await settle();
      entries.set(key, value);
      ttls.set(key, ttl);
    },
    delete: async (key) => settle().then(() => entries.delete(key)),
  };
}

describe.each([
  ["a Keyv in memory", (): TokenStore => new Keyv()],
  ["a Map", (): TokenStore => new Map<string, string>()],
  ["a store that takes its time", memory],
])("%s as a token store", (_, make) => {
  it("is enough for one token for all", async () => {
    const tokenStore = make();
    const atlas = fakeAtlas();
    // Waits take no time here, so a process that is held up must not seem late.
    const context = { now: () => 0, random: Math.random };
    const processes = Array.from({ length: 50 }, () => account(atlas.fetch, context, { tokenStore }));
    await Promise.all(processes.map(({ call }) => call()));
    expect(atlas.minted).toHaveLength(1);
    expect(atlas.calls.every(({ status }) => status === 200)).toBe(true);
    const types = processes.flatMap(({ events }) => events.map(({ type }) => type)).sort();
    expect(types).toEqual(["requested", ...Array.from({ length: 49 }, () => "reused")].sort());
  });
});

describe("a token store", () => {
  it("gives the token to a process that comes later", async () => {
    const tokenStore = memory();
    const atlas = fakeAtlas();
    await account(atlas.fetch, {}, { tokenStore }).call();
    const later = account(atlas.fetch, {}, { tokenStore });
    await later.call();
    expect(atlas.calls.map(({ token }) => token)).toEqual(["token-1", "token-1"]);
    expect(later.events).toMatchObject([{ type: "reused" }]);
    expect(later.pauses).toEqual([]);
  });

  it("holds the token for as long as it lives, and no claim", async () => {
    const tokenStore = memory();
    await account(fakeAtlas().fetch, { now: () => 0 }, { tokenStore }).call();
    expect([...tokenStore.entries.keys()]).toEqual([expect.stringMatching(/^atlas-fetch:token:[0-9a-f]{64}$/)]);
    expect(tokenStore.ttls.get([...tokenStore.entries.keys()][0] ?? "")).toBe(HOUR);
  });

  it("holds neither token, secret nor id in the clear", async () => {
    const tokenStore = memory();
    await account(fakeAtlas().fetch, {}, { tokenStore }).call();
    const text = JSON.stringify([...tokenStore.entries]);
    const decoded = [...tokenStore.entries.values()].map((value) => atob(value)).join();
    for (const secret of ["token-1", "top_secret", "mdb_sa"]) {
      expect(text).not.toContain(secret);
      expect(decoded).not.toContain(secret);
    }
  });

  it("keeps accounts and base URLs apart", async () => {
    const tokenStore = memory();
    const atlas = fakeAtlas();
    await account(atlas.fetch, {}, { tokenStore }).call();
    await account(atlas.fetch, {}, { tokenStore, clientId: "mdb_sa_id_2" }).call();
    await account(atlas.fetch, {}, { tokenStore, clientSecret: "mdb_sa_sk_other" }).call();
    await account(atlas.fetch, { baseUrl: `${BASE_URL}/proxy` }, { tokenStore }).call();
    expect(atlas.minted).toHaveLength(4);
    expect(tokenStore.entries.size).toBe(4);
  });

  it("does not put into a header what somebody else wrote", async () => {
    const tokenStore = memory();
    const atlas = fakeAtlas();
    await account(atlas.fetch, {}, { tokenStore }).call();
    const [name = ""] = tokenStore.entries.keys();
    const sealed = tokenStore.entries.get(name) ?? "";
    const foreign = memory();
    await account(atlas.fetch, {}, { tokenStore: foreign, clientId: "mdb_sa_id_2" }).call();
    const poison = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.constantFrom(
        "evil\r\nX-Evil: 1",
        '["evil",9e15,9e15]',
        btoa('["evil",9e15,9e15]'),
        [...foreign.entries][0]?.[1],
      ),
      // One bit of the real entry changed.
      fc.nat({ max: sealed.length * 6 - 1 }).map((bit) => {
        const bytes = Array.from(atob(sealed), (character) => character.charCodeAt(0));
        const index = Math.floor(bit / 8) % bytes.length;
        return btoa(String.fromCharCode(...bytes.map((byte, at) => (at === index ? byte ^ (1 << (bit % 8)) : byte))));
      }),
    );
    await fc.assert(
      fc.asyncProperty(poison, async (value) => {
        const poisoned = new Map<string, unknown>([[name, value]]);
        const before = atlas.minted.length;
        const one = account(atlas.fetch, {}, { tokenStore: poisoned });
        expect((await one.call()).status).toBe(200);
        expect(atlas.minted).toHaveLength(before + 1);
        expect(atlas.calls.at(-1)?.token).toBe(`token-${before + 1}`);
      }),
      { numRuns: 50 },
    );
  });

  it("with a token that has expired or is about to is asked for nothing more", async () => {
    let time = 0;
    const tokenStore = memory();
    const atlas = fakeAtlas({ now: () => time });
    await account(atlas.fetch, { now: () => time }, { tokenStore }).call();
    time = HOUR - 60_000;
    await account(atlas.fetch, { now: () => time }, { tokenStore }).call();
    expect(atlas.calls.map(({ token }) => token)).toEqual(["token-1", "token-2"]);
  });

  it("does not make a token live longer because of another process's clock", async () => {
    let time = 10 * HOUR;
    const tokenStore = memory();
    const atlas = fakeAtlas({ lifetime: 1e12 });
    await account(atlas.fetch, { now: () => time }, { tokenStore }).call();
    time = 0;
    const behind = account(atlas.fetch, { now: () => time }, { tokenStore });
    await behind.call();
    expect(behind.events).toEqual([{ type: "reused", expiresAt: HOUR }]);
  });

  it("lets processes renew early one after another, with one request", async () => {
    const time = patientTime();
    const tokenStore = slowStore(time, 1);
    const atlas = fakeAtlas({ now: time.now });
    const processes = Array.from({ length: 20 }, (_, index) =>
      account(atlas.fetch, { now: time.now, sleep: time.sleep, random: () => index / 20 }, { tokenStore }),
    );
    const callAll = async (): Promise<void> => {
      for (const { call } of processes) await call();
    };
    const wait = (until: number): Promise<void> => time.run(time.sleep(until - time.now()));
    await time.run(callAll());
    await wait(HOUR - 300_000);
    while (time.now() < HOUR - 60_000) {
      await time.run(Promise.all(processes.map(({ call }) => call())));
      await time.run(time.sleep(10_000));
    }
    await wait(HOUR - 40_000);
    await time.run(callAll());
    expect(atlas.minted).toHaveLength(2);
    expect(new Set(atlas.calls.slice(-20).map(({ token }) => token))).toEqual(new Set(["token-2"]));
  });

  it("gives all processes whose token was refused one new token", async () => {
    const time = patientTime();
    const tokenStore = slowStore(time, 1);
    const atlas = fakeAtlas({ now: time.now });
    const context = { now: time.now, sleep: time.sleep, random: Math.random };
    const processes = Array.from({ length: 20 }, () => account(atlas.fetch, context, { tokenStore }));
    const callAll = (): Promise<Response[]> => time.run(Promise.all(processes.map(({ call }) => call())));
    await callAll();
    atlas.expireAll();
    const answers = await callAll();
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(atlas.minted).toHaveLength(2);
  });

  it("with a token that is refused as well does not make a call fail", async () => {
    let time = 0;
    const tokenStore = memory();
    const atlas = fakeAtlas({ now: () => time });
    const [one, two] = [
      account(atlas.fetch, { now: () => time }, { tokenStore }),
      account(atlas.fetch, { now: () => time }, { tokenStore }),
    ];
    await one.call();
    await two.call();
    time = HOUR - 300_000;
    await one.call();
    await vi.waitUntil(() => one.events.length === 2);
    expect(atlas.minted).toHaveLength(2);
    time += 120_000;
    atlas.expireAll();
    // Two still has the first token, finds the second, which is dead as well, and gets a third.
    const answer = await two.call({ method: "POST", body: "hello" });
    expect(answer.status).toBe(200);
    expect(atlas.calls.slice(-3)).toEqual([
      { token: "token-1", body: "hello", status: 401 },
      { token: "token-2", body: "hello", status: 401 },
      { token: "token-3", body: "hello", status: 200 },
    ]);
    expect(atlas.minted).toHaveLength(3);
  });
});

describe("a claim", () => {
  it("that came too late, over one that counts, leads to no second token", async () => {
    let time = 0;
    let letClaim: (() => void) | undefined;
    let letAnswer: (() => void) | undefined;
    const tokenStore = memory();
    const atlas = fakeAtlas({
      now: () => time,
      refuse: async () => {
        await new Promise<void>((resolve) => (letAnswer = resolve));
        return undefined as unknown as Response;
      },
    });
    const slowStore: TokenStore = {
      ...tokenStore,
      set: async (...entry) => {
        await new Promise<void>((resolve) => (letClaim = resolve));
        await tokenStore.set(...entry);
      },
    };
    const quick = account(atlas.fetch, { now: () => time }, { tokenStore });
    const pauses: number[] = [];
    const pause = async (milliseconds: number): Promise<void> => {
      pauses.push(milliseconds);
      if (milliseconds < 1000) return;
      // Long enough for a token to come.
      letAnswer?.();
      await vi.waitUntil(() => quick.events.length > 0);
    };
    const slow = account(atlas.fetch, { now: () => time, sleep: pause }, { tokenStore: slowStore });

    const second = slow.call();
    await vi.waitUntil(() => letClaim !== undefined);
    const first = quick.call();
    await vi.waitUntil(() => letAnswer !== undefined);
    time += 201;
    letClaim?.();
    expect((await first).status).toBe(200);
    expect((await second).status).toBe(200);
    expect(atlas.minted).toHaveLength(1);
    expect(pauses).toEqual([3200]);
  });

  it("of a process that died is gone with its time", async () => {
    const tokenStore = memory();
    const atlas = fakeAtlas({ refuse: () => new Promise(() => undefined) });
    void account(atlas.fetch, {}, { tokenStore }).call();
    while (tokenStore.entries.size === 0) await settle();
    const [name = ""] = tokenStore.entries.keys();
    expect(name).toMatch(/:claim$/);
    expect(tokenStore.ttls.get(name)).toBe(10_000);
    const live = fakeAtlas();
    const waiting = account(live.fetch, {}, { tokenStore });
    const call = waiting.call();
    while (waiting.pauses.length < 10) await settle();
    expect(live.minted).toHaveLength(0);
    // What the store does after ten seconds.
    tokenStore.entries.delete(name);
    await expect(call).resolves.toMatchObject({ status: 200 });
    expect(live.minted).toHaveLength(1);
  });

  it("that never goes away holds nobody up for long", async () => {
    const tokenStore = memory();
    const atlas = fakeAtlas();
    await account(atlas.fetch, {}, { tokenStore }).call();
    const [name = ""] = tokenStore.entries.keys();
    tokenStore.entries.clear();
    tokenStore.entries.set(`${name}:claim`, "somebody");
    const { call, pauses } = account(atlas.fetch, {}, { tokenStore });
    await expect(call()).resolves.toMatchObject({ status: 200 });
    const waited = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(waited).toBeGreaterThan(10_000);
    expect(waited).toBeLessThanOrEqual(20_000);
  });

  it("is given up when no token could be had", async () => {
    const tokenStore = memory();
    const failing = fakeAtlas({ refuse: () => Response.json({}, { status: 401 }) });
    await expect(account(failing.fetch, {}, { tokenStore }).call()).rejects.toMatchObject({ status: 401 });
    expect(tokenStore.entries.size).toBe(0);
  });

  it("does not keep a client from closing", async () => {
    const tokenStore = memory();
    const atlas = fakeAtlas();
    const { call, close } = account(atlas.fetch, { sleep }, { tokenStore });
    await account(atlas.fetch, {}, { tokenStore }).call();
    const [name = ""] = tokenStore.entries.keys();
    tokenStore.entries.clear();
    tokenStore.entries.set(`${name}:claim`, "somebody");
    const failed = expect(call()).rejects.toThrow("closed while it waited");
    await settle();
    await close();
    await failed;
    expect(atlas.minted).toHaveLength(1);
  });
});

describe("a store that fails", () => {
  const fail = (): never => {
    throw new Error("store is down");
  };
  const never = async (): Promise<never> => new Promise(() => undefined);
  it.each<[string, Partial<TokenStore>]>([
    ["get", { get: fail }],
    ["get with a rejection", { get: () => Promise.reject(new Error("store is down")) }],
    ["set", { set: fail }],
    ["set by saying so", { set: () => Promise.resolve(false) }],
    ["set in silence", { set: () => Promise.resolve(true) }],
    ["get without an end", { get: never }],
    ["set without an end", { set: never }],
  ])("at %s is done without, with a warning", async (_, broken) => {
    const atlas = fakeAtlas();
    const tokenStore = { ...memory(), ...broken };
    const one = account(atlas.fetch, { timeout: 50 }, { tokenStore });
    await expect(one.call()).resolves.toMatchObject({ status: 200 });
    await expect(one.call()).resolves.toMatchObject({ status: 200 });
    expect(atlas.minted).toHaveLength(1);
    expect(one.events.map(({ type }) => type)).toContain("store-failed");
  });

  it("at delete does no harm", async () => {
    const atlas = fakeAtlas();
    const tokenStore = { ...memory(), delete: fail };
    const [one, two] = [account(atlas.fetch, {}, { tokenStore }), account(atlas.fetch, {}, { tokenStore })];
    await one.call();
    await two.call();
    await one.close();
    expect(atlas.minted).toHaveLength(1);
    expect(atlas.revoked).toEqual([]);
  });

  it("leaves the process with a token of its own, which it revokes", async () => {
    const atlas = fakeAtlas();
    const { call, close, events } = account(atlas.fetch, {}, { tokenStore: { ...memory(), get: fail } });
    await call();
    await close();
    expect(atlas.revoked).toEqual(["token-1"]);
    expect(events.map(({ type }) => type)).toEqual(["store-failed", "requested", "revoked"]);
  });
});

describe("closing a client with a token store", () => {
  it("revokes nothing that others may use", async () => {
    const tokenStore = memory();
    const atlas = fakeAtlas();
    const [one, two] = [account(atlas.fetch, {}, { tokenStore }), account(atlas.fetch, {}, { tokenStore })];
    await one.call();
    await two.call();
    await one.close();
    await expect(two.call()).resolves.toMatchObject({ status: 200 });
    await expect(one.call()).resolves.toMatchObject({ status: 200 });
    expect(atlas.minted).toHaveLength(1);
    expect(atlas.revoked).toEqual([]);
  });
});

describe.runIf(redisFound)("Redis through @keyv/redis as a token store", () => {
  let redis: Redis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => redis.stop());

  it("is enough for one token for all, each with a connection of its own", async () => {
    const stores = Array.from({ length: 8 }, () => new Keyv(new KeyvRedis(redis.url)));
    const atlas = fakeAtlas();
    const processes = stores.map((tokenStore) => account(atlas.fetch, { sleep, random: Math.random }, { tokenStore }));
    await Promise.all(processes.map(({ call }) => call()));
    expect(atlas.minted).toHaveLength(1);
    await Promise.all(stores.map((store) => store.disconnect()));
  });

  it("is done without when it is gone", async () => {
    const gone = await startRedis();
    const adapter = new KeyvRedis(gone.url);
    const tokenStore = new Keyv(adapter);
    tokenStore.on("error", () => undefined);
    const atlas = fakeAtlas();
    const one = account(atlas.fetch, { timeout: 200 }, { tokenStore });
    await tokenStore.set("connected", "yes");
    await gone.stop();
    await expect(one.call()).resolves.toMatchObject({ status: 200 });
    expect(one.events.map(({ type }) => type)).toContain("store-failed");
    await adapter.disconnect(true);
  });
});
