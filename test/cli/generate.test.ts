import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { registerGenerate } from "../../src/cli/generate.js";
import { registerTrim } from "../../src/cli/trim.js";
import { documentOf, folderWith, operation } from "../codegen/fixture.js";
import { commandLine } from "../helpers/built-package.js";
import { inProcess } from "../helpers/in-process.js";
import { run, type Ended } from "../helpers/run.js";
import { PACKAGE_VERSION } from "../../src/package-version.js";

/** Runs a command in a folder that holds one document. */
async function atlasFetch(folder: string, ...args: string[]): Promise<Ended> {
  return inProcess([registerGenerate, registerTrim], args, { cwd: folder });
}

/** The same as a process of its own. */
async function asProcess(folder: string, ...args: string[]): Promise<Ended> {
  return run(process.execPath, [...commandLine, ...args], { cwd: folder });
}

const spec = JSON.stringify(
  documentOf({
    paths: {
      "/breads": { get: operation("listBreads"), post: operation("createBread", { versions: ["2024-05-30"] }) },
      "/cakes": { get: operation("listCakes", { tags: ["Cakes"] }) },
    },
  }),
);

describe("atlas-fetch generate", { timeout: 60_000 }, () => {
  it("writes a folder, and checks it", async () => {
    const folder = await folderWith({ "spec.json": spec });
    const args = [
      "generate",
      "--spec",
      "spec.json",
      "--version",
      "2023-11-15,2024-05-30",
      "--include",
      "breads",
      "--out",
      "src/atlas",
    ];
    const written = await asProcess(folder, ...args);
    expect(written).toEqual({ code: 0, stdout: "7 files in src/atlas for 2023-11-15, 2024-05-30\n", stderr: "" });
    const index = await readFile(join(folder, "src/atlas/index.ts"), "utf8");
    expect(index).toContain('import type { ApiDefinition } from "atlas-fetch";');
    expect(index).toContain(
      "To write this file again: atlas-fetch generate --spec spec.json --version 2023-11-15,2024-05-30 --include breads --out src/atlas\n",
    );
    expect(await atlasFetch(folder, ...args, "--check")).toEqual({
      code: 0,
      stdout: "src/atlas is up to date\n",
      stderr: "",
    });
    await writeFile(join(folder, "src/atlas/extra.ts"), index);
    await writeFile(join(folder, "src/atlas/index.ts"), `${index}//`);
    const stale = await atlasFetch(folder, ...args, "--check");
    expect(stale.code).toBe(1);
    expect(stale.stderr).toMatch(
      /index\.ts: changed\nsrc\/atlas\/extra\.ts: extra\nsrc\/atlas is stale: run `atlas-fetch generate .*` and commit/,
    );
    expect((await atlasFetch(folder, ...args)).code).toBe(0);
    expect(await readdir(join(folder, "src/atlas"))).not.toContain("extra.ts");
  });

  it("takes 2023-11-15 unless told otherwise, and repeated options", async () => {
    const folder = await folderWith({ "spec.json": spec });
    const { code, stdout } = await atlasFetch(
      folder,
      "generate",
      "--spec",
      "spec.json",
      "--include",
      "cakes",
      "--include",
      "/breads",
      "--out",
      "a",
    );
    expect([code, stdout]).toEqual([0, "5 files in a for 2023-11-15\n"]);
    const table = await readFile(join(folder, "a/operations.ts"), "utf8");
    expect(table).toMatch(/createBread: \{[^]*listBreads: \{[^]*listCakes: \{/);
  });

  it.each([
    [
      "an unknown selection",
      ["--include", "bread"],
      'atlas-fetch: spec.json: "bread" selects nothing. Did you mean "breads"?\n',
    ],
    ["neither --include nor --all", [], "atlas-fetch: Say which operations are wanted, with --include or --all.\n"],
    ["both of them", ["--all", "--include", "breads"], "atlas-fetch: Give --include or --all, not both.\n"],
    [
      "a date that is none",
      ["--all", "--version", "2023"],
      'atlas-fetch: spec.json: "2023" is no API date: write YYYY-MM-DD, <date>.upcoming or preview.\n',
    ],
    ["an unknown option", ["--al"], "error: unknown option '--al'\n(Did you mean --all?)\n"],
  ])("ends with 2 and one sentence for %s, and writes nothing", async (_what, args, stderr) => {
    const folder = await folderWith({ "spec.json": spec });
    expect(await atlasFetch(folder, "generate", "--spec", "spec.json", "--out", "a", ...args)).toEqual({
      code: 2,
      stdout: "",
      stderr,
    });
    expect(await readdir(folder)).toEqual(["spec.json"]);
  });

  it("leaves other people's files alone", async () => {
    const folder = await folderWith({ "spec.json": spec });
    await mkdir(join(folder, "src"));
    await writeFile(join(folder, "src/main.ts"), "mine");
    const { code, stderr } = await atlasFetch(folder, "generate", "--spec", "spec.json", "--all", "--out", "src");
    expect([code, stderr]).toEqual([
      2,
      "atlas-fetch: src holds main.ts, which the generator did not make. Choose an empty folder.\n",
    ]);
  });
});

describe("atlas-fetch trim", { timeout: 60_000 }, () => {
  it("writes YAML or JSON, and checks it", async () => {
    const folder = await folderWith({ "spec.json": spec });
    const args = ["trim", "--spec", "spec.json", "--include", "listCakes", "--out", "cakes.yaml"];
    expect(await atlasFetch(folder, ...args)).toEqual({ code: 0, stdout: "1 paths in cakes.yaml\n", stderr: "" });
    const text = await readFile(join(folder, "cakes.yaml"), "utf8");
    expect(text).toMatch(/^openapi: 3\.0\.3\n/);
    expect(text).not.toContain("listBreads");
    expect((await atlasFetch(folder, ...args, "--check")).code).toBe(0);
    await writeFile(join(folder, "cakes.yaml"), `${text}#`);
    expect(await atlasFetch(folder, ...args, "--check")).toMatchObject({ code: 1, stdout: "cakes.yaml is stale\n" });
    expect((await atlasFetch(folder, "trim", "--spec", "cakes.yaml", "--all", "--out", "cakes.json")).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, "cakes.json"), "utf8"))).toHaveProperty(["paths", "/cakes"]);
  });

  it("says which endings it knows", async () => {
    const folder = await folderWith({ "spec.json": spec });
    const { code, stderr } = await atlasFetch(folder, "trim", "--spec", "spec.json", "--all", "--out", "cakes.txt");
    expect([code, stderr]).toEqual([
      2,
      "atlas-fetch: cakes.txt ends in neither .json nor .yaml, which says what to write.\n",
    ]);
  });
});

describe("atlas-fetch", { timeout: 60_000 }, () => {
  it("prints its version and help, and refuses an unknown command", async () => {
    const folder = await folderWith();
    expect(await asProcess(folder, "--version")).toMatchObject({ code: 0, stdout: `${PACKAGE_VERSION}\n` });
    const { code, stdout } = await asProcess(folder, "--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(/generate [^]*trim /);
    expect(await asProcess(folder, "generat")).toMatchObject({ code: 2, stdout: "" });
  });
});
