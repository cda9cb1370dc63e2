import { afterEach, describe, expect, it, vi } from "vitest";
import { authFromEnvironment } from "../../src/auth/environment.js";
import { AtlasConfigError, bearerToken, createAtlasClient } from "../../src/index.js";
import { fakeFetch, json } from "../helpers/fake-fetch.js";

afterEach(() => vi.unstubAllEnvs());

const NAMES = [
  "ACCESS_TOKEN",
  "CLIENT_ID",
  "CLIENT_SECRET",
  "BASE_URL",
  "PUBLIC_API_KEY",
  "PUBLIC_KEY",
  "PRIVATE_API_KEY",
  "PRIVATE_KEY",
].map((name) => `MONGODB_ATLAS_${name}`);

function setEnvironment(values: Record<string, string>): void {
  for (const name of NAMES) vi.stubEnv(name, values[name]);
}

describe("credentials from the environment", () => {
  it("are an access token first", async () => {
    setEnvironment({
      MONGODB_ATLAS_ACCESS_TOKEN: "abc",
      MONGODB_ATLAS_CLIENT_ID: "x",
      MONGODB_ATLAS_CLIENT_SECRET: "y",
    });
    const fetch = fakeFetch(json({ results: [] }));
    await createAtlasClient({ fetch }).organizations.listOrgs();
    expect(fetch.requests[0]?.headers.get("authorization")).toBe("Bearer abc");
  });

  it("are a service account next, at the base URL of the environment", async () => {
    setEnvironment({
      MONGODB_ATLAS_CLIENT_ID: "x",
      MONGODB_ATLAS_CLIENT_SECRET: "y",
      MONGODB_ATLAS_BASE_URL: "https://cloud.mongodbgov.com/",
    });
    const fetch = fakeFetch(json({ access_token: "abc" }), json({ results: [] }));
    await createAtlasClient({ fetch }).organizations.listOrgs();
    expect(fetch.requests.map(({ url }) => url)).toEqual([
      "https://cloud.mongodbgov.com/api/oauth/token",
      "https://cloud.mongodbgov.com/api/atlas/v2/orgs",
    ]);
  });

  it.each([
    ["MONGODB_ATLAS_PUBLIC_API_KEY", "MONGODB_ATLAS_PRIVATE_API_KEY"],
    ["MONGODB_ATLAS_PUBLIC_KEY", "MONGODB_ATLAS_PRIVATE_KEY"],
    ["MONGODB_ATLAS_PUBLIC_KEY", "MONGODB_ATLAS_PRIVATE_API_KEY"],
  ])("are an API key last: %s and %s", async (publicKey, privateKey) => {
    setEnvironment({ [publicKey]: "abcdefgh", [privateKey]: "y" });
    const challenge = new Response(null, {
      status: 401,
      headers: { "WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"' },
    });
    const fetch = fakeFetch(challenge, json({ results: [] }));
    await createAtlasClient({ fetch }).organizations.listOrgs();
    expect(fetch.requests[1]?.headers.get("authorization")).toContain('Digest username="abcdefgh"');
  });

  it("are a service account before an API key", async () => {
    setEnvironment({
      MONGODB_ATLAS_CLIENT_ID: "x",
      MONGODB_ATLAS_CLIENT_SECRET: "y",
      MONGODB_ATLAS_PUBLIC_API_KEY: "abcdefgh",
      MONGODB_ATLAS_PRIVATE_API_KEY: "z",
    });
    const fetch = fakeFetch(json({ access_token: "abc" }), json({ results: [] }));
    await createAtlasClient({ fetch }).organizations.listOrgs();
    expect(fetch.requests[1]?.headers.get("authorization")).toBe("Bearer abc");
  });

  it("may not be missing", () => {
    setEnvironment({});
    expect(() => createAtlasClient()).toThrow(AtlasConfigError);
    expect(() => createAtlasClient()).toThrow("MONGODB_ATLAS_CLIENT_ID");
  });

  it("may not be half there", () => {
    expect(() => authFromEnvironment({ MONGODB_ATLAS_CLIENT_ID: "x" })).toThrow(
      "MONGODB_ATLAS_CLIENT_ID is set but MONGODB_ATLAS_CLIENT_SECRET is not.",
    );
  });

  it("may not be half of an API key", () => {
    expect(() => authFromEnvironment({ MONGODB_ATLAS_PUBLIC_KEY: "x" })).toThrow(
      "MONGODB_ATLAS_PUBLIC_KEY is set but MONGODB_ATLAS_PRIVATE_API_KEY or MONGODB_ATLAS_PRIVATE_KEY is not.",
    );
  });

  it.each(["", " ", "\n"])("count as missing when empty: %j", (value) => {
    expect(() => authFromEnvironment({ MONGODB_ATLAS_ACCESS_TOKEN: value })).toThrow("There are no credentials");
  });

  it("are taken without the line break that a file ends with", async () => {
    setEnvironment({ MONGODB_ATLAS_CLIENT_ID: " x", MONGODB_ATLAS_CLIENT_SECRET: "y\r\n" });
    const fetch = fakeFetch(json({ access_token: "abc" }), json({ results: [] }));
    await createAtlasClient({ fetch }).organizations.listOrgs();
    expect(fetch.requests[0]?.headers.get("authorization")).toBe(`Basic ${btoa("x:y")}`);
  });

  it.each([
    [{ MONGODB_ATLAS_ACCESS_TOKEN: "top secret" }, "MONGODB_ATLAS_ACCESS_TOKEN: bearerToken: the token is empty, or"],
    [
      { MONGODB_ATLAS_CLIENT_ID: "mdb_sa_sk_secret", MONGODB_ATLAS_CLIENT_SECRET: "mdb_sa_id_1" },
      "MONGODB_ATLAS_CLIENT_ID, MONGODB_ATLAS_CLIENT_SECRET: serviceAccount: clientId starts with mdb_sa_id_",
    ],
    [
      { MONGODB_ATLAS_PUBLIC_KEY: "a", MONGODB_ATLAS_PRIVATE_API_KEY: "top secret" },
      "MONGODB_ATLAS_PUBLIC_KEY, MONGODB_ATLAS_PRIVATE_API_KEY: apiKey: privateKey has characters",
    ],
  ])("are refused by the names of their variables: %j", (environment, message) => {
    const make = (): unknown => authFromEnvironment(environment);
    expect(make).toThrow(AtlasConfigError);
    expect(make).toThrow(message);
    expect(make).not.toThrow(/top secret|sk_secret/);
  });

  it("are not needed where the environment may not be read, as in Deno without leave", async () => {
    const env = new Proxy<Record<string, string>>(
      {},
      {
        get: (_, name) => {
          throw Object.assign(new Error(`Requires env access to "${String(name)}"`), { name: "NotCapable" });
        },
      },
    );
    vi.stubGlobal("process", Object.create(process, { env: { value: env } }));
    try {
      const fetch = fakeFetch(json({ results: [] }));
      await createAtlasClient({ fetch, auth: bearerToken("token") }).organizations.listOrgs();
      expect(fetch.requests[0]?.url).toBe("https://cloud.mongodb.com/api/atlas/v2/orgs");
      expect(() => createAtlasClient({ fetch })).toThrow(
        /^There are no credentials\. .* NotCapable: Requires env access to "MONGODB_ATLAS_/,
      );
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
