/** What is remembered of very many organizations. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settle } from "../helpers/fake-atlas.js";
import { after, left, limited, ok, refused, useLimitedTime, type Limited } from "../helpers/limited.js";

beforeEach(useLimitedTime);
afterEach(() => vi.useRealTimers());

async function answered({ sent, send, until }: Limited, owner: string, response: Response): Promise<void> {
  const at = sent.length;
  const call = send(owner);
  await until(at + 1);
  sent[at]?.answer(response);
  await call;
}

async function meet(all: Limited, from: number, to: number): Promise<void> {
  for (let owner = from; owner < to; owner++) await answered(all, `o${owner}`, ok());
}

/** Whether a call goes at once. */
async function goes({ sent, send }: Limited, owner: string): Promise<boolean> {
  const before = sent.length;
  void send(owner);
  await settle();
  return sent.length > before;
}

describe("from a thousand organizations on", () => {
  it("none is forgotten that is blocked, or has calls that wait or are under way", async () => {
    const all = limited();
    await answered(all, "blocked", after(60));
    await answered(all, "waited-for", after(30));
    void all.send("waited-for");
    await settle();
    await answered(all, "busy", left(900, 1000));
    for (let call = 0; call < 10; call++) void all.send("busy");
    await settle();
    await meet(all, 0, 2100);
    expect(await goes(all, "blocked")).toBe(false);
    expect(await goes(all, "waited-for")).toBe(false);
    expect(await goes(all, "busy")).toBe(false);
  });

  it("those that have nothing to remember are forgotten first", async () => {
    const all = limited();
    await answered(all, "empty", left(0));
    await answered(all, "refused", after(1));
    await vi.advanceTimersByTimeAsync(1000);
    await meet(all, 0, 1100);
    await answered(all, "empty", left(0));
    expect(await goes(all, "empty")).toBe(false);
    // It was refused once, so the next refusal is the second one.
    await answered(all, "refused", refused());
    await vi.advanceTimersByTimeAsync(1000);
    expect(await goes(all, "refused")).toBe(false);
    await vi.advanceTimersByTimeAsync(999);
    expect(await goes(all, "refused")).toBe(false);
  });

  it("those that are low are forgotten if there are that many of them", async () => {
    const all = limited();
    await answered(all, "blocked", after(60));
    await answered(all, "empty", left(0));
    for (let owner = 0; owner < 1000; owner++) await answered(all, `o${owner}`, left(9, 10));
    expect(await goes(all, "empty")).toBe(true);
    expect(await goes(all, "blocked")).toBe(false);
  });
});
