import { describe, expect, it } from "vitest";
import { apiKey, AtlasRateLimitError, createAtlasClient, serviceAccount, type AtlasClient } from "../../src/index.js";
import { startEmulator, type Emulator, type EmulatorOptions, type RateLimitSet } from "../../src/emulator/index.js";

async function withEmulator(
  options: EmulatorOptions,
  work: (emulator: Emulator, orgId: string) => Promise<void>,
): Promise<void> {
  await using emulator = await startEmulator(options);
  const [orgId = ""] = emulator.state.organizations.keys();
  await work(emulator, orgId);
}

function withKey({ url, credentials, clock }: Emulator): AtlasClient {
  return createAtlasClient({
    baseUrl: url,
    auth: apiKey(credentials),
    now: clock.now,
    deprecations: "silent",
    retry: false,
  });
}

function withAccount({ url, credentials, clock }: Emulator): AtlasClient {
  const { clientId, clientSecret } = credentials;
  const auth = serviceAccount({ clientId, clientSecret });
  return createAtlasClient({ baseUrl: url, auth, now: clock.now, deprecations: "silent", retry: false, limits: false });
}

describe("digest authentication", () => {
  it.each(["MD5", "SHA-256"] as const)(
    "with %s lets an API key in, again with an old nonce",
    async (digestAlgorithm) => {
      await withEmulator({ digestAlgorithm, nonceLifetime: 60_000 }, async (emulator, orgId) => {
        const atlas = withKey(emulator);
        await expect(atlas.organizations.getOrg({ orgId })).resolves.toMatchObject({ id: orgId });
        emulator.clock.advance(61_000);
        await expect(atlas.organizations.listOrgs({ name: "Ex" })).resolves.toMatchObject({ totalCount: 1 });
        await expect(atlas.root.getSystemStatus()).resolves.toMatchObject({
          apiKey: { publicKey: emulator.credentials.publicKey },
        });
      });
    },
  );

  it("keeps a wrong key out, and takes no answer twice", async () => {
    await withEmulator({}, async (emulator, orgId) => {
      const sent: string[] = [];
      const atlas = createAtlasClient({
        auth: apiKey(emulator.credentials),
        fetch: async (request) => {
          sent.push(request.headers.get("authorization") ?? "");
          return emulator.fetch(request);
        },
      });
      await atlas.organizations.getOrg({ orgId });
      const url = `https://cloud.mongodb.com/api/atlas/v2/orgs/${orgId}`;
      const replay = await emulator.fetch(new Request(url, { headers: { authorization: sent.at(-1) ?? "" } }));
      expect(replay.status).toBe(401);
      expect(replay.headers.get("www-authenticate")).toContain("stale=true");
      const wrong = { ...emulator.credentials, privateKey: "00000000-0000-4000-8000-000000000000" };
      const stranger = createAtlasClient({ baseUrl: emulator.url, auth: apiKey(wrong) });
      await expect(stranger.organizations.getOrg({ orgId })).rejects.toMatchObject({ status: 401 });
    });
  });
});

describe("tokens", () => {
  it("are limited", async () => {
    await withEmulator({ tokenLimit: 1, tokenLifetime: 600 }, async (emulator, orgId) => {
      await withAccount(emulator).organizations.getOrg({ orgId });
      await expect(withAccount(emulator).organizations.getOrg({ orgId })).rejects.toMatchObject({
        name: "AtlasAuthError",
        status: 403,
      });
      emulator.clock.advance(600_000);
      await expect(withAccount(emulator).organizations.getOrg({ orgId })).resolves.toMatchObject({ id: orgId });
    });
  });
});

describe("access lists of credentials", () => {
  it("let only their addresses in", async () => {
    await withEmulator({}, async (emulator, orgId) => {
      const { state } = emulator;
      const [account] = state.serviceAccounts.values();
      if (account === undefined) throw new Error("no account");
      const entry = { cidrBlock: "192.0.2.0/24", createdAt: 0, requestCount: 0 };
      state.serviceAccounts.put({ ...account, accessList: [entry] });
      const refused = { status: 403, errorCode: "IP_ADDRESS_NOT_ON_ACCESS_LIST" };
      await expect(withAccount(emulator).organizations.getOrg({ orgId })).rejects.toMatchObject(refused);
      const headers = { "x-forwarded-for": "192.0.2.7" };
      await expect(withAccount(emulator).organizations.getOrg({ orgId }, { headers })).resolves.toMatchObject({
        id: orgId,
      });
      state.serviceAccounts.put(account);
      await withAccount(emulator).organizations.updateOrgSettings({ orgId, body: { apiAccessListRequired: true } });
      await expect(withAccount(emulator).organizations.getOrg({ orgId })).rejects.toMatchObject(refused);
    });
  });
});

describe("rate limits", () => {
  const set: RateLimitSet = {
    endpointSetId: "organizations_org",
    endpointSetName: "Organizations",
    scope: "ORGANIZATION",
    operations: ["getOrg"],
    capacity: 2,
    refillRate: 1,
    refillDurationSeconds: 10,
  };

  it("refuse what is too much, and tell how much is left", async () => {
    await withEmulator({ rateLimits: [set], now: () => 1_800_000_000_000 }, async (emulator, orgId) => {
      const atlas = withAccount(emulator);
      const { response } = await atlas.organizations.getOrg.withResponse({ orgId });
      expect(response.headers.get("ratelimit-remaining")).toBe("1");
      await atlas.organizations.getOrg({ orgId });
      const error: unknown = await atlas.organizations.getOrg({ orgId }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(AtlasRateLimitError);
      expect(error).toMatchObject({
        errorCode: "RATE_LIMITED_TOKEN_BUCKET",
        parameters: ["/api/atlas/v2/orgs/{orgId}", 10, 2, 1, 10],
      });
      await expect(atlas.organizations.listOrgs()).resolves.toHaveProperty("results");
      emulator.clock.advance(10_000);
      await expect(atlas.organizations.getOrg({ orgId })).resolves.toMatchObject({ id: orgId });
    });
  });

  it.each([
    ["legacy", 429, "RATE_LIMITED"],
    ["invitations", 400, "INVITATIONS_RATE_LIMITED_IP"],
  ] as const)("have the shape %s too", async (shape, status, errorCode) => {
    const sets = [{ ...set, capacity: 0, shape, headers: false, scope: "IP" as const }];
    await withEmulator({ rateLimits: sets }, async (emulator, orgId) => {
      const { response, error } = await withAccount(emulator).GET("/api/atlas/v2/orgs/{orgId}", {
        params: { path: { orgId } },
      });
      expect(response.status).toBe(status);
      expect(error).toMatchObject({ errorCode });
      expect(response.headers.has("retry-after")).toBe(false);
    });
  });

  it("are listed by the API itself", async () => {
    await withEmulator({ rateLimits: [set] }, async (emulator) => {
      const { rateLimiting } = withAccount(emulator).withVersion("2025-03-12");
      await expect(rateLimiting.listRateLimits()).resolves.toMatchObject({
        results: [{ endpointSetId: "organizations_org", capacity: { value: 2 } }],
      });
      await expect(rateLimiting.listRateLimits({ endpointPath: "/elsewhere" })).resolves.toMatchObject({ results: [] });
      await expect(rateLimiting.getRateLimit({ endpointSetId: "none" })).rejects.toMatchObject({ status: 404 });
    });
  });
});

describe("versions", () => {
  it("may be found only by their very date", async () => {
    await withEmulator({ versionRule: "exact" }, async (emulator, orgId) => {
      const pinned = withAccount(emulator);
      await expect(pinned.organizations.getOrg({ orgId })).rejects.toMatchObject({ status: 406 });
      const { url, credentials } = emulator;
      const exact = createAtlasClient({ baseUrl: url, auth: apiKey(credentials), accept: "exact" });
      await expect(exact.organizations.getOrg({ orgId })).resolves.toMatchObject({ id: orgId });
    });
  });
});
