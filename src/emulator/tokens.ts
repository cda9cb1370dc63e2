/** Service accounts and the tokens they were given. */
import { randomBytes, timingSafeEqual } from "node:crypto";
import type { ServiceAccount } from "./state.js";

/** How long a token lives, in seconds. */
export const TOKEN_LIFETIME = 3600;

export interface Tokens {
  /** A new token for a service account, or `undefined` for a wrong `Authorization` header. */
  issue(authorization: string | null): string | undefined;
  revoke(token: string): void;
  /** Whose token it is, unless it is unknown or has expired. */
  owner(token: string): ServiceAccount | undefined;
}

/**
 * @param accounts - the accounts that may log in
 * @param now - milliseconds since the epoch
 */
export function createTokens(accounts: () => Iterable<ServiceAccount>, now: () => number): Tokens {
  const issued = new Map<string, { account: ServiceAccount; expiresAt: number }>();
  return {
    issue(authorization) {
      const account = [...accounts()].find(({ clientId, clientSecret }) =>
        same(authorization ?? "", `Basic ${btoa(`${clientId}:${clientSecret}`)}`),
      );
      if (account === undefined) return undefined;
      const token = randomBytes(24).toString("base64url");
      issued.set(token, { account, expiresAt: now() + TOKEN_LIFETIME * 1000 });
      return token;
    },
    revoke: (token) => void issued.delete(token),
    owner(token) {
      const entry = issued.get(token);
      if (entry === undefined) return undefined;
      if (now() < entry.expiresAt) return entry.account;
      issued.delete(token);
      return undefined;
    },
  };
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
