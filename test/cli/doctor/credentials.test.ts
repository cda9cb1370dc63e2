/** Which credentials `atlas-fetch doctor` finds. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examineCredentials, type Credentials } from "../../../src/cli/doctor/credentials.js";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "atlas-fetch-doctor-"));
});
afterAll(() => rmSync(home, { recursive: true }));

/** Looks in an environment, and in a configuration file if there is one. */
function look(env: Record<string, string>, toml?: string, profile?: string, mode = 0o600): Promise<Credentials> {
  const folder = join(home, "atlascli");
  rmSync(folder, { recursive: true, force: true });
  if (toml !== undefined) {
    mkdirSync(folder);
    writeFileSync(join(folder, "config.toml"), toml);
    chmodSync(join(folder, "config.toml"), mode);
  }
  const now = (): number => Date.UTC(2026, 0, 1);
  return examineCredentials(profile === undefined ? {} : { profile }, { env: { XDG_CONFIG_HOME: home, ...env }, now });
}

const ACCOUNT = { MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_1", MONGODB_ATLAS_CLIENT_SECRET: "mdb_sa_sk_1234" };
const KEY = { MONGODB_ATLAS_PUBLIC_API_KEY: "abcdefgh", MONGODB_ATLAS_PRIVATE_API_KEY: "0a1b2c3d" };
const PROFILES = `
[default]
auth_type = "service_account"
client_id = "mdb_sa_id_2"
client_secret = "mdb_sa_sk_5678"
org_id = "4888442a3354817a7320eb61"
[staging]
public_api_key = "hgfedcba"
private_api_key = "d3c2b1a0"
base_url = "https://cloud.mongodbgov.com"
`;

function token(exp: number): string {
  return `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({ exp })).toString("base64url")}.x`;
}

describe("the credentials that are found", () => {
  it("are those that go first, and what is not used is named", async () => {
    const { finding, caller } = await look({ MONGODB_ATLAS_ACCESS_TOKEN: "token", ...ACCOUNT, ...KEY }, PROFILES);
    expect(caller?.kind).toBe("bearer");
    expect(finding).toMatchObject({ status: "ok", summary: "an access token from the environment" });
    expect(finding.details?.map((detail) => detail.replace(/ in .*config\.toml/, ""))).toEqual([
      "environment: an access token (MONGODB_ATLAS_ACCESS_TOKEN), used",
      "environment: a service account (MONGODB_ATLAS_CLIENT_ID, MONGODB_ATLAS_CLIENT_SECRET), not used: what is named before it goes first",
      "environment: an API key (MONGODB_ATLAS_PUBLIC_API_KEY, MONGODB_ATLAS_PRIVATE_API_KEY), not used: what is named before it goes first",
      'profile "default", not used',
      'profile "staging", not used',
    ]);
  });

  it("are a profile's if one is named, or if there are no variables", async () => {
    const named = await look(ACCOUNT, PROFILES, "staging");
    expect(named.finding).toMatchObject({ status: "ok", summary: 'an API key from profile "staging"' });
    expect(named.finding.details?.[0]).toMatch(/not used: --profile goes first$/);
    expect(named.baseUrl).toBe("https://cloud.mongodbgov.com");
    const byDefault = await look({}, PROFILES);
    expect(byDefault).toMatchObject({ clientId: "mdb_sa_id_2", caller: { kind: "service-account" } });
    expect(byDefault.secrets).toEqual(expect.arrayContaining(["mdb_sa_sk_5678", "d3c2b1a0"]));
  });

  it.each<[string, Record<string, string>, RegExp, string?, string?]>([
    ["nothing", {}, /There are no credentials/],
    ["half of a pair", { MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_1" }, /CLIENT_ID is set but .*CLIENT_SECRET is not/],
    ["half of a pair before a whole one", { MONGODB_ATLAS_CLIENT_SECRET: "x", ...KEY }, /SECRET is set but/],
    [
      "a profile that is not there",
      ACCOUNT,
      /There is no profile "stagging".*Did you mean "staging"/,
      PROFILES,
      "stagging",
    ],
    ["a profile without secrets", {}, /keyring/, '[default]\nauth_type = "api_keys"\npublic_api_key = "a"\n'],
    ["a file that is no TOML", {}, /config\.toml:1:\d+: this is not valid TOML/, "secret = = top-secret"],
    ["a token that has expired", { MONGODB_ATLAS_ACCESS_TOKEN: token(1) }, /which expired at 1970-01-01/],
  ])("are a problem: %s", async (_title, env, summary, toml, profile) => {
    const { finding } = await look(env, toml, profile);
    expect(finding.status).toBe("problem");
    expect(finding.summary).toMatch(summary);
    expect(JSON.stringify(finding)).not.toContain("top-secret");
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      "a mistyped name",
      { ...KEY, MONGODB_ATLAS_CLEINT_ID: "x" },
      /CLEINT_ID is set, but nothing reads it; MONGODB_ATLAS_CLIENT_ID/,
    ],
    [
      "an id of another kind",
      { ...ACCOUNT, MONGODB_ATLAS_CLIENT_ID: "abcdefgh" },
      /CLIENT_ID does not begin with mdb_sa_id_/,
    ],
    ["quotes", { ...KEY, MONGODB_ATLAS_PRIVATE_API_KEY: '"0a1b2c3d"' }, /PRIVATE_API_KEY is in quotes/],
    [
      "a variable of a variable",
      { ...KEY, MONGODB_ATLAS_PRIVATE_API_KEY: "$PRIVATE_KEY" },
      /holds the name of a variable/,
    ],
    [
      "two names",
      { ...KEY, MONGODB_ATLAS_PUBLIC_KEY: "other" },
      /PUBLIC_API_KEY and MONGODB_ATLAS_PUBLIC_KEY are set to different values; MONGODB_ATLAS_PUBLIC_API_KEY counts/,
    ],
  ])("are worth a look: %s", async (_title, env, advice) => {
    const { finding } = await look(env);
    expect(finding.status).toBe("warning");
    expect(finding.advice).toMatch(advice);
  });

  it("may have a line break at their end", async () => {
    const { finding } = await look({ ...ACCOUNT, MONGODB_ATLAS_CLIENT_SECRET: "mdb_sa_sk_1234\n" });
    expect(finding.status).toBe("ok");
  });

  it("say which variable has a line break in it", async () => {
    const { finding } = await look({ ...ACCOUNT, MONGODB_ATLAS_CLIENT_SECRET: "mdb_sa_sk_12\n34" });
    expect(finding).toMatchObject({
      status: "problem",
      advice: expect.stringMatching(/^MONGODB_ATLAS_CLIENT_SECRET has a space or a line break/) as string,
    });
  });

  it("leave names of the Atlas CLI alone that are no credentials", async () => {
    const { finding } = await look({
      ...KEY,
      MONGODB_ATLAS_PROFILE: "x",
      MONGODB_ATLAS_OUTPUT: "json",
      MONGODB_ATLAS_SERVICE: "cloud",
    });
    expect(finding.status).toBe("ok");
  });

  it.skipIf(process.platform === "win32")("are worth a look if others can read the file", async () => {
    const { finding } = await look({}, PROFILES, undefined, 0o644);
    expect(finding).toMatchObject({ status: "warning", advice: expect.stringContaining("chmod 600") as string });
  });

  it("do not hide where Atlas is said to be", async () => {
    expect((await look({ MONGODB_ATLAS_BASE_URL: "https://cloud.mongodbgov.com/" })).baseUrl).toBe(
      "https://cloud.mongodbgov.com",
    );
    const refused = await look({ ...KEY, MONGODB_ATLAS_BASE_URL: "http://atlas.example" });
    expect(refused.baseUrl).toMatchObject({ code: "INVALID_BASE_URL" });
    expect(refused.finding.status).toBe("ok");
  });
});
