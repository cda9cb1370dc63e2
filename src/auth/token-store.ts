/** Sharing a token between processes through a store that can do no more than get, set and delete. */
import { sleep } from "../transport/sleep.js";
import { untilAborted } from "../transport/until-aborted.js";
import type { AuthContext } from "./provider.js";
import { derive, open, seal, type Names } from "./token-entry.js";
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
   * @throws whatever the store throws, also if it takes too long or does not keep what it is given, or the signal's reason
   */
  find(unwanted: string | undefined, signal: AbortSignal): Promise<Token | undefined>;
  /** Stores the token that `find` left to this process. */
  put(token: Token): Promise<void>;
  /** Lets others try: this process got no token. */
  release(): Promise<void>;
}

/** A store that takes longer than this for one answer, in milliseconds, is done without. */
const STORE_TIMEOUT = 5_000;
/** For taking a claim back there is less time: it ends by itself. */
const DROP_TIMEOUT = 1_000;
/** A claim of a process that has died is gone after this, in milliseconds. */
const CLAIM_TTL = 10_000;
/** Whoever has waited this long, in milliseconds, goes on alone: longer than a claim lives. */
const LONGEST_WAIT = CLAIM_TTL + 5_000;
/**
 * How long a claim has to stay before it counts, in milliseconds; up to twice as long, by chance. A process that needed
 * longer from its look to its claim is late: it may have overwritten a claim that counts.
 */
const SETTLING = 200;
/** How much longer a late process waits: long enough for the other one to get its token. */
const LATE = 8;
/**
 * How often the store is asked, in milliseconds; up to twice as long, by chance. It is asked less and less often, since many
 * that wait for one keep it, and the machine that they are on, from its work.
 */
const POLLING = 100;
const SLOWEST_POLLING = 1_000;
const SLOWER = 1.2;
/** A store in which so many claims got lost keeps nothing. */
const MOST_CLAIMS = 3;

/**
 * Plain key-value stores cannot compare and set, so there is no lock, but Fischer's protocol: a process that finds no
 * token writes a claim with its own mark, waits, and looks again. Of all that wrote at about the same time, only the last
 * finds its own mark and gets a token; the others wait for it. A process that was so slow that it may have overwritten a
 * claim that counts already knows that by its clock, and waits longer: by then the other one has a token, or it is this
 * one's turn. At worst there are a few tokens too many; nobody waits forever.
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
  const ask = async (action: () => unknown, most = limit, signal?: AbortSignal): Promise<unknown> =>
    (await inTime(Promise.resolve().then(action), Math.min(most, limit), signal)) ?? undefined;
  const keep = async (key: string, value: string, ttl: number): Promise<void> => {
    if ((await ask(() => store.set(key, value, Math.ceil(ttl)))) === false) throw new Error("The store keeps nothing.");
  };
  /** Takes this process's claim back, but not what somebody else has put in its place. */
  const drop = async ({ claim, mark }: Names): Promise<void> => {
    try {
      const claimant = await ask(() => store.get(claim), DROP_TIMEOUT);
      if (claimant === mark) await ask(() => store.delete(claim), DROP_TIMEOUT);
    } catch {
      // A claim that stays ends by itself.
    }
  };

  return {
    async find(unwanted, signal) {
      const its = await names();
      const { name, claim, key, mark } = its;
      let spent = 0;
      const answered = async <T>(answer: Promise<T>): Promise<T> => {
        const start = now();
        const result = await answer;
        const took = now() - start;
        // Less or more than that means that the clock has been set, or that the process was frozen meanwhile.
        if (took > 0 && took < 2 * limit) spent += took;
        return result;
      };
      const read = (entry: string): Promise<unknown> => ask(() => store.get(entry), limit, signal);
      let claims = 0;
      let polling = POLLING;
      let other: unknown;
      let otherSince = 0;
      try {
        while (spent < LONGEST_WAIT) {
          signal.throwIfAborted();
          const looked = now();
          const [entry, claimant] = await answered(Promise.all([read(name), read(claim)]));
          const token = await open(entry, key, looked);
          if (token !== undefined && token.value !== unwanted && looked < lastUse(token)) {
            if (claims > 0) await drop(its);
            return token;
          }
          // It has stayed for as long as it had to.
          if (claimant === mark && claims > 0) return undefined;
          if (claimant !== other) [other, otherSince] = [claimant, spent];
          let wait = polling;
          // Not every store knows of time, and lets go of what a process has left behind.
          if (claimant === undefined || claimant === mark || spent - otherSince > CLAIM_TTL) {
            if (claims++ === MOST_CLAIMS) throw new Error("The store keeps nothing.");
            await answered(keep(claim, mark, CLAIM_TTL));
            wait = now() - looked <= SETTLING ? SETTLING : SETTLING * LATE;
          } else polling = Math.min(polling * SLOWER, SLOWEST_POLLING);
          wait *= 1 + random();
          await pause(wait, signal);
          spent += wait;
        }
        throw new Error(`The store gave neither a token nor a turn to get one within ${LONGEST_WAIT / 1000} s.`);
      } catch (error) {
        // Nobody has to wait for a token that this process does not get.
        if (claims > 0) await drop(its);
        throw error;
      }
    },
    async put(token) {
      const its = await names();
      await keep(its.name, await seal(token, its.key), token.expiresAt - now());
      await drop(its);
    },
    async release() {
      await drop(await names());
    },
  };
}

/** The promise, if it settles in time. The timer keeps a process alive, unlike that of `AbortSignal.timeout` in Node. */
async function inTime<T>(promise: Promise<T>, milliseconds: number, signal: AbortSignal | undefined): Promise<T> {
  const limit = new AbortController();
  const late = (): void => limit.abort(new DOMException("The store took too long to answer.", "TimeoutError"));
  let timer = setTimeout(() => {
    // A process that was held up itself has not seen yet what has come meanwhile.
    timer = setTimeout(late, milliseconds / 50);
  }, milliseconds);
  try {
    return await untilAborted(untilAborted(promise, limit.signal), signal);
  } finally {
    clearTimeout(timer);
  }
}
