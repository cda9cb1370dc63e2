/** The direction "suite": whether the checks themselves can be relied on. */
import type { OpenApiDocument } from "../../codegen/document.js";
import { clientChecks } from "../client/index.js";
import type { FaultResult } from "../faults/fault.js";
import { pairedSpecChecks } from "../spec/checks.js";
import { checkSuite, suiteChecks } from "../suite/index.js";
import { trafficChecks } from "../traffic/index.js";
import type { DirectionContext, DirectionRunner } from "./direction.js";

export const suiteDirection: DirectionRunner = {
  direction: "suite",
  checks: suiteChecks.map(({ info }) => info),
  async run({ spec, isOwnSpec, seed, checks, onProgress }) {
    const results = await checkSuite({
      checks: [...pairedSpecChecks, ...clientChecks, ...trafficChecks, ...suiteChecks],
      // The faults are put into this package's own spec; others have other places.
      seedFaults: () => (isOwnSpec ? tryFaults(spec.document, seed, onProgress) : Promise.resolve([])),
      only: suiteChecks.filter(({ info }) => checks.has(info.id)),
      onProgress,
    });
    return { results };
  },
};

/** How many of the faults one run tries; `npm run faults` tries all. */
const SHARE = 10;

async function tryFaults(
  document: OpenApiDocument,
  seed: number,
  onProgress: DirectionContext["onProgress"],
): Promise<readonly FaultResult[]> {
  const { allFaults, runFaults, someOf } = await import("../faults/index.js");
  const faults = allFaults(document);
  return runFaults({ document, faults: someOf(faults, Math.ceil(faults.length / SHARE), seed), onProgress });
}
