/** What a check of the suite itself is made of. */
import type { CaseResult, CheckInfo, PairedCheck } from "../check.js";
import type { FaultResult } from "../faults/fault.js";

/** Two rules of which one is about requests and the other about answers. */
export interface MirrorPair {
  readonly request: CheckInfo["id"];
  readonly answer: CheckInfo["id"];
  /** What both hold against the spec. */
  readonly about: string;
}

/** What the checks of the suite look at. */
export interface SuiteSubject {
  /** Every check of every direction. */
  readonly checks: readonly PairedCheck[];
  readonly pairs: readonly MirrorPair[];
  /** Puts faults in, and says who found them. */
  readonly seedFaults: () => Promise<readonly FaultResult[]>;
}

/** A check of the suite itself. */
export interface SuiteCheck extends PairedCheck {
  /** Why a run without a single case had none. */
  readonly idle: string;
  readonly run: (subject: SuiteSubject) => Promise<readonly CaseResult[]>;
}

/** A subject in which there is nothing to look at. */
export const nothing: SuiteSubject = { checks: [], pairs: [], seedFaults: () => Promise.resolve([]) };

/** The result of one case. */
export function resultOf({ id, severity }: CheckInfo, name: string, wrong?: Wrong): CaseResult {
  const base = { check: id, severity, name };
  return wrong === undefined ? { ...base, status: "pass" } : { ...base, status: "fail", ...wrong };
}

interface Wrong {
  readonly expected: string;
  readonly actual: string;
}
