/** The checks of the trimmed spec against an upstream document, in the order of a report. */
import type { CheckInfo, PairedCheck } from "../check.js";
import type { BareSpecCheck, SpecCheck } from "./context.js";
import { deprecatedEqual } from "./deprecated-equal.js";
import { examplesValid } from "./examples-valid.js";
import { exemptionLive } from "./exemption-live.js";
import { exemptionFixtures, fixturesOf } from "./fixtures.js";
import { generatedFresh } from "./generated-fresh.js";
import { headersEqual } from "./headers-equal.js";
import { noAny } from "./no-any.js";
import { operationExists } from "./operation-exists.js";
import { paramsEqual } from "./params-equal.js";
import { patternCompiles } from "./pattern-compiles.js";
import { refClosed } from "./ref-closed.js";
import { requestEqual } from "./request-equal.js";
import { responseEqual } from "./response-equal.js";
import { securityEqual } from "./security-equal.js";
import { statusEqual } from "./status-equal.js";
import { sunsetDrift } from "./sunset-drift.js";
import { sunsetHorizon } from "./sunset-horizon.js";
import { valid } from "./valid.js";
import { versionResolve } from "./version-resolve.js";
import { versionsEqual } from "./versions-equal.js";

const checks: readonly BareSpecCheck[] = [
  valid,
  refClosed,
  operationExists,
  paramsEqual,
  requestEqual,
  responseEqual,
  statusEqual,
  headersEqual,
  securityEqual,
  versionsEqual,
  versionResolve,
  deprecatedEqual,
  sunsetDrift,
  sunsetHorizon,
  examplesValid,
  patternCompiles,
  noAny,
  generatedFresh,
];

export const specChecks: readonly SpecCheck[] = checks.map((check) => ({ ...check, fixtures: fixturesOf(check) }));

/** Every check with its fixtures, the one of the exemptions included. */
export const pairedSpecChecks: readonly PairedCheck[] = [
  ...specChecks,
  { info: exemptionLive, fixtures: exemptionFixtures },
];

/** What every check is called, the one of the exemptions included. */
export const specCheckInfos: readonly CheckInfo[] = [...specChecks.map(({ info }) => info), exemptionLive];

/** What the two sides of a finding are called. */
export function labelsOf(check: CheckInfo["id"]): { expected: string; actual: string } {
  const compares = specChecks.some(({ info, against }) => info.id === check && against === "upstream");
  return compares ? { expected: "upstream", actual: "ours" } : { expected: "expected", actual: "found" };
}
