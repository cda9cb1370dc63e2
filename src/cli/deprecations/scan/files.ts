/** Finds the source files of a program, and passes over what is none, with a notice. */
import { open, readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { displayPath } from "../../../conformance/report/operations.js";
import { AtlasConfigError } from "../../../errors/config-error.js";
import type { Notices } from "./notices.js";

/** The ends of the names of what is read. */
const EXTENSIONS: ReadonlySet<string> = new Set([".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"]);
/** Folders of other people's code, and of tools. */
const PASSED_OVER: ReadonlySet<string> = new Set(["node_modules", ".git", ".hg", ".svn"]);
/** More than this was not written by people, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;
/** How much of a file tells whether it is text, in bytes. */
const SAMPLE = 4096;

/**
 * The source files among some files and folders, each once.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` for a path that is not there or is no source file, and if there is nothing
 * to read at all: a check that looks at nothing must not pass
 */
export async function sourceFiles(paths: readonly string[], notices: Notices): Promise<string[]> {
  const walk = new Walk(notices);
  for (const path of paths) await walk.start(path);
  if (walk.files.size > 0) return [...walk.files.values()].sort();
  const named = paths.map(displayPath).join(", ");
  throw new AtlasConfigError("INVALID_OPTION", `--scan ${named}: there is no TypeScript or JavaScript to read.`);
}

class Walk {
  /** The path of each file, by its real one. */
  readonly files: Map<string, string> = new Map<string, string>();
  readonly #folders = new Set<string>();
  readonly #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  async start(path: string): Promise<void> {
    const kind = await stat(path).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new AtlasConfigError("INVALID_OPTION", `--scan ${path} cannot be read: ${reason}`, { cause });
    });
    if (kind.isDirectory()) return this.#folder(path);
    if (!kind.isFile() || !EXTENSIONS.has(extname(path).toLowerCase())) {
      const known = [...EXTENSIONS].join(", ");
      throw new AtlasConfigError("INVALID_OPTION", `--scan ${path} is no folder and ends in none of ${known}.`);
    }
    await this.#file(path, kind.size);
  }

  async #folder(first: string): Promise<void> {
    const queue = [first];
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
      const real = await realpath(folder).catch(() => undefined);
      if (real === undefined) continue;
      if (this.#folders.has(real)) {
        this.#notices.add("linked", displayPath(folder));
        continue;
      }
      this.#folders.add(real);
      queue.push(...(await this.#entries(folder)));
    }
  }

  /** Keeps the files of a folder, and gives its folders. */
  async #entries(folder: string): Promise<string[]> {
    const names = await readdir(folder).catch(() => undefined);
    if (names === undefined) {
      this.#notices.add("unreadable", displayPath(folder));
      return [];
    }
    const folders: string[] = [];
    for (const name of names.sort()) {
      const path = join(folder, name);
      const isSource = EXTENSIONS.has(extname(name).toLowerCase());
      // Links are followed, so what an entry is can only be told by asking.
      const kind = await stat(path).catch(() => undefined);
      if (kind === undefined) {
        if (isSource) this.#notices.add("unreadable", displayPath(path));
      } else if (kind.isDirectory()) {
        if (PASSED_OVER.has(basename(path))) this.#passOver(path);
        else folders.push(path);
      } else if (isSource && kind.isFile()) await this.#file(path, kind.size);
    }
    return folders;
  }

  #passOver(path: string): void {
    if (basename(path) === "node_modules") this.#notices.add("node_modules", displayPath(path));
  }

  async #file(path: string, bytes: number): Promise<void> {
    const name = displayPath(path);
    if (bytes > MAX_BYTES) {
      this.#notices.add("huge", name);
      return;
    }
    try {
      const real = await realpath(path);
      if (this.files.has(real)) return;
      if (await isText(path)) this.files.set(real, path);
      else this.#notices.add("binary", name);
    } catch {
      this.#notices.add("unreadable", name);
    }
  }
}

/** Whether it can be source code: `.ts` is the end of names of films and of translations too. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    const isUtf16 = bytesRead >= 2 && [0xfeff, 0xfffe].includes(buffer.readUInt16BE(0));
    return isUtf16 || !buffer.subarray(0, bytesRead).includes(0);
  } finally {
    await file.close();
  }
}
