/** Where benchmarks write what they found out, and what they were asked on their command line. */
import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { versionOf } from "./peers.js";
import type { Machine, Result, Row } from "./rows.js";

/** The committed results. */
export const RESULTS = "bench/results";

/** Fewer rounds: for `bench:check`, whose tolerances know of it. */
export const isQuick: boolean = process.argv.includes("--quick");

/** So many rounds, or so many of them where somebody is in a hurry. */
export function roundsOf(rounds: number, quick: number): number {
  return isQuick ? quick : rounds;
}

/** What this runs on. */
export function machine(): Machine {
  return {
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
  };
}

/**
 * Writes the result of a benchmark where the command line says: `--save` to the committed results, `--out <folder>` to a
 * folder, and nowhere without either.
 *
 * @param name - of the benchmark
 * @param rows - of the table of all benchmarks
 * @param packages - whose versions matter, beside this project's
 * @param details - what else is worth keeping
 */
export async function save(
  name: string,
  rows: readonly Row[],
  packages: readonly string[],
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const versions = Object.fromEntries(["atlas-fetch", ...packages].map((one) => [one, versionOf(one)]));
  const result: Result = { machine: machine(), versions, rows };
  const out = process.argv[process.argv.indexOf("--out") + 1];
  const folders = [
    ...(process.argv.includes("--save") ? [RESULTS] : []),
    ...(process.argv.includes("--out") && out !== undefined ? [out] : []),
  ];
  for (const folder of folders)
    await writeFormatted(join(folder, `${name}.json`), JSON.stringify({ ...result, ...details }));
}

/** Writes a file as `prettier --check` wants it. */
export async function writeFormatted(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await formatted(file, content));
}

/** What `prettier --write` would make of a file. */
export async function formatted(file: string, content: string): Promise<string> {
  return format(content, { ...(await resolveConfig(file)), filepath: file });
}
