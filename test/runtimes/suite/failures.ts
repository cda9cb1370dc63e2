/** What goes wrong on an injected fetch: errors, repetitions, time limits. */
import {
  apiKey,
  AtlasApiError,
  AtlasError,
  bearerToken,
  createAtlasClient,
  isAtlasApiError,
  serviceAccount,
  type AtlasEvent,
  type AuthProvider,
} from "atlas-fetch";
import { equal, failureOf, has, matches, ok } from "./assert.js";
import { answering, clientOn, empty, fakeTime, json, ORG } from "./fake.js";
import { inspectors } from "./platform.js";
import type { Tests } from "./test.js";

const TOKEN = "TopSecretToken.0123456789";
const CLIENT_SECRET = "mdb_sa_sk_TopSecretOfAnAccount";
const PRIVATE_KEY = "0a1b2c3d-1111-4222-8333-44445555aaaa";
const SECRETS = [TOKEN, CLIENT_SECRET, PRIVATE_KEY, btoa(`mdb_sa_id_1:${CLIENT_SECRET}`)];

const KINDS: Readonly<Record<string, () => AuthProvider>> = {
  "a token": () => bearerToken(TOKEN),
  "a service account": () => serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: CLIENT_SECRET }),
  "an API key": () => apiKey({ publicKey: "abcdefgh", privateKey: PRIVATE_KEY }),
};

const html = (status: number) => () =>
  new Response("<html>Bad gateway</html>", { status, headers: { "content-type": "text/html" } });

export const failures: Tests = {
  async "an error body of Atlas becomes a typed error with all that it says"() {
    const body = {
      error: 400,
      errorCode: "VALIDATION_ERROR",
      detail: "The name is not valid.",
      parameters: ["name"],
      badRequestDetail: { fields: [{ field: "name", description: "is too long" }] },
    };
    const error = await failureOf(
      clientOn(answering(json(body, 400, { "x-request-id": "r-1" }))).organizations.getOrg({ orgId: ORG }),
    );
    ok(
      error instanceof AtlasApiError && error instanceof AtlasError && error instanceof Error,
      "it is no AtlasApiError",
    );
    has(error, {
      name: "AtlasApiError",
      code: "API_ERROR",
      status: 400,
      errorCode: "VALIDATION_ERROR",
      fields: [{ field: "name", description: "is too long" }],
      requestId: "r-1",
      operationId: "getOrg",
    });
    ok(isAtlasApiError(error, "VALIDATION_ERROR") && !isAtlasApiError(error, "OTHER"), "isAtlasApiError is wrong");
  },

  async "an empty 401, an empty 503 and HTML of a proxy are errors"() {
    for (const [answer, status] of [
      [empty(401), 401],
      [empty(503), 503],
      [html(502), 502],
    ] as const) {
      const error = await failureOf(clientOn(answering(answer)).organizations.listOrgs());
      has(error, { name: "AtlasApiError", status, errorCode: undefined });
    }
  },

  async "there is a class for what was removed, and for too many requests"() {
    const gone = json({ error: 410, errorCode: "VERSION_GONE", detail: "Gone." }, 410);
    const many = json({ error: 429, errorCode: "RATE_LIMITED", detail: "Later." }, 429, { "retry-after": "7" });
    const { organizations } = clientOn(answering(gone, many));
    has(await failureOf(organizations.listOrgs()), { name: "AtlasVersionGoneError", code: "VERSION_GONE" });
    has(await failureOf(organizations.listOrgs()), { name: "AtlasRateLimitError", retryAfter: 7000 });
  },

  async "a success that is no JSON is an error too"() {
    const answers = [
      () => new Response('{"results": [', { headers: { "content-type": "application/json" } }),
      html(200),
    ];
    const { organizations } = clientOn(answering(...answers));
    has(await failureOf(organizations.listOrgs()), { name: "AtlasResponseError", code: "INVALID_JSON" });
    has(await failureOf(organizations.listOrgs()), { name: "AtlasResponseError", code: "UNEXPECTED_CONTENT_TYPE" });
  },

  async "a fetch that fails is an AtlasNetworkError, and keeps its cause"() {
    const fetch = (): Promise<Response> => Promise.reject(new TypeError("no such host"));
    const error = await failureOf(clientOn(fetch).organizations.listOrgs());
    has(error, { name: "AtlasNetworkError", code: "NETWORK_ERROR" });
    matches(error instanceof Error ? String(error.cause) : "", /no such host/);
  },

  async "what may be repeated is, with growing pauses"() {
    const time = fakeTime();
    const fetch = answering(empty(503), empty(502), empty(504), json({ results: [] }));
    const atlas = clientOn(fetch, { retry: {}, random: () => 0.5, ...timing(time) });
    equal(await atlas.organizations.listOrgs(), { results: [] });
    equal(time.waits, [250, 500, 1000]);
  },

  async "Retry-After is obeyed to the letter"() {
    const time = fakeTime();
    const fetch = answering(json({ errorCode: "RATE_LIMITED" }, 429, { "retry-after": "3" }), json({ results: [] }));
    await clientOn(fetch, { retry: {}, limits: false, ...timing(time) }).organizations.listOrgs();
    equal(time.waits, [3000]);
  },

  async "a POST whose outcome is not known is not repeated, one that was refused is, with its body"() {
    const time = fakeTime();
    const body = { name: "Acme" };
    const unknown = answering(empty(503));
    await failureOf(clientOn(unknown, { retry: {}, ...timing(time) }).organizations.createOrg({ body }));
    equal(unknown.requests.length, 1);
    const refused = answering(json({ errorCode: "RATE_LIMITED" }, 429), json({ id: ORG, name: "Acme" }));
    await clientOn(refused, { retry: {}, limits: false, ...timing(time) }).organizations.createOrg({ body });
    equal(await Promise.all(refused.requests.map((request) => request.json())), [body, body]);
  },

  async "a limit that answers tell of is learned, and calls are spaced"() {
    const time = fakeTime();
    const limit = { "ratelimit-limit": "2", "ratelimit-remaining": "0" };
    const parameters = ["/api/atlas/v2/orgs", 1, 2, 1, 1];
    const refusal = json({ errorCode: "RATE_LIMITED_TOKEN_BUCKET", parameters }, 429, { ...limit, "retry-after": "1" });
    const fetch = answering(refusal, json({ results: [] }, 200, limit));
    const atlas = clientOn(fetch, { retry: {}, limits: true, ...timing(time) });
    for (let call = 0; call < 4; call++) await atlas.organizations.listOrgs();
    equal(fetch.requests.length, 5, "the number of requests");
    // One refusal is all it takes; after that each call waits until its request has been earned.
    ok(time.waits.length >= 4, `it waited ${time.waits.length} times`);
  },

  async "the time limit and the caller end a call whose fetch listens to nobody"() {
    const never = (): Promise<Response> => new Promise(() => undefined);
    const late = await failureOf(clientOn(never).organizations.listOrgs({}, { timeout: 20 }));
    has(late, { name: "AtlasTimeoutError", operationId: "listOrgs" });
    const reason = new Error("enough");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 20);
    const ended = await failureOf(clientOn(never).organizations.listOrgs({}, { signal: controller.signal }));
    ok(ended === reason, `it failed with ${String(ended)} and not with the caller's reason`);
  },

  async "a redirect is refused"() {
    const fetch = answering(empty(302, { location: "https://elsewhere.example/?token=abc" }));
    const error = await failureOf(clientOn(fetch).organizations.listOrgs());
    has(error, { name: "AtlasNetworkError", code: "REDIRECT_REFUSED" });
    ok(!String(error).includes("abc"), "the location is in the message");
    equal(fetch.requests[0]?.redirect, "manual");
  },

  async "no credentials are in what shows clients, errors and events"() {
    for (const [kind, auth] of Object.entries(KINDS)) {
      const events: AtlasEvent[] = [];
      const fetch = atlasThatFails();
      const provider = auth();
      const logger = (event: AtlasEvent): void => void events.push(event);
      const atlas = createAtlasClient({ auth: provider, fetch, retry: false, logger, deprecations: "silent" });
      const error = await failureOf(atlas.organizations.getOrg({ orgId: ORG }));
      has(error, { name: "AtlasApiError", status: 500 }, kind);
      ok(events.length > 0, "there were no events");
      for (const [name, inspect] of inspectors()) {
        for (const value of [atlas, provider, error, events]) {
          const text = shown(inspect, value);
          const secret = SECRETS.find((part) => text.includes(part));
          ok(secret === undefined, `${name} shows the credentials of ${kind}`);
        }
      }
    }
  },
};

function timing({ now, sleep }: ReturnType<typeof fakeTime>): Pick<ReturnType<typeof fakeTime>, "now" | "sleep"> {
  return { now, sleep };
}

function shown(inspect: (value: unknown) => string, value: unknown): string {
  try {
    return inspect(value);
  } catch {
    // What cannot be shown, such as a circle as JSON, shows nothing.
    return "";
  }
}

/** Lets everybody in, and then answers 500. */
function atlasThatFails(): (request: Request) => Promise<Response> {
  return (request) => {
    const isLoggedIn = request.headers.has("authorization");
    if (request.url.endsWith("/api/oauth/token")) {
      return Promise.resolve(Response.json({ access_token: TOKEN, token_type: "Bearer", expires_in: 3600 }));
    }
    const challenge = 'Digest realm="MMS Public API", nonce="n", algorithm=MD5, qop="auth"';
    if (!isLoggedIn) return Promise.resolve(empty(401, { "www-authenticate": challenge })());
    return Promise.resolve(json({ error: 500, errorCode: "UNEXPECTED_ERROR", detail: "No." }, 500)());
  };
}
