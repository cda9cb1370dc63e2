import { AtlasConfigError } from "../errors/config-error.js";
import { bearerToken } from "./bearer-token.js";
import type { AuthProvider } from "./provider.js";
import { serviceAccount } from "./service-account.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** How each kind of credentials is written in the environment, in the order in which the official tools look. */
const SOURCES: readonly { names: readonly [string, ...string[]]; make: (values: string[]) => AuthProvider }[] = [
  { names: ["MONGODB_ATLAS_ACCESS_TOKEN"], make: ([token = ""]) => bearerToken(token) },
  {
    names: ["MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET"],
    make: ([clientId = "", clientSecret = ""]) => serviceAccount({ clientId, clientSecret }),
  },
];

/**
 * The credentials in the environment: an access token, or a service account.
 *
 * @throws {AtlasConfigError} `NO_CREDENTIALS`, naming the variables, if there are none or only half of a pair
 */
export function authFromEnvironment(environment: Environment): AuthProvider {
  for (const { names, make } of SOURCES) {
    const values = names.map((name) => environment[name] ?? "");
    const missing = names.filter((_, index) => values[index] === "");
    if (missing.length === names.length) continue;
    if (missing.length > 0) {
      const present = names.filter((name) => !missing.includes(name)).join(", ");
      throw new AtlasConfigError("NO_CREDENTIALS", `${present} is set but ${missing.join(", ")} is not.`);
    }
    return make(values);
  }
  throw new AtlasConfigError(
    "NO_CREDENTIALS",
    "There are no credentials. Pass `auth`, or set MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET (a service account) or MONGODB_ATLAS_ACCESS_TOKEN.",
  );
}
