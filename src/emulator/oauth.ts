/** The two endpoints of service accounts: one gives tokens, the other takes them back. */
import type { Env, Hono } from "hono";
import { jsonAnswer } from "./answer.js";
import type { Tokens } from "./tokens.js";

const REFUSALS = {
  invalid_client: { status: 401, error_description: "unknown client or wrong secret" },
  access_denied: { status: 403, error_description: "too many tokens for this service account" },
} as const;

/** Puts the endpoints on the app. */
export function tokenEndpoints<Environment extends Env>(
  app: Hono<Environment>,
  tokens: Tokens,
  persist: () => void,
): void {
  app.post("/api/oauth/token", async (context) => {
    const headers = new Headers({ "Content-Type": "application/json", "Cache-Control": "no-store" });
    const form = new URLSearchParams(await context.req.text());
    if (form.get("grant_type") !== "client_credentials") {
      return jsonAnswer({ error: "unsupported_grant_type" }, 400, headers);
    }
    const issued = tokens.issue(context.req.header("authorization"));
    persist();
    if ("refused" in issued) {
      const { status, error_description } = REFUSALS[issued.refused];
      return jsonAnswer({ error: issued.refused, error_description }, status, headers);
    }
    const answer = { access_token: issued.token, expires_in: tokens.lifetime, token_type: "Bearer" };
    return jsonAnswer(answer, 200, headers);
  });
  app.post("/api/oauth/revoke", async (context) => {
    tokens.revoke(new URLSearchParams(await context.req.text()).get("token") ?? "");
    persist();
    return new Response(null, { status: 200 });
  });
}
