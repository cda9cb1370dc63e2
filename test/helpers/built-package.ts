/** The package as it is installed, for tests whose programs are processes of their own. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inject } from "vitest";

/** The arguments of `node` for the command line. */
export const commandLine: readonly string[] = [join(inject("builtPackage"), "dist/cli/main.js")];

/** Where an entry of the package is, to be imported: `index` or `testing/index`. */
export function builtEntry(name: string): string {
  return pathToFileURL(join(inject("builtPackage"), "dist", `${name}.js`)).href;
}
