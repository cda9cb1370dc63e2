import { describe, expect, it, vi } from "vitest";
import {
  AtlasApiError,
  AtlasAuthError,
  AtlasConfigError,
  AtlasNetworkError,
  apiKey,
  createAtlasClient,
  serviceAccount,
  type Middleware,
} from "../src/index.js";
import { PRIVATE_KEY, PUBLIC_KEY, startDigestServer } from "./helpers/digest-server.js";
import { fakeAtlas, credentials } from "./helpers/fake-atlas.js";
import { clientWith, fakeFetch, json, ORG, type FakeFetch } from "./helpers/fake-fetch.js";

const ORGS = "/api/atlas/v2/orgs";
const body = { username: "ada@example.com", roles: ["ORG_MEMBER" as const] };

/** Middleware that writes down what it is called for. */
function noting(notes: string[], name: string): Middleware {
  return {
    onRequest: ({ schemaPath }) => void notes.push(`${name} request ${schemaPath}`),
    onResponse: ({ response }) => void notes.push(`${name} response ${response.status}`),
    onError: ({ error }) => void notes.push(`${name} error ${error instanceof Error ? error.name : ""}`),
  };
}

function answers(count: number): FakeFetch {
  return fakeFetch(...Array.from({ length: count }, () => json({ results: [] })));
}

describe("use", () => {
  it("works for operation methods, path methods and lists, in the order of openapi-fetch", async () => {
    const notes: string[] = [];
    const atlas = clientWith(answers(3));
    atlas.use(noting(notes, "a"), noting(notes, "b"));
    const expected = [`a request ${ORGS}`, `b request ${ORGS}`, "b response 200", "a response 200"];
    await atlas.organizations.listOrgs();
    expect(notes.splice(0)).toEqual(expected);
    await atlas.GET(ORGS);
    expect(notes.splice(0)).toEqual(expected);
    for await (const page of atlas.paginate("listOrgs").pages()) expect(page.results).toEqual([]);
    expect(notes.splice(0)).toEqual(expected);
  });

  it("shares middleware with the clients that withVersion makes, both ways and whenever they were made", async () => {
    const notes: string[] = [];
    const [first, second] = [noting(notes, "first"), noting(notes, "second")];
    const atlas = clientWith(answers(3));
    const next = atlas.withVersion("2025-03-12");
    atlas.use(first);
    next.use(second);
    await next.organizations.listOrgs();
    await atlas.organizations.listOrgs();
    expect(notes.filter((note) => note.includes("request"))).toEqual([
      `first request ${ORGS}`,
      `second request ${ORGS}`,
      `first request ${ORGS}`,
      `second request ${ORGS}`,
    ]);
    notes.length = 0;
    next.eject(first, second, first);
    await atlas.organizations.listOrgs();
    expect(notes).toEqual([]);
  });

  it.each(["onRequest", "onResponse"])(
    "is left when the caller gives up, and nothing is sent after that: %s",
    async (hook) => {
      const fetch = answers(1);
      const atlas = clientWith(fetch);
      const giveUp = new AbortController();
      let goOn = (): void => undefined;
      const reached = new Promise<void>((reach) => {
        const wait = async (): Promise<void> => {
          reach();
          await new Promise<void>((resolve) => (goOn = resolve));
        };
        atlas.use(hook === "onRequest" ? { onRequest: wait } : { onResponse: wait });
      });
      // Without the caller's signal, as some middleware makes it.
      atlas.use({ onRequest: ({ request }) => new Request(request.url, { headers: request.headers }) });
      const call = atlas.organizations.listOrgs({}, { signal: giveUp.signal });
      await reached;
      const reason = new Error("enough");
      giveUp.abort(reason);
      await expect(call).rejects.toBe(reason);
      const sent = fetch.requests.length;
      goOn();
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      expect(fetch.requests).toHaveLength(sent);
      expect(sent).toBe(hook === "onRequest" ? 0 : 1);
    },
  );

  it("runs middleware of one call after that of the client", async () => {
    const notes: string[] = [];
    const atlas = clientWith(answers(1));
    atlas.use(noting(notes, "client"));
    await atlas.GET(ORGS, { middleware: [noting(notes, "call")] });
    expect(notes.slice(0, 2)).toEqual([`client request ${ORGS}`, `call request ${ORGS}`]);
  });

  it.each([[{}], [undefined], ["onRequest"], [{ onRequest: true }]])("refuses %j", async (value) => {
    const notes: string[] = [];
    const atlas = clientWith(answers(1));
    expect(() => atlas.use(noting(notes, "a"), value as Middleware)).toThrow(AtlasConfigError);
    await atlas.organizations.listOrgs();
    expect(notes).toEqual([]);
  });

  it("runs once for a call that is tried again", async () => {
    const notes: string[] = [];
    const fetch = fakeFetch(json({}, 503), json({}, 503), json({ results: [] }));
    const atlas = clientWith(fetch, { retry: {}, sleep: () => Promise.resolve() });
    atlas.use(noting(notes, "a"));
    await atlas.organizations.listOrgs();
    expect(fetch.requests).toHaveLength(3);
    expect(notes).toEqual([`a request ${ORGS}`, "a response 200"]);
  });
});

describe("onRequest", () => {
  it("can change headers, on the request or with a new one, with a body too", async () => {
    const fetch = fakeFetch(json(body), json(body));
    const atlas = clientWith(fetch);
    atlas.use({ onRequest: ({ request }) => request.headers.set("X-One", "1") });
    atlas.use({ onRequest: ({ request }) => new Request(request, { headers: [...request.headers, ["X-Two", "2"]] }) });
    await atlas.organizations.createOrgInvite({ orgId: ORG, body });
    await atlas.POST("/api/atlas/v2/orgs/{orgId}/invites", { params: { path: { orgId: ORG } }, body });
    expect(fetch.requests).toHaveLength(2);
    for (const request of fetch.requests) {
      expect(request.method).toBe("POST");
      expect(Object.fromEntries(request.headers)).toMatchObject({
        ...{ "x-one": "1", "x-two": "2", authorization: "Bearer token" },
        accept: "application/vnd.atlas.2023-11-15+json",
      });
      await expect(request.json()).resolves.toEqual(body);
    }
  });

  it("can change the query and the body", async () => {
    const fetch = fakeFetch(json(body));
    const atlas = clientWith(fetch);
    atlas.use({
      onRequest: async ({ request }) => {
        const changed = { ...((await request.json()) as object), teamIds: [] };
        return new Request(`${request.url}?pretty=true`, {
          ...{ method: request.method, headers: request.headers },
          body: JSON.stringify(changed),
        });
      },
    });
    await atlas.organizations.createOrgInvite({ orgId: ORG, body });
    expect(fetch.requests[0]?.url).toMatch(/\/invites\?pretty=true$/);
    await expect(fetch.requests[0]?.json()).resolves.toEqual({ ...body, teamIds: [] });
  });

  it("can answer in place of Atlas", async () => {
    const fetch = fakeFetch();
    const atlas = clientWith(fetch);
    const given: Response[] = [];
    atlas.use({
      onRequest: ({ request }) => {
        const isList = request.url.endsWith("/orgs");
        given.push(
          isList ? json({ results: [{ id: ORG }] }) : json({ error: 404, errorCode: "RESOURCE_NOT_FOUND" }, 404),
        );
        return given.at(-1);
      },
    });
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [{ id: ORG }] });
    const failure = atlas.organizations.getOrg({ orgId: ORG });
    await expect(failure).rejects.toThrow(AtlasApiError);
    await expect(failure).rejects.toMatchObject({ status: 404, errorCode: "RESOURCE_NOT_FOUND" });
    expect(fetch.requests).toEqual([]);
  });

  it.each(["https://evil.example", "http://cloud.mongodb.com", "https://cloud.mongodb.com:8443"])(
    "cannot send a request to %s",
    async (origin) => {
      const fetch = fakeFetch();
      const atlas = clientWith(fetch);
      atlas.use({ onRequest: ({ request }) => new Request(`${origin}/api/atlas/v2/orgs`, request) });
      await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({
        ...{ name: "AtlasAuthError", code: "FOREIGN_ORIGIN", operationId: "listOrgs" },
      });
      await expect(atlas.GET(ORGS)).rejects.toThrow(AtlasAuthError);
      expect(fetch.requests).toEqual([]);
    },
  );

  it("cannot turn redirects on", async () => {
    const fetch = fakeFetch(new Response(null, { status: 302, headers: { location: "https://evil.example/" } }));
    const atlas = clientWith(fetch);
    atlas.use({ onRequest: ({ request }) => new Request(request.url, { redirect: "follow" }) });
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({ code: "REDIRECT_REFUSED" });
    expect(fetch.requests[0]?.redirect).toBe("manual");
  });

  it("cannot lose the signal of the caller", async () => {
    const caller = new AbortController();
    const reason = new Error("enough");
    const fetch = (request: Request): Promise<Response> =>
      new Promise((_, reject) => {
        request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
        caller.abort(reason);
      });
    const atlas = clientWith(Object.assign(fetch, { requests: [] }), { timeout: 0 });
    atlas.use({ onRequest: ({ request }) => new Request(request.url) });
    await expect(atlas.organizations.listOrgs({}, { signal: caller.signal })).rejects.toBe(reason);
  });

  it("cannot make a POST be repeated by making it of a GET", async () => {
    const fetch = fakeFetch(json({}, 503), json({}, 503));
    const atlas = clientWith(fetch, { retry: {}, sleep: () => Promise.resolve() });
    atlas.use({ onRequest: ({ request }) => new Request(request.url, { method: "POST", body: "{}" }) });
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({ status: 503 });
    expect(fetch.requests).toHaveLength(1);
  });

  it("throws what it throws", async () => {
    const mine = new RangeError("not today");
    const atlas = clientWith(fakeFetch());
    atlas.use({
      onRequest: () => {
        throw mine;
      },
    });
    await expect(atlas.organizations.listOrgs()).rejects.toBe(mine);
    await expect(atlas.GET(ORGS)).rejects.toBe(mine);
  });
});

describe("onResponse and onError", () => {
  it("can change the answer", async () => {
    const atlas = clientWith(fakeFetch(json({ results: [] })));
    atlas.use({
      onResponse: async ({ response }) => {
        const changed = { ...((await response.json()) as object), totalCount: 0 };
        return new Response(JSON.stringify(changed), { status: response.status, headers: response.headers });
      },
    });
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [], totalCount: 0 });
  });

  it("get the typed error, and can replace it by an error or an answer", async () => {
    const seen: unknown[] = [];
    const mine = new RangeError("mine");
    const atlas = clientWith(fakeFetch(new TypeError("fetch failed"), new TypeError("fetch failed")));
    const replace: Middleware = { onError: ({ error }) => (seen.push(error), mine) };
    atlas.use(replace);
    await expect(atlas.organizations.listOrgs()).rejects.toBe(mine);
    expect(seen[0]).toBeInstanceOf(AtlasNetworkError);
    atlas.eject(replace);
    atlas.use({ onError: () => json({ results: [] }) });
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
  });

  it("lets an error be as it is without it", async () => {
    const atlas = clientWith(fakeFetch(new TypeError("fetch failed")));
    atlas.use({ onResponse: vi.fn() });
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({
      code: "NETWORK_ERROR",
      operationId: "listOrgs",
    });
  });
});

/** Middleware that keeps what it gets, and the headers of what it has kept after the call. */
function keeper(): { middleware: Middleware; requests: Request[] } {
  const requests: Request[] = [];
  const keep = ({ request }: { request: Request }): void => void requests.push(request);
  return { requests, middleware: { onRequest: keep, onResponse: keep, onError: keep } };
}

describe("middleware never sees credentials", () => {
  const headersOf = (requests: readonly Request[]): string =>
    JSON.stringify(requests.map((request) => [...request.headers]));

  it("of a token, from use or for one call, with a body or without", async () => {
    const fetch = fakeFetch(json({ results: [] }), json({ results: [] }), json(body), new TypeError("fetch failed"));
    const atlas = clientWith(fetch);
    const { middleware, requests } = keeper();
    await atlas.GET(ORGS, { middleware: [middleware] });
    atlas.use(middleware);
    await atlas.organizations.listOrgs();
    await atlas.organizations.createOrgInvite({ orgId: ORG, body });
    await expect(atlas.organizations.listOrgs()).rejects.toThrow(AtlasNetworkError);
    expect(requests).toHaveLength(8);
    expect(headersOf(requests)).not.toMatch(/authorization|Bearer/i);
    expect(fetch.requests.map((request) => request.headers.get("authorization"))).toEqual(
      Array(4).fill("Bearer token"),
    );
  });

  it("of a service account, when a token is renewed as well", async () => {
    const { fetch, expireAll, minted } = fakeAtlas({ answer: () => json({ results: [] }) });
    const atlas = createAtlasClient({ auth: serviceAccount(credentials), fetch });
    const { middleware, requests } = keeper();
    atlas.use(middleware);
    await atlas.organizations.listOrgs();
    expireAll();
    await atlas.organizations.listOrgs();
    expect(minted).toHaveLength(2);
    expect(requests).toHaveLength(4);
    expect(requests.every(({ url }) => url.endsWith("/orgs"))).toBe(true);
    expect(headersOf(requests)).not.toMatch(/authorization|Bearer|Basic/i);
  });

  it("of an API key", async () => {
    await using server = await startDigestServer();
    const auth = apiKey({ publicKey: PUBLIC_KEY, privateKey: PRIVATE_KEY });
    const atlas = createAtlasClient({ auth, baseUrl: server.url });
    const { middleware, requests } = keeper();
    atlas.use(middleware);
    await atlas.organizations.listOrgs();
    await atlas.organizations.listOrgs();
    expect(server.seen.map(({ status }) => status)).toEqual([401, 200, 200]);
    expect(headersOf(requests)).not.toMatch(/authorization|Digest/i);
  });
});
