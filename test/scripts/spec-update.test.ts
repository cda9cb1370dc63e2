/** Runs `npm run spec:update` as a maintainer does, on invented documents. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentOf } from "../../src/codegen/diff/index.js";
import { readFacts } from "../../scripts/upstream-facts.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "spec-update-"));
});

afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function run(...options: string[]): Promise<Outcome> {
  const args = ["--import", "tsx", join(root, "scripts", "spec-update.ts"), ...options];
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: folder };
    const child = execFile(process.execPath, args, { cwd: root, env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, output: `${stdout}${stderr}` });
    });
  });
}

/** A document with only these operations, as answers without bodies. */
async function write(name: string, operations: Parameters<typeof documentOf>[0]): Promise<void> {
  await writeFile(join(folder, name), JSON.stringify(documentOf(operations)));
}

describe("npm run spec:update", { timeout: 60_000 }, () => {
  it("tells apart the operations of the trimmed spec and the others", async () => {
    const versions = { "2023-01-01": null };
    await write("old.json", {
      "GET /api/atlas/v2/orgs/{orgId}": { operationId: "fetchOrg", tag: "Organizations", versions },
      "GET /zoo": { operationId: "fetchZoo", tag: "Zoo", versions },
    });
    await write("new.json", {
      "GET /api/atlas/v2/orgs/{orgId}": {
        operationId: "getOrg",
        tag: "Organizations",
        versions: { "2023-01-01": "2027-07-01" },
      },
      "GET /zoo": { operationId: "getZoo", tag: "Zoo", versions },
    });
    const { code, output } = await run("--from", "old.json", "--to", "new.json", "--report", "report.md");
    expect(code).toBe(0);
    expect(output).toContain("1 → 1 operations");
    expect(output).toContain("sunset-added version 2023-01-01: none → 2027-07-01");
    expect(output).toContain("2 → 2 operations");
    const report = await readFile(join(folder, "report.md"), "utf8");
    expect(report).toContain("## Operations of the trimmed spec\n\n1 → 1 operations");
    expect(report).toContain("## All operations\n\n2 → 2 operations");
  });

  it("compares with the recorded facts where there is no older document", async () => {
    const { operations } = await readFacts(join(root, "openapi", "upstream.json"));
    const { "GET /api/atlas/v2/orgs/{}": getOrg, ...others } = operations;
    expect(getOrg).toBeDefined();
    await write("fewer.json", others);
    const { code, output } = await run("--to", "fewer.json");
    expect(code).toBe(0);
    expect(output).toContain("operation-removed: 2023-01-01 → none");
    expect(output).toContain("Compared with recorded facts");
  });

  it("exits with 2 and one sentence if it cannot run", async () => {
    const { code, output } = await run("--from", "missing.yaml", "--to", "missing.yaml");
    expect(code).toBe(2);
    expect(output).toMatch(/missing\.yaml cannot be read: .+\n$/);
  });
});
