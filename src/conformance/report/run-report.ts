/** What every kind of report is made from: everything that one run found, and where it all came from. */
import type { CaseResult, CheckInfo, Direction } from "../check.js";
import { shellWord } from "./shell.js";

/** The version of the JSON report's shape; it changes when a reader would have to. */
export const REPORT_SCHEMA_VERSION = 1;

/** A document or recording that a run worked on. */
export interface ReportSource {
  /** The file or address, without credentials. */
  readonly source: string;
  /** SHA-256 in hex: of a document after its files were put together, of a recording's bytes; absent for a live server. */
  readonly sha256?: string;
}

/** One operation of the spec, with the facts of its resource versions. */
export interface ReportOperation {
  readonly operationId: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly versions: readonly ReportVersion[];
  /** The operation to use in its place. */
  readonly replacedBy?: string;
  /** Where it is written; absent where that is not known. */
  readonly location?: ReportLocation;
}

/** A place in a file, relative to the working directory where it is below it. */
export interface ReportLocation {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A resource version: its date, and when it goes away (`YYYY-MM-DD`). */
export interface ReportVersion {
  readonly version: string;
  readonly deprecated: boolean;
  readonly sunset?: string;
}

/** An exemption, and whether anything still needs it. */
export interface ReportExemption {
  readonly check: string;
  readonly case: string;
  readonly reason: string;
  readonly expires: string;
  /** How many cases it exempts in this run. */
  readonly uses: number;
}

/** Everything about one run. */
export interface RunReport {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION;
  readonly tool: { readonly name: string; readonly version: string };
  /** The runtime, for example `node 20.20.0 linux x64`. */
  readonly runtime: string;
  /** When the run began, ISO 8601. */
  readonly startedAt: string;
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** The same seed gives the same cases. */
  readonly seed: number;
  readonly spec: ReportSource & { readonly title: string; readonly version: string };
  readonly upstream?: ReportSource;
  /** Where the traffic came from. */
  readonly traffic: readonly ReportSource[];
  readonly apiDates: readonly string[];
  readonly directions: readonly Direction[];
  /** The checks that were asked for, in the order of the report. */
  readonly checks: readonly CheckInfo[];
  readonly operations: readonly ReportOperation[];
  readonly exemptions: readonly ReportExemption[];
  readonly results: readonly CaseResult[];
  /** What repeats one case: the command line up to the check and the case, which `reproduceCommand` adds. */
  readonly command: string;
}

/** The command that runs one case again, as bash and zsh take it. */
export function reproduceCommand({ command, seed }: RunReport, { check, name }: CaseResult): string {
  return `${command} --seed ${seed} --check ${check} --case ${shellWord(name)}`;
}
