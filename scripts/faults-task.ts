/** What is said between `npm run faults` and its processes. */
import type { FaultResult } from "../src/conformance/faults/index.js";

/** A piece of work: faults by their places in the list, or a run with no fault at all. */
export type FaultTask =
  | { readonly kind: "faults"; readonly faults: readonly number[]; readonly seed: number }
  | { readonly kind: "untouched"; readonly seed: number };

/** What a process tells of it: how far it is, and then the results or what went wrong. */
export type FaultTold =
  | { readonly kind: "progress"; readonly done: number; readonly what: string }
  | { readonly kind: "faults"; readonly results: readonly FaultResult[] }
  | { readonly kind: "untouched"; readonly run: UntouchedRun }
  | { readonly kind: "error"; readonly message: string };

/** A run with no fault. */
export interface UntouchedRun {
  readonly seed: number;
  /** How many cases it had. */
  readonly cases: number;
  /** What failed all the same, a line each. */
  readonly failures: readonly string[];
}
