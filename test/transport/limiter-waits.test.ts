/** How long calls are held at most, whatever answers say and clocks do. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settle } from "../helpers/fake-atlas.js";
import { failureOf } from "../helpers/hostile.js";
import { after, bodied, bucket, left, limited, ok, refused, useLimitedTime } from "../helpers/limited.js";

beforeEach(useLimitedTime);
afterEach(() => vi.useRealTimers());

describe("a limit that lets nothing through is no limit", () => {
  it.each([0.5, 0.001, 0])("a capacity of %d in a refusal", async (capacity) => {
    const { times } = limited();
    const [, second, third] = await times(bucket(capacity, 50), ok(), ok());
    expect(second).toBe(1000);
    expect(third).toBeLessThanOrEqual(1020);
  });

  it("RateLimit-Limit: 0, also when it is known how fast the bucket fills", async () => {
    const { times } = limited();
    expect(await times(bucket(100, 50), left(0, 0), ok(), ok())).toEqual([0, 1000, 1250, 1250]);
  });
});

describe("no wait is longer than a minute", () => {
  it.each([
    ["10 requests an hour", bodied("RATE_LIMITED", [10, 60]), 60_000],
    ["one a day", bodied("RATE_LIMITED", [1, 1440]), 60_000],
    ["100 a minute", bodied("RATE_LIMITED", [100, 1]), 1000],
    [
      "one an hour, but told to come back",
      bodied("RATE_LIMITED_TOKEN_BUCKET", [1, 100, 1, 3600], { "retry-after": "1" }),
      1000,
    ],
    ["one an hour, told in the body alone", bodied("RATE_LIMITED_TOKEN_BUCKET", [2, 100, 1, 3600]), 2000],
  ])("for %s", async (_, refusal, wait) => {
    expect(await limited().times(refusal, ok())).toEqual([0, wait]);
  });

  it("not for those behind the first one either", async () => {
    const { times } = limited();
    const refusal = bodied("RATE_LIMITED_TOKEN_BUCKET", [1, 100, 1, 3600]);
    expect(await times(refusal, ok(), ok(), ok())).toEqual([0, 1000, 61_000, 121_000]);
  });

  it("nor when the call that all wait for hangs", async () => {
    const { sent, send, times, until } = limited();
    await times(refused());
    for (let call = 0; call < 3; call++) void send();
    await until(2);
    expect(sent[1]?.at).toBe(1000);
    await until(3);
    expect(sent[2]?.at).toBe(61_000);
    sent[2]?.answer(ok());
    await settle();
    // It found the door open, so the one that hangs is waited for no more.
    expect(sent).toHaveLength(4);
  });

  it("nor when the last tokens are under way, and hang", async () => {
    const { sent, send, times, until } = limited();
    await times(left(1));
    void send();
    void send();
    await until(3);
    expect(sent[2]?.at).toBe(60_000);
  });

  it("a Retry-After is obeyed all the same by who came before it", async () => {
    const { sent, send, until } = limited();
    const calls = [send(), send()];
    await settle();
    sent[0]?.answer(after(60));
    await settle();
    void send();
    await vi.advanceTimersByTimeAsync(30_000);
    sent[1]?.answer(after(60));
    await until(3);
    expect(sent[2]?.at).toBe(90_000);
    await Promise.all(calls);
  });
});

describe("a clock that is set back", () => {
  it.each([
    ["of which the bucket is empty", left(0), 250],
    ["that was refused", after(30), 0],
    ["that was refused, and told how the bucket fills", bucket(100, 1), 0],
  ])("after an answer %s holds the next call for as long as before at most", async (_, answer, wait) => {
    let ahead = 7_200_000;
    const { sent, send, until } = limited({ now: () => Date.now() + ahead });
    const call = send();
    await settle();
    sent[0]?.answer(answer);
    await call;
    ahead = 0;
    void send();
    await until(2);
    expect(sent[1]?.at).toBe(wait);
  });

  it("while calls are under way holds nobody", async () => {
    let ahead = 7_200_000;
    const { sent, send, until } = limited({ now: () => Date.now() + ahead });
    for (let call = 0; call < 12; call++) void send(`a${call % 2}`);
    await settle();
    ahead = 0;
    await until(11);
    expect(sent[10]?.at).toBe(100);
    await until(12);
    expect(sent[11]?.at).toBe(200);
  });
});

describe("Remaining that is told no more", () => {
  it.each([0, 5, 99])("after %i is forgotten", async (remaining) => {
    const { sent, send, times } = limited();
    await times(left(remaining), ok());
    for (let call = 0; call < 30; call++) void send();
    await settle();
    expect(sent).toHaveLength(2 + 10);
  });

  it("is not forgotten for an answer to a call that was sent before it was read", async () => {
    const { sent, send } = limited();
    const calls = [send(), send()];
    await settle();
    sent[1]?.answer(left(0));
    sent[0]?.answer(ok());
    await Promise.all(calls);
    void send();
    await settle();
    expect(sent).toHaveLength(2);
  });

  it("is not forgotten for the failure of something on the way, or for a call that was lost", async () => {
    const { sent, send, times } = limited();
    expect(await times(left(0), new Response("<html>", { status: 503 }))).toEqual([0, 250]);
    const lost = failureOf(send());
    await settle();
    sent[2]?.fail(new Error("reset"));
    await lost;
    for (let call = 0; call < 30; call++) void send();
    await settle();
    expect(sent).toHaveLength(4);
  });
});

it("whatever the answers say, no call is held for more than a minute", async () => {
  const answers = fc.oneof(
    fc.record({ limit: fc.nat(200), remaining: fc.nat(200) }).map(
      ({ limit, remaining }) =>
        () =>
          left(remaining, limit),
    ),
    fc.constant(() => ok()),
    fc.constant(() => refused()),
    fc.nat(70).map((seconds) => () => after(seconds)),
    fc.tuple(fc.nat(100), fc.nat(100), fc.nat(70)).map(
      ([capacity, rate, wait]) =>
        () =>
          bucket(capacity, rate, wait),
    ),
    fc.tuple(fc.nat(100), fc.nat(2000)).map(
      ([many, minutes]) =>
        () =>
          bodied("RATE_LIMITED", [many, minutes]),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 20 }), async (plan) => {
      const starts = await limited().times(...plan.map((answer) => answer()));
      starts.forEach((at, index) => {
        expect(at - (starts[index - 1] ?? at)).toBeLessThanOrEqual(60_000);
      });
    }),
    { numRuns: 200 },
  );
});

describe("a thousand calls that wait", () => {
  it("wait for one timer, and leave none when they give up", async () => {
    const { send, times, naps } = limited();
    await times(after(50));
    const controller = new AbortController();
    const ends = Array.from({ length: 1000 }, () => failureOf(send(undefined, controller.signal)));
    await settle();
    expect(naps()).toBe(1);
    controller.abort(new Error("enough"));
    for (const end of await Promise.all(ends)) expect(end).toMatchObject({ message: "enough" });
    expect(vi.getTimerCount()).toBe(0);
  });
});
