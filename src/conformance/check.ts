/** What a conformance check is, and what it finds. */

/** How bad a failure is: an error means that something does not conform, a warning that somebody should look. */
export type Severity = "error" | "warning";

/** What became of one case. There is no blank: a case that was not run says why. */
export type Status = "pass" | "fail" | "exempt" | "not-applicable" | "not-exercised";

/** What is held against what: the spec against upstream, a client or its traffic against the spec, the suite itself. */
export type Direction = "spec" | "client" | "traffic" | "suite";

/** What a check is called and what it means, apart from how it is done. */
export interface CheckInfo {
  /** Stable: reports, exemptions and commands name a check by it. */
  readonly id: `${Direction}-${string}`;
  readonly severity: Severity;
  /** One sentence that a user understands. */
  readonly sentence: string;
}

/**
 * The two runs on which a check proves itself: in one it finds nothing wrong, in the other it has to. Both are small, and
 * need neither a network nor a file.
 */
export interface Fixtures {
  /** At least one case passes and none fails. */
  readonly passes: () => Promise<readonly CaseResult[]>;
  /** At least one case fails. */
  readonly fails: () => Promise<readonly CaseResult[]>;
}

/** A check together with its fixtures, whatever its direction. */
export interface PairedCheck {
  readonly info: CheckInfo;
  readonly fixtures: Fixtures;
}

/** The outcome of one case of one check. */
export interface CaseResult {
  readonly check: CheckInfo["id"];
  readonly severity: Severity;
  /** The operation that the case is about; absent where it is about the whole document. */
  readonly operationId?: string;
  /** The API date or resource version that the case is about, where it is about one. */
  readonly apiDate?: string;
  /** What was tried or compared, unique within the check: the key by which an exemption names it. */
  readonly name: string;
  readonly status: Status;
  readonly expected?: string;
  readonly actual?: string;
  /** The command line that sends the request of the case, with variables where credentials belong. */
  readonly curl?: string;
  /** Why a case is exempt, not applicable or not exercised. */
  readonly reason?: string;
  /** Where the finding stands in a part that several operations share, so that a report can tell it once. */
  readonly shared?: string;
}

/** Everything that one run found. */
export interface Report {
  readonly results: readonly CaseResult[];
}

/** The direction of a check. */
export function directionOf(check: CheckInfo["id"]): Direction {
  const name = check.slice(0, check.indexOf("-"));
  return DIRECTIONS.find((direction) => direction === name) ?? "suite";
}

/** Every direction, in the order of a report. */
export const DIRECTIONS: readonly Direction[] = ["spec", "client", "traffic", "suite"];

/** How many cases ended how. */
export type Tally = Readonly<Record<Status, number>>;

/** Counts the cases of a run by how they ended. */
export function tally(results: readonly CaseResult[]): Tally {
  const counts: Record<Status, number> = { pass: 0, fail: 0, exempt: 0, "not-applicable": 0, "not-exercised": 0 };
  for (const { status } of results) counts[status]++;
  return counts;
}

/** Whether a run conforms: something was exercised, and nothing of severity `error` failed. */
export function conforms(results: readonly CaseResult[]): boolean {
  const exercised = results.some(({ status }) => status === "pass" || status === "fail");
  return exercised && !results.some(({ status, severity }) => status === "fail" && severity === "error");
}

/** The result of a check that had nothing to do. */
export function notExercised({ id, severity }: CheckInfo, reason: string): CaseResult {
  return { check: id, severity, name: "nothing to check", status: "not-exercised", reason };
}
