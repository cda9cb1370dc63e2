/** `atlas-fetch doctor`: why Atlas cannot be called, and what to do about it. */
import type { Command } from "commander";
import { withClientOptions } from "./client-options.js";
import { processContext } from "./context.js";
import type { DoctorCommandOptions } from "./doctor/run-doctor.js";

const HELP = `
Exit code: 0 Atlas can be called, 1 something has to be put right,
2 could not run, 130 interrupted.

Examples:
  $ atlas-fetch doctor
  $ atlas-fetch doctor --profile staging --output json`;

/** Puts the command on the program. */
export function registerDoctor(program: Command): void {
  withClientOptions(program.command("doctor"))
    .description("Find out whether Atlas can be called, and what to do if not")
    .option("--version <date>", "the API date to look for sunsets at (default: that of the client)")
    .option("--timeout <seconds>", "the time limit of each step", "10")
    .option("-o, --output <format>", "text or json", "text")
    .addHelpText("after", HELP)
    .action(async (options: DoctorCommandOptions) => {
      const [{ runDoctor }, { isLookingUp }, { watchSignals }] = await Promise.all([
        import("./doctor/run-doctor.js"),
        import("./doctor/network.js"),
        import("./interruption.js"),
      ]);
      const { signal, release } = watchSignals();
      try {
        process.exitCode = await runDoctor(options, { ...processContext(), signal });
      } finally {
        release();
        // All that was to be printed has been.
        if (isLookingUp()) process.exit();
      }
    });
}
