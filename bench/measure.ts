/** Runs a measurement in a process of its own, several times, and takes the middle. */
import { spawn } from "node:child_process";

/** One run: what the program printed last, and how long the whole process took in ms. */
export interface Run {
  readonly output: string;
  readonly time: number;
}

/** Runs `node` with these arguments. */
export async function runNode(args: readonly string[]): Promise<Run> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve({ output: output.trim(), time: performance.now() - start });
      else reject(new Error(`node ${args.join(" ")} ended with ${String(code)}`));
    });
  });
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs several measurements in turn, so that what else the machine does falls on all of them alike. */
export async function inTurn<Name extends string>(
  rounds: number,
  runs: Record<Name, () => Promise<Run>>,
): Promise<Record<Name, Run[]>> {
  const results: Record<string, Run[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries<() => Promise<Run>>(runs)) (results[name] ??= []).push(await run());
  }
  return results;
}

/** A figure beside its goal. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  readonly peer?: number;
  readonly unit: string;
  /** The largest allowed value: of ours divided by the peer's where there is a peer, of ours otherwise. */
  readonly goal: number;
}

/** The figure that the goal is about. */
export function valueOf({ ours, peer }: Figure): number {
  return peer === undefined ? ours : ours / peer;
}

/** Prints figures as a table. */
export function printTable(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  console.table(
    figures.map((figure) => ({
      what: figure.what,
      ours: `${round(figure.ours)} ${figure.unit}`.trim(),
      peer: figure.peer === undefined ? "" : `${round(figure.peer)} ${figure.unit}`.trim(),
      ratio: figure.peer === undefined ? "" : round(valueOf(figure)),
      goal: `≤ ${figure.goal}${figure.peer === undefined ? "" : " ×"}`,
      met: valueOf(figure) <= figure.goal ? "yes" : "NO",
    })),
  );
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
