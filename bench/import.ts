/**
 * How long a program takes to import a client, over what Node itself takes: whole processes, one after another, in turn.
 *
 *   npm run bench:import            # build, measure and print
 *   npm run bench:import -- --save  # write bench/results/import.json too
 */
import { pathToFileURL } from "node:url";
import { inTurn, median, runNode } from "./measure.js";
import { generateClients, peerFile } from "./peers.js";
import { rounded, type Value } from "./rows.js";
import { roundsOf, save } from "./save.js";

const ROUNDS = roundsOf(31, 15);
/** Milliseconds over bare Node. */
const GOAL = 15;

const { bundle } = await generateClients();
const url = (file: string): string => JSON.stringify(pathToFileURL(file).href);

const nothing = "bare Node";
const client = "atlas-fetch";
const programs = {
  [nothing]: "",
  [client]: `import { createAtlasClient } from ${url("dist/index.js")};`,
  "openapi-fetch": 'import createClient from "openapi-fetch";',
  "hey-api": `import { getOrg } from ${url(bundle.heyApi)};`,
  orval: `import { getOrg } from ${url(bundle.orval)};`,
  "mongodb-atlas-api-client": `import client from ${url(peerFile("mongodb-atlas-api-client"))};`,
  "@mongodb-js/mcp-atlas-api-client": 'import { ApiClient } from "@mongodb-js/mcp-atlas-api-client";',
};

// Once before, so that the files are in memory.
for (const code of Object.values(programs)) await runNode(["--input-type=module", "-e", code]);
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

const bareTime = median(bare);
const value = (over: number): Value => ({ value: rounded(over), ratio: rounded(over / bareTime) });
const others = figures.filter(({ program }) => program !== nothing && program !== client);
const row = {
  id: "import",
  what: "import, over bare Node",
  unit: "ms",
  better: "less",
  ours: value(figures.find(({ program }) => program === client)?.overBareNode ?? Number.NaN),
  peers: Object.fromEntries(others.map(({ program, overBareNode }) => [program, value(overBareNode)])),
  over: "what bare Node takes",
  goal: { value: GOAL, of: "value" },
} as const;
const packages = ["openapi-fetch", "@hey-api/openapi-ts", "orval", "mongodb-atlas-api-client"];
await save("import", [row], [...packages, "@mongodb-js/mcp-atlas-api-client"], { rounds: ROUNDS, figures });
