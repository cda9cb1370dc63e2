import { describe, expect, it, onTestFinished, vi } from "vitest";
import { account, fakeAtlas, settle } from "../helpers/fake-atlas.js";

const HOUR = 3_600_000;

describe("early renewal", () => {
  it("happens once, while calls go on with the token that is still good", async () => {
    let time = 0;
    const atlas = fakeAtlas({ now: () => time });
    const { call, events } = account(atlas.fetch, { now: () => time });
    await call();
    time = HOUR - 300_001;
    await call();
    expect(atlas.minted).toHaveLength(1);
    time = HOUR - 300_000;
    await Promise.all(Array.from({ length: 50 }, () => call()));
    await settle();
    expect(atlas.minted).toHaveLength(2);
    expect(new Set(atlas.calls.map(({ token }) => token))).toEqual(new Set(["token-1"]));
    await call();
    expect(atlas.calls.at(-1)?.token).toBe("token-2");
    expect(events).toEqual([
      { type: "requested", expiresAt: HOUR },
      { type: "renewed", expiresAt: 2 * HOUR - 300_000 },
    ]);
  });

  it("does not make a call wait for the token endpoint", async () => {
    let time = 0;
    const atlas = fakeAtlas({ now: () => time, refuse: () => (time === 0 ? undefined : new Promise(() => undefined)) });
    const { call } = account(atlas.fetch, { now: () => time });
    await call();
    time = HOUR - 60_001;
    await expect(call()).resolves.toMatchObject({ status: 200 });
  });

  it("starts at another moment in each process", async () => {
    let time = 0;
    const atlas = fakeAtlas({ now: () => time });
    const [early, late] = [1, 0].map((random) => account(atlas.fetch, { now: () => time, random: () => random }));
    await early?.call();
    await late?.call();
    time = HOUR - 200_000;
    await late?.call();
    await settle();
    expect(atlas.minted).toHaveLength(2);
    await early?.call();
    await settle();
    expect(atlas.minted).toHaveLength(3);
  });

  it("may fail, is tried again after a while, and harms no call before the token's end", async () => {
    let time = 0;
    let requests = 0;
    const atlas = fakeAtlas({
      now: () => time,
      refuse: () => (requests++ === 0 ? undefined : new Response("no", { status: 500 })),
    });
    const { call, events } = account(atlas.fetch, { now: () => time });
    await call();
    for (time = HOUR - 300_000; time < HOUR - 60_000; time += 1000) {
      await expect(call()).resolves.toMatchObject({ status: 200 });
      await settle();
    }
    // Every 36 s in 240 s.
    expect(requests).toBe(1 + 7);
    expect(events.filter(({ type }) => type === "failed")).toHaveLength(7);
    await expect(call()).rejects.toMatchObject({ code: "TOKEN_REQUEST_FAILED", status: 500 });
    expect(atlas.calls.every(({ token }) => token === "token-1")).toBe(true);
  });

  it("leaves no timer behind", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    let time = 0;
    const atlas = fakeAtlas({ now: () => time });
    const { call } = account(atlas.fetch, { now: () => time, timeout: 0 });
    await call();
    time = HOUR - 100_000;
    await call();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ["as long as it says", 1000],
    ["shorter than it says", 600],
    ["much shorter than it says", 150],
  ])("lets no call fail over ten expiries when a token lives %s", async (_, lifetime) => {
    let time = 0;
    const atlas = fakeAtlas({ now: () => time, expiresIn: 1, lifetime });
    const { call } = account(atlas.fetch, { now: () => time, random: () => (time % 97) / 97 });
    const answers: Promise<Response>[] = [];
    for (let index = 0; index < 1000; index++) {
      answers.push(call());
      await settle();
      time += 10;
    }
    const failed = (await Promise.all(answers)).filter(({ status }) => status !== 200);
    expect(failed).toHaveLength(0);
    expect(atlas.minted.length).toBeGreaterThanOrEqual(10);
    expect(atlas.minted.length).toBeLessThanOrEqual(Math.ceil(10_000 / Math.min(lifetime, 700)));
  });
});

describe("a 401", () => {
  it("renews the token once and repeats the call with its body", async () => {
    const atlas = fakeAtlas();
    const { call } = account(atlas.fetch);
    await call();
    atlas.expireAll();
    const answer = await call({ method: "POST", body: '{"name":"ada"}', headers: { "x-mine": "1" } });
    expect(answer.status).toBe(200);
    expect(atlas.calls.slice(1)).toEqual([
      { token: "token-1", body: '{"name":"ada"}', status: 401 },
      { token: "token-2", body: '{"name":"ada"}', status: 200 },
    ]);
  });

  it("of 100 calls with the same token leads to one renewal", async () => {
    const atlas = fakeAtlas();
    const { call } = account(atlas.fetch);
    await call();
    atlas.expireAll();
    const answers = await Promise.all(Array.from({ length: 100 }, () => call()));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(atlas.minted).toHaveLength(2);
  });

  it("that comes after the token was replaced leads to no renewal", async () => {
    const atlas = fakeAtlas();
    let release: () => void = () => undefined;
    let held = true;
    const { call } = account(async (request) => {
      const answer = await atlas.fetch(request);
      if (answer.status === 401 && held) {
        held = false;
        await new Promise<void>((resolve) => (release = resolve));
      }
      return answer;
    });
    await call();
    atlas.expireAll();
    const late = call();
    await settle();
    await call();
    release();
    await expect(late).resolves.toMatchObject({ status: 200 });
    expect(atlas.minted).toHaveLength(2);
  });

  it("keeps new calls from going out with the rejected token", async () => {
    let slow: (() => void) | undefined;
    let requests = 0;
    const atlas = fakeAtlas({
      refuse: async () => {
        if (requests++ > 0) await new Promise<void>((resolve) => (slow = resolve));
        return undefined as unknown as Response;
      },
    });
    const { call } = account(atlas.fetch);
    await call();
    atlas.expireAll();
    const first = call();
    await settle();
    const second = call();
    await settle();
    expect(atlas.calls).toHaveLength(2);
    slow?.();
    await Promise.all([first, second]);
    expect(atlas.calls.slice(2).map(({ token }) => token)).toEqual(["token-2", "token-2"]);
  });

  it("with a body that is a stream is not repeated, but the next call has a new token", async () => {
    const atlas = fakeAtlas();
    const { call } = account(atlas.fetch);
    await call();
    atlas.expireAll();
    const body = new Blob(["a stream"]).stream();
    const answer = await call({ method: "POST", body, duplex: "half" } as RequestInit, { repeatable: false });
    expect(answer.status).toBe(401);
    await settle();
    await expect(call()).resolves.toMatchObject({ status: 200 });
    expect(atlas.calls.map(({ token }) => token)).toEqual(["token-1", "token-1", "token-2"]);
  });

  it("twice is given as it is", async () => {
    const atlas = fakeAtlas({ answer: () => Response.json({ detail: "not in this organization" }, { status: 401 }) });
    const { call } = account(atlas.fetch);
    const answer = await call();
    expect(answer.status).toBe(401);
    await expect(answer.json()).resolves.toEqual({ detail: "not in this organization" });
    expect(atlas.calls).toHaveLength(2);
  });

  it("that a new token does not help against does not use up the account's tokens", async () => {
    let time = 0;
    let foreign = true;
    const atlas = fakeAtlas({
      now: () => time,
      answer: () => (foreign ? Response.json({}, { status: 401 }) : Response.json({})),
    });
    const { call } = account(atlas.fetch, { now: () => time, random: () => 0 });
    // Somebody asks for another organization every second, an hour long.
    for (time = 0; time < HOUR - 200_000; time += 1000) await expect(call()).resolves.toMatchObject({ status: 401 });
    expect(atlas.minted.length).toBeLessThanOrEqual(8);
    foreign = false;
    await expect(call()).resolves.toMatchObject({ status: 200 });
  });

  it("is an AtlasAuthError when no other token can be had", async () => {
    let requests = 0;
    const atlas = fakeAtlas({
      refuse: () => (requests++ === 0 ? undefined : Response.json({ error: "invalid_client" }, { status: 401 })),
    });
    const { call } = account(atlas.fetch);
    await call();
    atlas.expireAll();
    await expect(call()).rejects.toMatchObject({ name: "AtlasAuthError", status: 401, operationId: "listOrgs" });
  });

  it("lets a caller give up on waiting for another token", async () => {
    let requests = 0;
    const atlas = fakeAtlas({ refuse: () => (requests++ === 0 ? undefined : new Promise(() => undefined)) });
    const { call } = account(atlas.fetch);
    await call();
    atlas.expireAll();
    const controller = new AbortController();
    const waiting = call({ signal: controller.signal });
    await settle();
    controller.abort(new Error("never mind"));
    await expect(waiting).rejects.toThrow("never mind");
  });
});
