import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AtlasApiError,
  AtlasInputError,
  AtlasResponseError,
  AtlasTimeoutError,
  AtlasWaitTimeoutError,
  type WaitOptions,
  type WaitProgress,
} from "../src/index.js";
import { askUntil, type WaitSource } from "../src/wait-for.js";
import { json } from "./helpers/fake-fetch.js";
import { listsClient, settle } from "./helpers/lists.js";

type Answer = (now: number) => Response | Error;

const state = (name: string) => (): Response => json({ id: "1", state: name });
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (): Response =>
    json({ error: code, errorCode: `ERROR_${code}` }, code, headers);
const html =
  (code: number): Answer =>
  () =>
    new Response("<html>Service Unavailable</html>", { status: code, headers: { "content-type": "text/html" } });
const broken: Answer = () => new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });

const isIdle = (data: unknown): boolean => (data as { state: string }).state === "IDLE";

interface Run {
  readonly result: Promise<unknown>;
  /** When Atlas was asked, in milliseconds since the wait began. */
  readonly asked: number[];
  readonly progress: WaitProgress<unknown>[];
}

/** Waits with a clock of its own, which moves on only while the wait sleeps. The last answer stays. */
function run(
  answers: readonly [Answer, ...Answer[]],
  options: WaitOptions<unknown> = {},
  { until = isIdle, random = () => 1 }: { until?: WaitSource["until"]; random?: () => number } = {},
): Run {
  const begun = 1_800_000_000_000;
  let time = begun;
  const asked: number[] = [];
  const progress: WaitProgress<unknown>[] = [];
  const now = (): number => time;
  const fetch = (): Promise<Response> => {
    const answer = (answers[asked.length] ?? answers.at(-1) ?? answers[0])(time - begun);
    asked.push(time - begun);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const method = listsClient(fetch, now).untyped["lists"]?.["getThing"];
  if (method === undefined) throw new Error("no such method");
  const result = askUntil({
    call: { operationId: "getThing", method: "GET", path: "/api/atlas/v2/things/{thingId}" },
    method,
    input: { thingId: "1" },
    until,
    options: { onProgress: (one) => progress.push(one), ...options },
    now,
    random,
    sleep: (milliseconds, signal) => {
      time += milliseconds;
      signal?.throwIfAborted();
      return Promise.resolve();
    },
  });
  result.catch(() => undefined);
  return { result, asked, progress };
}

describe("waitFor", () => {
  it("gives at once what is so already", async () => {
    const { result, asked, progress } = run([state("IDLE")]);
    await expect(result).resolves.toEqual({ id: "1", state: "IDLE" });
    expect(asked).toEqual([0]);
    expect(progress).toEqual([]);
  });

  it("asks again, each time half as much later, until it is so", async () => {
    const { result, asked, progress } = run([state("CREATING"), state("CREATING"), state("CREATING"), state("IDLE")]);
    await expect(result).resolves.toEqual({ id: "1", state: "IDLE" });
    expect(asked).toEqual([0, 1000, 2500, 4750]);
    expect(progress).toEqual([
      { attempt: 1, elapsed: 0, pause: 1000, data: { id: "1", state: "CREATING" }, error: undefined },
      { attempt: 2, elapsed: 1000, pause: 1500, data: { id: "1", state: "CREATING" }, error: undefined },
      { attempt: 3, elapsed: 2500, pause: 2250, data: { id: "1", state: "CREATING" }, error: undefined },
    ]);
  });

  it("takes a promise for an answer", async () => {
    const until = (data: unknown): Promise<boolean> => Promise.resolve(isIdle(data));
    const { result, asked } = run([state("CREATING"), state("IDLE")], {}, { until });
    await result;
    expect(asked).toHaveLength(2);
  });

  it("never pauses longer than asked, nor less than half", async () => {
    const pauses = (random: number): Promise<number[]> => {
      const { result, progress } = run(
        [state("CREATING")],
        { maxInterval: 3000, timeout: 60_000 },
        { random: () => random },
      );
      return result.then(
        () => [],
        () => progress.map(({ pause }) => pause),
      );
    };
    expect(Math.max(...(await pauses(1)))).toBe(3000);
    expect((await pauses(0)).slice(0, 5)).toEqual([500, 750, 1125, 1500, 1500]);
  });

  it("ends with what `until` throws", async () => {
    const failure = new Error("the cluster is broken");
    const until = (): boolean => {
      throw failure;
    };
    await expect(run([state("FAILED")], {}, { until }).result).rejects.toBe(failure);
  });
});

describe("what a wait survives", () => {
  it("404 right after a create", async () => {
    const { result, progress } = run([status(404), status(404), state("CREATING"), status(404), state("IDLE")]);
    await expect(result).resolves.toMatchObject({ state: "IDLE" });
    expect(progress[0]?.error).toBeInstanceOf(AtlasApiError);
    expect(progress[0]?.data).toBeUndefined();
    expect(progress[3]?.data).toMatchObject({ state: "CREATING" });
  });

  it("but not a 404 that stays", async () => {
    const { result, asked } = run([status(404)]);
    await expect(result).rejects.toMatchObject({ status: 404 });
    expect(asked.at(-1)).toBeGreaterThanOrEqual(60_000);
    expect(asked.at(-2)).toBeLessThan(60_000);
    const none = run([status(404)], { missingFor: 0 });
    await expect(none.result).rejects.toMatchObject({ status: 404 });
    expect(none.asked).toEqual([0]);
  });

  it("a change that has not begun", async () => {
    const answers = [state("IDLE"), state("IDLE"), state("UPDATING"), state("IDLE")] as const;
    const { result, asked } = run(answers, { startWithin: 30_000 });
    await expect(result).resolves.toMatchObject({ state: "IDLE" });
    expect(asked).toHaveLength(4);
    // It was over before anybody looked.
    const quick = run([state("IDLE")], { startWithin: 10_000 });
    await expect(quick.result).resolves.toMatchObject({ state: "IDLE" });
    expect(quick.asked.at(-1)).toBeGreaterThanOrEqual(10_000);
    expect(quick.asked.at(-1)).toBeLessThan(20_000);
  });

  it.each<[string, Answer]>([
    ["HTML with 503", html(503)],
    ["HTML with 200", html(200)],
    ["500", status(500)],
    ["504", status(504)],
    ["429", status(429)],
    ["a broken connection", broken],
    ["a truncated body", () => new Response('{"state": "ID', { status: 200 })],
  ])("%s", async (_, answer) => {
    const { result, progress } = run([answer, answer, state("IDLE")]);
    await expect(result).resolves.toMatchObject({ state: "IDLE" });
    expect(progress.map(({ error }) => error)).toEqual([expect.any(Error), expect.any(Error)]);
  });

  it("but not more failures in a row than allowed", async () => {
    const { result, asked } = run([html(200)], { failures: 3 });
    await expect(result).rejects.toBeInstanceOf(AtlasResponseError);
    expect(asked).toHaveLength(4);
    const mixed: Answer[] = Array.from({ length: 30 }, (__, index) =>
      index % 3 === 2 ? state("CREATING") : html(503),
    );
    const spread = run([html(503), ...mixed, state("IDLE")], { failures: 3 });
    await expect(spread.result).resolves.toMatchObject({ state: "IDLE" });
  });

  it.each([400, 401, 403, 409])("and not %i", async (code) => {
    const { result, asked } = run([status(code)]);
    await expect(result).rejects.toMatchObject({ status: code });
    expect(asked).toHaveLength(1);
  });

  it("waits at least as long as Retry-After asks", async () => {
    const { result, asked } = run([status(429, { "retry-after": "42" }), state("IDLE")]);
    await result;
    expect(asked).toEqual([0, 42_000]);
  });
});

describe("gone", () => {
  it("is a 404, early or late", async () => {
    for (const answers of [[status(404)], [state("DELETING"), html(503), state("DELETING"), status(404)]] as const) {
      const { result, asked } = run(answers, {}, { until: "gone" });
      await expect(result).resolves.toBeUndefined();
      expect(asked).toHaveLength(answers.length);
    }
  });
});

describe("the end of the time", () => {
  it("comes with the last state, which stays out of logs", async () => {
    const { result, asked } = run([state("CREATING"), html(503)], { timeout: 10_000, failures: 100 });
    const error: unknown = await result.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AtlasWaitTimeoutError);
    expect(error).toBeInstanceOf(AtlasTimeoutError);
    expect(error).toMatchObject({
      name: "AtlasWaitTimeoutError",
      code: "WAIT_TIMEOUT",
      timeout: 10_000,
      attempts: asked.length,
      data: { state: "CREATING" },
      cause: expect.objectContaining({ status: 503 }) as unknown,
      operationId: "getThing",
    });
    expect(JSON.stringify(error)).not.toContain("CREATING");
  });

  it("is kept, with a last look shortly before it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 100, max: 100_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (timeout, interval, maxInterval, random) => {
          fc.pre(interval > timeout / 50 && maxInterval > timeout / 50);
          const { result, asked } = run([state("X")], { timeout, interval, maxInterval }, { random: () => random });
          await expect(result).rejects.toMatchObject({ code: "WAIT_TIMEOUT" });
          const last = asked.at(-1) ?? 0;
          expect(last).toBeLessThan(timeout);
          expect(timeout - last).toBeLessThanOrEqual(Math.min(interval, timeout / 10) / 2 + 1);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("comes at once where Retry-After asks for more than is left", async () => {
    const { result, asked } = run([status(429, { "retry-after": "3600" })], { timeout: 60_000 });
    await expect(result).rejects.toMatchObject({ code: "WAIT_TIMEOUT" });
    expect(asked).toHaveLength(1);
  });

  it("can be no end at all", async () => {
    const { result, asked } = run([(now) => (now < 7_200_000 ? state("CREATING")() : state("IDLE")())], {
      timeout: 0,
    });
    await expect(result).resolves.toMatchObject({ state: "IDLE" });
    expect(asked.at(-1)).toBeGreaterThan(7_200_000);
  });
});

describe("waitFor of a client", () => {
  const input = { thingId: "1" };

  it("asks through the client", async () => {
    const answers = [status(404), html(503), state("CREATING"), state("IDLE")];
    const atlas = listsClient(() => Promise.resolve((answers.shift() ?? broken)(0) as Response));
    const thing = await atlas.waitFor("getThing", input, (data) => isIdle(data), { interval: 0 });
    expect(thing).toEqual({ id: "1", state: "IDLE" });
  });

  it("is ended by a signal, while it asks and while it pauses", async () => {
    const reason = new Error("enough");
    for (const when of ["before", "asking", "pausing"]) {
      const control = new AbortController();
      if (when === "before") control.abort(reason);
      const atlas = listsClient((request) =>
        when === "asking"
          ? new Promise((_, reject) => {
              request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
            })
          : Promise.resolve(state("CREATING")()),
      );
      const wait = atlas.waitFor("getThing", input, isIdle, { interval: 1_000_000, signal: control.signal });
      wait.catch(() => undefined);
      await settle();
      control.abort(reason);
      await expect(wait).rejects.toBe(reason);
    }
  });

  it("cuts off a call at the end of the time", async () => {
    const atlas = listsClient(
      (request) =>
        new Promise((_, reject) => {
          request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
        }),
    );
    await expect(atlas.waitFor("getThing", input, isIdle, { timeout: 1 })).rejects.toMatchObject({
      code: "WAIT_TIMEOUT",
      attempts: 1,
    });
  });

  it("refuses what changes something, what is not there, and options that are none", async () => {
    const atlas = listsClient(() => Promise.reject(new Error("nothing is sent")));
    const body = { id: "1" };
    await expect(atlas.waitFor("changeThing", { ...input, body }, () => true)).rejects.toMatchObject({
      code: "NOT_REPEATABLE",
    });
    await expect(atlas.waitFor("nothing" as "getThing", input, () => true)).rejects.toBeInstanceOf(AtlasInputError);
    for (const name of ["timeout", "interval", "maxInterval", "missingFor", "startWithin", "failures"]) {
      await expect(atlas.waitFor("getThing", input, () => true, { [name]: -1 })).rejects.toMatchObject({
        code: "INVALID_PARAMETER",
        parameter: name,
      });
    }
    await expect(atlas.waitFor("getThing", { thingId: ".." }, () => true)).rejects.toMatchObject({
      code: "INVALID_PARAMETER",
      parameter: "thingId",
    });
  });
});
