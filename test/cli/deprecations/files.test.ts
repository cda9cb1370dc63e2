/** Which files a scan reads, which it passes over, and with the options of which project. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectWith, scanFolder, scanText } from "./scanned.js";

const OLD_CALL = 'fetch("https://cloud.mongodb.com/api/atlas/v2/orgs/1/invites");\n';

describe("a folder", () => {
  it("is read through links, once, and what is none of its code is passed over with a notice", async () => {
    const folder = await projectWith({
      "src/main.ts": OLD_CALL,
      "src/film.ts": new Uint8Array([71, 0, 0, 71]),
      "src/huge.js": `//${"x".repeat(4 * 1024 * 1024)}`,
      "src/data.json": "{}",
      "node_modules/other/main.js": OLD_CALL,
      ".git/main.js": OLD_CALL,
    });
    await symlink(join(folder, "src"), join(folder, "again"));
    await symlink(join(folder, "src/main.ts"), join(folder, "src/same.ts"));
    await symlink(join(folder, "nowhere.ts"), join(folder, "src/dangling.ts"));
    await symlink(join(folder, "nowhere"), join(folder, "src/dangling"));
    await mkdir(join(folder, "folder.ts"));
    const { lines, files, notices } = await scanFolder(folder);
    expect(lines).toHaveLength(1);
    expect(files).toBe(1);
    expect(notices.map((notice) => notice.replace(/:.*/, "")).sort()).toEqual([
      "1 file of more than 4 MiB passed over",
      "1 file that cannot be read passed over",
      "1 file that is no text passed over",
      "1 folder named node_modules passed over",
      "1 link to a folder that is read already passed over",
    ]);
  });

  it("has UTF-16 files too", async () => {
    const text = Buffer.from(`\ufeff${OLD_CALL}`, "utf16le");
    const { lines } = await scanFolder(await projectWith({ "main.ts": text }));
    expect(lines).toHaveLength(1);
  });
});

describe("a project", () => {
  const ALIAS = 'import { url } from "#config";\nfetch(`${url}/api/atlas/v2/orgs/1/invites`);\n';
  const paths = JSON.stringify({
    compilerOptions: { paths: { "#config": ["./config.js"] }, allowJs: true, module: "preserve" },
  });
  const files = { "config.js": 'export const url = "https://cloud.mongodb.com";\n', "main.js": ALIAS };

  it("has the options of the nearest tsconfig.json or jsconfig.json", async () => {
    const folder = await projectWith({
      "tsconfig.json": "{}",
      "js/jsconfig.json": paths,
      "js/main.js": files["main.js"],
      "js/config.js": files["config.js"],
      "ts/jsconfig.json": "{}",
      "ts/inner/tsconfig.json": paths,
      "ts/inner/main.js": files["main.js"],
      "ts/inner/config.js": files["config.js"],
    });
    const { findings, notices } = await scanFolder(folder);
    expect(findings.map(({ file }) => file)).toEqual(["js/main.js", "ts/inner/main.js"]);
    expect(notices).toEqual([]);
  });

  it("that cannot be read is told of, and used as far as possible", async () => {
    const folder = await projectWith({ ...files, "tsconfig.json": '{ "compilerOptions": { "target": "es1" } ' });
    const { findings, notices } = await scanFolder(folder);
    expect(findings).toHaveLength(1);
    expect(notices).toEqual([
      expect.stringMatching(/^1 configuration with errors used as far as possible: .*tsconfig/),
    ]);
  });
});

describe("code", () => {
  it("with syntax errors is read as far as possible", async () => {
    const { lines, notices } = await scanText(`${OLD_CALL}const = ;\n`);
    expect(lines).toHaveLength(1);
    expect(notices).toEqual([expect.stringMatching(/^1 file with syntax errors read as far as possible: main\.ts:2/)]);
  });

  it("that is nested too deeply is passed over, and not what stands beside it", async () => {
    const folder = await projectWith({ "main.ts": OLD_CALL });
    await writeFile(join(folder, "deep.ts"), `const x = ${"[".repeat(600)}${"]".repeat(600)};\n`);
    const { lines, notices } = await scanFolder(folder);
    expect(lines).toHaveLength(1);
    expect(notices).toEqual([expect.stringMatching(/^1 file that is nested too deeply passed over: deep\.ts/)]);
  });
});
