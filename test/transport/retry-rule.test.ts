/** Which tries are followed by another one, and what is told of it. */
import { describe, expect, it } from "vitest";
import { AtlasNetworkError, AtlasTimeoutError } from "../../src/index.js";
import { Ending } from "../../src/transport/ending.js";
import { retry, retryRule, type Outcome, type RetryEvent } from "../../src/transport/retry.js";
import { retryDelay } from "../../src/transport/retry-timing.js";
import type { TransportContext } from "../../src/transport/transport.js";
import { failureOf } from "../helpers/hostile.js";
import { CALL, contextOf, ORGS, through } from "../helpers/layer.js";

const broken = (error: unknown): Outcome => ({ error });
const answered = (status: number, headers: Record<string, string> = {}): Outcome => ({
  response: new Response(null, { status, headers }),
});

/** Whether there is another try after an outcome, and what was told of it. */
async function again(
  outcome: Outcome,
  more: Partial<TransportContext> = {},
  signal?: AbortSignal,
): Promise<{ again: boolean; events: RetryEvent[] }> {
  const events: RetryEvent[] = [];
  const rule = retryRule({
    now: () => 0,
    random: () => 0.5,
    sleep: () => Promise.resolve(),
    onRetry: (event) => void events.push(event),
  });
  return { again: await rule(outcome, contextOf(more), signal), events };
}

describe("another try", () => {
  const lost = new AtlasNetworkError("NETWORK_ERROR", "lost", { call: CALL });
  const late = new AtlasTimeoutError(5, { call: CALL });

  it.each<[string, Outcome, object]>([
    ["an answer", answered(503), { status: 503 }],
    ["a broken connection", broken(lost), { error: lost }],
    ["a time limit", broken(late), { error: late }],
  ])("is told of, after %s", async (_, outcome, why) => {
    const delay = 250;
    expect(await again(outcome)).toStrictEqual({ again: true, events: [{ call: CALL, attempt: 1, delay, ...why }] });
    const third = { call: CALL, attempt: 3, delay: 1000, ...why };
    expect(await again(outcome, { retries: 2 })).toStrictEqual({ again: true, events: [third] });
  });

  it.each([
    ["after a refused redirect", broken(new AtlasNetworkError("REDIRECT_REFUSED", "no", { call: CALL }))],
    ["after somebody's mistake", broken(new TypeError("x is not a function"))],
    ["after an error that only has the code", broken(Object.assign(new Error("x"), { code: "NETWORK_ERROR" }))],
    ["after nothing at all", broken(undefined)],
  ])("is not made %s", async (_, outcome) => {
    expect(await again(outcome)).toEqual({ again: false, events: [] });
  });

  it.each([
    ["for a caller who has given up", {}, AbortSignal.abort()],
    ["of a stream", { repeatable: false }, undefined],
    ["after the last one", { retries: 3 }, undefined],
    ["where none is wanted", { retry: false }, undefined],
    ["of a write", { call: { ...CALL, method: "POST" } }, undefined],
  ] as const)("is not made %s", async (_, more, signal) => {
    expect(await again(answered(503), more, signal)).toEqual({ again: false, events: [] });
  });

  it("counts those that were made", async () => {
    const context = contextOf();
    const rule = retryRule({ now: () => 0, random: () => 0, sleep: () => Promise.resolve() });
    expect(await rule(answered(429), context)).toBe(true);
    expect(await rule(answered(429), context)).toBe(true);
    expect(context.retries).toBe(2);
  });

  it("waits as long as the caller allows, and no longer", async () => {
    const asked = { "retry-after": "60" };
    expect((await again(answered(503, asked))).events).toMatchObject([{ delay: 60_000 }]);
    expect((await again(answered(503, asked), { retry: { maxDelay: 59_999 } })).again).toBe(false);
    expect([retryDelay(5, 0, 5, 1), retryDelay(6, 0, 5, 1)]).toEqual([5, undefined]);
  });
});

describe("the layer", () => {
  const post = (): Request => new Request(ORGS, { method: "POST", body: "text" });

  /** Sends a request of which all tries but the last are refused, and gives what was sent. */
  async function sent(request: Request, more: Partial<TransportContext> = {}): Promise<Request[]> {
    const requests: Request[] = [];
    const next = (each: Request): Promise<Response> => {
      requests.push(each);
      return Promise.resolve(new Response(null, { status: requests.length === 1 ? 429 : 200 }));
    };
    const layer = retry(() => Promise.resolve(requests.length === 1 && more.retry !== false));
    await through(layer, next, { request, ...more });
    return requests;
  }

  it("sends copies of what has a body, and the request itself where there is one try or nothing to copy", async () => {
    const request = post();
    const copies = await sent(request);
    expect(copies).toHaveLength(2);
    expect(copies.includes(request)).toBe(false);
    expect(await Promise.all(copies.map((copy) => copy.text()))).toEqual(["text", "text"]);
    for (const more of [{ repeatable: false }, { retry: false }] as const) {
      const own = post();
      expect((await sent(own, more))[0]).toBe(own);
    }
    const empty = new Request(ORGS);
    expect(await sent(empty)).toEqual([empty, empty]);
  });

  it("gives an answer that is not tried again with its body read, up to the end of the try", async () => {
    const stay = retry(() => Promise.resolve(false));
    const response = await through(stay, () => Promise.resolve(new Response("gone", { status: 404 })));
    expect([response.status, await response.text()]).toEqual([404, "gone"]);
    const ending = new Ending(undefined, 0, true);
    ending.begin(new Request(ORGS));
    const stuck = new Response(new ReadableStream(), { status: 404 });
    const call = through(stay, () => Promise.resolve(stuck), { ending });
    await new Promise(setImmediate);
    ending.end(new Error("late"));
    expect((await call).status).toBe(404);
  });

  it("throws what it does not try again", async () => {
    const error = new Error("mine");
    expect(
      await failureOf(
        through(
          retry(() => Promise.resolve(false)),
          () => Promise.reject(error),
        ),
      ),
    ).toBe(error);
  });
});
