/** All faults, each looked for by one check; `npm run faults` lets every check look for every fault. */
import { expect, test } from "vitest";
import { loadSpec } from "../../../src/codegen/index.js";
import { allFaults, runFaults, type AnyFault } from "../../../src/conformance/faults/index.js";

const { document } = await loadSpec("openapi/openapi.yaml");

test.each<AnyFault["direction"]>(["spec", "client", "traffic"])(
  "every fault in %s is found by the check that is meant to",
  { timeout: 180_000 },
  async (direction) => {
    const faults = allFaults(document).filter((fault) => fault.direction === direction);
    const results = await runFaults({ document, faults, intendedOnly: true });
    expect(results.filter(({ intended, caughtBy }) => caughtBy.join() !== intended)).toEqual([]);
    expect(results.length).toBeGreaterThan(200);
  },
);
