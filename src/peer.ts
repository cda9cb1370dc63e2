/** Loads libraries that only some parts of the package need, and that are optional peer dependencies for that reason. */
import { AtlasConfigError } from "./errors/config-error.js";

/**
 * Loads an optional peer dependency.
 *
 * @param name - the package as npm knows it
 * @param load - the dynamic import, written out where it is used so that types and bundlers see it
 * @throws {AtlasConfigError} `MISSING_PEER`, naming the install command, if the package is not there
 * @example
 * const { Command } = await loadPeer("commander", () => import("commander"));
 */
export async function loadPeer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw peerFailure(name, cause);
  }
}

/**
 * Loads modules of this package that import optional peer dependencies.
 *
 * @param names - the packages that may be missing
 * @throws {AtlasConfigError} `MISSING_PEER`, naming the command that installs all of them, if one is not there
 * @example
 * const { parse } = await loadWithPeers(["lossless-json"], () => import("lossless-json"));
 */
export async function loadWithPeers<Module>(names: readonly string[], load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    const missing = names.find((name) => isMissing(name, cause));
    if (missing === undefined) throw cause;
    throw peerFailure(missing, cause, `npm install --save-dev ${names.join(" ")}`);
  }
}

/**
 * What to throw where an import has failed: an error that names the install command if this package is missing, and
 * otherwise the failure itself.
 *
 * @param command - default: installs it as a development dependency
 */
export function peerFailure(name: string, cause: unknown, command = `npm install --save-dev ${name}`): unknown {
  if (!isMissing(name, cause)) return cause;
  const message = `The package \`${name}\` is needed for this and is not installed: ${command}`;
  return new AtlasConfigError("MISSING_PEER", message, { cause });
}

/** Whether it is this package that is missing, and not something that it imports itself. */
function isMissing(name: string, cause: unknown): boolean {
  if (!(cause instanceof Error) || !("code" in cause)) return false;
  const notFound = cause.code === "ERR_MODULE_NOT_FOUND" || cause.code === "MODULE_NOT_FOUND";
  return notFound && cause.message.includes(`'${name}'`);
}
