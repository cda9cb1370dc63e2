/** Runs a program to its end and gives all that it printed. */
import { execFile } from "node:child_process";

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function run(
  file: string,
  args: readonly string[],
  options: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Ended> {
  const { NODE_OPTIONS: _, VITEST: __, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(
      file,
      args,
      { ...options, env: { ...inherited, ...options.env }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });
}
