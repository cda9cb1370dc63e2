/**
 * Runs the TypeScript blocks of the pages, all in this process, with an emulator in the place of Atlas. Those of the page
 * about tests have interceptors of their own, see `testing.test.ts`.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { startEmulator, type Emulator, type Member, type Seed } from "../../src/emulator/index.js";
import { createAtlasClient, serviceAccount } from "../../src/index.js";
import { moduleOf, pageExamples } from "../helpers/doc-examples.js";
import { tokenOf } from "../helpers/emulated.js";

const ATLAS = "https://cloud.mongodb.com";
const groupId = "32b6e34b3d91647abb20e7b8";
const orgId = "4888442a3354817a7320eb61";
const teamId = "5f5bad7a57aef32b04ed0210";

/** What the examples find. */
const SEED: Seed = {
  organizations: [
    {
      id: orgId,
      name: "Renamed", // what an example waits for
      users: [
        { username: "owner@example.com", roles: ["ORG_OWNER"] },
        { username: "member@example.com", roles: ["ORG_MEMBER"] },
      ],
      invitations: [{ username: "eve@example.com" }],
      teams: [{ id: teamId, name: "Bakers", usernames: ["member@example.com"] }],
      projects: [{ id: groupId, name: "Bakery", hosts: [{ hostName: "host.example.com", logs: { mongodb: "{}\n" } }] }],
      invoices: [{ startDate: "2026-10-01", endDate: "2026-11-01" }],
    },
  ],
};

/** What an import of an example is here. */
const ENTRIES: Readonly<Record<string, string>> = {
  "atlas-fetch": "src/index.ts",
  "atlas-fetch/codegen": "src/codegen/index.ts",
  "atlas-fetch/conformance": "src/conformance/index.ts",
  "atlas-fetch/emulator": "src/emulator/index.ts",
  "atlas-fetch/profile": "src/profile/index.ts",
};

const home = process.cwd();
const folder = mkdtempSync(join(home, "test/docs/.run-"));
let emulator: Emulator;

beforeAll(async () => {
  // On a day on which nothing has stopped working yet.
  emulator = await startEmulator({ seed: SEED, now: () => Date.parse("2026-12-01T09:00:00Z"), tokenLimit: 10_000 });
  const { clientId, clientSecret } = emulator.credentials;
  vi.stubEnv("MONGODB_ATLAS_CLIENT_ID", clientId);
  vi.stubEnv("MONGODB_ATLAS_CLIENT_SECRET", clientSecret);
  vi.stubEnv("XDG_CONFIG_HOME", folder);
  mkdirSync(join(folder, "atlascli"));
  writeFileSync(
    join(folder, "atlascli/config.toml"),
    `[default]\norg_id = "${orgId}"\nclient_id = "${clientId}"\nclient_secret = "${clientSecret}"\n`,
  );
  symlinkSync(join(home, "openapi"), join(folder, "openapi"));
  // Examples may write files.
  process.chdir(folder);
});

afterAll(async () => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
  await emulator.close();
});

beforeEach(() => {
  emulator.reset();
  const network = globalThis.fetch;
  vi.stubGlobal("fetch", (...args: Parameters<typeof fetch>) => {
    const request = new Request(...args);
    return new URL(request.url).origin === ATLAS ? emulator.fetch(request) : network(request);
  });
  for (const method of ["log", "info", "debug", "warn", "error", "table"] as const) {
    vi.spyOn(console, method).mockImplementation(() => undefined);
  }
  vi.spyOn(console, "assert").mockImplementation((holds) => expect(holds).toBe(true));
  vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What the reader has. */
async function given(): Promise<Readonly<Record<string, unknown>>> {
  const find = (username: string): Member | undefined =>
    [...emulator.state.members.values()].find((member) => member.username === username);
  const token = await tokenOf(emulator);
  return {
    ...emulator.credentials,
    orgId,
    groupId,
    teamId,
    invitationId: find("eve@example.com")?.invitation?.id,
    userId: find("member@example.com")?.userId,
    token,
    tokens: { current: () => token },
    error: new Error("any"),
    atlas: createAtlasClient({ auth: serviceAccount(emulator.credentials), deprecations: "silent" }),
  };
}

const examples = pageExamples.filter(({ place, note }) => note === "" && !place.startsWith("docs/testing.md"));

it("runs most of them", () => {
  expect(examples.length).toBeGreaterThan(20);
});

it.each(examples.map((example) => [example.place, example] as const))("%s", async (place, example) => {
  vi.stubGlobal("given", await given());
  const code = moduleOf(example, (name) => `const { ${name} } = globalThis.given;`).replace(
    /from "(atlas-fetch[^"]*)"/g,
    (_, entry: string) => `from ${JSON.stringify(resolve(home, ENTRIES[entry] ?? entry))}`,
  );
  const file = join(folder, `${place.replace(/\W/g, "-")}.ts`);
  writeFileSync(file, code);
  await import(file);
});
