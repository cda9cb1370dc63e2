import { AtlasConfigError } from "../errors/config-error.js";
import { hasFunction } from "../has-function.js";
import { checkCredential, refuse } from "./credential.js";
import { later } from "./later.js";
import type { AuthProvider } from "./provider.js";
import type { TokenStore } from "./token-store.js";

/** The credentials of a service account. */
export interface ServiceAccountOptions {
  /** Starts with `mdb_sa_id_`. */
  readonly clientId: string;
  /** Starts with `mdb_sa_sk_`. */
  readonly clientSecret: string;
  /**
   * Where processes with the same credentials share a token, so that there is one for all of them: any Keyv instance.
   * Entries are encrypted. A store that fails is done without. Default: a token for this process alone.
   */
  readonly tokenStore?: TokenStore | undefined;
}

/**
 * Logs in as a service account (OAuth 2.0 client credentials). However many calls wait for it, one request is made for
 * a token, which all of them share. It is renewed in the background before it expires, and once when Atlas answers a call
 * with 401; that call is repeated once. `close()` revokes it, unless it is in a `tokenStore`, where others may use it.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` or `UNKNOWN_OPTION`
 * @see https://www.mongodb.com/docs/atlas/api/service-accounts-overview/
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 * @example
 * const atlas = createAtlasClient({ auth: serviceAccount({ clientId, clientSecret }) });
 */
export function serviceAccount(options: ServiceAccountOptions): AuthProvider {
  // Whoever writes no types may pass nothing.
  const { clientId, clientSecret, tokenStore, ...rest } = { ...options };
  checkCredential("serviceAccount", "clientId", clientId, true);
  checkCredential("serviceAccount", "clientSecret", clientSecret, false);
  if (clientId.startsWith("mdb_sa_sk_") || clientSecret.startsWith("mdb_sa_id_")) {
    throw refuse("serviceAccount", "clientId starts with mdb_sa_id_, clientSecret with mdb_sa_sk_.");
  }
  checkStore(tokenStore);
  for (const name of Object.keys(rest)) {
    // A set of credentials, such as the emulator's, may hold an API key too.
    if (name === "publicKey" || name === "privateKey") continue;
    throw new AtlasConfigError("UNKNOWN_OPTION", `serviceAccount: there is no option \`${name}\`.`);
  }
  return later(async () => (await import("./token-layer.js")).tokenLayer({ clientId, clientSecret, tokenStore }), true);
}

function checkStore(store: unknown): void {
  if (store !== undefined && !["get", "set", "delete"].every((name) => hasFunction(store, name))) {
    throw refuse("serviceAccount", "tokenStore must have get, set and delete, as Keyv has.");
  }
}
