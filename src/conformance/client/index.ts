/** The client direction: a client against the document, through nock. */
import type { OpenApiDocument } from "../../codegen/document.js";
import type { CaseResult } from "../check.js";
import { acceptVersion } from "./accept-version.js";
import { clientCases } from "./cases.js";
import { runCheck, type ClientCheck } from "./client-check.js";
import { deprecationSignal } from "./deprecation-signal.js";
import { errorMap } from "./error-map.js";
import { ownClient, type Subject } from "./exchange.js";
import { methodPath } from "./method-path.js";
import { noContent } from "./no-content.js";
import { querySerialise } from "./query-serialise.js";
import { responseDecode } from "./response-decode.js";

/** Every check of this direction. */
export const clientChecks: readonly ClientCheck[] = [
  methodPath,
  acceptVersion,
  querySerialise,
  responseDecode,
  noContent,
  errorMap,
  deprecationSignal,
];

/** The options of {@link checkClient}. */
export interface CheckClientOptions {
  readonly document: OpenApiDocument;
  readonly apiDates: readonly string[];
  /** The same seed gives the same cases. */
  readonly seed: number;
  /** The client under test. Default: this package's own. */
  readonly subject?: Subject;
  readonly checks?: readonly ClientCheck[];
}

/** Runs the checks of the client direction, one after another: nock is global. */
export async function checkClient(options: CheckClientOptions): Promise<CaseResult[]> {
  const { document, apiDates, seed, subject = ownClient, checks = clientChecks } = options;
  const cases = clientCases(document, apiDates, seed);
  const results: CaseResult[] = [];
  for (const check of checks) results.push(...(await runCheck(check, cases, subject)));
  return results;
}
