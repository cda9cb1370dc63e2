/** Which calls are counted together: those of one operation and owner, and those that turn out to share their bucket. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settle } from "../helpers/fake-atlas.js";
import {
  after,
  bucket,
  left,
  limited,
  ok,
  refused,
  useLimitedTime,
  type Called,
  type Limited,
} from "../helpers/limited.js";

beforeEach(useLimitedTime);
afterEach(() => vi.useRealTimers());

const one: Called = { path: "/one", owner: "a" };
const two: Called = { path: "/two", owner: "a" };
const three: Called = { path: "/three", owner: "b" };

/** One call after another, each answered at once. */
async function make({ sent, call, until }: Limited, ...calls: readonly (readonly [Called, Response])[]): Promise<void> {
  for (const [called, answer] of calls) {
    const at = sent.length;
    const pending = call(called);
    await until(at + 1);
    sent[at]?.answer(answer);
    await pending;
  }
}

/** How many of so many calls go at once. */
async function going({ sent, call }: Limited, called: Called, many: number): Promise<number> {
  const before = sent.length;
  for (let count = 0; count < many; count++) void call(called);
  await settle();
  return sent.length - before;
}

describe("what one method is refused", () => {
  it.each([
    ["with 429", after(5)],
    [
      "with the 400 of invitations",
      Response.json({ errorCode: "INVITATIONS_RATE_LIMITED_IP" }, { status: 400, headers: { "retry-after": "5" } }),
    ],
  ])("%s does not hold another one of the same path", async (_, refusal) => {
    const all = limited();
    await make(all, [{ method: "POST" }, refusal]);
    expect(await going(all, { method: "GET" }, 1)).toBe(1);
    expect(await going(all, { method: "POST" }, 1)).toBe(0);
  });

  it("and how little it has left, neither", async () => {
    const all = limited();
    await make(all, [{ method: "POST" }, left(0, 5)], [{ method: "GET" }, left(9000, 10_000)]);
    expect(await going(all, { method: "GET" }, 10)).toBe(10);
    expect(await going(all, { method: "POST" }, 1)).toBe(0);
  });

  it("nor those of another path, or another owner", async () => {
    const all = limited();
    await make(all, [one, after(5)]);
    expect(await going(all, two, 1)).toBe(1);
    expect(await going(all, { ...one, owner: "b" }, 1)).toBe(1);
    expect(await going(all, one, 1)).toBe(0);
  });
});

describe("endpoints whose Remaining falls by more than their own calls", () => {
  it("are counted together if their buckets are alike", async () => {
    const all = limited();
    // The second call of the first finds what the other one took, and others before.
    await make(all, [one, left(49, 50)], [two, left(10, 50)], [one, left(9, 50)]);
    expect(await going(all, one, 20)).toBe(9);
    expect(await going(all, two, 20)).toBe(0);
  });

  it("wait for each other when one of them is refused", async () => {
    const all = limited();
    const { sent, call, until } = all;
    await make(all, [one, left(49, 50)], [two, left(3, 50)], [one, left(2, 50)], [one, after(5)]);
    void call(two);
    await until(5);
    expect(sent[4]?.at).toBe(5000);
  });

  it("are counted alone if nothing is missing", async () => {
    const all = limited();
    await make(all, [one, left(49, 50)], [two, left(49, 50)], [one, left(48, 50)], [two, left(48, 50)]);
    await make(all, [one, left(0, 50)]);
    expect(await going(all, one, 1)).toBe(0);
    expect(await going(all, two, 9)).toBe(9);
  });

  it("are counted alone if their buckets have other sizes", async () => {
    const all = limited();
    await make(all, [one, left(40, 50)], [two, left(40, 60)], [one, after(5)]);
    expect(await going(all, two, 9)).toBe(9);
  });

  it("are counted alone if they have more, or less, left", async () => {
    const all = limited();
    await make(all, [one, left(40, 50)], [two, left(20, 50)], [one, after(5)]);
    expect(await going(all, two, 9)).toBe(9);
  });

  it("are counted alone again when one has less left than all of their calls explain", async () => {
    const all = limited();
    // Both are used by others, too, and happen to be alike.
    await make(all, [one, left(40, 50)], [two, left(39, 50)]);
    // One of them has got used up.
    await make(all, [one, left(1, 50)], [one, left(0, 50)]);
    expect(await going(all, two, 9)).toBe(9);
    expect(await going(all, one, 1)).toBe(0);
  });

  it("are counted alone again when one is refused although there are enough left for all", async () => {
    const all = limited();
    await make(all, [one, left(40, 50)], [two, left(39, 50)], [one, after(60)]);
    expect(await going(all, two, 9)).toBe(9);
    expect(await going(all, one, 1)).toBe(0);
  });

  it("are counted alone again when one has a bucket of another size", async () => {
    const all = limited();
    await make(all, [one, left(40, 50)], [two, left(39, 50)], [one, left(0, 60)]);
    expect(await going(all, two, 9)).toBe(9);
    expect(await going(all, one, 1)).toBe(0);
  });

  it("take those with them that wait, and those that are under way", async () => {
    const all = limited();
    const { sent, call } = all;
    await make(all, [one, left(40, 50)], [two, left(45, 50)]);
    const waiting = Array.from({ length: 30 }, () => call(two));
    await settle();
    const [first, last] = [sent[2], sent.at(-1)];
    const before = sent.length;
    expect(before).toBeLessThan(32);
    first?.answer(left(10, 50));
    await settle();
    // Others may still be counted, so nobody goes.
    expect(sent).toHaveLength(before);
    await make(all, [one, left(9, 50)]).catch(() => undefined);
    last?.answer(left(0, 50));
    for (const { answer } of sent.slice(3)) answer(left(0, 50));
    await settle();
    for (let turn = 0; turn < 100 && sent.length < 40; turn++) {
      await vi.advanceTimersByTimeAsync(250);
      for (const { answer } of sent) answer(left(30, 50));
    }
    await Promise.all(waiting);
  });
});

describe("endpoints that only get refused", () => {
  it("are counted together if a bucket of the size that they are told cannot be used up by one of them", async () => {
    const all = limited();
    await make(all, [one, bucket(50, 10)], [two, bucket(50, 10)]);
    const { sent, call } = all;
    const before = sent.length;
    for (let count = 0; count < 6; count++) void call(count % 2 === 0 ? one : two);
    const starts: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      await vi.advanceTimersByTimeAsync(100);
      for (const { answer } of sent) answer(ok());
      starts.push(sent.length - before);
    }
    // Ten a second together, from the end of the pause on.
    expect(starts.slice(9, 16)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it("are counted alone if one of them can have used it up", async () => {
    const all = limited();
    await make(all, [one, ok()], [one, bucket(1, 10)], [two, ok()], [two, bucket(1, 10)]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await going(all, one, 2)).toBe(1);
    expect(await going(all, two, 2)).toBe(1);
  });
});

describe("the organizations of one operation", () => {
  const of = (owner: string): Called => ({ owner });

  it("are assumed to share a bucket once several were found to", async () => {
    const all = limited();
    await make(all, [of("a"), left(49, 50)], [of("b"), left(9, 50)], [of("c"), left(8, 50)], [of("d"), left(7, 50)]);
    expect(await going(all, of("new"), 20)).toBe(7);
    expect(await going(all, of("newer"), 1)).toBe(0);
  });

  it("are not, if one of them has a full bucket", async () => {
    const all = limited();
    await make(all, [of("a"), left(49, 50)], [of("b"), left(3, 50)], [of("c"), left(2, 50)], [of("d"), left(1, 50)]);
    await make(all, [of("new"), left(49, 50)]);
    expect(await going(all, of("new"), 9)).toBe(9);
    expect(await going(all, of("d"), 1)).toBe(0);
  });

  it("are not, if two were found to", async () => {
    const all = limited();
    await make(all, [of("a"), left(40, 50)], [of("b"), left(39, 50)], [of("a"), after(60)]);
    expect(await going(all, of("new"), 9)).toBe(9);
  });
});

describe("refusals of several buckets at about the same time", () => {
  it("make all pause that know nothing of their limits, and then fewer go at once", async () => {
    const all = limited();
    const { sent } = all;
    await make(all, [one, refused()], [two, refused()]);
    expect(await going(all, three, 20)).toBe(0);
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2 + 5);
  });

  it("leave those alone whose answers tell what is left", async () => {
    const all = limited();
    await make(all, [three, left(900, 1000)], [one, refused()], [two, refused()]);
    expect(await going(all, three, 9)).toBe(9);
  });

  it("are not those of one, or at another time", async () => {
    const all = limited();
    await make(all, [one, refused()], [one, refused()]);
    expect(await going(all, three, 10)).toBe(10);
    const later = limited();
    await make(later, [one, refused()]);
    await vi.advanceTimersByTimeAsync(2001);
    await make(later, [two, refused()]);
    expect(await going(later, three, 10)).toBe(10);
  });
});
