/** `atlas-fetch api`: any operation, from the command line. */
import type { Command } from "commander";
import { processContext } from "./context.js";

/** Puts the command on the program. What comes after it depends on the operation, and is read when that is known. */
export function registerApi(program: Command): void {
  program
    .command("api")
    .description("Call any operation of the Atlas Administration API")
    .usage("<tag> <operationId> [options]")
    .argument("[words...]")
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (words: readonly string[], { debug }: { readonly debug?: boolean }) => {
      const { runApi } = await import("./api/run-api.js");
      process.exitCode = await runApi(debug === true ? [...words, "--debug"] : words, processContext());
    });
}
