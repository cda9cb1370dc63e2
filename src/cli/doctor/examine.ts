/** Looks at everything that a call of Atlas depends on, one thing after another. */
import { AtlasConfigError } from "../../errors/config-error.js";
import type { AtlasEvent } from "../../events.js";
import { api, operations } from "../../generated/index.js";
import { PACKAGE_VERSION } from "../../package-version.js";
import { defaultUserAgent } from "../../platform.js";
import { globalFetch } from "../../transport/fetch.js";
import type { ClientCommandOptions } from "../client-options.js";
import type { Context } from "../context.js";
import { examineAnswer } from "./answer.js";
import { examineAddress } from "./address.js";
import { cleaner, cleanFinding } from "./clean.js";
import { examineConnection } from "./connection.js";
import { examineCredentials, type Credentials } from "./credentials.js";
import { skipped, type Check, type Finding } from "./finding.js";
import { network as ownNetwork, type Network } from "./network.js";
import { examineProxy, type Runtime } from "./proxy.js";
import { examineRights } from "./rights.js";
import { examineSunset } from "./sunset.js";

/** What to look at, and with what. */
export interface Examination {
  readonly given: ClientCommandOptions;
  readonly context: Pick<Context, "env" | "now" | "fetch" | "signal">;
  /** The API date that is asked about. Default: that of the client. */
  readonly version?: string | undefined;
  /** The time limit of each step, in milliseconds. */
  readonly limit: number;
  /** Gets told of requests, answers and tokens, in texts that are fit to be seen. Default: nobody. */
  readonly debug?: ((text: string) => void) | undefined;
  /** Default: that of this machine. */
  readonly network?: Network;
  /** Default: this process. */
  readonly runtime?: Runtime;
}

/**
 * Looks at each thing, and no further where that makes no sense. What it gives is fit to be seen.
 *
 * @throws {AtlasConfigError} for an option that cannot be meant; or the reason of `context.signal`
 */
export async function* examine(examination: Examination): AsyncGenerator<Finding> {
  const { given, context } = examination;
  const credentials = await examineCredentials(given, context);
  const clean = cleaner([...credentials.secrets, ...passwordsIn(context.env)]);
  const { debug } = examination;
  const told = debug === undefined ? undefined : (text: string): void => debug(clean(text));
  for await (const finding of findings({ ...examination, debug: told }, credentials))
    yield cleanFinding(finding, clean);
}

async function* findings(examination: Examination, credentials: Credentials): AsyncGenerator<Finding> {
  const { given, context, version } = examination;
  const { baseUrl } = credentials;
  yield credentials.finding;
  yield examineAddress(baseUrl, given, context.env, credentials.caller?.source);
  if (baseUrl instanceof AtlasConfigError) yield* skipped(BEYOND_ADDRESS, "the address is none");
  else yield* reach(examination, credentials, baseUrl);
  const why = version === undefined ? "the client's default" : "--version";
  yield examineSunset(operations, version ?? api.version, why, context.now());
}

const BEYOND_ANSWER: readonly Check[] = ["login", "access list", "organizations"];
const BEYOND_CONNECTION: readonly Check[] = ["answer", "clock", ...BEYOND_ANSWER];
const BEYOND_ADDRESS: readonly Check[] = ["proxy", "name", "connection", "certificate", ...BEYOND_CONNECTION];

async function* reach(
  { context, limit, debug, network = ownNetwork, runtime = ownRuntime() }: Examination,
  { caller, clientId }: Credentials,
  baseUrl: string,
): AsyncGenerator<Finding> {
  const { env, now, fetch, signal } = context;
  const logger = debug === undefined ? undefined : ({ message }: AtlasEvent): void => debug(message);
  const { finding, proxy } = examineProxy(env, baseUrl, runtime);
  yield finding;
  const isReached = yield* examineConnection({ baseUrl: new URL(baseUrl), proxy }, { network, limit, signal, now });
  if (!isReached) {
    yield* skipped(BEYOND_CONNECTION, "there is no connection");
    return;
  }
  const userAgent = defaultUserAgent("atlas-fetch", PACKAGE_VERSION);
  const answer = await examineAnswer(baseUrl, { fetch: fetch ?? globalFetch, limit, signal, now, userAgent });
  yield answer.finding;
  yield answer.clock;
  if (!answer.isAtlas) yield* skipped(BEYOND_ANSWER, "credentials are not sent to what does not look like Atlas");
  else if (caller === undefined) yield* skipped(BEYOND_ANSWER, "there are no credentials");
  else yield* examineRights({ caller, clientId, baseUrl, fetch, limit, signal, now, logger });
}

function ownRuntime(): Runtime {
  return { version: process.versions.node, execArgv: process.execArgv };
}

/** The passwords in the addresses of proxies. */
function passwordsIn(env: Context["env"]): readonly string[] {
  const addresses = Object.keys(env)
    .filter((name) => /_proxy$/i.test(name))
    .map((name) => env[name] ?? "");
  return addresses.flatMap((text) => {
    const [, password] = /:\/\/[^/@]*:([^/@]+)@/.exec(text) ?? [];
    return password === undefined ? [] : [password];
  });
}
