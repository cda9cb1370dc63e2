/** Makes what the checks share, once for a document. */
import type { OpenApiDocument } from "../../codegen/document.js";
import type { Severity } from "../check.js";
import { SchemaValidator } from "../json-schema.js";
import { errorCodesOf } from "./error-codes.js";
import { judgeable } from "./judgeable.js";
import { specIndexOf } from "./spec-index.js";
import { answerDocument } from "./tolerance.js";
import type { TrafficContext } from "./traffic-check.js";
import { PropertyIndex } from "./unknown-properties.js";

/** What can be chosen beside the document. */
export interface ContextOptions {
  /** Today, `YYYY-MM-DD`. Default: the day of the clock, in UTC. */
  readonly today?: string;
  /** Error codes that are known beside the common ones and those of the document. */
  readonly errorCodes?: readonly string[];
  /**
   * How bad it is that the spec does not have the operation of an exchange. A spec that is a part of the API, such as the
   * built-in one, does not have most.
   *
   * @default "warning"
   */
  readonly unknownOperations?: Severity;
}

/** @throws {SpecError} for a document that cannot be worked with */
export function contextOf(document: OpenApiDocument, options: ContextOptions = {}): TrafficContext {
  const usable = judgeable(document);
  return {
    index: specIndexOf(usable),
    document: usable,
    requests: new SchemaValidator(usable, "request"),
    answers: new SchemaValidator(answerDocument(usable), "response"),
    requestProperties: new PropertyIndex(usable),
    answerProperties: new PropertyIndex(usable),
    today: options.today ?? new Date().toISOString().slice(0, 10),
    errorCodes: errorCodesOf(usable, options.errorCodes),
    unknownOperations: options.unknownOperations ?? "warning",
  };
}
