/** `atlas-fetch completion`: what a shell needs to complete commands, tags, operations and flags. */
import type { Command } from "commander";
import { oneOf } from "./one-of.js";

const SHELLS = ["bash", "zsh", "fish"] as const;

const HELP = `
Examples:
  $ atlas-fetch completion bash > /etc/bash_completion.d/atlas-fetch
  $ atlas-fetch completion zsh > "\${fpath[1]}/_atlas-fetch"
  $ atlas-fetch completion fish > ~/.config/fish/completions/atlas-fetch.fish`;

/** Puts the command on the program. */
export function registerCompletion(program: Command): void {
  program
    .command("completion")
    .description("Print a script that completes commands, operations and flags in a shell")
    .argument("<shell>", SHELLS.join(", "))
    .addHelpText("after", HELP)
    .action(async (name: string) => {
      const shell = oneOf("The shell", name, SHELLS);
      const [{ scriptFor }, { print }] = await Promise.all([import("./completion/scripts.js"), import("./print.js")]);
      await print(process.stdout, scriptFor(shell));
    });
  // What the scripts ask, with what has been written so far. It is nobody else's, and is not in the help.
  program
    .command("__complete", { hidden: true })
    .argument("<shell>")
    .argument("[words...]")
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (name: string, words: readonly string[]) => {
      const shell = oneOf("The shell", name, SHELLS);
      const [{ candidatesFor }, { formatFor }, { print }] = await Promise.all([
        import("./completion/candidates.js"),
        import("./completion/scripts.js"),
        import("./print.js"),
      ]);
      await print(process.stdout, formatFor(shell, await candidatesFor(program, words)));
    });
}
