import type { CaseResult, CheckInfo, Fixtures, PairedCheck } from "../check.js";
import { resultOf, type SuiteCheck } from "./suite-check.js";

const info = {
  id: "suite-pair",
  severity: "error",
  sentence: "Every check passes on what is right and fails on what is wrong: it has a fixture for each, and both hold.",
} as const satisfies CheckInfo;

export const pair: SuiteCheck = {
  info,
  idle: "there are no checks",
  fixtures: {
    passes: () => run([{ info: sample, fixtures: { passes: results("pass"), fails: results("pass", "fail") } }]),
    fails: () => run([{ info: sample, fixtures: { passes: results("pass"), fails: results("pass") } }]),
  },
  run: ({ checks }) => run(checks),
};

/** Two cases for each check, and one for its identity. */
async function run(checks: readonly PairedCheck[]): Promise<CaseResult[]> {
  const found: CaseResult[] = [];
  for (const { info: checked, fixtures } of checks) {
    const isUnique = checks.filter((other) => other.info.id === checked.id).length === 1;
    found.push(
      resultOf(info, `${checked.id} id`, isUnique ? undefined : { expected: "one check", actual: "several" }),
      await caseOf(checked, "passes", fixtures),
      await caseOf(checked, "fails", fixtures),
    );
  }
  // Of a name that two checks have, one case is enough.
  return [...new Map(found.map((result) => [result.name, result])).values()];
}

async function caseOf(checked: CheckInfo, which: keyof Fixtures, fixtures: Fixtures): Promise<CaseResult> {
  const expected = EXPECTED[which];
  let actual: string | undefined;
  try {
    actual = WRONG[which](await fixtures[which](), checked);
  } catch (error) {
    actual = error instanceof Error ? error.message : String(error);
  }
  return resultOf(info, `${checked.id} ${which}`, actual === undefined ? undefined : { expected, actual });
}

const EXPECTED: Readonly<Record<keyof Fixtures, string>> = {
  passes: "cases that pass, and none that fails",
  fails: "a case that fails",
};

/** What is wrong with the results of a fixture, if anything. */
const WRONG: Readonly<
  Record<keyof Fixtures, (results: readonly CaseResult[], checked: CheckInfo) => string | undefined>
> = {
  passes(results, checked) {
    const failure = results.find(({ status }) => status === "fail");
    if (failure !== undefined)
      return `${failure.name} fails: expected ${failure.expected ?? ""}, found ${failure.actual ?? ""}`;
    if (!results.some(({ status }) => status === "pass")) return "nothing was exercised";
    return foreign(results, checked);
  },
  fails(results, checked) {
    const failures = results.filter(({ status }) => status === "fail");
    if (failures.length === 0) return "none";
    const blank = failures.find(({ expected, actual }) => expected === undefined || actual === undefined);
    if (blank !== undefined) return `${blank.name} does not say what was expected and what was found`;
    return foreign(results, checked);
  },
};

/** Results belong to the check, and have names of their own: an exemption and a command name a case by both. */
function foreign(results: readonly CaseResult[], { id }: CheckInfo): string | undefined {
  const other = results.find(({ check }) => check !== id);
  if (other !== undefined) return `a result of ${other.check}`;
  const names = results.map(({ name }) => name);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  return double === undefined ? undefined : `two cases are called ${double}`;
}

const sample: CheckInfo = { id: "suite-sample", severity: "error", sentence: "A check to try this one on." };

function results(...statuses: ("pass" | "fail")[]): Fixtures["passes"] {
  return () =>
    Promise.resolve(
      statuses.map((status) =>
        resultOf(sample, status, status === "pass" ? undefined : { expected: "a", actual: "b" }),
      ),
    );
}
