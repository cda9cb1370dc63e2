#!/usr/bin/env node
/**
 * The command line: 0 if all is well, 1 if a command was asked a question and the answer is no (`--check` found stale
 * files, something does not conform), 2 if it could not run.
 */
import { registerApi } from "./api.js";
import { registerCompletion } from "./completion.js";
import { registerConformance } from "./conformance.js";
import { registerDeprecations } from "./deprecations.js";
import { registerDiff } from "./diff.js";
import { registerDoctor } from "./doctor.js";
import { registerEmulator } from "./emulator.js";
import { registerGenerate } from "./generate.js";
import { runProgram } from "./program.js";
import { registerTrim } from "./trim.js";

await runProgram(process.argv, [
  registerApi,
  registerGenerate,
  registerTrim,
  registerDiff,
  registerConformance,
  registerEmulator,
  registerDeprecations,
  registerCompletion,
  registerDoctor,
]);
