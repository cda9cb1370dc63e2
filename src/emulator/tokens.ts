/** Service accounts and the tokens they were given. */
import { randomBytes, timingSafeEqual } from "node:crypto";
import { EmulatedError } from "./atlas-error.js";
import type { ServiceAccount } from "./entities.js";
import type { Caller } from "./roles.js";

/** How long a token lives, in seconds. */
export const TOKEN_LIFETIME = 3600;

export interface Tokens {
  /** A new token for a service account, or `undefined` for a wrong `Authorization` header. */
  issue(authorization: string | undefined): string | undefined;
  revoke(token: string): void;
  /**
   * Who makes a request.
   *
   * @throws {EmulatedError} 401 for a token that is missing, unknown, or has expired
   */
  caller(request: Request): Caller;
}

/**
 * @param accounts - the accounts that may log in, by client id
 * @param now - milliseconds since the epoch
 */
export function createTokens(accounts: ReadonlyMap<string, ServiceAccount>, now: () => number): Tokens {
  const issued = new Map<string, { readonly clientId: string; readonly expiresAt: number }>();
  return {
    issue(authorization) {
      const [clientId = "", secret = ""] = basic(authorization);
      const account = accounts.get(clientId);
      const isRight = account?.secrets.some((own) => now() < own.expiresAt && same(own.secret, secret));
      if (isRight !== true) return undefined;
      const token = randomBytes(24).toString("base64url");
      issued.set(token, { clientId, expiresAt: now() + TOKEN_LIFETIME * 1000 });
      return token;
    },
    revoke: (token) => void issued.delete(token),
    caller(request) {
      const token = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
      const entry = issued.get(token);
      if (entry !== undefined && now() >= entry.expiresAt) issued.delete(token);
      const account = entry && now() < entry.expiresAt ? accounts.get(entry.clientId) : undefined;
      if (account === undefined) throw new EmulatedError(401, "UNAUTHORIZED", "There are no valid credentials.");
      const { id, orgId, roles, groupRoles } = account;
      return { kind: "service-account", id, orgId, roles, groupRoles };
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

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
