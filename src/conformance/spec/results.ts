/** Writes the results of the checks. */
import type { CaseResult, CheckInfo } from "../check.js";
import type { Difference } from "./compare-schema.js";
import { same, show } from "./keywords.js";

/** What a case is about: an operation, and the part of it that is looked at. */
export interface Subject {
  readonly operationId?: string;
  readonly where: string;
}

/** Name of a case: the operation, the part, the place in it and the fact, as far as they are there. */
export function caseName({ operationId, where }: Subject, place = "", fact = ""): string {
  return [operationId ?? "", where, place, fact].filter((part) => part !== "").join(" ");
}

/** One case that passes, or one failure for each difference. */
export function compared(info: CheckInfo, subject: Subject, differences: readonly Difference[]): CaseResult[] {
  if (differences.length === 0) return [passed(info, subject)];
  return differences.map(({ place, fact, upstream, ours, shared }) => ({
    ...base(info, subject),
    name: caseName(subject, place, fact),
    status: "fail",
    expected: upstream,
    actual: ours,
    ...(shared === undefined ? {} : { shared }),
  }));
}

/** One case that two values must agree in. */
export function comparedValue(info: CheckInfo, subject: Subject, upstream: unknown, ours: unknown): CaseResult {
  return same(upstream, ours) ? passed(info, subject) : failed(info, subject, show(upstream), show(ours));
}

export function passed(info: CheckInfo, subject: Subject): CaseResult {
  return { ...base(info, subject), status: "pass" };
}

export function failed(info: CheckInfo, subject: Subject, expected: string, actual: string): CaseResult {
  return { ...base(info, subject), status: "fail", expected, actual };
}

function base(info: CheckInfo, subject: Subject): Pick<CaseResult, "check" | "severity" | "operationId" | "name"> {
  const { operationId } = subject;
  return {
    check: info.id,
    severity: info.severity,
    ...(operationId === undefined ? {} : { operationId }),
    name: caseName(subject),
  };
}
