/** Which credentials are found, where, and which of them are used. */
import { DEFAULT_BASE_URL } from "../../base-url.js";
import { AtlasConfigError } from "../../errors/config-error.js";
import { findCaller, findPlace, type Caller, type ClientCommandOptions } from "../client-options.js";
import type { Context } from "../context.js";
import { credentialsIn, oddities, secretsIn, type EnvironmentCredentials } from "./environment-credentials.js";
import { fieldsOf } from "./fields.js";
import type { Finding } from "./finding.js";
import { readProfiles, type Profiles } from "./profiles.js";

/** What is known of the caller before anybody is asked. */
export interface Credentials {
  readonly finding: Finding;
  /** Absent if there are none that can be used. */
  readonly caller?: Caller;
  /** The id of the service account, if it is one. */
  readonly clientId?: string | undefined;
  /** Where Atlas is, or why that cannot be said. */
  readonly baseUrl: string | AtlasConfigError;
  /** All values that must not be seen. */
  readonly secrets: readonly string[];
}

type Surroundings = Pick<Context, "env" | "now">;

const KIND_NAMES: Readonly<Record<Caller["kind"], string>> = {
  bearer: "an access token",
  "service-account": "a service account",
  "api-key": "an API key",
};

const NO_BASE_URL = { MONGODB_ATLAS_BASE_URL: undefined };

/**
 * Looks for credentials where every command does.
 *
 * @throws {AtlasConfigError} `INVALID_BASE_URL` if `--base-url` is none
 */
export async function examineCredentials(given: ClientCommandOptions, context: Surroundings): Promise<Credentials> {
  const { env } = context;
  // A bad flag is a mistake of this call, not something to find out; the profile has no part in it.
  if (given.baseUrl !== undefined)
    await findPlace({ baseUrl: given.baseUrl }, { ...context, env: {} }).catch(onlyBadUrl);
  const profiles = await readProfiles(env);
  const secrets = [...secretsIn(env), ...profiles.secrets];
  const inEnvironment = credentialsIn(env);
  const baseUrl = await baseUrlOf(given, context);
  const shown = { details: detailsOf(given, inEnvironment, profiles), odd: oddities(env) };
  try {
    const caller = await findCaller(given, { ...context, env: { ...env, ...NO_BASE_URL } });
    const isProfile = given.profile !== undefined || inEnvironment.length === 0;
    const clientId = isProfile ? profiles.clientIdOf(given.profile ?? "default") : env["MONGODB_ATLAS_CLIENT_ID"];
    const finding = foundFinding(caller, shown, isProfile && profiles.isOpen ? profiles.path : undefined, context);
    return { finding, caller, baseUrl, secrets, ...(caller.kind === "service-account" ? { clientId } : {}) };
  } catch (error) {
    if (!(error instanceof AtlasConfigError)) throw error;
    return { finding: missingFinding(error, shown), baseUrl, secrets };
  }
}

function onlyBadUrl(error: unknown): void {
  if (error instanceof AtlasConfigError && error.code === "INVALID_BASE_URL") throw error;
}

/** As `findCaller` has it; with credentials that cannot be used, where Atlas is all the same. */
async function baseUrlOf(given: ClientCommandOptions, context: Surroundings): Promise<string | AtlasConfigError> {
  const ways = [
    () => findPlace(given, context),
    () => findPlace({ ...(given.baseUrl === undefined ? {} : { baseUrl: given.baseUrl }) }, context),
  ];
  for (const way of ways) {
    try {
      return (await way()).baseUrl;
    } catch (error) {
      if (!(error instanceof AtlasConfigError)) throw error;
      if (error.code === "INVALID_BASE_URL") return error;
    }
  }
  return given.baseUrl ?? DEFAULT_BASE_URL;
}

interface Shown {
  readonly details: readonly string[];
  readonly odd: readonly string[];
}

function foundFinding(
  caller: Caller,
  { details, odd }: Shown,
  openFile: string | undefined,
  { env, now }: Surroundings,
): Finding {
  const expiry = caller.source === "the environment" && caller.kind === "bearer" ? expiredAt(env, now()) : undefined;
  const concerns = [
    ...odd,
    ...(openFile === undefined ? [] : [`Others on this machine can read ${openFile}: chmod 600 makes it yours alone.`]),
  ];
  const base = {
    check: "credentials" as const,
    summary: `${KIND_NAMES[caller.kind]} from ${caller.source}`,
    data: { kind: caller.kind, source: caller.source },
  };
  if (expiry !== undefined) {
    const advice = "Get a new access token, or use a service account, whose tokens are renewed.";
    return { ...base, status: "problem", summary: `${base.summary}, which expired at ${expiry}`, details, advice };
  }
  if (concerns.length === 0) return { ...base, status: "ok", details };
  return { ...base, status: "warning", details, advice: concerns.join(" ") };
}

function missingFinding(error: AtlasConfigError, { details, odd }: Shown): Finding {
  return {
    check: "credentials",
    status: "problem",
    summary: error.message,
    details,
    ...(odd.length === 0 ? {} : { advice: odd.join(" ") }),
    data: { code: error.code },
  };
}

/** Everything that is there, in the order in which it is looked for. */
function detailsOf(
  { profile }: ClientCommandOptions,
  found: readonly EnvironmentCredentials[],
  { names, path, problem }: Profiles,
): readonly string[] {
  const variables = found.map(({ name, present, missing }, index) => {
    const what = `environment: ${missing.length === 0 ? name : `half of ${name}`} (${present.join(", ")})`;
    if (profile !== undefined) return `${what}, not used: --profile goes first`;
    if (index > 0) return `${what}, not used: what is named before it goes first`;
    return missing.length === 0 ? `${what}, used` : `${what}; ${missing.join(" and ")} is missing`;
  });
  const used = profile ?? (found.length === 0 ? "default" : undefined);
  const profiles = names.map((name) =>
    name === used?.toLowerCase() ? `profile "${name}" in ${path}, used` : `profile "${name}" in ${path}, not used`,
  );
  return [...variables, ...profiles, ...(problem === undefined ? [] : [problem])];
}

/** When the access token in the environment has expired, if it has and says so. */
function expiredAt(env: Context["env"], now: number): string | undefined {
  try {
    const [, claims = ""] = (env["MONGODB_ATLAS_ACCESS_TOKEN"] ?? "").split(".");
    const { exp } = fieldsOf(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")));
    return typeof exp === "number" && exp * 1000 <= now ? new Date(exp * 1000).toISOString() : undefined;
  } catch {
    return undefined;
  }
}
