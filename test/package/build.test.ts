import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
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
       const emulator = await startEmulator();
       const atlas = createAtlasClient({ baseUrl: emulator.url, auth: serviceAccount(emulator.credentials) });
       const { results } = await atlas.organizations.listOrgs();
       console.log(results[0].name, typeof loadSpec, typeof checkClient);
       await emulator.close();`,
    );
    try {
      const { code, stdout } = await run("node", [file]);
      expect(stdout).toBe("Example function function\n");
      expect(code).toBe(0);
    } finally {
      await rm(file);
    }
  }, 60_000);

  it("keeps Node and everything but openapi-fetch out of the main entry", async () => {
    const { stdout } = await run("node", [
      "--input-type=module",
      "-e",
      `import { readFileSync } from "node:fs";
       const seen = new Set(); const outside = new Set();
       const visit = (file) => {
         if (seen.has(file)) return;
         seen.add(file);
         for (const [, name] of readFileSync(file, "utf8").matchAll(/^(?:import|export) [^;]*?from "([^"]+)"|^import "([^"]+)"/gm)) {
           if (name.startsWith(".")) visit(new URL(name, "file://" + file).pathname); else outside.add(name);
         }
       };
       visit(process.cwd() + "/dist/index.js");
       console.log(JSON.stringify([...outside].sort()), seen.size > 20);`,
    ]);
    expect(stdout).toBe('["openapi-fetch"] true\n');
  }, 60_000);

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
