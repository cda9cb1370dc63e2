/** Writes reports to files, all of them or none, and finds out before a run whether they can be written at all. */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  mkdirSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { SpecError } from "../codegen/spec-error.js";

/** Files that can be written, and have not been yet. */
export interface ReportFiles {
  /**
   * Puts the texts in place, in the order of the paths.
   *
   * @throws {SpecError} `OUTPUT_UNWRITABLE`; then no file has changed unless renaming failed in the middle
   */
  readonly write: (texts: readonly string[]) => void;
  /** Leaves everything as it was; does nothing after `write`. Synchronous, so that it can be done while a program ends. */
  readonly discard: () => void;
}

interface Staged {
  readonly path: string;
  readonly target: string;
  /** The file beside the target that takes its place; absent for a device or a pipe, which is written to. */
  readonly fresh?: string;
  /** Folders that were made for it, innermost first. */
  readonly folders: readonly string[];
}

/**
 * Prepares files to be written, by making an empty one beside each.
 *
 * @throws {SpecError} `OUTPUT_UNWRITABLE`, naming the path, if one of them cannot be written or is named twice
 */
export function stageReports(paths: readonly string[]): ReportFiles {
  const staged: Staged[] = [];
  const discard = (): void => {
    for (const { fresh, folders } of staged.splice(0)) {
      if (fresh !== undefined) rmSync(fresh, { force: true });
      for (const folder of folders) removeIfEmpty(folder);
    }
  };
  for (const path of paths) {
    try {
      const one = stage(path);
      const isTwice = staged.some(({ target }) => target === one.target);
      staged.push(one);
      if (isTwice) throw new Error("it is named twice");
    } catch (cause) {
      discard();
      throw unwritable(path, cause);
    }
  }
  return {
    write(texts) {
      try {
        each(staged, texts, ({ fresh, target }, text) => writeFileSync(fresh ?? target, text));
        each(staged, texts, ({ fresh, target }) => fresh === undefined || renameSync(fresh, target));
        staged.splice(0);
      } finally {
        discard();
      }
    },
    discard,
  };
}

function each(staged: readonly Staged[], texts: readonly string[], step: (one: Staged, text: string) => unknown): void {
  for (const [index, one] of staged.entries()) {
    try {
      step(one, texts[index] ?? "");
    } catch (cause) {
      throw unwritable(one.path, cause);
    }
  }
}

function stage(path: string): Staged {
  const target = followed(resolve(path));
  const kind = statSync(target, { throwIfNoEntry: false });
  if (kind?.isDirectory() === true) throw new Error("it is a folder");
  // To put a file in the place of a device or a pipe would take it from everybody.
  if (kind !== undefined && !kind.isFile()) return { path, target, folders: [] };
  if (kind !== undefined) closeSync(openSync(target, "r+"));
  const folder = dirname(target);
  const folders = made(folder, mkdirSync(folder, { recursive: true }));
  const fresh = join(folder, `.${basename(target)}.${randomBytes(4).toString("hex")}.tmp`);
  closeSync(openSync(fresh, "wx"));
  return { path, target, fresh, folders };
}

/** What a link leads to, so that the link stays one. */
function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The folders from the innermost to the first that had to be made. */
function made(innermost: string, first: string | undefined): string[] {
  const folders: string[] = [];
  if (first === undefined) return folders;
  for (let folder = innermost; folder.length >= first.length; folder = dirname(folder)) folders.push(folder);
  return folders;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else has put something there.
  }
}

function unwritable(path: string, cause: unknown): SpecError {
  if (cause instanceof SpecError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SpecError("OUTPUT_UNWRITABLE", `${path} cannot be written: ${reason}`, { cause });
}
