/**
 * How long a program takes to import a client, over what Node itself takes: whole processes, one after another, in turn.
 *
 *   npm run bench:import            # build, measure and print
 *   npm run bench:import -- --save  # write bench/results/import.json too
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { pathToFileURL } from "node:url";
import mcp from "../node_modules/@mongodb-js/mcp-atlas-api-client/package.json" with { type: "json" };
import openapiFetch from "../node_modules/openapi-fetch/package.json" with { type: "json" };
import { inTurn, median, runNode } from "./measure.js";

const ROUNDS = 41;
/** Milliseconds over bare Node. */
const GOAL = 15;

const nothing = "bare Node";
const client = "atlas-fetch";
const programs = {
  [nothing]: "",
  [client]: `import { createAtlasClient } from ${JSON.stringify(pathToFileURL("dist/index.js").href)};`,
  "openapi-fetch": 'import createClient from "openapi-fetch";',
  [mcp.name]: `import { ApiClient } from ${JSON.stringify(mcp.name)};`,
};

const runs = await inTurn(
  ROUNDS,
  Object.fromEntries(
    Object.entries(programs).map(([name, code]) => [name, () => runNode(["--input-type=module", "-e", code])]),
  ),
);
const times = (name: string): number[] => (runs[name] ?? []).map(({ time }) => time);
const bare = times(nothing);

const figures = Object.keys(programs).map((program) => {
  // Within one round, so that what else the machine does falls on both alike.
  const over = median(times(program).map((time, round) => time - (bare[round] ?? Number.NaN)));
  return {
    program,
    milliseconds: Number(median(times(program)).toFixed(1)),
    overBareNode: Number(over.toFixed(1)),
    ...(program === client ? { goal: GOAL } : {}),
  };
});

for (const { program, milliseconds, overBareNode, goal } of figures) {
  const verdict = goal === undefined ? "" : `  goal ≤ ${goal} ms: ${overBareNode <= goal ? "met" : "NOT MET"}`;
  process.stdout.write(
    `${program.padEnd(34)} ${milliseconds.toFixed(1).padStart(6)} ms  ${overBareNode.toFixed(1).padStart(6)} ms over bare Node${verdict}\n`,
  );
}

if (process.argv.includes("--save")) {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
  const versions = { "openapi-fetch": openapiFetch.version, [mcp.name]: mcp.version };
  writeFileSync(
    "bench/results/import.json",
    `${JSON.stringify({ machine, versions, rounds: ROUNDS, figures }, null, 2)}\n`,
  );
}
