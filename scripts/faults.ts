/**
 * Puts faults into spec, client and traffic on purpose, and says which checks find them; then lets the checks look where
 * there is no fault. docs/conformance.md explains it.
 *
 *   npm run faults                                # all faults, then 50 runs with no fault, in two processes
 *   npm run faults -- --list                      # with a line for each fault: who found it, and how
 *   npm run faults -- --direction client          # only faults of one direction: spec, client or traffic
 *   npm run faults -- --fault "404"               # only faults whose name has a text in it
 *   npm run faults -- --untouched 200             # only runs with no fault, this many
 *
 * Exit code 0 if all faults are found, nine in ten by the check that is meant to, and nothing fails without a fault; 1 if
 * not; 2 if the run could not be made.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { loadSpec, SpecError } from "../src/codegen/index.js";
import {
  allFaults,
  countFaults,
  faultList,
  faultTable,
  groupFaults,
  isEnough,
  sumOf,
  type FaultDirection,
  type FaultResult,
} from "../src/conformance/faults/index.js";
import { generation, root } from "./config.js";
import { runTasks } from "./faults-pool.js";
import type { FaultTask, UntouchedRun } from "./faults-task.js";

const USAGE =
  "Usage: npm run faults -- [--direction spec|client|traffic] [--fault <text>] [--list] [--untouched <times>] [--seed <number>] [--jobs <number>]";

/** How many runs there are with no fault unless something else is asked for. */
const UNTOUCHED = 50;

const DIRECTIONS: readonly string[] = ["spec", "client", "traffic"] satisfies FaultDirection[];

interface Options {
  readonly direction?: string;
  readonly fault?: string;
  /** Whether there is a line for each fault. */
  readonly list: boolean;
  /** How many runs with no fault, and no others; `undefined` if that is not what was asked for. */
  readonly untouched?: number;
  readonly seed: number;
  readonly jobs: number;
}

/** A result, and the place of its fault in the list. */
type Found = readonly [index: number, result: FaultResult];

async function main(options: Options): Promise<number> {
  process.chdir(root);
  const tasks = await tasksOf(options);
  const found: Found[] = [];
  const runs: UntouchedRun[] = [];
  for (const [at, outcome] of (await runTasks(tasks, options.jobs, progressOf(tasks))).entries()) {
    const task = tasks[at];
    if (outcome.kind === "untouched") runs.push(outcome.run);
    else if (task?.kind === "faults") found.push(...outcome.results.map((one, n): Found => [task.faults[n] ?? 0, one]));
  }
  const results = found.sort(([a], [b]) => a - b).map(([, result]) => result);
  show("");
  if (options.list) console.log(`${faultList(results)}\n`);
  if (results.length > 0) console.log(`${faultTable(results)}\n`);
  const clean = runs.filter(({ failures }) => failures.length === 0);
  for (const { seed, failures } of runs) {
    if (failures.length > 0) console.log([`no fault, seed ${seed}`, ...failures].join("\n  "));
  }
  const cases = runs.reduce((sum, run) => sum + run.cases, 0);
  if (runs.length > 0)
    console.log(`${clean.length} of ${runs.length} runs with no fault had no failure, in ${cases} cases`);
  if (results.length > 0) console.log(sumOf(results));
  const isFine = (results.length === 0 || isEnough(countFaults(results))) && clean.length === runs.length;
  return isFine ? 0 : 1;
}

/** @throws {UsageError} if there is nothing to do */
async function tasksOf({ direction, fault, untouched, seed }: Options): Promise<FaultTask[]> {
  const { document } = await loadSpec(generation.spec);
  const all = [...allFaults(document).entries()].filter(
    ([, one]) =>
      untouched === undefined &&
      (direction === undefined || one.direction === direction) &&
      (fault === undefined || one.name.includes(fault)),
  );
  const groups = groupFaults(
    document,
    all.map(([, one]) => one),
  );
  const times = untouched ?? (direction === undefined && fault === undefined ? UNTOUCHED : 0);
  const tasks: FaultTask[] = [
    ...groups.map((group): FaultTask => ({ kind: "faults", faults: group.flatMap((at) => all[at]?.[0] ?? []), seed })),
    ...Array.from({ length: times }, (_, count): FaultTask => ({ kind: "untouched", seed: seed + count })),
  ];
  if (tasks.length === 0) throw new UsageError("No fault has this direction and name.");
  return tasks;
}

/** Tells how far all the tasks together are. */
function progressOf(tasks: readonly FaultTask[]): (task: number, done: number, what: string) => void {
  const total = tasks.reduce((sum, task) => sum + (task.kind === "faults" ? task.faults.length : 1), 0);
  const done = new Map<number, number>();
  return (task, steps, what) => {
    done.set(task, steps);
    const sum = [...done.values()].reduce((a, b) => a + b, 0);
    show(`${sum} of ${total} ${what}`);
  };
}

/** One line that writes over itself, where somebody watches. */
function show(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${text.slice(0, process.stderr.columns - 1)}`);
}

class UsageError extends Error {}

function readOptions(): Options {
  const { list = false, ...values } = parse();
  const whole = (name: "seed" | "jobs" | "untouched", fallback: number, least: number): number => {
    const value = values[name] === undefined ? fallback : Number(values[name]);
    if (!Number.isInteger(value) || value < least)
      throw new UsageError(`--${name} ${values[name] ?? ""} is no such number.\n${USAGE}`);
    return value;
  };
  const { direction, fault, untouched } = values;
  if (direction !== undefined && !DIRECTIONS.includes(direction)) {
    throw new UsageError(`--direction ${direction} is none.\n${USAGE}`);
  }
  if (untouched !== undefined && (direction !== undefined || fault !== undefined || list)) {
    throw new UsageError(`--untouched is about runs with no fault, and has none to choose or to list.\n${USAGE}`);
  }
  return {
    list,
    seed: whole("seed", 1, 0),
    jobs: whole("jobs", Math.min(2, availableParallelism()), 1),
    ...(direction === undefined ? {} : { direction }),
    ...(fault === undefined ? {} : { fault }),
    ...(untouched === undefined ? {} : { untouched: whole("untouched", UNTOUCHED, 1) }),
  };
}

function parse(): Partial<Record<"direction" | "fault" | "seed" | "jobs" | "untouched", string>> & { list?: boolean } {
  const text = { type: "string" } as const;
  const options = { direction: text, fault: text, seed: text, jobs: text, untouched: text } as const;
  try {
    return parseArgs({ options: { ...options, list: { type: "boolean" } } }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

try {
  process.exitCode = await main(readOptions());
} catch (error) {
  show("");
  console.error(error instanceof UsageError || error instanceof SpecError ? error.message : error);
  process.exitCode = 2;
}
