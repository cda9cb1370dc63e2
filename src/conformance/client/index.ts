/** The client direction: a client against the document, through nock. */
import type { OpenApiDocument } from "../../codegen/document.js";
import type { CaseResult } from "../check.js";
import { acceptVersion } from "./accept-version.js";
import { auth } from "./auth.js";
import { binary } from "./binary.js";
import { body } from "./body.js";
import { cancel } from "./cancel.js";
import type { ClientCase } from "./case.js";
import type { ClientCheck } from "./client-check.js";
import { contentTypeVersion } from "./content-type-version.js";
import { contextsOf } from "./context.js";
import { deprecationSignal } from "./deprecation-signal.js";
import { errorMap } from "./error-map.js";
import { headers } from "./headers.js";
import { malformedResponse } from "./malformed-response.js";
import { methodPath } from "./method-path.js";
import { noContent } from "./no-content.js";
import { operationComplete } from "./operation-complete.js";
import { pagination } from "./pagination.js";
import { pathEncoding } from "./path-encoding.js";
import { previewOptIn } from "./preview-opt-in.js";
import { querySerialise } from "./query-serialise.js";
import { readonlyOmitted } from "./readonly-omitted.js";
import { responseDecode } from "./response-decode.js";
import { retryAfter } from "./retry-after.js";
import { casesOf, environmentOf, generalCases, mostOf, runChecks, type CaseId, type Progress } from "./run.js";
import { ownClient, type Subject } from "./subject.js";
import type { GeneratedFiles } from "../../codegen/generate.js";
import { typesAgree } from "./types-agree.js";
import { undocumentedStatus } from "./undocumented-status.js";
import { unknownTolerant } from "./unknown-tolerant.js";

/** Every check of this direction. */
export const clientChecks: readonly ClientCheck[] = [
  operationComplete,
  methodPath,
  pathEncoding,
  querySerialise,
  headers,
  body,
  readonlyOmitted,
  auth,
  acceptVersion,
  contentTypeVersion,
  previewOptIn,
  responseDecode,
  noContent,
  binary,
  errorMap,
  undocumentedStatus,
  unknownTolerant,
  malformedResponse,
  retryAfter,
  pagination,
  deprecationSignal,
  cancel,
  typesAgree,
];

/** Which cases there are. */
export interface ClientCaseOptions {
  /** The document with all its resource versions. */
  readonly document: OpenApiDocument;
  /** The dates to look at; an operation that none of them has is looked at in its own newest version. */
  readonly apiDates: readonly string[];
  /** The same seed gives the same cases. */
  readonly seed: number;
  /** Default: all. */
  readonly checks?: readonly ClientCheck[];
  /**
   * How many cases of one check are run for one operation at one date. Default: all for up to 250 operations, 5 for more.
   */
  readonly most?: number;
}

/** The options of {@link checkClient}. */
export interface CheckClientOptions extends ClientCaseOptions {
  /** The client under test. Default: this package's own. */
  readonly subject?: Subject;
  /** The generated files whose types are under test, for one API date. Default: generated from the document. */
  readonly files?: (apiDate: string) => Promise<GeneratedFiles>;
  /** Runs only some of the cases. */
  readonly only?: (id: CaseId) => boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Runs the checks of the client direction, one after another: nock, which takes the place of the network, is global.
 *
 * @throws {SpecError} if the document has nothing at one of the dates
 * @throws {AtlasConfigError} `MISSING_PEER` without nock or TypeScript
 */
export async function checkClient(options: CheckClientOptions): Promise<CaseResult[]> {
  const { document, subject = ownClient, checks = clientChecks, files, only, onProgress } = options;
  const environment = environmentOf(document, subject);
  return runChecks({
    checks,
    contexts: contextsOf(options),
    most: options.most,
    environment: files === undefined ? environment : { ...environment, files },
    only,
    onProgress,
  });
}

/** The cases of all checks as data, with the id of their check. */
export function* clientCases(
  options: ClientCaseOptions,
): Generator<ClientCase & { readonly check: ClientCheck["info"]["id"] }, void, undefined> {
  const contexts = contextsOf(options);
  const { checks = clientChecks, most = mostOf(contexts.length) } = options;
  for (const check of checks) {
    for (const testCase of generalCases(check, contexts)) yield { ...testCase, check: check.info.id };
    for (const context of contexts) {
      for (const testCase of casesOf(check, context, most)) yield { ...testCase, check: check.info.id };
    }
  }
}
