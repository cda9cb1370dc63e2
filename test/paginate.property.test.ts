/** Whatever a server does while it is paged through: every item once, in order, within the limit, and it ends. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { json } from "./helpers/fake-fetch.js";
import { listServer, listsClient, pageOf, settle, things, timeoutWhilePaging, type Thing } from "./helpers/lists.js";

/** Everything that differs between runs; times are turns of the event loop. */
const runs = fc.record({
  // A list that goes on for more than a hundred pages after it was said to end is refused, which has a test of its own.
  count: fc.nat(100),
  size: fc.integer({ min: 1, max: 40 }),
  concurrency: fc.integer({ min: 1, max: 9 }),
  operationId: fc.constantFrom("listCounted", "listUncounted"),
  delays: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 }),
  /** What each answer adds to the true count; `null` leaves the count away. */
  errors: fc.array(fc.option(fc.integer({ min: -130, max: 130 })), { minLength: 1, maxLength: 6 }),
  /** From which page on counting takes too long. */
  timeoutFrom: fc.integer({ min: 1, max: 60 }),
});

const idsOf = (items: readonly Thing[]): string[] => items.map(({ id }) => id);

function cyclic<Value>(values: readonly Value[], nth: number): Value | undefined {
  return values[nth % values.length];
}

it("every item comes once and in order, whatever is announced", async () => {
  await fc.assert(
    fc.asyncProperty(runs, async ({ count, size, concurrency, operationId, delays, errors, timeoutFrom }) => {
      const all = things(count);
      const server = listServer(
        (asked) => {
          if (operationId === "listCounted" && asked.counted && asked.pageNum >= timeoutFrom) {
            return timeoutWhilePaging();
          }
          const error = cyclic(errors, asked.nth);
          return pageOf(all, asked, typeof error === "number" ? count + error : null);
        },
        (nth) => cyclic(delays, nth) ?? 0,
      );
      const list = listsClient(server.fetch).paginate(operationId, { itemsPerPage: size }, { concurrency });
      expect(idsOf(await list.toArray())).toEqual(idsOf(all));
      expect(server.most()).toBeLessThanOrEqual(concurrency);
      const asked = server.asked.map(({ pageNum, counted }) => `${pageNum} ${counted}`);
      expect(new Set(asked).size).toBe(asked.length);
      await settle(1);
      expect(server.underWay()).toBe(0);
    }),
    { numRuns: 150 },
  );
});

it("a list that grows or shrinks at its end gives no item twice and no gap, and ends", async () => {
  const changes = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(runs, changes, async ({ count, size, concurrency, operationId, delays }, changed) => {
      let now = count;
      let least = count;
      const server = listServer(
        (asked) => {
          // It stops changing some time, or no end could be expected.
          if (asked.nth < 40) now = Math.max(0, now + (cyclic(changed, asked.nth) ?? 0));
          least = Math.min(least, now);
          return pageOf(things(now), asked);
        },
        (nth) => cyclic(delays, nth) ?? 0,
      );
      const list = listsClient(server.fetch).paginate(operationId, { itemsPerPage: size }, { concurrency });
      const ids = idsOf(await list.toArray());
      expect(new Set(ids).size).toBe(ids.length);
      const places = ids.map((id) => Number(id.slice("thing-".length)));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      // What was there all the time is there now.
      expect(ids.slice(0, least)).toEqual(idsOf(things(least)));
      expect(server.most()).toBeLessThanOrEqual(concurrency);
    }),
    { numRuns: 150 },
  );
});

it("a server that repeats pages is found out, and no item comes twice before", async () => {
  await fc.assert(
    fc.asyncProperty(
      runs,
      fc.integer({ min: 1, max: 6 }),
      async ({ size, concurrency, operationId, delays }, different) => {
        const all = things(different * size);
        const server = listServer(
          (asked) => pageOf(all, { ...asked, pageNum: ((asked.pageNum - 1) % different) + 1 }, 1000 * size),
          (nth) => cyclic(delays, nth) ?? 0,
        );
        const list = listsClient(server.fetch).paginate(operationId, { itemsPerPage: size }, { concurrency });
        const ids: string[] = [];
        const run = async (): Promise<void> => {
          for await (const { id } of list) ids.push(id);
        };
        await expect(run()).rejects.toMatchObject({ code: "REPEATED_PAGE" });
        // Pages of one item may come again for a while: a list that shifts by an item looks the same.
        const again = size === 1 ? 10 : 1;
        expect(ids.slice(0, all.length)).toEqual(idsOf(all));
        expect(ids.length).toBeLessThan(all.length + again);
        expect(server.asked.length).toBeLessThanOrEqual(different + again + concurrency);
      },
    ),
    { numRuns: 100 },
  );
});

it("pages without items, and smaller ones than were asked for, lose nothing that is said to be there", async () => {
  const gaps = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
  const says = fc.constantFrom("link", "count", "link and count");
  await fc.assert(
    fc.asyncProperty(
      runs,
      gaps,
      says,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 40 }),
      async ({ count, size, concurrency, delays }, empty, how, first, most) => {
        // Without links, nothing but full pages shows that the server's largest page is a smaller one.
        const own = how === "count" && empty.length > 0 ? size : Math.min(size, most);
        const pages = Math.ceil(count / own);
        const pageAt = (number: number): Thing[] =>
          empty.includes(number) ? [] : things(count).slice((number - 1) * own, number * own);
        const server = listServer(
          ({ pageNum }) =>
            json({
              results: pageAt(pageNum),
              links: how !== "count" && pageNum < pages ? [{ rel: "next", href: "https://atlas.invalid/" }] : [],
              ...(how === "link" ? {} : { totalCount: count }),
            }),
          (nth) => cyclic(delays, nth) ?? 0,
        );
        const input = { itemsPerPage: size, pageNum: first };
        const list = listsClient(server.fetch).paginate("listCounted", input, { concurrency });
        const expected = Array.from({ length: pages }, (_, index) => index + 1)
          .filter((number) => number >= first)
          .flatMap(pageAt);
        expect(idsOf(await list.toArray())).toEqual(idsOf(expected));
        // No more than the count made one ask for, and then the page that shows it. How large the server's pages are cannot be
        // known from the last one alone.
        if (first === 1) expect(server.asked.length).toBeLessThanOrEqual(pages + 2 * concurrency + 1);
      },
    ),
    { numRuns: 200 },
  );
});

it("leaving at any item leaves nothing under way", async () => {
  await fc.assert(
    fc.asyncProperty(runs, fc.nat(130), async ({ count, size, concurrency, operationId, delays }, leaveAt) => {
      const server = listServer(
        (asked) => pageOf(things(count), asked),
        (nth) => cyclic(delays, nth) ?? 0,
      );
      const list = listsClient(server.fetch).paginate(operationId, { itemsPerPage: size }, { concurrency });
      let taken = 0;
      for await (const _ of list) if (taken++ === leaveAt) break;
      expect(taken).toBe(Math.min(count, leaveAt + 1));
      await settle(2);
      const asked = server.asked.length;
      expect(server.underWay()).toBe(0);
      await settle(2);
      expect(server.asked).toHaveLength(asked);
    }),
    { numRuns: 150 },
  );
});

it("the caller's signal ends it at any point, with its reason, and leaves nothing under way", async () => {
  const reason = new Error("enough");
  await fc.assert(
    fc.asyncProperty(runs, fc.nat(60), fc.boolean(), async ({ count, size, concurrency, delays }, turns, pages) => {
      const server = listServer(
        (asked) => pageOf(things(count), asked),
        (nth) => cyclic(delays, nth) ?? 0,
      );
      const control = new AbortController();
      const { signal } = control;
      const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: size }, { concurrency, signal });
      let taken = 0;
      const run = async (): Promise<void> => {
        if (pages) for await (const { results } of list.pages()) taken += results.length;
        else for await (const _ of list) taken++;
      };
      const ended = run().catch((error: unknown) => error);
      await settle(turns);
      control.abort(reason);
      const [asked, before] = [server.asked.length, taken];
      expect([undefined, reason]).toContain(await ended);
      expect((await ended) === undefined ? count : before).toBe(taken);
      await settle(3);
      expect(server.underWay()).toBe(0);
      expect(server.asked).toHaveLength(asked);
    }),
    { numRuns: 150 },
  );
});
