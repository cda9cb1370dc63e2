/** The two endpoints of service accounts: one gives tokens, the other takes them back. */
import type { Hono } from "hono";
import { jsonAnswer } from "./answer.js";
import { TOKEN_LIFETIME, type Tokens } from "./tokens.js";

/** Puts the endpoints on the app. */
export function tokenEndpoints(app: Hono, tokens: Tokens): void {
  app.post("/api/oauth/token", async (context) => {
    const headers = new Headers({ "Content-Type": "application/json", "Cache-Control": "no-store" });
    const form = new URLSearchParams(await context.req.text());
    if (form.get("grant_type") !== "client_credentials") {
      return jsonAnswer({ error: "unsupported_grant_type" }, 400, headers);
    }
    const token = tokens.issue(context.req.header("authorization"));
    if (token === undefined) {
      return jsonAnswer({ error: "invalid_client", error_description: "unknown client or wrong secret" }, 401, headers);
    }
    return jsonAnswer({ access_token: token, expires_in: TOKEN_LIFETIME, token_type: "Bearer" }, 200, headers);
  });
  app.post("/api/oauth/revoke", async (context) => {
    tokens.revoke(new URLSearchParams(await context.req.text()).get("token") ?? "");
    return new Response(null, { status: 200 });
  });
}
