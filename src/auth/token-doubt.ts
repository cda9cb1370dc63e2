import type { Token } from "./token.js";

/** For how long a renewal that did not help keeps 401 from causing another, in milliseconds; doubled each time. */
const FIRST_DOUBT = 60_000;
const LONGEST_DOUBT = 1_800_000;

/** Of how many owners something is remembered: of those with a doubt, and of those that have let the account in. */
const MOST_OWNERS = 1000;

const HOUR = 3_600_000;
/**
 * How many tokens may be got in vain in an hour: an account can have 100. Less for an owner that has not let the account in
 * yet, as far as is known here.
 */
const MOST_IN_VAIN = 60;
const MOST_FOR_STRANGERS = 20;

/** What is known of an organization or project that has refused a token. */
interface Doubt {
  /** The token that was to help, until it is known whether it has. */
  remedy: string | undefined;
  /** The last one that has not. */
  vain: string | undefined;
  length: number;
  until: number;
  /** How often it was not known whether another token has helped. */
  unknown: number;
}

/** So often an answer that may have come from something else counts for a token; after that, it is taken for no help. */
const MOST_UNKNOWN = 3;

/**
 * Whether 401 is about the token. Atlas gives it to callers from outside an organization too, and then no other token
 * helps. Each owner, which is an organization or project, is judged by itself: an account may be in one and not in another.
 */
export class TokenDoubt {
  readonly #now: () => number;
  readonly #doubts = new Map<string, Doubt>();
  /** Owners that have let the account in. */
  readonly #known = new Set<string>();
  /** The last of them to do so: most calls are about one. */
  #last: string | undefined;
  /** New tokens that were no help, and when that was found, in the last hour. */
  #inVain: { readonly value: string; readonly at: number }[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * A token was refused.
   *
   * @returns whether another one may help
   */
  refused(owner: string, { value, expiresAt, lifetime }: Token): boolean {
    const now = this.#now();
    const doubt = this.#doubtOf(owner);
    // One that another process got a while ago may have been revoked since.
    const isNew = now - (expiresAt - lifetime) < FIRST_DOUBT;
    if (doubt.remedy === value && isNew) {
      doubt.vain = value;
      doubt.length = Math.min(Math.max(FIRST_DOUBT, doubt.length * 2), LONGEST_DOUBT);
      doubt.until = now + doubt.length;
      if (!this.#inVain.some((token) => token.value === value)) this.#inVain.push({ value, at: now });
    }
    if (doubt.remedy === value) doubt.remedy = undefined;
    // What is further off than it can be was set by a clock that has been set back since.
    const isDoubted = now < doubt.until && doubt.until <= now + LONGEST_DOUBT;
    this.#inVain = this.#inVain.filter(({ at }) => at <= now && now < at + HOUR).slice(-MOST_IN_VAIN);
    return !isDoubted && this.#inVain.length < (this.#known.has(owner) ? MOST_IN_VAIN : MOST_FOR_STRANGERS);
  }

  /** A token was given in place of one that was refused. */
  replaced(owner: string, { value }: Token): void {
    const doubt = this.#doubtOf(owner);
    if (doubt.vain !== value) doubt.remedy = value;
  }

  /**
   * An answer other than 401 has come.
   *
   * @param isRemedied - whether it came after one with 401, with another token
   */
  accepted(owner: string, status: number, isRemedied: boolean): void {
    if (owner === this.#last && !isRemedied) return;
    // These can come from something that has not looked at the token.
    if (status === 429 || status >= 500) {
      const doubt = this.#doubts.get(owner);
      if (doubt !== undefined && isRemedied && doubt.unknown++ < MOST_UNKNOWN) doubt.remedy = undefined;
      return;
    }
    if (isRemedied) this.#doubts.delete(owner);
    // Now it is the youngest.
    this.#known.delete(owner);
    makeRoom(this.#known);
    this.#known.add(owner);
    this.#last = owner;
  }

  #doubtOf(owner: string): Doubt {
    const found = this.#doubts.get(owner);
    if (found !== undefined) return found;
    makeRoom(this.#doubts);
    const made: Doubt = { remedy: undefined, vain: undefined, length: 0, until: 0, unknown: 0 };
    this.#doubts.set(owner, made);
    return made;
  }
}

/** The oldest is forgotten. */
function makeRoom(owners: Map<string, unknown> | Set<string>): void {
  const [oldest] = owners.keys();
  if (oldest !== undefined && owners.size >= MOST_OWNERS) owners.delete(oldest);
}
