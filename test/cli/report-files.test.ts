import { lstat, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { stageReports } from "../../src/cli/report-files.js";
import { folderWith } from "../codegen/fixture.js";

let folder: string;
beforeEach(async () => {
  folder = await folderWith({ "old.json": "old" });
});

const at = (...names: string[]): string => join(folder, ...names);
const text = (name: string): Promise<string> => readFile(at(name), "utf8");

describe("report files", () => {
  it("are put in place together, folders included", async () => {
    const files = stageReports([at("old.json"), at("a", "b", "new.json")]);
    expect(await text("old.json")).toBe("old");
    files.write(["one", "two"]);
    expect(await text("old.json")).toBe("one");
    expect(await text("a/b/new.json")).toBe("two");
    files.discard();
    expect(await text("old.json")).toBe("one");
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(["a", "a/b", "a/b/new.json", "old.json"]);
  });

  it("leave no trace if they are not written", async () => {
    await mkdir(at("a"));
    stageReports([at("old.json"), at("a", "b", "c", "new.json")]).discard();
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(["a", "old.json"]);
    expect(await text("old.json")).toBe("old");
  });

  it.each([
    ["a folder", ["."], "it is a folder"],
    ["what is below a file", ["old.json/x.json"], "cannot be written"],
    ["the same file twice", ["x.json", "./y/../x.json"], "it is named twice"],
  ])("cannot be %s, and those before it leave no trace", async (_title, names, message) => {
    const paths = ["fine.json", ...names].map((name) => at(name));
    expect(() => stageReports(paths)).toThrow(message);
    expect(await readdir(folder)).toEqual(["old.json"]);
  });

  it("keep a link a link, and write to a device", async () => {
    await symlink(at("old.json"), at("link.json"));
    stageReports([at("link.json"), "/dev/null"]).write(["one", "two"]);
    expect((await lstat(at("link.json"))).isSymbolicLink()).toBe(true);
    expect(await text("old.json")).toBe("one");
    expect((await lstat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  it("stay as they were if one of them cannot be written", async () => {
    const files = stageReports([at("old.json"), at("sub", "new.json")]);
    // A folder comes in the way of the second file, after the first could have been put in place.
    await mkdir(at("sub", "new.json"));
    await writeFile(at("sub", "new.json", "x"), "");
    expect(() => files.write(["one", "two"])).toThrow("new.json cannot be written");
    expect((await readdir(folder)).filter((name) => name.includes(".tmp"))).toEqual([]);
    expect((await readdir(at("sub"))).sort()).toEqual(["new.json"]);
  });
});
