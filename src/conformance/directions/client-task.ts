/** What is said between a run of the client direction and its processes. */
import type { OpenApiDocument } from "../../codegen/document.js";
import type { CaseResult, CheckInfo } from "../check.js";
import type { Filter } from "../filter.js";
import type { Progress } from "./direction.js";

/** What all checks have in common. A process is told it first. */
export interface ClientTask {
  readonly document: OpenApiDocument;
  readonly apiDates: readonly string[];
  readonly seed: number;
  readonly filter: Filter;
}

/** The check to run next. */
export interface Order {
  readonly check: CheckInfo["id"];
}

/** What a process answers: some progress, and then results or what went wrong. */
export type Told =
  { readonly progress: Progress } | { readonly results: readonly CaseResult[] } | { readonly error: string };
