import { describe, expect, it } from "vitest";
import { AtlasApiError, AtlasInputError, AtlasResponseError, type Paginated } from "../src/index.js";
import { circleFinder } from "../src/paginate-repeats.js";
import { json, ORG, clientWith, fakeFetch } from "./helpers/fake-fetch.js";
import { listServer, listsClient, pageOf, settle, things, timeoutWhilePaging, type Thing } from "./helpers/lists.js";

/** All items, and the error that ended the iteration. */
async function collect(items: AsyncIterable<Thing, unknown, undefined>): Promise<{ ids: string[]; error: unknown }> {
  const ids: string[] = [];
  try {
    for await (const { id } of items) ids.push(id);
    return { ids, error: undefined };
  } catch (error) {
    return { ids, error };
  }
}

const idsOf = (all: readonly Thing[]): string[] => all.map(({ id }) => id);

describe("paginate", () => {
  it("asks for nothing before it is iterated", async () => {
    const server = listServer((asked) => pageOf(things(3), asked));
    const list = listsClient(server.fetch).paginate("listCounted");
    list.pages();
    await settle();
    expect(server.asked).toEqual([]);
  });

  it("gives the items of all pages, largest pages first asked for, with the count in the first", async () => {
    const all = things(1203);
    const server = listServer((asked) => pageOf(all, asked));
    expect(await listsClient(server.fetch).paginate("listCounted").toArray()).toEqual(all);
    expect(server.asked.map(({ pageNum, itemsPerPage }) => [pageNum, itemsPerPage])).toEqual([
      [1, 500],
      [2, 500],
      [3, 500],
    ]);
  });

  it("gives the pages as they are", async () => {
    const server = listServer((asked) => pageOf(things(5), asked));
    const pages: unknown[] = [];
    for await (const page of listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 3 }).pages()) {
      pages.push(page);
    }
    expect(pages).toEqual([
      { results: things(3), links: [], totalCount: 5 },
      { results: things(2, 3), links: [], totalCount: 5 },
    ]);
  });

  it("gives the page of an empty list, and no empty page after others", async () => {
    const empty = listServer((asked) => pageOf([], asked));
    const pages: unknown[] = [];
    for await (const page of listsClient(empty.fetch).paginate("listCounted").pages()) pages.push(page);
    expect(pages).toEqual([{ results: [], links: [], totalCount: 0 }]);

    const exact = listServer((asked) => pageOf(things(4), asked));
    const sizes: number[] = [];
    for await (const page of listsClient(exact.fetch).paginate("listCounted", { itemsPerPage: 2 }).pages()) {
      sizes.push(page.results.length);
    }
    expect(sizes).toEqual([2, 2]);
  });

  it("starts from the page that the caller names", async () => {
    const server = listServer((asked) => pageOf(things(10), asked));
    const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 3, pageNum: 3 });
    expect(await list.toArray()).toEqual(things(4, 6));
    expect(server.asked.map(({ pageNum }) => pageNum)).toEqual([3, 4]);
  });

  it("keeps the order of `next` calls that do not wait for each other", async () => {
    const server = listServer((asked) => pageOf(things(20), asked));
    const iterator = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 3 })[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 22 }, () => iterator.next()));
    expect(results.slice(0, 20).map(({ value }) => value)).toEqual(things(20));
    expect(results.slice(20)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
  });

  it("asks anew for each iteration", async () => {
    const server = listServer((asked) => pageOf(things(2), asked));
    const list = listsClient(server.fetch).paginate("listCounted");
    await list.toArray();
    await list.toArray();
    expect(server.asked).toHaveLength(2);
  });

  it("goes on without a count until a page is not full", async () => {
    const server = listServer((asked) => pageOf(things(7), asked, null));
    const list = listsClient(server.fetch).paginate("listUncounted", { itemsPerPage: 3 });
    expect(await list.toArray()).toEqual(things(7));
    expect(server.most()).toBe(1);
    expect(server.asked).toHaveLength(3);
  });

  it.each(["listSingle", "listArray"] as const)("asks %s once, without paging parameters", async (operationId) => {
    const urls: string[] = [];
    const atlas = listsClient((request) => {
      urls.push(new URL(request.url).search);
      return Promise.resolve(json(operationId === "listArray" ? things(600) : { results: things(600) }));
    });
    expect(await atlas.paginate(operationId).toArray()).toEqual(things(600));
    expect(urls).toEqual([""]);
  });

  it("follows a `next` link where a server gives smaller pages than it was asked for", async () => {
    const all = things(25);
    const server = listServer(({ pageNum }) => {
      const links = pageNum < 3 ? [{ rel: "next", href: "…" }] : [{ rel: "self", href: "…" }];
      return json({ results: all.slice((pageNum - 1) * 10, pageNum * 10), links });
    });
    expect(await listsClient(server.fetch).paginate("listUncounted").toArray()).toEqual(all);
  });

  it("believes the count where a server gives smaller pages than it was asked for", async () => {
    const all = things(25);
    const server = listServer((asked) => pageOf(all, { ...asked, itemsPerPage: 10 }));
    expect(await listsClient(server.fetch).paginate("listCounted").toArray()).toEqual(all);
    expect(server.asked).toHaveLength(3);
  });

  it("goes on for thousands of pages without a warning or a listener that stays", async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): unknown => warnings.push(warning);
    process.on("warning", warn);
    const control = new AbortController();
    const server = listServer(
      (asked) => pageOf(things(1700), asked),
      () => 0,
    );
    const atlas = listsClient(server.fetch);
    const list = atlas.paginate("listCounted", { itemsPerPage: 1 }, { signal: control.signal, timeout: 0 });
    expect(await list.toArray()).toHaveLength(1700);
    await settle(2);
    process.off("warning", warn);
    expect(warnings).toEqual([]);
  });

  it("works for the built-in operations", async () => {
    const fetch = fakeFetch(json({ results: [{ id: "1" }], totalCount: 1, links: [] }));
    const users = await clientWith(fetch).paginate("listOrgUsers", { orgId: ORG }).toArray();
    expect(users).toEqual([{ id: "1" }]);
    expect(fetch.requests[0]?.url).toContain("itemsPerPage=500");
  });
});

describe("concurrency", () => {
  it.each([
    [undefined, 4],
    [1, 1],
    [2, 2],
    [8, 8],
  ])("of %s has at most %i requests under way, and keeps the order", async (concurrency, most) => {
    const all = things(100);
    const server = listServer(
      (asked) => pageOf(all, asked),
      (nth) => 1 + ((nth * 7) % 5),
    );
    const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 }, { concurrency });
    expect(await list.toArray()).toEqual(all);
    expect(server.most()).toBe(most);
    expect(new Set(server.asked.map(({ pageNum }) => pageNum)).size).toBe(server.asked.length);
  });

  it("does not run ahead of a slow consumer", async () => {
    const server = listServer((asked) => pageOf(things(1000), asked));
    const pages = listsClient(server.fetch)
      .paginate("listCounted", { itemsPerPage: 5 })
      .pages()
      [Symbol.asyncIterator]();
    await pages.next();
    await settle();
    expect(server.asked).toHaveLength(5);
    await pages.return?.();
  });

  it("of 1 asks for a page when it is needed", async () => {
    const server = listServer((asked) => pageOf(things(1000), asked));
    const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 }, { concurrency: 1 });
    for await (const _ of list.pages()) {
      await settle();
      if (server.asked.length === 3) break;
    }
    expect(server.asked.map(({ pageNum }) => pageNum)).toEqual([1, 2, 3]);
  });

  it("of any number is at most 100, whatever is announced", async () => {
    const server = listServer((asked) => pageOf(things(1000), asked, 1e15));
    const options = { concurrency: Number.MAX_SAFE_INTEGER };
    const atlas = listsClient(server.fetch, Date.now, false);
    for await (const _ of atlas.paginate("listCounted", { itemsPerPage: 5 }, options).pages()) {
      await settle();
      break;
    }
    expect(server.most()).toBe(100);
  });

  it.each([0, -1, 1.5, NaN, Infinity])("of %s is refused", async (concurrency) => {
    const server = listServer((asked) => pageOf(things(1), asked));
    await expect(
      listsClient(server.fetch).paginate("listCounted", {}, { concurrency }).toArray(),
    ).rejects.toMatchObject({ code: "INVALID_PARAMETER", parameter: "concurrency" });
    expect(server.asked).toEqual([]);
  });
});

describe("a count that is wrong", () => {
  it("may be too small", async () => {
    const all = things(30);
    const server = listServer((asked) => pageOf(all, asked, 12));
    expect(await listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 }).toArray()).toEqual(all);
  });

  it("may be too large", async () => {
    const all = things(12);
    const server = listServer((asked) => pageOf(all, asked, 1_000_000));
    expect(await listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 }).toArray()).toEqual(all);
    await settle();
    // For so many empty pages in a row the count is believed.
    expect(server.asked.length).toBeLessThan(110);
    expect(server.underWay()).toBe(0);
    const little = listServer((asked) => pageOf(all, asked, 19));
    expect(await listsClient(little.fetch).paginate("listCounted", { itemsPerPage: 5 }).toArray()).toEqual(all);
    expect(little.asked.map(({ pageNum }) => pageNum)).toEqual([1, 2, 3, 4, 5]);
  });

  it("costs one page more where a server leaves out what the caller may not see", async () => {
    const server = listServer((asked) => pageOf(things(3), asked, 400));
    expect(await listsClient(server.fetch).paginate("listCounted").toArray()).toEqual(things(3));
    expect(server.asked.map(({ pageNum }) => pageNum)).toEqual([1, 2]);
  });

  it("may be more than a number can be", async () => {
    for (const total of ["1e999", "1e300", "99999999999999999999"]) {
      const server = listServer(({ pageNum, itemsPerPage }) => {
        const results = JSON.stringify(things(7).slice((pageNum - 1) * itemsPerPage, pageNum * itemsPerPage));
        return new Response(`{"results": ${results}, "totalCount": ${total}}`);
      });
      const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 3 });
      expect(await list.toArray()).toEqual(things(7));
      expect(server.asked).toHaveLength(3);
    }
  });

  it("may be none", async () => {
    for (const total of [-1, "many", null]) {
      const server = listServer(({ pageNum, itemsPerPage }) =>
        json({ results: things(7).slice((pageNum - 1) * itemsPerPage, pageNum * itemsPerPage), totalCount: total }),
      );
      const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 3 });
      expect(await list.toArray()).toEqual(things(7));
    }
  });

  it("may change on the way", async () => {
    const all = things(23);
    const server = listServer((asked) => pageOf(all, asked, asked.pageNum === 1 ? 6 : 23));
    expect(await listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 }).toArray()).toEqual(all);
    expect(server.most()).toBeGreaterThan(1);
  });
});

describe("pages without items", () => {
  const all = things(40);
  const next = { rel: "next", href: "https://atlas.invalid/" };
  /** Four pages of ten, of which one is empty. */
  const served = (empty: number, isLinked: boolean): ReturnType<typeof listServer> =>
    listServer(({ pageNum }) => {
      const results = pageNum === empty ? [] : all.slice((pageNum - 1) * 10, pageNum * 10);
      return json({ results, totalCount: 40, links: isLinked && pageNum < 4 ? [next] : [] });
    });

  it.each([1, 2, 3, 4])("do not end the list where more is said to follow: page %i", async (empty) => {
    for (const isLinked of [true, false]) {
      for (const concurrency of [1, 4]) {
        const list = listsClient(served(empty, isLinked).fetch).paginate(
          "listCounted",
          { itemsPerPage: 10 },
          { concurrency },
        );
        const expected = all.filter((_, index) => Math.floor(index / 10) !== empty - 1);
        expect(idsOf(await list.toArray())).toEqual(idsOf(expected));
        const sizes: number[] = [];
        for await (const { results } of list.pages()) sizes.push(results.length);
        // The first one is there whatever it holds.
        expect(sizes).toEqual(empty === 1 ? [0, 10, 10, 10] : [10, 10, 10]);
      }
    }
  });

  it("do not end a list without a count that links", async () => {
    const server = listServer(({ pageNum }) =>
      json({ results: pageNum % 2 === 0 ? [] : things(1, pageNum), links: pageNum < 3 ? [next] : [] }),
    );
    expect(idsOf(await listsClient(server.fetch).paginate("listUncounted").toArray())).toEqual(["thing-1", "thing-3"]);
  });

  it.each(["listCounted", "listUncounted"] as const)("for ever are an error of %s", async (operationId) => {
    const server = listServer(({ pageNum }) => json({ results: pageNum === 1 ? things(5) : [], links: [next] }));
    const { ids, error } = await collect(listsClient(server.fetch).paginate(operationId, { itemsPerPage: 5 }));
    expect(ids).toEqual(idsOf(things(5)));
    expect(error).toMatchObject({ code: "ENDLESS_PAGES", operationId, status: 200 });
    expect(server.asked.length).toBeLessThan(110);
  });
});

describe("a server with a smaller largest page", () => {
  it.each([
    [1, 450, 100],
    [2, 600, 100],
    [3, 450, 100],
    [3, 1100, 100],
    [3, 1200, 100],
    [4, 450, 100],
    [5, 450, 100],
    [6, 450, 100],
    [7, 77, 10],
  ])("gives all from page %i on of %i things, %i at a time", async (pageNum, count, most) => {
    const all = things(count);
    for (const concurrency of [1, 4]) {
      const server = listServer((asked) => pageOf(all, { ...asked, itemsPerPage: most }));
      const list = listsClient(server.fetch).paginate("listCounted", { pageNum }, { concurrency });
      expect(idsOf(await list.toArray())).toEqual(idsOf(all.slice((pageNum - 1) * most)));
    }
  });

  it("is not taken for one where the list ends on the page that was started from", async () => {
    const server = listServer((asked) => pageOf(things(1100), asked));
    expect(await listsClient(server.fetch).paginate("listCounted", { pageNum: 3 }).toArray()).toHaveLength(100);
    expect(server.asked.map(({ pageNum }) => pageNum)).toEqual([3, 4]);
  });
});

describe("links", () => {
  it("are never followed", async () => {
    const urls: string[] = [];
    const hrefs = [
      "https://attacker.example/steal",
      "file:///etc/passwd",
      "//attacker.example",
      "javascript:0",
      7,
      null,
    ];
    const atlas = listsClient((request) => {
      urls.push(request.url);
      const isFirst = urls.length === 1;
      const links = isFirst ? hrefs.map((href) => ({ rel: "next", href })) : [null, 5, "next", { rel: ["next"] }];
      return Promise.resolve(json({ results: isFirst ? things(2) : things(1, 2), links }));
    });
    expect(await atlas.paginate("listUncounted", { itemsPerPage: 2 }).toArray()).toEqual(things(3));
    expect(urls.map((url) => new URL(url).origin)).toEqual(Array(2).fill("https://cloud.mongodb.com"));
    expect(urls[1]).toContain("pageNum=2");
  });
});

describe("a page that comes again", () => {
  it("is no error where the list has shifted by an item", async () => {
    let all = things(5);
    const server = listServer((asked) => {
      if (asked.nth === 2) all = [{ id: "new" }, ...all];
      return pageOf(all, asked);
    });
    const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 1 }, { concurrency: 1 });
    const { ids, error } = await collect(list);
    expect([ids, error]).toEqual([["thing-0", ...idsOf(things(5))], undefined]);
  });

  it("is one where pages of one item come ten times in a row", async () => {
    const server = listServer((asked) => pageOf(things(3), { ...asked, pageNum: Math.min(asked.pageNum, 3) }, 1000));
    const { ids, error } = await collect(listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 1 }));
    expect(error).toMatchObject({ code: "REPEATED_PAGE" });
    expect(ids).toHaveLength(3 + 9);
  });

  it("is one only where all of it is the same", async () => {
    const pages = [
      [{ v: 0 }, { v: 1 }, { v: 0 }],
      [{ v: 0 }, { v: 2 }, { v: 0 }],
      [{ v: 0 }, { v: 0 }, { v: 0 }],
      [{ v: 0 }, { v: 0 }, { v: 0 }],
      [null, null, null],
      [null, null, null],
    ];
    const server = listServer(({ pageNum }) => json({ results: pages[pageNum - 1] ?? [], totalCount: 18 }));
    const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 3 });
    expect(await list.toArray()).toEqual(pages.flat());
  });

  it("is never seen where there is none", () => {
    const isCircle = circleFinder();
    const found = Array.from({ length: 20_000 }, (_, page) => isCircle([{ id: `a${page}` }, { name: page }]));
    expect(found).not.toContain(true);
    expect([isCircle([{ id: "a7" }, { name: 7 }]), isCircle([{ id: "a7{" }, { name: 7 }])]).toEqual([true, false]);
    // What belongs to which item makes a difference.
    expect([isCircle([{ id: "ab" }, { id: "c" }]), isCircle([{ id: "a" }, { id: "bc" }])]).toEqual([false, false]);
    expect([isCircle([1n, 2n]), isCircle([2n, 1n]), isCircle([1n, 2n])]).toEqual([false, false, true]);
  });
});

describe("a list that would never end", () => {
  it.each(["listCounted", "listUncounted"] as const)("is found when %s repeats a page", async (operationId) => {
    const server = listServer((asked) => pageOf(things(100), { ...asked, pageNum: 1 }));
    const { ids, error } = await collect(listsClient(server.fetch).paginate(operationId, { itemsPerPage: 10 }));
    expect(ids).toEqual(idsOf(things(10)));
    expect(error).toBeInstanceOf(AtlasResponseError);
    expect(error).toMatchObject({ code: "REPEATED_PAGE", operationId, status: 200 });
  });

  it("is found when the last page comes again and again", async () => {
    const server = listServer((asked) => pageOf(things(20), { ...asked, pageNum: Math.min(asked.pageNum, 2) }));
    const { ids, error } = await collect(listsClient(server.fetch).paginate("listUncounted", { itemsPerPage: 10 }));
    expect(ids).toEqual(idsOf(things(20)));
    expect(error).toMatchObject({ code: "REPEATED_PAGE" });
  });

  it("is found when pages go round in a circle, with items that have no id", async () => {
    const server = listServer(({ pageNum }) => json({ results: [{ name: `a${pageNum % 3}` }, { name: "b" }] }));
    const list = listsClient(server.fetch).paginate("listUncounted", { itemsPerPage: 2 });
    await expect(list.toArray()).rejects.toMatchObject({ code: "REPEATED_PAGE" });
    expect(server.asked.length).toBeLessThan(6);
  });

  it("is found when new items come for ever, and few were announced", async () => {
    const server = listServer(({ pageNum, itemsPerPage }) =>
      json({ results: things(itemsPerPage, pageNum * itemsPerPage), totalCount: 20 }),
    );
    const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 10 });
    await expect(list.toArray()).rejects.toMatchObject({ code: "ENDLESS_PAGES" });
  });

  it.each([{}, { results: null }, { results: {} }, null, 7])("is no page: %j", async (page) => {
    const list = listsClient(() => Promise.resolve(json(page))).paginate("listCounted");
    await expect(list.toArray()).rejects.toMatchObject({ code: "INVALID_PAGE", operationId: "listCounted" });
  });
});

describe("TIMEOUT_WHILE_PAGING", () => {
  it("repeats that page without a count, and asks for the rest without", async () => {
    const all = things(40);
    const server = listServer((asked) =>
      asked.counted && asked.pageNum > 3 ? timeoutWhilePaging() : pageOf(all, asked),
    );
    const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 4 }, { concurrency: 2 });
    expect(await list.toArray()).toEqual(all);
    const asked = server.asked.map(({ pageNum, counted }) => `${pageNum}${counted ? "" : "-"}`);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toContain("4");
    expect(asked).toContain("4-");
    expect(asked).toContain("10-");
    expect(asked).not.toContain("10");
    expect(server.most()).toBe(2);
  });

  it("on the first page leaves the count away altogether", async () => {
    const server = listServer((asked) => (asked.counted ? timeoutWhilePaging() : pageOf(things(7), asked)));
    const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 3, includeCount: true });
    expect(await list.toArray()).toEqual(things(7));
    expect(server.asked.map(({ pageNum, counted }) => [pageNum, counted])).toEqual([
      [1, true],
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  it("without a count is an error", async () => {
    const server = listServer(timeoutWhilePaging);
    const atlas = listsClient(server.fetch);
    for (const list of [atlas.paginate("listUncounted"), atlas.paginate("listCounted", { includeCount: false })]) {
      await expect(list.toArray()).rejects.toMatchObject({ errorCode: "TIMEOUT_WHILE_PAGING" });
    }
    expect(server.asked).toHaveLength(2);
  });
});

describe("an end before the end", () => {
  it("cancels what is under way when the loop is left", async () => {
    const server = listServer(
      (asked) => pageOf(things(1000), asked),
      (nth) => (nth === 1 ? 1 : 1_000_000),
    );
    for await (const _ of listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 })) {
      await settle();
      expect(server.underWay()).toBe(4);
      break;
    }
    await settle();
    expect(server.underWay()).toBe(0);
    expect(server.aborted()).toBe(4);
    expect(server.asked).toHaveLength(5);
  });

  it("cancels what a `next` waits for, which then ends without an error", async () => {
    for (const what of ["items", "pages"]) {
      const server = listServer(
        (asked) => pageOf(things(9), asked),
        () => 1_000_000,
      );
      const list = listsClient(server.fetch).paginate("listCounted");
      const iterator = (what === "items" ? list : list.pages())[Symbol.asyncIterator]();
      const next = iterator.next();
      await expect.poll(() => server.underWay()).toBe(1);
      await expect(iterator.return?.()).resolves.toEqual({ done: true, value: undefined });
      await expect(next).resolves.toEqual({ done: true, value: undefined });
      await expect(iterator.next()).resolves.toEqual({ done: true, value: undefined });
      await settle();
      expect(server.underWay()).toBe(0);
    }
  });

  it("asks for nothing if it comes first", async () => {
    const server = listServer((asked) => pageOf(things(9), asked));
    const iterator = listsClient(server.fetch).paginate("listCounted")[Symbol.asyncIterator]();
    await iterator.return?.();
    await expect(iterator.next()).resolves.toEqual({ done: true, value: undefined });
    expect(server.asked).toEqual([]);
  });

  it("comes from the caller's signal, with its reason", async () => {
    const reason = new Error("enough");
    for (const when of ["before", "between items", "while waiting"]) {
      const control = new AbortController();
      const server = listServer(
        (asked) => pageOf(things(1000), asked),
        (nth) => (nth === 1 ? 1 : 1_000_000),
      );
      if (when === "before") control.abort(reason);
      const list = listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 }, { signal: control.signal });
      const ids: string[] = [];
      const run = async (): Promise<void> => {
        for await (const { id } of list) {
          ids.push(id);
          if (when === "between items" && ids.length === 2) control.abort(reason);
          if (when === "while waiting" && ids.length === 5) setImmediate(() => control.abort(reason));
        }
      };
      await expect(run()).rejects.toBe(reason);
      expect(ids).toHaveLength({ before: 0, "between items": 2, "while waiting": 5 }[when] ?? -1);
      await settle();
      expect(server.underWay()).toBe(0);
    }
  });

  it("comes from a page that fails, at its place, and cancels the others", async () => {
    const server = listServer(
      (asked) => (asked.pageNum === 4 ? json({ errorCode: "UNEXPECTED_ERROR" }, 500) : pageOf(things(100), asked)),
      (nth) => (nth === 4 ? 1 : nth === 5 ? 1_000_000 : 10),
    );
    const { ids, error } = await collect(listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 }));
    expect(ids).toEqual(idsOf(things(15)));
    expect(error).toBeInstanceOf(AtlasApiError);
    await settle();
    expect(server.underWay()).toBe(0);
    expect(Math.max(...server.asked.map(({ pageNum }) => pageNum))).toBe(5);
  });

  it("does not come from a page after the end that fails", async () => {
    const server = listServer((asked) =>
      asked.pageNum > 2 ? json({ errorCode: "UNEXPECTED_ERROR" }, 500) : pageOf(things(8), asked, 100),
    );
    const { ids, error } = await collect(listsClient(server.fetch).paginate("listCounted", { itemsPerPage: 5 }));
    expect([ids.length, error]).toEqual([8, expect.any(AtlasApiError)]);
    const fewer = listServer((asked) =>
      asked.pageNum > 2
        ? json({ errorCode: "UNEXPECTED_ERROR" }, 500)
        : pageOf(things(8), asked, asked.pageNum === 1 ? 20 : 8),
    );
    expect(
      (await collect(listsClient(fewer.fetch).paginate("listCounted", { itemsPerPage: 5 }))).error,
    ).toBeUndefined();
  });
});

describe("operations that give no list", () => {
  const atlas = listsClient(() => Promise.reject(new Error("nothing is sent")));

  it("are refused", async () => {
    const paginate = atlas.paginate as (operationId: string, input?: object) => Paginated<unknown, unknown>;
    const refusal = paginate("getThing", { thingId: "1" }).toArray();
    await expect(refusal).rejects.toBeInstanceOf(AtlasInputError);
    await expect(refusal).rejects.toMatchObject({ code: "NOT_PAGINATED", operationId: "getThing" });
    await expect(paginate("listCountd").toArray()).rejects.toThrow(
      'There is no operation "listCountd". Did you mean listCounted?',
    );
    await expect(paginate("constructor").toArray()).rejects.toMatchObject({ code: "UNKNOWN_OPERATION" });
  });

  it.each([
    [{ itemsPerPage: 501 }, "itemsPerPage"],
    [{ itemsPerPage: 0 }, "itemsPerPage"],
    [{ pageNum: "2" }, "pageNum"],
    [{ pagenum: 2 }, "pagenum"],
  ])("and input that is none: %j", async (input, parameter) => {
    const list = atlas.paginate("listCounted", input as { pageNum?: number });
    await expect(list.toArray()).rejects.toMatchObject({ name: "AtlasInputError", parameter });
  });
});
