/** Puts faults in, one at a time, and says which checks found each. */
import type { OpenApiDocument } from "../../codegen/document.js";
import { allFaults } from "./all.js";
import { clientTrial } from "./client/run.js";
import type { AnyFault, FaultResult } from "./fault.js";
import { specTrial } from "./spec/run.js";
import { serverTrial, trafficTrial } from "./traffic/run.js";
import { caughtBy, findingWithout, type Trial } from "./trial.js";

/** How far a run is. */
export interface FaultProgress {
  readonly done: number;
  readonly total: number;
  /** What is being done. */
  readonly what: string;
}

/** The options of {@link runFaults}. */
export interface RunFaultsOptions {
  /** The trimmed spec, all resource versions. */
  readonly document: OpenApiDocument;
  /** Which faults. Default: all. */
  readonly faults?: readonly AnyFault[];
  /**
   * The same seed gives the same values in requests and answers.
   *
   * @default 1
   */
  readonly seed?: number;
  /**
   * Lets only the check that is meant to find a fault look for it. That is much faster, and says nothing of the others.
   *
   * @default false
   */
  readonly intendedOnly?: boolean;
  readonly onProgress?: (progress: FaultProgress) => void;
}

/**
 * Tries faults: each is put in alone, and every check of its direction looks at the operations concerned, with the fault
 * and without. Not to be run twice at a time in one process: what stands in for the network is global.
 *
 * @returns the results in the order of the faults
 */
export async function runFaults(options: RunFaultsOptions): Promise<FaultResult[]> {
  const { document, faults = allFaults(document), seed = 1, intendedOnly = false, onProgress } = options;
  const results: FaultResult[] = [];
  const scenes: Scenes = new Map();
  for (const [done, fault] of faults.entries()) {
    onProgress?.({ done, total: faults.length, what: `${fault.direction}: ${fault.name}` });
    results.push(
      await attempt(fault, scenes, () => trialOf(document, fault, seed, intendedOnly ? fault.intended : undefined)),
    );
  }
  onProgress?.({ done: faults.length, total: faults.length, what: "faults" });
  return results;
}

/** The faults put together that are put into the same input, by their places in the list: they share work. */
export function groupFaults(document: OpenApiDocument, faults: readonly AnyFault[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, fault] of faults.entries()) {
    const { scene } = trialOf(document, fault, 1);
    groups.set(scene, [...(groups.get(scene) ?? []), index]);
  }
  return [...groups.values()];
}

/** What is wrong with inputs without a fault. */
type Scenes = Map<string, string | undefined>;

/**
 * A fault is one that nobody found if it cannot be put in any more, if the checks cannot cope with it, or if something
 * fails without it too.
 */
async function attempt(fault: AnyFault, scenes: Scenes, trialFor: () => Trial): Promise<FaultResult> {
  const { name, direction, intended } = fault;
  const missed = (finding: string): FaultResult => ({ name, direction, intended, caughtBy: [], finding });
  try {
    const { scene, untouched, broken } = trialFor();
    if (!scenes.has(scene)) scenes.set(scene, findingWithout(await untouched()));
    const without = scenes.get(scene);
    return without === undefined ? caughtBy(fault, await broken()) : missed(without);
  } catch (error) {
    return missed(`it could not be tried: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @param only - the one check that looks. Default: all of the direction */
function trialOf(document: OpenApiDocument, fault: AnyFault, seed: number, only?: string): Trial {
  if ("server" in fault) return serverTrial(fault, only);
  switch (fault.direction) {
    case "spec":
      return specTrial(document, fault, only);
    case "client":
      return clientTrial(document, fault, seed, only);
    case "traffic":
      return trafficTrial(document, fault, seed, only);
  }
}
