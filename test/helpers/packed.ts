/** The package as users get it: packed by npm, unpacked where npm installs it, and started by the name that npm links. */
import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";

const exec = promisify(execFile);

/**
 * Installs the packed package, once for each run of the tests.
 *
 * It is in a folder below this repository's `node_modules`, and so finds the other packages there.
 *
 * @returns the file that `npx atlas-fetch` starts
 */
export async function packedBinary(): Promise<string> {
  const built = inject("builtPackage");
  const installed = join(built, "installed");
  const binary = join(installed, "node_modules/.bin/atlas-fetch");
  if (await isThere(binary)) return binary;
  const work = await mkdtemp(join(built, "packing-"));
  await install(built, work);
  // Another worker may have been faster.
  await rename(work, installed).catch(async (error: unknown) => {
    if (!(await isThere(binary))) throw error;
    await rm(work, { recursive: true });
  });
  return binary;
}

async function install(built: string, work: string): Promise<void> {
  const source = join(work, "source");
  const modules = join(work, "node_modules");
  const folder = join(modules, "atlas-fetch");
  await mkdir(folder, { recursive: true });
  await mkdir(source);
  for (const name of ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "docs", "openapi"]) {
    await cp(resolve(name), join(source, name), { recursive: true });
  }
  await cp(join(built, "dist"), join(source, "dist"), { recursive: true });
  await exec("npm", ["pack", "--ignore-scripts", "--offline", "--pack-destination", work], { cwd: source });
  const { version, bin } = JSON.parse(await readFile("package.json", "utf8")) as {
    version: string;
    bin: { "atlas-fetch": string };
  };
  await exec("tar", ["-xzf", join(work, `atlas-fetch-${version}.tgz`), "-C", folder, "--strip-components", "1"]);
  await rm(source, { recursive: true });
  await mkdir(join(modules, ".bin"));
  await chmod(join(folder, bin["atlas-fetch"]), 0o755);
  await symlink(join("../atlas-fetch", bin["atlas-fetch"]), join(modules, ".bin/atlas-fetch"));
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
