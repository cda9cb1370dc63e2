import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AtlasApiError,
  AtlasInputError,
  AtlasResponseError,
  AtlasTimeoutError,
  AtlasWaitTimeoutError,
  bearerToken,
  createAtlasClient,
  serviceAccount,
  sharedLimits,
  type AtlasClient,
  type AtlasClientOptions,
  type UntypedMethod,
  type WaitOptions,
  type WaitProgress,
} from "../src/index.js";
import { askUntil, type WaitSource } from "../src/wait-for.js";
import { json, ORG } from "./helpers/fake-fetch.js";
import { listsClient, settle } from "./helpers/lists.js";
import { virtualTime, type VirtualTime } from "./helpers/virtual-time.js";

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

interface Parts {
  readonly until?: WaitSource["until"];
  readonly random?: () => number;
  /** A clock that moves on only while somebody sleeps. */
  readonly time?: VirtualTime;
}

const BEGUN = 1_800_000_000_000;

function getOrg(options: AtlasClientOptions): UntypedMethod {
  const method = createAtlasClient({ auth: bearerToken("token"), ...options }).untyped["organizations"]?.["getOrg"];
  if (method === undefined) throw new Error("no such method");
  return method;
}

/** Waits with a clock of its own. The last answer stays. */
function run(
  answers: readonly [Answer, ...Answer[]],
  options: WaitOptions<unknown> = {},
  { until = isIdle, random = () => 1, time = virtualTime(BEGUN) }: Parts = {},
): Run {
  const asked: number[] = [];
  const progress: WaitProgress<unknown>[] = [];
  const { now, sleep } = time;
  const fetch = (): Promise<Response> => {
    const answer = (answers[asked.length] ?? answers.at(-1) ?? answers[0])(now() - BEGUN);
    asked.push(now() - BEGUN);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const wait = askUntil({
    call: { operationId: "getOrg", method: "GET", path: "/api/atlas/v2/orgs/{orgId}" },
    method: getOrg({ fetch, now, sleep }),
    input: { orgId: ORG },
    until,
    options: { onProgress: (one) => progress.push(one), ...options },
    ...{ now, sleep, random },
  });
  const result = time.run(wait);
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
    await expect(run([state("FAILED")], {}, { until: () => Promise.reject(failure) }).result).rejects.toBe(failure);
  });

  it("leaves no timer behind, however it ends", async () => {
    for (const [answer, until] of [
      [state("IDLE"), isIdle],
      [state("X"), isIdle],
      [status(404), "gone"],
      [status(403), isIdle],
    ] as const) {
      const time = virtualTime(BEGUN);
      await run([answer], {}, { time, until }).result.catch(() => undefined);
      expect(time.pending()).toBe(0);
    }
  });
});

describe("onProgress", () => {
  const failure = new Error("the log is full");

  it.each([
    [
      "throws",
      (): never => {
        throw failure;
      },
    ],
    ["rejects at once", (): Promise<void> => Promise.reject(failure)],
  ])("that %s ends the wait", async (_, onProgress) => {
    const { result, asked } = run([state("CREATING"), state("IDLE")], { onProgress });
    await expect(result).rejects.toBe(failure);
    expect(asked).toEqual([0]);
  });

  it("that rejects later ends the wait then, and nobody waits for it until then", async () => {
    const time = virtualTime(BEGUN);
    let failed = 0;
    const onProgress = async (): Promise<void> => {
      await time.sleep(3000);
      failed++;
      throw failure;
    };
    const { result, asked } = run([state("CREATING")], { onProgress }, { time });
    await expect(result).rejects.toBe(failure);
    expect(asked).toEqual([0, 1000, 2500]);
    // Those of the other looks reject when the wait is over already, which nobody is told of.
    while (time.pending() > 0) await time.run(time.sleep(1000));
    await settle();
    expect(failed).toBe(3);
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

describe("pauses", () => {
  it("of no time at all can be as many as are needed", async () => {
    let looks = 0;
    const until = (): boolean => ++looks === 2000;
    await expect(run([state("X")], { interval: 0, timeout: 0 }, { until }).result).resolves.toBeDefined();
  });

  it("are never longer than a timer can be, which would go off at once", async () => {
    const { result, asked } = run([status(429, { "retry-after": "999999999" }), state("IDLE")], { timeout: 0 });
    await result;
    expect(asked).toEqual([0, 2_147_483_647]);
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
      operationId: "getOrg",
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

  it("comes while `until` has not decided yet, whatever it says later", async () => {
    const late = new Error("too late");
    const decisions: readonly ((time: VirtualTime) => Promise<boolean>)[] = [
      () => new Promise<boolean>(() => undefined),
      (time) => time.sleep(15_000).then(() => true),
      (time) =>
        time.sleep(15_000).then(() => {
          throw late;
        }),
    ];
    for (const decide of decisions) {
      const time = virtualTime(BEGUN);
      const { result, asked } = run([state("IDLE")], { timeout: 10_000 }, { time, until: () => decide(time) });
      await expect(result).rejects.toMatchObject({ code: "WAIT_TIMEOUT", attempts: 1, data: { state: "IDLE" } });
      expect(time.now() - BEGUN).toBe(10_000);
      expect(asked).toEqual([0]);
      while (time.pending() > 0) await time.run(time.sleep(5000));
      await settle();
    }
  });

  it("comes where `until` computed for so long that no timer could go off", async () => {
    const time = virtualTime(BEGUN);
    let worked = 0;
    const until = (): boolean => (worked += 15_000) > 0;
    const busy = { ...time, now: () => time.now() + worked };
    const { result } = run([state("IDLE")], { timeout: 10_000 }, { time: busy, until });
    await expect(result).rejects.toMatchObject({ code: "WAIT_TIMEOUT" });
    await expect(run([state("IDLE")], { timeout: 0 }, { time: busy, until }).result).resolves.toBeDefined();
  });

  it("has the last failure of Atlas as its cause, also where the last look was cut off", async () => {
    const time = virtualTime(BEGUN);
    let looks = 0;
    const fetch = (): Promise<Response> =>
      ++looks === 1 ? Promise.resolve(status(503)()) : new Promise(() => undefined);
    const { now, sleep } = time;
    const wait = askUntil({
      call: { operationId: "getOrg", method: "GET", path: "/api/atlas/v2/orgs/{orgId}" },
      ...{ method: getOrg({ fetch, now, sleep, timeout: 0 }), input: { orgId: ORG }, until: isIdle },
      ...{ options: { timeout: 10_000 }, now, sleep, random: () => 1 },
    });
    await expect(time.run(wait)).rejects.toMatchObject({ code: "WAIT_TIMEOUT", attempts: 2, cause: { status: 503 } });
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

  it("is ended by a signal, while it asks, while `until` decides, and while it pauses", async () => {
    const reason = new Error("enough");
    for (const when of ["before", "asking", "deciding", "pausing"]) {
      const control = new AbortController();
      if (when === "before") control.abort(reason);
      const atlas = listsClient((request) =>
        when === "asking"
          ? new Promise((_, reject) => {
              request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
            })
          : Promise.resolve(state("CREATING")()),
      );
      const until = when === "deciding" ? (): Promise<boolean> => new Promise(() => undefined) : isIdle;
      const wait = atlas.waitFor("getThing", input, until, { interval: 1_000_000, signal: control.signal });
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
    const body = { ...input, body: { id: "1" } };
    await expect(atlas.waitFor("changeThing" as "getThing", body, () => true)).rejects.toMatchObject({
      code: "NOT_REPEATABLE",
    });
    for (const until of ["goen", undefined, null, true]) {
      await expect(atlas.waitFor("getThing", input, until as "gone")).rejects.toMatchObject({
        ...{ name: "AtlasInputError", code: "INVALID_PARAMETER", parameter: "until", operationId: "getThing" },
      });
    }
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

describe("what is not an answer of Atlas", () => {
  const org = (): Response => json({ id: ORG, name: "Example" });
  const wait = (options: AtlasClientOptions): Promise<unknown> =>
    createAtlasClient({ deprecations: "silent", sleep: () => Promise.resolve(), ...options }).waitFor(
      "getOrg",
      { orgId: ORG },
      () => true,
      { interval: 0 },
    );

  it.each([429, 503])("is survived: %i of the token endpoint", async (code) => {
    const auth = serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" });
    let asked = 0;
    const fetch = (request: Request): Promise<Response> => {
      if (!request.url.includes("/oauth/")) return Promise.resolve(org());
      const body = { access_token: "token", expires_in: 3600, token_type: "Bearer" };
      return Promise.resolve(++asked < 6 ? json({ error: "busy" }, code) : json(body));
    };
    await expect(wait({ auth, fetch })).resolves.toMatchObject({ id: ORG });
  });

  it("is not survived: a 401 of the token endpoint", async () => {
    const auth = serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" });
    const fetch = (): Promise<Response> => Promise.resolve(json({ error: "invalid_client" }, 401));
    await expect(wait({ auth, fetch })).rejects.toMatchObject({ code: "TOKEN_REQUEST_FAILED", status: 401 });
  });

  it("is survived: a limiter that fails for a moment", async () => {
    let asked = 0;
    const limits = sharedLimits({
      consume: () => (++asked === 1 ? Promise.reject(new Error("ECONNRESET")) : Promise.resolve({})),
    });
    await expect(
      wait({ auth: bearerToken("token"), limits, fetch: () => Promise.resolve(org()) }),
    ).resolves.toBeDefined();
    expect(asked).toBeGreaterThan(1);
  });
});

describe("a body that comes as a stream", () => {
  const input = { groupId: ORG, hostName: "a.example.net", logName: "mongodb" } as const;

  /** Answers with streams that never end, and remembers which were cancelled. */
  function logs(): { atlas: AtlasClient; cancelled: boolean[] } {
    const cancelled: boolean[] = [];
    const fetch = (): Promise<Response> => {
      const index = cancelled.push(false) - 1;
      const body = new ReadableStream({ cancel: () => void (cancelled[index] = true) });
      const headers = { "content-type": "application/vnd.atlas.2023-02-01+gzip" };
      return Promise.resolve(new Response(body, { headers }));
    };
    return { atlas: createAtlasClient({ auth: bearerToken("token"), deprecations: "silent", fetch }), cancelled };
  }

  it("is cancelled when it is not what was waited for", async () => {
    const { atlas, cancelled } = logs();
    const stream = await atlas.waitFor("downloadGroupClusterLog", input, () => cancelled.length === 3, { interval: 0 });
    expect(stream).toBeInstanceOf(ReadableStream);
    await settle();
    expect(cancelled).toEqual([true, true, false]);
    await stream.cancel();
    expect(cancelled).toEqual([true, true, true]);
  });

  it("is cancelled when the wait ends with an error", async () => {
    const failure = new Error("no log");
    const { atlas, cancelled } = logs();
    await expect(atlas.waitFor("downloadGroupClusterLog", input, () => Promise.reject(failure))).rejects.toBe(failure);
    await expect(
      atlas.waitFor("downloadGroupClusterLog", input, () => new Promise(() => undefined), { timeout: 1 }),
    ).rejects.toBeInstanceOf(AtlasWaitTimeoutError);
    await settle();
    expect(cancelled).toEqual([true, true]);
  });

  it("can be read after the wait, until the caller's signal ends that", async () => {
    const { atlas } = logs();
    const control = new AbortController();
    const { signal } = control;
    const stream = await atlas.waitFor("downloadGroupClusterLog", input, () => true, { signal });
    const reading = stream.getReader().read();
    const reason = new Error("enough");
    control.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });
});
