/** Whoever gives up has nothing sent in their name afterwards, wherever the call is, whatever credentials and `fetch` it uses. */
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { apiKey, bearerToken, createAtlasClient, serviceAccount, type AuthProvider } from "../../src/index.js";
import { ORG } from "../helpers/fake-fetch.js";

afterEach(() => void vi.unstubAllGlobals());

const KINDS: Readonly<Record<string, () => AuthProvider>> = {
  bearerToken: () => bearerToken("token"),
  "bearerToken(function)": () => bearerToken(async () => Promise.resolve("token")),
  serviceAccount: () => serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" }),
  apiKey: () => apiKey({ publicKey: "abcdefgh", privateKey: "key" }),
};
const FETCHES = ["the global fetch", "a fetch of the user's"] as const;
const CALLS = ["GET", "POST", "DELETE"] as const;
/** What stands before the call itself. */
const FIRST: Readonly<Record<string, string>> = { serviceAccount: "a token", apiKey: "a challenge" };

const reason = new Error("never mind");

/** Atlas, which keeps tokens and challenges back until it is told to give them. */
function slowAtlas(kind: string): {
  fetch: (...args: Parameters<typeof fetch>) => Promise<Response>;
  sent: string[];
  waiting: (() => void)[];
} {
  const sent: string[] = [];
  const waiting: (() => void)[] = [];
  const first = async (response: Response): Promise<Response> =>
    new Promise((resolve) => waiting.push(() => resolve(response)));
  const challenge = { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth"' };
  return {
    sent,
    waiting,
    async fetch(input, init) {
      const request = new Request(input, init);
      if (request.url.endsWith("/token")) return first(Response.json({ access_token: "t", expires_in: 3600 }));
      if (kind === "apiKey" && !request.headers.has("authorization"))
        return first(Response.json({}, { status: 401, headers: challenge }));
      sent.push(request.method);
      return Response.json({ id: ORG });
    },
  };
}

function start(kind: string, which: string, method: string, fetch: typeof globalThis.fetch, signal: AbortSignal) {
  const auth = KINDS[kind]?.() ?? bearerToken("token");
  if (which === FETCHES[0]) vi.stubGlobal("fetch", fetch);
  const own = which === FETCHES[0] ? {} : { fetch: async (request: Request) => fetch(request) };
  const { organizations } = createAtlasClient({ auth, deprecations: "silent", ...own });
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    GET: async () => organizations.getOrg({ orgId: ORG }, { signal }),
    POST: async () =>
      organizations.createOrgInvite(
        { orgId: ORG, body: { username: "ada@example.com", roles: ["ORG_MEMBER"] } },
        { signal },
      ),
    DELETE: async () => organizations.deleteOrgInvite({ orgId: ORG, invitationId: ORG }, { signal }),
  };
  const call = (calls[method]?.() ?? Promise.resolve()).then(
    () => "resolved",
    (error: unknown) => error,
  );
  return { call };
}

describe.each(Object.keys(KINDS))("a call with %s", (kind) => {
  describe.each(FETCHES)("through %s", (which) => {
    it.each(CALLS)("is not sent where its signal was aborted before it: %s", async (method) => {
      const atlas = slowAtlas(kind);
      const { call } = start(kind, which, method, atlas.fetch, AbortSignal.abort(reason));
      await setImmediate();
      for (const go of atlas.waiting) go();
      expect(await call).toBe(reason);
      expect(atlas.sent).toEqual([]);
    });

    const before = FIRST[kind];
    if (before === undefined) return;
    it.each(CALLS)(`ends at once while it waits for ${before}, and is not sent then: %s`, async (method) => {
      const atlas = slowAtlas(kind);
      const giveUp = new AbortController();
      const { call } = start(kind, which, method, atlas.fetch, giveUp.signal);
      await vi.waitFor(() => expect(atlas.waiting).toHaveLength(1));
      giveUp.abort(reason);
      expect(await call).toBe(reason);
      for (const go of atlas.waiting) go();
      await setImmediate();
      expect(atlas.sent).toEqual([]);
    });
  });
});
