import { describe, expect, test } from "vitest";
import type { CaseResult } from "../../../src/conformance/check.js";
import { runSpecChecks, specCheckInfos, specChecks, type SpecCheck } from "../../../src/conformance/spec/index.js";
import { clean, FIXTURE_DAY, specPairs } from "../../../src/conformance/spec/fixtures.js";
import { gadgets } from "../../../src/conformance/spec/gadgets.js";
import { findings } from "./findings.js";

const pairs = findings.flatMap(([check, found]) => {
  const pair = specPairs[check];
  return pair === undefined ? [] : [{ check, ...pair, findings: found }];
});

/** The check alone; exemptions need the checks whose failures they name. */
function only(check: string): readonly SpecCheck[] {
  const found = specChecks.filter(({ info }) => info.id === check);
  return found.length === 0 ? documentChecks : found;
}

const documentChecks = specChecks.filter(({ info }) => info.id !== "spec-no-any");

function failures(results: readonly CaseResult[]): CaseResult[] {
  return results.filter(({ status }) => status === "fail");
}

test("every check has its two fixtures", () => {
  expect(pairs.map(({ check }) => check)).toEqual(specCheckInfos.map(({ id }) => id));
  expect(Object.keys(specPairs)).toEqual(specCheckInfos.map(({ id }) => id));
});

test("the clean documents pass every check, though they are written differently", async () => {
  const { results } = await runSpecChecks(clean);
  expect(failures(results)).toEqual([]);
  const idle = results.filter(({ status }) => status === "not-exercised").map(({ check }) => check);
  expect(idle).toEqual(["spec-exemption-live"]);
});

describe.each(pairs)("$check", ({ check, passes, fails, findings }) => {
  test("passes what is right", async () => {
    const { results } = await runSpecChecks(passes, only(check));
    const own = results.filter((result) => result.check === check);
    expect(own.map(({ status }) => status)).toContain("pass");
    expect(failures(own)).toEqual([]);
  });

  test("finds what is wrong", async () => {
    const { results } = await runSpecChecks(fails, only(check));
    const own = failures(results.filter((result) => result.check === check));
    expect(own.map(({ name, expected, actual }) => [name, expected, actual])).toEqual(findings);
  });

  test("says when there was nothing to do", async () => {
    const full = gadgets();
    const { securitySchemes = {} } = full.components ?? {};
    const empty = { ...full, paths: {}, components: { securitySchemes } };
    const { results } = await runSpecChecks({ ours: empty, upstream: empty, today: FIXTURE_DAY }, only(check));
    const own = results.filter((result) => result.check === check);
    // That a document without operations is valid is something that was checked.
    expect(new Set(own.map(({ status }) => status))).toEqual(
      new Set([check === "spec-valid" ? "pass" : "not-exercised"]),
    );
  });
});

test("names of cases are unique within a check", async () => {
  for (const { fails } of pairs) {
    const { results } = await runSpecChecks(fails, documentChecks);
    const names = results.map(({ check, name }) => `${check} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  }
});
