/** What a run can be asked for. */
import type { LoadedSpec } from "../codegen/load.js";
import type { Direction } from "./check.js";
import type { Progress } from "./directions/direction.js";
import type { Exemption } from "./exemptions.js";
import type { Subject } from "./client/subject.js";
import type { GeneratedState } from "./spec/context.js";

/** Where traffic comes from. */
export interface TrafficSources {
  /** HAR files. */
  readonly har?: readonly string[];
  /** Recordings of nock. */
  readonly nock?: readonly string[];
  /** A server that is called, with credentials from the environment. */
  readonly baseUrl?: string;
  /** Whether an emulator is started, and every operation called that it has. */
  readonly emulator?: boolean;
  /** Whether calls of `baseUrl` may change something; without it only safe reads are made. */
  readonly allowWrites?: boolean;
}

/** The progress of a run. */
export interface RunProgress extends Progress {
  readonly direction: Direction;
}

/** The options of `runConformance`. Where a file is named, an address (`https:`) does for a document too. */
export interface ConformanceOptions {
  /** The document that is checked, or that client and traffic are held against. Default: the trimmed spec. */
  readonly spec?: string | LoadedSpec;
  /** The document that the spec is compared with. Default: none, and checks that need it are not exercised. */
  readonly upstream?: string | LoadedSpec;
  /** Default: those of `checks`; without those traffic if there is a source of it, spec and client otherwise. */
  readonly directions?: readonly Direction[];
  /** Default: 2023-11-15 and 2025-03-12, as far as the document has something at them, or else its newest version. */
  readonly apiDates?: readonly string[];
  /**
   * The same seed gives the same cases.
   *
   * @default 1
   */
  readonly seed?: number;
  /** Ids of checks. Default: every check of the directions. */
  readonly checks?: readonly string[];
  /** operationIds. Default: all operations. */
  readonly operations?: readonly string[];
  /** The name of the only case to run. */
  readonly caseName?: string;
  /** A file or a list of known failures. Default: those of the trimmed spec if that is checked, otherwise none. */
  readonly exemptions?: string | readonly Exemption[];
  /**
   * How many days ahead `spec-sunset-horizon` announces a sunset.
   *
   * @default 180
   */
  readonly horizonDays?: number;
  readonly traffic?: TrafficSources;
  /** The client under test. Default: this package's, with the operation table of the document. */
  readonly subject?: Subject;
  /**
   * In how many processes the cases of the client direction run; the results are the same.
   *
   * @default 1
   */
  readonly processes?: number;
  /** The state of the generated files, for `spec-generated-fresh`. */
  readonly generated?: () => Promise<GeneratedState>;
  /** The command line that repeats the run, for reports; `--seed`, `--check` and `--case` are added to it. */
  readonly command?: string;
  /**
   * The clock, in milliseconds since the epoch.
   *
   * @default Date.now
   */
  readonly now?: () => number;
  readonly onProgress?: (progress: RunProgress) => void;
}
