/** Atlas as far as tokens go: gives them, knows which are live, and answers 401 for the rest. No network. */
import type { AuthContext } from "../../src/auth/provider.js";
import { serviceAccount, type ServiceAccountOptions } from "../../src/auth/service-account.js";
import type { TokenEvent } from "../../src/auth/token.js";
import type { TransportContext } from "../../src/transport/transport.js";

export const BASE_URL = "https://cloud.mongodb.com";
export const credentials = { clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_top_secret" };

export interface FakeAtlas {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Every token that was given. */
  readonly minted: string[];
  readonly revoked: string[];
  /** What came to the API: token and body. */
  readonly calls: { token: string; body: string; status: number }[];
  /** Ends the life of every token. */
  readonly expireAll: () => void;
}

export interface FakeAtlasOptions {
  readonly now?: () => number;
  /** What `expires_in` says, in seconds. */
  readonly expiresIn?: number;
  /** How long a token lives, in milliseconds. Default: as long as `expiresIn` says. */
  readonly lifetime?: number;
  /** Answers a token request in place of a token. */
  readonly refuse?: () => Response | Promise<Response> | undefined;
  /** Answers a call whose token is fine. */
  readonly answer?: (request: Request) => Response;
}

export function fakeAtlas(options: FakeAtlasOptions = {}): FakeAtlas {
  const { now = Date.now, expiresIn = 3600, lifetime = expiresIn * 1000 } = options;
  const live = new Map<string, number>();
  const atlas = { minted: [] as string[], revoked: [] as string[], calls: [] as FakeAtlas["calls"] };
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const body = await request.text();
    if (pathname.endsWith("/api/oauth/token")) {
      const refusal = await options.refuse?.();
      if (refusal !== undefined) return refusal;
      const token = `token-${atlas.minted.length + 1}`;
      atlas.minted.push(token);
      live.set(token, now() + lifetime);
      return Response.json({ access_token: token, expires_in: expiresIn, token_type: "Bearer" });
    }
    if (pathname.endsWith("/api/oauth/revoke")) {
      const token = new URLSearchParams(body).get("token") ?? "";
      atlas.revoked.push(token);
      live.delete(token);
      return new Response(null);
    }
    const token = request.headers.get("authorization")?.slice("Bearer ".length) ?? "";
    const answer =
      now() < (live.get(token) ?? 0)
        ? (options.answer?.(request) ?? Response.json({}))
        : Response.json({ error: 401 }, { status: 401 });
    atlas.calls.push({ token, body, status: answer.status });
    return answer;
  };
  return { ...atlas, fetch, expireAll: () => live.clear() };
}

export interface Account {
  /** Sends a request with a token, and gives the answer. */
  readonly call: (init?: RequestInit, context?: Partial<TransportContext>) => Promise<Response>;
  readonly close: () => Promise<void>;
  readonly events: TokenEvent[];
  /** For how long it waited, each time, in milliseconds. Waits are over at once. */
  readonly pauses: number[];
}

/** A service account on its own, with everything injected. */
export function account(
  fetch: AuthContext["fetch"],
  context: Partial<AuthContext> = {},
  options: Partial<ServiceAccountOptions> = {},
): Account {
  const events: TokenEvent[] = [];
  const pauses: number[] = [];
  const provider = serviceAccount({ ...credentials, ...options });
  const layer = provider.layer({
    origin: BASE_URL,
    baseUrl: BASE_URL,
    fetch,
    now: Date.now,
    userAgent: undefined,
    timeout: 0,
    random: () => 1,
    sleep: async (milliseconds, signal) => {
      pauses.push(milliseconds);
      await new Promise(setImmediate);
      signal?.throwIfAborted();
    },
    events: (event) => void events.push(event),
    ...context,
  });
  const send = layer((request) => fetch(request));
  const call = { operationId: "listOrgs", method: "GET", path: "/api/atlas/v2/orgs" };
  return {
    call: (init = {}, more = {}) =>
      send(new Request(`${BASE_URL}/api/atlas/v2/orgs`, init), { call, timeout: 0, ...more }),
    close: async () => provider.close?.(),
    events,
    pauses,
  };
}

/** Lets everything that is ready run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
}
