/** What a call with an API key waits for, how long, and what becomes of it when its caller gives up. */
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { digestLayer } from "../../src/auth/digest-layer.js";
import { apiKey, createAtlasClient, type AtlasClient, type AtlasClientOptions, type Sleep } from "../../src/index.js";
import { json, ORG } from "../helpers/fake-fetch.js";
import { contextOf, ORGS } from "../helpers/layer.js";
import { failureOf } from "../helpers/hostile.js";

/** For what happens as soon as files have been loaded, in milliseconds. */
const PATIENCE = 20_000;
const KEY = { publicKey: "abcdefgh", privateKey: "key" };
const CHALLENGE = { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth"' };
const reason = new Error("never mind");

type Answer = (request: Request) => Response | Promise<Response>;

/** Waits of a second, which are over when a test says so; others are the time limits of tries, and not reached. */
function waits(): { sleep: Sleep; asked: { isCleared(): boolean; end(): void }[] } {
  const asked: { isCleared(): boolean; end(): void }[] = [];
  return {
    asked,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (milliseconds === 1_000) asked.push({ isCleared: () => signal?.aborted === true, end: resolve });
        signal?.addEventListener("abort", () => reject(reason));
      }),
  };
}

/** A body that comes to nothing; it tells whether it was let go. */
function stalledBody(cancel: () => void | Promise<void> = () => undefined): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(3)), cancel });
}

const signedOnly =
  (unsigned: Answer): Answer =>
  (request) =>
    request.headers.has("authorization") ? json({ results: [] }) : unsigned(request);

/** A client whose `fetch` does not listen to any signal. */
function client(
  answer: Answer,
  { sleep, ...options }: AtlasClientOptions = {},
): { atlas: AtlasClient; sent: Request[] } {
  const sent: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(request);
    return answer(request);
  };
  const auth = sleep === undefined ? apiKey(KEY) : digestLayer(KEY, sleep);
  return { atlas: createAtlasClient({ auth, fetch, retry: false, deprecations: "silent", ...options }), sent };
}

describe("a challenge whose body stalls", () => {
  it.each<[string, () => void | Promise<void>]>([
    ["can be let go", () => undefined],
    ["cannot be let go", () => new Promise<void>(() => undefined)],
  ])("is waited for one second, and %s", async (_, cancel) => {
    const { asked, sleep } = waits();
    const letGo = vi.fn(cancel);
    const stalled = (): Response => new Response(stalledBody(letGo), { status: 401, headers: CHALLENGE });
    const { atlas, sent } = client(signedOnly(stalled), { sleep, timeout: 0 });
    const call = atlas.organizations.listOrgs();
    await vi.waitFor(() => expect(asked).toHaveLength(1), PATIENCE);
    expect(sent).toHaveLength(1);
    asked[0]?.end();
    await expect(call).resolves.toEqual({ results: [] });
    expect(letGo).toHaveBeenCalledOnce();
    expect(sent).toHaveLength(2);
  });

  it("is waited for no longer than the time limit of a try", async () => {
    const { sleep } = waits();
    const stalled = (): Response => new Response(stalledBody(), { status: 401, headers: CHALLENGE });
    const { atlas } = client(signedOnly(stalled), { sleep, timeout: 50 });
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
  });

  it("is left when the caller gives up, and nothing is sent then", async () => {
    const { asked, sleep } = waits();
    const stalled = (): Response => new Response(stalledBody(), { status: 401, headers: CHALLENGE });
    const { atlas, sent } = client(signedOnly(stalled), { sleep });
    const giveUp = new AbortController();
    const call = failureOf(atlas.organizations.listOrgs({}, { signal: giveUp.signal }));
    await vi.waitFor(() => expect(asked).toHaveLength(1), PATIENCE);
    giveUp.abort(reason);
    expect(await call).toBe(reason);
    expect(asked[0]?.isCleared()).toBe(true);
    await setImmediate();
    expect(sent).toHaveLength(1);
  });

  it("holds nobody else back", async () => {
    const { asked, sleep } = waits();
    const stalled = (): Response => new Response(stalledBody(), { status: 401, headers: CHALLENGE });
    const { atlas, sent } = client(signedOnly(stalled), { sleep });
    const first = atlas.organizations.listOrgs();
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
    expect(sent).toHaveLength(2);
    asked[0]?.end();
    await first;
  });

  it("may be the refusal of a signed request", async () => {
    const { asked, sleep } = waits();
    const headers = { "www-authenticate": 'Digest realm="r", nonce="m", qop="auth", stale=true' };
    const refuse = (): Response => new Response(stalledBody(), { status: 401, headers });
    const { atlas, sent } = client(
      (request) => {
        const authorization = request.headers.get("authorization") ?? "";
        if (authorization === "") return json({}, 401, CHALLENGE);
        return authorization.includes('nonce="m"') ? json({ results: [] }) : refuse();
      },
      { sleep },
    );
    const call = atlas.organizations.listOrgs();
    await vi.waitFor(() => expect(asked).toHaveLength(2), PATIENCE);
    asked[1]?.end();
    await expect(call).resolves.toEqual({ results: [] });
    expect(sent).toHaveLength(3);
  });
});

it("leaves no timer where the challenge is soon there", async () => {
  const { asked, sleep } = waits();
  const { atlas } = client(
    signedOnly(() => json({}, 401, CHALLENGE)),
    { sleep },
  );
  await atlas.organizations.listOrgs();
  expect(asked.map((wait) => wait.isCleared())).toEqual([true]);
});

it("takes a challenge whose body was read already", async () => {
  const read = async (): Promise<Response> => {
    const response = json({}, 401, CHALLENGE);
    await response.text();
    return response;
  };
  await expect(client(signedOnly(read)).atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
});

describe("the call that asks for the challenge", () => {
  it("holds others back no longer than their own time limit", async () => {
    let asked = 0;
    const never = new Promise<Response>(() => undefined);
    const { atlas } = client(signedOnly(() => (++asked === 1 ? never : json({}, 401, CHALLENGE))));
    const giveUp = new AbortController();
    const first = failureOf(atlas.organizations.listOrgs({}, { timeout: 0, signal: giveUp.signal }));
    await vi.waitFor(() => expect(asked).toBe(1), PATIENCE);
    await expect(atlas.organizations.listOrgs({}, { timeout: 50 })).resolves.toEqual({ results: [] });
    giveUp.abort(reason);
    await first;
  });

  it("is taken over by one other when its caller gives up", async () => {
    let asked = 0;
    const never = new Promise<Response>(() => undefined);
    const { atlas, sent } = client(signedOnly(() => (++asked === 1 ? never : json({}, 401, CHALLENGE))));
    const giveUp = new AbortController();
    const first = failureOf(atlas.organizations.listOrgs({}, { signal: giveUp.signal }));
    await vi.waitFor(() => expect(asked).toBe(1), PATIENCE);
    const others = Array.from({ length: 20 }, () => atlas.organizations.listOrgs());
    await setImmediate();
    giveUp.abort(reason);
    expect(await first).toBe(reason);
    await expect(Promise.all(others)).resolves.toHaveLength(20);
    expect(sent).toHaveLength(1 + 1 + 20);
  });
});

describe("in Cloudflare's workers, where a request may end with all that it has begun", () => {
  beforeEach(() => {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    vi.resetModules();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it("a challenge that another request asked for is asked for again after three seconds", async () => {
    const atlasFetch = await import("../../src/index.js");
    let asked = 0;
    const never = new Promise<Response>(() => undefined);
    const answer = signedOnly(() => (++asked === 1 ? never : json({}, 401, CHALLENGE)));
    const fetch = async (request: Request): Promise<Response> => answer(request);
    const auth = atlasFetch.apiKey(KEY);
    const atlas = atlasFetch.createAtlasClient({ auth, fetch, timeout: 0, retry: false, deprecations: "silent" });
    void atlas.organizations.listOrgs();
    await vi.waitFor(() => expect(asked).toBe(1), PATIENCE);
    const second = atlas.organizations.listOrgs();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0), PATIENCE);
    await vi.advanceTimersByTimeAsync(3_000);
    await expect(second).resolves.toEqual({ results: [] });
    expect(asked).toBe(2);
  });
});

it("stops to wait for a body that does not come when the caller gives up", async () => {
  const layer = apiKey(KEY).layer({
    ...{ origin: new URL(ORGS).origin, baseUrl: "", now: Date.now, timeout: 0, userAgent: undefined },
    fetch: (request) => fetch(request),
  });
  const next = vi.fn(() => Promise.resolve(json({ id: ORG })));
  const giveUp = new AbortController();
  const init = { method: "POST", body: stalledBody(), duplex: "half" } as RequestInit;
  const call = failureOf(layer(next)(new Request(ORGS, init), contextOf({ signal: giveUp.signal })));
  await setImmediate();
  giveUp.abort(reason);
  expect(await call).toBe(reason);
  expect(next).not.toHaveBeenCalled();
});
