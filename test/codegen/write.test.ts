import { chmod, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeGenerated, writeText } from "../../src/codegen/index.js";
import { failureOf, folderWith } from "./fixture.js";

const mark = "// Generated, not edited\n";
const files = (entries: Record<string, string>): Map<string, string> => new Map(Object.entries(entries));

describe("writeGenerated", () => {
  it("makes folders above and below", async () => {
    const out = join(await folderWith(), "deep/er/atlas");
    await writeGenerated(out, files({ "a.ts": mark, "2023-01-01/b.ts": mark }));
    expect((await readdir(out, { recursive: true })).sort()).toEqual(["2023-01-01", "2023-01-01/b.ts", "a.ts"]);
  });

  it("takes a relative name with a slash at its end", async () => {
    const out = join(await folderWith(), "atlas");
    await writeGenerated(`${out}/`, files({ "a.ts": mark }));
    await writeGenerated(`${out}/`, files({ "a.ts": `${mark}2` }));
    expect(await readFile(join(out, "a.ts"), "utf8")).toBe(`${mark}2`);
  });

  it.each(["mine.ts", "index.ts"])("leaves a folder alone that holds %s of somebody else", async (name) => {
    const out = await folderWith({ [name]: "precious" });
    const failure = await failureOf(() => writeGenerated(out, files({ "index.ts": mark })));
    expect(failure).toBe(
      `OUTPUT_UNWRITABLE ${out} holds ${name}, which the generator did not make. Choose an empty folder.`,
    );
    expect(await readFile(join(out, name), "utf8")).toBe("precious");
  });

  it("leaves a folder alone that holds a link", async () => {
    const out = await folderWith();
    await symlink(await folderWith({ "a.ts": mark }), join(out, "link"));
    expect(await failureOf(() => writeGenerated(out, files({ "a.ts": mark })))).toMatch(/^OUTPUT_UNWRITABLE /);
  });

  it("leaves the old files as they were when it fails half-way", async () => {
    const parent = await folderWith();
    const out = join(parent, "atlas");
    await writeGenerated(out, files({ "a.ts": `${mark}old` }));
    // The second name needs a folder where the first one put a file.
    expect(await failureOf(() => writeGenerated(out, files({ x: mark, "x/y.ts": mark })))).toMatch(
      /atlas cannot be written/,
    );
    expect(await readFile(join(out, "a.ts"), "utf8")).toBe(`${mark}old`);
    expect(await readdir(parent)).toEqual(["atlas"]);
  });

  it("says which folder cannot be written", async () => {
    const parent = await folderWith({ file: "" });
    expect(await failureOf(() => writeGenerated(join(parent, "file/atlas"), files({ "a.ts": mark })))).toMatch(
      /^OUTPUT_UNWRITABLE .*file\/atlas cannot be written: /,
    );
  });

  it.skipIf(process.getuid?.() === 0)("says so where permission is missing", async () => {
    const parent = await folderWith();
    await chmod(parent, 0o500);
    expect(await failureOf(() => writeGenerated(join(parent, "atlas"), files({ "a.ts": mark })))).toMatch(/EACCES/);
  });
});

describe("writeText", () => {
  it("replaces a file and leaves nothing beside it", async () => {
    const folder = await folderWith({ "a.yaml": "old" });
    await writeText(join(folder, "a.yaml"), "new");
    expect(await readFile(join(folder, "a.yaml"), "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["a.yaml"]);
  });

  it("leaves the old one if it cannot", async () => {
    const folder = await folderWith();
    await mkdir(join(folder, "a.yaml"));
    await writeFile(join(folder, "a.yaml/b"), "old");
    expect(await failureOf(() => writeText(join(folder, "a.yaml"), "new"))).toMatch(
      /^OUTPUT_UNWRITABLE .*a\.yaml cannot be written/,
    );
    expect(await readdir(folder, { recursive: true })).toEqual(["a.yaml", "a.yaml/b"]);
  });
});
