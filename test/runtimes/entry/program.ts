/** Runs tests as a program of Node, Deno or Bun, and prints what came of them. */
import { bare } from "../suite/bare.js";
import { portable } from "../suite/index.js";
import { stageAt } from "../suite/stage.js";
import { runTests, type Platform } from "../suite/test.js";

const [stageUrl = "", platform = "node", what = "portable"] = process.argv.slice(2);
const tests = what === "bare" ? bare : portable;
const results = await runTests(tests, { platform: platform as Platform, stage: stageAt(stageUrl) });
process.stdout.write(`\nRESULTS ${JSON.stringify(results)}\n`);
// Connections that a test has given up may keep a program alive.
process.exit(0);
