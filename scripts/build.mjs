// Writes the JavaScript of the package: each entry of package.json, with what entries share in files beside them. A program
// loads a few files instead of many, which is most of what it takes to import it. tsc writes the types.
//
//   node scripts/build.mjs [folder]     # default: dist
import { readFileSync } from "node:fs";
import { rolldown } from "rolldown";

const [folder = "dist"] = process.argv.slice(2);
const { bin, exports } = JSON.parse(readFileSync("package.json", "utf8"));
const files = [...Object.values(exports).map((entry) => entry.default), ...Object.values(bin)].filter(Boolean);
/** What is started as a process of its own. */
const PROCESSES = ["conformance/directions/client-process"];
const names = [...files.map((file) => file.replace(/^\.\/dist\/|\.js$/g, "")), ...PROCESSES];
const input = Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
/** What is not in the package itself: other packages, and Node's own modules. */
const external = /^(?![./]|\w:[\\/])/;

/** The modules of a bundle's entries and of what its dynamic imports load, those that are always loaded first. */
async function modulesOf(entry) {
  const bundle = await rolldown({ input: entry, external, platform: "neutral" });
  const { output } = await bundle.generate({ format: "esm" });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set([output[0].fileName]);
  for (const file of loaded)
    for (const imported of chunks.get(file)?.imports ?? []) if (chunks.has(imported)) loaded.add(imported);
  return new Set([...loaded].flatMap((file) => Object.keys(chunks.get(file).modules)));
}

// The main entry is in one file with all that it always needs, and the engine in another one.
const main = await modulesOf(input.index);
const engine = await modulesOf("src/engine.ts");
const isTable = (id) => /generated[\\/]operations\.ts$/.test(id);

const bundle = await rolldown({ input, external, platform: "neutral" });
await bundle.write({
  dir: folder,
  format: "esm",
  sourcemap: true,
  chunkFileNames: "shared/[name]-[hash].js",
  codeSplitting: {
    groups: [
      { name: "operations", test: isTable, priority: 3 },
      { name: "client", test: (id) => main.has(id), priority: 2 },
      { name: "engine", test: (id) => engine.has(id), priority: 1 },
    ],
  },
});
