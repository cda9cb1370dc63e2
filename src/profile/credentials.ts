/** The credentials of a profile, by what its `auth_type` says. */
import { apiKey } from "../auth/api-key.js";
import { bearerToken } from "../auth/bearer-token.js";
import type { AuthProvider } from "../auth/provider.js";
import { serviceAccount } from "../auth/service-account.js";
import { AtlasConfigError } from "../errors/config-error.js";

/** A profile to take credentials from. */
export interface CredentialSource {
  readonly name: string;
  /** The profile and its file, to begin a message with. */
  readonly place: string;
  /** A setting by its name. */
  readonly get: (field: string) => string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** How credentials authenticate. */
export type CredentialKind = "service-account" | "api-key" | "bearer";

/** Credentials, and what they are. */
export interface ProfileCredentials {
  readonly auth: AuthProvider;
  readonly kind: CredentialKind;
}

interface Kind {
  readonly kind: CredentialKind;
  /** The settings that it needs. */
  readonly fields: readonly string[];
  /** What to do where they are not in the file. */
  readonly instead: string;
  readonly make: (values: readonly string[], source: CredentialSource) => AuthProvider;
}

/** The kinds of credentials, in the order in which the CLI tells what an old profile without `auth_type` has. */
const KINDS: Readonly<Record<string, Kind>> = {
  api_keys: {
    kind: "api-key",
    fields: ["public_api_key", "private_api_key"],
    instead:
      "Set MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY, or pass apiKey({ publicKey, privateKey })",
    make: ([publicKey = "", privateKey = ""]) => apiKey({ publicKey, privateKey }),
  },
  user_account: {
    kind: "bearer",
    fields: ["access_token"],
    instead: "Use a service account or an API key: what `atlas auth login` keeps is for the CLI",
    make: ([token = ""], { name, place, now }) => {
      if (expiryOf(token) <= now) {
        const login = `atlas auth login --profile ${name}`;
        throw new AtlasConfigError("NO_CREDENTIALS", `${place}: the access token has expired. Run \`${login}\`.`);
      }
      return bearerToken(token);
    },
  },
  service_account: {
    kind: "service-account",
    fields: ["client_id", "client_secret"],
    instead:
      "Set MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET, or pass serviceAccount({ clientId, clientSecret })",
    make: ([clientId = "", clientSecret = ""]) => serviceAccount({ clientId, clientSecret }),
  },
};

/**
 * Makes the provider that a profile asks for.
 *
 * @throws {AtlasConfigError} `NO_CREDENTIALS` if a secret is not in the file, `INVALID_PROFILE` if the profile is wrong
 */
export function credentialsOf(source: CredentialSource): ProfileCredentials {
  const { place, get } = source;
  const type = get("auth_type") ?? Object.keys(KINDS).find((name) => missingOf(KINDS[name], get).length === 0);
  const kind = type !== undefined && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (kind === undefined) throw noKind(place, type);
  const missing = missingOf(kind, get);
  if (missing.length > 0) {
    throw new AtlasConfigError(
      "NO_CREDENTIALS",
      `${place} has no ${missing.join(" and ")}: the Atlas CLI keeps secrets in the system's keyring where there is one, and this package does not read it. ${kind.instead}.`,
    );
  }
  try {
    const values = kind.fields.map((field) => get(field) ?? "");
    return { auth: kind.make(values, source), kind: kind.kind };
  } catch (cause) {
    if (!(cause instanceof AtlasConfigError) || cause.code === "NO_CREDENTIALS") throw cause;
    throw new AtlasConfigError("INVALID_PROFILE", `${place}: ${cause.message}`, { cause });
  }
}

function missingOf(kind: Kind | undefined, get: CredentialSource["get"]): readonly string[] {
  return (kind?.fields ?? []).filter((field) => get(field) === undefined);
}

function noKind(place: string, type: string | undefined): AtlasConfigError {
  if (type !== undefined && type !== "no_auth") {
    const known = Object.keys(KINDS).join(", ");
    return new AtlasConfigError("INVALID_PROFILE", `${place}: auth_type is "${type}"; known are: ${known}.`);
  }
  return new AtlasConfigError(
    "NO_CREDENTIALS",
    `${place} has no credentials. If the Atlas CLI can use it, they are in the system's keyring, which this package does not read: pass \`auth\`, or set environment variables.`,
  );
}

/** When a JSON Web Token expires, in milliseconds since the epoch; never, for what is no such token. */
function expiryOf(token: string): number {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const seconds = typeof claims === "object" && claims !== null && "exp" in claims ? claims.exp : undefined;
    return typeof seconds === "number" ? seconds * 1000 : Infinity;
  } catch {
    return Infinity;
  }
}
