/** Credentials are in no error, event, log, inspector, JSON or stack, whatever goes wrong. */
import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as package_ from "../src/index.js";
import {
  apiKey,
  AtlasError,
  bearerToken,
  createAtlasClient,
  serviceAccount,
  type AtlasClient,
  type AtlasEvent,
  type AuthProvider,
} from "../src/index.js";
import { json, ORG, USER } from "./helpers/fake-fetch.js";

const TOKEN = "TopSecretToken.0123456789";
const CLIENT_SECRET = "mdb_sa_sk_TopSecretOfAnAccount";
const PRIVATE_KEY = "0a1b2c3d-1111-4222-8333-44445555aaaa";
const BASIC = btoa(`mdb_sa_id_1:${CLIENT_SECRET}`);
const SECRETS = [TOKEN, CLIENT_SECRET, PRIVATE_KEY, BASIC];

const KINDS: Readonly<Record<string, () => AuthProvider>> = {
  "a token": () => bearerToken(TOKEN),
  "a function that gives tokens": () => bearerToken(() => Promise.resolve(TOKEN)),
  "a service account": () => serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: CLIENT_SECRET }),
  "a service account with a token store": () =>
    serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: CLIENT_SECRET, tokenStore: new Map() as never }),
  "an API key": () => apiKey({ publicKey: "abcdefgh", privateKey: PRIVATE_KEY }),
};

type Answer = (request: Request) => Response | Promise<Response>;

/** Atlas, as far as it lets anybody in; then the answer. */
function atlasWith(answer: Answer, seen: Request[]): Answer {
  return (request) => {
    if (request.url.endsWith("/api/oauth/token")) {
      return Response.json({ access_token: TOKEN, token_type: "Bearer", expires_in: 3600 });
    }
    if (request.url.endsWith("/api/oauth/revoke")) return new Response(null, { status: 500 });
    if (!request.headers.has("authorization")) {
      const challenge = 'Digest realm="MMS Public API", nonce="n", algorithm=MD5, qop="auth"';
      return new Response(null, { status: 401, headers: { "www-authenticate": challenge } });
    }
    seen.push(request);
    return answer(request);
  };
}

/** What a `fetch` of the user's may throw: an error that carries the request, as those of other libraries do. */
function carrier(request: Request): Error {
  const headers = Object.fromEntries(request.headers);
  const inner = Object.assign(new Error("socket hang up"), { config: { headers }, code: "ECONNRESET" });
  return Object.assign(new TypeError("fetch failed", { cause: inner }), {
    request,
    options: { headers: request.headers },
    [Symbol("request")]: request,
  });
}

const refused =
  (status: number, headers: Record<string, string> = {}): Answer =>
  () =>
    json({ error: status, errorCode: "SOMETHING", detail: "No." }, status, headers);

type Call = (atlas: AtlasClient) => unknown;
const getOrg: Call = (atlas) => atlas.organizations.getOrg({ orgId: ORG });

/** One way to get each class of error. */
const FAILURES: Readonly<Record<string, { answer?: Answer; call?: Call; timeout?: number; throws?: true }>> = {
  AtlasConfigError: { call: (atlas) => atlas.withVersion("yesterday") },
  AtlasInputError: { call: (atlas) => atlas.organizations.getOrg({ orgId: TOKEN.slice(0, 4) }) },
  AtlasDeprecationError: {
    throws: true,
    call: (atlas) => atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId: USER }),
  },
  AtlasAuthError: {
    call: (atlas) => {
      const leave = { onRequest: ({ request }: { request: Request }) => new Request("https://evil.example/", request) };
      return atlas.GET("/api/atlas/v2/orgs", { middleware: [leave] });
    },
  },
  AtlasApiError: { answer: refused(401) },
  AtlasVersionGoneError: { answer: refused(410) },
  AtlasRateLimitError: { answer: refused(429, { "retry-after": "1" }) },
  AtlasTimeoutError: {
    timeout: 1,
    answer: (request) =>
      new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(carrier(request)))),
  },
  AtlasNetworkError: { answer: (request) => Promise.reject(carrier(request)) },
  AtlasResponseError: { answer: () => new Response("<html>", { headers: { "content-type": "text/html" } }) },
  AtlasWaitTimeoutError: {
    answer: () => json({ id: ORG }),
    call: async (atlas) => {
      await getOrg(atlas);
      return atlas.waitFor("getOrg", { orgId: ORG }, () => false, { timeout: 1 });
    },
  },
};

/** Everything that somebody could print of a value. */
function shown(value: unknown): string {
  const lines: string[] = [];
  const write = (chunk: Buffer, _: string, done: () => void): void => {
    lines.push(chunk.toString());
    done();
  };
  const stream = new Writable({ write });
  const console = new Console({ stdout: stream, stderr: stream, inspectOptions: { depth: 20 } });
  console.log(value);
  console.error("%s %o %O %j", value, value, value, value);
  console.dir(value, { depth: Infinity, showHidden: true });
  lines.push(inspect(value, { depth: Infinity, showHidden: true, getters: true }));
  lines.push(inspect(value, { depth: Infinity, showHidden: true, customInspect: false }));
  lines.push(JSON.stringify(value), String(value));
  if (value instanceof Error) lines.push(value.stack ?? "", JSON.stringify(Object.getOwnPropertyDescriptors(value)));
  return lines.join("\n");
}

function expectNoSecret(value: unknown): void {
  const text = shown(value);
  for (const secret of SECRETS) expect(text.includes(secret), `${secret} in ${text.slice(0, 2000)}`).toBe(false);
}

describe.each(Object.keys(KINDS))("with %s", (kind) => {
  it.each(Object.keys(FAILURES))("%s shows no secret, nor does anything else", async (name) => {
    const { answer = refused(500), call = getOrg, timeout = 30_000, throws } = FAILURES[name] ?? {};
    const events: AtlasEvent[] = [];
    const seen: Request[] = [];
    const auth = (KINDS[kind] ?? expect.unreachable())();
    const atlas = createAtlasClient({
      ...{ auth, timeout, deprecations: throws ? "throw" : "silent", retry: { limit: 1 } },
      fetch: async (request) => atlasWith(answer, seen)(request),
      logger: (event) => void events.push(event),
      ...{ sleep: () => Promise.resolve(), random: () => 0 },
    });
    const failure: unknown = await Promise.resolve()
      .then(() => call(atlas))
      .catch((error: unknown) => error);
    await atlas.close();
    expect(failure).toBeInstanceOf(AtlasError);
    expect(failure).toMatchObject({ name });
    // The secrets were there to be shown.
    const isSent = !["AtlasConfigError", "AtlasInputError", "AtlasDeprecationError", "AtlasAuthError"].includes(name);
    expect(seen.length > 0).toBe(isSent);
    if (isSent) expect(events.length).toBeGreaterThan(1);
    for (const value of [failure, events, auth, atlas, atlas.withVersion("2025-03-12")]) expectNoSecret(value);
    for (const event of events) expect(event.message).not.toMatch(/[\r\n]/);
  });

  it("credentials that are refused show no secret", async () => {
    const events: AtlasEvent[] = [];
    const atlas = createAtlasClient({
      ...{ auth: (KINDS[kind] ?? expect.unreachable())(), retry: false },
      // A token endpoint that repeats what it was sent, and an API that offers what nobody has asked for.
      fetch: async (request) => {
        const said = `${request.headers.get("authorization") ?? ""} ${await request.text()} ${CLIENT_SECRET}`;
        const headers = { "www-authenticate": "Basic realm=x" };
        return request.url.includes("oauth")
          ? Response.json({ error: "invalid_client", error_description: said }, { status: 401 })
          : Response.json({ error: 401, detail: "No." }, { status: 401, headers });
      },
      logger: (event) => void events.push(event),
    });
    const failure: unknown = await atlas.organizations.listOrgs().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AtlasError);
    expect(failure).toMatchObject({
      name: kind.includes("token") && !kind.includes("store") ? "AtlasApiError" : "AtlasAuthError",
    });
    for (const value of [failure, events]) expectNoSecret(value);
  });
});

/** What a `fetch` of the user's, or Atlas, may say of a request that it was given. */
const REPEATS: Readonly<Record<string, Answer>> = {
  "an error whose message has the header": (request) =>
    Promise.reject(new TypeError(`refused: Authorization: ${fieldOf(request)}`)),
  "an error whose message has the token alone": (request) => Promise.reject(new Error(`no ${wordOf(request)} here`)),
  "an error whose name and code have it": (request) =>
    Promise.reject(Object.assign(new Error("no"), { name: wordOf(request), code: wordOf(request) })),
  "an error with a list of headers": (request) =>
    Promise.reject(Object.assign(new Error("no"), { rawHeaders: ["authorization", fieldOf(request)] })),
  "an error with a command line": (request) =>
    Promise.reject(Object.assign(new Error("no"), { curl: `curl -H 'authorization: ${fieldOf(request)}'` })),
  "an error that shows itself": (request) => {
    class Shown extends Error {
      [inspect.custom](): string {
        return fieldOf(request);
      }
      toJSON(): string {
        return fieldOf(request);
      }
    }
    return Promise.reject(new Shown("no"));
  },
  "several errors": (request) => Promise.reject(new AggregateError([new Error(fieldOf(request))], "no")),
  "an inner error": (request) => Promise.reject(new Error("no", { cause: new Error(wordOf(request)) })),
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- others do
  "no error but a text": (request) => Promise.reject(fieldOf(request)),
  "an answer that repeats the header": (request) =>
    json({ error: 400, errorCode: "BAD", detail: `You sent ${fieldOf(request)}`, parameters: [wordOf(request)] }, 400),
  "an answer in text": (request) => new Response(`You sent ${fieldOf(request)}`, { status: 400 }),
};

const fieldOf = ({ headers }: Request): string => headers.get("authorization") ?? "";
/** The token, or what stands for it. */
const wordOf = (request: Request): string => fieldOf(request).replace(/^Bearer /, "");

describe.each(Object.keys(KINDS))("with %s, what repeats it is cleaned", (kind) => {
  it.each(Object.keys(REPEATS))("%s", async (name) => {
    const events: AtlasEvent[] = [];
    const sent: string[] = [];
    const atlas = createAtlasClient({
      ...{ auth: (KINDS[kind] ?? expect.unreachable())(), retry: false },
      fetch: async (request) =>
        atlasWith((last) => {
          sent.push(fieldOf(last), wordOf(last));
          return (REPEATS[name] ?? expect.unreachable())(last);
        }, [])(request),
      logger: (event) => void events.push(event),
    });
    const failure: unknown = await atlas.organizations.listOrgs().catch((error: unknown) => error);
    const { error } = await atlas.GET("/api/atlas/v2/orgs").catch((thrown: unknown) => ({ error: thrown }));
    expect(failure).toBeInstanceOf(AtlasError);
    expect(sent.length).toBeGreaterThan(2);
    for (const value of [failure, error, events]) {
      expectNoSecret(value);
      for (const secret of sent) expect(shown(value).includes(secret), secret).toBe(false);
    }
  });
});

it("covers every class of error that there is", () => {
  const classes = Object.entries(package_)
    .filter(([, value]) => typeof value === "function" && value.prototype instanceof AtlasError)
    .map(([name]) => name);
  expect(Object.keys(FAILURES).sort()).toEqual(classes.sort());
});

it("finds a secret where there is one", () => {
  for (const leak of [
    new Error("x", { cause: { a: { b: [TOKEN] } } }),
    [{ url: `?k=${PRIVATE_KEY}` }],
    CLIENT_SECRET,
  ]) {
    expect(() => expectNoSecret(leak)).toThrow();
  }
});
