/** Puts generated files on disk, all of them or none, or compares them with what is there. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { GeneratedFiles } from "./generate.js";
import { SpecError } from "./spec-error.js";

/** How the files on disk differ from the generated ones. */
export interface Staleness {
  missing: string[];
  changed: string[];
  /** Files in the folder that the generator does not make. */
  extra: string[];
}

/**
 * Replaces the folder by the files. Everything is written beside it first and then put in place by renaming, so that a
 * failure leaves the old files as they were.
 *
 * @throws {SpecError} `OUTPUT_UNWRITABLE`
 */
export async function writeGenerated(folder: string, files: GeneratedFiles): Promise<void> {
  const parent = dirname(folder);
  let fresh: string | undefined;
  await refuseForeignFiles(folder, files);
  try {
    await mkdir(parent, { recursive: true });
    fresh = await mkdtemp(join(parent, `.${basename(folder)}-new-`));
    for (const [name, text] of files) {
      await mkdir(dirname(join(fresh, name)), { recursive: true });
      await writeFile(join(fresh, name), text);
    }
    await swap(fresh, folder);
  } catch (cause) {
    if (fresh !== undefined) await rm(fresh, { recursive: true, force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError("OUTPUT_UNWRITABLE", `${folder} cannot be written: ${reason}`, { cause });
  }
}

/** What every generated file begins with. */
const MARK = "// Generated, not edited";

/** The folder is replaced as a whole, so it must not hold anything that somebody wrote. */
async function refuseForeignFiles(folder: string, files: GeneratedFiles): Promise<void> {
  for (const name of await filesBelow(folder)) {
    if (files.has(name) || (await readFile(join(folder, name), "utf8")).startsWith(MARK)) continue;
    throw new SpecError(
      "OUTPUT_UNWRITABLE",
      `${folder} holds ${name}, which the generator did not make. Choose an empty folder.`,
    );
  }
}

async function swap(fresh: string, folder: string): Promise<void> {
  const old = `${fresh}-old`;
  const existed = await rename(folder, old).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (existed) await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Compares a folder with the files that belong there; three empty lists mean that it is up to date. */
export async function compareGenerated(folder: string, files: GeneratedFiles): Promise<Staleness> {
  const present = new Set(await filesBelow(folder));
  const result: Staleness = { missing: [], changed: [], extra: [] };
  for (const [name, text] of files) {
    if (!present.delete(name)) result.missing.push(name);
    else if ((await readFile(join(folder, name), "utf8")) !== text) result.changed.push(name);
  }
  result.extra.push(...present);
  return result;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replace(/\\/g, "/"));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
