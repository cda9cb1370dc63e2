/** Node, Deno and Bun: the tests are a program of theirs. */
import { join } from "node:path";
import type { Bundles } from "../bundle.js";
import { startStage } from "../stage/stage.js";
import type { Platform, Result } from "../suite/test.js";
import type { Report } from "./host.js";
import { output } from "./process.js";

/** How a program is started, with and without its optional libraries. */
interface Command {
  readonly platform: Platform & ("node" | "deno" | "bun");
  readonly binary: string;
}

/** All that the tests need: loopback, and the variables that a client looks at. */
const DENO_LEAVE = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env"];
/** Loopback is what the test of a program without more has no need of. */
const DENO_NO_LEAVE = ["run", "--no-prompt"];

const FLAGS: Readonly<Record<Command["platform"], Readonly<Record<"portable" | "bare", readonly string[]>>>> = {
  node: { portable: [], bare: [] },
  deno: { portable: DENO_LEAVE, bare: DENO_NO_LEAVE },
  bun: { portable: ["run"], bare: ["run"] },
};

/** The tests in a process of a runtime's own. */
export async function runProgram({ platform, binary }: Command, { app, bare }: Bundles): Promise<Report> {
  await using stage = await startStage();
  const results: Result[] = [];
  for (const [what, folder] of [
    ["portable", app],
    ["bare", bare],
  ] as const) {
    const args = [...FLAGS[platform][what], join(folder, "program.mjs"), stage.url, platform, what];
    const printed = await output(binary, args, { cwd: folder });
    const line = /^RESULTS (.*)$/m.exec(printed)?.[1];
    if (line === undefined) throw new Error(`${binary} gave no results:\n${printed}`);
    results.push(...(JSON.parse(line) as Result[]));
  }
  const version = /\d+\.\d+\.\d+/.exec(await output(binary, ["--version"]))?.[0] ?? "unknown";
  return { version, results };
}
