import { describe, expect, test } from "vitest";
import type { CaseResult, CheckInfo, PairedCheck, Severity } from "../../../src/conformance/check.js";
import type { FaultResult } from "../../../src/conformance/faults/fault.js";
import { pairedSpecChecks } from "../../../src/conformance/spec/index.js";
import { checkSuite, suiteChecks, type MirrorPair, type SuiteSubject } from "../../../src/conformance/suite/index.js";

const nothing: SuiteSubject = { checks: [], pairs: [], seedFaults: () => Promise.resolve([]) };

function only(id: string): typeof suiteChecks {
  return suiteChecks.filter(({ info }) => info.id === id);
}

async function failures(id: string, subject: Partial<SuiteSubject>): Promise<string[]> {
  const results = await checkSuite({ ...nothing, ...subject, only: only(id) });
  return results.filter(({ status }) => status === "fail").map(({ name, actual }) => `${name}: ${actual ?? ""}`);
}

function checkOf(id: CheckInfo["id"], { passes, fails, severity = "error" }: Partial<Sample> = {}): PairedCheck {
  const sentence = "A sample.";
  return {
    info: { id, severity, sentence },
    fixtures: {
      passes: () => Promise.resolve(passes ?? [resultOf(id, "a", "pass")]),
      fails: () => Promise.resolve(fails ?? [resultOf(id, "a", "fail")]),
    },
  };
}

interface Sample {
  readonly passes: readonly CaseResult[];
  readonly fails: readonly CaseResult[];
  readonly severity: Severity;
}

function resultOf(check: CheckInfo["id"], name: string, status: "pass" | "fail"): CaseResult {
  return { check, severity: "error", name, status, ...(status === "fail" ? { expected: "1", actual: "2" } : {}) };
}

test("the checks of the suite prove themselves too", async () => {
  expect(await failures("suite-pair", { checks: suiteChecks })).toEqual([]);
});

test("a suite without anything to look at says so", async () => {
  const results = await checkSuite(nothing);
  expect(results.map(({ check, status }) => [check, status])).toEqual(
    suiteChecks.map(({ info }) => [info.id, "not-exercised"]),
  );
});

describe("suite-pair", () => {
  test("the fixtures of the checks of the spec hold", { timeout: 30_000 }, async () => {
    const results = await checkSuite({ ...nothing, checks: pairedSpecChecks, only: only("suite-pair") });
    expect(results.filter(({ status }) => status === "fail")).toEqual([]);
    expect(results).toHaveLength(pairedSpecChecks.length * 3);
  });

  test.each<[string, Partial<Sample>, string]>([
    ["passes where it has to fail", { fails: [resultOf("spec-x", "a", "pass")] }, "spec-x fails: none"],
    [
      "fails where it has to pass",
      { passes: [resultOf("spec-x", "a", "fail")] },
      "spec-x passes: a fails: expected 1, found 2",
    ],
    ["exercises nothing", { passes: [] }, "spec-x passes: nothing was exercised"],
    [
      "gives a result of another check",
      { passes: [resultOf("spec-y", "a", "pass")] },
      "spec-x passes: a result of spec-y",
    ],
    [
      "gives two cases one name",
      { passes: [resultOf("spec-x", "a", "pass"), resultOf("spec-x", "a", "pass")] },
      "spec-x passes: two cases are called a",
    ],
    [
      "does not say what was expected",
      { fails: [{ check: "spec-x", severity: "error", name: "a", status: "fail" }] },
      "spec-x fails: a does not say what was expected and what was found",
    ],
  ])("finds a check that %s", async (_title, sample, expected) => {
    expect(await failures("suite-pair", { checks: [checkOf("spec-x", sample)] })).toEqual([expected]);
  });

  test("finds a check that throws, and two of one id", async () => {
    const broken = {
      ...checkOf("spec-x"),
      fixtures: { ...checkOf("spec-x").fixtures, fails: () => Promise.reject(new Error("no")) },
    };
    expect(await failures("suite-pair", { checks: [broken] })).toEqual(["spec-x fails: no"]);
    expect(await failures("suite-pair", { checks: [checkOf("spec-x"), checkOf("spec-x")] })).toEqual([
      "spec-x id: several",
    ]);
  });
});

describe("suite-mirror", () => {
  const pairs: MirrorPair[] = [{ request: "spec-request-x", answer: "spec-response-x", about: "samples" }];
  test.each<[string, PairedCheck[], string[]]>([
    ["nothing where both are there", [checkOf("spec-request-x"), checkOf("spec-response-x")], []],
    ["a twin that is missing", [checkOf("spec-request-x")], ["spec-request-x and spec-response-x: no spec-response-x"]],
    [
      "twins that are not equally severe",
      [checkOf("spec-request-x"), checkOf("spec-response-x", { severity: "warning" })],
      ["spec-request-x and spec-response-x: error and warning"],
    ],
    [
      "a check of answers without a twin",
      [checkOf("spec-request-x"), checkOf("spec-response-x"), checkOf("client-response-y")],
      ["client-response-y has a twin: none"],
    ],
  ])("finds %s", async (_title, checks, expected) => {
    expect(await failures("suite-mirror", { checks, pairs })).toEqual(expected);
  });
});

describe("suite-seeded-faults", () => {
  const found: FaultResult = { name: "x", direction: "spec", intended: "spec-x", caughtBy: ["spec-x"] };
  const other: FaultResult = { ...found, caughtBy: ["spec-y"] };
  const missed: FaultResult = { ...found, caughtBy: [] };
  test.each<[string, FaultResult[], string[]]>([
    ["nothing where all are caught", [found, found], []],
    [
      "a fault that nobody finds",
      [...Array.from({ length: 9 }, () => found), missed],
      ["10 spec: x: no failure of any check"],
    ],
    ["nothing where one in ten is found by another check", [...Array.from({ length: 9 }, () => found), other], []],
    ["more than that", [...Array.from({ length: 8 }, () => found), other], ["by the intended check: 8 of 9"]],
  ])("finds %s", async (_title, faults, expected) => {
    expect(await failures("suite-seeded-faults", { seedFaults: () => Promise.resolve(faults) })).toEqual(expected);
  });
});
