/** Runs a program with everything that it starts, and says what it took. Needs bash; memory is told on Linux only. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

/** What a program and the processes that it started took. */
export interface Usage {
  readonly code: number;
  readonly seconds: number;
  /** Of all processes together: on a busy machine it says more than the time on the clock. */
  readonly cpuSeconds: number;
  /** The most memory of each process, added up, in MiB; 0 where that is not known. */
  readonly memory: number;
}

/** Bash counts the processes that a program waited for too. */
const TIMED = `TIMEFORMAT="%U %S"; time "$@" 2>&3`;
/** How often memory is looked at, in milliseconds. */
const INTERVAL = 500;

/** Runs `node` with these arguments; its error stream goes where that of this process goes. */
export async function measureNode(args: readonly string[]): Promise<Usage> {
  const start = performance.now();
  const child = spawn("bash", ["-c", TIMED, "bash", process.execPath, ...args], {
    stdio: ["ignore", "ignore", "pipe", "inherit"],
  });
  let times = "";
  child.stderr?.on("data", (chunk: Buffer) => (times += chunk.toString()));
  const peaks = new Map<string, number>();
  const watch = setInterval(() => void watchTree(`${child.pid ?? 0}`, peaks), INTERVAL);
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (ended) => resolve(ended ?? 2));
    });
    const [user = Number.NaN, system = Number.NaN] = times.trim().split(" ").map(Number);
    return {
      code,
      seconds: tenths((performance.now() - start) / 1000),
      cpuSeconds: tenths(user + system),
      memory: Math.round([...peaks.values()].reduce((sum, peak) => sum + peak, 0) / 1024),
    };
  } finally {
    clearInterval(watch);
  }
}

/** Notes the most memory, in KiB, that each process of a tree has had so far. */
async function watchTree(pid: string, peaks: Map<string, number>): Promise<void> {
  const status = await textOf(`/proc/${pid}/status`);
  const peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
  peaks.set(pid, Math.max(peak, peaks.get(pid) ?? 0));
  const children = (await textOf(`/proc/${pid}/task/${pid}/children`)).trim().split(" ");
  await Promise.all(children.filter((child) => child !== "").map((child) => watchTree(child, peaks)));
}

/** Empty if the process has ended or the system has no such files. */
function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
