/** Who uses a token, and what becomes of it, and of calls, when clients are closed. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  AtlasApiError,
  AtlasAuthError,
  createAtlasClient,
  serviceAccount,
  type AtlasClient,
  type AtlasClientOptions,
  type AuthProvider,
} from "../../src/index.js";
import { builtEntry } from "../helpers/built-package.js";
import { credentials, fakeAtlas, settle, type FakeAtlas } from "../helpers/fake-atlas.js";
import { patientTime, rest, slowStore } from "../helpers/patient-time.js";
import { run } from "../helpers/run.js";

const CLOSED = "The client was closed while it waited for a token.";
const HOUR = 3_600_000;

interface World {
  readonly atlas: FakeAtlas;
  readonly auth: AuthProvider;
  readonly client: (options?: AtlasClientOptions) => AtlasClient;
}

function world(atlas: FakeAtlas = fakeAtlas(), auth: AuthProvider = serviceAccount(credentials)): World {
  const client = (options: AtlasClientOptions = {}): AtlasClient =>
    createAtlasClient({ auth, fetch: atlas.fetch, deprecations: "silent", limits: false, ...options });
  return { atlas, auth, client };
}

const call = (client: AtlasClient): Promise<unknown> => client.organizations.listOrgs();
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

function expectNothingLeft({ minted, revoked }: FakeAtlas): void {
  expect([...revoked].sort()).toEqual([...minted].sort());
}

/** A promise that somebody else settles. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

/** Atlas whose answers to some requests have to be let go. */
function held(isHeld: (path: string) => boolean, atlas = fakeAtlas()): FakeAtlas & { readonly open: () => void } {
  const { passed, open } = gate();
  const fetch = async (request: Request): Promise<Response> => {
    if (isHeld(new URL(request.url).pathname)) await passed;
    return atlas.fetch(request);
  };
  return { ...atlas, fetch, open };
}

describe("clients that share credentials", () => {
  it("are made for each request, and closed after it, without harm to others", async () => {
    const time = patientTime();
    const atlas = fakeAtlas({ now: time.now });
    let requests = 0;
    const fetch = async (request: Request): Promise<Response> => {
      await time.sleep(5 + ((requests++ * 7) % 20));
      return atlas.fetch(request);
    };
    const { client } = world({ ...atlas, fetch });
    const serve = async (number: number): Promise<void> => {
      await time.sleep(number * 10);
      await using own = client({ now: time.now, sleep: time.sleep });
      for (let times = 0; times < 3; times++) await call(own);
    };
    await time.run(Promise.all(Array.from({ length: 100 }, (_, number) => serve(number))));
    expect(atlas.calls).toHaveLength(300);
    expect(atlas.calls.every(({ status }) => status === 200)).toBe(true);
    expect(atlas.minted.length).toBeLessThanOrEqual(2);
    expectNothingLeft(atlas);
  });

  it("get a token anew after nobody has used it", async () => {
    const { atlas, client } = world();
    for (let times = 0; times < 3; times++) {
      await using own = client();
      await call(own);
    }
    expect(atlas.minted).toHaveLength(3);
    expectNothingLeft(atlas);
  });

  it("lose it with the last one, not with one that is closed several times", async () => {
    const { atlas, client } = world();
    const [one, two, three] = [client(), client(), client()];
    await Promise.all([call(one), call(two), call(three)]);
    await Promise.all([one.close(), one.close()]);
    await one.close();
    await two.close();
    await call(three);
    expect(atlas.minted).toHaveLength(1);
    expect(atlas.revoked).toEqual([]);
    await three.close();
    expectNothingLeft(atlas);
  });

  it("do not count as long as they call nothing", async () => {
    const { atlas, client } = world();
    const [one, two, three] = [client(), client(), client()];
    await call(one);
    await two.close();
    expect(atlas.revoked).toEqual([]);
    await one.close();
    expect(atlas.revoked).toEqual(["token-1"]);
    await three.close();
    expectNothingLeft(atlas);
  });

  it("count again when they are used after they have been closed", async () => {
    const { atlas, client } = world();
    const [one, two] = [client(), client()];
    await call(one);
    await call(two);
    await one.close();
    await call(one);
    await two.close();
    expect(atlas.revoked).toEqual([]);
    await one.close();
    expect(atlas.minted).toHaveLength(1);
    expectNothingLeft(atlas);
  });

  it("have a token for each base URL", async () => {
    const { atlas, client } = world();
    const [one, two] = [client(), client({ baseUrl: "https://cloud.mongodbgov.com" })];
    await call(one);
    await call(two);
    await one.close();
    expect(atlas.revoked).toEqual(["token-1"]);
    await two.close();
    expectNothingLeft(atlas);
  });

  it("all lose it when the credentials themselves are closed", async () => {
    const { atlas, auth, client } = world();
    const [one, two] = [client(), client()];
    await call(one);
    await call(two);
    await auth.close?.();
    expectNothingLeft(atlas);
    await call(two);
    await two.close();
    expectNothingLeft(atlas);
  });

  it("do not hand on what they have found out about an organization once nobody uses the token", async () => {
    let isForeign = true;
    const { atlas, client } = world(fakeAtlas({ answer: () => Response.json({}, { status: isForeign ? 401 : 200 }) }));
    const one = client();
    await failure(call(one));
    await one.close();
    isForeign = false;
    await call(one);
    atlas.expireAll();
    await call(one);
    expect(atlas.calls.at(-1)?.status).toBe(200);
  });
});

describe("a client that withVersion made", () => {
  it("takes no token from the one that it was made of", async () => {
    const { atlas, client } = world();
    const parent = client();
    const child = parent.withVersion("2025-03-12");
    await call(parent);
    await child.organizations.listOrgs();
    await child.close();
    await call(parent);
    expect(atlas.minted).toHaveLength(1);
    expect(atlas.revoked).toEqual([]);
    await parent.close();
    expectNothingLeft(atlas);
  });

  it("is closed with the one that it was made of, and with that one's", async () => {
    const { atlas, client } = world();
    const parent = client();
    const grandchild = parent.withVersion("2025-03-12").withVersion("2023-11-15");
    for (let times = 0; times < 2; times++) {
      await call(grandchild);
      await parent.close();
      expectNothingLeft(atlas);
    }
    expect(atlas.minted).toHaveLength(2);
    await call(grandchild);
    await grandchild.close();
    expectNothingLeft(atlas);
  });

  it("may go on, and be closed, after that", async () => {
    const { atlas, client } = world();
    const other = client();
    const parent = client();
    const child = parent.withVersion("2025-03-12");
    await call(other);
    await child.organizations.listOrgs();
    await parent.close();
    await child.close();
    await other.close();
    expectNothingLeft(atlas);
  });
});

describe("any clients, made, used and closed in any order", () => {
  it("have a token exactly as long as one of them uses it", async () => {
    const step = fc.record({
      what: fc.constantFrom("make", "derive", "call", "call", "close"),
      which: fc.nat({ max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { atlas, client } = world();
        const clients = [{ client: client(), line: [0] }];
        // By the places of their clients in the list.
        const users = new Set<number>();
        for (const { what, which } of steps) {
          const place = which % clients.length;
          const chosen = clients[place];
          if (chosen === undefined) continue;
          const next = clients.length;
          if (what === "make") clients.push({ client: client(), line: [next] });
          if (what === "derive") {
            clients.push({ client: chosen.client.withVersion("2023-11-15"), line: [...chosen.line, next] });
          }
          if (what === "call") {
            await call(chosen.client);
            users.add(place);
          }
          if (what === "close") {
            await chosen.client.close();
            for (const user of users) if (clients[user]?.line.includes(place) === true) users.delete(user);
          }
          expect(atlas.minted.length - atlas.revoked.length).toBe(users.size === 0 ? 0 : 1);
        }
        expect(atlas.calls.every(({ status }) => status === 200)).toBe(true);
      }),
    );
  });
});

describe("what began before its client was closed", () => {
  it("gets no token any more: a call that has just begun", async () => {
    const { atlas, client } = world();
    const one = client();
    const failed = failure(call(one));
    await one.close();
    expect(await failed).toMatchObject({ name: "AtlasAuthError", message: CLOSED, operationId: "listOrgs" });
    expect(atlas.minted).toEqual([]);
  });

  it("gets no token any more: a call whose code is still loading", async () => {
    const program = `
      const { createAtlasClient, serviceAccount } = await import(${JSON.stringify(builtEntry("index"))});
      const sent = [];
      const fetch = async ({ url }) => (sent.push(url), Response.json({ access_token: "token" }));
      const auth = serviceAccount(${JSON.stringify(credentials)});
      const atlas = createAtlasClient({ auth, fetch });
      const failed = atlas.organizations.listOrgs().catch((error) => error);
      await atlas.close();
      console.log((await failed).message, sent.length);`;
    const { stdout } = await run("node", ["--input-type=module", "--eval", program]);
    expect(stdout).toBe(`${CLOSED} 0\n`);
  });

  it("keeps the answer 401 that it gets because its token was revoked", async () => {
    const atlas = held((path) => path === "/api/atlas/v2/orgs");
    const { client } = world(atlas);
    const one = client();
    const failed = failure(call(one));
    await vi.waitUntil(() => atlas.minted.length === 1);
    await settle();
    await one.close();
    atlas.open();
    expect(await failed).toBeInstanceOf(AtlasApiError);
    expect(await failed).toMatchObject({ status: 401 });
    expect(atlas.minted).toHaveLength(1);
    expectNothingLeft(atlas);
  });

  it("does not get the token that was on its way, which is revoked", async () => {
    const atlas = held((path) => path === "/api/oauth/token");
    const { client } = world(atlas);
    const one = client();
    const failed = failure(call(one));
    await settle();
    const closing = one.close();
    // At once, whenever the token comes.
    expect(await failed).toMatchObject({ code: "TOKEN_REQUEST_FAILED", message: CLOSED });
    atlas.open();
    await closing;
    expect(atlas.minted).toHaveLength(1);
    expectNothingLeft(atlas);
  });

  it("does not get the token that was to take the place of a refused one", async () => {
    let isFirst = true;
    const atlas = held((path) => path === "/api/oauth/token" && !isFirst);
    const { client } = world(atlas);
    const one = client();
    await call(one);
    isFirst = false;
    atlas.expireAll();
    const failed = failure(call(one));
    await settle();
    const closing = one.close();
    expect(await failed).toMatchObject({ message: CLOSED });
    atlas.open();
    await closing;
    expect(atlas.minted).toHaveLength(2);
    expectNothingLeft(atlas);
  });

  it("leaves no token behind that was renewed meanwhile", async () => {
    let time = 0;
    const atlas = held((path) => path === "/api/oauth/token" && time > 0, fakeAtlas({ now: () => time }));
    const { client } = world(atlas);
    const one = client({ now: () => time });
    await call(one);
    time = HOUR - 100_000;
    await call(one);
    const closing = one.close();
    await settle();
    expect(atlas.revoked).toEqual(["token-1"]);
    atlas.open();
    await closing;
    expect(atlas.minted).toHaveLength(2);
    expectNothingLeft(atlas);
  });

  it("gets no token for another try", async () => {
    const wait = gate();
    const atlas = fakeAtlas({ answer: () => Response.json({}, { status: 503 }) });
    const { client } = world(atlas);
    const one = client({ sleep: () => wait.passed });
    const failed = failure(call(one));
    await vi.waitUntil(() => atlas.calls.length === 1);
    await one.close();
    wait.open();
    expect(await failed).toBeInstanceOf(AtlasAuthError);
    expect(atlas.minted).toHaveLength(1);
    expectNothingLeft(atlas);
  });

  it("gets no token for a call that middleware has held back", async () => {
    const wait = gate();
    const { atlas, client } = world();
    const one = client();
    one.use({
      onRequest: async () => {
        await wait.passed;
        return undefined;
      },
    });
    const failed = failure(call(one));
    await rest();
    await one.close();
    wait.open();
    expect(await failed).toMatchObject({ message: CLOSED });
    expect(atlas.minted).toEqual([]);
  });

  it("gets no token for the rest of a list", async () => {
    const page = Array.from({ length: 2 }, (_, index) => ({ id: String(index) }));
    const atlas = fakeAtlas({
      answer: ({ url }) => {
        const number = new URL(url).searchParams.get("pageNum") ?? "";
        return Response.json({ results: page.map(({ id }) => ({ id: `${number}-${id}` })), totalCount: 100 });
      },
    });
    const { client } = world(atlas);
    const one = client();
    const read = async (): Promise<void> => {
      for await (const _ of one.paginate("listOrgs", { itemsPerPage: 2 }, { concurrency: 1 })) await one.close();
    };
    expect(await failure(read())).toMatchObject({ message: CLOSED });
    expect(atlas.minted).toHaveLength(1);
    expectNothingLeft(atlas);
  });

  it("gets no token for the rest of a wait", async () => {
    const { atlas, client } = world();
    const one = client();
    const until = async (): Promise<boolean> => {
      await one.close();
      return false;
    };
    const waiting = one.waitFor("listOrgs", {}, until, { interval: 1, maxInterval: 1, failures: 1 });
    expect(await failure(waiting)).toMatchObject({ message: CLOSED });
    expect(atlas.minted).toHaveLength(1);
    expectNothingLeft(atlas);
  });

  it("does not wait for the token that another client goes on waiting for", async () => {
    const atlas = held((path) => path === "/api/oauth/token");
    const { client } = world(atlas);
    const [one, two] = [client(), client()];
    const [failed, second] = [failure(call(one)), call(two)];
    await settle();
    await one.close();
    expect(await failed).toMatchObject({ message: CLOSED });
    atlas.open();
    await second;
    expect(atlas.minted).toHaveLength(1);
    await two.close();
    expectNothingLeft(atlas);
  });

  it("keeps a token that is in the store by then, for others", async () => {
    const time = patientTime();
    const tokenStore = slowStore(time, 1);
    const atlas = held((path) => path === "/api/oauth/token", fakeAtlas({ now: time.now }));
    const options = { now: time.now, sleep: time.sleep };
    const { client } = world(atlas, serviceAccount({ ...credentials, tokenStore }));
    const one = client(options);
    const failed = failure(call(one));
    await time.run(time.sleep(1000));
    const closing = one.close();
    atlas.open();
    await time.run(closing);
    expect(await failed).toMatchObject({ message: CLOSED });
    const other = world(atlas, serviceAccount({ ...credentials, tokenStore })).client(options);
    await time.run(call(other));
    expect(atlas.minted).toHaveLength(1);
    expect(atlas.revoked).toEqual([]);
  });
});

describe("in Cloudflare's workers", () => {
  it("a token request of a request that has ended holds nobody up, and is made good if it comes back all the same", async () => {
    const program = `
      Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Cloudflare-Workers" } });
      const { setTimeout: wait } = globalThis;
      globalThis.setTimeout = (run, milliseconds, ...args) => wait(run, milliseconds / 100, ...args);
      const { createAtlasClient, serviceAccount } = await import(${JSON.stringify(builtEntry("index"))});
      const paths = [];
      let answer, asked, revoked;
      const isAsked = new Promise((resolve) => (asked = resolve));
      const isRevoked = new Promise((resolve) => (revoked = resolve));
      const fetch = ({ url }) => {
        paths.push(new URL(url).pathname);
        if (url.endsWith("/revoke")) return Promise.resolve(new Response(null)).finally(revoked);
        asked();
        return new Promise((resolve) => (answer = resolve));
      };
      const auth = serviceAccount(${JSON.stringify(credentials)});
      const atlas = createAtlasClient({ auth, fetch, timeout: 0 });
      const failed = atlas.organizations.listOrgs().catch((error) => error);
      await isAsked;
      await atlas.close();
      console.log((await failed).message);
      answer(Response.json({ access_token: "token" }));
      await isRevoked;
      console.log(paths.join(" "));`;
    const { stdout } = await run("node", ["--input-type=module", "--eval", program]);
    expect(stdout).toBe(`${CLOSED}\n/api/oauth/token /api/oauth/revoke\n`);
  });
});

describe("what begins while a client is being closed", () => {
  it("gets a new token, without waiting for the old one", async () => {
    let requests = 0;
    const { passed, open } = gate();
    const atlas = fakeAtlas({
      refuse: async () => {
        if (requests++ === 0) await passed;
        return undefined as unknown as Response;
      },
    });
    const { client } = world(atlas);
    const one = client();
    const failed = failure(call(one));
    await settle();
    const closing = one.close();
    await expect(call(one)).resolves.toEqual({});
    open();
    await closing;
    expect(await failed).toMatchObject({ message: CLOSED });
    expect(atlas.minted).toHaveLength(2);
    expect(atlas.revoked).toEqual(["token-2"]);
    await one.close();
    expectNothingLeft(atlas);
  });

  it("is announced no second time if it is deprecated", async () => {
    const told: string[] = [];
    const { client } = world();
    const one = client({ deprecations: ({ operationId }) => told.push(operationId) });
    const orgId = "32b6e34b3d91647abb20e7b8";
    for (let times = 0; times < 2; times++) {
      await one.organizations.listOrgInvites({ orgId });
      await one.close();
    }
    expect(told).toEqual(["listOrgInvites"]);
  });
});
