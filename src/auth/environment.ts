import { AtlasConfigError } from "../errors/config-error.js";
import { readVariable } from "../platform.js";
import { apiKey } from "./api-key.js";
import { bearerToken } from "./bearer-token.js";
import type { AuthProvider } from "./provider.js";
import { serviceAccount } from "./service-account.js";

type Environment = Readonly<Record<string, string | undefined>>;

type Source = readonly [
  make: (values: readonly string[]) => AuthProvider,
  /** One entry for each value, with the names that it can have; the first that is set counts. */
  ...names: readonly (readonly string[])[],
];

/** How each kind of credentials is written in the environment, in the order in which the official tools look. */
const SOURCES: readonly Source[] = [
  [([token = ""]) => bearerToken(token), ["MONGODB_ATLAS_ACCESS_TOKEN"]],
  [
    ([clientId = "", clientSecret = ""]) => serviceAccount({ clientId, clientSecret }),
    ["MONGODB_ATLAS_CLIENT_ID"],
    ["MONGODB_ATLAS_CLIENT_SECRET"],
  ],
  [
    ([publicKey = "", privateKey = ""]) => apiKey({ publicKey, privateKey }),
    ["MONGODB_ATLAS_PUBLIC_API_KEY", "MONGODB_ATLAS_PUBLIC_KEY"],
    ["MONGODB_ATLAS_PRIVATE_API_KEY", "MONGODB_ATLAS_PRIVATE_KEY"],
  ],
];

/**
 * The credentials in the environment: an access token, a service account, or an API key.
 *
 * @throws {AtlasConfigError} `NO_CREDENTIALS` if there are none or only half of a pair, `INVALID_OPTION` for values that
 *   cannot be meant; both name the variables
 */
export function authFromEnvironment(environment: Environment): AuthProvider {
  const denials: string[] = [];
  // What comes from a file may end with a line break. A variable that is set to nothing counts as not set.
  const read = (name: string): string => readVariable(environment, name, denials).trim();
  for (const [make, ...names] of SOURCES) {
    const present = names.flatMap((alternatives) => alternatives.find(read) ?? []);
    const missing = names.filter((alternatives) => !alternatives.some(read));
    const variables = present.join(", ");
    if (missing.length === 0) {
      try {
        return make(present.map(read));
      } catch (error) {
        throw error instanceof Error ? new AtlasConfigError("INVALID_OPTION", `${variables}: ${error.message}`) : error;
      }
    }
    if (present.length > 0) {
      const needed = missing.map((alternatives) => alternatives.join(" or ")).join(", ");
      throw new AtlasConfigError("NO_CREDENTIALS", `${variables} is set but ${needed} is not.`);
    }
  }
  const help =
    "There are no credentials. Pass `auth`, or set MONGODB_ATLAS_ACCESS_TOKEN, MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET, or MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY.";
  throw new AtlasConfigError("NO_CREDENTIALS", [help, ...denials].slice(0, 2).join(" "));
}
