/** Whether Atlas takes the credentials, from this address, and what they may do. */
import { isIP } from "node:net";
import { createAtlasClient, type AtlasClient } from "../../client.js";
import { AtlasApiError, AtlasRateLimitError } from "../../errors/api-error.js";
import { AtlasAuthError } from "../../errors/auth-error.js";
import type { FetchFunction } from "../../transport/fetch.js";
import type { Caller } from "../client-options.js";
import { fieldsOf, itemsOf, textOf } from "./fields.js";
import { skipped, type Check, type Finding } from "./finding.js";
import { codeOf, reasonText, TimeUp, within } from "./limit.js";
import { examineOrganizations } from "./organizations.js";

/** The oldest of the generated API dates that has all that is asked here. */
const API_DATE = "2025-03-12";
export type DoctorClient = AtlasClient<typeof API_DATE>;

/** Who asks, and how. */
export interface Login {
  readonly caller: Caller;
  readonly clientId: string | undefined;
  readonly baseUrl: string;
  readonly fetch: FetchFunction | undefined;
  /** The time limit of each step, in milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** One question to Atlas, within the time limit. */
export type Ask = <T>(question: (atlas: DoctorClient, signal: AbortSignal) => Promise<T>) => Promise<T>;

const LATER: readonly Check[] = ["access list", "organizations"];

/** Logs in, asks what can be asked, and gives back the token. */
export async function* examineRights(login: Login): AsyncGenerator<Finding> {
  const { caller, baseUrl, fetch, limit, signal, now } = login;
  const atlas = createAtlasClient({
    auth: caller.auth,
    ...{ baseUrl, now, version: API_DATE, retry: false, limits: false, timeout: limit, deprecations: "silent" },
    ...(fetch === undefined ? {} : { fetch }),
  });
  const ask: Ask = (question) => within(limit, signal, (ended) => question(atlas, ended));
  try {
    const status: unknown = await ask((client, ended) => client.root.getSystemStatus({}, { signal: ended })).catch(
      (error: unknown) => {
        signal?.throwIfAborted();
        return asFailure(error);
      },
    );
    if (status instanceof Error) {
      yield* loginFailed(status, login);
      return;
    }
    yield loggedIn(login);
    const allowed = itemsOf(fieldsOf(fieldsOf(status)["apiKey"])["accessList"]).flatMap((entry) => {
      const { cidrBlock, ipAddress } = fieldsOf(entry);
      return textOf(cidrBlock) ?? textOf(ipAddress) ?? [];
    });
    const from = allowed.length === 0 ? "" : `; the API key may be used from ${allowed.slice(0, 5).join(", ")}`;
    yield* examineOrganizations(login, ask, status, {
      check: "access list",
      status: "ok",
      summary: `Atlas takes calls from this machine's address${from}`,
    });
  } finally {
    // The token is worth giving back, but not worth waiting for.
    await within(Math.min(limit, 3_000), undefined, () => atlas.close()).catch(() => undefined);
  }
}

function asFailure(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

const METHODS: Readonly<Record<Caller["kind"], string>> = {
  "service-account": "the token endpoint gave a token, and Atlas takes it",
  "api-key": "Atlas takes the API key's digest",
  bearer: "Atlas takes the access token",
};

function loggedIn({ caller: { kind } }: Login): Finding {
  return { check: "login", status: "ok", summary: METHODS[kind], data: { kind } };
}

/** Whether Atlas refused the address that a call came from. */
export function isForeignAddress(error: unknown): error is AtlasApiError {
  return error instanceof AtlasApiError && error.status === 403 && /ACCESS_LIST|WHITELIST/.test(error.errorCode ?? "");
}

/** What to do about an address that is not on the list. */
export function foreignAddress(error: AtlasApiError, { caller: { kind } }: Login): Finding {
  const address = error.parameters.map(textOf).find((value) => value !== undefined && isIP(value) !== 0);
  const what = address ?? "this machine's address, as Atlas sees it,";
  const owner = kind === "api-key" ? "the API key" : "the service account";
  return {
    check: "access list",
    status: "problem",
    summary: `${what} is not on the API access list (${error.errorCode ?? String(error.status)})`,
    advice: `Have an owner add ${address === undefined ? "the address" : `${address}/${isIP(address) === 6 ? 128 : 32}`} to the API access list of ${owner}, in Atlas under the organization's access manager. This list is not the IP access list of a project, which is for connections to databases. Behind a proxy, a VPN or NAT it is the outgoing address that counts.`,
    data: { errorCode: error.errorCode, ...(address === undefined ? {} : { address }) },
  };
}

function* loginFailed(error: Error, login: Login): Generator<Finding> {
  if (isForeignAddress(error)) {
    yield loggedIn(login);
    yield foreignAddress(error, login);
    yield* skipped(["organizations"], "Atlas takes no calls from here");
    return;
  }
  yield refusal(error, login);
  yield* skipped(LATER, "Atlas has not let us in");
}

const REFUSED: Readonly<Record<Caller["kind"], string>> = {
  "service-account": "The token is not for this address of Atlas: check --base-url and the service account.",
  "api-key":
    "Check both halves of the key, that it has not been deleted, and that it belongs to this Atlas: keys of cloud.mongodb.com are not known at cloud.mongodbgov.com.",
  bearer:
    "The token has expired, was revoked or is for another Atlas: get a new one, or use a service account, whose tokens are renewed.",
};

function refusal(error: Error, { caller: { kind } }: Login): Finding {
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
