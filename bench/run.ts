/**
 * Runs every benchmark in turn and prints one table.
 *
 *   npm run bench                              # measure and print
 *   npm run bench -- --only overhead,bundle    # some of them
 *   npm run bench -- --save                    # write bench/results, docs/benchmarks.md and docs/benchmarks.svg too
 *   npm run bench -- --render                  # write the page and the plot again, from the committed results
 */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { benchmarksOf, build, measure } from "./measure-all.js";
import { render } from "./render.js";
import type { Result } from "./rows.js";
import { RESULTS } from "./save.js";
import { cellsOf, COLUMNS, provenance, summarize, type Summary } from "./summary.js";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    save: { type: "boolean" },
    render: { type: "boolean" },
    quick: { type: "boolean" },
  },
});

function print(summary: Summary): void {
  const table = new Table({ head: [...COLUMNS], style: { head: [], border: [] } });
  for (const row of summary.rows) table.push(cellsOf(row).map((cell) => cell.replaceAll("**", "")));
  console.log(`${table.toString()}\n${provenance(summary).replaceAll("`", "")}`);
}

async function measureAll(): Promise<void> {
  if (values.save === true && values.quick === true) throw new Error("What is saved is measured in full: no --quick.");
  const benchmarks = benchmarksOf(values.only);
  const start = performance.now();
  await build();
  const folder = await mkdtemp(join(tmpdir(), "atlas-fetch-bench-"));
  try {
    const results: Record<string, Result> = {};
    for (const benchmark of benchmarks) {
      results[benchmark.name] = await measure(benchmark, folder, values.quick === true);
    }
    print(summarize(results));
    console.error(`${Math.round((performance.now() - start) / 1000)} s in all`);
    if (values.save !== true) return;
    // Only now, so that a run that breaks off leaves what is committed alone.
    for (const { name } of benchmarks) await cp(join(folder, `${name}.json`), join(RESULTS, `${name}.json`));
    await render();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (values.render === true) print(await render());
else await measureAll();
