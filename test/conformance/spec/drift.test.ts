/** The trimmed spec against the real official document, where it is at hand. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { generate, loadSpec } from "../../../src/codegen/index.js";
import type { CaseResult } from "../../../src/conformance/check.js";
import { parseExemptions } from "../../../src/conformance/exemptions.js";
import { partsOf, runSpecChecks } from "../../../src/conformance/spec/index.js";
import { upstreamSpec, upstreamSpecOld } from "../../helpers/upstream.js";
import { FIXTURE_DAY as TODAY } from "../../../src/conformance/spec/fixtures.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const spec = join(root, "openapi/openapi.yaml");

async function driftFrom(upstream: string): Promise<readonly CaseResult[]> {
  const [ours, theirs] = await Promise.all([loadSpec(spec), loadSpec(upstream)]);
  const report = await runSpecChecks({
    ours: ours.document,
    upstream: theirs.document,
    parts: await partsOf(spec, ["exemptions.yaml"]),
    today: TODAY,
    typesAt: (apiDate) => generate({ spec: ours, apiDates: [apiDate], runtime: "atlas-fetch" }),
    exemptions: parseExemptions(await readFile(join(root, "openapi/exemptions.yaml"), "utf8"), "exemptions.yaml"),
  });
  return report.results;
}

function named(results: readonly CaseResult[], status: string): string[] {
  return results.filter((result) => result.status === status).map(({ check, name }) => `${check} ${name}`);
}

const newer = upstreamSpec();
describe.skipIf(newer === undefined)(`the official document (${newer ?? "ATLAS_UPSTREAM_SPEC is not there"})`, () => {
  test("agrees with the trimmed spec in everything but the exemptions", { timeout: 60_000 }, async () => {
    const results = await driftFrom(newer ?? "");
    expect(named(results, "fail")).toEqual([]);
    expect(named(results, "exempt")).toHaveLength(6);
    // `npm run generate -- --check` looks at the generated files.
    expect(named(results, "not-exercised")).toEqual(["spec-generated-fresh nothing to check"]);
  });
});

const older = upstreamSpecOld();
describe.skipIf(older === undefined)(`the older document (${older ?? "ATLAS_UPSTREAM_SPEC_OLD is not there"})`, () => {
  test("knows our operations by their former names", { timeout: 60_000 }, async () => {
    const failures = named(await driftFrom(older ?? ""), "fail");
    const missing = failures.filter((name) => name.startsWith("spec-operation-exists"));
    expect(missing.map((name) => name.split(" ")[1])).toEqual([
      "getGroupTeam",
      "getOrgDelegationSettings",
      "updateOrgDelegationSettings",
      "listRateLimits",
      "getRateLimit",
    ]);
    const sunsets = failures.filter((name) => name.startsWith("spec-sunset-drift"));
    expect(sunsets).toContain(
      "spec-sunset-drift deleteOrgInvite DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId} 2023-01-01 204 application/vnd.atlas.2023-01-01+json",
    );
  });
});

describe("npm run spec:drift", () => {
  interface Outcome {
    code: number;
    stdout: string;
    stderr: string;
  }

  function drift(...args: string[]): Promise<Outcome> {
    const command = ["--import", "tsx", "scripts/spec-drift.ts", ...args];
    return new Promise((resolve) => {
      execFile(process.execPath, command, { cwd: root, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      });
    });
  }

  test("exits with 1 and says why when the documents differ", { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "spec-drift-"));
    try {
      const json = join(folder, "drift.json");
      // Compared with itself the spec has no need of the exemptions any more.
      const { code, stdout } = await drift("--upstream", spec, "--json", json, "--horizon", "0");
      expect(code).toBe(1);
      expect(stdout).toContain("error spec-exemption-live");
      expect(stdout).toMatch(/^spec-params-equal +532 pass$/m);
      expect(stdout).toMatch(/\ndoes not conform: [\d,]+ cases passed, \d+ failed/);
      const report: unknown = JSON.parse(await readFile(json, "utf8"));
      expect(report).toMatchObject({ ours: "openapi/openapi.yaml", upstream: spec });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test.each([
    ["an option that is not there", ["--foo"], "Unknown option '--foo'"],
    ["a horizon that is no number", ["--horizon", "soon"], "--horizon soon is not a number of days."],
    ["a file that is not there", ["--upstream", "nowhere.yaml"], "nowhere.yaml cannot be read: ENOENT"],
    ["a file that is no document", ["--upstream", "package.json"], "package.json is not an OpenAPI 3.0 document"],
  ])("exits with 2 and one sentence for %s", { timeout: 60_000 }, async (_title, args, sentence) => {
    const { code, stdout, stderr } = await drift(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("    at ");
  });
});
