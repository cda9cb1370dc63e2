/** Who makes a request: a service account with a token, or an API key with a digest. */
import { addressOf, checkAddress } from "./access.js";
import { EmulatedError } from "./atlas-error.js";
import type { Digest } from "./digest.js";
import type { ApiKey, CredentialAccess, ServiceAccount } from "./entities.js";
import type { Caller } from "./roles.js";
import type { State } from "./state.js";
import type { Tokens } from "./tokens.js";

/**
 * The caller of a request.
 *
 * @throws {EmulatedError} 401 without valid credentials, with a challenge for API keys; 403 from an address that the
 * credentials do not allow
 */
export function authenticate(request: Request, state: State, tokens: Tokens, digest: Digest): Caller {
  const authorization = request.headers.get("authorization") ?? "";
  const bearer = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (bearer !== undefined) {
    const account = tokens.owner(bearer);
    if (account === undefined) throw unauthorized();
    checkList(request, state, account);
    return callerOf("service-account", account.id, account);
  }
  if (!/^Digest /i.test(authorization)) throw unauthorized(digest.challenge());
  const { pathname, search } = new URL(request.url);
  const result = digest.check(authorization, request.method, `${pathname}${search}`);
  if ("challenge" in result) throw unauthorized(result.challenge);
  checkList(request, state, result.key);
  return callerOf("api-key", result.key.publicKey, result.key);
}

function unauthorized(challenge?: string): EmulatedError {
  const headers = challenge === undefined ? {} : { "WWW-Authenticate": challenge };
  return new EmulatedError(401, "UNAUTHORIZED", "There are no valid credentials.", {}, headers);
}

function checkList(
  request: Request,
  state: State,
  { orgId, accessList }: { readonly orgId: string; readonly accessList: readonly CredentialAccess[] },
): void {
  const isRequired = state.organizations.get(orgId)?.settings["apiAccessListRequired"] === true;
  checkAddress(addressOf(request), accessList, isRequired);
}

function callerOf(kind: Caller["kind"], id: string, { orgId, roles, groupRoles }: ApiKey | ServiceAccount): Caller {
  return { kind, id, orgId, roles, groupRoles };
}
