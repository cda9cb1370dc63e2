import type { DigestCall } from "./digest-call.js";

/** What ends when something else does, however that ends. */
type End = Promise<true>;

/**
 * Who may send. Requests go side by side, unless one has to be alone: some servers take a nonce once only, or counts in their
 * order only, so that requests which overtake each other are refused. Nobody waits for long for one that does not end.
 */
export class Turns {
  /** Requests that are under way. */
  readonly #beside = new Set<End>();
  /** Turns, and those who wait for theirs, in their order. */
  readonly #alone = new Set<End>();

  /** Sends beside others, when nobody has a turn. */
  async beside(call: DigestCall, send: () => Promise<Response>): Promise<Response> {
    // The set may grow meanwhile. Where one turn does not end, those who wait for it do not either.
    for (const turn of this.#alone) if ((await call.soon(turn)) === undefined) this.#alone.clear();
    return during(this.#beside, send);
  }

  /** Sends alone, when those who came before have done so and what is under way is over. */
  async alone(call: DigestCall, send: () => Promise<Response>): Promise<Response> {
    const before = [...this.#alone];
    return during(this.#alone, async () => {
      for (const turn of before) if ((await call.inTime(turn)) === undefined) this.#alone.delete(turn);
      const underWay = [...this.#beside];
      if (underWay.length > 0 && (await call.soon(Promise.all(underWay))) === undefined) {
        for (const end of underWay) this.#beside.delete(end);
      }
      return send();
    });
  }
}

/** Keeps what is done in a set until it is over. */
async function during(set: Set<End>, send: () => Promise<Response>): Promise<Response> {
  const sending = send();
  const yes = (): true => true;
  const end = sending.then(yes, yes);
  set.add(end);
  try {
    return await sending;
  } finally {
    set.delete(end);
  }
}
