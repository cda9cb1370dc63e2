import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, it, vi } from "vitest";
import {
  AtlasConfigError,
  createAtlasClient,
  serviceAccount,
  type AtlasClientOptions,
  type AtlasEvent,
} from "../src/index.js";
import { credentials, fakeAtlas } from "./helpers/fake-atlas.js";
import { clientWith, fakeFetch, json, ORG, USER, type FakeFetch } from "./helpers/fake-fetch.js";

const PATH = "/api/atlas/v2/orgs";
const URL_OF_ORGS = `https://cloud.mongodb.com${PATH}`;
const listOrgs = { operationId: "listOrgs", method: "GET", path: PATH };

/** A client that writes down its events; each answer takes 7 ms, and waiting takes none. */
function watched(
  fetch: FakeFetch,
  options: Omit<AtlasClientOptions, "fetch"> = {},
): { atlas: ReturnType<typeof clientWith>; events: AtlasEvent[] } {
  const events: AtlasEvent[] = [];
  let time = Date.parse("2024-01-01T00:00:00Z");
  const slow = Object.assign(
    (request: Request) => {
      time += 7;
      return fetch(request);
    },
    { requests: fetch.requests },
  );
  const atlas = clientWith(slow, {
    ...{ now: () => time, sleep: () => Promise.resolve(), random: () => 0.5, retry: {} },
    logger: (event) => void events.push(event),
    ...options,
  });
  return { atlas, events };
}

describe("requests and answers", () => {
  it("are told with what they are, how long it took and what Atlas calls them", async () => {
    const { atlas, events } = watched(fakeFetch(json({ results: [] }, 200, { "x-request-id": "r-1" })));
    await atlas.organizations.listOrgs({ itemsPerPage: 5 });
    const url = `${URL_OF_ORGS}?itemsPerPage=5`;
    expect(events).toEqual([
      { type: "request", level: "debug", message: `listOrgs: GET ${url}`, ...listOrgs, url, attempt: 1 },
      {
        ...{ type: "response", level: "info", ...listOrgs, url, attempt: 1 },
        ...{ status: 200, durationMs: 7, requestId: "r-1" },
        message: `listOrgs (GET ${PATH}) was answered 200 after 7 ms.`,
      },
    ]);
  });

  it("are the same for path methods, and for the client of another API date", async () => {
    const { atlas, events } = watched(fakeFetch(json({ results: [] }), json({ results: [] })));
    await atlas.GET(PATH);
    const own = events.splice(0);
    await atlas.withVersion("2025-03-12").organizations.listOrgs();
    expect(own).toHaveLength(2);
    expect(events).toEqual(own);
  });

  it.each([
    [404, "info"],
    [429, "warn"],
    [500, "warn"],
  ])("have for %i the level %s", async (status, level) => {
    const { atlas, events } = watched(fakeFetch(json({ error: status, detail: "body" }, status)), { retry: false });
    await expect(atlas.organizations.listOrgs()).rejects.toThrow();
    expect(events.at(-1)).toMatchObject({ type: "response", status, level });
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain("body");
  });

  it("show what middleware made of them, and nothing that was not sent", async () => {
    const { atlas, events } = watched(fakeFetch(json({ results: [] })));
    const secret = "access_token=abc";
    atlas.use({ onRequest: ({ request }) => new Request(`${request.url}?${secret}`, request) });
    await atlas.organizations.listOrgs();
    expect(events[0]).toMatchObject({ type: "request", url: `${URL_OF_ORGS}?access_token=***` });
    events.length = 0;
    atlas.use({ onRequest: () => json({ results: [] }) });
    await atlas.organizations.listOrgs();
    expect(events).toEqual([]);
  });
});

describe("repetitions", () => {
  it("are told with their reason and the wait", async () => {
    const fetch = fakeFetch(
      json({ error: 429 }, 429, { "retry-after": "2" }),
      json({}, 503),
      new TypeError("fetch failed", { cause: new Error("read ECONNRESET") }),
      json({ results: [] }),
    );
    const { atlas, events } = watched(fetch);
    await atlas.organizations.listOrgs();
    expect(events.map(({ type }) => type)).toEqual([
      ...["request", "response", "retry", "request", "response", "retry", "request", "retry", "request", "response"],
    ]);
    const [limited, unavailable, broken] = events.filter(({ type }) => type === "retry");
    expect(limited).toEqual({
      ...{ type: "retry", level: "warn", ...listOrgs, attempt: 2, delayMs: 2000, reason: "rate-limit", status: 429 },
      message: `listOrgs (GET ${PATH}) was answered 429. Try 2 follows in 2000 ms.`,
    });
    expect(unavailable).toMatchObject({ attempt: 3, delayMs: 500, reason: "unavailable", status: 503 });
    expect(broken).toMatchObject({ attempt: 4, reason: "connection" });
    expect(broken).not.toHaveProperty("status");
    expect(broken?.message).toMatch(/: read ECONNRESET\. Try 4 follows in 1000 ms\.$/);
    expect(events.at(-1)).toMatchObject({ attempt: 4, message: expect.stringContaining(", try 4.") as string });
  });

  it("tell of a body that broke off, and of a try that took too long", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) });
    const type = { "content-type": "application/vnd.atlas.2023-01-01+json" };
    const late = new DOMException("late", "TimeoutError");
    const stuck = new ReadableStream({ pull: (controller) => controller.error(late) });
    const fetch = fakeFetch(
      new Response(broken, { headers: type }),
      new Response(stuck, { headers: type }),
      json({ results: [] }),
    );
    const { atlas, events } = watched(fetch);
    await atlas.organizations.listOrgs();
    expect(events.filter((event) => event.type === "retry").map(({ reason }) => reason)).toEqual([
      "connection",
      "timeout",
    ]);
  });
});

describe("failures", () => {
  it("are told once, with name and code and not with what they carry", async () => {
    const cause = Object.assign(new TypeError("fetch failed"), { request: "SECRET" });
    const { atlas, events } = watched(fakeFetch(cause), { retry: false });
    await expect(atlas.organizations.listOrgs()).rejects.toThrow();
    expect(events.slice(1)).toEqual([
      {
        ...{ type: "error", level: "error", ...listOrgs, attempt: 1 },
        ...{ name: "AtlasNetworkError", code: "NETWORK_ERROR" },
        message: `listOrgs (GET ${PATH}) got no usable answer: fetch failed.`,
      },
    ]);
  });

  it("are told of a stream that breaks off while it is read", async () => {
    let pulls = 0;
    const broken = new ReadableStream({
      pull: (controller) =>
        pulls++ === 0 ? controller.enqueue(new Uint8Array(1)) : controller.error(new Error("gone")),
    });
    const headers = { "content-type": "application/vnd.atlas.2023-02-01+gzip" };
    const { atlas, events } = watched(fakeFetch(new Response(broken, { headers })));
    const input = { groupId: ORG, hostName: "host", logName: "mongodb" } as const;
    const log = await atlas.monitoringAndLogs.downloadGroupClusterLog(input);
    await expect(new Response(log).arrayBuffer()).rejects.toMatchObject({ code: "NETWORK_ERROR" });
    expect(events.filter(({ type }) => type === "error")).toEqual([
      expect.objectContaining({ operationId: "downloadGroupClusterLog", code: "NETWORK_ERROR" }),
    ]);
  });

  it.each([
    ["INVALID_JSON", () => new Response("{", { headers: { "content-type": "application/json" } })],
    ["UNEXPECTED_CONTENT_TYPE", () => new Response("<p>hi", { headers: { "content-type": "text/html" } })],
    ["REDIRECT_REFUSED", () => new Response(null, { status: 302, headers: { location: "https://evil.example/?t=1" } })],
  ])("include %s", async (code, answer) => {
    const { atlas, events } = watched(fakeFetch(answer));
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({ code });
    expect(events.at(-1)).toMatchObject({ type: "error", code, ...listOrgs });
  });

  it("are none where the caller ended the call", async () => {
    const caller = new AbortController();
    const { atlas, events } = watched(
      fakeFetch(() => {
        caller.abort(new Error("private reason"));
        return Promise.reject(caller.signal.reason as Error);
      }),
    );
    await expect(atlas.organizations.listOrgs({}, { signal: caller.signal })).rejects.toThrow("private reason");
    expect(events.at(-1)).toEqual({
      ...{ type: "error", level: "info", ...listOrgs, attempt: 1, name: "Error" },
      message: `listOrgs (GET ${PATH}) was ended by the caller.`,
    });
  });
});

describe("tokens", () => {
  it("are told of, and never shown", async () => {
    const events: AtlasEvent[] = [];
    const { fetch, expireAll } = fakeAtlas({ now: () => 0, answer: () => json({ results: [] }) });
    const logger = (event: AtlasEvent): void => void events.push(event);
    const atlas = createAtlasClient({ auth: serviceAccount(credentials), fetch, logger, now: () => 0 });
    await atlas.organizations.listOrgs();
    expireAll();
    await atlas.organizations.listOrgs();
    await atlas.close();
    const told = events.filter((event) => event.type === "token");
    expect(told.map(({ token, level, expiresAt }) => ({ token, level, expiresAt }))).toEqual([
      { token: "requested", level: "info", expiresAt: 3_600_000 },
      { token: "renewed", level: "info", expiresAt: 3_600_000 },
      ...Array.from({ length: 2 }, () => ({ token: "revoked", level: "info", expiresAt: 3_600_000 })),
    ]);
    expect(told[0]?.message).toBe("Atlas gave an access token, good until 1970-01-01T01:00:00.000Z.");
    expect(JSON.stringify(events)).not.toMatch(/token-\d|mdb_sa_sk/);
  });

  it("are told of where they come from a store, and where the store or Atlas fails", async () => {
    const events: AtlasEvent[] = [];
    const failing = (): Promise<never> => Promise.reject(new Error("redis://:hunter2@localhost is\ngone"));
    const tokenStore = { get: failing, set: failing, delete: failing };
    const refuse = (): Response => Response.json({ error: "invalid_client" }, { status: 401 });
    const { fetch } = fakeAtlas({ refuse });
    const atlas = createAtlasClient({
      ...{ auth: serviceAccount({ ...credentials, tokenStore }), fetch },
      logger: (event) => void events.push(event),
    });
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({ code: "TOKEN_REQUEST_FAILED" });
    const told = events.filter((event) => event.type === "token");
    expect(told.map(({ token, level }) => `${level} ${token}`)).toEqual(["warn store-failed", "warn failed"]);
    expect(told[0]?.message).toMatch(/: redis:\/\/\*\*\*@localhost is gone$/);
    expect(told[1]?.message).toMatch(/answered 401 invalid_client/);
    expect(events.at(-1)).toMatchObject({ type: "error", code: "TOKEN_REQUEST_FAILED", ...listOrgs });
  });
});

describe("deprecations", () => {
  const input = { orgId: ORG, invitationId: USER };

  it.each(["silent", "throw"] as const)("are told with deprecations: %j", async (deprecations) => {
    const { atlas, events } = watched(fakeFetch(new Response(null, { status: 204 })), { deprecations });
    const call = atlas.organizations.deleteOrgInvite(input);
    await (deprecations === "throw" ? expect(call).rejects.toThrow("deprecated") : call);
    await vi.waitFor(() => expect(events[0]).toBeDefined());
    expect(events[0]).toMatchObject({
      ...{ type: "deprecation", level: "warn", operationId: "deleteOrgInvite", method: "DELETE" },
      message: expect.stringMatching(/^deleteOrgInvite \(DELETE .* is deprecated.*$/) as string,
      notice: { reason: "operation", apiDate: "2023-11-15" },
    });
  });

  it("are told once, and what a logger does with one reaches nobody else", async () => {
    const notices: unknown[] = [];
    const { atlas, events } = watched(
      fakeFetch(new Response(null, { status: 204 }), new Response(null, { status: 204 })),
      { deprecations: (notice) => void notices.push(notice) },
    );
    await atlas.organizations.deleteOrgInvite(input);
    await atlas.organizations.deleteOrgInvite(input);
    const told = events.filter((event) => event.type === "deprecation");
    expect(told).toHaveLength(1);
    expect(told[0]?.notice).toEqual(notices[0]);
    expect(told[0]?.notice).not.toBe(notices[0]);
  });
});

describe("a logger", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
    ["never ends", () => new Promise(() => undefined)],
  ])("that %s breaks no call", async (_, logger) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      const fetch = fakeFetch(json({}, 503), new Response(null, { status: 204 }));
      const { atlas } = watched(fetch, { logger });
      await expect(atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId: USER })).resolves.toBeUndefined();
      await new Promise(setImmediate);
      expect(fetch.requests).toHaveLength(2);
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });

  it("is a function, and the error says how to make one of a console", () => {
    const logger = console as unknown as () => void;
    expect(() => createAtlasClient({ auth: serviceAccount(credentials), logger })).toThrow(AtlasConfigError);
    expect(() => createAtlasClient({ auth: serviceAccount(credentials), logger })).toThrow(
      "`logger` must be a function, such as (event) => console[event.level](event.message)",
    );
  });

  it("can be pino, in one line", async () => {
    const lines: string[] = [];
    const write = (line: Buffer, _: string, done: () => void): void => {
      lines.push(line.toString());
      done();
    };
    const log = pino({ level: "debug" }, new Writable({ write }));
    const { atlas } = watched(fakeFetch(json({ results: [] })), {
      logger: ({ level, message, ...fields }) => log[level](fields, message),
    });
    await atlas.organizations.listOrgs();
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 20, type: "request", operationId: "listOrgs", msg: `listOrgs: GET ${URL_OF_ORGS}` },
      { level: 30, type: "response", status: 200, durationMs: 7 },
    ]);
  });

  it("costs nothing where there is none: its code is not even loaded", async () => {
    vi.resetModules();
    const loaded = vi.fn();
    vi.doMock("../src/observe.js", async (original) => (loaded(), await original()));
    const { createAtlasClient: create, bearerToken } = await import("../src/index.js");
    const options = { auth: bearerToken("token"), fetch: async () => Promise.resolve(json({ results: [] })) };
    await create(options).organizations.listOrgs();
    expect(loaded).not.toHaveBeenCalled();
    await create({ ...options, logger: () => undefined }).organizations.listOrgs();
    expect(loaded).toHaveBeenCalledOnce();
    vi.doUnmock("../src/observe.js");
  });
});
