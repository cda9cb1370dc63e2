/** Servers that take no nonce twice, or want its counts in their order: requests that overtake each other are refused. */
import { setImmediate } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { digestLayer } from "../../src/auth/digest-layer.js";
import { apiKey, createAtlasClient, type AtlasClient, type AtlasClientOptions } from "../../src/index.js";
import { fakeFetch, json, ORG, USER } from "../helpers/fake-fetch.js";
import { failureOf } from "../helpers/hostile.js";

/** For what happens as soon as files have been loaded, in milliseconds. */
const PATIENCE = 20_000;
const KEY = { publicKey: "abcdefgh", privateKey: "key" };

interface Strict {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly sent: Request[];
}

interface Verdict {
  /** What a refusal says. Not there: it is none. */
  readonly stale?: boolean;
  /** The nonce to use next. */
  readonly next?: string;
}

interface Rules {
  judge(authorization: string): Verdict;
  /** Told of each nonce in a challenge. */
  challenged?(nonce: string): void;
}

const field = (authorization: string, name: string): string =>
  new RegExp(` ${name}="?([^",]*)`).exec(authorization)?.[1] ?? "";

/** Answers what came in the same turn of the event loop, the last one first. */
function strict(rules: Rules): Strict {
  const sent: Request[] = [];
  let together: (() => void)[] = [];
  let number = 0;
  const answer = ({ headers }: Request): Response => {
    const authorization = headers.get("authorization");
    const verdict: Verdict = authorization === null ? { stale: false } : rules.judge(authorization);
    if (verdict.stale === undefined) {
      const info = verdict.next === undefined ? undefined : { "authentication-info": `nextnonce="${verdict.next}"` };
      return json({ results: [] }, 200, info);
    }
    const nonce = `nonce${++number}`;
    rules.challenged?.(nonce);
    const challenge = `Digest realm="r", nonce="${nonce}", opaque="o", qop="auth", stale=${verdict.stale}`;
    return json({}, 401, { "www-authenticate": challenge });
  };
  return {
    sent,
    fetch: async (request) => {
      sent.push(request);
      const arrived = new Promise<void>((resolve) => together.push(resolve));
      if (together.length === 1) {
        await setImmediate();
        const all = together;
        together = [];
        for (const resolve of all.reverse()) resolve();
      }
      await arrived;
      return answer(request);
    },
  };
}

/** As Apache with `AuthDigestNonceLifetime 0`: only the nonce that was named last is good, for one request. */
function oneTime(): Strict {
  let [good, number] = ["", 0];
  return strict({
    judge: (authorization) =>
      field(authorization, "nonce") === good ? { next: (good = `next${++number}`) } : { stale: true },
    challenged: (nonce) => (good = nonce),
  });
}

/** As Apache with `AuthDigestNcCheck On`: counts must come in their order, and are refused without a word. */
function inOrder(): Strict {
  let count = 0;
  return strict({
    judge: (authorization) => (parseInt(field(authorization, "nc"), 16) === ++count ? {} : { stale: false }),
    challenged: () => (count = 0),
  });
}

function clientOf(fetch: Strict["fetch"], options: AtlasClientOptions = {}): AtlasClient {
  return createAtlasClient({
    auth: apiKey(KEY),
    fetch,
    retry: false,
    limits: false,
    deprecations: "silent",
    ...options,
  });
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe.each([
  ["takes each nonce once", oneTime],
  ["wants counts in their order", inOrder],
])("a server that %s", (_, start) => {
  it.each([1, 2, 10, 50])("lets in every call, %i at a time", async (width) => {
    const server = start();
    const atlas = clientOf(server.fetch);
    for (let i = 0; i < 4; i++) {
      const calls = times(width, () => atlas.organizations.listOrgs());
      await expect(Promise.all(calls)).resolves.toHaveLength(width);
    }
    expect(server.sent.length).toBeLessThanOrEqual(1 + 4 * width * (width === 1 ? 1 : 3));
  });

  it("lets in every call while there are always ten", async () => {
    const server = start();
    const atlas = clientOf(server.fetch);
    const work = async (): Promise<void> => {
      for (let i = 0; i < 20; i++) await atlas.organizations.listOrgs();
    };
    await Promise.all(times(10, work));
    expect(server.sent.length).toBeLessThanOrEqual(1 + 3 * 200);
  });

  it("gets each body again", async () => {
    const server = start();
    const bodies: string[] = [];
    const atlas = clientOf(async (request) => {
      const copy = request.clone();
      const response = await server.fetch(request);
      if (response.ok) bodies.push(await copy.text());
      return response;
    });
    const users = ["a", "b", "c", "d", "e", "f", "g"].map((name) => `${name}@example.com`);
    const invite = (username: string): Promise<unknown> =>
      atlas.organizations.createOrgInvite({ orgId: ORG, body: { username, roles: ["ORG_MEMBER"] } });
    await Promise.all(users.map(invite));
    expect(bodies.map((body) => /\w@example\.com/.exec(body)?.[0]).sort()).toEqual(users);
  });
});

describe("a wrong key", () => {
  it.each([true, false])("is not tried again and again, with others at the same time: stale=%s", async (isTold) => {
    let number = 0;
    const server = strict({ judge: () => ({ stale: isTold && ++number <= 10 }) });
    const atlas = clientOf(server.fetch);
    const errors = await Promise.all(times(10, () => failureOf(atlas.organizations.listOrgs())));
    for (const error of errors) expect(error).toMatchObject({ status: 401 });
    expect(server.sent).toHaveLength(1 + (isTold ? 20 : 10));
  });

  it("is not waited for longer than a second, while others have no answer", async () => {
    const seconds: (() => void)[] = [];
    const refusal = (): Response => json({}, 401, { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth"' });
    const never = (): Promise<Response> => new Promise(() => undefined);
    const fetch = fakeFetch(refusal(), refusal(), never);
    const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
      new Promise((resolve, reject) => {
        if (milliseconds === 1_000) seconds.push(resolve);
        signal?.addEventListener("abort", reject);
      });
    const atlas = clientOf(fetch, { auth: digestLayer(KEY, sleep) });
    const giveUp = new AbortController();
    const calls = times(2, () => failureOf(atlas.organizations.listOrgs({}, { signal: giveUp.signal })));
    // The first one was for the challenge's body.
    await vi.waitFor(() => expect(seconds).toHaveLength(2), PATIENCE);
    for (const end of seconds) end();
    expect(await Promise.race(calls)).toMatchObject({ status: 401 });
    giveUp.abort(new Error("never mind"));
    await Promise.all(calls);
  });
});

it("does not send again and again what is refused for another reason, while others are let in", async () => {
  const refusals: string[] = [];
  const server = strict({ judge: () => ({}) });
  const fetch = async (request: Request): Promise<Response> => {
    const isOther = request.url.includes(USER) && request.headers.has("authorization");
    if (isOther) refusals.push(request.url);
    const response = await server.fetch(request);
    const headers = { "www-authenticate": `Digest realm="r", nonce="${refusals.length}", qop="auth"` };
    return isOther ? json({ detail: "not yours" }, 401, headers) : response;
  };
  const atlas = clientOf(fetch);
  const counts: number[] = [];
  for (let i = 0; i < 4; i++) {
    refusals.length = 0;
    const others = times(20, () => atlas.organizations.listOrgs());
    expect(await failureOf(atlas.organizations.getOrg({ orgId: USER }))).toMatchObject({ status: 401 });
    await Promise.all(others);
    counts.push(refusals.length);
  }
  // To be alone did not help the first one.
  expect(counts).toEqual([4, 2, 2, 2]);
});
