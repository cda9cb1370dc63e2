/** What a pagination or a wait leaves behind. In Node a signal of `AbortSignal.any` is kept for as long as it is listened to. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { json } from "./helpers/fake-fetch.js";
import { listServer, listsClient, pageOf, settle, things } from "./helpers/lists.js";

const made: WeakRef<AbortSignal>[] = [];
const original = Object.getOwnPropertyDescriptor(AbortSignal, "any") ?? {};

beforeEach(() => {
  made.length = 0;
  const any = AbortSignal.any.bind(AbortSignal);
  // Not a spy of vitest's, which would keep the signals itself.
  AbortSignal.any = (signals) => {
    const signal = any(signals);
    made.push(new WeakRef(signal));
    return signal;
  };
});

afterEach(() => {
  Object.defineProperty(AbortSignal, "any", original);
});

/** How many of the signals that were made are still there. */
async function left(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let round = 0; round < 3; round++) {
    await settle();
    collect();
  }
  return made.filter((signal) => signal.deref() !== undefined).length;
}

const RUNS = 30;
const list = (signal: AbortSignal): AsyncIterator<unknown> => {
  const server = listServer((asked) => pageOf(things(20), asked));
  return listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 }, { signal })[Symbol.asyncIterator]();
};
const wait = (signal: AbortSignal, timeout?: number): Promise<unknown> => {
  const answers = [json({ id: "1" }), json({ id: "2" })];
  const fetch = (): Promise<Response> => Promise.resolve(answers.shift() ?? Response.error());
  return listsClient(fetch).waitFor("getThing", { thingId: "1" }, ({ id }) => id === "2", {
    ...{ interval: 0, signal, timeout },
  });
};

it.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
  [
    "a list that was read to its end",
    async (signal) => {
      const items = list(signal);
      while ((await items.next()).done !== true);
    },
  ],
  [
    "a list that was left",
    async (signal) => {
      const items = list(signal);
      await items.next();
      await items.return?.();
    },
  ],
  ["a list that nobody goes on with", (signal) => list(signal).next()],
  ["a wait", (signal) => wait(signal)],
  ["a wait without a time limit", (signal) => wait(signal, 0)],
])("%s keeps no signal, although the caller's lasts", async (_, use) => {
  const { signal } = new AbortController();
  for (let run = 0; run < RUNS; run++) await use(signal);
  expect(made.length).toBe(RUNS);
  // The last one may be somewhere on the stack.
  expect(await left()).toBeLessThan(3);
  expect(signal.aborted).toBe(false);
});

it("without a signal of the caller's none has to be put together", async () => {
  const fetch = (): Promise<Response> => Promise.resolve(json({ id: "1", results: [] }));
  const atlas = listsClient(fetch);
  await atlas.paginate("listCounted").toArray();
  await atlas.waitFor("getThing", { thingId: "1" }, () => true);
  await atlas.waitFor("getThing", { thingId: "1" }, () => true, { timeout: 0 });
  expect(made).toEqual([]);
});
