import { AtlasConfigError } from "../errors/config-error.js";
import { DigestSession } from "./digest-session.js";
import type { AuthProvider } from "./provider.js";

/** An API key of an organization or project. */
export interface ApiKeyOptions {
  /** Eight letters. */
  readonly publicKey: string;
  /** A UUID, shown once when the key was made. */
  readonly privateKey: string;
}

/**
 * Signs requests with an API key (HTTP Digest). The challenge is learned with the first call and shared by all; a call
 * costs one request from then on. The private key itself is never sent.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` if a key is missing, or these are a service account's id and secret
 * @see https://www.mongodb.com/docs/atlas/configure-api-access/
 * @see https://www.rfc-editor.org/rfc/rfc7616
 * @example
 * const atlas = createAtlasClient({ auth: apiKey({ publicKey, privateKey }) });
 */
export function apiKey({ publicKey, privateKey }: ApiKeyOptions): AuthProvider {
  checkKey("publicKey", publicKey);
  checkKey("privateKey", privateKey);
  const sessions = new Map<string, DigestSession>();
  return {
    layer({ origin }) {
      const session = sessions.get(origin) ?? new DigestSession({ username: publicKey, password: privateKey });
      sessions.set(origin, session);
      return (next) => (request, context) => session.send(request, next, context);
    },
  };
}

function checkKey(name: keyof ApiKeyOptions, value: unknown): void {
  if (typeof value !== "string" || value === "") throw refuse(`${name} is missing.`);
  if (/^mdb_sa_(?:id|sk)_/.test(value)) {
    throw refuse(`${name} is of a service account. Use serviceAccount({ clientId, clientSecret }).`);
  }
  if (!/^[\x21-\x7e]+$/.test(value) || (name === "publicKey" && value.includes(":"))) {
    throw refuse(`${name} has characters that no such key has.`);
  }
}

function refuse(why: string): AtlasConfigError {
  return new AtlasConfigError("INVALID_OPTION", `apiKey: ${why}`);
}
