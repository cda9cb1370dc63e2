/** What the runner knows of a direction: its checks, and how they are run. */
import type { LoadedSpec } from "../../codegen/load.js";
import type { CaseResult, CheckInfo, Direction } from "../check.js";
import type { Filter } from "../filter.js";
import type { ConformanceOptions } from "../options.js";
import type { ReportSource } from "../report/run-report.js";

/** How far a long step is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done, for example the id of a check. */
  readonly what: string;
}

/** What a direction works on. */
export interface DirectionContext {
  readonly spec: LoadedSpec;
  /** Whether `spec` is the one that this package's client is made from. */
  readonly isOwnSpec: boolean;
  readonly upstream: LoadedSpec | undefined;
  readonly apiDates: readonly string[];
  readonly seed: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The ids of the checks that are asked for. */
  readonly checks: ReadonlySet<string>;
  /** Cases that it refuses need not be run; the runner leaves them out in any case. */
  readonly filter: Filter;
  /** What else was asked for. */
  readonly options: ConformanceOptions;
  readonly onProgress: (progress: Progress) => void;
}

/** What a direction found. */
export interface DirectionOutcome {
  readonly results: readonly CaseResult[];
  /** The recordings and servers that it looked at. */
  readonly traffic?: readonly ReportSource[];
}

/** A direction as the runner sees it. */
export interface DirectionRunner {
  readonly direction: Direction;
  /** Every check of the direction, in the order of a report. */
  readonly checks: readonly CheckInfo[];
  readonly run: (context: DirectionContext) => Promise<DirectionOutcome>;
}
