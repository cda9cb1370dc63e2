/** `atlas-fetch deprecations` as it is called. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { registerDeprecations } from "../../../src/cli/deprecations.js";
import { isRecord } from "../../../src/codegen/document.js";
import { document as recorded } from "../../../src/generated/document.js";
import { inProcess } from "../../helpers/in-process.js";
import type { Ended } from "../../helpers/run.js";
import { projectWith } from "./scanned.js";

const DAY = ["--now", "2026-11-23"];
const OLD_CALL = 'fetch("https://cloud.mongodb.com/api/atlas/v2/orgs/1/invites");\n';

let folder: string;
beforeAll(async () => {
  folder = await projectWith({
    "src/main.ts": OLD_CALL,
    "clean/main.ts": "export const nothing = 1;\n",
    "list.yaml": "- not\n- a document\n",
    "film.mp4": "x",
  });
});

function deprecations(...args: string[]): Promise<Ended> {
  return inProcess([registerDeprecations], ["deprecations", ...args], { cwd: folder });
}

async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { stdout } = await deprecations(...args, "--output", "json");
  const report: unknown = JSON.parse(stdout);
  if (!isRecord(report)) throw new Error("no report");
  return report;
}

describe("the list", () => {
  it("is a table with days left and what to use instead, the soonest first", async () => {
    const { code, stdout, stderr } = await deprecations(...DAY);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [head = "", ...rows] = stdout.split("\n");
    expect(head).toMatch(/^LAST DAY +LEFT +OPERATION +VERSION +INSTEAD$/);
    expect(stdout).toMatch(/\n2027-07-01 +in 220 days +deleteOrgInvite +2023-01-01 +removeOrgUser \(2025-02-19\)\n/);
    const days = rows.map((row) => row.slice(0, 10)).filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort());
    expect(stdout).toMatch(/\n\d+ resource versions deprecated or with a last day \(recorded on .*\)\.\n$/);
  });

  it("is shorter with --within, and --fail says whether there is anything in it", async () => {
    const [all, soon] = [await json(...DAY), await json(...DAY, "--within", "32w")];
    const { deprecations: within } = soon;
    expect(Array.isArray(within) && within.length > 0).toBe(true);
    expect(JSON.stringify(soon).length).toBeLessThan(JSON.stringify(all).length);
    expect((await deprecations(...DAY, "--within", "32w", "--fail")).code).toBe(1);
    const early = ["--now", "2020-01-01", "--within", "1d", "--fail"];
    expect(await deprecations(...early)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^0 resource versions stopping within 1 day /) as string,
    });
  });

  it("has the days of a newer document, and says which have moved", async () => {
    const text = JSON.stringify(recorded);
    expect(text).toContain('"x-sunset":"2027-07-01"');
    await writeFile(join(folder, "newer.json"), text.replaceAll('"x-sunset":"2027-07-01"', '"x-sunset":"2027-01-31"'));
    const { stdout } = await deprecations(...DAY, "--spec", "newer.json");
    expect(stdout).toMatch(/\n2027-01-31 \(was 2027-07-01\) +in 69 days +deleteOrgInvite /);
    expect(stdout).toContain("(newer.json; seen on 2026-11-23)");
  });

  it("can be Markdown, and SARIF says that it has no places", async () => {
    expect((await deprecations(...DAY, "--output", "markdown")).stdout).toMatch(/^## \d+ resource versions /);
    const { stdout, stderr } = await deprecations(...DAY, "--output", "sarif");
    expect(JSON.parse(stdout)).toMatchObject({ version: "2.1.0" });
    expect(stderr).toContain("add --scan");
  });
});

describe("--scan", () => {
  it("says file, line and what to do, and --fail that something was found", async () => {
    const { code, stdout } = await deprecations(...DAY, "--scan", "src", "--fail");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^src\/main\.ts:1:7 {2}listOrgInvites .*stops working on 2027-07-01/);
    expect(stdout).toContain("Use listOrgUsers at API date 2025-02-19 or later.");
    expect(stdout).toContain("1 deprecated call in 1 file of 1 ");
    expect(await deprecations(...DAY, "--scan", "clean", "--fail")).toMatchObject({ code: 0 });
    expect((await deprecations(...DAY, "--scan", "src", "--within", "30d", "--fail")).code).toBe(0);
  });

  it("gives SARIF with a place and a fingerprint that stays when lines move", async () => {
    const results = async (...args: string[]): Promise<unknown> => {
      const log: unknown = JSON.parse((await deprecations(...DAY, "--output", "sarif", "--scan", ...args)).stdout);
      const runs: unknown[] = isRecord(log) && Array.isArray(log["runs"]) ? log["runs"] : [];
      const [run] = runs;
      return isRecord(run) ? run["results"] : undefined;
    };
    const moved = await projectWith({ "src/main.ts": `\n\n${OLD_CALL}` });
    const place = (startLine: number): object => ({
      ruleId: "atlas-deprecated-operation",
      level: "warning",
      locations: [{ physicalLocation: { artifactLocation: { uri: "src/main.ts" }, region: { startLine } } }],
    });
    const first = await results("src");
    expect(first).toMatchObject([place(1)]);
    const before = folder;
    folder = moved;
    const second = await results("src");
    folder = before;
    expect(second).toMatchObject([place(3)]);
    const prints = (all: unknown): unknown =>
      (Array.isArray(all) ? all : []).map((one: unknown) => isRecord(one) && one["partialFingerprints"]);
    expect(prints(second)).toEqual(prints(first));
  });
});

describe("what it cannot run", () => {
  it.each<[string, string[], string]>([
    ["a span that is none", ["--within", "soon"], "--within soon is no number of days"],
    ["a day that is none", ["--now", "2026-02-30"], "--now 2026-02-30 is no date"],
    ["an output that is none", ["--output", "pdf"], "--output pdf is none of table, json, markdown, sarif"],
    ["a folder that is not there", ["--scan", "nowhere"], "--scan nowhere cannot be read"],
    ["a file that is no source", ["--scan", "film.mp4"], "film.mp4 is no folder and ends in none of"],
    ["a document that is none", ["--spec", "list.yaml"], "list.yaml is not an OpenAPI 3.0 document"],
    ["a document that is not there", ["--spec", "none.yaml"], "none.yaml cannot be read: ENOENT"],
    ["an unknown option", ["--scna"], "unknown option '--scna'"],
  ])("%s: exit code 2, one sentence", async (_, args, sentence) => {
    const { code, stdout, stderr } = await deprecations(...args);
    expect(stderr).toContain(sentence);
    const lines = stderr
      .trim()
      .split("\n")
      .filter((line) => !line.startsWith("(Did you mean"));
    expect(lines).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("a folder with nothing to read: a check that looks at nothing must not pass", async () => {
    const empty = await projectWith({ "readme.md": "" });
    const { code, stderr } = await deprecations("--scan", empty);
    expect(code).toBe(2);
    expect(stderr).toContain("there is no TypeScript or JavaScript to read");
  });
});
