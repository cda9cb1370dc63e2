import { outlivesRequests } from "../transport/outlives-requests.js";
import { sleep } from "../transport/sleep.js";
import type { AuthClient, AuthContext } from "./provider.js";
import type { TokenEndpoint } from "./token-endpoint.js";
import { TokenEra } from "./token-era.js";
import { clientClosed } from "./token-error.js";
import type { SharedTokens } from "./token-store.js";
import { TokenUsers } from "./token-users.js";
import { firstRenewal, lastUse, type Token, type TokenEvent } from "./token.js";

/** How long to wait for a token that another request of a worker has asked for, in milliseconds. */
const PATIENCE = 3000;

/**
 * Holds the token of one service account at one base URL, and sees to it that there is one request for it at a time.
 * There are no timers: calls cause renewals. Private fields keep the token out of inspectors and logs.
 */
export class TokenSource {
  readonly users: TokenUsers = new TokenUsers();
  readonly #context: AuthContext;
  readonly #endpoint: TokenEndpoint;
  readonly #shared: (() => Promise<SharedTokens>) | undefined;
  #era: TokenEra;
  #closing: Promise<void> | undefined;

  constructor(context: AuthContext, endpoint: TokenEndpoint, shared: (() => Promise<SharedTokens>) | undefined) {
    this.#context = context;
    this.#endpoint = endpoint;
    this.#shared = shared;
    this.#era = new TokenEra(context.now);
  }

  /** A call keeps to the one that it began in. */
  get era(): TokenEra {
    return this.#era;
  }

  /**
   * The token to use now. Near its end, it is renewed meanwhile.
   *
   * @throws {AtlasAuthError}
   */
  current(): Token | Promise<Token> {
    const era = this.#era;
    const { token, pending } = era;
    const now = this.#context.now();
    if (token === undefined || now >= lastUse(token)) return this.#renew(era);
    // It may have been refused to one organization only. If no other can be had, the next call finds out.
    if (pending !== undefined && token.value === era.rejected) return pending.catch(() => token);
    if (now >= era.renewAt) {
      // Should it fail, the token is good for some more tries, and the calls for some more time.
      era.renewAt = now + token.lifetime / 100;
      this.#renew(era).catch(() => undefined);
    }
    return token;
  }

  /**
   * Another token than the one that was answered with 401. However many calls were, there is one renewal.
   *
   * @param era - when the call began
   * @param owner - the organization or project that it is about
   * @returns `undefined` if the 401 is not about the token, as far as can be told, or if it was revoked by `close`
   * @throws {AtlasAuthError}
   */
  async replace(token: Token, era: TokenEra, owner: string): Promise<Token | undefined> {
    if (era !== this.#era) return undefined;
    const mayHelp = era.doubt.refused(owner, token);
    const isCurrent = era.token === undefined || era.token.value === token.value;
    if (isCurrent && !mayHelp) return undefined;
    if (isCurrent) era.rejected = token.value;
    const other = await (isCurrent ? this.#renew(era) : this.current());
    era.doubt.replaced(owner, other);
    return other;
  }

  /**
   * A client is closed. If nobody else uses the token, those that only this process has are revoked. A failure is an event,
   * not an error: they expire in any case.
   *
   * @param client - default: all of them
   */
  async close(client: AuthClient | undefined): Promise<void> {
    if (!this.users.leave(client)) return;
    const era = this.#era;
    this.#era = new TokenEra(this.#context.now);
    this.#closing = this.#end(era, this.#closing);
    await this.#closing;
  }

  /** @param before - what the end before this one is still busy with */
  async #end(era: TokenEra, before: Promise<void> | undefined): Promise<void> {
    for (const stop of era.running.values()) {
      try {
        stop.abort(clientClosed());
      } catch {
        // In a worker, it belongs to a request that has ended, and whatever waited with it.
      }
    }
    const alive = (): Token[] => era.own.splice(0).filter(({ expiresAt }) => this.#context.now() < expiresAt);
    const revokeAll = (): Promise<unknown> => Promise.all(alive().map((token) => this.#revoke(token)));
    const arrivals = Promise.allSettled(era.running.keys());
    await Promise.all([revokeAll(), outlivesRequests ? arrivals : Promise.race([arrivals, sleep(PATIENCE)])]);
    era.isOver = true;
    // A token that was on its way.
    await revokeAll();
    await before;
  }

  #renew(era: TokenEra): Promise<Token> {
    if (era !== this.#era) return Promise.reject(clientClosed());
    const pending = (era.pending ??= this.#start(era));
    if (outlivesRequests) return pending;
    // Where a request ends with all that it has begun, whoever waits for another's looks after it.
    const watch = new AbortController();
    const old = era.token;
    const instead = sleep(PATIENCE, watch.signal).then(() => {
      if (era.pending === pending) era.pending = undefined;
      era.running.delete(pending);
      // Somebody else who waited may have had a token in the meantime.
      return era.token === undefined || era.token === old ? this.#renew(era) : era.token;
    });
    return Promise.race([pending, instead]).finally(() => watch.abort());
  }

  #start(era: TokenEra): Promise<Token> {
    const stop = new AbortController();
    const pending = this.#obtain(era, stop.signal).finally(() => {
      era.running.delete(pending);
      if (era.pending === pending) era.pending = undefined;
      // It is revoked, and not for use.
      stop.signal.throwIfAborted();
    });
    era.running.set(pending, stop);
    return pending;
  }

  async #obtain(era: TokenEra, stop: AbortSignal): Promise<Token> {
    const { random = Math.random } = this.#context;
    try {
      const old = era.token;
      const found = await this.#ask(stop, (shared) => shared.find(old?.value, stop));
      const token = found?.result ?? (await this.#request(era, stop, found !== undefined));
      const type = found?.result !== undefined ? "reused" : old === undefined ? "requested" : "renewed";
      era.token = token;
      era.renewAt = firstRenewal(token, random());
      this.#emit({ type, expiresAt: token.expiresAt });
      return token;
    } catch (error) {
      this.#emit({ type: "failed", error });
      throw error;
    }
  }

  /** @param isShared - whether the store works, and knows that this process asks for a token */
  async #request(era: TokenEra, stop: AbortSignal, isShared: boolean): Promise<Token> {
    const { now } = this.#context;
    let token: Token;
    try {
      token = await this.#endpoint.request(stop);
    } catch (error) {
      if (isShared) await this.#ask(stop, (shared) => shared.release());
      throw error;
    }
    if (isShared && (await this.#ask(stop, (shared) => shared.put(token))) !== undefined) return token;
    if (era.isOver) await this.#revoke(token);
    else era.own = [...era.own.filter(({ expiresAt }) => now() < expiresAt), token];
    return token;
  }

  /** Does something with the token store. It is a help, not a need: `undefined` if there is none or it fails. */
  async #ask<T>(stop: AbortSignal, action: (shared: SharedTokens) => Promise<T>): Promise<{ result: T } | undefined> {
    if (this.#shared === undefined) return undefined;
    try {
      return { result: await action(await this.#shared()) };
    } catch (error) {
      if (!stop.aborted) this.#emit({ type: "store-failed", error });
      return undefined;
    }
  }

  async #revoke(token: Token): Promise<void> {
    try {
      await this.#endpoint.revoke(token);
      this.#emit({ type: "revoked", expiresAt: token.expiresAt });
    } catch (error) {
      this.#emit({ type: "failed", error });
    }
  }

  #emit(event: TokenEvent): void {
    try {
      this.#context.events?.(event);
    } catch {
      // A log that fails is no reason for a call to fail.
    }
  }
}
