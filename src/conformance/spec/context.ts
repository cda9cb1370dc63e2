/** What the checks of the trimmed spec work on. */
import type { GeneratedFiles } from "../../codegen/generate.js";
import type { OpenApiDocument } from "../../codegen/document.js";
import type { CaseResult, CheckInfo, PairedCheck } from "../check.js";
import type { Exemption } from "../exemptions.js";
import { viewOf, type OperationFacts, type SpecView } from "./facts.js";

/** What a run starts from. */
export interface SpecInput {
  /** The trimmed spec, all resource versions. */
  readonly ours: OpenApiDocument;
  /** The document that it is compared with, all resource versions. */
  readonly upstream: OpenApiDocument;
  /** The parts of the files that the trimmed spec is written in, and whether they are used. */
  readonly parts?: ReadonlyMap<string, boolean>;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many days ahead a sunset is announced. Default: {@link DEFAULT_HORIZON}. */
  readonly horizonDays?: number;
  /** The types of an API date, made anew; without it `spec-no-any` is not exercised. */
  readonly typesAt?: (apiDate: string) => Promise<GeneratedFiles>;
  /** Names of the generated files that are not what the generator makes; without it `spec-generated-fresh` is not exercised. */
  readonly generated?: () => Promise<GeneratedState>;
  readonly exemptions?: readonly Exemption[];
}

/** The generated files: which there should be, and how each of those that are wrong is so. */
export interface GeneratedState {
  readonly files: readonly string[];
  readonly stale: ReadonlyMap<string, string>;
}

/** Half a year: time enough to move to another API date. */
export const DEFAULT_HORIZON = 180;

/** An operation that both documents have. */
export interface OperationPair {
  readonly ours: OperationFacts;
  readonly upstream: OperationFacts;
}

export interface SpecContext extends SpecInput {
  readonly horizonDays: number;
  readonly ourView: SpecView;
  readonly upstreamView: SpecView;
  readonly pairs: readonly OperationPair[];
}

/** Reads the facts of both documents once for all checks. */
export function contextOf(input: SpecInput): SpecContext {
  const ourView = viewOf(input.ours);
  const upstreamView = viewOf(input.upstream);
  const pairs = [...ourView.operations.values()].flatMap((ours) => {
    const upstream = upstreamView.operations.get(ours.key);
    return upstream === undefined ? [] : [{ ours, upstream }];
  });
  return { ...input, horizonDays: input.horizonDays ?? DEFAULT_HORIZON, ourView, upstreamView, pairs };
}

/** A check as its file defines it: what it is called, how it is done, and when it has nothing to do. */
export interface BareSpecCheck {
  readonly info: CheckInfo;
  /** Whether the trimmed spec is compared with upstream, or looked at by itself. */
  readonly against: "upstream" | "itself";
  /** Why a run without a single case had none. */
  readonly idle: string;
  readonly run: (context: SpecContext) => readonly CaseResult[] | Promise<readonly CaseResult[]>;
}

/** A check together with the documents on which it proves itself. */
export interface SpecCheck extends BareSpecCheck, PairedCheck {}
