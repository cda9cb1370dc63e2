/** Prepares a file beside the one that it will take the place of, so that nothing half-written is ever there. */
import { randomBytes } from "node:crypto";
import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { SpecError } from "../codegen/spec-error.js";

/** A file that can be written, and has not been yet. */
export interface StagedFile {
  /** As it was named. */
  readonly path: string;
  readonly target: string;
  /** What to write to: a file beside the target; the target itself if it is a device or a pipe. */
  readonly writeTo: string;
  /** Whether `writeTo` takes the target's place in the end. */
  readonly isBeside: boolean;
  /** Folders that were made for it, innermost first. */
  readonly folders: readonly string[];
}

/**
 * Finds out whether a file can be written, by making an empty one beside it.
 *
 * @throws {Error} what the file system says, or that it is a folder
 */
export function stageFile(path: string): StagedFile {
  const target = followed(resolve(path));
  const kind = statSync(target, { throwIfNoEntry: false });
  if (kind?.isDirectory() === true) throw new Error("it is a folder");
  // To put a file in the place of a device or a pipe would take it from everybody.
  if (kind !== undefined && !kind.isFile()) return { path, target, writeTo: target, isBeside: false, folders: [] };
  if (kind !== undefined) closeSync(openSync(target, "r+"));
  const folder = dirname(target);
  const folders = made(folder, mkdirSync(folder, { recursive: true }));
  const fresh = join(folder, `.${basename(target)}.${randomBytes(4).toString("hex")}.tmp`);
  // Who may read what was there may read what takes its place, and nobody else.
  closeSync(openSync(fresh, "wx", kind === undefined ? 0o666 : kind.mode & 0o777));
  return { path, target, writeTo: fresh, isBeside: true, folders };
}

/** Puts what has been written in place. */
export function commitFile({ writeTo, target, isBeside }: StagedFile): void {
  if (isBeside) renameSync(writeTo, target);
}

/** Leaves everything as it was before. Synchronous, so that it can be done while a program ends. */
export function discardFile({ writeTo, isBeside, folders }: StagedFile): void {
  if (isBeside) rmSync(writeTo, { force: true });
  for (const folder of folders) removeIfEmpty(folder);
}

/** The error of a file that cannot be written. */
export function unwritable(path: string, cause: unknown): SpecError {
  if (cause instanceof SpecError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SpecError("OUTPUT_UNWRITABLE", `${path} cannot be written: ${reason}`, { cause });
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
