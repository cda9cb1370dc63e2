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
