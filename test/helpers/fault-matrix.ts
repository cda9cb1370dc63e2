/** Every fault with every method and every kind of credentials. */
import { serviceAccount, apiKey, bearerToken, type AtlasClient, type AuthProvider } from "../../src/index.js";
import { ORG } from "./fake-fetch.js";
import { noContent, ok, refuse, startFaultServer, type Arrived, type Fault, type FaultServer } from "./fault-server.js";

export const METHODS = ["GET", "POST", "DELETE", "PATCH"] as const;
export type Method = (typeof METHODS)[number];

/** Whether repeating a request changes nothing (RFC 9110, section 9.2.2). */
export function isIdempotent(method: Method): boolean {
  return method === "GET" || method === "DELETE";
}

type CallOptions = NonNullable<Parameters<AtlasClient["organizations"]["listOrgs"]>[1]>;

const CALLS: Readonly<Record<Method, (atlas: AtlasClient, options: CallOptions) => Promise<unknown>>> = {
  GET: ({ organizations }, options) => organizations.getOrg({ orgId: ORG }, options),
  POST: ({ organizations }, options) =>
    organizations.createOrgInvite({ orgId: ORG, body: { username: "ada@example.com" } }, options),
  DELETE: ({ organizations }, options) => organizations.deleteOrgInvite({ orgId: ORG, invitationId: ORG }, options),
  PATCH: ({ organizations }, options) => organizations.updateOrg({ orgId: ORG, body: { name: "Example" } }, options),
};

/** Makes a call with the method. */
export function call(atlas: AtlasClient, method: Method, options: CallOptions = {}): Promise<unknown> {
  return CALLS[method](atlas, options);
}

/** What a call with the method gives when the server is {@link good}. */
export function goodAnswer(method: Method): unknown {
  return method === "DELETE" ? undefined : { id: ORG, method };
}

/** The answer that the method should have. It says what it answers, so that no answer can stand for another. */
export const good: Fault = (response, request) =>
  (request.method === "DELETE" ? noContent : ok({ id: ORG, method: request.method }))(response, request);

export const AUTH_KINDS = ["bearerToken", "serviceAccount", "apiKey"] as const;
export type AuthKind = (typeof AUTH_KINDS)[number];

/** Credentials of each kind. */
export const credentials: Readonly<Record<AuthKind, () => AuthProvider>> = {
  bearerToken: () => bearerToken("token-0"),
  serviceAccount: () => serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" }),
  apiKey: () => apiKey({ publicKey: "abcdefgh", privateKey: "0a1b2c3d-top-secret" }),
};

export interface GuardedServer extends FaultServer {
  /** The requests that were let in. */
  readonly admitted: readonly Arrived[];
  /** How many tokens were asked for. */
  readonly minted: () => number;
  /** Ends the life of all tokens and nonces. */
  expire(): void;
}

export interface Guard {
  /** Comes in place of the refusal of a request without credentials, one after another. */
  readonly refusals?: readonly Fault[];
  /** Comes in place of a token, one after another. */
  readonly tokens?: readonly Fault[];
  /** A nonce is good for one request, and every answer names another one. */
  readonly oneTimeNonces?: boolean;
  /** All tokens and nonces end when so many requests have come to the API. */
  readonly expireAt?: readonly number[];
}

/** Starts a server that lets in who has credentials; the faults are for those who are in. */
export async function startGuarded(guard: Guard, ...faults: readonly Fault[]): Promise<GuardedServer> {
  const admitted: Arrived[] = [];
  let [minted, nonces, refused, arrived] = [0, 0, 0, 0];
  const live = new Set(["Bearer token-0"]);
  const issue = (): string => {
    const nonce = `nonce-${++nonces}`;
    live.add(nonce);
    return nonce;
  };
  const challenge = (stale: boolean): string => {
    const parameters = `realm="Atlas", nonce="${issue()}", algorithm=MD5, qop="auth", stale=${stale}`;
    return `Digest ${parameters}`;
  };
  const mint: Fault = (response, request) => {
    const fault = guard.tokens?.[minted];
    minted += 1;
    const token = `token-${minted}`;
    if (fault === undefined) live.add(`Bearer ${token}`);
    (fault ?? ok({ access_token: token, expires_in: 3600, token_type: "Bearer" }))(response, request);
  };
  const admit: Fault = (response, request) => {
    admitted.push(request);
    (faults[Math.min(admitted.length, faults.length) - 1] ?? good)(response, request);
  };
  const enter: Fault = (response, request) => {
    const { authorization = "" } = request.headers;
    const nonce = /nonce="([^"]*)"/.exec(authorization)?.[1];
    if (guard.expireAt?.includes(++arrived) === true) live.clear();
    if (!live.has(nonce ?? authorization)) {
      response.setHeader("www-authenticate", challenge(nonce !== undefined));
      (guard.refusals?.[refused++] ?? refuse(401, "UNAUTHORIZED"))(response, request);
      return;
    }
    if (guard.oneTimeNonces === true && nonce !== undefined) {
      live.delete(nonce);
      response.setHeader("authentication-info", `nextnonce="${issue()}"`);
    }
    admit(response, request);
  };
  const server = await startFaultServer((response, request) => {
    (request.url === "/api/oauth/token" ? mint : enter)(response, request);
  });
  return { ...server, admitted, minted: () => minted, expire: () => live.clear() };
}
