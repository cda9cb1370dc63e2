/** Writes what is made from the results of all benchmarks: the summary, the page and the plot. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BENCHMARKS } from "./benchmarks.js";
import { installPeers } from "./peers.js";
import type { Result } from "./rows.js";
import { formatted, RESULTS, writeFormatted } from "./save.js";
import { figuresHash, fillPage, pageParts, summarize, type Summary } from "./summary.js";

/** The page with the table. */
export const PAGE = "docs/benchmarks.md";
/** The plot in it. */
export const PLOT = "docs/benchmarks.svg";

/** What benchmarks wrote into a folder, by their names. */
export async function readResults(folder: string): Promise<Record<string, Result>> {
  const results: Record<string, Result> = {};
  for (const { name } of BENCHMARKS) {
    const file = join(folder, `${name}.json`);
    if (existsSync(file)) results[name] = await readResult(file);
  }
  return results;
}

/** What one benchmark wrote. */
export async function readResult(file: string): Promise<Result> {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by `save`
  const result = JSON.parse(await readFile(file, "utf8")) as Partial<Result>;
  const { machine, versions, rows } = result;
  if (machine === undefined || versions === undefined || rows === undefined) {
    throw new Error(`${file} is no result of a benchmark: it has no machine, versions and rows. Measure it again.`);
  }
  return { machine, versions, rows };
}

/** The page as it has to be with these figures. */
export async function renderPage(summary: Summary): Promise<string> {
  return formatted(PAGE, fillPage(await readFile(PAGE, "utf8"), pageParts(summary)));
}

/** Writes all that is made from the committed results. */
export async function render(): Promise<Summary> {
  const summary = summarize(await readResults(RESULTS));
  await writeFormatted(join(RESULTS, "summary.json"), JSON.stringify(summary));
  await writeFile(PAGE, await renderPage(summary));
  await writeFile(PLOT, await plot(summary));
  return summary;
}

/** Draws in a process of its own, for what draws is installed with the peers. */
async function plot(summary: Summary): Promise<string> {
  await installPeers();
  const child = execFile(process.execPath, ["bench/peers/plot.mjs"], { maxBuffer: 2 ** 24 });
  child.stdin?.end(JSON.stringify({ rows: summary.rows, hash: figuresHash(summary) }));
  child.stderr?.pipe(process.stderr);
  let svg = "";
  child.stdout?.on("data", (chunk: string) => (svg += chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error("The plot could not be drawn.");
  return svg;
}
