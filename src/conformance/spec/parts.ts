/** Finds which parts of a document that is written in several files are used. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix, relative } from "node:path";
import { parse } from "yaml";
import { forEachReference, isRecord } from "../../codegen/document.js";

/**
 * Every top-level entry of every YAML file beside and below the root document, by `file#/name`, and whether the root
 * document reaches it over any number of references.
 *
 * @param root - path of the root document
 * @param ignored - files in the folder that are no part of the document
 */
export async function partsOf(root: string, ignored: readonly string[] = []): Promise<Map<string, boolean>> {
  const folder = dirname(root);
  const rootName = relative(folder, root);
  const files = await readFiles(folder, ignored);
  const parts = new Map<string, boolean>();
  for (const [file, content] of files) {
    if (file === rootName || !isRecord(content)) continue;
    for (const name of Object.keys(content)) parts.set(`${file}#/${name}`, false);
  }
  const queue: [file: string, value: unknown][] = [[rootName, files.get(rootName)]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [file, value] = next;
    forEachReference(value, (reference) => {
      const [target = "", pointer = ""] = reference.split("#");
      const targetFile = target === "" ? file : posix.join(posix.dirname(file), target);
      const name = pointer.split("/")[1] ?? "";
      const part = `${targetFile}#/${name}`;
      if (parts.get(part) !== false) return;
      parts.set(part, true);
      const content = files.get(targetFile);
      queue.push([targetFile, isRecord(content) ? content[name] : undefined]);
    });
  }
  return parts;
}

async function readFiles(folder: string, ignored: readonly string[]): Promise<Map<string, unknown>> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replace(/\\/g, "/"))
    .filter((name) => /\.ya?ml$/.test(name) && !ignored.includes(name))
    .sort();
  const read = async (name: string): Promise<[string, unknown]> => [
    name,
    parse(await readFile(join(folder, name), "utf8"), { maxAliasCount: 10_000 }),
  ];
  return new Map(await Promise.all(names.map(read)));
}
