/** What a service account does to requests; `service-account.ts` loads it. */
import { waitSignal } from "../transport/transport.js";
import { withBearer } from "./bearer-token.js";
import type { AuthProvider } from "./provider.js";
import type { ServiceAccountOptions } from "./service-account.js";
import { tokenEndpoint } from "./token-endpoint.js";
import { clientClosed, forCall } from "./token-error.js";
import { TokenSource } from "./token-source.js";
import type { SharedTokens } from "./token-store.js";
import { isClosed } from "./token-users.js";

/** One with a new token, after one with a token from the store that turned out to be as dead as the first. */
const MOST_REPETITIONS = 2;

/** Puts tokens on requests, one for all clients with the same base URL. */
export function tokenLayer({ clientId, clientSecret, tokenStore }: ServiceAccountOptions): AuthProvider {
  const sources = new Map<string, TokenSource>();
  return {
    layer(auth) {
      const make = (): TokenSource => {
        let loading: Promise<SharedTokens> | undefined;
        // Most programs need no store, so they need not load what it takes.
        const shared =
          tokenStore &&
          (() =>
            (loading ??= import("./token-store.js")
              .then(({ sharedTokens }) => sharedTokens(tokenStore, auth, clientId, clientSecret))
              .catch((error: unknown) => {
                // The next renewal tries again.
                loading = undefined;
                throw error;
              })));
        return new TokenSource(auth, tokenEndpoint(auth, clientId, clientSecret), shared);
      };
      const source = sources.get(auth.baseUrl) ?? make();
      sources.set(auth.baseUrl, source);
      const { client } = auth;
      return (next) => async (request, context) => {
        const { call, owner = "" } = context;
        // What began before its client was closed must not use what others have, or get what nobody gives back.
        if (isClosed(client)) throw forCall(clientClosed(), call);
        source.users.join(client);
        const { era } = source;
        const wait = <T>(promise: Promise<T>): Promise<T> =>
          source.users.wait(promise, client, waitSignal(request, context)).catch((error: unknown) => {
            throw forCall(error, call);
          });
        const isRepeatable = request.body === null || context.repeatable !== false;
        const current = source.current();
        let token = current instanceof Promise ? await wait(current) : current;
        for (let refusals = 0; ; refusals++) {
          // Sending uses a body up, so a copy is sent.
          const copy = request.body === null || !isRepeatable ? request : request.clone();
          const answer = await next(withBearer(copy, token.value, auth), context);
          if (answer.status !== 401) {
            era.doubt.accepted(owner, answer.status, refusals > 0);
            return answer;
          }
          if (refusals === MOST_REPETITIONS || isClosed(client)) {
            era.doubt.refused(owner, token);
            return answer;
          }
          const replacing = source.replace(token, era, owner);
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
    async close(client) {
      await Promise.all([...sources.values()].map((source) => source.close(client)));
    },
  };
}
