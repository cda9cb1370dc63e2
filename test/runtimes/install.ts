/** Installs runtimes from npm, into folders of their own. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { output } from "./hosts/process.js";

/** The folders that can be installed, and how. No script of a package is run: the binaries are in the packages. */
const SETS: Readonly<Record<PackageSet, { readonly folder: string; readonly omit: readonly string[] }>> = {
  quick: { folder: import.meta.dirname, omit: ["--omit=dev"] },
  all: { folder: import.meta.dirname, omit: [] },
  nodes: { folder: join(import.meta.dirname, "nodes"), omit: [] },
};

/** What can be installed: Deno, Bun and workerd; Miniflare with them; one Node of each line. */
export type PackageSet = "quick" | "all" | "nodes";

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean; readonly dev?: boolean }>
  >;
}

/**
 * Installs a set of packages, unless they are there in the versions of the lock.
 *
 * @returns whether anything had to be installed
 */
export async function install(set: PackageSet): Promise<boolean> {
  const { folder, omit } = SETS[set];
  if (await isInstalled(folder, set !== "quick")) return false;
  await output("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", ...omit], { cwd: folder });
  return true;
}

async function isInstalled(folder: string, withDev: boolean): Promise<boolean> {
  const marker = join(folder, "node_modules/.package-lock.json");
  if (!existsSync(marker)) return false;
  const [wanted, there] = await Promise.all([readLock(join(folder, "package-lock.json")), readLock(marker)]);
  return Object.entries(wanted.packages).every(
    ([path, { version, optional, dev }]) =>
      path === "" || optional === true || (dev === true && !withDev) || there.packages[path]?.version === version,
  );
}

async function readLock(file: string): Promise<Lock> {
  return JSON.parse(await readFile(file, "utf8")) as Lock;
}

/** Where a package of a set has a file; `undefined` if it is not there: not for this machine, or not installed. */
export function installed(set: PackageSet, file: string): string | undefined {
  const path = resolve(SETS[set].folder, "node_modules", file);
  return existsSync(path) ? path : undefined;
}
