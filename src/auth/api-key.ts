import { checkCredential, refuse } from "./credential.js";
import { later } from "./later.js";
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
export function apiKey(options: ApiKeyOptions): AuthProvider;
export function apiKey(options?: Partial<ApiKeyOptions> | null): AuthProvider {
  const { publicKey, privateKey } = options ?? {};
  checkKey("publicKey", publicKey);
  checkKey("privateKey", privateKey);
  return later(async () => (await import("./digest-layer.js")).digestLayer({ publicKey, privateKey }));
}

function checkKey(name: keyof ApiKeyOptions, value: unknown): asserts value is string {
  checkCredential("apiKey", name, value, name === "publicKey");
  if (/^mdb_sa_(?:id|sk)_/.test(value)) {
    throw refuse("apiKey", `${name} is of a service account. Use serviceAccount({ clientId, clientSecret }).`);
  }
}
