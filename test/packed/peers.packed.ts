/** The package runs where nothing else is installed; what needs an optional library says so, and how to install it. */
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { run, type Ended } from "../helpers/run.js";

const { bare, full, peers } = inject("packed");

/** A program that needs the library, or arguments for `atlas-fetch`. */
interface Need {
  readonly code?: string;
  readonly args?: readonly string[];
}

const EMULATOR = { code: 'import("atlas-fetch/emulator").then(({ startEmulator }) => startEmulator())' };
const GENERATE = {
  args: [
    "generate",
    "--spec",
    "node_modules/atlas-fetch/openapi/openapi.yaml",
    "--version",
    "2025-03-12",
    "--include",
    "listOrgs",
    "--out",
    "generated",
  ],
};
const LIST = ["api", "organizations", "listOrgs", "--output"];

const NEEDS: Readonly<Record<string, Need>> = {
  // It asks where there is somebody to ask.
  "@clack/prompts": {
    code: `process.stdin.isTTY = process.stdout.isTTY = process.stderr.isTTY = true;
      process.argv.splice(1, 9, "atlas-fetch", "api", "organizations", "deleteOrg", "--orgId", "0123456789abcdef01234567");
      import(process.cwd() + "/node_modules/atlas-fetch/dist/cli/main.js")`,
  },
  "@hono/node-server": EMULATOR,
  "@redocly/openapi-core": GENERATE,
  ajv: EMULATOR,
  "ajv-formats": EMULATOR,
  "cli-table3": { args: [...LIST, "table"] },
  commander: { args: ["--help"] },
  "csv-stringify": { args: [...LIST, "csv"] },
  "fast-check": { args: ["conformance", "--check", "request"] },
  hono: EMULATOR,
  jmespath: { args: [...LIST, "json", "--query", "results[0].name"] },
  libsql: { code: 'import("atlas-fetch/emulator").then(({ startEmulator }) => startEmulator({ db: "state.sqlite" }))' },
  "lossless-json": {
    code: `import("atlas-fetch").then(({ createAtlasClient, bearerToken }) =>
      createAtlasClient({ auth: bearerToken("t"), json: "lossless", fetch: () => process.exit(9) }).organizations.listOrgs())`,
  },
  nock: { code: 'import("atlas-fetch/testing").then(({ mockAtlas }) => mockAtlas())' },
  "openapi-typescript": GENERATE,
  "smol-toml": {
    code: 'import("atlas-fetch/profile").then(({ profile }) => profile("default", { path: "config.toml" }))',
  },
  typescript: { args: ["deprecations", "--scan", "."] },
  yaml: { args: [...LIST, "yaml"] },
};

it("says of every optional library what needs it", () => {
  expect(Object.keys(NEEDS).sort()).toEqual([...peers].sort());
});

it("runs with nothing else installed: a call, a token, an error", async () => {
  const code = `
    import { createServer } from "node:http";
    import { createAtlasClient, isAtlasApiError, serviceAccount } from "atlas-fetch";
    const server = createServer((request, response) => {
      const token = request.url === "/api/oauth/token";
      response.writeHead(token || request.headers.authorization === "Bearer t" ? 200 : 401, { "content-type": "application/json" });
      response.end(token ? '{"access_token":"t","expires_in":3600,"token_type":"Bearer"}' : '{"results":[{"name":"Rocket"}]}');
    });
    await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
    const auth = serviceAccount({ clientId: "mdb_sa_id_x", clientSecret: "mdb_sa_sk_x" });
    const atlas = createAtlasClient({ auth, baseUrl: "http://127.0.0.1:" + server.address().port });
    console.log((await atlas.organizations.listOrgs()).results[0].name, isAtlasApiError(undefined));
    await atlas.close();
    server.close();`;
  await writeFile(join(bare, "main.mjs"), code);
  expect((await readdir(join(bare, "node_modules"))).filter((name) => !name.startsWith("."))).toEqual([
    "@noble",
    "@types",
    "atlas-fetch",
    "openapi-fetch",
    "openapi-typescript-helpers",
    "undici-types",
  ]);
  expect(await run("node", ["main.mjs"], { cwd: bare })).toMatchObject({
    stdout: "Rocket false\n",
    stderr: "",
    code: 0,
  });
});

describe("with one library missing", () => {
  it.each(Object.entries(NEEDS))("%s", async (missing, need) => {
    const { stdout, stderr, code } = await without(missing, need);
    const said = stdout + stderr;
    expect(said).toContain("not installed");
    expect(said).toMatch(new RegExp(`npm install .*${missing}`));
    expect(code).toBeGreaterThan(0);
    expect(code).toBeLessThan(9);
  });
});

/** Runs it in a copy of the project where everything but one library is. */
async function without(missing: string, { code, args }: Need): Promise<Ended> {
  const folder = await mkdtemp(join(dirname(full), "without-"));
  try {
    const from = join(full, "node_modules");
    const to = join(folder, "node_modules");
    await mkdir(to);
    for (const name of await readdir(from)) {
      const scoped = name.startsWith("@") ? (await readdir(join(from, name))).map((part) => `${name}/${part}`) : [name];
      for (const one of scoped.filter((each) => each !== missing && !each.startsWith("."))) {
        await mkdir(dirname(join(to, one)), { recursive: true });
        // A link would lead back to where all libraries are.
        if (one === "atlas-fetch") await cp(join(from, one), join(to, one), { recursive: true });
        else await symlink(join(from, one), join(to, one));
      }
    }
    await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
    await writeFile(join(folder, "config.toml"), "[default]\n");
    const env = { MONGODB_ATLAS_ACCESS_TOKEN: "t", MONGODB_ATLAS_BASE_URL: "http://127.0.0.1:9", NO_COLOR: "1" };
    const report = ".catch((error) => { console.log(error.name, error.code, error.message); process.exit(1); })";
    const command =
      code === undefined ? ["node_modules/atlas-fetch/dist/cli/main.js", ...(args ?? [])] : ["--eval", code + report];
    return await run("node", command, { cwd: folder, env });
  } finally {
    await rm(folder, { recursive: true });
  }
}
