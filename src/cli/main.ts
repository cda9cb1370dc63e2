#!/usr/bin/env node
/**
 * The command line, and the only place that decides how the process ends: 0 if all is well, 1 if a command was asked a
 * question and the answer is no (`--check` found stale files), 2 if it could not run.
 */
import type { Command } from "commander";
import { PACKAGE_VERSION } from "../package-version.js";
import { loadPeer } from "../peer.js";
import { registerDiff } from "./diff.js";
import { registerGenerate } from "./generate.js";
import { registerTrim } from "./trim.js";

/** Each puts one command on the program; its action sets `process.exitCode` to 1 for a no, and throws if it cannot run. */
const COMMANDS: readonly ((program: Command) => void)[] = [registerGenerate, registerTrim, registerDiff];

const COULD_NOT_RUN = 2;

async function main(argv: readonly string[]): Promise<void> {
  const { Command, CommanderError } = await loadPeer("commander", () => import("commander"));
  const program = new Command("atlas-fetch")
    .description("Generates and inspects clients of the MongoDB Atlas Administration API")
    .version(PACKAGE_VERSION)
    // `--version` of a command is an API date.
    .enablePositionalOptions()
    .exitOverride();
  for (const register of COMMANDS) register(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // The message has been printed; help that was asked for is no failure.
    process.exitCode = error.exitCode === 0 ? 0 : COULD_NOT_RUN;
  }
}

try {
  await main(process.argv);
} catch (error) {
  console.error(error instanceof Error ? `atlas-fetch: ${error.message}` : error);
  process.exitCode = COULD_NOT_RUN;
}
