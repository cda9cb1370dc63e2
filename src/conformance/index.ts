/** The conformance checks as a library. */
export {
  checkClient,
  clientCases,
  clientChecks,
  type CheckClientOptions,
  type ClientCaseOptions,
} from "./client/index.js";
export type { Answer, Call, ClientCase, ClientSetup, Expectation, ExpectedRequest, Step } from "./client/case.js";
export type { ClientCheck, Environment, Fault, Verdict } from "./client/client-check.js";
export type { Mismatch } from "./client/compare.js";
export type { OperationContext } from "./client/context.js";
export type { CaseId, Progress } from "./client/run.js";
export {
  ownClient,
  type Subject,
  type SubjectAuth,
  type SubjectClient,
  type SubjectOptions,
} from "./client/subject.js";
export { tampered, withBody, withHeader, withUrl, type Tampering } from "./client/tamper.js";
export {
  conforms,
  tally,
  type CaseResult,
  type CheckInfo,
  type Direction,
  type Report,
  type Severity,
  type Status,
  type Tally,
} from "./check.js";
export { runConformance } from "./run.js";
export type { ConformanceOptions, RunProgress, TrafficSources } from "./options.js";
export type { Exemption } from "./exemptions.js";
export { FORMAT_NAMES, renderReport, type FormatName } from "./report/formats.js";
export { readReport } from "./report/json.js";
export { reportSchema } from "./report/report-schema.js";
export {
  reproduceCommand,
  type ReportExemption,
  type ReportLocation,
  type ReportOperation,
  type ReportSource,
  type ReportVersion,
  type RunReport,
} from "./report/run-report.js";
export type { TerminalOptions } from "./report/terminal.js";
export { textReport, type TextReportOptions } from "./report/text.js";
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
