/** The profiles of the Atlas CLI on this machine, as far as people may know about them. */
import { stat } from "node:fs/promises";
import { homedir } from "node:os";
import { AtlasConfigError } from "../../errors/config-error.js";
import { configFilePath, readConfigFile, type Settings } from "../../profile/config-file.js";

/** The configuration file of the Atlas CLI. */
export interface Profiles {
  readonly path: string;
  /** The names of the profiles; empty if there is no file. */
  readonly names: readonly string[];
  /** What is wrong with the file, if something is. */
  readonly problem?: string;
  /** Whether others on this machine can read it. */
  readonly isOpen: boolean;
  /** The client id of a profile. */
  readonly clientIdOf: (name: string) => string | undefined;
  /** All values that must not be seen. */
  readonly secrets: readonly string[];
}

const SECRET = /token|secret|private|password/;

/** Reads the configuration file; that it is not there is no problem. */
export async function readProfiles(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): Promise<Profiles> {
  const path = configFilePath({ platform, env, home: homedir() });
  const none = { path, names: [], isOpen: false, clientIdOf: () => undefined, secrets: [] };
  try {
    const { global, profiles } = await readConfigFile(path);
    const tables = [global, ...profiles.values()];
    const text = (settings: Settings | undefined, name: string): string | undefined => {
      const value = settings?.get(name);
      return typeof value === "string" && value !== "" ? value : undefined;
    };
    const secrets = tables.flatMap((table) =>
      [...table.keys()].filter((name) => SECRET.test(name)).map((name) => text(table, name) ?? ""),
    );
    return {
      path,
      names: [...profiles.keys()],
      // On Windows the mode says nothing.
      isOpen:
        platform !== "win32" && secrets.some((secret) => secret !== "") && ((await stat(path)).mode & 0o077) !== 0,
      clientIdOf: (name) => text(global, "client_id") ?? text(profiles.get(name.toLowerCase()), "client_id"),
      secrets,
    };
  } catch (error) {
    if (!(error instanceof AtlasConfigError)) throw error;
    return error.code === "PROFILE_NOT_FOUND" ? none : { ...none, problem: error.message };
  }
}
