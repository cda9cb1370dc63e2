import { AtlasConfigError } from "../errors/config-error.js";
import { readVariable } from "../platform.js";
import { apiKey } from "./api-key.js";
import { bearerToken } from "./bearer-token.js";
import type { AuthProvider } from "./provider.js";
import { serviceAccount } from "./service-account.js";

type Environment = Readonly<Record<string, string | undefined>>;

interface Source {
  /** One entry for each value, with the names that it can have; the first that is set counts. */
  readonly names: readonly (readonly string[])[];
  readonly make: (values: readonly string[]) => AuthProvider;
}

/** How each kind of credentials is written in the environment, in the order in which the official tools look. */
const SOURCES: readonly Source[] = [
  { names: [["MONGODB_ATLAS_ACCESS_TOKEN"]], make: ([token = ""]) => bearerToken(token) },
  {
    names: [["MONGODB_ATLAS_CLIENT_ID"], ["MONGODB_ATLAS_CLIENT_SECRET"]],
    make: ([clientId = "", clientSecret = ""]) => serviceAccount({ clientId, clientSecret }),
  },
  {
    names: [
      ["MONGODB_ATLAS_PUBLIC_API_KEY", "MONGODB_ATLAS_PUBLIC_KEY"],
      ["MONGODB_ATLAS_PRIVATE_API_KEY", "MONGODB_ATLAS_PRIVATE_KEY"],
    ],
    make: ([publicKey = "", privateKey = ""]) => apiKey({ publicKey, privateKey }),
  },
];

/**
 * The credentials in the environment: an access token, a service account, or an API key.
 *
 * @throws {AtlasConfigError} `NO_CREDENTIALS`, naming the variables, if there are none or only half of a pair
 */
export function authFromEnvironment(environment: Environment): AuthProvider {
  const denials: string[] = [];
  // A variable that is set to nothing counts as not set.
  const isSet = (name: string): boolean => readVariable(environment, name, denials) !== "";
  for (const { names, make } of SOURCES) {
    const present = names.flatMap((alternatives) => alternatives.find(isSet) ?? []);
    const missing = names.filter((alternatives) => !alternatives.some(isSet));
    if (missing.length === 0) return make(present.map((name) => readVariable(environment, name)));
    if (present.length > 0) {
      const needed = missing.map((alternatives) => alternatives.join(" or ")).join(", ");
      throw new AtlasConfigError("NO_CREDENTIALS", `${present.join(", ")} is set but ${needed} is not.`);
    }
  }
  const help =
    "There are no credentials. Pass `auth`, or set MONGODB_ATLAS_ACCESS_TOKEN, MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET, or MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY.";
  throw new AtlasConfigError("NO_CREDENTIALS", [help, ...denials].slice(0, 2).join(" "));
}
