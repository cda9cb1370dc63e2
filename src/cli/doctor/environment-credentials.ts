/** The credentials in the environment, as far as people may know about them: never their values. */
import { nearest } from "../../nearest.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** A kind of credentials that variables can hold. */
interface Kind {
  readonly name: string;
  /** One entry for each value, with the names that it can have; the first that is set counts. */
  readonly variables: readonly (readonly string[])[];
}

/** In the order in which they are looked for; `authFromEnvironment` has the same. */
const KINDS: readonly Kind[] = [
  { name: "an access token", variables: [["MONGODB_ATLAS_ACCESS_TOKEN"]] },
  { name: "a service account", variables: [["MONGODB_ATLAS_CLIENT_ID"], ["MONGODB_ATLAS_CLIENT_SECRET"]] },
  {
    name: "an API key",
    variables: [
      ["MONGODB_ATLAS_PUBLIC_API_KEY", "MONGODB_ATLAS_PUBLIC_KEY"],
      ["MONGODB_ATLAS_PRIVATE_API_KEY", "MONGODB_ATLAS_PRIVATE_KEY"],
    ],
  },
];

/** What must never be seen. */
const SECRET = /TOKEN|SECRET|PRIVATE|PASSWORD/;

const PREFIX = "MONGODB_ATLAS_";
const KNOWN: readonly string[] = [
  ...KINDS.flatMap(({ variables }) => variables.flat()),
  ...["BASE_URL", "ORG_ID", "PROJECT_ID"].map((name) => `${PREFIX}${name}`),
];

/** Credentials that variables hold, or half of them. */
export interface EnvironmentCredentials {
  readonly name: string;
  /** The variables that are set. */
  readonly present: readonly string[];
  /** The variables that are not. */
  readonly missing: readonly string[];
}

/** All that is in the environment, whether it is used or not. */
export function credentialsIn(env: Environment): readonly EnvironmentCredentials[] {
  const isSet = (name: string): boolean => (env[name] ?? "") !== "";
  return KINDS.map(({ name, variables }) => ({
    name,
    present: variables.flatMap((names) => names.find(isSet) ?? []),
    missing: variables.filter((names) => !names.some(isSet)).map((names) => names.join(" or ")),
  })).filter(({ present }) => present.length > 0);
}

/** The values of all variables that hold secrets. */
export function secretsIn(env: Environment): readonly string[] {
  const isAtlas = (name: string): boolean => /ATLAS|MDB/.test(name.toUpperCase());
  return Object.keys(env)
    .filter((name) => isAtlas(name) && SECRET.test(name.toUpperCase()))
    .map((name) => (env[name] ?? "").trim());
}

/** What each value begins with, where that is known. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map([
  ["MONGODB_ATLAS_CLIENT_ID", "mdb_sa_id_"],
  ["MONGODB_ATLAS_CLIENT_SECRET", "mdb_sa_sk_"],
]);

/** What looks wrong about variables, a sentence each. */
export function oddities(env: Environment): readonly string[] {
  return [...KNOWN.flatMap((name) => oddityOf(name, env)), ...unknownNames(env)];
}

function oddityOf(name: string, env: Environment): readonly string[] {
  // What is around it is left out by the client, too.
  const value = (env[name] ?? "").trim();
  const beginning = BEGINNINGS.get(name);
  if (value === "") return [];
  if (/\s/.test(value)) return [`${name} has a space or a line break in it.`];
  if (/^(["']).*\1$/.test(value)) return [`${name} is in quotes, which are taken for a part of it.`];
  if (/^\$\{?\w/.test(value)) return [`${name} holds the name of a variable, not its value.`];
  if (beginning !== undefined && !value.startsWith(beginning)) return [`${name} does not begin with ${beginning}.`];
  const other = KNOWN.find(
    (one) => one !== name && env[one]?.trim() !== value && sameThing(one, name) && (env[one] ?? "").trim() !== "",
  );
  // Said once, of the name that counts.
  if (other === undefined || KNOWN.indexOf(other) < KNOWN.indexOf(name)) return [];
  return [`${name} and ${other} are set to different values; ${name} counts.`];
}

function sameThing(one: string, other: string): boolean {
  return KINDS.some(({ variables }) => variables.some((names) => names.includes(one) && names.includes(other)));
}

function unknownNames(env: Environment): readonly string[] {
  return Object.keys(env).flatMap((name) => {
    if (!name.startsWith(PREFIX) || KNOWN.includes(name) || (env[name] ?? "") === "") return [];
    const near = nearest(
      name.slice(PREFIX.length),
      KNOWN.map((known) => known.slice(PREFIX.length)),
    );
    return near === undefined ? [] : [`${name} is set, but nothing reads it; ${PREFIX}${near} is a name.`];
  });
}
