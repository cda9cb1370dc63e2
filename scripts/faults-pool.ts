/** Hands pieces of work to processes: what stands in for the network is global in each. */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FaultTask, FaultTold } from "./faults-task.js";

const MODULE = fileURLToPath(new URL("./faults-process.ts", import.meta.url));

/** What a process tells of a task when it is done. */
export type FaultOutcome = Exclude<FaultTold, { readonly kind: "progress" | "error" }>;

/**
 * Gives each process one task after another.
 *
 * @param jobs - how many processes
 * @param onProgress - how much is done of one of the tasks that are under way
 * @returns the outcomes in the order of the tasks
 * @throws {Error} if a process ends, or cannot do its task
 */
export async function runTasks(
  tasks: readonly FaultTask[],
  jobs: number,
  onProgress: (task: number, done: number, what: string) => void,
): Promise<FaultOutcome[]> {
  const outcomes: FaultOutcome[] = [];
  const queue = tasks.entries();
  const children: ChildProcess[] = [];
  const work = async (): Promise<void> => {
    const child = fork(MODULE, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    children.push(child);
    for (const [index, task] of queue) {
      outcomes[index] = await ask(child, task, (done, what) => onProgress(index, done, what));
    }
    // It ends by itself then.
    child.disconnect();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, work));
  } catch (error) {
    for (const child of children) child.kill();
    throw error;
  }
  return outcomes;
}

/** Has one task done. */
function ask(
  child: ChildProcess,
  task: FaultTask,
  onProgress: (done: number, what: string) => void,
): Promise<FaultOutcome> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      child.off("message", onMessage).off("error", onError).off("exit", onExit);
      finish();
    };
    const onMessage = (told: FaultTold): void => {
      if (told.kind === "progress") onProgress(told.done, told.what);
      else if (told.kind === "error") onError(new Error(told.message));
      else settle(() => resolve(told));
    };
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (code: number | null): void => onError(new Error(`A process ended with ${code ?? "a signal"}.`));
    child.on("message", onMessage).on("error", onError).on("exit", onExit);
    child.send(task);
  });
}
