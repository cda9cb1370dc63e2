/** Runs a program of commands, and decides how the process ends: the only place that does. */
import type { Command } from "commander";
import { PACKAGE_VERSION } from "../package-version.js";
import { loadPeer } from "../peer.js";

/** Puts one command on the program; its action sets `process.exitCode` to 1 for a no, and throws if it cannot run. */
export type RegisterCommand = (program: Command) => void;

const COULD_NOT_RUN = 2;

/**
 * Runs the command that is named in `argv`. The process ends with 0 if all is well, with 1 if a command was asked a
 * question and the answer is no, and with 2, and one sentence on the error stream, if it could not run.
 */
export async function runProgram(argv: readonly string[], commands: readonly RegisterCommand[]): Promise<void> {
  try {
    await parse(argv, commands);
  } catch (error) {
    console.error(error instanceof Error ? `atlas-fetch: ${error.message}` : error);
    process.exitCode = COULD_NOT_RUN;
  }
}

async function parse(argv: readonly string[], commands: readonly RegisterCommand[]): Promise<void> {
  const { Command, CommanderError } = await loadPeer("commander", () => import("commander"));
  const program = new Command("atlas-fetch")
    .description("Generates and inspects clients of the MongoDB Atlas Administration API")
    .version(PACKAGE_VERSION)
    // `--version` of a command is an API date.
    .enablePositionalOptions()
    .exitOverride();
  for (const register of commands) register(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // The message has been printed; help that was asked for is no failure.
    process.exitCode = error.exitCode === 0 ? 0 : COULD_NOT_RUN;
  }
}
