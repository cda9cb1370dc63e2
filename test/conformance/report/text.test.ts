import { expect, test } from "vitest";
import type { CaseResult, CheckInfo } from "../../../src/conformance/check.js";
import { textReport } from "../../../src/conformance/report/text.js";

const checks: CheckInfo[] = [
  { id: "suite-a", severity: "error", sentence: "A." },
  { id: "suite-longer", severity: "warning", sentence: "B." },
  { id: "suite-idle", severity: "error", sentence: "C." },
];
const labels = (check: string): { expected: string; actual: string } =>
  check === "suite-a" ? { expected: "upstream", actual: "ours" } : { expected: "expected", actual: "found" };
const failure = (operationId: string): CaseResult => ({
  check: "suite-a",
  severity: "error",
  operationId,
  name: `${operationId} 404 .code type`,
  status: "fail",
  expected: '"string"',
  actual: '"integer"',
  shared: "Fault .code type",
});
const idle: CaseResult = {
  check: "suite-idle",
  severity: "error",
  name: "-",
  status: "not-exercised",
  reason: "no input",
};

test("a finding in a shared part is one block, then a line for each check and the verdict", () => {
  const warning: CaseResult = {
    check: "suite-longer",
    severity: "warning",
    name: "soon",
    status: "fail",
    expected: "1",
    actual: "2",
  };
  const results = [failure("getA"), failure("getB"), failure("getC"), warning, idle];
  expect(textReport(results, { checks, labels })).toBe(`error suite-a
  place      getA 404 .code type
  upstream   "string"
  ours       "integer"
  shared as  Fault .code type
  also in    getB, getC
warning suite-longer
  place      soon
  expected   1
  found      2

suite-a       3 fail
suite-longer  1 fail
suite-idle    1 not-exercised: no input

does not conform: 3 failed, 1 warning`);
});

test("other values of the same part are another finding", () => {
  const text = textReport([failure("getA"), { ...failure("getB"), actual: "absent" }], { checks, labels });
  expect(text.match(/^error suite-a$/gm)).toHaveLength(2);
});

test("a run without failures has no blocks", () => {
  const pass: CaseResult = { check: "suite-a", severity: "error", name: "x", status: "pass" };
  expect(textReport([pass, idle], { checks: checks.slice(0, 1), labels })).toBe(
    "suite-a  1 pass\n\nconforms: 1 case passed",
  );
});
