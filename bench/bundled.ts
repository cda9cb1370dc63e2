/** Bundles a piece of code for browsers, in memory, and says how large it gets. The package must have been built. */
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** Sizes in bytes, minified and gzipped; each file by itself, as they are sent. */
export interface Sizes {
  /** What is there before the first line of the program runs. */
  readonly loaded: number;
  /** With the engine, which is on its way from when a client is made, and which the first call needs. */
  readonly called: number;
  /** With everything that is loaded when it is needed. */
  readonly all: number;
}

/** The operation table grows with the number of operations, so it is left aside: an empty one takes its place. */
const withoutTable: Plugin = {
  name: "without-operation-table",
  setup(setup) {
    setup.onLoad({ filter: /dist[\\/]shared[\\/]operations-[^\\/]*\.js$/ }, async ({ path }) => {
      const table = await readFile(path, "utf8");
      const contents = table.replace(/^const operations = \{.*?^\};$/ms, "const operations = {};");
      if (contents === table) throw new Error(`${path} has no operation table where it was looked for.`);
      return { contents };
    });
  },
};

/**
 * @param code - a module; its imports are resolved from the root of the repository
 * @param table - whether the operation table is counted
 * @param platform - what for; default: browsers
 */
export async function sizesOf(code: string, table = false, platform: "browser" | "node" = "browser"): Promise<Sizes> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), sourcefile: "program.ts", loader: "ts" },
    plugins: table ? [] : [withoutTable],
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    platform,
    outdir: "bundled",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const gzipped = new Map(outputFiles.map(({ path, contents }) => [fileName(path), gzipSync(contents).length]));
  const imports = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [
      fileName(path),
      output.imports.filter(({ kind }) => kind === "import-statement").map((imported) => fileName(imported.path)),
    ]),
  );
  const reach = (...entries: string[]): ReadonlySet<string> => {
    const files = new Set(entries);
    // A set that grows while it is gone through.
    for (const file of files) for (const imported of imports.get(file) ?? []) files.add(imported);
    return files;
  };
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((size, file) => size + (gzipped.get(file) ?? 0), 0);
  const engine = [...gzipped.keys()].filter((file) => file.startsWith("engine-"));
  return {
    loaded: sum(reach("stdin.js")),
    called: sum(reach("stdin.js", ...engine)),
    all: sum(gzipped.keys()),
  };
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

const use = (names: string, rest: string): string => `import { ${names} } from "./dist/index.js";\n${rest}`;

/** The programs that the goals are about. */
export const PROGRAMS: Readonly<Record<"bearer only" | "everything in the main entry", string>> = {
  "bearer only": use(
    "createAtlasClient, bearerToken",
    'globalThis.atlas = createAtlasClient({ auth: bearerToken("token") });',
  ),
  "everything in the main entry": 'export * from "./dist/index.js";',
};
