/** The configuration file of the Atlas CLI: where it is, and what is in it. */
import { readFile } from "node:fs/promises";
import { posix, win32 } from "node:path";
import { AtlasConfigError } from "../errors/config-error.js";
import { peerFailure } from "../peer.js";

/** What the place of the file depends on. */
export interface Place {
  /** As in `process.platform`. */
  readonly platform: string;
  /** As `process.env`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home directory. */
  readonly home: string;
}

/** A table of settings, under names in lower case: the CLI does not tell them apart either. */
export type Settings = ReadonlyMap<string, unknown>;

/** What is in a configuration file. */
export interface ConfigFile {
  /** The settings outside all tables. They go before those of a profile. */
  readonly global: Settings;
  readonly profiles: ReadonlyMap<string, Settings>;
}

/**
 * Where the Atlas CLI keeps its configuration.
 *
 * @see https://www.mongodb.com/docs/atlas/cli/current/atlas-cli-save-connection-settings/
 */
export function configFilePath({ platform, env, home }: Place): string {
  if (platform === "win32") {
    return win32.join(variable(env, "AppData") ?? win32.join(home, "AppData", "Roaming"), "atlascli", "config.toml");
  }
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "atlascli", "config.toml");
  return posix.join(variable(env, "XDG_CONFIG_HOME") ?? posix.join(home, ".config"), "atlascli", "config.toml");
}

/** A variable, its name in any case, as Windows has it; set to nothing counts as not set. */
function variable(env: Place["env"], name: string): string | undefined {
  const value = env[name] ?? env[name.toUpperCase()];
  return value === "" ? undefined : value;
}

/**
 * Reads a configuration file.
 *
 * @throws {AtlasConfigError} `PROFILE_NOT_FOUND` if there is no such file, `INVALID_PROFILE` if it cannot be read
 */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  const tables = settingsOf(await parse(path, await read(path)));
  const isTable = ([, value]: readonly [string, unknown]): boolean => isObject(value);
  return {
    global: new Map([...tables].filter((entry) => !isTable(entry))),
    profiles: new Map([...tables].filter(isTable).map(([name, table]) => [name, settingsOf(table)])),
  };
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown failure";
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      throw new AtlasConfigError("INVALID_PROFILE", `${path} cannot be read (${code}).`, { cause });
    }
    throw new AtlasConfigError(
      "PROFILE_NOT_FOUND",
      `The Atlas CLI has no configuration at ${path}. Run \`atlas auth login\` or \`atlas config init\` to make one.`,
      { cause },
    );
  }
}

async function parse(path: string, text: string): Promise<unknown> {
  const toml = await import("smol-toml").catch((cause: unknown) => {
    throw peerFailure("smol-toml", cause, "npm install smol-toml");
  });
  try {
    return toml.parse(text);
  } catch (cause) {
    // The parser's own message quotes lines of the file, and they may hold secrets.
    const place = cause instanceof toml.TomlError ? `:${cause.line}:${cause.column}` : "";
    throw new AtlasConfigError("INVALID_PROFILE", `${path}${place}: this is not valid TOML.`);
  }
}

function settingsOf(table: unknown): Settings {
  return new Map(Object.entries(isObject(table) ? table : {}).map(([name, value]) => [name.toLowerCase(), value]));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
