import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/codegen/document.js";
import { conforms, type CaseResult } from "../../src/conformance/check.js";
import { clientChecks } from "../../src/conformance/client/index.js";
import type { ConformanceOptions, RunProgress } from "../../src/conformance/options.js";
import { readReport, renderJson } from "../../src/conformance/report/json.js";
import { runConformance } from "../../src/conformance/run.js";
import { gadgets } from "../../src/conformance/spec/gadgets.js";
import { folderWith } from "../codegen/fixture.js";

/** Before the sunset of the gadgets, and far enough from it. */
const NOW = Date.parse("2026-11-23T09:00:00Z");
const now = (): number => NOW;

let folder: string;
beforeAll(async () => {
  folder = await folderWith();
});

async function written(document: OpenApiDocument, name = "gadgets.json"): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(document, null, 2));
  return file;
}

/** Runs on the gadgets; `spec-no-any` is left out, because it takes the compiler. */
async function run(options: ConformanceOptions = {}): ReturnType<typeof runConformance> {
  return runConformance({ spec: await written(gadgets()), now, ...options });
}

const QUICK = ["spec-valid", "spec-ref-closed", "spec-params-equal", "spec-sunset-horizon", "spec-exemption-live"];

function named(results: readonly CaseResult[], status: string): string[] {
  return results.filter((result) => result.status === status).map(({ check, name }) => `${check} ${name}`);
}

describe("a run", () => {
  test("says what it worked on, and reads back from JSON as it was", async () => {
    const report = await run({ checks: QUICK, seed: 5, apiDates: ["2024-05-30"], command: "npm run x --" });
    expect(report).toMatchObject({
      seed: 5,
      apiDates: ["2024-05-30"],
      directions: ["spec"],
      startedAt: "2026-11-23T09:00:00.000Z",
      duration: 0,
      command: "npm run x --",
      spec: { source: join(folder, "gadgets.json"), title: "Gadgets", version: "1" },
    });
    expect(report.spec.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(report.checks.map(({ id }) => id)).toEqual(QUICK);
    expect(report.operations.map(({ operationId }) => operationId)).toEqual([
      "getGadget",
      "deleteGadget",
      "createGadget",
    ]);
    expect(report.operations[1]).toMatchObject({
      method: "DELETE",
      replacedBy: "createGadget",
      versions: [{ version: "2023-01-01", deprecated: true, sunset: "2027-07-01" }],
      location: { file: join(folder, "gadgets.json") },
    });
    expect(readReport(renderJson(report))).toEqual(report);
  });

  test("without an upstream document does what can be done without one", async () => {
    const { results } = await run({ checks: QUICK });
    expect(conforms(results)).toBe(true);
    expect(results.filter(({ check }) => check === "spec-params-equal")).toMatchObject([
      { status: "not-exercised", reason: "there is no upstream document to compare with" },
    ]);
    expect(results.some(({ check, status }) => check === "spec-valid" && status === "pass")).toBe(true);
  });

  test("with an upstream document finds what differs", async () => {
    const other = gadgets();
    Object.assign(other.components?.["parameters"]?.["gadgetId"] ?? {}, { required: false });
    const upstream = await written(other, "upstream.json");
    const report = await run({ checks: ["spec-params-equal"], upstream });
    expect(report.upstream?.source).toBe(upstream);
    expect(named(report.results, "fail")).toEqual([
      "spec-params-equal getGadget path gadgetId required",
      "spec-params-equal deleteGadget path gadgetId required",
    ]);
  });

  test("puts this package's client to the test with the operations of any document", async () => {
    const seen: RunProgress[] = [];
    const report = await run({ directions: ["client"], onProgress: (progress) => seen.push(progress) });
    expect(report.apiDates).toEqual(["2023-11-15", "2025-03-12"]);
    expect(report.checks.map(({ id }) => id)).toEqual(clientChecks.map(({ info }) => info.id));
    expect(named(report.results, "fail")).toEqual([]);
    const called = report.results.filter(({ check, status }) => check === "client-method-path" && status === "pass");
    expect(new Set(called.map(({ operationId }) => operationId))).toEqual(
      new Set(["getGadget", "deleteGadget", "createGadget"]),
    );
  }, 60_000);

  test("takes the newest version where the usual API dates have nothing", async () => {
    const text = JSON.stringify(gadgets())
      .replaceAll("2023-01-01", "2026-01-01")
      .replaceAll("2024-05-30", "2026-02-02");
    const spec = await written(JSON.parse(text) as OpenApiDocument, "new.json");
    expect((await run({ spec, checks: ["spec-valid"] })).apiDates).toEqual(["2026-02-02"]);
    await expect(run({ spec, checks: ["spec-valid"], apiDates: ["2025-01-01"] })).rejects.toMatchObject({
      code: "SPEC_VERSION_TOO_OLD",
    });
  });
});

describe("a run of some cases", () => {
  test("has only the checks that are named, of their directions", async () => {
    const report = await run({ checks: ["spec-valid", "client-no-content"] });
    expect(report.directions).toEqual(["spec", "client"]);
    expect(new Set(report.results.map(({ check }) => check))).toEqual(new Set(["spec-valid", "client-no-content"]));
  });

  test("has only the operations that are named, by a former name too, and says where there is nothing", async () => {
    const { results } = await run({ checks: ["spec-valid", "spec-pattern-compiles"], operations: ["fetchGadget"] });
    expect(results).toMatchObject([
      { check: "spec-valid", operationId: "getGadget", status: "pass" },
      { check: "spec-pattern-compiles", status: "not-exercised", reason: "it has no case about these operations" },
    ]);
  });

  test("has only the case that is named", async () => {
    const all = await run({ checks: ["spec-valid"] });
    const name = all.results[0]?.name ?? "";
    const { results, checks } = await run({ checks: ["spec-valid", "spec-ref-closed"], caseName: name });
    expect(results).toEqual([all.results[0]]);
    expect(checks.map(({ id }) => id)).toEqual(["spec-valid"]);
  });

  test.each<[string, ConformanceOptions, string]>([
    ["check", { checks: ["spec-vaild"] }, 'There is no check "spec-vaild". Did you mean spec-valid?'],
    ["check of no direction", { checks: ["valid"] }, 'There is no check "valid".'],
    ["operation", { operations: ["getGadgett"] }, '"getGadgett" selects nothing.'],
    ["case", { checks: ["spec-valid"], caseName: "none" }, '"none" is the name of no case of spec-valid'],
    ["API date", { apiDates: ["2023-13-01"] }, '"2023-13-01" is no API date'],
    ["exemption file", { exemptions: "nowhere.yaml" }, "nowhere.yaml cannot be read: ENOENT"],
    ["spec", { spec: "nowhere.yaml" }, "nowhere.yaml cannot be read: ENOENT"],
    ["upstream", { upstream: "nowhere.yaml" }, "nowhere.yaml cannot be read: ENOENT"],
  ])("cannot be made of a %s that does not exist", async (_title, options, message) => {
    await expect(run({ ...options })).rejects.toThrow(message);
  });
});

describe("exemptions", () => {
  const exemption = (check: string, name: string): NonNullable<ConformanceOptions["exemptions"]>[number] & object => ({
    check,
    case: name,
    reason: "Known.",
    expires: "2027-01-01",
  });

  /** The gadgets stop working within a year. */
  const horizon = { checks: [...QUICK], horizonDays: 365 };

  test("apply to every direction from one list, and are counted", async () => {
    const exemptions = [exemption("spec-sunset-horizon", "*"), exemption("client-no-content", "*")];
    const report = await run({ ...horizon, exemptions });
    expect(named(report.results, "fail")).toEqual([]);
    expect(report.exemptions.map(({ uses }) => uses)).toEqual([2, 0]);
    const live = report.results.filter(({ check }) => check === "spec-exemption-live");
    expect(live).toMatchObject([
      { status: "pass" },
      { status: "not-exercised", reason: "client-no-content did not run" },
    ]);
  });

  test("that nothing needs, or that name a check which does not exist, fail", async () => {
    const exemptions = [exemption("spec-valid", "none"), exemption("spec-vaild", "*")];
    const { results } = await run({ ...horizon, exemptions });
    expect(named(results, "fail")).toContain("spec-exemption-live spec-valid none");
    expect(named(results, "fail")).toContain("spec-exemption-live spec-vaild *");
  });

  test("cannot be judged by a run that did not compare, or of some cases only", async () => {
    const exemptions = [exemption("spec-params-equal", "*")];
    const alone = await run({ ...horizon, exemptions });
    expect(alone.results.at(-1)).toMatchObject({
      status: "not-exercised",
      reason: "spec-params-equal was not exercised",
    });
    const partial = await run({ ...horizon, exemptions: [exemption("spec-valid", "*")], operations: ["getGadget"] });
    expect(partial.results.at(-1)).toMatchObject({
      check: "spec-exemption-live",
      status: "not-exercised",
      reason: "only some of the cases ran",
    });
  });
});
