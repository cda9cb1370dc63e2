import { AtlasConfigError } from "../errors/config-error.js";
import { waitSignal } from "../transport/transport.js";
import { untilAborted } from "../transport/until-aborted.js";
import { withBearer } from "./bearer-token.js";
import type { AuthProvider } from "./provider.js";
import { tokenEndpoint } from "./token-endpoint.js";
import { forCall } from "./token-error.js";
import { TokenSource } from "./token-source.js";
import type { SharedTokens, TokenStore } from "./token-store.js";

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

/** A set of credentials, such as the emulator's, may hold an API key too. */
const OF_API_KEYS: ReadonlySet<string> = new Set(["publicKey", "privateKey"]);

/** One with a new token, after one with a token from the store that turned out to be as dead as the first. */
const MOST_REPETITIONS = 2;

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
  const { clientId, clientSecret, tokenStore, ...rest } = options;
  checkText("clientId", clientId);
  checkText("clientSecret", clientSecret);
  checkStore(tokenStore);
  for (const name of Object.keys(rest)) {
    if (OF_API_KEYS.has(name)) continue;
    throw new AtlasConfigError("UNKNOWN_OPTION", `serviceAccount: there is no option \`${name}\`.`);
  }
  const sources = new Map<string, TokenSource>();
  return {
    layer(context) {
      const make = (): TokenSource => {
        let loading: Promise<SharedTokens> | undefined;
        // Most programs need no store, so they need not load what it takes.
        const shared =
          tokenStore &&
          (() =>
            (loading ??= import("./token-store.js").then(({ sharedTokens }) =>
              sharedTokens(tokenStore, context, clientId, clientSecret),
            )));
        return new TokenSource(context, tokenEndpoint(context, clientId, clientSecret), shared);
      };
      const source = sources.get(context.baseUrl) ?? make();
      sources.set(context.baseUrl, source);
      return (next) => async (request, context) => {
        const wait = <T>(promise: Promise<T>): Promise<T> =>
          untilAborted(promise, waitSignal(request, context)).catch((error: unknown) => {
            throw forCall(error, context.call);
          });
        const isRepeatable = request.body === null || context.repeatable !== false;
        const current = source.current();
        let token = current instanceof Promise ? await wait(current) : current;
        for (let refusals = 0; ; refusals++) {
          // Sending uses a body up, so a copy is sent.
          const copy = request.body === null || !isRepeatable ? request : request.clone();
          const answer = await next(withBearer(copy, token.value), context);
          if (refusals > 0) source.judge(token, answer.status !== 401);
          if (answer.status !== 401 || refusals === MOST_REPETITIONS) return answer;
          const replacing = source.replace(token);
          if (!isRepeatable) {
            replacing.catch(() => undefined);
            return answer;
          }
          const replacement = await wait(replacing);
          if (replacement === undefined) return answer;
          // It fails where the body has broken off, which is nobody's concern any more.
          answer.body?.cancel().catch(() => undefined);
          token = replacement;
        }
      };
    },
    async close() {
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}

function checkText(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") {
    throw new AtlasConfigError("INVALID_OPTION", `serviceAccount: ${name} is missing.`);
  }
  if (!/^[\x21-\x7e]+$/.test(value) || (name === "clientId" && value.includes(":"))) {
    throw new AtlasConfigError("INVALID_OPTION", `serviceAccount: ${name} has characters that no such value has.`);
  }
}

function checkStore(store: unknown): void {
  const has = (name: string): boolean =>
    typeof store === "object" && store !== null && typeof Reflect.get(store, name) === "function";
  if (store !== undefined && !["get", "set", "delete"].every(has)) {
    const message = "serviceAccount: tokenStore must have get, set and delete, as a Keyv instance has.";
    throw new AtlasConfigError("INVALID_OPTION", message);
  }
}
