import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSpec, type OpenApiDocument } from "../../../src/codegen/index.js";
import type { CaseResult } from "../../../src/conformance/check.js";
import { edit } from "../../../src/conformance/edit.js";
import { keywordFaults } from "../../../src/conformance/faults/spec/keywords.js";
import { writtenSpecFaults } from "../../../src/conformance/faults/spec/index.js";
import { brokenSpec, checkSpec, untouchedSpec } from "../../../src/conformance/faults/spec/run.js";
import { FIXTURE_DAY } from "../../../src/conformance/spec/fixtures.js";
import { runSpecChecks, specChecks } from "../../../src/conformance/spec/index.js";

const SCHEMA_CHECKS = ["spec-params-equal", "spec-request-equal", "spec-response-equal", "spec-headers-equal"];
/** These take long; `npm run faults` runs them too. */
const SLOW = ["spec-valid", "spec-no-any"];
const checks = specChecks.filter(({ info }) => !SLOW.includes(info.id));
const comparing = checks.filter(({ against }) => against === "upstream");
const quick = writtenSpecFaults.filter(({ intended }) => !SLOW.includes(intended));

let trimmed: OpenApiDocument;
beforeAll(async () => {
  trimmed = (await loadSpec(fileURLToPath(new URL("../../../openapi/openapi.yaml", import.meta.url)))).document;
});

function failuresOf(results: readonly CaseResult[]): CaseResult[] {
  return results.filter(({ status }) => status === "fail");
}

function checksOf(results: readonly CaseResult[]): string[] {
  return [...new Set(results.map(({ check }) => check))].sort();
}

test("the trimmed spec does not differ from a copy of itself", async () => {
  const past = checks.filter(({ info }) => info.id !== "spec-sunset-horizon" && info.id !== "spec-generated-fresh");
  const input = { ours: structuredClone(trimmed), upstream: trimmed, today: FIXTURE_DAY };
  expect(failuresOf((await runSpecChecks(input, past)).results)).toEqual([]);
});

test("there are faults for every check", () => {
  const named = new Set(writtenSpecFaults.map(({ intended }) => intended));
  expect([...named].sort()).toEqual([...specChecks.map(({ info }) => info.id), "spec-exemption-live"].sort());
});

describe("a fault is found by the checks that are named with it, and by no others", () => {
  test.each(quick)("$name", async (fault) => {
    const found = failuresOf(await checkSpec(brokenSpec(trimmed, fault), checks));
    const expected = [fault.intended, ...(fault.also ?? [])].filter((check) => !SLOW.includes(check));
    expect(checksOf(found)).toEqual(expected.sort());
    expect(found.map(({ name }) => name).filter((name) => name.includes(fault.case))).not.toEqual([]);
  });
});

describe("a fault upstream is found as well", () => {
  const ids = new Set<string>(comparing.map(({ info }) => info.id));
  // Whether a replacement exists is asked of our document alone.
  const mirrored = quick.filter(({ intended }) => ids.has(intended) && intended !== "spec-deprecated-equal");
  test.each(mirrored)("$name", async (fault) => {
    const clean = untouchedSpec(trimmed, fault.operations(trimmed));
    const found = failuresOf(await checkSpec({ ...clean, upstream: fault.seed(clean).ours }, comparing));
    expect(checksOf(found)).toContain(fault.intended);
  });
});

describe("what is said in other words is no fault", () => {
  const lowered = (entries: unknown): unknown =>
    Object.fromEntries(Object.entries(entries ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  test.each<[string, string, string, unknown]>([
    ["a header in other letters", "listOrgUsers", "@listOrgUsers/responses/200/headers", lowered],
    ["another summary", "listOrgUsers", "@listOrgUsers/summary", "Users"],
    ["another description", "getGroupIpAddresses", "#GroupIPAddresses/properties/services/description", "Others."],
  ])("%s", async (_title, operation, place, value) => {
    const clean = untouchedSpec(trimmed, [operation]);
    const found = failuresOf(await checkSpec({ ...clean, ours: edit(clean.ours, place, value) }, checks));
    expect(found).toEqual([]);
  });
});

test("faults in the keywords of schemas are all found, and only by checks of schemas", async () => {
  const faults = keywordFaults(trimmed, 3, 1);
  expect(faults.length).toBeGreaterThan(40);
  for (const fault of faults) {
    const found = failuresOf(await checkSpec(brokenSpec(trimmed, fault), comparing));
    expect(checksOf(found), fault.name).toContain(fault.intended);
    for (const { check, name } of found) {
      expect(SCHEMA_CHECKS, fault.name).toContain(check);
      expect(name.endsWith(` ${fault.case}`), `${fault.name} is reported as ${name}`).toBe(true);
    }
  }
});
