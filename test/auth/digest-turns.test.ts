import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { digestCall, type DigestCall } from "../../src/auth/digest-call.js";
import { Turns } from "../../src/auth/digest-turns.js";
import type { TransportContext } from "../../src/transport/transport.js";
import { failureOf } from "../helpers/hostile.js";
import { contextOf, ORGS } from "../helpers/layer.js";

/** Calls that note when they are sent, and get their answers when a test says so. */
function calls(): {
  readonly sent: string[];
  /** Waits that somebody asked for and that are not over, with their milliseconds. */
  readonly waits: Map<() => void, number>;
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly start: (name: string, how: "beside" | "alone", more?: Partial<TransportContext>) => Promise<Response>;
  readonly answer: (name: string) => Promise<void>;
} {
  const [turns, sent, waits] = [new Turns(), new Array<string>(), new Map<() => void, number>()];
  const answers = new Map<string, (response: Response) => void>();
  const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      waits.set(resolve, milliseconds);
      signal?.addEventListener("abort", () => void waits.delete(resolve));
    });
  const make = (more: Partial<TransportContext>): Promise<DigestCall> =>
    digestCall(new Request(ORGS), () => Promise.resolve(new Response()), contextOf(more), sleep);
  return {
    sent,
    waits,
    pass: async (milliseconds) => {
      for (const [end, after] of [...waits]) if (after <= milliseconds) end();
      await setImmediate();
    },
    start: async (name, how, more = {}) => {
      const send = (): Promise<Response> => {
        sent.push(name);
        return new Promise((resolve) => answers.set(name, resolve));
      };
      return turns[how](await make(more), send);
    },
    answer: async (name) => {
      answers.get(name)?.(new Response());
      await setImmediate();
    },
  };
}

describe("requests", () => {
  it("go side by side", async () => {
    const { start, sent, answer } = calls();
    const all = ["a", "b"].map((name) => start(name, "beside"));
    await setImmediate();
    expect(sent).toEqual(["a", "b"]);
    for (const name of sent) await answer(name);
    await Promise.all(all);
  });

  it("that have to be alone wait for those under way and for each other, and others for them", async () => {
    const { start, sent, answer, waits } = calls();
    const all = [start("a", "beside"), start("b", "beside")];
    await setImmediate();
    all.push(start("c", "alone"), start("d", "alone"), start("e", "beside"));
    await setImmediate();
    await answer("a");
    expect(sent).toEqual(["a", "b"]);
    await answer("b");
    expect(sent).toEqual(["a", "b", "c"]);
    await answer("c");
    expect(sent).toEqual(["a", "b", "c", "d"]);
    await answer("d");
    expect(sent).toEqual(["a", "b", "c", "d", "e"]);
    await answer("e");
    await Promise.all(all);
    expect(waits.size).toBe(0);
  });

  it("are passed over when their callers give up, and let nobody go before his time", async () => {
    const { start, sent, answer } = calls();
    const giveUp = new AbortController();
    const first = start("a", "alone");
    await setImmediate();
    const second = failureOf(start("b", "alone", { signal: giveUp.signal }));
    const third = start("c", "alone");
    await setImmediate();
    giveUp.abort(new Error("never mind"));
    expect(await second).toBe(giveUp.signal.reason);
    await setImmediate();
    expect(sent).toEqual(["a"]);
    await answer("a");
    expect(sent).toEqual(["a", "c"]);
    await answer("c");
    await Promise.all([first, third]);
  });

  it("do not wait forever for one that gets no answer", async () => {
    const { start, sent, answer, pass, waits } = calls();
    void start("a", "alone", { timeout: 0 });
    await setImmediate();
    const all = [start("b", "beside"), start("c", "alone", { timeout: 5_000 })];
    await setImmediate();
    expect(sent).toEqual(["a"]);
    await pass(1_000);
    expect(sent).toEqual(["a", "b"]);
    await answer("b");
    expect(sent).toEqual(["a", "b"]);
    await pass(5_000);
    expect(sent).toEqual(["a", "b", "c"]);
    // What did not end is not waited for again.
    all.push(start("d", "alone"));
    await setImmediate();
    await answer("c");
    expect(sent).toEqual(["a", "b", "c", "d"]);
    await answer("d");
    await Promise.all(all);
    expect(waits.size).toBe(0);
  });

  it("wait no longer than a second for those under way, and only once", async () => {
    const { start, sent, answer, pass } = calls();
    void start("a", "beside");
    await setImmediate();
    const all = [start("b", "alone"), start("c", "alone")];
    await setImmediate();
    expect(sent).toEqual(["a"]);
    await pass(1_000);
    expect(sent).toEqual(["a", "b"]);
    await answer("b");
    expect(sent).toEqual(["a", "b", "c"]);
    await answer("c");
    await Promise.all(all);
  });
});
