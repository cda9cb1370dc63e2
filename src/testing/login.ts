/** Answers what clients ask before they call: tokens of service accounts, and the challenge for API keys. */
import type nock from "nock";
import { errorBody } from "./api-error.js";
import { METHODS, targetMatcher } from "./nock.js";

/** Which login a mock answers. */
export type MockLogin = "tokens" | "digest" | "none";

const CHALLENGE = 'Digest realm="MMS Public API", domain="", nonce="mock", algorithm=MD5, qop="auth", stale=false';

/** The interceptors of a login; they do not have to be used. */
export function loginInterceptors(login: MockLogin, makeScope: () => nock.Scope, prefix: string): nock.Interceptor[] {
  if (login === "none") return [];
  const scope = makeScope().persist();
  const token = scope.post(`${prefix}/api/oauth/token`).optionally();
  token.reply(200, { access_token: "mock-access-token", expires_in: 3600, token_type: "Bearer" });
  const revoke = scope.post(`${prefix}/api/oauth/revoke`).optionally();
  revoke.reply(200);
  return login === "tokens" ? [token, revoke] : [token, revoke, ...challenges(makeScope().persist(), prefix)];
}

/** 401 with a challenge for each call that is not signed. */
function challenges(scope: nock.Scope, prefix: string): nock.Interceptor[] {
  scope.matchHeader("authorization", (value: unknown) => value === undefined);
  return METHODS.map((method) => {
    const target = targetMatcher(({ pathname }) => pathname.startsWith(`${prefix}/api/atlas/`), "(not signed)");
    const interceptor = scope.intercept(target, method).optionally();
    interceptor.reply(401, errorBody(401, "UNAUTHORIZED", {}), { "WWW-Authenticate": CHALLENGE });
    return interceptor;
  });
}
