/**
 * Measures again, in fewer rounds, and fails if a ratio is worse than the committed one by more than its benchmark's
 * tolerance. What seems worse is measured once more, in full, before it counts.
 *
 *   npm run bench:check
 *   npm run bench:check -- --only bundle,tokens
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import type { Benchmark } from "./benchmarks.js";
import { compareRows, differences, type Verdict } from "./compare.js";
import { benchmarksOf, build, measure } from "./measure-all.js";
import { readResults } from "./render.js";
import { RESULTS } from "./save.js";

const { values } = parseArgs({ options: { only: { type: "string" } } });
const committed = await readResults(RESULTS);
const folder = await mkdtemp(join(tmpdir(), "atlas-fetch-bench-"));

async function check(benchmark: Benchmark): Promise<Verdict[]> {
  const { name, tolerance } = benchmark;
  const before = committed[name];
  if (before === undefined) throw new Error(`${name} has no committed result: npm run bench -- --only ${name} --save`);
  for (const isQuick of [true, false]) {
    const now = await measure(benchmark, folder, isQuick);
    for (const difference of differences(
      { ...before.versions, Node: before.machine.node },
      { ...now.versions, Node: now.machine.node },
    )) {
      console.error(`  ${difference}`);
    }
    const verdicts = compareRows(before.rows, now.rows, tolerance);
    if (!isQuick || verdicts.every(({ isWorse }) => !isWorse)) return verdicts;
    console.error("  seems worse, and is measured again, in full");
  }
  return [];
}

const verdicts: Verdict[] = [];
try {
  const benchmarks = benchmarksOf(values.only);
  await build();
  for (const benchmark of benchmarks) verdicts.push(...(await check(benchmark)));
} finally {
  await rm(folder, { recursive: true, force: true });
}

const table = new Table({
  head: ["what", "compared", "committed", "now", "allowed", ""],
  style: { head: [], border: [] },
});
for (const { what, kind, committed: before, measured, allowed, isWorse } of verdicts) {
  table.push([what, kind, ...[before, measured, allowed].map(short), isWorse ? "WORSE" : ""]);
}
console.log(table.toString());
const worse = verdicts.filter(({ isWorse }) => isWorse);
console.log(worse.length === 0 ? "Nothing is worse than it was." : `${worse.length} of ${verdicts.length} are worse.`);
process.exitCode = worse.length === 0 ? 0 : 1;

function short(value: number): string {
  return Number.isNaN(value) ? "not measured" : String(Number(value.toPrecision(4)));
}
