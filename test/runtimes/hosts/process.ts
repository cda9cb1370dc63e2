/** Programs that are started, and ended with what uses them. */
import { execFile } from "node:child_process";

/** What a program printed; a program that fails is an error with what it said. */
export async function output(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const { NODE_OPTIONS: _, VITEST: __, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    execFile(
      file,
      args,
      { ...options, env: { ...inherited, ...options.env }, maxBuffer: 1 << 26, timeout: 900_000 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`${file} failed: ${error.message.split("\n")[0] ?? ""}\n${stdout}${stderr}`));
      },
    );
  });
}
