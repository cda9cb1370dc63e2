/** What is known of a server's nonces: how often each was used, and whether it let anybody in. */
import type { DigestChallenge } from "./digest-challenge.js";

/** A count has eight hex digits: RFC 7616, section 3.4. */
const HIGHEST_COUNT = 0xffff_ffff;

/** So many nonces are remembered, in case that an answer which was long on its way brings one of them again. */
const REMEMBERED = 32;

/** How many requests were signed with a nonce. */
interface Uses {
  count: number;
}

/** A nonce, and what belongs to it. */
export class Nonce {
  readonly challenge: DigestChallenge;
  readonly cnonce: string;
  /** `H(A1)`, worked out when it is first needed. */
  readonly key: () => Promise<string>;
  readonly uses: Uses;
  /** Whether a request signed with it was let in. */
  isAccepted = false;
  /** How many requests signed with it have no answer yet. */
  #out = 0;
  #waiting: ((isAccepted: boolean) => void)[] = [];

  constructor(challenge: DigestChallenge, cnonce: string, key: () => Promise<string>, uses: Uses) {
    this.challenge = challenge;
    this.cnonce = cnonce;
    this.key = key;
    this.uses = uses;
  }

  /** Sends a request that is signed with it. */
  async watch(send: (count: number) => Promise<Response>): Promise<Response> {
    this.#out++;
    try {
      // Counted before the first `await`, so that no two requests get the same count.
      const response = await send(++this.uses.count);
      this.isAccepted ||= response.ok;
      return response;
    } finally {
      this.#out--;
      if (this.isAccepted || this.#out === 0) {
        for (const tell of this.#waiting.splice(0)) tell(this.isAccepted);
      }
    }
  }

  /** Whether it lets anybody in. That is not known before one of the requests that are out is let in, or all are refused. */
  async letsIn(): Promise<boolean> {
    if (this.isAccepted || this.#out === 0) return this.isAccepted;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** The nonces of a server. */
export class NonceMemory {
  readonly #known = new Map<string, Nonce>();
  readonly #highestCount: number;

  constructor(highestCount: number = HIGHEST_COUNT) {
    this.#highestCount = highestCount;
  }

  /** Whether there is no count left for it. */
  isSpent({ uses }: Nonce): boolean {
    return uses.count >= this.#highestCount;
  }

  /**
   * The nonce of a challenge. It counts on from where it was. Where the challenge is another one but for its nonce, nothing
   * else is kept.
   *
   * @param cnonce - the client nonce to use with it if it is not known yet
   * @param key - its `H(A1)` then
   */
  take(challenge: DigestChallenge, cnonce: string, key: () => Promise<string>): Nonce {
    const known = this.#known.get(challenge.nonce);
    const uses = known === undefined || this.isSpent(known) ? { count: 0 } : known.uses;
    const isKnown = uses === known?.uses && isSame(known.challenge, challenge);
    const nonce = isKnown ? known : new Nonce(challenge, cnonce, key, uses);
    this.#known.set(challenge.nonce, nonce);
    this.keep(nonce);
    return nonce;
  }

  /** Remembers one for longer than those that were used before it. */
  keep(nonce: Nonce): void {
    const id = nonce.challenge.nonce;
    const latest = this.#known.get(id) ?? nonce;
    this.#known.delete(id);
    this.#known.set(id, latest);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= REMEMBERED) break;
      this.#known.delete(oldest);
    }
  }
}

/** Whether they are answered alike. */
function isSame(a: DigestChallenge, b: DigestChallenge): boolean {
  return JSON.stringify({ ...a, stale: false }) === JSON.stringify({ ...b, stale: false });
}
