/** What an API key does to requests; `api-key.ts` loads it. */
import { sleep, type Sleep } from "../transport/sleep.js";
import type { ApiKeyOptions } from "./api-key.js";
import { digestCall } from "./digest-call.js";
import { DigestSession } from "./digest-session.js";
import type { AuthProvider } from "./provider.js";

/**
 * Signs requests, in one session for all clients of the same origin.
 *
 * @param limit - how to wait until it is time to do without something, which is a time limit and no pause: not the client's
 * own `sleep`
 */
export function digestLayer({ publicKey, privateKey }: ApiKeyOptions, limit: Sleep = sleep): AuthProvider {
  const sessions = new Map<string, DigestSession>();
  return {
    layer({ origin }) {
      const session = sessions.get(origin) ?? new DigestSession({ username: publicKey, password: privateKey });
      sessions.set(origin, session);
      return (next) => async (request, context) => session.send(await digestCall(request, next, context, limit));
    },
  };
}
