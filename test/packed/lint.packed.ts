/** publint and are-the-types-wrong, on the tarball. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, inject, it } from "vitest";
import { run } from "../helpers/run.js";

const { tarball, bare } = inject("packed");
const bin = (name: string): string => resolve("test/packed/node_modules/.bin", name);

it("passes publint", async () => {
  const { code, stdout } = await run(bin("publint"), ["run", tarball, "--strict"]);
  expect(stdout).toContain("All good!");
  expect(code).toBe(0);
});

it("has types where the JavaScript is, for ES modules and bundlers", async () => {
  // The package has no CommonJS: Node 22.12 and later `require` ES modules.
  const { code, stdout } = await run(bin("attw"), [tarball, "--profile", "esm-only", "--format", "json"]);
  expect(JSON.parse(stdout)).toMatchObject({ analysis: { packageName: "atlas-fetch" } });
  expect(code, stdout).toBe(0);
});

it("ships what its maps point to, and runs nothing when it is installed", async () => {
  const installed = join(bare, "node_modules/atlas-fetch");
  const map = JSON.parse(await readFile(join(installed, "dist/client.d.ts.map"), "utf8")) as { sources: string[] };
  expect(map.sources).toEqual(["../src/client.ts"]);
  for (const source of map.sources) {
    expect(await readFile(join(installed, "dist", source), "utf8")).toContain("export function createAtlasClient");
  }
  const { scripts } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as { scripts: object };
  for (const name of ["preinstall", "install", "postinstall", "prepare"]) expect(scripts).not.toHaveProperty(name);
});
