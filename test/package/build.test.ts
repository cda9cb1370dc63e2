import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { PROGRAMS, sizesOf } from "../../bench/bundled.js";
import { run } from "../helpers/run.js";

describe("npm run build", () => {
  beforeAll(async () => {
    const { code, stderr, stdout } = await run("npm", ["run", "build", "--silent"]);
    expect(stdout + stderr.replace(/npm warn.*\n/g, "")).toBe("");
    expect(code).toBe(0);
  }, 120_000);

  it("makes a package that resolves by its own name", async () => {
    const file = "test/package/.self-reference.mjs";
    await writeFile(
      file,
      `import { createAtlasClient, serviceAccount } from "atlas-fetch";
       import { startEmulator } from "atlas-fetch/emulator";
       import { loadSpec } from "atlas-fetch/codegen";
       import { checkClient } from "atlas-fetch/conformance";
       import { mockAtlas } from "atlas-fetch/testing";
       const emulator = await startEmulator();
       const atlas = createAtlasClient({ baseUrl: emulator.url, auth: serviceAccount(emulator.credentials) });
       const { results } = await atlas.organizations.listOrgs();
       const mock = mockAtlas("2025-03-12");
       console.log(results[0].name, typeof loadSpec, typeof checkClient, mock.pending().length);
       await emulator.close();`,
    );
    try {
      const { code, stdout } = await run("node", [file]);
      expect(stdout).toBe("Example function function 0\n");
      expect(code).toBe(0);
    } finally {
      await rm(file);
    }
  }, 60_000);

  it("carries the trimmed spec, and checks it from anywhere", async () => {
    const { stdout: packed } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"]);
    expect(packed).toContain('"path": "openapi/openapi.yaml"');
    const args = [
      resolve("dist/cli/main.js"),
      "conformance",
      "--check",
      "spec-valid",
      "--operation",
      "getSystemStatus",
    ];
    const { code, stdout } = await run("node", args, { cwd: tmpdir() });
    expect(stdout).toMatch(/✓ conforms: 1 case passed\n$/);
    expect(code).toBe(0);
  }, 60_000);

  it("imports nothing that package.json does not name: a bundler can put in helpers of its own", async () => {
    const { dependencies, peerDependencies } = JSON.parse(await readFile("package.json", "utf8")) as Record<
      string,
      Record<string, string>
    >;
    const declared = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
    const files = (await readdir("dist", { recursive: true })).filter((file) => file.endsWith(".js"));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      // Not by a pattern: some files hold programs as text.
      const { importedFiles } = ts.preProcessFile(await readFile(join("dist", file), "utf8"), true, true);
      const packages = importedFiles
        .map(({ fileName }) => fileName)
        .filter((name) => !/^(?:\.|node:)/.test(name))
        .map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/"));
      expect({ file, undeclared: packages.filter((name) => !declared.has(name)) }).toEqual({ file, undeclared: [] });
    }
  });

  it("keeps Node and everything but openapi-fetch out of the main entry, and that for when it is needed", async () => {
    expect(await packagesFrom("dist/index.js", () => false)).toEqual([]);
    expect(await packagesFrom("dist/index.js", (file) => file.includes("/engine-"))).toEqual(["openapi-fetch"]);
    // MD5 of an API key, and `json: "lossless"`.
    const all = ["@noble/hashes/legacy.js", "lossless-json", "openapi-fetch"];
    expect(await packagesFrom("dist/index.js", () => true)).toEqual(all);
  });

  it("is light: sizes in bytes, minified and gzipped, without the operation table", async () => {
    expect((await sizesOf(PROGRAMS["bearer only"])).loaded).toBeLessThanOrEqual(6000);
    expect((await sizesOf(PROGRAMS["everything in the main entry"])).loaded).toBeLessThanOrEqual(12_000);
  });

  it("works without its optional libraries, and names the one that is missing before anything is sent", async () => {
    const folder = await mkdtemp(join(tmpdir(), "atlas-fetch-"));
    try {
      await cp("dist", join(folder, "dist"), { recursive: true });
      await cp("package.json", join(folder, "package.json"));
      await cp("node_modules/openapi-fetch", join(folder, "node_modules/openapi-fetch"), { recursive: true });
      await cp("node_modules/openapi-typescript-helpers", join(folder, "node_modules/openapi-typescript-helpers"), {
        recursive: true,
      });
      const file = join(folder, "use.mjs");
      await writeFile(
        file,
        `import { bearerToken, createAtlasClient } from "atlas-fetch";
         let sent = 0;
         const options = { auth: bearerToken("token"), fetch: async () => (sent++, Response.json({ results: [] })) };
         await createAtlasClient(options).organizations.listOrgs();
         const atlas = createAtlasClient({ ...options, json: "lossless" });
         const error = await atlas.organizations.listOrgs().catch((reason) => reason);
         console.log(error.name, error.code, error.message, sent);`,
      );
      const { code, stdout, stderr } = await run("node", [file]);
      expect(stdout + stderr).toBe(
        "AtlasConfigError MISSING_PEER The package `lossless-json` is needed for this and is not installed: " +
          "npm install lossless-json 1\n",
      );
      expect(code).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});

/**
 * The packages that a file imports, and those that the files it imports import, and so on.
 *
 * @param follow - whether a file that is imported when it is needed counts too
 */
async function packagesFrom(entry: string, follow: (file: string) => boolean): Promise<string[]> {
  const files = new Set([entry]);
  const packages = new Set<string>();
  // A set that grows while it is gone through.
  for (const file of files) {
    // Without comments, which may hold examples.
    const code = (await readFile(file, "utf8")).replace(/^\s*\*.*$/gm, "");
    for (const [, always, lazily] of code.matchAll(
      /^(?:import|export) (?:[^;]*? from )?"([^"]+)"|\bimport\("([^"]+)"\)/gm,
    )) {
      const name = always ?? lazily ?? "";
      if (lazily !== undefined && !follow(name)) continue;
      if (name.startsWith(".")) files.add(join(dirname(file), name));
      else packages.add(name);
    }
  }
  return [...packages].sort();
}
