/** How calls wait for a limiter that many processes share. */
import { RateLimiterMemory } from "rate-limiter-flexible";
import { describe, expect, it } from "vitest";
import { sharedLimits } from "../../src/index.js";
import type { LimiterLike } from "../../src/transport/shared-limits.js";
import { failureOf } from "../helpers/hostile.js";
import { settle } from "../helpers/fake-atlas.js";

// Loading a file takes real time.
await import("../../src/transport/limiter-lines.js");

interface Asked {
  readonly key: string;
  readonly allow: () => void;
  readonly refuse: (why: unknown) => void;
}

/** A limiter that the test answers for. */
function slowLimiter(): { limiter: LimiterLike; asked: Asked[]; blocks: unknown[][] } {
  const asked: Asked[] = [];
  const blocks: unknown[][] = [];
  const limiter = {
    consume: (key: string) =>
      new Promise<unknown>((resolve, reject) => void asked.push({ key, allow: () => resolve({}), refuse: reject })),
    block: (...values: unknown[]) => Promise.resolve(void blocks.push(values)),
  };
  return { limiter, asked, blocks };
}

const { signal } = new AbortController();

describe("calls that share a limiter", () => {
  it("ask one after another for one key, and at once for several", async () => {
    const { limiter, asked } = slowLimiter();
    const limits = sharedLimits(limiter);
    const order: string[] = [];
    for (const [name, key] of ["a1", "a2", "a3", "b1"].map((text) => [text, text.charAt(0)] as const)) {
      void limits.take(key, signal).then(() => order.push(name));
    }
    await settle();
    expect(asked.map(({ key }) => key)).toEqual(["a", "b"]);
    asked[1]?.allow();
    await settle();
    asked[0]?.allow();
    await settle();
    expect(asked.map(({ key }) => key)).toEqual(["a", "b", "a"]);
    expect(order).toEqual(["b1", "a1"]);
    asked[2]?.allow();
    await settle();
    // Who comes later comes after the last in line.
    void limits.take("a", signal).then(() => order.push("a4"));
    await settle();
    expect(asked).toHaveLength(4);
    asked[3]?.allow();
    await settle();
    asked[4]?.allow();
    await settle();
    expect(order).toEqual(["b1", "a1", "a2", "a3", "a4"]);
    void limits.take("a", signal);
    await settle();
    expect(asked).toHaveLength(6);
  });

  it("keep their turn when the one before gives up, or fails", async () => {
    const { limiter, asked } = slowLimiter();
    const limits = sharedLimits(limiter);
    const controller = new AbortController();
    const first = limits.take("a", signal);
    const second = limits.take("a", controller.signal);
    const third = limits.take("a", signal);
    await settle();
    controller.abort(new Error("enough"));
    expect(await failureOf(second)).toMatchObject({ message: "enough" });
    await settle();
    expect(asked).toHaveLength(1);
    asked[0]?.refuse(new Error("down"));
    expect(await failureOf(first)).toMatchObject({ code: "LIMITER_FAILED" });
    await settle();
    expect(asked).toHaveLength(2);
    asked[1]?.allow();
    await third;
  });

  it("do not ask for a caller who has given up", async () => {
    const { limiter, asked } = slowLimiter();
    const reason = new Error("enough");
    expect(await failureOf(sharedLimits(limiter).take("a", AbortSignal.abort(reason)))).toBe(reason);
    const controller = new AbortController();
    const waiting = sharedLimits(limiter).take("a", controller.signal);
    await settle();
    controller.abort(reason);
    expect(await failureOf(waiting)).toBe(reason);
    expect(asked).toHaveLength(1);
  });

  it.each([
    [new Error("down"), "down"],
    [new RangeError(""), "RangeError"],
    ["a text", "a text"],
    [null, "null"],
    [{ msBeforeNext: "soon" }, "[object Object]"],
    [Object.assign(() => 1, { msBeforeNext: 5, toString: () => "a function" }), "a function"],
  ])("end with the failure of the limiter: %s", async (rejection, why) => {
    const { limiter, asked } = slowLimiter();
    const taking = sharedLimits(limiter, () => Promise.reject(new Error("it waits"))).take("a", signal);
    await settle();
    asked[0]?.refuse(rejection);
    expect(await failureOf(taking)).toMatchObject({
      name: "AtlasError",
      code: "LIMITER_FAILED",
      message: `sharedLimits: the limiter failed, so the call was not sent: ${why}.`,
    });
  });

  it.each([
    [300, 300],
    [10, 10],
    [9, 10],
    [0, 10],
    // There is no end.
    [-1, 1000],
    [Number.NaN, 1000],
    [60_000, 60_000],
    [60_001, 60_000],
    // More than a timer can wait for.
    [2 ** 31, 60_000],
    [Number.POSITIVE_INFINITY, 60_000],
  ])("that is asked to wait %d ms waits %d ms", async (msBeforeNext, wait) => {
    const { limiter, asked } = slowLimiter();
    const naps: number[] = [];
    const taking = sharedLimits(limiter, (nap) => Promise.resolve(void naps.push(nap))).take("a", signal);
    await settle();
    asked[0]?.refuse({ msBeforeNext });
    await settle();
    asked[1]?.allow();
    await taking;
    expect(naps).toEqual([wait]);
  });
});

describe("a pause", () => {
  it("is told to the limiter in whole seconds", async () => {
    const { limiter, blocks } = slowLimiter();
    await sharedLimits(limiter).pause?.("a", 1500);
    expect(blocks).toEqual([["a", 2]]);
  });

  it("is left out where the limiter knows none", async () => {
    const { limiter } = slowLimiter();
    await expect(sharedLimits({ consume: (key) => limiter.consume(key) }).pause?.("a", 1500)).resolves.toBeUndefined();
  });

  it("does not put an end to a longer one", async () => {
    const { limiter, blocks } = slowLimiter();
    let time = 0;
    const limits = sharedLimits(limiter, { now: () => time });
    for (const [key, seconds] of [
      ["a", 30],
      ["a", 1],
      ["b", 1],
      ["a", 30],
      ["a", 31],
    ] as const) {
      await limits.pause?.(key, seconds * 1000);
    }
    expect(blocks).toEqual([
      ["a", 30],
      ["b", 1],
      ["a", 31],
    ]);
    time = 30_000;
    await limits.pause?.("a", 1000);
    expect(blocks).toHaveLength(3);
    time = 30_001;
    await limits.pause?.("a", 1000);
    expect(blocks).toHaveLength(4);
  });

  it("is told after the clock was set back", async () => {
    const { limiter, blocks } = slowLimiter();
    let time = 1e9;
    const limits = sharedLimits(limiter, { now: () => time });
    await limits.pause?.("a", 30_000);
    time = 0;
    await limits.pause?.("a", 1000);
    expect(blocks).toEqual([
      ["a", 30],
      ["a", 1],
    ]);
  });

  it("does not put an end to a longer one of another process", async () => {
    const limiter = new RateLimiterMemory({ points: 2, duration: 1 });
    const [one, other] = [sharedLimits(limiter), sharedLimits(limiter)];
    await one.pause?.("a", 30_000);
    await other.pause?.("a", 1000);
    expect((await limiter.get("a"))?.msBeforeNext).toBeGreaterThan(20_000);
    await other.pause?.("a", 50_000);
    expect((await limiter.get("a"))?.msBeforeNext).toBeGreaterThan(40_000);
    // There is a point left, so nothing keeps anybody.
    await limiter.consume("b");
    await other.pause?.("b", 20_000);
    expect((await limiter.get("b"))?.msBeforeNext).toBeGreaterThan(10_000);
    await limiter.delete("a");
    await limiter.delete("b");
  });

  it.each([
    [null],
    [undefined],
    ["a text"],
    [{}],
    [{ remainingPoints: 0 }],
    [{ remainingPoints: 0, msBeforeNext: 999 }],
  ])("is told if what the limiter says of the key is %j", async (state) => {
    const { limiter, blocks } = slowLimiter();
    await sharedLimits({ ...limiter, get: () => Promise.resolve(state) }).pause?.("a", 1000);
    expect(blocks).toEqual([["a", 1]]);
  });
});
