/**
 * Runs the checks of the client direction in several processes: nock takes the place of the network for a whole process,
 * so that one can run no more than one check at a time. The results are the same as in one, and in the same order.
 */
import { fork, type ChildProcess } from "node:child_process";
import type { CaseResult, CheckInfo } from "../check.js";
import { codeExtension, packageFolder } from "../package-folder.js";
import type { ClientTask, Order, Told } from "./client-task.js";
import type { Progress } from "./direction.js";

const MODULE = `${packageFolder}conformance/directions/client-process${codeExtension}`;

/** A case leaves much behind that is not needed for long: with more room for that, in MiB, it is collected less often. */
const NODE_OPTIONS = ["--max-semi-space-size=64"];

/**
 * Gives each process one check after another, those first that take longest.
 *
 * @param checks - in the order of the results
 * @param processes - how many processes at most
 */
export async function runInProcesses(
  task: ClientTask,
  checks: readonly CheckInfo["id"][],
  processes: number,
  onProgress: (progress: Progress) => void,
): Promise<CaseResult[]> {
  const found = new Map<string, readonly CaseResult[]>();
  const steps = new Map<string, Progress>();
  const queue = [...checks].sort((a, b) => weightOf(b) - weightOf(a));
  const report = (check: string, step: Progress): void => {
    steps.set(check, step);
    const done = [...steps.values()].reduce((sum, one) => sum + one.done, 0);
    onProgress({ done, total: step.total * checks.length, what: step.what });
  };
  const children: ChildProcess[] = [];
  const work = async (): Promise<void> => {
    const child = fork(MODULE, {
      execArgv: [...process.execArgv, ...NODE_OPTIONS],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    children.push(child);
    child.send(task);
    for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
      const current = check;
      found.set(current, await ask(child, { check: current }, (step) => report(current, step)));
    }
    // It ends by itself then.
    child.disconnect();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(processes, checks.length) }, work));
  } catch (error) {
    for (const child of children) child.kill();
    throw error;
  }
  return checks.flatMap((check) => found.get(check) ?? []);
}

/** Has one check run. */
function ask(child: ChildProcess, order: Order, onProgress: (step: Progress) => void): Promise<readonly CaseResult[]> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      child.off("message", onMessage).off("error", onError).off("exit", onExit);
      finish();
    };
    const onMessage = (told: Told): void => {
      if ("progress" in told) onProgress(told.progress);
      else if ("results" in told) settle(() => resolve(told.results));
      else onError(new Error(`${order.check}: ${told.error}`));
    };
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (code: number | null): void =>
      onError(new Error(`The process that ran ${order.check} ended with ${String(code)}.`));
    child.on("message", onMessage).on("error", onError).on("exit", onExit);
    child.send(order);
  });
}

/** About how long checks take beside the others; 1 where nothing is said. */
const WEIGHTS: Readonly<Record<string, number>> = {
  "client-auth": 8,
  "client-cancel": 7,
  "client-body": 6,
  "client-error-map": 6,
  "client-retry-after": 6,
  "client-query-serialise": 5,
  "client-deprecation-signal": 4,
  "client-path-encoding": 4,
  "client-types-agree": 4,
  "client-malformed-response": 3,
  "client-response-decode": 3,
};

function weightOf(check: string): number {
  return WEIGHTS[check] ?? 1;
}
