/**
 * Runs a command in this process: a tenth of what a process of its own costs, and its lines count as covered. What a process
 * does beside it (signals, pipes, the first milliseconds) needs one, see `run.ts`.
 */
import ts from "typescript";
import { vi } from "vitest";
import { runProgram, type RegisterCommand } from "../../src/cli/program.js";
import type { Ended } from "./run.js";

// TypeScript keeps the first folder that it was asked in. Test files share their processes, so whatever compiled after a command
// that ran in a temporary folder looked for its imports there, and found none; which files meet is up to the machine.
ts.sys.getCurrentDirectory = () => process.cwd();

type Done = (error?: Error | null) => void;

/** The arguments after `atlas-fetch`, in a folder. */
export async function inProcess(
  commands: readonly RegisterCommand[],
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const before = { cwd: process.cwd(), exitCode: process.exitCode };
  const text = { stdout: "", stderr: "" };
  const write =
    (stream: keyof typeof text): typeof process.stdout.write =>
    (chunk, encodingOrDone?: BufferEncoding | Done, done?: Done) => {
      text[stream] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
      const taken = typeof encodingOrDone === "function" ? encodingOrDone : done;
      if (taken !== undefined) queueMicrotask(taken);
      return true;
    };
  const log =
    (stream: keyof typeof text) =>
    (...values: unknown[]): void =>
      void (text[stream] += `${values.join(" ")}\n`);
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(write("stdout")),
    vi.spyOn(process.stderr, "write").mockImplementation(write("stderr")),
    vi.spyOn(console, "log").mockImplementation(log("stdout")),
    vi.spyOn(console, "error").mockImplementation(log("stderr")),
    vi.spyOn(console, "warn").mockImplementation(log("stderr")),
  ];
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    process.chdir(cwd);
    process.exitCode = 0;
    await runProgram([process.execPath, "atlas-fetch", ...args], commands);
    return { code: process.exitCode, ...text };
  } finally {
    process.chdir(before.cwd);
    process.exitCode = before.exitCode;
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
