/** The checks of the traffic direction, in the order of a report. */
import type { TrafficCheck } from "../traffic-check.js";
import { authEnforced } from "./auth-enforced.js";
import { contentType } from "./content-type.js";
import { createdReadable } from "./created-readable.js";
import { errorCodeKnown } from "./error-code-known.js";
import { errorStatus } from "./error-status.js";
import { fixtureClean } from "./fixture-clean.js";
import { headers } from "./headers.js";
import { methodUnsupported } from "./method-unsupported.js";
import { negativeRejected } from "./negative-rejected.js";
import { no5xx } from "./no-5xx.js";
import { operationMatch } from "./operation-match.js";
import { pageConsistent } from "./page-consistent.js";
import { positiveAccepted } from "./positive-accepted.js";
import { requestValid } from "./request-valid.js";
import { schema } from "./schema.js";
import { statusDocumented } from "./status-documented.js";
import { sunsetHeader } from "./sunset-header.js";
import { undocumentedField } from "./undocumented-field.js";
import { useAfterFree } from "./use-after-free.js";
import { versionEcho } from "./version-echo.js";
import { versionGone } from "./version-gone.js";
import { versionInvalid } from "./version-invalid.js";

export const trafficChecks: readonly TrafficCheck[] = [
  operationMatch,
  requestValid,
  statusDocumented,
  contentType,
  headers,
  schema,
  no5xx,
  undocumentedField,
  versionEcho,
  versionGone,
  versionInvalid,
  sunsetHeader,
  errorStatus,
  errorCodeKnown,
  pageConsistent,
  fixtureClean,
  negativeRejected,
  positiveAccepted,
  authEnforced,
  useAfterFree,
  createdReadable,
  methodUnsupported,
];
