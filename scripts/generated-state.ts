/** Whether this package's generated files are what the generator makes. */
import { join } from "node:path";
import { compareGenerated, generate, loadSpec, type LoadedSpec } from "../src/codegen/index.js";
import type { GeneratedState } from "../src/conformance/spec/index.js";
import { generation, root } from "./config.js";

/** Generates anew and compares. */
export async function generatedState(spec?: LoadedSpec): Promise<GeneratedState> {
  const source = spec ?? { ...(await loadSpec(join(root, generation.spec))), source: generation.spec };
  const files = await generate({ ...generation, spec: source });
  const staleness = Object.entries(await compareGenerated(join(root, generation.out), files));
  return {
    files: [...files.keys()],
    stale: new Map(staleness.flatMap(([how, names]: [string, string[]]) => names.map((name) => [name, how]))),
  };
}
