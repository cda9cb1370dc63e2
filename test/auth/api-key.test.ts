import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  apiKey,
  AtlasApiError,
  AtlasAuthError,
  AtlasConfigError,
  createAtlasClient,
  type AtlasClient,
  type AtlasClientOptions,
} from "../../src/index.js";
import {
  PRIVATE_KEY,
  PUBLIC_KEY,
  startDigestServer,
  type DigestServer,
  type DigestServerOptions,
} from "../helpers/digest-server.js";
import { fakeFetch, json, ORG, type FakeFetch } from "../helpers/fake-fetch.js";

const KEY = { publicKey: PUBLIC_KEY, privateKey: PRIVATE_KEY };

function client(server: DigestServer, options: AtlasClientOptions = {}): AtlasClient {
  return createAtlasClient({
    baseUrl: server.url,
    auth: apiKey(KEY),
    deprecations: "silent",
    retry: false,
    limits: false,
    ...options,
  });
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("expected a failure");
    },
    (reason: unknown) => reason,
  );
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const statuses = ({ seen }: DigestServer): number[] => seen.map(({ status }) => status);
const counts = ({ seen }: DigestServer): (string | undefined)[] => seen.map(({ fields }) => fields.get("nc"));

/** A gate that opens when so many have come to it. */
function gate(size: number): { pass(): Promise<void>; full: Promise<void> } {
  let open: () => void = () => undefined;
  let waiting = 0;
  const full = new Promise<void>((resolve) => (open = resolve));
  return {
    full,
    pass: () => {
      if (++waiting === size) open();
      return full;
    },
  };
}

describe("the number of requests", () => {
  it("is 101 for 100 calls one after another, the counts rising from 1", async () => {
    await using server = await startDigestServer();
    const atlas = client(server);
    for (let i = 0; i < 100; i++) await atlas.organizations.listOrgs();
    expect(counts(server)).toEqual([undefined, ...times(100, (i) => (i + 1).toString(16).padStart(8, "0"))]);
    expect(statuses(server)).toEqual([401, ...times(100, () => 200)]);
  });

  it("is 101 for 100 calls at once, and 100 for the next 100", async () => {
    await using server = await startDigestServer();
    const atlas = client(server);
    await Promise.all(times(100, () => atlas.organizations.listOrgs()));
    expect(server.seen).toHaveLength(101);
    await Promise.all(times(100, () => atlas.organizations.listOrgs()));
    expect(server.seen).toHaveLength(201);
    expect(server.replays).toEqual([]);
    expect(new Set(counts(server)).size).toBe(201);
  });

  it("is the same for clients of other API dates, which share the challenge", async () => {
    await using server = await startDigestServer();
    const atlas = client(server);
    const next = atlas.withVersion("2025-03-12");
    await Promise.all(times(10, (i) => (i % 2 === 0 ? atlas : next).organizations.listOrgs()));
    expect(server.seen).toHaveLength(11);
    expect(server.replays).toEqual([]);
  });

  it("is one a call where no credentials are asked for", async () => {
    const fetch = fakeFetch(json({ results: [] }), json({ results: [] }));
    const atlas = createAtlasClient({ auth: apiKey(KEY), fetch });
    await Promise.all([atlas.organizations.listOrgs(), atlas.organizations.listOrgs()]);
    expect(fetch.requests.map(({ headers }) => headers.get("authorization"))).toEqual([null, null]);
  });
});

describe("what servers ask for", () => {
  it.each<[string, DigestServerOptions]>([
    ["MD5", { offers: [{ algorithm: "MD5" }] }],
    ["MD5 by default", { offers: [{ algorithm: null }] }],
    ["MD5-sess", { offers: [{ algorithm: "MD5-sess" }] }],
    ["SHA-256", { offers: [{ algorithm: "SHA-256" }] }],
    ["SHA-256-sess", { offers: [{ algorithm: "SHA-256-sess" }] }],
    ["no qop", { offers: [{ qop: null }] }],
    ["no qop and no algorithm", { offers: [{ qop: null, algorithm: null }] }],
    ["SHA-256 without qop", { offers: [{ qop: null, algorithm: "SHA-256" }] }],
    ["auth or auth-int", { offers: [{ qop: "auth,auth-int" }] }],
    ["an opaque value", { opaque: '\\"op", aque' }],
    ["an empty opaque value", { opaque: "" }],
    ["a realm with quotes and backslashes", { realm: 'a "b\\c", d' }],
    ["a realm that is not ASCII", { realm: "Zürich" }],
    ["an empty realm", { realm: "" }],
    ["several headers", { otherChallenges: ['Basic realm="x, Digest nonce=y"', "Negotiate", "Bearer abc=="] }],
  ])("is given: %s", async (_, options) => {
    await using server = await startDigestServer(options);
    const atlas = client(server);
    for (let i = 0; i < 3; i++) await atlas.organizations.listOrgs();
    expect(statuses(server)).toEqual([401, 200, 200, 200]);
    expect(server.replays).toEqual([]);
  });

  it("is given as the strongest of several", async () => {
    const offers = ["MD5", "SHA-512-256", "SHA-256", "MD5-sess"].map((algorithm) => ({ algorithm }));
    await using server = await startDigestServer({ offers });
    await client(server).organizations.listOrgs();
    expect(server.seen[1]?.fields.get("algorithm")).toBe("SHA-256");
    expect(statuses(server)).toEqual([401, 200]);
  });

  it.each<[string, string | null, string]>([
    ["an unknown algorithm", 'Digest realm="r", nonce="n", algorithm=SHA-512-256', "digest algorithm=SHA-512-256"],
    ["another scheme", 'Basic realm="r"', "offered basic."],
    ["auth-int only", 'Digest realm="r", nonce="n", qop="auth-int"', "digest qop=auth-int"],
    ["an unterminated quote", 'Digest realm="r", nonce="n', "nothing that can be read"],
    ["two nonces", 'Digest realm="r", nonce="n", nonce="m"', "nothing that can be read"],
    ["more than can be sent back", `Digest realm="r", nonce="${"n".repeat(100_000)}"`, "nothing that can be read"],
    ["nothing", null, "no WWW-Authenticate header"],
  ])("is refused: %s", async (_, header, text) => {
    const headers: Record<string, string> = header === null ? {} : { "WWW-Authenticate": header };
    const fetch = fakeFetch(json({ detail: "no" }, 401, headers));
    const error = await failure(createAtlasClient({ auth: apiKey(KEY), fetch }).organizations.listOrgs());
    expect(error).toBeInstanceOf(AtlasAuthError);
    expect(error).toMatchObject({ code: "UNSUPPORTED_CHALLENGE", operationId: "listOrgs", status: 401 });
    expect(String(error)).toContain(text);
    expect(String(error).length).toBeLessThan(500);
    expect(fetch.requests).toHaveLength(1);
  });
});

describe("nonces", () => {
  it.each([true, false])("cost one round trip when they have aged, with stale=%s", async (saysStale) => {
    await using server = await startDigestServer({ saysStale });
    const atlas = client(server);
    await atlas.organizations.listOrgs();
    server.rotate();
    await atlas.organizations.listOrgs();
    await atlas.organizations.listOrgs();
    expect(statuses(server)).toEqual([401, 200, 401, 200, 200]);
    expect(counts(server)).toEqual([undefined, "00000001", "00000002", "00000001", "00000002"]);
  });

  it.each([true, false])("may change while calls are in flight, with stale=%s: one repeat each", async (saysStale) => {
    const inFlight = gate(100);
    let hold = false;
    const before = async ({ fields }: { fields: ReadonlyMap<string, string> }): Promise<void> => {
      if (hold && fields.get("nonce") === old) await inFlight.pass();
    };
    await using server = await startDigestServer({ saysStale, before });
    const atlas = client(server);
    await atlas.organizations.listOrgs();
    const old = server.seen[1]?.fields.get("nonce");
    hold = true;
    void inFlight.full.then(() => server.rotate());
    const results = await Promise.all(times(100, () => atlas.organizations.listOrgs()));
    expect(results).toHaveLength(100);
    expect(server.seen).toHaveLength(202);
    expect(server.replays).toEqual([]);
  });

  it.each([true, false])("may change between the challenge and the first calls, with stale=%s", async (saysStale) => {
    const someLetIn = gate(1);
    let signed = 0;
    const before = async ({ fields }: { fields: ReadonlyMap<string, string> }): Promise<void> => {
      const turn = fields.size === 0 ? 0 : ++signed;
      if (turn >= 50 && turn <= 100) await someLetIn.full;
      if (turn === 50) server.rotate();
    };
    await using server = await startDigestServer({ saysStale, before });
    const atlas = client(server);
    await Promise.all(times(100, () => atlas.organizations.listOrgs().then(() => someLetIn.pass())));
    expect(server.seen).toHaveLength(1 + 100 + 51);
    expect(server.replays).toEqual([]);
  });

  it.each([1, 20])("may be good for one request only, %i calls at a time", async (width) => {
    await using server = await startDigestServer({ nonces: "every401", oneTime: true });
    const atlas = client(server);
    for (let i = 0; i < 3; i++) await Promise.all(times(width, () => atlas.organizations.listOrgs()));
    expect(server.replays.length).toBe(0);
    expect(server.seen.length).toBeLessThanOrEqual(6 * width + 1);
  });

  it.each(["MD5", "MD5-sess", "SHA-256", "SHA-256-sess"])(
    "are taken from Authentication-Info, which saves the round trip: %s",
    async (algorithm) => {
      await using server = await startDigestServer({ nonces: "nextnonce", oneTime: true, offers: [{ algorithm }] });
      const atlas = client(server);
      for (let i = 0; i < 5; i++) await atlas.organizations.listOrgs();
      expect(statuses(server)).toEqual([401, 200, 200, 200, 200, 200]);
      await Promise.all(times(20, () => atlas.organizations.listOrgs()));
      expect(server.replays).toEqual([]);
      expect(server.seen.length).toBeLessThanOrEqual(6 + 40);
    },
  );

  const challenge = (nonce: string, rest = ""): Response =>
    json({}, 401, { "WWW-Authenticate": `Digest realm="r", nonce="${nonce}", qop="auth"${rest}` });
  const list = (headers: Record<string, string> = {}): Response => json({ results: [] }, 200, headers);
  const used = ({ requests }: FakeFetch): (string | undefined)[] =>
    requests.map(({ headers }) =>
      /nonce="(.)".* nc=(\d+)/
        .exec(headers.get("authorization") ?? "")
        ?.slice(1)
        .join(" "),
    );

  it("may age before they have let anybody in", async () => {
    const fetch = fakeFetch(challenge("a"), json({}, 503), challenge("b"), list());
    const atlas = createAtlasClient({ auth: apiKey(KEY), fetch, retry: false });
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({ status: 503 });
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
    expect(used(fetch)).toEqual([undefined, "a 00000001", "a 00000002", "b 00000001"]);
  });

  it("are not replaced by what a late answer names", async () => {
    let answerLate: (response: Response) => void = () => undefined;
    const late = new Promise<Response>((resolve) => (answerLate = resolve));
    const fetch = fakeFetch(challenge("a"), list(), () => late, challenge("b", ", stale=true"), list(), list());
    const atlas = createAtlasClient({ auth: apiKey(KEY), fetch });
    await atlas.organizations.listOrgs();
    const slow = atlas.organizations.listOrgs();
    await atlas.organizations.listOrgs();
    answerLate(list({ "Authentication-Info": 'nextnonce="c"' }));
    await slow;
    await atlas.organizations.listOrgs();
    expect(used(fetch).slice(-1)).toEqual(["b 00000002"]);
  });

  it("keep their count when an old one comes back", async () => {
    const stale = (nonce: string): Response => challenge(nonce, ", stale=true");
    const fetch = fakeFetch(stale("a"), list(), stale("b"), list(), stale("a"), list());
    const atlas = createAtlasClient({ auth: apiKey(KEY), fetch });
    for (let i = 0; i < 3; i++) await atlas.organizations.listOrgs();
    expect(used(fetch)).toEqual([undefined, "a 00000001", "a 00000002", "b 00000001", "b 00000002", "a 00000003"]);
  });
});

describe("a wrong key", () => {
  const wrong = apiKey({ publicKey: PUBLIC_KEY, privateKey: "wrong" });

  it("gives the 401 of the server, without a loop", async () => {
    await using server = await startDigestServer({ nonces: "every401" });
    const atlas = client(server, { auth: wrong });
    const error = await failure(atlas.organizations.listOrgs());
    expect(error).toBeInstanceOf(AtlasApiError);
    expect(error).toMatchObject({ status: 401, detail: "refused" });
    expect(server.seen).toHaveLength(2);
    await failure(atlas.organizations.listOrgs());
    expect(server.seen.length).toBeLessThanOrEqual(4);
  });

  it("costs 101 requests for 100 calls at once", async () => {
    await using server = await startDigestServer({ nonces: "every401" });
    const atlas = client(server, { auth: apiKey({ publicKey: PUBLIC_KEY, privateKey: "wrong" }) });
    const errors = await Promise.all(times(100, () => failure(atlas.organizations.listOrgs())));
    expect(errors.every((error) => error instanceof AtlasApiError && error.status === 401)).toBe(true);
    expect(server.seen).toHaveLength(101);
  });

  it("gives a 401 that has no challenge as it is", async () => {
    const challenge = json({}, 401, { "WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"' });
    const fetch = fakeFetch(challenge, json({ detail: "not your organization" }, 401));
    const error = await failure(createAtlasClient({ auth: apiKey(KEY), fetch }).organizations.listOrgs());
    expect(error).toMatchObject({ status: 401, detail: "not your organization" });
  });
});

describe("the request", () => {
  it("is repeated with its body and headers", async () => {
    await using server = await startDigestServer();
    const atlas = client(server);
    const body = { username: "ada@example.com", roles: ["ORG_MEMBER" as const] };
    await atlas.organizations.createOrgInvite({ orgId: ORG, body });
    server.rotate();
    await atlas.organizations.createOrgInvite({ orgId: ORG, body });
    expect(statuses(server)).toEqual([401, 200, 401, 200]);
    for (const seen of server.seen) {
      expect(JSON.parse(seen.body)).toEqual(body);
      expect(seen).toMatchObject({ method: "POST", contentType: "application/vnd.atlas.2023-11-15+json" });
    }
  });

  it("is signed with the path and query as they are sent", async () => {
    await using server = await startDigestServer({ nonces: "every401" });
    const atlas = client(server);
    for (const name of ["a b", "ü/%2F?&=#", `'"\\`, "(~!*)"]) await atlas.organizations.listOrgs({ name, pageNum: 2 });
    expect(statuses(server)).toEqual([401, 200, 200, 200, 200]);
    const request = new Request(`${server.url}/x\\y/../z?q=\\'"{}|^&a=%zz#hash`);
    const layer = apiKey(KEY).layer({
      origin: server.url,
      baseUrl: server.url,
      fetch: (given) => fetch(given),
      now: Date.now,
      userAgent: undefined,
      timeout: 0,
    });
    const context = { call: { operationId: "x", method: "GET", path: "/" }, timeout: 0 };
    const response = await layer((given) => fetch(given))(request, context);
    expect(response.status).toBe(200);
    expect(server.seen.at(-1)?.url).toContain("\\");
  });

  it("is let go by a caller who stops waiting; the others go on", async () => {
    const answers = gate(1);
    await using server = await startDigestServer({ before: () => answers.full });
    const atlas = client(server);
    const controller = new AbortController();
    const first = atlas.organizations.listOrgs();
    const impatient = failure(atlas.organizations.listOrgs({}, { signal: controller.signal }));
    const patient = atlas.organizations.listOrgs();
    controller.abort(new Error("never mind"));
    await expect(impatient).resolves.toMatchObject({ message: "never mind" });
    void answers.pass();
    await expect(Promise.all([first, patient])).resolves.toHaveLength(2);
    expect(server.seen).toHaveLength(3);
  });

  it("that asks for all is taken over by one other when its caller gives up", async () => {
    const controller = new AbortController();
    const arrived = gate(1);
    const before = async ({ fields }: { fields: ReadonlyMap<string, string> }): Promise<void> => {
      if (fields.size === 0 && !controller.signal.aborted) {
        await arrived.pass();
        controller.abort(new Error("never mind"));
      }
    };
    await using server = await startDigestServer({ before });
    const atlas = client(server);
    const first = failure(atlas.organizations.listOrgs({}, { signal: controller.signal }));
    const others = times(20, () => atlas.organizations.listOrgs());
    await expect(first).resolves.toMatchObject({ message: "never mind" });
    await expect(Promise.all(others)).resolves.toHaveLength(20);
    expect(server.seen).toHaveLength(1 + 1 + 20);
  });

  it("fails alone when it gets no answer: the others do not wait one after another", async () => {
    const together = gate(9);
    let sent = 0;
    const fetch = async (request: Request): Promise<Response> => {
      if (++sent === 1) throw new Error("connection reset");
      if (request.headers.has("authorization")) return json({ results: [] });
      await together.pass();
      return json({}, 401, { "WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"' });
    };
    const atlas = createAtlasClient({ auth: apiKey(KEY), fetch, retry: false });
    const calls = times(10, () => atlas.organizations.listOrgs());
    const results = await Promise.allSettled(calls);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
    await expect(calls[0]).rejects.toMatchObject({ code: "NETWORK_ERROR" });
  });

  it.each<[string, () => ReadableStream<Uint8Array>]>([
    ["never ends", () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(10_000)) })],
    ["breaks off", () => new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) })],
  ])("goes on after a challenge whose body %s", async (_, body) => {
    const headers = { "WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"' };
    const fetch = fakeFetch(new Response(body(), { status: 401, headers }), json({ results: [] }));
    const atlas = createAtlasClient({ auth: apiKey(KEY), fetch, retry: false });
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
  });
});

describe("apiKey", () => {
  it.each([
    [undefined, "publicKey is missing"],
    [null, "publicKey is missing"],
    [{ publicKey: "", privateKey: "x" }, "publicKey is missing"],
    [{ publicKey: "x" }, "privateKey is missing"],
    [{ publicKey: "a:b", privateKey: "x" }, "publicKey has characters"],
    [{ publicKey: "a", privateKey: "ü_top_secret" }, "privateKey has characters"],
    [{ publicKey: "a", privateKey: "x\n" }, "privateKey has characters"],
    [{ publicKey: "mdb_sa_id_123", privateKey: "mdb_sa_sk_top_secret" }, "Use serviceAccount({ clientId"],
    [{ publicKey: "abcdefgh", privateKey: "mdb_sa_sk_top_secret" }, "privateKey is of a service account"],
  ])("refuses %j", (options, why) => {
    const make = (): unknown => apiKey(options as typeof KEY);
    expect(make).toThrow(AtlasConfigError);
    expect(make).toThrow(why);
    expect(make).not.toThrow("top_secret");
  });

  it("shows its secret nowhere", async () => {
    const auth = apiKey(KEY);
    await using server = await startDigestServer();
    const atlas = client(server, { auth });
    await atlas.organizations.listOrgs();
    server.rotate();
    const refused = await failure(
      client(server, { auth: apiKey({ ...KEY, publicKey: "other" }) }).organizations.listOrgs(),
    );
    const broken = createAtlasClient({ auth, baseUrl: server.url, fetch: () => Promise.reject(new Error("reset")) });
    const unreachable = await failure(broken.organizations.listOrgs());
    const unsupported = await failure(
      createAtlasClient({ auth: apiKey(KEY), fetch: fakeFetch(json({}, 401)) }).organizations.listOrgs(),
    );
    for (const thing of [auth, atlas, refused, unreachable, unsupported]) {
      const shown = [inspect(thing, { depth: 20, showHidden: true, getters: true }), JSON.stringify(thing)];
      if (thing instanceof Error) shown.push(String(thing.stack), String(thing));
      expect(shown.join("\n")).not.toContain("top-secret");
      expect(shown.join("\n")).not.toMatch(/response="[0-9a-f]{32}/);
    }
    for (const { authorization } of server.seen) expect(authorization ?? "").not.toContain("top-secret");
  });
});
