/** When calls are let go, and how many at once, by what the answers before them said. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SharedLimits } from "../../src/transport/rate-limit.js";
import { settle } from "../helpers/fake-atlas.js";
import { failureOf } from "../helpers/hostile.js";
import { after, bucket, left, limited, ok, refused, useLimitedTime } from "../helpers/limited.js";

beforeEach(useLimitedTime);
afterEach(() => vi.useRealTimers());

describe("before anything is known", () => {
  it("ten calls are under way until the first answer", async () => {
    const { sent, send } = limited();
    for (let call = 0; call < 12; call++) void send();
    await settle();
    expect(sent).toHaveLength(10);
    sent[3]?.answer(ok());
    await settle();
    expect(sent).toHaveLength(12);
  });

  it("they are ten whatever they are about, and one more for each tenth of a second in which none comes back", async () => {
    const { sent, send } = limited();
    for (let call = 0; call < 7; call++) for (const owner of ["a1", "a2", undefined]) void send(owner);
    await settle();
    expect(sent).toHaveLength(10);
    await vi.advanceTimersByTimeAsync(99);
    expect(sent).toHaveLength(10);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(11);
    // Whoever comes back makes room for one more, and all take turns.
    sent[0]?.answer(ok());
    await settle();
    expect(sent).toHaveLength(12);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toHaveLength(14);
    const owners = sent.slice(10).map(({ url }) => url.slice(-2));
    expect(new Set(owners).size).toBe(3);
  });

  it("as long as nothing is told, their number grows by one with two rounds of answers", async () => {
    const { sent, send } = limited();
    for (let call = 0; call < 1000; call++) void send();
    const sizes: number[] = [];
    for (let done = 0; sizes.length < 8;) {
      await settle();
      const open = sent.slice(done);
      sizes.push(open.length);
      done = sent.length;
      for (const { answer } of open) answer(ok());
    }
    expect(sizes).toEqual([10, 11, 12, 12, 13, 13, 14, 14]);
  });

  it("when the answers tell how much is left, it grows by half with each round", async () => {
    const { sent, send } = limited();
    for (let call = 0; call < 1000; call++) void send();
    const sizes: number[] = [];
    for (let done = 0; sizes.length < 6;) {
      await settle();
      const open = sent.slice(done);
      sizes.push(open.length);
      done = sent.length;
      for (const { answer } of open) answer(left(9000, 9999));
    }
    expect(sizes).toEqual([10, 15, 23, 34, 51, 77]);
  });

  it("it does not grow while nobody makes use of it", async () => {
    const { sent, send, times } = limited();
    await times(...Array.from({ length: 200 }, () => ok()));
    for (let call = 0; call < 20; call++) void send();
    await settle();
    expect(sent).toHaveLength(210);
  });
});

describe("after a refusal", () => {
  it("without a wait, each pause is twice the one before, up to a minute, until one is let through", async () => {
    const { times } = limited();
    const no = Array.from({ length: 9 }, () => refused());
    const starts = await times(...no, ok(), refused(), ok());
    expect(starts.map((at, index) => at - (starts[index - 1] ?? 0))).toEqual([
      0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000, 0, 1000,
    ]);
  });

  it.each([
    [0, 0],
    [5, 5000],
    [60, 60_000],
    // Longer waits are for the caller to decide about.
    [61, 0],
  ])("that asks for %i s, the next call is sent after %i ms", async (seconds, wait) => {
    expect(await limited().times(after(seconds), ok())).toEqual([0, wait]);
  });

  it("of many calls at once, the pause is that of one", async () => {
    const { sent, send, until } = limited();
    const calls = [send(), send(), send()];
    await settle();
    for (const { answer } of sent) answer(refused());
    await Promise.all(calls);
    const more = [send(), send()];
    await settle();
    expect(sent).toHaveLength(3);
    await until(4);
    expect(sent[3]?.at).toBe(1000);
    sent[3]?.answer(refused());
    await until(5);
    expect(sent[4]?.at).toBe(3000);
    sent[4]?.answer(ok());
    await Promise.all(more);
  });

  it("of several calls that ask for different waits, the longest counts", async () => {
    const { sent, send, until } = limited();
    const calls = [send(), send(), send()];
    await settle();
    for (const [index, seconds] of [5, 9, 2].entries()) sent[index]?.answer(after(seconds));
    await Promise.all(calls);
    const next = send();
    await until(4);
    expect(sent[3]?.at).toBe(9000);
    sent[3]?.answer(ok());
    await next;
  });

  it("one call finds out whether the door is open, and then their number grows step by step", async () => {
    const { sent, send, times, until } = limited();
    await times(refused());
    const calls = Array.from({ length: 9 }, () => send());
    const sizes: number[] = [];
    const all = Promise.all(calls);
    for (let done = 1; done < 10;) {
      await until(done + 1);
      await settle();
      const open = sent.slice(done);
      sizes.push(open.length);
      done = sent.length;
      for (const { answer } of open) answer(ok());
    }
    await all;
    expect(sizes).toEqual([1, 2, 3, 3]);
    // The first of them waited for the pause, the others for nothing.
    expect(new Set(sent.slice(1).map(({ at }) => at))).toEqual(new Set([1000]));
  });

  it("that told how the bucket fills, calls follow it", async () => {
    const { sent, send, times, until } = limited();
    await times(bucket(5, 10));
    const calls = Array.from({ length: 8 }, () => send());
    const all = Promise.all(calls);
    for (let done = 1; done < 9;) {
      await until(done + 1);
      for (const { answer } of sent.slice(done)) answer(ok());
      done = sent.length;
    }
    await all;
    // What came in while nobody called stays where it is.
    expect(sent.map(({ at }) => at)).toEqual([0, 1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700]);
  });

  it("a clock that is set back holds nothing up", async () => {
    let at = 1_000_000;
    const { sent, send } = limited({ now: () => at });
    const call = send();
    await settle();
    sent[0]?.answer(after(60));
    await call;
    at = 0;
    void send();
    await settle();
    expect(sent).toHaveLength(2);
  });

  it("a clock that stands still does not stop the calls", async () => {
    const { sent, send, until } = limited({ now: () => 5 });
    const call = send();
    await settle();
    sent[0]?.answer(after(7));
    await call;
    const next = send();
    await until(2);
    expect(sent[1]?.at).toBe(7000);
    sent[1]?.answer(after(7));
    await next;
    const last = send();
    await until(3);
    expect(sent[2]?.at).toBe(14_000);
    sent[2]?.answer(ok());
    await last;
  });
});

describe("a bucket that is said to be empty", () => {
  it("is left alone for a moment", async () => {
    expect(await limited().times(left(0), left(0), left(2), left(1), left(0), left(0))).toEqual([
      0, 250, 500, 500, 500, 750,
    ]);
  });

  it("gets no more than it is sure to allow, however late the answers come", async () => {
    const { sent, send } = limited();
    const calls = Array.from({ length: 100 }, () => send());
    await settle();
    // The one that was counted last comes back first: it told the least.
    for (const [index, { answer }] of sent.toReversed().entries()) answer(left(3 + index));
    await settle();
    // Three are left for sure. More wait than that, so these are for finding out.
    expect(sent).toHaveLength(10);
    await vi.advanceTimersByTimeAsync(249);
    expect(sent).toHaveLength(10);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(11);
    sent[10]?.answer(left(12));
    await settle();
    // Nothing else was under way, so there are twelve; the last five are kept again.
    expect(sent).toHaveLength(18);
    // One has come in. Those that were sent since may have been counted since.
    sent[11]?.answer(left(12));
    await settle();
    expect(sent).toHaveLength(18 + 1);
    for (const call of calls.slice(0, 12)) await call;
  });

  it("whose last few are enough for all who wait keeps none", async () => {
    const { sent, send, times } = limited();
    await times(left(3));
    for (let call = 0; call < 3; call++) void send();
    await settle();
    expect(sent).toHaveLength(4);
  });

  it("is asked again when a call that is under way comes back", async () => {
    const { sent, send } = limited();
    const [one, two] = [send(), send()];
    await settle();
    sent[0]?.answer(left(1));
    await one;
    void send();
    await settle();
    // The one that is left may be the one under way.
    await vi.advanceTimersByTimeAsync(59_999);
    expect(sent).toHaveLength(2);
    sent[1]?.answer(left(1));
    await two;
    await settle();
    expect(sent).toHaveLength(3);
  });
});

describe("a caller who gives up", () => {
  it("before it is their turn is not sent, and the others keep theirs", async () => {
    const { sent, send, times, until } = limited();
    await times(after(5));
    const controller = new AbortController();
    const [one, two] = [send(undefined, controller.signal), send()];
    await settle();
    controller.abort(new Error("enough"));
    expect(await failureOf(one)).toMatchObject({ message: "enough" });
    expect(await failureOf(send(undefined, controller.signal))).toMatchObject({ message: "enough" });
    const rest = two;
    await until(2);
    expect(sent[1]?.at).toBe(5000);
    sent[1]?.answer(ok());
    await rest;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("after that does not cost another one their turn", async () => {
    const { sent, send, times, until } = limited();
    await times(after(5));
    const controller = new AbortController();
    const [one, two] = [send(undefined, controller.signal), send()];
    const rest = Promise.all([one, two]);
    await until(2);
    controller.abort(new Error("enough"));
    sent[1]?.answer(ok());
    await until(3);
    sent[2]?.answer(ok());
    await rest;
  });
});

describe("limits that are shared", () => {
  const sharing = (
    pause: SharedLimits["pause"] = () => Promise.resolve(),
  ): { shared: SharedLimits; taken: unknown[][]; pauses: unknown[][] } => {
    const taken: unknown[][] = [];
    const pauses: unknown[][] = [];
    return {
      taken,
      pauses,
      shared: {
        take: (...values) => Promise.resolve(void taken.push(values)),
        pause: (...values) => {
          pauses.push(values);
          return pause(...values);
        },
      },
    };
  };

  it.each([
    [refused(), [["GET /api/atlas/v2/orgs a1", 1000]]],
    [after(2), [["GET /api/atlas/v2/orgs a1", 2000]]],
    [after(60), [["GET /api/atlas/v2/orgs a1", 60_000]]],
    [after(61), []],
    [after(0), []],
    [ok({ "retry-after": "5" }), []],
  ])("are asked before each call, and told how long nobody should call: %#", async (answer, told) => {
    const { shared, taken, pauses } = sharing();
    const { sent, send } = limited({ shared });
    const { signal } = new AbortController();
    const call = send("a1", signal);
    await settle();
    sent[0]?.answer(answer);
    await call;
    const about = { operationId: "listOrgs", method: "GET", path: "/api/atlas/v2/orgs", owner: "a1" };
    expect(taken).toEqual([["GET /api/atlas/v2/orgs a1", expect.any(AbortSignal), about]]);
    expect(pauses).toEqual(told.map((values) => [...values, about]));
  });

  it("may fail to pause, or know no pause", async () => {
    const failing = sharing(() => Promise.reject(new Error("down"))).shared;
    for (const shared of [failing, { take: failing.take.bind(failing) }]) {
      const { sent, send } = limited({ shared });
      const call = send();
      await settle();
      sent[0]?.answer(refused());
      await expect(call).resolves.toMatchObject({ status: 429 });
    }
  });

  it("that fail give the place back, and the call ends with what it was", async () => {
    const down = new Error("down");
    const failing: SharedLimits[] = [
      { take: () => Promise.reject(down) },
      {
        take: () => {
          throw down;
        },
      },
    ];
    for (const shared of failing) {
      const { send } = limited({ shared });
      for (let call = 0; call < 12; call++) {
        expect(await failureOf(send())).toMatchObject({
          name: "AtlasError",
          code: "LIMITER_FAILED",
          message: "limits: `take` failed, so the call was not sent: down.",
          cause: down,
          operationId: "listOrgs",
          method: "GET",
          path: "/api/atlas/v2/orgs",
        });
      }
    }
  });

  it("and do not know their signal keep nobody", async () => {
    const hanging: SharedLimits = { take: () => new Promise(() => undefined) };
    const controller = new AbortController();
    const { sent, send } = limited({ shared: hanging });
    const call = send("a1", controller.signal);
    await settle();
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await failureOf(call)).toBe(reason);
    expect(sent).toEqual([]);
  });

  it("end with the signal's reason even if they fail because of it", async () => {
    const controller = new AbortController();
    const shared: SharedLimits = {
      take: async (_, signal) => {
        await new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("closed"))));
      },
    };
    const call = limited({ shared }).send("a1", controller.signal);
    await settle();
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await failureOf(call)).toBe(reason);
  });

  it("keep no answer back while they are told of a pause", async () => {
    const { shared, pauses } = sharing(() => new Promise(() => undefined));
    const { sent, send } = limited({ shared });
    const call = send("a1");
    await settle();
    sent[0]?.answer(after(5));
    await expect(call).resolves.toMatchObject({ status: 429 });
    expect(pauses).toHaveLength(1);
  });
});
