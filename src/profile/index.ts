/** Profiles of the Atlas CLI, for Node. */
import { homedir } from "node:os";
import type { AuthProvider } from "../auth/provider.js";
import { checkBaseUrl, DEFAULT_BASE_URL } from "../base-url.js";
import { AtlasConfigError } from "../errors/config-error.js";
import { nearest } from "../nearest.js";
import { configFilePath, readConfigFile, type Settings } from "./config-file.js";
import { credentialsOf, type CredentialKind } from "./credentials.js";

export type { CredentialKind } from "./credentials.js";

/** What a profile says. */
export interface AtlasProfile {
  readonly auth: AuthProvider;
  /** How they authenticate. */
  readonly kind: CredentialKind;
  readonly baseUrl: string;
  /** The organization that the profile is for, if it names one. */
  readonly orgId: string | undefined;
  /** The project that the profile is for, if it names one. */
  readonly projectId: string | undefined;
}

/** Where {@link profile} looks. */
export interface ProfileOptions {
  /** The configuration file. Default: where the Atlas CLI keeps it on this system. */
  readonly path?: string;
  /** As `process.platform`, which is the default. */
  readonly platform?: string;
  /** As `process.env`, which is the default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The home directory. Default: `os.homedir()`. */
  readonly home?: string;
  /** The clock, in milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
}

/** Where the API is, for each `service`. */
const SERVICES: Readonly<Record<string, string>> = {
  cloud: DEFAULT_BASE_URL,
  cloudgov: "https://cloud.mongodbgov.com",
};

/**
 * Reads a profile of the Atlas CLI. Environment variables do not change what it says.
 *
 * @param name - the profile's name
 * @throws {AtlasConfigError} `PROFILE_NOT_FOUND`, naming the profiles there are; `INVALID_PROFILE` with file and place;
 * `NO_CREDENTIALS` if the secret is kept in the system's keyring, which this package does not read
 * @see https://www.mongodb.com/docs/atlas/cli/current/atlas-cli-save-connection-settings/
 * @example
 * const { auth, baseUrl, orgId } = await profile("default");
 * const atlas = createAtlasClient({ auth, baseUrl });
 */
export async function profile(name = "default", options: ProfileOptions = {}): Promise<AtlasProfile> {
  const { platform = process.platform, env = process.env, home = homedir(), now = Date.now } = options;
  const path = options.path ?? configFilePath({ platform, env, home });
  const { global, profiles } = await readConfigFile(path);
  const own = profiles.get(name.toLowerCase()) ?? noSuchProfile(path, name, [...profiles.keys()]);
  const place = `Profile "${name}" in ${path}`;
  const get = (field: string): string | undefined => textOf(place, field, global) ?? textOf(place, field, own);
  return {
    ...credentialsOf({ name, place, get, now: now() }),
    baseUrl: baseUrlOf(place, get("ops_manager_url") ?? get("base_url"), get("service") ?? "cloud"),
    orgId: get("org_id"),
    projectId: get("project_id"),
  };
}

function noSuchProfile(path: string, name: string, names: readonly string[]): never {
  const near = nearest(name, names);
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  const known = names.length === 0 ? "no profiles" : names.join(", ");
  throw new AtlasConfigError("PROFILE_NOT_FOUND", `There is no profile "${name}" in ${path}.${hint} It has: ${known}.`);
}

/** A setting, `undefined` where it is set to nothing. */
function textOf(place: string, field: string, settings: Settings): string | undefined {
  const value = settings.get(field) ?? "";
  if (typeof value === "string") return value === "" ? undefined : value;
  throw new AtlasConfigError("INVALID_PROFILE", `${place}: ${field} must be text.`);
}

function baseUrlOf(place: string, url: string | undefined, service: string): string {
  const base = url ?? (Object.hasOwn(SERVICES, service) ? SERVICES[service] : undefined);
  if (base === undefined) {
    const known = Object.keys(SERVICES).join(" and ");
    throw new AtlasConfigError("INVALID_PROFILE", `${place} is for the service "${service}"; Atlas is ${known}.`);
  }
  try {
    return checkBaseUrl(base);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "";
    throw new AtlasConfigError("INVALID_PROFILE", `${place}: ${why}`, { cause });
  }
}
