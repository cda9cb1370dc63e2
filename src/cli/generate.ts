/** `atlas-fetch generate`: types and an operation table for a user's own project. */
import type { Command } from "commander";
import { compareGenerated, generate, loadSpec, writeGenerated, type GeneratedFiles } from "../codegen/index.js";
import { includeOf, selectionText, withSelection, type SelectionOptions } from "./selection.js";

interface GenerateCommandOptions extends SelectionOptions {
  readonly out: string;
  readonly check?: boolean;
  readonly runtime: string;
}

/** Puts the command on the program. */
export function registerGenerate(program: Command): void {
  withSelection(program.command("generate"))
    .description("Write typed operation methods for some operations of a document into a folder")
    .requiredOption("--out <folder>", "folder to write; it is replaced as a whole, so it must hold nothing else")
    .option("--check", "write nothing, and exit with 1 if the folder is not what would be written")
    .option("--runtime <module>", "what the files import the runtime types from", "atlas-fetch")
    .action(runGenerate);
}

async function runGenerate(options: GenerateCommandOptions): Promise<void> {
  const { out, check = false, runtime } = options;
  const include = includeOf(options);
  const [first = "2023-11-15", ...others] = options.version ?? [];
  const command = `atlas-fetch generate ${selectionText({ ...options, version: [first, ...others] })} --out ${out}`;
  const spec = await loadSpec(options.spec);
  const files = await generate({ spec, apiDates: [first, ...others], include, runtime, command });
  if (check) return checkFolder(out, files, command);
  await writeGenerated(out, files);
  console.log(`${files.size} files in ${out} for ${[first, ...others].join(", ")}`);
}

async function checkFolder(out: string, files: GeneratedFiles, command: string): Promise<void> {
  const { missing, changed, extra } = await compareGenerated(out, files);
  const lines = Object.entries({ missing, changed, extra }).flatMap(([how, names]) =>
    names.map((name) => `${out}/${name}: ${how}`),
  );
  if (lines.length === 0) {
    console.log(`${out} is up to date`);
    return;
  }
  console.error(`${lines.join("\n")}\n${out} is stale: run \`${command}\` and commit the result.`);
  process.exitCode = 1;
}
