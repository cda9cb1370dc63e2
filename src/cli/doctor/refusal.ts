/** Why Atlas does not take credentials, and what to do about it. */
import { AtlasApiError, AtlasRateLimitError } from "../../errors/api-error.js";
import { AtlasAuthError } from "../../errors/auth-error.js";
import type { Caller } from "../client-options.js";
import type { Finding } from "./finding.js";
import { codeOf, reasonText, TimeUp } from "./limit.js";
import type { Login } from "./login.js";

const REFUSED: Readonly<Record<Caller["kind"], string>> = {
  "service-account": "The token is not for this address of Atlas: check --base-url and the service account.",
  "api-key":
    "Check both halves of the key, that it has not been deleted, and that it belongs to this Atlas: keys of cloud.mongodb.com are not known at cloud.mongodbgov.com.",
  bearer:
    "The token has expired, was revoked or is for another Atlas: get a new one, or use a service account, whose tokens are renewed.",
};

/** What to say of an error that came in place of an answer. */
export function refusal(error: Error, { caller: { kind } }: Login): Finding {
  const problem = (summary: string, advice: string, data: Record<string, unknown> = {}): Finding => ({
    check: "login",
    status: "problem",
    summary,
    advice,
    data: { kind, ...data },
  });
  if (error instanceof TimeUp) {
    return problem(`gives ${error.message}`, "Try again, with more time: --timeout 60.", { code: "TIMEOUT" });
  }
  if (error instanceof AtlasAuthError) {
    const isAnswered = error.status !== undefined;
    const advice =
      error.code === "UNSUPPORTED_CHALLENGE"
        ? "Something in between may have answered, or taken the challenge out."
        : isAnswered
          ? "In Atlas, the organization's access manager shows whether the service account and its secret are still there."
          : "Check proxies and firewalls: the host answers, but not this request.";
    return problem(error.message, advice, { code: error.code, ...(isAnswered ? { status: error.status } : {}) });
  }
  if (error instanceof AtlasRateLimitError) {
    return problem("Atlas answers 429: too many calls", "Wait a minute and try again.", { status: 429 });
  }
  if (!(error instanceof AtlasApiError)) {
    return problem(`no usable answer: ${reasonText(error)}`, "Try again; check what is in between.", {
      code: codeOf(error) ?? "UNKNOWN",
    });
  }
  const { status, errorCode, detail } = error;
  const said = [errorCode, detail].filter((text) => text !== undefined).join(": ");
  const summary = `Atlas answers ${status}${said === "" ? "" : ` (${said})`}`;
  if (status === 401) return problem(summary, REFUSED[kind], { status, errorCode });
  if (status >= 500)
    return problem(summary, "See https://status.mongodb.com and try again later.", { status, errorCode });
  return problem(summary, "Check the rights of the caller.", { status, errorCode });
}
