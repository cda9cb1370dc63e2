/** What a check of the traffic direction is made of. */
import type { OpenApiDocument } from "../../codegen/document.js";
import type { CheckInfo, PairedCheck, Severity } from "../check.js";
import type { SchemaValidator } from "../json-schema.js";
import type { Active } from "./active.js";
import type { Matched, Sorted } from "./matched.js";
import type { SpecIndex } from "./spec-index.js";
import type { PropertyIndex } from "./unknown-properties.js";

/** What the checks share. */
export interface TrafficContext {
  readonly index: SpecIndex;
  readonly document: OpenApiDocument;
  /** Validates what is sent. */
  readonly requests: SchemaValidator;
  /** Validates what is answered. */
  readonly answers: SchemaValidator;
  readonly requestProperties: PropertyIndex;
  readonly answerProperties: PropertyIndex;
  /** Today, `YYYY-MM-DD`: the day of an exchange whose own is not known. */
  readonly today: string;
  /** Error codes that are known. */
  readonly errorCodes: ReadonlySet<string>;
  /** What becomes of an exchange whose operation the spec does not have. */
  readonly unknownOperations: Severity;
}

/** What a check found in one exchange. */
export type Finding = { readonly place?: string } & (
  | { readonly status: "pass" }
  | {
      readonly status: "fail";
      readonly expected: string;
      readonly actual: string;
      /** Where the same finding would stand in another exchange. Default: the operation, the status and the place. */
      readonly shared?: string;
      /** Default: that of the check. */
      readonly severity?: Severity;
    }
  | { readonly status: "not-exercised" | "not-applicable"; readonly reason: string }
);

interface Common extends PairedCheck {
  readonly info: CheckInfo;
  /** Why a run without a single case had none. */
  readonly idle: string;
}

/** A check of exchanges whose operation is known, one at a time. Nothing found means that it has nothing to say. */
export interface ExchangeCheck extends Common {
  readonly judge: (matched: Matched, context: TrafficContext) => readonly Finding[];
}

/** A check of exchanges whether their operation is known or not. */
export interface SortedCheck extends Common {
  readonly sorted: (sorted: Sorted, context: TrafficContext) => readonly Finding[];
}

/** A check that makes requests of its own. */
export interface ActiveCheck extends Common {
  readonly run: (active: Active) => Promise<void>;
}

export type TrafficCheck = ExchangeCheck | SortedCheck | ActiveCheck;

export const pass: Finding = { status: "pass" };

/** A failure, in the whole exchange or at a place in it. */
export function fail(expected: string, actual: string, place?: string): Finding {
  return { status: "fail", expected, actual, ...(place === undefined ? {} : { place }) };
}

/** Nothing could be said, although there was something to say. */
export function notExercised(reason: string): Finding {
  return { status: "not-exercised", reason };
}

/** The check does not concern this exchange, although it looks as if it did. */
export function notApplicable(reason: string): Finding {
  return { status: "not-applicable", reason };
}
