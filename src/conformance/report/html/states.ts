/** How cases can have ended, as the HTML report counts, names and draws them. */
import type { CaseResult } from "../../check.js";

/** A way in which a case can have ended. */
export interface State {
  /** Its name in the style. */
  readonly key: "pass" | "error" | "warning" | "exempt" | "skipped" | "idle";
  /** After a number. */
  readonly label: string;
  /** Stands in cells, so that the colour is never the only sign. */
  readonly symbol: string;
}

/** Every state; the data of the page names a state by its place here. */
export const STATES: readonly State[] = [
  { key: "pass", label: "passed", symbol: "✓" },
  { key: "error", label: "failed", symbol: "✕" },
  { key: "warning", label: "warned", symbol: "!" },
  { key: "exempt", label: "exempt", symbol: "≈" },
  { key: "skipped", label: "not applicable", symbol: "–" },
  { key: "idle", label: "not exercised", symbol: "?" },
];

/** The places of the states in {@link STATES} in the order in which one of them stands for a cell. */
export const TELLING_STATES: readonly number[] = [1, 2, 3, 0, 5, 4];

/** How many cases ended in each of {@link STATES}. */
export type Counts = readonly number[];

/** The place in {@link STATES} of how a case ended. */
export function stateOf({ status, severity }: Pick<CaseResult, "status" | "severity">): number {
  if (status === "fail") return severity === "error" ? 1 : 2;
  return PLACES[status];
}

const PLACES = { pass: 0, exempt: 3, "not-applicable": 4, "not-exercised": 5 } as const;

/** Counts cases by how they ended. */
export function countStates(results: readonly CaseResult[]): Counts {
  const counts = STATES.map(() => 0);
  for (const result of results) {
    const state = stateOf(result);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
