/** When calls are let go, and how many at once, by what the answers before them said. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rateLimit, type SharedLimits } from "../../src/transport/rate-limit.js";
import { sleep } from "../../src/transport/sleep.js";
import { settle } from "../helpers/fake-atlas.js";
import { failureOf } from "../helpers/hostile.js";
import { contextOf, ORGS } from "../helpers/layer.js";

const START = 1_000_000;

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: START }));
afterEach(() => vi.useRealTimers());

interface Sent {
  readonly url: string;
  /** Milliseconds since the start. */
  readonly at: number;
  readonly answer: (response: Response) => void;
}

interface Limited {
  /** What has been sent so far. */
  readonly sent: Sent[];
  readonly send: (owner?: string, signal?: AbortSignal) => Promise<Response>;
  /** Lets time pass until so many calls have been sent. */
  readonly until: (count: number) => Promise<void>;
  /** Sends calls one after another, each answered at once, and gives the times at which they were sent. */
  readonly times: (...answers: readonly Response[]) => Promise<number[]>;
}

function limited({ shared, now = Date.now }: { shared?: SharedLimits; now?: () => number } = {}): Limited {
  const sent: Sent[] = [];
  const transport = rateLimit({ now, sleep, shared })(
    ({ url }) => new Promise((answer) => void sent.push({ url, at: Date.now() - START, answer })),
  );
  const send: Limited["send"] = (owner, signal) =>
    transport(new Request(`${ORGS}/${owner ?? ""}`, signal === undefined ? {} : { signal }), contextOf({ owner }));
  const until: Limited["until"] = async (count) => {
    for (let turn = 0; turn < 50; turn++) {
      await settle();
      if (sent.length >= count) return;
      await vi.advanceTimersToNextTimerAsync();
    }
    throw new Error(`only ${sent.length} calls have been sent`);
  };
  return {
    sent,
    send,
    until,
    async times(...answers) {
      const first = sent.length;
      for (const answer of answers) {
        const at = sent.length;
        const call = send();
        await until(at + 1);
        sent[at]?.answer(answer);
        await call;
      }
      return sent.slice(first).map(({ at }) => at);
    },
  };
}

const ok = (headers: Record<string, string> = {}): Response => new Response("{}", { headers });
const left = (remaining: number, limit = 100): Response =>
  ok({ "ratelimit-limit": `${limit}`, "ratelimit-remaining": `${remaining}` });
const refused = (headers: Record<string, string> = {}): Response => new Response("{}", { status: 429, headers });
const after = (seconds: number): Response => refused({ "retry-after": `${seconds}` });
/** A bucket of so many requests, and so many more each second. */
const bucket = (capacity: number, perSecond: number, wait = 1): Response =>
  Response.json(
    { errorCode: "RATE_LIMITED_TOKEN_BUCKET", parameters: ["/x", wait, capacity, perSecond, 1] },
    { status: 429 },
  );

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

  it("each owner has ten of its own, and so have the calls that are about none", async () => {
    const { sent, send } = limited();
    for (let call = 0; call < 11; call++) for (const owner of ["a1", "a2", undefined]) void send(owner);
    await settle();
    expect(sent.filter(({ url }) => url.includes("a1"))).toHaveLength(10);
    expect(sent.filter(({ url }) => url.includes("a2"))).toHaveLength(10);
    expect(sent).toHaveLength(30);
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
    expect(sent.map(({ at }) => at)).toEqual([0, 1000, 1000, 1000, 1000, 1000, 1100, 1200, 1300]);
  });

  it("the header fields of an answer can only make the estimate smaller", async () => {
    const { times } = limited();
    // Ten a second, a bucket of five that is full again after a second.
    const starts = await times(bucket(5, 10), left(100, 5), left(1, 5), left(100, 5), ok(), ok());
    expect(starts).toEqual([0, 1000, 1000, 1000, 1100, 1200]);
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
    expect(await limited().times(left(0), left(0), left(2), ok(), ok(), ok())).toEqual([0, 250, 500, 500, 500, 750]);
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
    expect([sent.length, vi.getTimerCount()]).toEqual([2, 0]);
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

describe("many owners", () => {
  it("are forgotten while nobody waits for them, from a thousand on", async () => {
    const { sent, send } = limited();
    const answered = async (owner: string, response: Response): Promise<void> => {
      const call = send(owner);
      await settle();
      sent.at(-1)?.answer(response);
      await call;
    };
    await answered("idle", after(60));
    await answered("waiting", after(60));
    void send("under-way");
    void send("waiting");
    for (let owner = 0; owner < 996; owner++) void send(`o${owner}`);
    await settle();
    for (const { url, answer } of sent) if (url.includes("/orgs/o")) answer(ok());
    await settle();
    const before = sent.length;
    const controller = new AbortController();
    // 999 are known, and this is none of them.
    await answered("o996", ok());
    const held = failureOf(send("idle", controller.signal));
    await settle();
    expect(sent).toHaveLength(before + 1);
    controller.abort();
    await held;
    await answered("o997", ok());
    void send("idle");
    void send("waiting");
    await settle();
    expect(sent.slice(before + 2).map(({ url }) => new URL(url).pathname)).toEqual(["/api/atlas/v2/orgs/idle"]);
    expect(vi.getTimerCount()).toBe(1);
    for (let call = 0; call < 12; call++) void send("under-way");
    await settle();
    expect(sent.filter(({ url }) => url.endsWith("/under-way"))).toHaveLength(10);
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
    [refused(), [["/api/atlas/v2/orgs a1", 1000]]],
    [after(2), [["/api/atlas/v2/orgs a1", 2000]]],
    [after(60), [["/api/atlas/v2/orgs a1", 60_000]]],
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
    expect(taken).toEqual([["/api/atlas/v2/orgs a1", expect.any(AbortSignal)]]);
    expect(pauses).toEqual(told);
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

  it("that fail give the place back", async () => {
    const down = new Error("down");
    const { send } = limited({ shared: { take: () => Promise.reject(down) } });
    for (let call = 0; call < 12; call++) expect(await failureOf(send())).toBe(down);
  });
});
