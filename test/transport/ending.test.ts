/** How tries are sent and ended, one at a time. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LightRequest } from "../../src/light-request.js";
import { Ending } from "../../src/transport/ending.js";
import { globalFetch, needsSignal, type FetchFunction } from "../../src/transport/fetch.js";
import { limitIdle } from "../../src/transport/idle-limit.js";
import { fetchWithTimeout } from "../../src/transport/timeout.js";
import { waitSignal } from "../../src/transport/transport.js";
import { CALL, contextOf, ORGS } from "../helpers/layer.js";
import { failureOf } from "../helpers/hostile.js";

const reason = new Error("enough");
const never: FetchFunction = () => new Promise(() => undefined);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Takes the place of the global `fetch`. */
function stubFetch(): unknown[][] {
  const calls: unknown[][] = [];
  vi.stubGlobal("fetch", (...values: unknown[]) => {
    calls.push(values);
    return Promise.resolve(new Response("x"));
  });
  return calls;
}

describe("a call", () => {
  it("has no signal where nothing can end it", () => {
    expect(new Ending(undefined, 0, true).signal).toBeUndefined();
    expect(new Ending(undefined, 0, false).signal).toBeUndefined();
  });

  it("has the caller's signal where the request does not carry what ends it", () => {
    const { signal } = new AbortController();
    expect(new Ending(signal, 5, false).signal).toBe(signal);
    expect(new Ending(signal, 5, true).signal).not.toBe(signal);
    expect(new Ending(signal, 0, true).signal).toBeInstanceOf(AbortSignal);
    expect(new Ending(undefined, 5, true).signal).toBeInstanceOf(AbortSignal);
  });

  it("sends the request that was made for it, and then copies with signals of their own", () => {
    const ending = new Ending(undefined, 5, true);
    const request = new Request(ORGS, { signal: ending.signal ?? null });
    ending.made = request;
    const first = ending.begin(request);
    const second = ending.begin(request);
    expect(first.request).toBe(request);
    expect(first.signal).toBe(ending.signal);
    expect(second.request).not.toBe(request);
    expect(second.signal).not.toBe(first.signal);
    second.end(reason);
    expect([second.request.signal.reason, first.request.signal.aborted]).toEqual([reason, false]);
    expect(second.before).toBe(first);
    expect(ending.last).toBe(second);
    ending.close();
  });

  it("sends the request itself each time where it carries no signal", () => {
    const ending = new Ending(undefined, 5, false);
    const request = new Request(ORGS);
    ending.made = request;
    expect([ending.begin(request).request, ending.begin(request).request]).toEqual([request, request]);
    expect(ending.begin(new Request(ORGS)).signal).toBeInstanceOf(AbortSignal);
    ending.close();
  });

  it("sends a copy of what somebody else has made, which ends with their signal", () => {
    for (const isCarried of [true, false]) {
      const other = new AbortController();
      const ending = new Ending(undefined, 5, isCarried);
      ending.made = new Request(ORGS);
      const attempt = ending.begin(new Request(ORGS, { signal: other.signal }));
      expect(attempt.signal?.aborted).toBe(false);
      other.abort(reason);
      expect(attempt.signal?.reason).toBe(reason);
      ending.close();
    }
  });

  it("that is made anew does not listen to what it made itself", () => {
    const controller = new AbortController();
    const ending = new Ending(undefined, 5, false);
    ending.made = new Request(ORGS, { signal: controller.signal });
    const attempt = ending.begin(ending.made);
    controller.abort(reason);
    expect(attempt.signal?.aborted).toBe(false);
    ending.close();
  });

  it("ends all its tries with the caller's signal, until it is over", () => {
    const controller = new AbortController();
    const [ending, over] = [new Ending(controller.signal, 5, true), new Ending(controller.signal, 5, true)];
    const tries = [ending.begin(new Request(ORGS)), ending.begin(new Request(ORGS))];
    const past = over.begin(new Request(ORGS));
    over.close();
    controller.abort(reason);
    expect(tries.map(({ signal }) => signal?.reason as unknown)).toEqual([reason, reason]);
    expect(past.signal?.aborted).toBe(false);
    ending.close();
  });

  it("leaves no timer", () => {
    const ending = new Ending(undefined, 5, true);
    ending.begin(new Request(ORGS)).start();
    ending.begin(new Request(ORGS)).start();
    expect(vi.getTimerCount()).toBe(2);
    ending.close();
    expect(vi.getTimerCount()).toBe(0);
    new Ending(undefined, 0, true).begin(new Request(ORGS)).start();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the signals of calls that are over", () => {
  const open = (caller?: AbortSignal): Ending => new Ending(caller, 5, true);
  const signalOf = (ending: Ending): AbortSignal | undefined => ending.signal;
  /** Takes all that other tests have left. */
  const drain = (): void => Array.from({ length: 100 }, () => open()).forEach(signalOf);

  it("serve nine calls each", () => {
    drain();
    const used = Array.from({ length: 27 }, () => {
      const ending = open();
      const { signal } = ending;
      ending.close();
      ending.close();
      return signal;
    });
    expect(new Set(used).size).toBe(3);
    expect(new Set(used.slice(0, 9)).size).toBe(1);
  });

  it("are kept, but not many", () => {
    drain();
    const endings = Array.from({ length: 100 }, () => open());
    const known = new Set(endings.map(signalOf));
    for (const ending of endings) ending.close();
    const again = Array.from({ length: 100 }, () => open()).map(signalOf);
    expect(again.filter((signal) => known.has(signal))).toHaveLength(65);
  });

  it("are not used again once they have ended a call", () => {
    drain();
    const controller = new AbortController();
    const ending = open(controller.signal);
    const { signal } = ending;
    ending.made = new Request(ORGS);
    ending.begin(ending.made);
    controller.abort(reason);
    ending.close();
    expect(signal?.aborted).toBe(true);
    expect(open().signal).not.toBe(signal);
  });
});

describe("fetch", () => {
  it("is given the signal in the request if it is the user's own, and beside it otherwise", () => {
    expect([needsSignal(never), needsSignal(globalFetch)]).toEqual([true, false]);
  });

  it("gets what a light request stands for", async () => {
    const calls = stubFetch();
    const light = new LightRequest(ORGS, "DELETE", { accept: "a/b" }, undefined);
    await fetchWithTimeout(globalFetch)(light, contextOf());
    await fetchWithTimeout(globalFetch)(light, contextOf({ timeout: 5 }));
    const headers = { accept: "a/b" };
    expect(calls).toEqual([
      [ORGS, { method: "DELETE", headers, redirect: "manual", signal: expect.any(AbortSignal) as unknown }],
      [ORGS, { method: "DELETE", headers, redirect: "manual", signal: expect.any(AbortSignal) as unknown }],
    ]);
    await light.send(undefined);
    expect(calls[2]).toEqual([ORGS, { method: "DELETE", headers, redirect: "manual", signal: null }]);
    await expect(light.formData()).rejects.toThrow(TypeError);
  });

  it("gets a request as it is, and its signal beside it", async () => {
    const calls = stubFetch();
    const ending = new Ending(undefined, 5, false);
    const request = new Request(ORGS, { method: "DELETE" });
    ending.made = request;
    await fetchWithTimeout(globalFetch)(request, contextOf({ timeout: 5, ending }));
    expect(calls).toEqual([[request, { method: "DELETE", signal: ending.last?.signal }]]);
    const endless = new Ending(undefined, 0, false);
    endless.made = request;
    await fetchWithTimeout(globalFetch)(request, contextOf({ ending: endless }));
    expect(calls[1]).toEqual([request]);
    ending.close();
  });

  it("of the user's gets nothing but the request", async () => {
    const calls: unknown[][] = [];
    const own: FetchFunction = (...values) => {
      calls.push(values);
      return Promise.resolve(new Response("x"));
    };
    const ending = new Ending(undefined, 5, true);
    ending.made = new Request(ORGS, { signal: ending.signal ?? null });
    await fetchWithTimeout(own)(ending.made, contextOf({ timeout: 5, ending }));
    expect(calls).toEqual([[ending.made]]);
    ending.close();
  });

  it("that fails is an error of the network", async () => {
    const cause = new TypeError("fetch failed");
    const error = await failureOf(fetchWithTimeout(() => Promise.reject(cause))(new Request(ORGS), contextOf()));
    expect(error).toMatchObject({ ...CALL, name: "AtlasNetworkError", code: "NETWORK_ERROR" });
  });

  it("that takes too long is a timeout, which says of what", async () => {
    const failure = failureOf(fetchWithTimeout(never)(new Request(ORGS), contextOf({ timeout: 50 })));
    await vi.advanceTimersByTimeAsync(50);
    expect(await failure).toMatchObject({
      ...CALL,
      name: "AtlasTimeoutError",
      timeout: 50,
      cause: { name: "TimeoutError", message: "The time is up." },
    });
  });

  it("is not called for a caller who has given up", async () => {
    const calls = stubFetch();
    const request = new Request(ORGS, { signal: AbortSignal.abort(reason) });
    expect(await failureOf(fetchWithTimeout(globalFetch)(request, contextOf()))).toBe(reason);
    expect(calls).toEqual([]);
  });

  it.each([
    ["in the request", (signal: AbortSignal) => ({ request: new Request(ORGS, { signal }) })],
    ["beside it", (signal: AbortSignal) => ({ request: new Request(ORGS), signal })],
  ])("that ends because of the caller's signal %s fails with its reason", async (_, parts) => {
    const controller = new AbortController();
    const { request, ...more } = parts(controller.signal);
    const failure = failureOf(fetchWithTimeout(never)(request, contextOf({ timeout: 50, ...more })));
    controller.abort(reason);
    expect(await failure).toBe(reason);
    vi.clearAllTimers();
  });
});

describe("what ends a wait between tries", () => {
  it("is the caller's signal for the request that was made for the call, and that of any other request", () => {
    const [{ signal }, own] = [new AbortController(), new AbortController()];
    const ending = new Ending(signal, 0, true);
    const request = new Request(ORGS, { signal: own.signal });
    ending.made = request;
    expect(waitSignal(request, contextOf({ ending, signal }))).toBe(signal);
    const other = new Request(ORGS, { signal: own.signal });
    expect(waitSignal(other, contextOf({ ending, signal }))).toBe(other.signal);
    expect(waitSignal(other, contextOf({ signal }))).toBe(other.signal);
  });
});

describe("a body that is handed on", () => {
  it("needs no try that could end it, and lets go of the call at its end", async () => {
    const ending = new Ending(undefined, 0, true);
    const close = vi.spyOn(ending, "close");
    const body = limitIdle(new Blob(["abc"]).stream(), ending, (cause) => cause);
    const reader = body.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("abc");
    expect(close).not.toHaveBeenCalled();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
    expect(close).toHaveBeenCalledOnce();
  });
});
