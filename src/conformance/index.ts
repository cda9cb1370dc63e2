/** The conformance checks as a library. */
export {
  checkClient,
  clientCases,
  clientChecks,
  type CheckClientOptions,
  type ClientCaseOptions,
} from "./client/index.js";
export type {
  Answer,
  Call,
  ClientCase,
  ClientSetup,
  Expectation,
  ExpectedError,
  ExpectedRequest,
  Step,
} from "./client/case.js";
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
export type { Discriminator, LocatedOperation, ParameterObject, Schema, SchemaObject } from "../codegen/document.js";
export type { Fixtures } from "./check.js";
export type {
  AnswerBody,
  CallSetup,
  ExpectedDigest,
  ExpectedNotice,
  ExpectedOutcome,
  RetrySetup,
  TypeUse,
  Values,
} from "./client/case.js";
export type { Documented } from "./client/documented.js";
export type { WireRequest } from "./client/wire.js";
export type { Labels } from "./report/text.js";
export type { GeneratedState } from "./spec/context.js";
export type { EmulatorTarget } from "./traffic/emulator-source.js";
export type { TrafficBody, TrafficKind, TrafficRequest, TrafficResponse } from "./traffic/exchange.js";
export type { AnyFetch } from "./traffic/recorder.js";
export type { TrafficProgress } from "./traffic/run.js";
export type { Har, HarEntry, HarField } from "./traffic/to-har.js";
export type { ActiveCheck, ExchangeCheck, Finding, SortedCheck, TrafficContext } from "./traffic/traffic-check.js";
export type { KeywordCase } from "./values/keyword-cases.js";
export type { Active, ActiveOutcome, ActiveSubject, Site } from "./traffic/active.js";
export type { Accept, Json, Matched, Sorted } from "./traffic/matched.js";
export type { SchemaValidator } from "./json-schema.js";
export type { PathOperations, SpecHeader, SpecIndex, SpecOperation, SpecResponse } from "./traffic/spec-index.js";
export type { Answered, Probe, Session } from "./traffic/target.js";
export type { PropertyIndex } from "./traffic/unknown-properties.js";
export type { SchemaProblem } from "./schema-checker.js";
export type { Explorer, Reachable } from "./traffic/explorer.js";
export type { Made, Maker, Place, Unable } from "./traffic/maker.js";
export type { PathMatch } from "./traffic/path-index.js";
export type { World } from "./traffic/world.js";
