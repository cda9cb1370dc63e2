/**
 * Builds the site: the pages of `docs/`, the reference from doc comments (TypeDoc), the spec (Redocly) → `dist/`.
 * A warning, a dead link or a page that does not render ends it with 1.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { writePages } from "./pages.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "..");
process.chdir(here);

/** Runs the program of an installed package and shows what it says. */
function run(from, packageName, script, args, cwd) {
  const { resolve: find } = createRequire(join(from, "package.json"));
  const program = join(dirname(find(`${packageName}/package.json`)), script);
  execFileSync(process.execPath, [program, ...args], { cwd, stdio: "inherit" });
}

for (const folder of ["pages", "dist"]) rmSync(join(here, folder), { recursive: true, force: true });
run(here, "typedoc", "bin/typedoc", ["--options", "typedoc.json"], here);
writePages(root, join(here, "pages"));
run(
  root,
  "@redocly/cli",
  "bin/cli.js",
  [
    "build-docs",
    "openapi/openapi.yaml",
    // The page works offline; of other hosts it asks for nothing but the logo of Redocly.
    "--inlineBundle",
    "--title=atlas-fetch: the trimmed spec",
    `--output=${join(here, "pages/public/spec/index.html")}`,
  ],
  root,
);
await build(here);
console.log(`Built ${join("site", "dist")}`);
