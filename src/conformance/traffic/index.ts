/** The traffic direction: HTTP exchanges against the spec. */
import type { CaseResult } from "../check.js";
import { trafficChecks } from "./checks/index.js";
import { runTraffic, type RunTrafficOptions } from "./run.js";

export type { ContextOptions } from "./context.js";
export { emulatorTarget, recordEmulator, type EmulatorTarget } from "./emulator-source.js";
export type {
  Recording,
  SkippedEntry,
  TrafficBody,
  TrafficExchange,
  TrafficHeaders,
  TrafficKind,
  TrafficRequest,
  TrafficResponse,
} from "./exchange.js";
export { readHar } from "./har.js";
export { readNock } from "./nock.js";
export { readRecording } from "./recording.js";
export { recordFrom, type RecordOptions } from "./record-from.js";
export { recorder, type AnyFetch, type Recorder, type RecorderOptions } from "./recorder.js";
export type { RunTrafficOptions, TrafficProgress } from "./run.js";
export { sanitizer, type SanitizeOptions } from "./sanitize.js";
export type { Target } from "./target.js";
export { toHar, type Har, type HarEntry } from "./to-har.js";
export type { ActiveCheck, ExchangeCheck, Finding, SortedCheck, TrafficCheck } from "./traffic-check.js";
export { TrafficError, type TrafficErrorCode } from "./traffic-error.js";
export { trafficChecks };

/** The options of {@link checkTraffic}. */
export interface CheckTrafficOptions extends Omit<RunTrafficOptions, "checks"> {
  /** Default: all. */
  readonly checks?: RunTrafficOptions["checks"];
}

/**
 * Checks exchanges against a spec: those of recordings, and those that active checks make with a server that writes are
 * allowed on. Every check has at least one result: one that found nothing to do says so.
 *
 * @throws {TrafficError} `TRAFFIC_NO_MATCH` if no exchange is for an operation of the spec, `TRAFFIC_EMPTY` if there is none
 * at all, and for a target that cannot be asked
 */
export async function checkTraffic(options: CheckTrafficOptions): Promise<CaseResult[]> {
  return runTraffic({ ...options, checks: options.checks ?? trafficChecks });
}
