/** A process that puts faults in, as `faults.ts` tells it. */
import { loadSpec } from "../src/codegen/index.js";
import { allFaults, checkUntouched, runFaults } from "../src/conformance/faults/index.js";
import { generation, root } from "./config.js";
import type { FaultTask, FaultTold, UntouchedRun } from "./faults-task.js";

process.chdir(root);
const { document } = await loadSpec(generation.spec);
const all = allFaults(document);

async function untouched(seed: number): Promise<UntouchedRun> {
  try {
    const results = await checkUntouched(document, seed);
    const failures = results
      .filter(({ status }) => status === "fail")
      .map(({ check, name, expected = "", actual = "" }) => `${check} ${name}: expected ${expected}, found ${actual}`);
    return { seed, cases: results.length, failures };
  } catch (error) {
    return { seed, cases: 0, failures: [`it could not be made: ${messageOf(error)}`] };
  }
}

async function carryOut(task: FaultTask): Promise<FaultTold> {
  if (task.kind === "untouched") {
    const what = `no fault, seed ${task.seed}`;
    tell({ kind: "progress", done: 0, what });
    const run = await untouched(task.seed);
    tell({ kind: "progress", done: 1, what });
    return { kind: "untouched", run };
  }
  const results = await runFaults({
    document,
    faults: task.faults.flatMap((index) => all[index] ?? []),
    seed: task.seed,
    onProgress: ({ done, what }) => tell({ kind: "progress", done, what }),
  });
  return { kind: "faults", results };
}

function tell(told: FaultTold): void {
  process.send?.(told);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.on("message", (task: FaultTask) => {
  void carryOut(task).then(tell, (error: unknown) => tell({ kind: "error", message: messageOf(error) }));
});
// There is nobody left to work for.
process.on("disconnect", () => process.exit());
