/** Stores that are far away, hang, or know nothing of time. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { TokenStore } from "../../src/index.js";
import { builtEntry } from "../helpers/built-package.js";
import { account, fakeAtlas, settle, type Account } from "../helpers/fake-atlas.js";
import { patientTime, rest, slowStore, type PatientTime } from "../helpers/patient-time.js";
import { run } from "../helpers/run.js";

/** Numbers that look as if by chance, the same ones each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** One of many processes; its number is all that tells it from the others. */
function member(
  number: number,
  { now, sleep }: Pick<PatientTime, "now" | "sleep">,
  fetch: Parameters<typeof account>[0],
  tokenStore: TokenStore,
): Account {
  return account(fetch, { now, sleep, random: chance(number + 1) }, { tokenStore });
}

describe("a token store that is far away", () => {
  it.each([20, 60, 70, 80, 150, 300, 1000])(
    "%i ms for each answer, holds the first call up for some seconds at most",
    async (latency) => {
      const time = patientTime();
      const tokenStore = slowStore(time, latency);
      const atlas = fakeAtlas({ now: time.now });
      const [one, two] = [member(1, time, atlas.fetch, tokenStore), member(2, time, atlas.fetch, tokenStore)];
      await expect(time.run(one.call())).resolves.toMatchObject({ status: 200 });
      expect(time.now()).toBeLessThan(4000 + 6 * latency);
      await time.run(two.call());
      expect(atlas.minted).toHaveLength(1);
      expect(one.events.map(({ type }) => type)).toEqual(["requested"]);
      expect(two.events.map(({ type }) => type)).toEqual(["reused"]);
      expect(tokenStore.keys()).toEqual([expect.stringMatching(/^atlas-fetch:token:[0-9a-f]{64}$/)]);
    },
  );

  it.each([30, 80, 400])("%i ms for each answer, is enough for one token for all", async (latency) => {
    const time = patientTime();
    const atlas = fakeAtlas({
      now: time.now,
      refuse: async () => {
        await time.sleep(100);
        return undefined as unknown as Response;
      },
    });
    const tokenStore = slowStore(time, latency);
    const all = Array.from({ length: 12 }, (_, number) => member(number, time, atlas.fetch, tokenStore));
    const answers = await time.run(Promise.all(all.map(({ call }) => call())));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(atlas.minted).toHaveLength(1);
    expect(time.now()).toBeLessThan(5000 + 10 * latency);
  });

  it("so far that it is hardly of any use, holds nobody up for long", async () => {
    const time = patientTime();
    const atlas = fakeAtlas({ now: time.now });
    const one = member(1, time, atlas.fetch, slowStore(time, 4900));
    await expect(time.run(one.call())).resolves.toMatchObject({ status: 200 });
    expect(time.now()).toBeLessThan(30_000);
  });

  it("and in which it is always somebody else's turn, is done without in the end", async () => {
    const time = patientTime();
    const atlas = fakeAtlas({ now: time.now });
    const tokenStore = slowStore(time, 50);
    const get = (key: string): unknown => (key.endsWith(":claim") ? `claim-${time.now()}` : tokenStore.get(key));
    const one = member(1, time, atlas.fetch, { ...tokenStore, get });
    await time.run(one.call());
    expect(time.now()).toBeGreaterThan(14_000);
    expect(time.now()).toBeLessThan(16_000);
    const message = "The store gave neither a token nor a turn to get one within 15 s.";
    expect(one.events).toMatchObject([{ type: "store-failed", error: { message } }, { type: "requested" }]);
    await one.close();
    expect(atlas.revoked).toEqual(["token-1"]);
  });

  it("is not given up because the process was frozen meanwhile", async () => {
    const time = patientTime();
    const frozen = { ...time, now: () => time.now() + (time.now() > 250 ? 3_600_000 : 0) };
    const atlas = fakeAtlas();
    const one = member(1, frozen, atlas.fetch, slowStore(time, 20));
    await time.run(one.call());
    expect(one.events.map(({ type }) => type)).toEqual(["requested"]);
  });
});

describe("a token store that knows nothing of time", () => {
  it("is rid of what a process has left behind", async () => {
    const time = patientTime();
    const tokenStore = new Map<string, string>();
    const atlas = fakeAtlas({ now: time.now });
    const [one, two] = [member(1, time, atlas.fetch, tokenStore), member(2, time, atlas.fetch, tokenStore)];
    await time.run(one.call());
    const [name = ""] = tokenStore.keys();
    tokenStore.clear();
    tokenStore.set(`${name}:claim`, "somebody");
    const start = time.now();
    await time.run(two.call());
    expect(time.now() - start).toBeGreaterThan(10_000);
    expect(time.now() - start).toBeLessThan(12_000);
    const three = member(3, time, atlas.fetch, tokenStore);
    await time.run(three.call());
    expect(three.events.map(({ type }) => type)).toEqual(["reused"]);
    expect([...tokenStore.keys()]).toEqual([name]);
  });
});

describe("a token store that hangs", () => {
  const never = (): Promise<never> => new Promise(() => undefined);

  it("does not let a process end that waits for it", async () => {
    const program = `
      const { createAtlasClient, serviceAccount } = await import(${JSON.stringify(builtEntry("index"))});
      const never = () => new Promise(() => undefined);
      const tokenStore = { get: never, set: never, delete: never };
      const fetch = async ({ url }) => Response.json(url.endsWith("/token") ? { access_token: "t" } : { results: [] });
      const auth = serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1", tokenStore });
      const atlas = createAtlasClient({ auth, fetch, timeout: 50 });
      console.log(await atlas.organizations.listOrgs());`;
    const { code, stdout } = await run("node", ["--input-type=module", "--eval", program]);
    expect(stdout).toBe("{ results: [] }\n");
    expect(code).toBe(0);
  });

  it("does not keep a client from closing, and leaves no timer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const atlas = fakeAtlas();
    const get = vi.fn(never);
    const { call, close } = account(atlas.fetch, {}, { tokenStore: { get, set: never, delete: never } });
    const failed = expect(call()).rejects.toThrow("closed while it waited");
    while (get.mock.calls.length === 0) await rest();
    await close();
    await failed;
    expect(vi.getTimerCount()).toBe(0);
    expect(atlas.minted).toEqual([]);
  });
});

describe("a claim of a client that is closed", () => {
  it("goes with it, so that others need not wait", async () => {
    const time = patientTime();
    const tokenStore = slowStore(time, 1);
    const atlas = fakeAtlas({ now: time.now });
    const [one, two] = [member(1, time, atlas.fetch, tokenStore), member(2, time, atlas.fetch, tokenStore)];
    const closing = time.sleep(20).then(() => {
      expect(tokenStore.keys()).toEqual([expect.stringMatching(/:claim$/)]);
      return one.close();
    });
    const failed = expect(one.call()).rejects.toThrow("closed while it waited");
    await time.run(Promise.all([closing, failed]));
    expect(tokenStore.keys()).toEqual([]);
    await time.run(two.call());
    expect(time.now()).toBeLessThan(1000);
    expect(atlas.minted).toHaveLength(1);
  });

  it("stays where another process has put its own in its place", async () => {
    const time = patientTime();
    const tokenStore = slowStore(time, 1);
    const atlas = fakeAtlas({ now: time.now });
    const one = member(1, time, atlas.fetch, tokenStore);
    const closing = time.sleep(20).then(async () => {
      const [claim = ""] = tokenStore.keys();
      await tokenStore.set(claim, "another", 10_000);
      return one.close();
    });
    await time.run(Promise.all([closing, expect(one.call()).rejects.toThrow("closed while it waited")]));
    expect(tokenStore.keys()).toEqual([expect.stringMatching(/:claim$/)]);
  });

  it("goes too if the token request has failed meanwhile, which is then not repeated", async () => {
    const tokenStore = new Map<string, string>();
    let requests = 0;
    let closing: Promise<void> | undefined;
    const { fetch } = fakeAtlas({
      refuse: () => {
        requests++;
        closing ??= close();
        return Response.json({}, { status: 503 });
      },
    });
    // A wait that takes no notice of being ended.
    const sleep = (): Promise<void> => settle();
    const { call, close } = account(fetch, { sleep }, { tokenStore });
    await expect(call()).rejects.toThrow("closed while it waited");
    await closing;
    expect(requests).toBe(1);
    expect([...tokenStore.keys()]).toEqual([]);
  });
});
