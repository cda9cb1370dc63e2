/** Writes reports to files, all of them or none, and finds out before a run whether they can be written at all. */
import { writeFileSync } from "node:fs";
import { commitFile, discardFile, stageFile, unwritable, type StagedFile } from "./staged-file.js";

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

/**
 * Prepares files to be written, by making an empty one beside each.
 *
 * @throws {SpecError} `OUTPUT_UNWRITABLE`, naming the path, if one of them cannot be written or is named twice
 */
export function stageReports(paths: readonly string[]): ReportFiles {
  const staged: StagedFile[] = [];
  const discard = (): void => staged.splice(0).forEach(discardFile);
  for (const path of paths) {
    try {
      const one = stageFile(path);
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
        each(staged, texts, ({ writeTo }, text) => writeFileSync(writeTo, text));
        each(staged, texts, commitFile);
        staged.splice(0);
      } finally {
        discard();
      }
    },
    discard,
  };
}

function each(
  staged: readonly StagedFile[],
  texts: readonly string[],
  step: (one: StagedFile, text: string) => void,
): void {
  for (const [index, one] of staged.entries()) {
    try {
      step(one, texts[index] ?? "");
    } catch (cause) {
      throw unwritable(one.path, cause);
    }
  }
}
