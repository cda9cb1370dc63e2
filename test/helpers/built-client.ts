/** The client as JavaScript, for tests whose programs are processes of their own: a compiler in each would be too many. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** Parts of the package that no client loads, and files that hold nothing but types. */
const LEFT_OUT = /^(?:cli|codegen|conformance|emulator|profile|testing)\/|^generated\/[\d-]+\/|\.d\.ts$/;

export interface BuiltClient extends AsyncDisposable {
  /** Where a module of `src` is, to be imported. */
  url(module: string): string;
}

/**
 * Takes the types off `src` and puts what is left where it finds the libraries.
 *
 * @param leftOut - files that are not needed
 */
export async function buildClient(leftOut: RegExp = LEFT_OUT): Promise<BuiltClient> {
  await mkdir("node_modules/.cache", { recursive: true });
  const folder = await mkdtemp(resolve("node_modules/.cache/atlas-fetch-built-"));
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  for (const file of await readdir("src", { recursive: true })) {
    if (!file.endsWith(".ts") || leftOut.test(file)) continue;
    const target = join(folder, file.replace(/\.ts$/, ".js"));
    const { outputText } = ts.transpileModule(await readFile(join("src", file), "utf8"), { compilerOptions });
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, outputText);
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  return {
    url: (module) => pathToFileURL(join(folder, module)).href,
    [Symbol.asyncDispose]: async () => rm(folder, { recursive: true, force: true }),
  };
}
