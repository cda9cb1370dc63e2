import { isBearerToken } from "./bearer-token.js";

/** An access token. */
export interface Token {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** How long it lives from the moment at which it was asked for, in milliseconds. */
  readonly lifetime: number;
}

/** What happened to a token of a service account. It never holds the token. */
export interface TokenEvent {
  /**
   * - `requested`: Atlas gave the first token
   * - `renewed`: Atlas gave a token in place of an older one
   * - `reused`: another process had a token in the token store
   * - `revoked`: a token was given back
   * - `failed`: a token request or a revocation failed
   * - `store-failed`: the token store failed or was too slow; the process goes on with a token of its own
   */
  readonly type: "requested" | "renewed" | "reused" | "revoked" | "failed" | "store-failed";
  /** When the token expires, in milliseconds since the epoch. */
  readonly expiresAt?: number;
  /** What failed. */
  readonly error?: unknown;
}

/** No token is believed to live longer than this, in seconds. */
const LONGEST_LIFE = 86_400;
/**
 * Nor shorter than this: each call would need a token of its own. One that is in fact gone sooner is answered with 401, and
 * replaced.
 */
const SHORTEST_LIFE = 5;

/**
 * Reads a token answer.
 *
 * @param startedAt - when it was asked for, in milliseconds since the epoch: what the token's life is counted from, so
 *   that only the local clock matters
 * @returns `undefined` if there is no bearer token in it that a header can carry
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export function readToken(answer: Readonly<Record<string, unknown>>, startedAt: number): Token | undefined {
  const { access_token: value, token_type: type, expires_in: seconds } = answer;
  if (!isBearerToken(value) || (typeof type === "string" && type.toLowerCase() !== "bearer")) return undefined;
  const isLife = typeof seconds === "number" && seconds > 0;
  const lifetime = 1000 * (isLife ? Math.max(SHORTEST_LIFE, Math.min(seconds, LONGEST_LIFE)) : 3600);
  return { value, expiresAt: startedAt + lifetime, lifetime };
}

/**
 * From when on a token is renewed while it is still used, in milliseconds since the epoch: in the last five minutes, or
 * the last quarter of a short life.
 *
 * @param random - from 0 to 1: so that of many processes that share a token, one is the first
 */
export function firstRenewal({ expiresAt, lifetime }: Token, random: number): number {
  return expiresAt - Math.min(300_000, lifetime / 4) * (0.6 + 0.4 * random);
}

/** From when on a token is not used any more, in milliseconds since the epoch: it could expire on the way. */
export function lastUse({ expiresAt, lifetime }: Token): number {
  return expiresAt - Math.min(60_000, lifetime / 10);
}
