/** What 401 says about the token, and what it says about an organization or project. */
import { describe, expect, it } from "vitest";
import { account, fakeAtlas, settle, type Account, type FakeAtlas } from "../helpers/fake-atlas.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface World {
  time: number;
  readonly atlas: FakeAtlas;
  readonly account: Account;
  /** Asks for something of an organization, and gives the status. */
  readonly ask: (owner?: string) => Promise<number>;
}

/** Atlas, in which the account is in some organizations only. */
function world(answer: (owner: string) => Response, lifetime = HOUR): World {
  const state = { time: 0 };
  const now = (): number => state.time;
  const atlas = fakeAtlas({
    now,
    lifetime,
    answer: (request) => answer(request.headers.get("x-owner") ?? ""),
  });
  const it = account(atlas.fetch, { now, random: () => 0 });
  const ask = async (owner?: string): Promise<number> => {
    const context = owner === undefined ? {} : { owner };
    return (await it.call({ headers: { "x-owner": owner ?? "" } }, context)).status;
  };
  return Object.assign(state, { atlas, account: it, ask });
}

const refuse = (): Response => Response.json({}, { status: 401 });
const onlyIn = (...owners: readonly string[]) => {
  return (owner: string): Response => (owners.includes(owner) ? Response.json({}) : refuse());
};

describe("an organization that the account is not in", () => {
  it("does not keep another one's calls from getting a new token when theirs is dead", async () => {
    const it = world(onlyIn("mine"));
    for (; it.time < 50 * MINUTE; it.time += 5000) {
      await expect(it.ask("foreign")).resolves.toBe(401);
    }
    it.atlas.expireAll();
    await expect(it.ask("mine")).resolves.toBe(200);
  });

  it("does not keep calls without any from getting one either", async () => {
    const it = world(onlyIn("", "mine"));
    await it.ask("foreign");
    it.atlas.expireAll();
    await expect(it.ask()).resolves.toBe(200);
  });

  it("costs a handful of tokens in an hour, whatever else is called beside it", async () => {
    const it = world(onlyIn("mine"), 24 * HOUR);
    for (; it.time < HOUR - 200_000; it.time += 5000) {
      await it.ask("foreign");
      await expect(it.ask("mine")).resolves.toBe(200);
    }
    expect(it.atlas.minted.length).toBeLessThanOrEqual(8);
  });

  it("costs a token once for all of its calls at the same time", async () => {
    const it = world(onlyIn("mine"));
    await Promise.all(Array.from({ length: 50 }, () => it.ask("foreign")));
    await Promise.all(Array.from({ length: 50 }, () => it.ask("foreign")));
    expect(it.atlas.minted).toHaveLength(2);
    it.time = 61_000;
    await it.ask("foreign");
    expect(it.atlas.minted).toHaveLength(3);
  });

  it("does not use up the account's tokens together with hundreds of its kind", async () => {
    const it = world(onlyIn("mine"));
    await it.ask("mine");
    for (let index = 0; index < 3000; index++) {
      it.time += 1000;
      await expect(it.ask(`foreign-${index}`)).resolves.toBe(401);
    }
    expect(it.atlas.minted.length).toBeLessThanOrEqual(22);
    it.atlas.expireAll();
    await expect(it.ask("mine")).resolves.toBe(200);
    // After an hour, others may be tried again.
    const before = it.atlas.minted.length;
    it.time += HOUR;
    await it.ask("foreign-again");
    expect(it.atlas.minted.length).toBeGreaterThan(before);
  });

  it("does not make another one's calls fail when no other token can be had", async () => {
    let requests = 0;
    let fail: (answer: Response) => void = () => undefined;
    const atlas = fakeAtlas({
      refuse: () => (requests++ === 0 ? undefined : new Promise<Response>((resolve) => (fail = resolve))),
      answer: (request) => onlyIn("mine")(request.headers.get("x-owner") ?? ""),
    });
    const { call } = account(atlas.fetch);
    await call({ headers: { "x-owner": "mine" } }, { owner: "mine" });
    const foreign = call({ headers: { "x-owner": "foreign" } }, { owner: "foreign" });
    await settle();
    const mine = call({ headers: { "x-owner": "mine" } }, { owner: "mine" });
    await settle();
    fail(Response.json({ error: "access_denied" }, { status: 403 }));
    await expect(foreign).rejects.toMatchObject({ status: 403 });
    await expect(mine).resolves.toMatchObject({ status: 200 });
  });
});

describe("a new token", () => {
  it.each([429, 500, 502, 503, 504])("is not taken for a help because of %i", async (status) => {
    let calls = 0;
    const it = world(() => (calls++ % 2 === 0 ? refuse() : Response.json({}, { status })));
    for (let index = 0; index < 50; index++) await it.ask("mine");
    // The first few times it may have been.
    expect(it.atlas.minted.length).toBeLessThanOrEqual(6);
  });

  it("helps again after it has once, whatever was before", async () => {
    let isForeign = true;
    const it = world(() => (isForeign ? refuse() : Response.json({})));
    await it.ask("mine");
    isForeign = false;
    it.time = 2 * MINUTE;
    await it.ask("mine");
    for (let times = 0; times < 5; times++) {
      it.time += 1000;
      it.atlas.expireAll();
      await expect(it.ask("mine")).resolves.toBe(200);
    }
  });

  it("is asked for although there was a doubt, if the clock has been set back since", async () => {
    let isForeign = true;
    const it = world(() => (isForeign ? refuse() : Response.json({})));
    it.time = 10 * HOUR;
    await it.ask("mine");
    isForeign = false;
    it.time = 0;
    it.atlas.expireAll();
    await expect(it.ask("mine")).resolves.toBe(200);
  });
});
