/** The project's own tests of the client, under a runtime that Vitest runs on. */
import { readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { execFile } from "node:child_process";
import { differenceOf } from "./differences.js";
import type { RuntimeName } from "./runtimes.js";
import type { Result } from "./suite/test.js";

/** Folders of tests of the client, beside the files in `test/` itself. */
const FOLDERS = ["test/auth/", "test/transport/", "test/errors/", "test/hostile/", "test/profile/"];

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/**
 * Runs the tests.
 *
 * @param command - what starts the runtime, before the file of a program
 */
export async function runVitest(name: RuntimeName, command: readonly [string, ...string[]]): Promise<Result[]> {
  const [binary, ...args] = command;
  const own = (await readdir("test")).filter((file) => file.endsWith(".test.ts")).map((file) => `test/${file}`);
  const file = join(tmpdir(), `atlas-fetch-vitest-${name}-${process.pid}.json`);
  const reporter = ["--reporter=json", `--outputFile.json=${file}`, "--typecheck.enabled=false"];
  const all = [...args, "node_modules/vitest/vitest.mjs", "run", ...reporter, ...FOLDERS, ...own];
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
  const printed = await new Promise<string>((resolve) => {
    // Its exit code says no more than its report does.
    execFile(binary, all, { env, maxBuffer: 1 << 26, timeout: 900_000 }, (_error, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
  });
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw new Error(`Vitest gave no report:\n${printed}`);
  await rm(file);
  return (JSON.parse(text) as VitestReport).testResults.flatMap((suite): Result[] => {
    const path = relative(process.cwd(), suite.name);
    const isBroken = suite.status === "failed" && suite.assertionResults.every(({ status }) => status !== "failed");
    const results = suite.assertionResults.map(({ fullName, status, failureMessages = [] }): Result => {
      const title = `${path}: ${fullName}`;
      if (status === "passed") return { name: title, outcome: "passed" };
      if (status !== "failed") return { name: title, outcome: "skipped", why: "skipped by the test itself" };
      const difference = differenceOf(name, path, fullName);
      if (difference !== undefined) return { name: title, outcome: "skipped", why: difference };
      return { name: title, outcome: "failed", why: failureMessages.join("\n") };
    });
    return isBroken ? [...results, { name: path, outcome: "failed", why: suite.message }] : results;
  });
}
