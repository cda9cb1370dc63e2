/** The arithmetic of HTTP Digest (RFC 7616): from a challenge and a request to an `Authorization` header. */
import type { DigestChallenge, HashName } from "./digest-challenge.js";

/** Who signs. */
export interface DigestCredentials {
  readonly username: string;
  readonly password: string;
}

/** What is signed, with which count. */
export interface DigestInput {
  readonly method: string;
  /** The path and query, exactly as sent. */
  readonly uri: string;
  /** How many requests were signed with this nonce, this one included. */
  readonly count: number;
  readonly cnonce: string;
}

type Digest = (data: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

const DIGESTS: Readonly<Record<HashName, Digest>> = {
  "SHA-256": async (data) => new Uint8Array(await crypto.subtle.digest("SHA-256", data)),
  // Web Crypto has no MD5. It is loaded when a server asks for it.
  MD5: async (data) => (await import("@noble/hashes/legacy.js")).md5(data),
};

/** The hash of parts joined by colons, in hex. Headers are texts of bytes, so a character here is a byte. */
async function hashOf(hash: HashName, ...parts: readonly string[]): Promise<string> {
  const bytes = Uint8Array.from(parts.join(":"), (character) => character.charCodeAt(0));
  return hex(await DIGESTS[hash](bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A new client nonce: 128 random bits. */
export function createCnonce(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * The secret half of every response to a challenge, `H(A1)`. It can stand for the password: keep it as safe.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7616#section-3.4.2
 */
export async function digestKey(
  { hash, realm, nonce, session }: DigestChallenge,
  { username, password }: DigestCredentials,
  cnonce: string,
): Promise<string> {
  const key = await hashOf(hash, username, realm, password);
  return session ? hashOf(hash, key, nonce, cnonce) : key;
}

/**
 * The value of an `Authorization` header.
 *
 * @param key - what {@link digestKey} gave for the challenge
 * @see https://www.rfc-editor.org/rfc/rfc7616#section-3.4
 */
export async function authorize(
  { hash, realm, nonce, opaque, algorithm, qop }: DigestChallenge,
  username: string,
  key: string,
  { method, uri, count, cnonce }: DigestInput,
): Promise<string> {
  const nc = count.toString(16).padStart(8, "0");
  const request = await hashOf(hash, method, uri);
  const response = await hashOf(hash, key, nonce, ...(qop === undefined ? [] : [nc, cnonce, qop]), request);
  const fields: [string, string | undefined][] = [
    ["username", quote(username)],
    ["realm", quote(realm)],
    ["nonce", quote(nonce)],
    ["uri", quote(uri)],
    ["algorithm", algorithm],
    ["response", quote(response)],
    ["opaque", opaque === undefined ? undefined : quote(opaque)],
    ...(qop === undefined
      ? []
      : ([
          ["qop", qop],
          ["nc", nc],
          ["cnonce", quote(cnonce)],
        ] satisfies [string, string][])),
  ];
  const text = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return `Digest ${text.join(", ")}`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
