/** Puts generated files on disk, all of them or none, or compares them with what is there. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { GENERATED_MARK, type GeneratedFiles } from "./generate.js";
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
 * @throws {SpecError} `OUTPUT_UNWRITABLE` if it cannot be written or holds files that the generator did not make
 */
export async function writeGenerated(folder: string, files: GeneratedFiles): Promise<void> {
  const target = resolve(folder);
  await asUnwritable(folder, async () => {
    await refuseForeignFiles(folder, files);
    await besideFirst(target, async (fresh) => {
      for (const [name, text] of files) {
        await mkdir(dirname(join(fresh, name)), { recursive: true });
        await writeFile(join(fresh, name), text);
      }
      await swap(fresh, target);
    });
  });
}

/**
 * Replaces one file, or leaves it as it was.
 *
 * @throws {SpecError} `OUTPUT_UNWRITABLE`
 */
export async function writeText(file: string, text: string): Promise<void> {
  const target = resolve(file);
  await asUnwritable(file, () =>
    besideFirst(target, async (fresh) => {
      await writeFile(join(fresh, "text"), text);
      await rename(join(fresh, "text"), target);
    }),
  );
}

/** Runs a step with a fresh folder beside the target, on the same disk, and removes what is left of it. */
async function besideFirst(target: string, step: (fresh: string) => Promise<void>): Promise<void> {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, `.${basename(target)}-new-`));
  try {
    await step(fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function asUnwritable(target: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (cause) {
    if (cause instanceof SpecError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError("OUTPUT_UNWRITABLE", `${target} cannot be written: ${reason}`, { cause });
  }
}

/** The folder is replaced as a whole, so it must not hold anything that somebody wrote. */
async function refuseForeignFiles(folder: string, files: GeneratedFiles): Promise<void> {
  for (const name of await filesBelow(folder)) {
    const isOurs = (await readFile(join(folder, name), "utf8")).startsWith(GENERATED_MARK);
    if (isOurs || (files.has(name) && (await stat(join(folder, name))).size === 0)) continue;
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
  // A link or a socket is nobody's generated file either.
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replace(/\\/g, "/"));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
