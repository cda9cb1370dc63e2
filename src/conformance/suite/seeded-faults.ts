import type { CaseResult, CheckInfo } from "../check.js";
import { isCaught, type FaultResult } from "../faults/fault.js";
import { countFaults, INTENDED_SHARE } from "../faults/table.js";
import { resultOf, type SuiteCheck } from "./suite-check.js";

const info = {
  id: "suite-seeded-faults",
  severity: "error",
  sentence:
    "Faults that are put into spec, client and traffic are all found, nearly always by the check that is meant to.",
} as const satisfies CheckInfo;

export const seededFaults: SuiteCheck = {
  info,
  idle: "no faults were put in: they are made for this package's own spec",
  fixtures: {
    passes: () => Promise.resolve(judge([found, found])),
    fails: () => Promise.resolve(judge([found, { ...found, name: "a fault that nobody finds", caughtBy: [] }])),
  },
  run: async ({ seedFaults }) => judge(await seedFaults()),
};

/** One case for each fault, and one for how many of them the intended check found. */
function judge(faults: readonly FaultResult[]): CaseResult[] {
  if (faults.length === 0) return [];
  const { intended } = countFaults(faults);
  const isEnough = intended >= faults.length * INTENDED_SHARE;
  const cases = faults.map((fault, index) =>
    resultOf(
      info,
      `${index + 1} ${fault.direction}: ${fault.name}`,
      isCaught(fault) ? undefined : { expected: `a failure of ${fault.intended}`, actual: "no failure of any check" },
    ),
  );
  const share = {
    expected: `${Math.ceil(faults.length * INTENDED_SHARE)} of ${faults.length} found by the intended check`,
    actual: `${intended} of ${faults.length}`,
  };
  return [...cases, resultOf(info, "by the intended check", isEnough ? undefined : share)];
}

const found: FaultResult = {
  name: "a fault that is found",
  direction: "spec",
  intended: "spec-sample",
  caughtBy: ["spec-sample"],
};
