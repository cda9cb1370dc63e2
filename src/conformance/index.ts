/** The conformance checks as a library. */
export { checkClient, clientChecks, type CheckClientOptions } from "./client/index.js";
export { clientCases, type ClientCase } from "./client/cases.js";
export type { ClientCheck, Mismatch } from "./client/client-check.js";
export { ownClient, type Subject, type SubjectOptions } from "./client/exchange.js";
export {
  conforms,
  tally,
  type CaseResult,
  type CheckInfo,
  type Report,
  type Severity,
  type Status,
  type Tally,
} from "./check.js";
export { summarize } from "./summary.js";
export {
  checkTraffic,
  emulatorTarget,
  readHar,
  readNock,
  readRecording,
  recordEmulator,
  recorder,
  recordFrom,
  sanitizer,
  toHar,
  trafficChecks,
  TrafficError,
  type CheckTrafficOptions,
  type Recorder,
  type RecorderOptions,
  type Recording,
  type RecordOptions,
  type SanitizeOptions,
  type SkippedEntry,
  type Target,
  type TrafficCheck,
  type TrafficErrorCode,
  type TrafficExchange,
} from "./traffic/index.js";
