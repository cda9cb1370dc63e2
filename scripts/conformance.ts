/**
 * Runs the conformance checks on the trimmed spec.
 *
 *   npm run conformance
 *
 * Exit code 0: conforms, 1: does not, 2: could not run.
 */
import { loadSpec, SpecError } from "../src/codegen/index.js";
import { checkClient, conforms, summarize } from "../src/conformance/index.js";
import { generation, root } from "./config.js";

try {
  process.chdir(root);
  const { document } = await loadSpec(generation.spec);
  const results = await checkClient({ document, apiDates: generation.apiDates, seed: 1 });
  console.log(
    `Client against ${generation.spec}, API dates ${generation.apiDates.join(" and ")}\n${summarize(results)}`,
  );
  process.exitCode = conforms(results) ? 0 : 1;
} catch (error) {
  console.error(error instanceof SpecError ? error.message : error);
  process.exitCode = 2;
}
