/** Runs benchmarks one after another, each in a process of its own. */
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { upstreamSpec } from "../test/helpers/upstream.js";
import { BENCHMARKS, type Benchmark } from "./benchmarks.js";
import { readResult } from "./render.js";
import type { Result } from "./rows.js";

/**
 * The benchmarks that are asked for and can run here.
 *
 * @param only - their names, separated by commas; all of them without it
 * @throws Error if there is no such benchmark
 */
export function benchmarksOf(only: string | undefined): Benchmark[] {
  const names = only?.split(",").map((name) => name.trim());
  const unknown = names?.find((name) => !BENCHMARKS.some((one) => one.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no benchmark "${unknown}". There are: ${BENCHMARKS.map(({ name }) => name).join(", ")}.`);
  }
  const official = upstreamSpec();
  return BENCHMARKS.filter(({ name, needsOfficial }) => {
    if (names !== undefined && !names.includes(name)) return false;
    if (needsOfficial !== true || official !== undefined) return true;
    console.error(`${name} is skipped: the official document is not here (set ATLAS_UPSTREAM_SPEC to a file).`);
    return false;
  });
}

/** Builds the package, which some benchmarks measure as it is installed. */
export async function build(): Promise<void> {
  const code = await ended(spawn("npm", ["run", "build", "--silent"], inherited(process.platform === "win32")));
  if (code !== 0) throw new Error("The package could not be built.");
}

/** Runs a benchmark, which writes its result into a folder. That a goal is missed is no failure here. */
export async function measure({ name }: Benchmark, folder: string, isQuick: boolean): Promise<Result> {
  const file = join(folder, `${name}.json`);
  await rm(file, { force: true });
  const start = performance.now();
  process.stderr.write(`${name} … `);
  const args = ["--import", "tsx", `bench/${name}.ts`, "--out", folder, ...(isQuick ? ["--quick"] : [])];
  const code = await ended(spawn(process.execPath, args, inherited(false)));
  process.stderr.write(`${Math.round((performance.now() - start) / 1000)} s\n`);
  return readResult(file).catch((error: unknown) => {
    throw new Error(`${name} ended with ${String(code)} and wrote no result. Try: npm run bench:${name}`, {
      cause: error,
    });
  });
}

/** What a program prints goes nowhere: the table comes at the end. */
function inherited(shell: boolean): { stdio: ["ignore", "ignore", "inherit"]; shell: boolean } {
  return { stdio: ["ignore", "ignore", "inherit"], shell };
}

async function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
}
