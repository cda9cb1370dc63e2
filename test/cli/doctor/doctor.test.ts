/** `atlas-fetch doctor` against the emulator. */
import { afterEach, describe, expect, it } from "vitest";
import { startEmulator, type Emulator, type EmulatorOptions } from "../../../src/emulator/index.js";
import { AtlasConfigError } from "../../../src/index.js";
import { doctor, findings } from "./doctor-run.js";

const open: Emulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

async function emulated(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options);
  open.push(emulator);
  return emulator;
}

function accountOf({ credentials }: Emulator): Record<string, string> {
  return { MONGODB_ATLAS_CLIENT_ID: credentials.clientId, MONGODB_ATLAS_CLIENT_SECRET: credentials.clientSecret };
}

function keyOf({ credentials }: Emulator): Record<string, string> {
  return { MONGODB_ATLAS_PUBLIC_KEY: credentials.publicKey, MONGODB_ATLAS_PRIVATE_KEY: credentials.privateKey };
}

describe("atlas-fetch doctor", () => {
  it("finds that all is well, as a service account, and gives its token back", async () => {
    // One live token is allowed: a second run works only if the first has given its own back.
    const emulator = await emulated({ tokenLimit: 1 });
    for (let time = 0; time < 2; time++) {
      const { code, stdout, stderr } = await doctor({ baseUrl: emulator.url }, { env: accountOf(emulator) });
      expect(stdout).toContain("a service account from the environment");
      expect(stdout).toContain("the token endpoint gave a token");
      expect(stdout).toMatch(/ {2}1 organization\n +Example \([0-9a-f]{24}\): ORG_OWNER\n/);
      expect(stdout).toMatch(/\nAtlas can be called\.\n$/);
      expect(stdout).not.toContain("\u001b");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    }
  });

  it("finds that all is well, with an API key, and says from where it may be used", async () => {
    const emulator = await emulated();
    for (const key of emulator.state.apiKeys.values()) {
      emulator.state.apiKeys.put({ ...key, accessList: [{ ...ENTRY, cidrBlock: "127.0.0.0/8" }] });
    }
    const found = await findings({ baseUrl: emulator.url }, { env: keyOf(emulator) });
    expect(found.login).toMatchObject({ status: "ok", data: { kind: "api-key" } });
    expect(found["access list"].summary).toContain("may be used from 127.0.0.0/8");
    expect(found.organizations.data).toMatchObject({ organizations: [{ name: "Example", roles: ["ORG_OWNER"] }] });
  });

  it.each([
    ["a service account", accountOf],
    ["an API key", keyOf],
  ])("says that the address of %s is not on its access list, and which it is", async (_kind, env) => {
    const emulator = await emulated();
    const { apiKeys, serviceAccounts } = emulator.state;
    for (const key of apiKeys.values()) apiKeys.put({ ...key, accessList: [ENTRY] });
    for (const account of serviceAccounts.values()) serviceAccounts.put({ ...account, accessList: [ENTRY] });
    const found = await findings({ baseUrl: emulator.url }, { env: env(emulator) });
    expect(found.login.status).toBe("ok");
    expect(found["access list"]).toMatchObject({
      status: "problem",
      summary: "127.0.0.1 is not on the API access list (IP_ADDRESS_NOT_ON_ACCESS_LIST)",
      data: { address: "127.0.0.1" },
    });
    expect(found["access list"].advice).toContain("add 127.0.0.1/32 to the API access list");
    expect(found.organizations.status).toBe("skipped");
  });

  it.each<[string, (emulator: Emulator) => Record<string, string>, RegExp, RegExp]>([
    [
      "a wrong secret",
      (emulator) => ({ ...accountOf(emulator), MONGODB_ATLAS_CLIENT_SECRET: "mdb_sa_sk_wrong" }),
      /token endpoint answered 401 invalid_client/,
      /secret are still there/,
    ],
    [
      "a wrong key",
      (emulator) => ({ ...keyOf(emulator), MONGODB_ATLAS_PRIVATE_KEY: "wrong" }),
      /Atlas answers 401/,
      /both halves/,
    ],
    ["a wrong token", () => ({ MONGODB_ATLAS_ACCESS_TOKEN: "wrong" }), /Atlas answers 401/, /expired, was revoked/],
  ])("says what to do about %s", async (_title, env, summary, advice) => {
    const emulator = await emulated();
    const { login, organizations } = await findings({ baseUrl: emulator.url }, { env: env(emulator) });
    expect(login.status).toBe("problem");
    expect(login.summary).toMatch(summary);
    expect(login.advice).toMatch(advice);
    expect(organizations.status).toBe("skipped");
  });

  it("says that organization and project of the settings are not the caller's", async () => {
    const emulator = await emulated();
    const [orgId = ""] = emulator.state.organizations.keys();
    const other = "32b6e34b3d91647abb20e7b8";
    const ids = { MONGODB_ATLAS_ORG_ID: other, MONGODB_ATLAS_PROJECT_ID: other };
    const { code, stdout } = await doctor({ baseUrl: emulator.url }, { env: { ...accountOf(emulator), ...ids } });
    expect(code).toBe(1);
    expect(stdout).toContain(`The organization that is set, ${other}, is not among them`);
    expect(stdout).toContain(`The project that is set, ${other}, cannot be read (Atlas answers 401)`);
    expect(stdout).toMatch(/\nOne thing has to be put right\.\n$/);
    const fine = await doctor(
      { baseUrl: emulator.url },
      { env: { ...accountOf(emulator), MONGODB_ATLAS_ORG_ID: orgId } },
    );
    expect(fine.code).toBe(0);
  });

  it("tells with --debug what it asks, on standard error and without secrets", async () => {
    const emulator = await emulated();
    const env = accountOf(emulator);
    const { code, stdout, stderr } = await doctor({ baseUrl: emulator.url, output: "json", debug: true }, { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
    expect(stderr).toMatch(/^debug: .*token/m);
    expect(stderr).toMatch(/^debug: .*GET .*\/api\/atlas\/v2\/orgs/m);
    expect(stderr).not.toContain(emulator.credentials.clientSecret);
    expect(stderr).not.toMatch(/Bearer (?!\*)/);
  });

  it("tells when a clock is wrong", async () => {
    const emulator = await emulated();
    const env = accountOf(emulator);
    const at = (minutes: number) => (): number => Date.now() + minutes * 60_000;
    const ahead = await findings({ baseUrl: emulator.url }, { env, now: at(10) });
    expect(ahead.clock).toMatchObject({ status: "problem", summary: "is 10 minutes ahead of the server's" });
    const behind = await findings({ baseUrl: emulator.url }, { env, now: at(-300) });
    expect(behind.clock).toMatchObject({ status: "problem", summary: "is 5 hours behind the server's" });
    expect((await findings({ baseUrl: emulator.url }, { env })).clock.status).toBe("ok");
  });

  it("ends with 130 when it is not wanted any more, and still gives its token back", async () => {
    const emulator = await emulated({ tokenLimit: 1 });
    const controller = new AbortController();
    let revoked = 0;
    const fetch = async (request: Request): Promise<Response> => {
      if (request.url.endsWith("/revoke")) revoked++;
      if (request.url.includes("/orgs")) controller.abort();
      return emulator.fetch(request);
    };
    const { signal } = controller;
    const { code, stderr } = await doctor({ baseUrl: emulator.url }, { env: accountOf(emulator), fetch, signal });
    expect({ code, stderr, revoked }).toEqual({ code: 130, stderr: "", revoked: 1 });
  });

  it.each<[string, Parameters<typeof doctor>[0], RegExp]>([
    ["a format", { output: "pdf" }, /--output pdf is none of text, json/],
    ["a time limit", { timeout: "soon" }, /--timeout soon is not a whole number from 1 to 600/],
    ["an API date", { version: "yesterday" }, /"yesterday" is no API date/],
    ["a base URL", { baseUrl: "ftp://atlas.example" }, /^--base-url "ftp:\/\/atlas\.example" is refused/],
  ])("refuses %s that cannot be meant", async (_what, given, message) => {
    const error: unknown = await doctor(given).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AtlasConfigError);
    expect((error as Error).message).toMatch(message);
  });
});

const ENTRY = {
  cidrBlock: "198.51.100.0/24",
  createdAt: Date.UTC(2026, 0, 1),
  requestCount: 0,
};
