import { afterEach, describe, expect, it, vi } from "vitest";
import { authFromEnvironment } from "../../src/auth/environment.js";
import { AtlasConfigError, createAtlasClient } from "../../src/index.js";
import { fakeFetch, json } from "../helpers/fake-fetch.js";

afterEach(() => vi.unstubAllEnvs());

function setEnvironment(values: Record<string, string>): void {
  const names = ["ACCESS_TOKEN", "CLIENT_ID", "CLIENT_SECRET", "BASE_URL"].map((name) => `MONGODB_ATLAS_${name}`);
  for (const name of names) vi.stubEnv(name, values[name]);
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

  it("count as missing when empty", () => {
    expect(() => authFromEnvironment({ MONGODB_ATLAS_ACCESS_TOKEN: "" })).toThrow("There are no credentials");
  });
});
