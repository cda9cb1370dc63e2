/** Bundles the package and the tests, as somebody who installs it would have them. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { output } from "./hosts/process.js";

/** Folders, each with what one kind of runtime starts with. */
export interface Bundles extends AsyncDisposable {
  /** `program.mjs`, and the package beside it in `node_modules`. */
  readonly app: string;
  /** The same without optional libraries. */
  readonly bare: string;
  /** `worker.js` and the files that it imports. */
  readonly worker: string;
  /** `page.js` and the files that it imports. */
  readonly page: string;
}

/** What the package's main entry needs, and what it needs if it is asked for. */
const NEEDED = ["openapi-fetch", "openapi-typescript-helpers", "@noble/hashes"];
const OPTIONAL = ["lossless-json"];

/** Without the paths of tsconfig.json, which lead to the sources: what is tested is what is published. */
const COMMON: BuildOptions = { bundle: true, format: "esm", target: "es2022", tsconfigRaw: {}, logLevel: "error" };

const entry = (name: string): string => resolve(import.meta.dirname, `entry/${name}.ts`);

/** Makes everything, in a folder of its own. */
export async function bundle(): Promise<Bundles> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-fetch-runtimes-"));
  const [app, bare, worker, page] = ["app", "bare", "worker", "page"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const built = join(app, "node_modules/atlas-fetch");
  await mkdir(built, { recursive: true });
  await output(process.execPath, ["scripts/build.mjs", join(built, "dist")]);
  await cp("package.json", join(built, "package.json"));
  for (const name of [...NEEDED, ...OPTIONAL]) {
    await cp(join("node_modules", name), join(app, "node_modules", name), { recursive: true });
  }
  await build({
    ...COMMON,
    entryPoints: [entry("program")],
    external: ["atlas-fetch"],
    outfile: join(app, "program.mjs"),
  });
  await writeFile(join(app, "package.json"), '{ "private": true, "type": "module" }\n');
  await cp(app, bare, { recursive: true });
  for (const name of OPTIONAL) await rm(join(bare, "node_modules", name), { recursive: true });
  const alone: BuildOptions = { ...COMMON, splitting: true, alias: { "atlas-fetch": join(built, "dist/index.js") } };
  await build({ ...alone, entryPoints: [entry("worker")], outdir: worker });
  await build({ ...alone, entryPoints: [entry("page")], outdir: page });
  return { app, bare, worker, page, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
