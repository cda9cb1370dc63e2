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
    if (!isMissing(name, cause)) throw cause;
    throw new AtlasConfigError(
      "MISSING_PEER",
      `The package \`${name}\` is needed for this and is not installed: npm install --save-dev ${name}`,
      { cause },
    );
  }
}

/** Whether it is this package that is missing, and not something that it imports itself. */
function isMissing(name: string, cause: unknown): boolean {
  if (!(cause instanceof Error) || !("code" in cause)) return false;
  const notFound = cause.code === "ERR_MODULE_NOT_FOUND" || cause.code === "MODULE_NOT_FOUND";
  return notFound && cause.message.includes(`'${name}'`);
}
