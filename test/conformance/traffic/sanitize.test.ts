import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sanitizer } from "../../../src/conformance/traffic/index.js";
import type { TrafficExchange } from "../../../src/conformance/traffic/index.js";
import { secretsOf } from "../../../src/conformance/traffic/secrets.js";

function exchange(more: {
  url?: string;
  sent?: Record<string, string>;
  request?: string;
  answered?: Record<string, string>;
  response?: string;
}): TrafficExchange {
  return {
    source: "test",
    kind: "har",
    index: 0,
    request: {
      method: "POST",
      url: more.url ?? "https://cloud.mongodb.com/api/atlas/v2/orgs",
      headers: more.sent ?? {},
      ...(more.request === undefined ? {} : { body: { encoding: "text", data: more.request } }),
    },
    response: {
      status: 200,
      headers: more.answered ?? {},
      ...(more.response === undefined ? {} : { body: { encoding: "text", data: more.response } }),
    },
  };
}

const SECRET = "Zq8xT1w9vLk3-made-up";
const UUID = "3f1c9d52-0d0e-4c0b-8f8e-1f2e3d4c5b6a";

const leaks: readonly [what: string, leak: TrafficExchange][] = [
  ["a bearer token", exchange({ sent: { authorization: `Bearer ${SECRET}` } })],
  ["basic credentials", exchange({ sent: { authorization: `Basic ${btoa(`mdb_sa_id_1:${SECRET}`)}` } })],
  ["a digest answer", exchange({ sent: { authorization: `Digest username="abc", response="${SECRET}"` } })],
  ["a cookie", exchange({ sent: { cookie: `session=${SECRET}` } })],
  ["a cookie that is set", exchange({ answered: { "set-cookie": `session=${SECRET}; HttpOnly` } })],
  ["a client secret by its form", exchange({ response: JSON.stringify({ any: [`mdb_sa_sk_${SECRET}`] }) })],
  ["a client secret in a form", exchange({ request: `client_secret=${SECRET}&grant_type=client_credentials` })],
  ["an access token", exchange({ response: JSON.stringify({ access_token: SECRET, expires_in: 3600 }) })],
  ["a private key", exchange({ response: JSON.stringify({ publicKey: "abcdefgh", privateKey: UUID }) })],
  ["a password", exchange({ request: JSON.stringify({ user: { password: SECRET } }) })],
  ["a password in an address", exchange({ response: JSON.stringify({ uri: `mongodb+srv://me:${SECRET}@host` }) })],
  ["a key file", exchange({ response: `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----` })],
  ["a token in a query", exchange({ url: `https://cloud.mongodb.com/api/atlas/v2/orgs?token=${SECRET}` })],
  ["credentials in an address", exchange({ url: `https://me:${SECRET}@cloud.mongodb.com/api/atlas/v2/orgs` })],
  ["a body that was cut off", exchange({ response: `{"id":"a","clientSecret":"${SECRET}","na` })],
  [
    "a web token in text",
    exchange({ response: `token eyJhbGciOiJIUzI1NiJ9.${btoa(SECRET).replaceAll("=", "")}.c2ln` }),
  ],
];

describe("secrets", () => {
  it.each(leaks)("finds %s and takes it out, without telling it", (_, leak) => {
    const found = secretsOf(leak);
    expect(found).not.toEqual([]);
    for (const secret of [SECRET, UUID]) expect(found.join()).not.toContain(secret);
    const clean = sanitizer()(leak);
    expect(secretsOf(clean)).toEqual([]);
    for (const secret of [SECRET, UUID]) expect(JSON.stringify(clean)).not.toContain(secret);
  });

  it.each([
    ["nothing", exchange({})],
    ["a placeholder", exchange({ sent: { authorization: "Bearer $TOKEN", cookie: "<cookie>" } })],
    [
      "what Atlas has covered",
      exchange({ response: JSON.stringify({ privateKey: "********-****-****-4dfe12ab34cd" }) }),
    ],
    ["ids of secrets", exchange({ response: JSON.stringify({ secretId: "32b6e34b3d91647abb20e7b8", secrets: [] }) })],
    ["a page token", exchange({ response: JSON.stringify({ nextPageToken: "abc" }) })],
    ["a challenge", exchange({ answered: { "www-authenticate": 'Digest realm="MMS Public API", nonce="abcdef"' } })],
    ["prose", exchange({ response: JSON.stringify({ detail: "The password is too short." }) })],
  ])("leaves %s alone", (_, harmless) => {
    expect(secretsOf(harmless)).toEqual([]);
    expect(sanitizer()(harmless)).toEqual(harmless);
  });

  it("is not stopped by any body", () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const nested = exchange({ response: deep });
    expect(secretsOf(nested)).toEqual([]);
    expect(() => sanitizer()(nested)).not.toThrow();
    const hostile = exchange({ response: '{"__proto__":{"password":"made-up-one"},"constructor":1}' });
    expect(secretsOf(hostile)).toEqual(["answer body/__proto__/password: text of 11 characters"]);
    expect(sanitizer()(hostile).response.body?.data).toBe('{"__proto__":{"password":"REDACTED"},"constructor":1}');
  });
});

describe("the sanitizer", () => {
  it("gives one address and one id one name, everywhere", () => {
    const clean = sanitizer({ emails: true, ids: true });
    const id = "32b6e34b3d91647abb20e7b8";
    const first = clean(
      exchange({
        url: `https://h/api/atlas/v2/orgs/${id}`,
        response: JSON.stringify({ id, a: "ada@acme.org", b: "bob@acme.org" }),
      }),
    );
    const second = clean(exchange({ request: JSON.stringify({ orgId: id.toUpperCase(), username: "ADA@acme.org" }) }));
    expect(first.request.url).toBe("https://h/api/atlas/v2/orgs/000000000000000000000001");
    expect(JSON.parse(first.response.body?.data ?? "")).toEqual({
      id: "000000000000000000000001",
      a: "user1@example.com",
      b: "user2@example.com",
    });
    expect(JSON.parse(second.request.body?.data ?? "")).toEqual({
      orgId: "000000000000000000000001",
      username: "user1@example.com",
    });
    expect(clean(first)).toEqual(first);
  });

  it("leaves neither a secret nor anything to do a second time", () => {
    const name = fc.constantFrom("password", "clientSecret", "id", "name", "token", "__proto__", "value");
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(SECRET, `mdb_sa_sk_${SECRET}`, `Bearer ${SECRET}`, "x://a:b@c", "ada@acme.org"),
    );
    const { body } = fc.letrec((tie) => ({
      body: fc.oneof(
        { depthSize: "small" },
        text,
        fc.integer(),
        fc.array(tie("body"), { maxLength: 3 }),
        fc.dictionary(name, tie("body"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          body.map((value) => JSON.stringify(value)),
          text,
        ),
        fc.boolean(),
        fc.boolean(),
        (data, emails, ids) => {
          const clean = sanitizer({ emails, ids });
          const once = clean(exchange({ request: data, response: data, sent: { "x-note": "a" } }));
          expect(secretsOf(once)).toEqual([]);
          expect(clean(once)).toEqual(once);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
