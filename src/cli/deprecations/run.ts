/** From options to a report. */
import { loadSpec } from "../../codegen/load.js";
import { SpecError } from "../../codegen/spec-error.js";
import { buildFacts } from "./build-facts.js";
import { deprecationsOf, isWithin } from "./entries.js";
import type { Facts } from "./facts.js";
import type { ScanResult } from "./finding.js";
import { recordedDocuments } from "./recorded.js";
import type { DeprecationReport } from "./report.js";

export interface DeprecationOptions {
  /** File or address of a newer document. */
  readonly spec?: string;
  /** Files and folders to look for calls in. */
  readonly scan?: readonly string[];
  readonly withinDays?: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Makes the report.
 *
 * @throws {SpecError} for a document that cannot be used
 * @throws {AtlasConfigError} for something to scan that cannot be
 */
export async function reportDeprecations(options: DeprecationOptions): Promise<DeprecationReport> {
  const { spec, scan, withinDays, now } = options;
  const facts = await factsOf(spec);
  const found = scan === undefined ? undefined : await scanned(scan, facts, now);
  const isWanted = (one: { readonly daysLeft?: number; readonly reason: string }): boolean =>
    withinDays === undefined || isWithin(one, withinDays);
  return {
    now: new Date(now).toISOString(),
    ...(facts.source === undefined ? {} : { source: facts.source }),
    recordedOn: facts.recordedOn,
    ...(withinDays === undefined ? {} : { withinDays }),
    deprecations: deprecationsOf(facts, now).filter(isWanted),
    ...(found === undefined ? {} : { scan: { ...found, findings: found.findings.filter(isWanted) } }),
    notices: facts.notices,
  };
}

async function factsOf(spec: string | undefined): Promise<Facts> {
  const recorded = await recordedDocuments();
  if (spec === undefined) return buildFacts(recorded);
  const { document } = await loadSpec(spec);
  const facts = buildFacts(recorded, { source: spec, document });
  if (facts.shared === 0) {
    throw new SpecError("SPEC_INVALID", `${facts.source ?? spec} has none of the operations of Atlas.`);
  }
  return facts;
}

async function scanned(paths: readonly string[], facts: Facts, now: number): Promise<ScanResult> {
  const { scan } = await import("./scan/scan.js");
  return scan(paths, facts, now);
}
