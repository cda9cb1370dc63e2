/** Runs a program of commands, and decides how the process ends: the only place that does. */
import type { Command } from "commander";
import { PACKAGE_VERSION } from "../package-version.js";
import { loadPeer } from "../peer.js";
import { COULD_NOT_RUN, exitCodeOf, OK } from "./exit-codes.js";

/** Puts one command on the program; its action sets `process.exitCode` to 1 for a no, and throws if it cannot run. */
export type RegisterCommand = (program: Command) => void;

/**
 * Runs the command that is named in `argv`. The process ends with 0 if all is well, with 1 if a command was asked a
 * question and the answer is no, and with 2, and one sentence on the error stream, if it could not run. With `--debug`
 * the sentence is followed by where it comes from.
 */
export async function runProgram(argv: readonly string[], commands: readonly RegisterCommand[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners("error").includes(passOver)) stream.on("error", passOver);
  }
  try {
    await parse(argv, commands);
  } catch (error) {
    const { explainFailure, stackOf } = await import("./failure.js");
    console.error(`atlas-fetch: ${explainFailure(error)}`);
    if (argv.includes("--debug")) console.error(stackOf(error).trimEnd());
    process.exitCode = exitCodeOf(error);
  }
}

/** That the reader of a pipe has left is no failure; a full disk is. */
function passOver(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  console.error(`atlas-fetch: what was to be printed could not be: ${error.message}`);
  process.exit(COULD_NOT_RUN);
}

async function parse(argv: readonly string[], commands: readonly RegisterCommand[]): Promise<void> {
  const { Command, CommanderError } = await loadPeer("commander", () => import("commander"));
  const program = new Command("atlas-fetch")
    .description(
      "Calls the MongoDB Atlas Administration API, generates clients of it, checks them and stands in for it",
    )
    .version(PACKAGE_VERSION)
    // `--version` of a command is an API date.
    .enablePositionalOptions()
    .exitOverride();
  for (const register of commands) register(program);
  for (const command of program.commands) command.option("--debug", "say where an error comes from");
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // The message has been printed; help that was asked for is no failure.
    process.exitCode = error.exitCode === 0 ? OK : COULD_NOT_RUN;
  }
}
