/** What one request of a Cloudflare worker has made cannot be used in another one; `npm run test:runtimes` shows it in workerd. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type * as AtlasFetch from "../../src/index.js";

const BASE_URL = "https://cloud.mongodb.com";
const credentials = { clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" };

/** The package, loaded anew on the platform that calls itself so. */
async function loadOn(userAgent: string | undefined): Promise<typeof AtlasFetch> {
  vi.stubGlobal("navigator", userAgent === undefined ? undefined : { userAgent });
  vi.resetModules();
  return import("../../src/index.js");
}

describe("in Cloudflare's workers", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each([
    ["Cloudflare-Workers", 3],
    [undefined, 1],
  ])("no signal is used for a second call: %s", async (userAgent, different) => {
    const { bearerToken, createAtlasClient } = await loadOn(userAgent);
    const signals = new Set<unknown>();
    vi.stubGlobal("fetch", (_: unknown, { signal }: RequestInit) => {
      signals.add(signal);
      return Promise.resolve(Response.json({ results: [] }));
    });
    const atlas = createAtlasClient({ auth: bearerToken("token") });
    for (let call = 0; call < 3; call++) await atlas.organizations.listOrgs();
    expect(signals.size).toBe(different);
  });

  it("a token request that never ends, since its own request has, is made again by whoever waits for it", async () => {
    const { createAtlasClient, serviceAccount } = await loadOn("Cloudflare-Workers");
    const answers = [new Promise<Response>(() => undefined)];
    let minted = 0;
    const fetch = (request: Request): Promise<Response> => {
      if (!request.url.endsWith("/api/oauth/token")) return Promise.resolve(Response.json({ results: [] }));
      minted++;
      return (
        answers.shift() ??
        Promise.resolve(Response.json({ access_token: "token-2", token_type: "Bearer", expires_in: 3600 }))
      );
    };
    const atlas = createAtlasClient({ auth: serviceAccount(credentials), baseUrl: BASE_URL, fetch, timeout: 0 });
    const calls = Array.from({ length: 3 }, () => atlas.organizations.listOrgs());
    await vi.waitFor(() => expect(minted).toBe(1));
    await vi.advanceTimersByTimeAsync(3000);
    await Promise.all(calls);
    expect(minted).toBe(2);
  });

  it("calls do not wait for each other, unless that is asked for", async () => {
    const { bearerToken, createAtlasClient } = await loadOn("Cloudflare-Workers");
    const refusal = (): Response =>
      Response.json(
        { errorCode: "RATE_LIMITED_TOKEN_BUCKET", parameters: ["/api/atlas/v2/orgs", 60, 1, 1, 60] },
        { status: 429, headers: { "retry-after": "60" } },
      );
    const sentWith = async (limits: boolean | undefined): Promise<number> => {
      let sent = 0;
      const fetch = (): Promise<Response> => Promise.resolve((sent++, refusal()));
      const options = { auth: bearerToken("token"), retry: false, fetch } as const;
      const atlas = createAtlasClient(limits === undefined ? options : { ...options, limits });
      await atlas.organizations.listOrgs().catch(() => undefined);
      const second = atlas.organizations.listOrgs().catch(() => undefined);
      await vi.advanceTimersByTimeAsync(1000);
      const soFar = sent;
      await vi.advanceTimersByTimeAsync(120_000);
      await second;
      return soFar;
    };
    expect(await sentWith(undefined)).toBe(2);
    expect(await sentWith(true)).toBe(1);
  });
});
