/** Service accounts and the tokens they were given. */
import { randomBytes, timingSafeEqual } from "node:crypto";
import type { AccessToken, ServiceAccount } from "./entities.js";
import type { State } from "./state.js";

export interface TokenOptions {
  /** How long a token lives, in seconds. */
  readonly lifetime: number;
  /** How many live tokens a service account can have. */
  readonly limit: number;
}

/** What came of a request for a token. */
export type Issued = { readonly token: string } | { readonly refused: "invalid_client" | "access_denied" };

export interface Tokens {
  readonly lifetime: number;
  /** A new token for a service account. */
  issue(authorization: string | undefined): Issued;
  revoke(token: string): void;
  /** Whose token it is, unless it is unknown or has expired. */
  owner(token: string): ServiceAccount | undefined;
}

/**
 * @param state - the accounts that may log in, and the tokens that they have
 * @param now - milliseconds since the epoch
 */
export function createTokens(
  { serviceAccounts: accounts, tokens }: Pick<State, "serviceAccounts" | "tokens">,
  now: () => number,
  { lifetime, limit }: TokenOptions,
): Tokens {
  const isLive = ({ expiresAt }: AccessToken): boolean => now() < expiresAt;
  const drop = (): void => {
    for (const token of [...tokens.values()]) if (!isLive(token)) tokens.delete(token.id);
  };
  return {
    lifetime,
    issue(authorization) {
      const [clientId = "", secret = ""] = basic(authorization);
      const account = accounts.get(clientId);
      const isRight = account?.secrets.some((own) => now() < own.expiresAt && same(own.secret, secret));
      if (isRight !== true) return { refused: "invalid_client" };
      drop();
      if (tokens.count("client", clientId) >= limit) return { refused: "access_denied" };
      const token = randomBytes(24).toString("base64url");
      tokens.put({ id: token, clientId, expiresAt: now() + lifetime * 1000 });
      return { token };
    },
    revoke: (token) => void tokens.delete(token),
    owner(token) {
      const entry = tokens.get(token);
      return entry !== undefined && isLive(entry) ? accounts.get(entry.clientId) : undefined;
    },
  };
}

/** Id and secret of a `Basic` header, raw, as Atlas takes them. */
function basic(authorization = ""): string[] {
  const encoded = /^Basic (\S+)$/.exec(authorization)?.[1];
  const text = encoded === undefined ? "" : Buffer.from(encoded, "base64").toString();
  const colon = text.indexOf(":");
  return colon < 0 ? [] : [text.slice(0, colon), text.slice(colon + 1)];
}

/** Compares secrets in a time that tells nothing of them. */
export function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
