/** Where results go: standard output, or a file that appears whole or not at all. */
import { open, type FileHandle } from "node:fs/promises";
import type { Output } from "../context.js";
import { commitFile, discardFile, stageFile, unwritable, type StagedFile } from "../staged-file.js";

/** Takes a result, piece by piece. */
export interface Destination {
  /**
   * Waits until the piece is taken.
   *
   * @returns `false` if nobody reads any more
   */
  write(piece: string | Uint8Array): Promise<boolean>;
  /** All has been written. */
  commit(): Promise<void>;
  /** Leaves nothing half-written behind; does nothing after `commit`. Synchronous: a process may be about to end. */
  discard(): void;
}

/** How streams say that their reader has left, or that they are no more. */
const GONE: ReadonlySet<string> = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

/** A stream that is somebody else's. */
export function toStream(stream: Output): Destination {
  let failure: NodeJS.ErrnoException | undefined;
  // A stream tells of an error in two ways, and a process ends if nobody listens to this one.
  const listen = (error: NodeJS.ErrnoException): void => void (failure ??= error);
  stream.on("error", listen);
  return {
    write: (piece) =>
      new Promise((resolve, reject) => {
        const end = (error: NodeJS.ErrnoException | null | undefined): void => {
          const cause = error ?? failure;
          if (cause === undefined) resolve(true);
          else if (GONE.has(cause.code ?? "")) resolve(false);
          else reject(cause);
        };
        stream.write(piece, end);
      }),
    commit: () => Promise.resolve(),
    discard: () => undefined,
  };
}

/**
 * A file, found out before anything is asked for whether it can be written.
 *
 * @throws {SpecError} `OUTPUT_UNWRITABLE`
 */
export function toFile(path: string): Destination {
  const staged = stage(path);
  let handle: FileHandle | undefined;
  let isDone = false;
  const discard = (): void => {
    process.off("exit", discard);
    if (isDone) return;
    isDone = true;
    discardFile(staged);
  };
  // Also where a second Ctrl-C does not wait for anything.
  process.once("exit", discard);
  const fail = (cause: unknown): never => {
    throw unwritable(path, cause);
  };
  return {
    async write(piece) {
      handle ??= await open(staged.writeTo, "w").catch(fail);
      await handle.appendFile(piece).catch(fail);
      return true;
    },
    async commit() {
      handle ??= await open(staged.writeTo, "w").catch(fail);
      // A device has nothing to sync.
      if (staged.isBeside) await handle.sync().catch(fail);
      await handle.close().catch(fail);
      try {
        commitFile(staged);
      } catch (cause) {
        fail(cause);
      }
      isDone = true;
      process.off("exit", discard);
    },
    discard() {
      handle?.close().catch(() => undefined);
      discard();
    },
  };
}

function stage(path: string): StagedFile {
  try {
    return stageFile(path);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
