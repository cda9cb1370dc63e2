/** Who calls Atlas and where it is: from flags, a profile of the Atlas CLI, or the environment. */
import type { Command } from "commander";
import { authFromEnvironment } from "../auth/environment.js";
import type { AuthProvider } from "../auth/provider.js";
import { checkBaseUrl, DEFAULT_BASE_URL } from "../base-url.js";
import { AtlasConfigError } from "../errors/config-error.js";
import type { CurlAuth } from "../to-curl.js";
import type { Context } from "./context.js";

/** The options, as commander gives them. */
export interface ClientCommandOptions {
  readonly profile?: string;
  readonly baseUrl?: string;
}

/** What a command needs to make a client. */
export interface Caller {
  readonly auth: AuthProvider;
  readonly kind: CurlAuth;
  /** Where the credentials come from, for people. */
  readonly source: string;
  readonly baseUrl: string;
  readonly orgId: string | undefined;
  readonly projectId: string | undefined;
}

/** Puts the options on a command. */
export function withClientOptions(command: Command): Command {
  return command
    .option("-P, --profile <name>", "a profile of the Atlas CLI (default: the environment, then `default`)")
    .option("--base-url <URL>", "where Atlas is; https:, or http: on loopback");
}

/**
 * Finds credentials, in the order that docs/cli.md has, and what belongs to them.
 *
 * @throws {AtlasConfigError} `NO_CREDENTIALS`, or what is wrong with those there are
 */
export async function findCaller(given: ClientCommandOptions, context: Pick<Context, "env" | "now">): Promise<Caller> {
  if (given.profile !== undefined) return callerOfProfile(given.profile, given, context);
  const { env } = context;
  try {
    return { auth: authFromEnvironment(env), kind: kindIn(env), source: "the environment", ...placeIn(given, env) };
  } catch (error) {
    if (hasCredentials(env) || !isMissing(error)) throw error;
    return await callerOfProfile("default", given, context).catch((cause: unknown) => {
      if (cause instanceof AtlasConfigError && cause.code === "PROFILE_NOT_FOUND") throw noCredentials();
      throw cause;
    });
  }
}

/**
 * What is known without credentials, for what only prints a request.
 *
 * @throws {AtlasConfigError} if a profile is named that cannot be used, or the base URL is none
 */
export async function findPlace(
  given: ClientCommandOptions,
  context: Pick<Context, "env" | "now">,
): Promise<Omit<Caller, "auth" | "source">> {
  try {
    return await findCaller(given, context);
  } catch (error) {
    if (given.profile !== undefined || !isMissing(error)) throw error;
    return { kind: kindIn(context.env), ...placeIn(given, context.env) };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof AtlasConfigError && error.code === "NO_CREDENTIALS";
}

async function callerOfProfile(
  name: string,
  { baseUrl }: ClientCommandOptions,
  { env, now }: Pick<Context, "env" | "now">,
): Promise<Caller> {
  const { profile } = await import("../profile/index.js");
  const found = await profile(name, { env, now });
  return { ...found, source: `profile "${name}"`, baseUrl: baseUrl === undefined ? found.baseUrl : flagged(baseUrl) };
}

function placeIn(
  { baseUrl }: ClientCommandOptions,
  env: Context["env"],
): Pick<Caller, "baseUrl" | "orgId" | "projectId"> {
  const variable = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  return {
    baseUrl:
      baseUrl === undefined ? checkBaseUrl(variable("MONGODB_ATLAS_BASE_URL") ?? DEFAULT_BASE_URL) : flagged(baseUrl),
    orgId: variable("MONGODB_ATLAS_ORG_ID"),
    projectId: variable("MONGODB_ATLAS_PROJECT_ID"),
  };
}

function flagged(baseUrl: string): string {
  try {
    return checkBaseUrl(baseUrl);
  } catch (cause) {
    if (!(cause instanceof AtlasConfigError)) throw cause;
    throw new AtlasConfigError("INVALID_BASE_URL", cause.message.replace(/^baseUrl/, "--base-url"), { cause });
  }
}

/** The variables that make credentials, by the kind, in the order in which they are looked for. */
const VARIABLES: readonly (readonly [CurlAuth, RegExp])[] = [
  ["bearer", /^MONGODB_ATLAS_ACCESS_TOKEN$/],
  ["service-account", /^MONGODB_ATLAS_CLIENT_(?:ID|SECRET)$/],
  ["api-key", /^MONGODB_ATLAS_(?:PUBLIC|PRIVATE)_(?:API_)?KEY$/],
];

function setKind(env: Context["env"]): CurlAuth | undefined {
  const names = Object.keys(env).filter((name) => (env[name] ?? "") !== "");
  return VARIABLES.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}

function hasCredentials(env: Context["env"]): boolean {
  return setKind(env) !== undefined;
}

function kindIn(env: Context["env"]): CurlAuth {
  return setKind(env) ?? "service-account";
}

function noCredentials(): AtlasConfigError {
  return new AtlasConfigError(
    "NO_CREDENTIALS",
    "There are no credentials. Set MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET (a service account), MONGODB_ATLAS_ACCESS_TOKEN, or MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY, or name a profile of the Atlas CLI with --profile.",
  );
}
