import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtlasConfigError, createAtlasClient } from "../../src/index.js";
import { configFilePath } from "../../src/profile/config-file.js";
import { profile, type AtlasProfile, type ProfileOptions } from "../../src/profile/index.js";
import { fakeFetch, json } from "../helpers/fake-fetch.js";

let directory = "";
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "atlas-fetch-profile-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

let number = 0;
function file(text: string): string {
  const path = join(directory, `${++number}.toml`);
  writeFileSync(path, text);
  return path;
}

const read = (text: string, name?: string, options: ProfileOptions = {}): Promise<AtlasProfile> =>
  profile(name, { path: file(text), ...options });

async function failure(promise: Promise<unknown>): Promise<AtlasConfigError> {
  const reason: unknown = await promise.catch((error: unknown) => error);
  if (!(reason instanceof AtlasConfigError)) throw new Error(`expected an AtlasConfigError, got ${String(reason)}`);
  expect(inspect(reason, { depth: 10, showHidden: true })).not.toContain("top-secret");
  return reason;
}

/** The `Authorization` headers of a call with the profile. */
async function authorizations({ auth, baseUrl }: AtlasProfile, ...answers: Response[]): Promise<(string | null)[]> {
  const fetch = fakeFetch(...answers, json({ results: [] }));
  await createAtlasClient({ auth, baseUrl, fetch }).organizations.listOrgs();
  return fetch.requests.map(({ headers }) => headers.get("authorization"));
}

const SERVICE_ACCOUNT = `
version = 2
skip_update_check = true

[default]
  auth_type = "service_account"
  client_id = "mdb_sa_id_1"
  client_secret = "mdb_sa_sk_top-secret"
  org_id = "4888442a3354817a7320eb61"
  project_id = "32b6e34b3d91647abb20e7b8"
  service = "cloud"
`;
const API_KEY = `
[staging]
  auth_type = "api_keys"
  public_api_key = "abcdefgh"
  private_api_key = "top-secret"
  org_id = ""
  service = "cloudgov"
`;

describe("profile", () => {
  it("reads a service account", async () => {
    const found = await read(SERVICE_ACCOUNT);
    expect(found).toMatchObject({
      baseUrl: "https://cloud.mongodb.com",
      orgId: "4888442a3354817a7320eb61",
      projectId: "32b6e34b3d91647abb20e7b8",
    });
    const [login, call] = await authorizations(found, json({ access_token: "abc" }));
    expect(login).toBe(`Basic ${btoa("mdb_sa_id_1:mdb_sa_sk_top-secret")}`);
    expect(call).toBe("Bearer abc");
  });

  it("reads an API key, and the service for governments", async () => {
    const found = await read(SERVICE_ACCOUNT + API_KEY, "staging");
    expect(found).toMatchObject({ baseUrl: "https://cloud.mongodbgov.com", orgId: undefined, projectId: undefined });
    const challenge = json({}, 401, { "WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"' });
    const [, call] = await authorizations(found, challenge);
    expect(call).toContain('Digest username="abcdefgh"');
  });

  const jwt = (claims: unknown): string => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;

  it.each(["opaque", jwt({ exp: 1_000 }), jwt({}), jwt(null)])("reads the token of a user: %s", async (token) => {
    const text = `[default]\nauth_type = "user_account"\naccess_token = "${token}"\nrefresh_token = "r"`;
    const found = await read(text, "default", { now: () => 999_999 });
    await expect(authorizations(found)).resolves.toEqual([`Bearer ${token}`]);
  });

  it("says that a user's token has expired", async () => {
    const text = `[ci]\nauth_type = "user_account"\naccess_token = "${jwt({ exp: 1_000 })}"`;
    const error = await failure(read(text, "ci", { now: () => 1_000_000 }));
    expect(error.code).toBe("NO_CREDENTIALS");
    expect(error.message).toContain("the access token has expired. Run `atlas auth login --profile ci`");
  });

  it.each([
    [
      'public_api_key = "abcdefgh"\nprivate_api_key = "x"\naccess_token = "t"',
      [null, expect.stringContaining("Digest")],
    ],
    ['client_id = "a"\nclient_secret = "b"\naccess_token = "t"', ["Bearer t"]],
  ])("takes what an old profile without auth_type has: %j", async (lines, expected) => {
    const found = await read(`[default]\n${lines}`);
    const challenge = json({}, 401, { "WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"' });
    const answers = expected.length > 1 ? [challenge] : [];
    await expect(authorizations(found, ...answers)).resolves.toEqual(expected);
  });

  it.each([
    ['base_url = "https://cloud-dev.example.com/"', "https://cloud-dev.example.com"],
    ['ops_manager_url = "https://a.example/"\nbase_url = "https://b.example/"', "https://a.example"],
    ['service = "ops-manager"\nops_manager_url = "http://127.0.0.1:8080"', "http://127.0.0.1:8080"],
    ["", "https://cloud.mongodb.com"],
  ])("finds the base URL of %j", async (lines, expected) => {
    const { baseUrl } = await read(`[default]\naccess_token = "t"\n${lines}`);
    expect(baseUrl).toBe(expected);
  });

  it("lets settings outside all tables go first, as the CLI does", async () => {
    const found = await read(
      `org_id = "one"\nproject_id = ""\n[default]\naccess_token = "t"\norg_id = "two"\nproject_id = "p"`,
    );
    expect(found).toMatchObject({ orgId: "one", projectId: "p" });
  });

  it("does not tell capitals apart, as the CLI does not", async () => {
    await expect(read('[CI]\nACCESS_TOKEN = "t"\nOrg_Id = "o"', "Ci")).resolves.toMatchObject({ orgId: "o" });
  });

  it("is not changed by the environment", async () => {
    const env = { MONGODB_ATLAS_BASE_URL: "https://evil.example", MONGODB_ATLAS_ORG_ID: "x" };
    const found = await read(SERVICE_ACCOUNT, "default", { env });
    expect(found).toMatchObject({ baseUrl: "https://cloud.mongodb.com", orgId: "4888442a3354817a7320eb61" });
  });

  it("shows no secret", async () => {
    const found = await read(SERVICE_ACCOUNT + API_KEY, "staging");
    expect(inspect(found, { depth: 10, showHidden: true, getters: true })).not.toContain("top-secret");
    expect(JSON.stringify(found)).not.toContain("top-secret");
  });
});

describe("a profile that cannot be used", () => {
  it.each([
    ["stagin", 'Did you mean "staging"? It has: default, staging.'],
    ["production", "It has: default, staging."],
    ["__proto__", "It has: default, staging."],
    ["version", "It has: default, staging."],
  ])("is not there: %s", async (name, text) => {
    const error = await failure(read(SERVICE_ACCOUNT + API_KEY, name));
    expect(error.code).toBe("PROFILE_NOT_FOUND");
    expect(error.message).toContain(`There is no profile "${name}" in ${directory}`);
    expect(error.message).toContain(text);
  });

  it("is in a file without profiles", async () => {
    const error = await failure(read("version = 2"));
    expect(error.message).toContain("It has: no profiles.");
  });

  it("is in a file that is not there", async () => {
    const path = join(directory, "no", "config.toml");
    const error = await failure(profile("default", { path }));
    expect(error.code).toBe("PROFILE_NOT_FOUND");
    expect(error.message).toContain(`The Atlas CLI has no configuration at ${path}. Run`);
  });

  it("is in a file that cannot be read", async () => {
    const error = await failure(profile("default", { path: directory }));
    expect(error.code).toBe("INVALID_PROFILE");
    expect(error.message).toBe(`${directory} cannot be read (EISDIR).`);
  });

  it.skipIf(process.getuid?.() === 0)("is in a file that this user may not read", async () => {
    const path = file(SERVICE_ACCOUNT);
    chmodSync(path, 0);
    expect((await failure(profile("default", { path }))).message).toContain("cannot be read (EACCES)");
  });

  it("is in a file that is not TOML: the place is named, the line is not quoted", async () => {
    const error = await failure(read('[default]\nauth_type = "api_keys"\nprivate_api_key = "top-secret\n'));
    expect(error.code).toBe("INVALID_PROFILE");
    expect(error.message).toMatch(/\.toml:3:\d+: this is not valid TOML\.$/);
  });

  it.each([
    ["service_account", 'client_id = "mdb_sa_id_1"', "has no client_secret", "MONGODB_ATLAS_CLIENT_SECRET"],
    ["service_account", "", "has no client_id and client_secret", "serviceAccount({"],
    ["api_keys", "", "has no public_api_key and private_api_key", "MONGODB_ATLAS_PRIVATE_API_KEY"],
    ["user_account", "", "has no access_token", "Use a service account or an API key"],
  ])("keeps its secret in the keyring: %s %s", async (type, lines, what, instead) => {
    const error = await failure(read(`[default]\nauth_type = "${type}"\n${lines}`));
    expect(error.code).toBe("NO_CREDENTIALS");
    expect(error.message).toContain('Profile "default" in ');
    expect(error.message).toContain(what);
    expect(error.message).toContain("keyring");
    expect(error.message).toContain(instead);
  });

  it.each([
    ["", "NO_CREDENTIALS", "has no credentials"],
    ['auth_type = "no_auth"', "NO_CREDENTIALS", "has no credentials"],
    ['auth_type = "api_key"', "INVALID_PROFILE", "known are: api_keys, user_account, service_account"],
    ["auth_type = 3", "INVALID_PROFILE", "auth_type must be text"],
    ['access_token = "t"\nservice = "cloud-manager"', "INVALID_PROFILE", "Atlas is cloud and cloudgov"],
    ['access_token = "t"\nbase_url = "http://a.example"', "INVALID_PROFILE", "use https:"],
    [
      'access_token = "t"\nbase_url = "https://admin:top-secret@a.example:99999"',
      "INVALID_PROFILE",
      '"a.example:99999"',
    ],
    ['access_token = "t"\nbase_url = "admin:top-secret@a.example"', "INVALID_PROFILE", 'baseUrl "a.example" is'],
    ['access_token = "t"\nops_manager_url = "//admin:top-secret@a b"', "INVALID_PROFILE", "not an absolute URL"],
    ['access_token = "top-secret token"', "INVALID_PROFILE", "no token that a header can carry"],
    [
      'auth_type = "api_keys"\npublic_api_key = "mdb_sa_id_1"\nprivate_api_key = "mdb_sa_sk_top-secret"',
      "INVALID_PROFILE",
      "Use serviceAccount(",
    ],
  ])("is wrong: %j", async (lines, code, text) => {
    const error = await failure(read(`[default]\n${lines}`));
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
    expect(error.message).toContain('Profile "default" in ');
  });
});

describe("the place of the file", () => {
  it.each([
    ["linux", {}, "/home/ada", "/home/ada/.config/atlascli/config.toml"],
    ["linux", { XDG_CONFIG_HOME: "/etc/xdg" }, "/home/ada", "/etc/xdg/atlascli/config.toml"],
    ["linux", { XDG_CONFIG_HOME: "" }, "/home/ada", "/home/ada/.config/atlascli/config.toml"],
    ["darwin", { XDG_CONFIG_HOME: "/x" }, "/Users/ada", "/Users/ada/Library/Application Support/atlascli/config.toml"],
    ["win32", { APPDATA: "D:\\Roaming" }, "C:\\Users\\ada", "D:\\Roaming\\atlascli\\config.toml"],
    ["win32", {}, "C:\\Users\\ada", "C:\\Users\\ada\\AppData\\Roaming\\atlascli\\config.toml"],
  ])("on %s with %j", (platform, env, home, expected) => {
    expect(configFilePath({ platform, env, home })).toBe(expected);
  });

  it("is where profile() looks", async () => {
    const options = { platform: "linux", env: {}, home: directory };
    const path = configFilePath(options);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, SERVICE_ACCOUNT);
    await expect(profile(undefined, options)).resolves.toMatchObject({ baseUrl: "https://cloud.mongodb.com" });
  });
});
