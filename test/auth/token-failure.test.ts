import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { AtlasAuthError } from "../../src/errors/auth-error.js";
import { sleep } from "../../src/transport/sleep.js";
import { account, credentials, fakeAtlas, settle, type Account } from "../helpers/fake-atlas.js";

const basic = btoa(`${credentials.clientId}:${credentials.clientSecret}`);

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** An account whose token requests are answered one after another; the last answer stays. */
function answered(
  ...answers: readonly (() => Response)[]
): Account & { requests: () => number; apiCalls: () => number } {
  let requests = 0;
  const atlas = fakeAtlas({ refuse: () => (answers[requests++] ?? answers.at(-1))?.() });
  return { ...account(atlas.fetch), requests: () => requests, apiCalls: () => atlas.calls.length };
}

const refused = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  return (): Response => Response.json(body, { status, headers });
};

describe("a refused token request", () => {
  it.each([
    [
      "OAuth's shape",
      refused(401, { error: "invalid_client", error_description: "no such" }),
      "invalid_client: no such",
      1,
    ],
    ["Atlas's shape", refused(400, { errorCode: "INVALID", detail: "no" }), "answered 400 INVALID: no.", 1],
    ["all tokens taken", refused(403, { error: "access_denied", error_description: "limit" }), "100 live tokens", 1],
    ["another 403", refused(403, { errorCode: "IP_ADDRESS_NOT_ON_ACCESS_LIST" }), "IP_ADDRESS_NOT_ON_ACCESS_LIST.", 1],
    ["an empty 401", (): Response => new Response(null, { status: 401 }), "answered 401. Check clientId", 1],
    ["HTML", (): Response => new Response("<html>", { status: 503 }), "answered 503.", 3],
    ["a 500", refused(500, {}), "answered 500.", 1],
    ["a long wait", refused(429, { errorCode: "RATE_LIMITED" }, { "retry-after": "60" }), "asks to wait 60 s", 1],
    ["short waits", refused(429, { errorCode: "RATE_LIMITED" }, { "retry-after": "1" }), "`tokenStore` to share", 3],
    ["a success without a token", refused(200, {}), "200 without an access token", 1],
    ["a list", refused(200, []), "200 without an access token", 1],
    ["null", refused(200, null), "200 without an access token", 1],
    ["a text", refused(200, "abc"), "200 without an access token", 1],
    ["broken JSON", (): Response => new Response('{"access_token": "ab'), "200 without an access token", 1],
    ["another kind of token", refused(200, { access_token: "a", token_type: "mac" }), "without an access token", 1],
  ])("with %s is an AtlasAuthError that says what to do; no call is made", async (_, answer, text, requests) => {
    const atlas = answered(answer);
    const error = await failure(atlas.call());
    expect(error).toBeInstanceOf(AtlasAuthError);
    expect(String(error)).toContain(text);
    expect(error).toMatchObject({ status: answer().status, operationId: "listOrgs" });
    expect(atlas.requests()).toBe(requests);
    expect(atlas.apiCalls()).toBe(0);
    expect(atlas.events).toMatchObject([{ type: "failed" }]);
  });

  it.each([
    [
      "all of what Atlas says, and what to do",
      refused(401, { error: "invalid_client", error_description: "no such" }, { "retry-after": "60" }),
      "The token endpoint answered 401 invalid_client: no such. Check clientId and clientSecret, and that the secret has " +
        "not expired. Atlas asks to wait 60 s.",
    ],
    [
      "that all tokens are taken",
      refused(403, { error: "access_denied" }),
      "The token endpoint answered 403 access_denied. A service account can have 100 live tokens; this one may have " +
        "them all. Use one client for all calls, and `tokenStore` to share the token between processes. close() revokes " +
        "a token; one that is not revoked lives for an hour.",
    ],
    [
      "that there were too many requests",
      refused(429, { detail: 7 }, { "retry-after": "59.5" }),
      "The token endpoint answered 429. Too many token requests. Use one client for all calls, and `tokenStore` to share " +
        "the token between processes.",
    ],
    ["nothing where there is nothing to say", refused(403, {}), "The token endpoint answered 403."],
  ])("says %s", async (_, answer, message) => {
    expect(await failure(answered(answer).call())).toMatchObject({ code: "TOKEN_REQUEST_FAILED", message });
  });

  it("without a token has a code of its own", async () => {
    expect(await failure(answered(refused(200, {})).call())).toMatchObject({
      code: "INVALID_TOKEN",
      message: "The token endpoint answered 200 without an access token that a header can carry.",
    });
  });

  it("hints at apiKey() only where the id was refused", async () => {
    const { fetch } = fakeAtlas({ refuse: refused(403, {}) });
    expect(String(await failure(account(fetch, {}, { clientId: "abcdefgh" }).call()))).not.toContain("apiKey()");
  });

  it("is repeated when the answer asks for the longest wait that is worth it", async () => {
    const { call, pauses } = answered(refused(429, {}, { "retry-after": "10" }));
    await failure(call());
    expect(pauses).toEqual([10_000, 10_000]);
  });

  it.each([
    ["an error without words", new Error(""), "."],
    ["a text", "no route", ": no route."],
    ["anything else", { code: 7 }, ": unknown failure."],
    ["a secret in its words", new Error(`denied ${credentials.clientSecret}`), ": denied ***."],
    ["an error whose words are none", Object.assign(new Error(""), { message: 7 }), "."],
    ["more words than anybody reads", new Error("x".repeat(1000)), `: ${"x".repeat(500)}.`],
  ])("names what could not be reached, and why: %s", async (_, thrown, why) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a fetch may do so
    const fetch = (): Promise<Response> => Promise.reject(thrown);
    expect(await failure(account(fetch).call())).toMatchObject({
      message: `The token endpoint https://cloud.mongodb.com/api/oauth/token could not be reached${why}`,
    });
  });

  it("whose error is the cause of itself can be told", async () => {
    const circle = new Error("round");
    circle.cause = circle;
    const error = await failure(account(() => Promise.reject(circle)).call());
    expect(String(error)).toContain("could not be reached: round.");
    let depth = 0;
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) depth++;
    expect(depth).toBeLessThan(10);
  });

  it("with the words of the limit is only explained where it is the limit", async () => {
    const error = await failure(answered(refused(403, { errorCode: "FORBIDDEN" })).call());
    expect(String(error)).not.toContain("100 live tokens");
  });

  it.each([
    ["abcdefgh", true],
    ["mdb_sa_id_1", false],
  ])("hints at apiKey() for the id %s: %j", async (clientId, hinted) => {
    const { fetch } = fakeAtlas({ refuse: refused(401, {}) });
    const error = await failure(account(fetch, {}, { clientId }).call());
    expect(String(error).includes("apiKey()")).toBe(hinted);
  });

  it("is repeated when the answer asks for a short wait", async () => {
    let requests = 0;
    const wait = refused(429, {}, { "retry-after": "7" });
    const atlas = fakeAtlas({ refuse: () => (requests++ === 0 ? wait() : undefined) });
    const { call, pauses } = account(atlas.fetch);
    await expect(call()).resolves.toMatchObject({ status: 200 });
    expect(pauses).toEqual([7000]);
  });

  it("is repeated a little later when a gateway or the connection failed", async () => {
    let requests = 0;
    const atlas = fakeAtlas({
      refuse: () => {
        if (++requests === 1) throw new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
        return requests === 2 ? new Response("<html>", { status: 502 }) : undefined;
      },
    });
    const { call, pauses } = account(atlas.fetch, { random: () => 0.5 });
    await expect(call()).resolves.toMatchObject({ status: 200 });
    expect(pauses).toEqual([250, 500]);
  });

  it("is not repeated when it took too long", async () => {
    let requests = 0;
    const never = (request: Request): Promise<Response> => {
      requests++;
      return new Promise((_, reject) => {
        request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
      });
    };
    const error = await failure(account(never, { timeout: 20 }).call());
    expect(error).toMatchObject({ code: "TOKEN_REQUEST_FAILED", cause: { name: "TimeoutError" } });
    expect(requests).toBe(1);
  });

  it("whose answer breaks off is not taken for one without a token", async () => {
    const torn = (): Response =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(new Error("socket closed")) }));
    const error = await failure(answered(torn).call());
    expect(error).toMatchObject({ code: "TOKEN_REQUEST_FAILED" });
    expect(String(error)).toContain("socket closed");
  });

  it("gives each waiting call an error of its own", async () => {
    const { call, requests } = answered(refused(401, {}));
    const [one, two] = await Promise.all([failure(call()), failure(call())]);
    expect(requests()).toBe(1);
    expect(one).not.toBe(two);
    expect(one).toMatchObject({ status: 401 });
  });

  it("stops waiting for another try when the client is closed", async () => {
    const { fetch } = fakeAtlas({ refuse: refused(429, {}, { "retry-after": "9" }) });
    const { call, close } = account(fetch, { sleep });
    const failed = failure(call());
    await settle();
    await close();
    expect(String(await failed)).toContain("closed while it waited");
  });
});

describe("a token request", () => {
  it.each([["my-tool/1"], [undefined]])("says what it wants, and who asks: %s", async (userAgent) => {
    const seen: Headers[] = [];
    const { fetch } = fakeAtlas();
    await account(
      (request) => {
        seen.push(request.headers);
        return fetch(request);
      },
      { userAgent },
    ).call();
    expect(Object.fromEntries(seen[0] ?? [])).toMatchObject({
      accept: "application/json",
      "cache-control": "no-cache",
    });
    expect(seen[0]?.get("user-agent")).toBe(userAgent ?? null);
  });

  it("leaves no timer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      await account(fakeAtlas().fetch, { timeout: 1000 }).call();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("secrets", () => {
  const everything = (value: unknown): string =>
    [inspect(value, { depth: 20, showHidden: true, getters: true }), JSON.stringify(value), String(value)].join("\n") +
    (value instanceof Error ? (value.stack ?? "") : "");

  it("do not appear in an error, whatever the fetch throws", async () => {
    const fetch = (request: Request): Promise<Response> => {
      const cause = Object.assign(new Error(`denied ${basic}`), { request, code: "E_DENIED" });
      return Promise.reject(Object.assign(new Error("failed", { cause }), { headers: [...request.headers] }));
    };
    const error = await failure(account(fetch).call());
    expect(everything(error)).toContain("E_DENIED");
    expect(everything(error)).not.toMatch(/top_secret|Basic /);
    expect(everything(error)).not.toContain(basic);
  });

  it("do not appear in an error, whatever the endpoint says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.constantFrom(400, 401, 403), async (before, after, status) => {
        const text = [before, credentials.clientSecret, after, basic, before].join(" ");
        const { call, events } = answered(refused(status, { error: text, error_description: text, detail: text }));
        const error = await failure(call());
        expect(error).toBeInstanceOf(AtlasAuthError);
        for (const value of [error, events]) {
          expect(everything(value)).not.toContain("top_secret");
          expect(everything(value)).not.toContain(basic);
        }
      }),
    );
  });

  it("do not appear in the provider, nor tokens in events", async () => {
    const { fetch } = fakeAtlas();
    const it = account(fetch);
    await it.call();
    await it.close();
    expect(it.events.map(({ type }) => type)).toEqual(["requested", "revoked"]);
    expect(everything(it)).not.toMatch(/top_secret|token-1/);
  });

  it("do not appear when a revocation fails", async () => {
    const atlas = fakeAtlas();
    const it = account(async (request) => {
      if (!request.url.endsWith("/revoke")) return atlas.fetch(request);
      return Response.json({ error: await request.text(), detail: "token-1" }, { status: 500 });
    });
    await it.call();
    await it.close();
    expect(it.events.map(({ type }) => type)).toEqual(["requested", "failed"]);
    expect(everything(it.events)).not.toContain("token-1");
  });
});

describe("events", () => {
  it("may fail without harm", async () => {
    const { fetch } = fakeAtlas();
    const { call } = account(fetch, {
      events: () => {
        throw new Error("log is full");
      },
    });
    await expect(call()).resolves.toMatchObject({ status: 200 });
  });
});

describe("closing", () => {
  it("revokes all tokens that are still alive, also the one before the last", async () => {
    let time = 0;
    const atlas = fakeAtlas({ now: () => time });
    const { call, close } = account(atlas.fetch, { now: () => time });
    await call();
    time = 3_400_000;
    await call();
    await settle();
    await close();
    await close();
    expect(atlas.revoked).toEqual(["token-1", "token-2"]);
  });

  it("does not revoke what has expired", async () => {
    let time = 0;
    const atlas = fakeAtlas({ now: () => time });
    const { call, close } = account(atlas.fetch, { now: () => time });
    await call();
    time = 3_600_000;
    await close();
    expect(atlas.revoked).toEqual([]);
  });

  it("waits for a token that is on its way, and revokes it", async () => {
    const atlas = fakeAtlas({ refuse: () => settle().then(() => undefined as unknown as Response) });
    const { call, close } = account(atlas.fetch);
    const calling = failure(call());
    await new Promise(setImmediate);
    await close();
    await calling;
    expect(atlas.revoked).toEqual(["token-1"]);
  });

  it("does not fail when the revocation does", async () => {
    const atlas = fakeAtlas();
    const { call, close, events } = account(async (request) => {
      if (request.url.endsWith("/revoke")) throw new TypeError("fetch failed");
      return atlas.fetch(request);
    });
    await call();
    await expect(close()).resolves.toBeUndefined();
    expect(events.map(({ type }) => type)).toEqual(["requested", "failed"]);
    expect(events[1]?.error).toMatchObject({
      message: "The token endpoint https://cloud.mongodb.com/api/oauth/revoke could not be reached: fetch failed.",
    });
  });

  it("tells why a token could not be revoked", async () => {
    const atlas = fakeAtlas();
    const { call, close, events } = account(async (request) =>
      request.url.endsWith("/revoke")
        ? Response.json({ errorCode: "NOT_TODAY" }, { status: 400 })
        : atlas.fetch(request),
    );
    await call();
    await close();
    expect(events[1]?.error).toMatchObject({ status: 400, message: "The token endpoint answered 400 NOT_TODAY." });
  });
});
