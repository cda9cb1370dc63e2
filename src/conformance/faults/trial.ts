/** How a fault is tried: the checks look at the same thing twice, with the fault and without. */
import type { CaseResult } from "../check.js";
import type { FaultInfo, FaultResult } from "./fault.js";

/** Whether a check looks: all do unless one is named. */
export function isWanted(only: string | undefined): (check: { readonly info: { readonly id: string } }) => boolean {
  return ({ info }) => only === undefined || info.id === only;
}

/** What the checks say of a fault, and of the same input without it. */
export interface Trial {
  /** The input without the fault: faults of which this is the same share what is said of it. */
  readonly scene: string;
  readonly untouched: () => Promise<readonly CaseResult[]>;
  readonly broken: () => Promise<readonly CaseResult[]>;
}

/**
 * The result for a fault.
 *
 * @param broken - what the checks said of the input with the fault; without it nothing fails
 */
export function caughtBy({ name, direction, intended }: FaultInfo, broken: readonly CaseResult[]): FaultResult {
  const failures = failuresOf(broken);
  const first = failures.find(({ check }) => check === intended) ?? failures[0];
  return {
    name,
    direction,
    intended,
    caughtBy: [...new Set(failures.map(({ check }) => check))],
    ...(first === undefined ? {} : { finding: findingOf(first) }),
  };
}

/** What fails without the fault, if anything does: then nobody can say that the fault was found. */
export function findingWithout(untouched: readonly CaseResult[]): string | undefined {
  const [first] = failuresOf(untouched);
  return first && `without it something fails too: ${findingOf(first)}`;
}

function failuresOf(results: readonly CaseResult[]): CaseResult[] {
  return results.filter(({ status }) => status === "fail");
}

function findingOf({ check, name, expected = "", actual = "" }: CaseResult): string {
  return `${check} ${name}: expected ${short(expected)}, found ${short(actual)}`;
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
