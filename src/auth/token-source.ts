import { AtlasAuthError } from "../errors/auth-error.js";
import { outlivesRequests } from "../transport/outlives-requests.js";
import { sleep } from "../transport/sleep.js";
import type { AuthContext } from "./provider.js";
import type { TokenEndpoint } from "./token-endpoint.js";
import type { SharedTokens } from "./token-store.js";
import { firstRenewal, lastUse, type Token, type TokenEvent } from "./token.js";

/** For how long a renewal that did not help keeps 401 from causing another, in milliseconds; doubled each time. */
const FIRST_DOUBT = 60_000;
const LONGEST_DOUBT = 1_800_000;

/** How long to wait for a token that another request of a worker has asked for, in milliseconds. */
const PATIENCE = 3000;

/**
 * Holds the token of one service account at one base URL, and sees to it that there is one request for it at a time.
 * There are no timers: calls cause renewals. Private fields keep the token out of inspectors and logs.
 */
export class TokenSource {
  readonly #context: AuthContext;
  readonly #endpoint: TokenEndpoint;
  readonly #shared: (() => Promise<SharedTokens>) | undefined;
  #token: Token | undefined;
  #renewAt = 0;
  #pending: Promise<Token> | undefined;
  /** The value of the last token that was answered with 401. */
  #rejected: string | undefined;
  /** Tokens that no other process has, and that are therefore revoked in the end. */
  #own: Token[] = [];
  /** Ends the waits of the request for a token that is under way. */
  #stop: AbortController | undefined;
  /** The last token that replaced a rejected one, and was rejected too. */
  #unhelpful: string | undefined;
  #doubt = 0;
  #doubtUntil = 0;

  constructor(context: AuthContext, endpoint: TokenEndpoint, shared: (() => Promise<SharedTokens>) | undefined) {
    this.#context = context;
    this.#endpoint = endpoint;
    this.#shared = shared;
  }

  /**
   * The token to use now. Near its end, it is renewed meanwhile.
   *
   * @throws {AtlasAuthError}
   */
  current(): Token | Promise<Token> {
    const token = this.#token;
    const now = this.#context.now();
    if (token === undefined || now >= lastUse(token)) return this.#renew();
    if (this.#pending !== undefined && token.value === this.#rejected) return this.#pending;
    if (now >= this.#renewAt) {
      // Should it fail, the token is good for some more tries, and the calls for some more time.
      this.#renewAt = now + token.lifetime / 100;
      this.#renew().catch(() => undefined);
    }
    return token;
  }

  /**
   * Another token than the one that was answered with 401. However many calls were, there is one renewal.
   *
   * @returns `undefined` if the 401 is not about the token, as far as can be told: a new one has not helped lately. Atlas
   *   gives 401 to callers from outside the organization too, and an account can have 100 tokens only.
   * @throws {AtlasAuthError}
   */
  async replace({ value }: Token): Promise<Token | undefined> {
    if (this.#token !== undefined && this.#token.value !== value) return this.current();
    if (this.#context.now() < this.#doubtUntil) return undefined;
    this.#rejected = value;
    return this.#renew();
  }

  /** Takes note of whether the token that `replace` gave was any better. */
  judge({ value, expiresAt, lifetime }: Token, helped: boolean): void {
    const now = this.#context.now();
    if (helped) this.#doubt = 0;
    // One that another process got a while ago may have been revoked since.
    const isNew = now - (expiresAt - lifetime) < FIRST_DOUBT;
    if (helped || !isNew || this.#unhelpful === value) return;
    this.#unhelpful = value;
    this.#doubt = Math.min(Math.max(FIRST_DOUBT, this.#doubt * 2), LONGEST_DOUBT);
    this.#doubtUntil = now + this.#doubt;
  }

  /** Revokes the tokens that only this process has. A failure is an event, not an error: they expire in any case. */
  async close(): Promise<void> {
    this.#stop?.abort(new AtlasAuthError("TOKEN_REQUEST_FAILED", "The client was closed while it waited for a token."));
    await this.#pending?.catch(() => undefined);
    const own = this.#own.filter(({ expiresAt }) => this.#context.now() < expiresAt);
    this.#own = [];
    this.#token = undefined;
    await Promise.all(own.map((token) => this.#revoke(token)));
  }

  #renew(): Promise<Token> {
    const pending = (this.#pending ??= this.#start());
    if (outlivesRequests) return pending;
    // Where a request ends with all that it has begun, whoever waits for another's looks after it.
    const watch = new AbortController();
    const old = this.#token;
    const instead = sleep(PATIENCE, watch.signal).then(() => {
      if (this.#pending === pending) this.#pending = undefined;
      // Somebody else who waited may have had a token in the meantime.
      return this.#token === undefined || this.#token === old ? this.#renew() : this.#token;
    });
    return Promise.race([pending, instead]).finally(() => watch.abort());
  }

  #start(): Promise<Token> {
    const stop = new AbortController();
    const pending = this.#obtain(stop.signal).finally(() => {
      if (this.#pending === pending) this.#pending = this.#stop = undefined;
    });
    this.#stop = stop;
    return pending;
  }

  async #obtain(stop: AbortSignal): Promise<Token> {
    const { random = Math.random } = this.#context;
    try {
      const old = this.#token;
      const found = await this.#ask(stop, (shared) => shared.find(old?.value, stop));
      // Closing ends the wait for another process as if the store had failed.
      stop.throwIfAborted();
      const token = found?.result ?? (await this.#request(stop, found !== undefined));
      const type = found?.result !== undefined ? "reused" : old === undefined ? "requested" : "renewed";
      this.#token = token;
      this.#renewAt = firstRenewal(token, random());
      this.#emit({ type, expiresAt: token.expiresAt });
      return token;
    } catch (error) {
      this.#emit({ type: "failed", error });
      throw error;
    }
  }

  /** @param isShared - whether the store works, and knows that this process asks for a token */
  async #request(stop: AbortSignal, isShared: boolean): Promise<Token> {
    const { now } = this.#context;
    let token: Token;
    try {
      token = await this.#endpoint.request(stop);
    } catch (error) {
      if (isShared) await this.#ask(stop, (shared) => shared.release());
      throw error;
    }
    const stored = isShared && (await this.#ask(stop, (shared) => shared.put(token))) !== undefined;
    if (!stored) this.#own = [...this.#own.filter(({ expiresAt }) => now() < expiresAt), token];
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
