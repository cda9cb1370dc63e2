/** Sharing a token between processes through a store that can do no more than get, set and delete. */
import { sleep } from "../transport/sleep.js";
import { untilAborted } from "../transport/until-aborted.js";
import { isBearerToken } from "./bearer-token.js";
import type { AuthContext } from "./provider.js";
import { lastUse, type Token } from "./token.js";

/**
 * Where processes share a token: a [Keyv](https://keyv.org) instance as it is, or anything with these three methods, which
 * may answer at once or with a promise.
 */
export interface TokenStore {
  /** The value of a key, `undefined` if there is none. */
  get(key: string): unknown;
  /** Keeps a value for `ttl` milliseconds. An answer of `false` says that it was not kept. */
  set(key: string, value: string, ttl: number): unknown;
  delete(key: string): unknown;
}

export interface SharedTokens {
  /**
   * Looks for a token that is not `unwanted`. If there is none, this process announces that it will get one, unless
   * another has: then it waits for that one's.
   *
   * @returns the token, or `undefined` if this process should get it (and then call `put` or `release`)
   * @throws whatever the store throws, also if it takes too long or does not keep what it is given
   */
  find(unwanted: string | undefined, signal: AbortSignal): Promise<Token | undefined>;
  /** Stores the token that `find` left to this process. */
  put(token: Token): Promise<void>;
  /** Lets others try: this process got no token. */
  release(): Promise<void>;
}

/** A store that takes longer than this for one answer, in milliseconds, is done without. */
const STORE_TIMEOUT = 5_000;
/** A claim of a process that has died is gone after this, in milliseconds. */
const CLAIM_TTL = 10_000;
/**
 * How long a claim has to stay before it counts, in milliseconds; up to twice as long, by chance. A process that needed
 * longer from its look to its claim is late: it may have overwritten a claim that counts.
 */
const SETTLING = 200;
/** How much longer a late process waits: long enough for the other one to get its token. */
const LATE = 8;
/** How often the store is asked, in milliseconds; up to twice as long, by chance. */
const POLLING = 100;
/** Longer than a claim lives: whoever has looked this often gets a token of their own. */
const MOST_LOOKS = 100;
/** A store in which so many claims got lost keeps nothing. */
const MOST_CLAIMS = 3;

/**
 * Plain key-value stores cannot compare and set, so there is no lock, but Fischer's protocol: a process that finds no
 * token writes a claim with its own mark, waits, and looks again. Of all that wrote at about the same time, only the last
 * finds its own mark and gets a token; the others wait for it. A process that was so slow that it may have overwritten a
 * claim that counts already knows that by its clock; it waits for a token longer, and claims again if none comes. At worst
 * there are a few tokens too many; nobody waits forever.
 *
 * Entries are encrypted and authenticated with a key made from the client secret, for this client id and base URL. So
 * reading the store gives no token, and what was written by somebody else is not taken for one.
 */
export function sharedTokens(
  store: TokenStore,
  { baseUrl, now, random = Math.random, sleep: pause = sleep, timeout }: AuthContext,
  clientId: string,
  clientSecret: string,
): SharedTokens {
  let kept: Promise<Names> | undefined;
  const names = (): Promise<Names> => (kept ??= derive([baseUrl, clientId], clientSecret));
  const limit = Math.min(timeout > 0 ? timeout : STORE_TIMEOUT, STORE_TIMEOUT);
  const ask = async (action: () => unknown): Promise<unknown> =>
    (await untilAborted(Promise.resolve().then(action), AbortSignal.timeout(limit))) ?? undefined;
  const keep = async (key: string, value: string, ttl: number): Promise<void> => {
    if ((await ask(() => store.set(key, value, Math.ceil(ttl)))) === false) throw new Error("The store keeps nothing.");
  };
  // A claim that stays ends by itself.
  const drop = async (claim: string): Promise<unknown> => ask(() => store.delete(claim)).catch(() => undefined);

  return {
    async find(unwanted, signal) {
      const { name, claim, key, mark } = await names();
      let claims = 0;
      let isInTime = false;
      for (let looks = 0; looks < MOST_LOOKS; looks++) {
        const start = now();
        const token = await open(await ask(() => store.get(name)), key, start);
        if (token !== undefined && token.value !== unwanted && start < lastUse(token)) {
          if (claims > 0) await drop(claim);
          return token;
        }
        const claimant = await ask(() => store.get(claim));
        if (claimant === mark && isInTime) return undefined;
        let wait = POLLING;
        if (claimant === undefined || claimant === mark) {
          if (claimant === undefined && claims++ === MOST_CLAIMS) throw new Error("The store keeps nothing.");
          await keep(claim, mark, CLAIM_TTL);
          isInTime = now() - start <= SETTLING;
          wait = isInTime ? SETTLING : SETTLING * LATE;
        }
        await pause(wait * (1 + random()), signal);
      }
      return undefined;
    },
    async put(token) {
      const { name, claim, key } = await names();
      await keep(name, await seal(token, key), token.expiresAt - now());
      await drop(claim);
    },
    async release() {
      const { claim } = await names();
      await drop(claim);
    },
  };
}

interface Names {
  /** Where the token is. */
  readonly name: string;
  /** Where the claim is. */
  readonly claim: string;
  /** What a claim of this process looks like. */
  readonly mark: string;
  readonly key: CryptoKey;
}

/** The names of the entries and the key of their content. Neither leads back to the secret that they are made from. */
async function derive(scope: readonly string[], secret: string): Promise<Names> {
  const salt = encode("atlas-fetch token store 1");
  const material = await crypto.subtle.importKey("raw", encode(secret), "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt, info: encode(JSON.stringify(scope)) };
  const bits = await crypto.subtle.deriveBits(parameters, material, 512);
  const key = await crypto.subtle.importKey("raw", bits.slice(0, 32), "AES-GCM", false, ["encrypt", "decrypt"]);
  const name = `atlas-fetch:token:${hex(new Uint8Array(bits, 32))}`;
  return { name, claim: `${name}:claim`, mark: hex(crypto.getRandomValues(new Uint8Array(16))), key };
}

const IV_BYTES = 12;

async function seal({ value, expiresAt, lifetime }: Token, key: CryptoKey): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = encode(JSON.stringify([value, expiresAt, lifetime]));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, text));
  return btoa(String.fromCharCode(...iv, ...sealed));
}

/** The token in an entry; `undefined` for anything that `seal` did not make with the same key. */
async function open(entry: unknown, key: CryptoKey, now: number): Promise<Token | undefined> {
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
