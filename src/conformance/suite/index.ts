/** The suite direction: whether the suite itself can be relied on. */
import type { CaseResult } from "../check.js";
import { mirror } from "./mirror.js";
import { mirrorPairs } from "./mirror-pairs.js";
import { pair } from "./pair.js";
import { seededFaults } from "./seeded-faults.js";
import type { SuiteCheck, SuiteSubject } from "./suite-check.js";

export { mirrorPairs } from "./mirror-pairs.js";
export type { MirrorPair, SuiteCheck, SuiteSubject } from "./suite-check.js";

/** The checks of the suite, in the order of a report. */
export const suiteChecks: readonly SuiteCheck[] = [pair, mirror, seededFaults];

/** The options of {@link checkSuite}. */
export interface CheckSuiteOptions extends Omit<SuiteSubject, "pairs"> {
  /** Default: the pairs of this package's own checks. */
  readonly pairs?: SuiteSubject["pairs"];
  /** Default: all. */
  readonly only?: readonly SuiteCheck[];
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly what: string }) => void;
}

/** Runs the checks of the suite. Every one has at least one result: one that found nothing to do says so. */
export async function checkSuite(options: CheckSuiteOptions): Promise<CaseResult[]> {
  const { pairs = mirrorPairs, only = suiteChecks, onProgress, ...rest } = options;
  const results: CaseResult[] = [];
  for (const [done, { info, idle, run }] of only.entries()) {
    onProgress?.({ done, total: only.length, what: info.id });
    const found = await run({ ...rest, pairs });
    const { id, severity } = info;
    results.push(
      ...(found.length > 0
        ? found
        : [{ check: id, severity, name: "nothing to check", status: "not-exercised", reason: idle } as const]),
    );
  }
  onProgress?.({ done: only.length, total: only.length, what: "suite" });
  return results;
}
