/** Whether Atlas takes the credentials, from this address, and what they may do. */
import { createAtlasClient } from "../../client.js";
import type { Caller } from "../client-options.js";
import { foreignAddress, isForeignAddress } from "./access-list.js";
import { fieldsOf, itemsOf, textOf } from "./fields.js";
import { skipped, type Check, type Finding } from "./finding.js";
import { within } from "./limit.js";
import { API_DATE, type Ask, type Login } from "./login.js";
import { examineOrganizations } from "./organizations.js";
import { refusal } from "./refusal.js";

const LATER: readonly Check[] = ["access list", "organizations"];

/** Logs in, asks what can be asked, and gives back the token. */
export async function* examineRights(login: Login): AsyncGenerator<Finding> {
  const { caller, baseUrl, fetch, limit, signal, now, logger } = login;
  const atlas = createAtlasClient({
    auth: caller.auth,
    ...{ baseUrl, now, version: API_DATE, retry: false, limits: false, timeout: limit, deprecations: "silent" },
    ...(fetch === undefined ? {} : { fetch }),
    ...(logger === undefined ? {} : { logger }),
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
