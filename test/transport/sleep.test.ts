import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sleep } from "../../src/transport/sleep.js";
import { untilAborted } from "../../src/transport/until-aborted.js";
import { countedSignal } from "../helpers/layer.js";

const reason = new Error("enough");

describe("sleep", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** Whether it is over, as text. */
  function watch(promise: Promise<void>): () => string {
    let state = "asleep";
    promise.then(
      () => (state = "awake"),
      (error: unknown) => (state = error === reason ? "given up" : "broken"),
    );
    return () => state;
  }

  it.each([["without a signal"], ["with one"]])("is over when the time is, %s", async (how) => {
    const { controller, listeners } = countedSignal();
    const state = watch(how === "with one" ? sleep(100, controller.signal) : sleep(100));
    await vi.advanceTimersByTimeAsync(99);
    expect(state()).toBe("asleep");
    await vi.advanceTimersByTimeAsync(1);
    expect(state()).toBe("awake");
    expect(listeners()).toBe(0);
  });

  it("is over with the reason of the signal, and leaves no timer", async () => {
    const { controller } = countedSignal();
    const state = watch(sleep(100, controller.signal));
    await vi.advanceTimersByTimeAsync(50);
    controller.abort(reason);
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toBe("given up");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not begin where the signal came before, and listens to nothing", async () => {
    const { controller, listeners } = countedSignal();
    controller.abort(reason);
    const state = watch(sleep(100, controller.signal));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toBe("given up");
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
  });
});

describe("untilAborted", () => {
  const never = new Promise<never>(() => undefined);

  it("is a promise of the caller's own without a signal, too", async () => {
    const promise = Promise.resolve(7);
    expect(untilAborted(promise)).not.toBe(promise);
    await expect(untilAborted(promise)).resolves.toBe(7);
    await expect(untilAborted(Promise.reject(reason))).rejects.toBe(reason);
  });

  it.each([
    ["success", () => Promise.resolve(7), { status: "fulfilled", value: 7 }],
    ["failure", () => Promise.reject(reason), { status: "rejected", reason }],
  ])("has the %s of the promise, and lets go of the signal", async (_, make: () => Promise<unknown>, outcome) => {
    const { controller, listeners } = countedSignal();
    const waiting = untilAborted(make(), controller.signal);
    expect(listeners()).toBe(1);
    expect(await Promise.allSettled([waiting])).toEqual([outcome]);
    await new Promise(setImmediate);
    expect(listeners()).toBe(0);
  });

  it("has the reason of a signal that comes first, or came before", async () => {
    const controller = new AbortController();
    const waiting = untilAborted(never, controller.signal);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(untilAborted(never, controller.signal)).rejects.toBe(reason);
  });
});
