/**
 * `atlas-fetch conformance` on this project, generated files included; without options on the trimmed spec.
 *
 *   npm run conformance
 *   npm run conformance -- --report report.html --direction client
 *
 * Exit code 0: conforms, 1: does not, 2: could not run.
 */
import { registerConformance } from "../src/cli/conformance.js";
import { runProgram } from "../src/cli/program.js";
import { generatedState } from "./generated-state.js";

// npm runs scripts in the root of the package; a relative path is meant from where the command was given.
process.chdir(process.env["INIT_CWD"] ?? process.cwd());
const [node = "", script = "", ...args] = process.argv;
const register: Parameters<typeof runProgram>[1][number] = (program) =>
  registerConformance(program, { base: "npm run conformance --", generated: () => generatedState() });
await runProgram([node, script, "conformance", ...args], [register]);
