/**
 * How long `atlas-fetch --help` takes from start to end, beside Node that does nothing: whole processes, in turn.
 *
 *   npm run bench:cli            # build, measure and print
 *   npm run bench:cli -- --save  # write bench/results/cli.json too
 */
import { inTurn, median, runNode } from "./measure.js";
import { rowOver } from "./rows.js";
import { roundsOf, save } from "./save.js";

const ROUNDS = roundsOf(41, 15);
/** At most this many times what bare Node takes, and so many milliseconds more. */
const GOAL = { times: 1.5, plus: 60 };

const MAIN = "dist/cli/main.js";
const bare = "node -e 0";
const help = "atlas-fetch --help";
const programs = {
  [bare]: ["-e", "0"],
  [help]: [MAIN, "--help"],
  "atlas-fetch doctor --help": [MAIN, "doctor", "--help"],
};

// Once before, so that the files are in memory.
for (const args of Object.values(programs)) await runNode(args);
const runs = await inTurn(
  ROUNDS,
  Object.fromEntries(Object.entries(programs).map(([name, args]) => [name, () => runNode(args)])),
);
const times = (name: string): number[] => (runs[name] ?? []).map(({ time }) => time);
const most = GOAL.times * median(times(bare)) + GOAL.plus;

const figures = Object.keys(programs).map((program) => {
  // Within one round, so that what else the machine does falls on both alike.
  const over = median(times(program).map((time, round) => time - (times(bare)[round] ?? Number.NaN)));
  return {
    program,
    milliseconds: Number(median(times(program)).toFixed(1)),
    overBareNode: Number(over.toFixed(1)),
    ...(program === help ? { goal: Number(most.toFixed(1)) } : {}),
  };
});

for (const { program, milliseconds, overBareNode, goal } of figures) {
  const verdict = goal === undefined ? "" : `  goal ≤ ${goal} ms: ${milliseconds <= goal ? "met" : "NOT MET"}`;
  process.stdout.write(
    `${program.padEnd(26)} ${milliseconds.toFixed(1).padStart(6)} ms  ${overBareNode.toFixed(1).padStart(6)} ms over bare Node${verdict}\n`,
  );
}

const row = rowOver(bare, {
  id: "help",
  what: help,
  unit: "ms",
  better: "less",
  ours: median(times(help)),
  peers: { [bare]: median(times(bare)) },
  goal: { value: Number(most.toFixed(1)), of: "value" },
});
await save("cli", [row], [], { rounds: ROUNDS, goal: GOAL, figures });
