/** What stands in a token store: names that say nothing, and tokens that only their account can read. */
import { isBearerToken } from "./bearer-token.js";
import type { Token } from "./token.js";

/** What the entries of one account at one base URL are called, and how they are sealed. */
export interface Names {
  /** Where the token is. */
  readonly name: string;
  /** Where the claim is. */
  readonly claim: string;
  /** What a claim of this process looks like. */
  readonly mark: string;
  readonly key: CryptoKey;
}

/** The names of the entries and the key of their content. Neither leads back to the secret that they are made from. */
export async function derive(scope: readonly string[], secret: string): Promise<Names> {
  const salt = encode("atlas-fetch token store 1");
  const material = await crypto.subtle.importKey("raw", encode(secret), "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt, info: encode(JSON.stringify(scope)) };
  const bits = await crypto.subtle.deriveBits(parameters, material, 512);
  const key = await crypto.subtle.importKey("raw", bits.slice(0, 32), "AES-GCM", false, ["encrypt", "decrypt"]);
  const name = `atlas-fetch:token:${hex(new Uint8Array(bits, 32))}`;
  return { name, claim: `${name}:claim`, mark: hex(crypto.getRandomValues(new Uint8Array(16))), key };
}

const IV_BYTES = 12;

/** The entry for a token. */
export async function seal({ value, expiresAt, lifetime }: Token, key: CryptoKey): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = encode(JSON.stringify([value, expiresAt, lifetime]));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, text));
  return btoa(String.fromCharCode(...iv, ...sealed));
}

/** The token in an entry; `undefined` for anything that `seal` did not make with the same key. */
export async function open(entry: unknown, key: CryptoKey, now: number): Promise<Token | undefined> {
  if (typeof entry !== "string") return undefined;
  try {
    const bytes = Uint8Array.from(atob(entry), (character) => character.charCodeAt(0));
    const algorithm = { name: "AES-GCM", iv: bytes.subarray(0, IV_BYTES) };
    const text = await crypto.subtle.decrypt(algorithm, key, bytes.subarray(IV_BYTES));
    const token: unknown = JSON.parse(new TextDecoder().decode(text));
    const fields: readonly unknown[] = Array.isArray(token) ? token : [];
    const [value, expiresAt, lifetime] = fields;
    if (!isBearerToken(value) || typeof expiresAt !== "number" || typeof lifetime !== "number") return undefined;
    // A token cannot live longer than from now on, whatever the clock of the process that stored it said.
    return { value, expiresAt: Math.min(expiresAt, now + lifetime), lifetime };
  } catch {
    return undefined;
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
