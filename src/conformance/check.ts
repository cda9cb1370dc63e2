/** What a conformance check is, and what it finds. */

/** How bad a failure is: an error means that something does not conform, a warning that somebody should look. */
export type Severity = "error" | "warning";

/** What became of one case. There is no blank: a case that was not run says why. */
export type Status = "pass" | "fail" | "exempt" | "not-applicable" | "not-exercised";

/** What a check is called and what it means, apart from how it is done. */
export interface CheckInfo {
  /** Stable: reports, exemptions and commands name a check by it. */
  readonly id: `${"spec" | "client" | "traffic" | "suite"}-${string}`;
  readonly severity: Severity;
  /** One sentence that a user understands. */
  readonly sentence: string;
}

/** The outcome of one case of one check. */
export interface CaseResult {
  readonly check: CheckInfo["id"];
  readonly severity: Severity;
  /** The operation that the case is about; absent where it is about the whole document. */
  readonly operationId?: string;
  /** What was tried or compared, unique within the check: the key by which an exemption names it. */
  readonly name: string;
  readonly status: Status;
  readonly expected?: string;
  readonly actual?: string;
  /** Why a case is exempt, not applicable or not exercised. */
  readonly reason?: string;
  /** Where the finding stands in a part that several operations share, so that a report can tell it once. */
  readonly shared?: string;
}

/** Everything that one run found. */
export interface Report {
  readonly results: readonly CaseResult[];
}

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
