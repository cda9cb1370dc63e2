import { mkdtemp, readFile, rm, writeFile, mkdir, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareGenerated, generate, loadSpec, writeGenerated, type GeneratedFiles } from "../../src/codegen/index.js";
import { generation } from "../../scripts/config.js";

const run = async (): Promise<GeneratedFiles> => generate({ ...generation, spec: await loadSpec(generation.spec) });

describe("src/generated", () => {
  it("is up to date, and the same each time", async () => {
    const files = await run();
    expect(await compareGenerated(generation.out, files)).toEqual({ missing: [], changed: [], extra: [] });
    expect([...(await run())]).toEqual([...files]);
  }, 60_000);
});

describe("writeGenerated", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "atlas-fetch-"));
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));

  const mark = "// Generated, not edited\n";

  it("writes all files and removes those that are no longer made", async () => {
    const out = join(folder, "generated");
    await writeGenerated(
      out,
      new Map([
        ["a.ts", `${mark}1`],
        ["b/c.ts", `${mark}2`],
      ]),
    );
    await writeGenerated(out, new Map([["b/c.ts", `${mark}3`]]));
    expect(await readdir(out, { recursive: true })).toEqual(["b", "b/c.ts"]);
    expect(await readFile(join(out, "b/c.ts"), "utf8")).toBe(`${mark}3`);
    expect(await readdir(folder)).toEqual(["generated"]);
  });

  it("refuses a folder with files that somebody wrote", async () => {
    const out = join(folder, "src");
    await mkdir(out);
    await writeFile(join(out, "mine.ts"), "precious");
    await expect(writeGenerated(out, new Map([["a.ts", mark]]))).rejects.toMatchObject({ code: "OUTPUT_UNWRITABLE" });
    expect(await readFile(join(out, "mine.ts"), "utf8")).toBe("precious");
  });

  it("leaves the old files when it fails half-way", async () => {
    const out = join(folder, "generated");
    await writeGenerated(out, new Map([["a.ts", `${mark}old`]]));
    // The second name needs a folder where the first one put a file.
    const broken = new Map([
      ["x", `${mark}new`],
      ["x/y.ts", `${mark}new`],
    ]);
    await expect(writeGenerated(out, broken)).rejects.toMatchObject({ code: "OUTPUT_UNWRITABLE" });
    expect(await readFile(join(out, "a.ts"), "utf8")).toBe(`${mark}old`);
    expect(await readdir(folder)).toEqual(["generated"]);
  });

  it("tells what is missing, changed and extra", async () => {
    const out = join(folder, "generated");
    await writeGenerated(
      out,
      new Map([
        ["same.ts", `${mark}1`],
        ["changed.ts", `${mark}1`],
        ["extra.ts", mark],
      ]),
    );
    const wanted = new Map([
      ["same.ts", `${mark}1`],
      ["changed.ts", `${mark}2`],
      ["missing.ts", mark],
    ]);
    expect(await compareGenerated(out, wanted)).toEqual({
      missing: ["missing.ts"],
      changed: ["changed.ts"],
      extra: ["extra.ts"],
    });
  });
});
