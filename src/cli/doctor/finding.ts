/** What a look at one thing has found. */

/** What is looked at, in this order. */
export const CHECKS = [
  "credentials",
  "address",
  "proxy",
  "name",
  "connection",
  "certificate",
  "answer",
  "clock",
  "login",
  "access list",
  "organizations",
  "sunset",
] as const;

export type Check = (typeof CHECKS)[number];

/**
 * - `ok`: nothing to do
 * - `warning`: works, but may not be meant so, or not work for long
 * - `problem`: has to be put right
 * - `skipped`: could not be looked at, because of something before it
 */
export type Status = "ok" | "warning" | "problem" | "skipped";

/** One finding. Its texts may hold what a server said; {@link import("./clean.js")} makes them fit to be seen. */
export interface Finding {
  readonly check: Check;
  readonly status: Status;
  /** What there is, in one sentence. */
  readonly summary: string;
  /** What else there is to know, a sentence each. */
  readonly details?: readonly string[];
  /** What to do. */
  readonly advice?: string;
  /** The same for programs. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The findings for what could not be looked at. */
export function skipped(checks: readonly Check[], why: string): readonly Finding[] {
  return checks.map((check) => ({ check, status: "skipped", summary: `not looked at: ${why}` }));
}
