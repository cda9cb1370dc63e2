import { untilAborted } from "../transport/until-aborted.js";
import type { AuthClient } from "./provider.js";
import { clientClosed } from "./token-error.js";

/** Stands for all that do not say who they are. */
const SOMEBODY: AuthClient = {};

/** A call that waits. */
interface Wait {
  readonly client: AuthClient;
  readonly reject: (reason: unknown) => void;
}

/**
 * The clients that use a token: those that have called and are not closed. They are counted and not kept, so that one that
 * is forgotten can be collected.
 */
export class TokenUsers {
  #count = 0;
  #joined = new WeakSet<AuthClient>();
  /** How many of the count are a client and those that it made. */
  #counts = new WeakMap<AuthClient, number>();
  readonly #waits = new Set<Wait>();

  /** A call of a client begins. */
  join(client: AuthClient = SOMEBODY): void {
    if (this.#joined.has(client)) return;
    this.#joined.add(client);
    this.#add(client, 1);
  }

  /**
   * A client is closed, and with it those that it made. Their calls wait no longer.
   *
   * @param client - default: all of them
   * @returns whether nobody is left
   */
  leave(client: AuthClient | undefined): boolean {
    if (client === undefined) {
      this.#count = 0;
      this.#joined = new WeakSet();
      this.#counts = new WeakMap();
    } else this.#add(client, -(this.#counts.get(client) ?? 0));
    for (const wait of this.#waits) if (client === undefined || isOf(wait.client, client)) wait.reject(clientClosed());
    return this.#count === 0;
  }

  /** The promise, unless the client is closed or the signal aborted before it has settled. */
  wait<T>(promise: Promise<T>, client: AuthClient = SOMEBODY, signal?: AbortSignal): Promise<T> {
    let leave = (): void => undefined;
    const own = new Promise<T>((resolve, reject) => {
      const wait: Wait = { client, reject };
      this.#waits.add(wait);
      leave = () => void this.#waits.delete(wait);
      promise.then(resolve, reject);
    });
    return untilAborted(own, signal).finally(leave);
  }

  #add(client: AuthClient, number: number): void {
    this.#count += number;
    for (const one of lineOf(client)) this.#counts.set(one, (this.#counts.get(one) ?? 0) + number);
  }
}

/** Whether a client has been closed, by itself or with the one that made it. */
export function isClosed(client: AuthClient | undefined): boolean {
  for (let one = client; one !== undefined; one = one.parent) if (one.isClosed === true) return true;
  return false;
}

/** Whether a client is the other one, or made by it. */
function isOf(client: AuthClient, other: AuthClient): boolean {
  return [...lineOf(client)].includes(other);
}

/** A client, the one that made it, and so on. */
function* lineOf(client: AuthClient): Generator<AuthClient> {
  for (let one: AuthClient | undefined = client; one !== undefined; one = one.parent) yield one;
}
