/** Puts a fault into the spec, and lets every check of the spec look for it. */
import type { OpenApiDocument } from "../../../codegen/document.js";
import { generate, type GeneratedFiles } from "../../../codegen/generate.js";
import { hashDocument } from "../../../codegen/load.js";
import { prune } from "../../../codegen/prune.js";
import type { CaseResult } from "../../check.js";
import { specChecks } from "../../spec/checks.js";
import type { GeneratedState, SpecCheck, SpecInput } from "../../spec/context.js";
import { runSpecChecks } from "../../spec/run.js";
import type { SpecFault, SpecSubject } from "../fault.js";
import { isWanted, type Trial } from "../trial.js";
import { subsetOf } from "./subset.js";

/** The day on which the checks look, and how many days ahead: no resource version of the trimmed spec goes away then. */
const TODAY = "2026-01-15";
const HORIZON = 30;

const same = <T>(value: T): T => value;

/**
 * What the checks get where nothing is wrong: a few operations of a document, compared with themselves.
 *
 * @param document - the document with all resource versions
 * @param operationIds - which operations; the ones that replace them are added
 */
export function untouchedSpec(document: OpenApiDocument, operationIds: readonly string[]): SpecSubject {
  return {
    ours: subsetOf(document, operationIds),
    upstream: subsetOf(document, operationIds),
    parts: new Map([["schemas.yaml#/Used", true]]),
    exemptions: [],
    types: same,
    kept: same,
  };
}

/**
 * Lets the checks of the spec look at a subject.
 *
 * @param checks - Default: all
 */
export async function checkSpec(
  subject: SpecSubject,
  checks: readonly SpecCheck[] = specChecks,
): Promise<readonly CaseResult[]> {
  const { ours, upstream, parts, exemptions } = subject;
  const input: SpecInput = {
    ours,
    upstream,
    parts,
    exemptions,
    today: TODAY,
    horizonDays: HORIZON,
    typesAt: async (apiDate) => {
      const files = await generated(ours, apiDate);
      return new Map([...files].map(([name, text]) => [name, subject.types(text)]));
    },
    generated: () => stateOf(subject),
  };
  return (await runSpecChecks(input, checks)).results;
}

/** What the checks say of one fault. */
export function specTrial(document: OpenApiDocument, fault: SpecFault, only?: string): Trial {
  const none: SpecFault = { ...fault, seed: same };
  const checks = specChecks.filter(isWanted(only));
  return {
    scene: `spec ${fault.operations(document).join(" ")}${isWhole(fault) ? " whole" : ""} ${only ?? ""}`,
    untouched: () => checkSpec(brokenSpec(document, none), checks),
    broken: () => checkSpec(brokenSpec(document, fault), checks),
  };
}

/** What the checks get where a fault is in it. */
export function brokenSpec(document: OpenApiDocument, fault: SpecFault): SpecSubject {
  const subject = fault.seed(untouchedSpec(document, fault.operations(document)));
  return isWhole(fault) ? subject : { ...subject, ours: prune(subject.ours) };
}

/** What these few operations no longer use others do, unless the fault is about just that. */
function isWhole({ intended }: SpecFault): boolean {
  return intended === "spec-ref-closed";
}

function generated(document: OpenApiDocument, apiDate: string): Promise<GeneratedFiles> {
  const spec = { document, source: "the spec", hash: hashDocument(document) };
  return generate({ spec, apiDates: [apiDate], runtime: "atlas-fetch" });
}

/** The API date that the generated files are kept for. */
const KEPT_DATE = "2025-03-12";

async function stateOf({ ours, kept }: SpecSubject): Promise<GeneratedState> {
  // Who changes nothing in the folder has what the generator makes.
  if (kept === same) return { files: [`${KEPT_DATE}/types.ts`], stale: new Map() };
  const made = await generated(ours, KEPT_DATE);
  const there = kept(made);
  const stale = new Map<string, string>();
  for (const name of new Set([...made.keys(), ...there.keys()])) {
    if (!there.has(name)) stale.set(name, "missing");
    else if (!made.has(name)) stale.set(name, "unexpected");
    else if (made.get(name) !== there.get(name)) stale.set(name, "changed");
  }
  return { files: [...made.keys()], stale };
}
