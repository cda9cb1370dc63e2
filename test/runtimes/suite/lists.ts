/** Lists, waits and numbers on an injected fetch. */
import { bearerToken, createAtlasClient } from "atlas-fetch";
import { equal, failureOf, has, ok } from "./assert.js";
import { answering, clientOn, fakeTime, json, ORG, USER } from "./fake.js";
import type { Tests } from "./test.js";

interface Item {
  readonly id: string;
  readonly name: string;
}

const ITEMS: readonly Item[] = Array.from({ length: 45 }, (_, index) => ({
  id: index.toString(16).padStart(24, "0"),
  name: `Organization ${index}`,
}));

/** A page of the list, as it is asked for. */
function page(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const [number, size] = [Number(searchParams.get("pageNum")), Number(searchParams.get("itemsPerPage"))];
  return json({ results: ITEMS.slice((number - 1) * size, number * size), totalCount: ITEMS.length })();
}

export const lists: Tests = {
  async "every item comes, in order, several pages at a time"() {
    const underWay = { now: 0, most: 0 };
    const atlas = clientOn(async (request) => {
      underWay.most = Math.max(underWay.most, ++underWay.now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay.now--;
      return page(request);
    });
    const names: (string | undefined)[] = [];
    for await (const { name } of atlas.paginate("listOrgs", { itemsPerPage: 4 }, { concurrency: 3 })) names.push(name);
    equal(
      names,
      ITEMS.map(({ name }) => name),
    );
    equal(underWay.most, 3, "how many pages were asked for at a time");
  },

  async "leaving the loop ends the requests that are on their way"() {
    const signals: AbortSignal[] = [];
    const atlas = clientOn((request) => {
      if (new URL(request.url).searchParams.get("pageNum") === "1") return Promise.resolve(page(request));
      signals.push(request.signal);
      return new Promise(() => undefined);
    });
    for await (const { name } of atlas.paginate("listOrgs", { itemsPerPage: 10 })) if (name === "Organization 5") break;
    ok(signals.length > 0, "no page was asked for in advance");
    ok(
      signals.every(({ aborted }) => aborted),
      "a request goes on",
    );
  },

  async "pages come as they are, and an error while iterating"() {
    const sizes: number[] = [];
    const atlas = clientOn((request) => Promise.resolve(page(request)));
    for await (const { results } of atlas.paginate("listOrgs", { itemsPerPage: 20 }).pages()) {
      sizes.push(results.length);
    }
    equal(sizes, [20, 20, 5]);
    const refused = clientOn(answering(json({ error: 403, errorCode: "FORBIDDEN" }, 403)));
    has(await failureOf(refused.paginate("listOrgs").toArray()), { status: 403, errorCode: "FORBIDDEN" });
  },

  async "a wait ends when it is so, or when it is gone"() {
    const missing = json({ error: 404, errorCode: "RESOURCE_NOT_FOUND" }, 404);
    const [before, after] = ["Old", "New"].map((name) => json({ id: ORG, name }));
    ok(before !== undefined && after !== undefined, "");
    const atlas = clientOn(answering(missing, before, after, missing));
    const org = await atlas.waitFor("getOrg", { orgId: ORG }, ({ name }) => name === "New", { interval: 1 });
    has(org, { name: "New" });
    await atlas.waitFor("getOrg", { orgId: ORG }, "gone", { interval: 1 });
  },

  async "64-bit integers stay exact, in answers and in bodies"() {
    const text = '{"id": "5f18367ccb7a503a2b481b7a", "subtotalCents": 9007199254740993, "startingBalanceCents": 5}';
    const fetch = answering(
      () => new Response(text, { headers: { "content-type": "application/vnd.atlas.2023-01-01+json" } }),
    );
    const atlas = createAtlasClient({ auth: bearerToken("token"), json: "lossless", fetch });
    const invoice = await atlas.invoices.getOrgInvoice({ orgId: ORG, invoiceId: USER });
    has(invoice, { subtotalCents: 9007199254740993n, startingBalanceCents: 5n });
  },

  async "a token in a store is shared, and encrypted there"() {
    const entries = new Map<string, string>();
    const tokenStore = {
      get: (key: string) => Promise.resolve(entries.get(key)),
      set: (key: string, value: string) => Promise.resolve(void entries.set(key, value)),
      delete: (key: string) => Promise.resolve(entries.delete(key)),
    };
    const { serviceAccount } = await import("atlas-fetch");
    let minted = 0;
    const fetch = (request: Request): Promise<Response> =>
      Promise.resolve(
        request.url.endsWith("/api/oauth/token")
          ? Response.json({ access_token: `token-${++minted}`, token_type: "Bearer", expires_in: 3600 })
          : json({ results: [] })(),
      );
    for (let count = 0; count < 2; count++) {
      const auth = serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1", tokenStore });
      await createAtlasClient({ auth, fetch, sleep: fakeTime().sleep }).organizations.listOrgs();
    }
    equal(minted, 1, "the number of tokens");
    ok(![...entries].join().includes("token-1"), "the token is in the clear");
  },
};
