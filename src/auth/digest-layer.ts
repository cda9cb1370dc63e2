/** What an API key does to requests; `api-key.ts` loads it. */
import type { ApiKeyOptions } from "./api-key.js";
import { DigestSession } from "./digest-session.js";
import type { AuthProvider } from "./provider.js";

/** Signs requests, in one session for all clients of the same origin. */
export function digestLayer({ publicKey, privateKey }: ApiKeyOptions): AuthProvider {
  const sessions = new Map<string, DigestSession>();
  return {
    layer({ origin }) {
      const session = sessions.get(origin) ?? new DigestSession({ username: publicKey, password: privateKey });
      sessions.set(origin, session);
      return (next) => (request, context) => session.send(request, next, context);
    },
  };
}
