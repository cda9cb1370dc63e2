/** `atlas-fetch trim`: the part of a document that some operations need, as a document. */
import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { formatDocument, loadSpec, trim, writeText } from "../codegen/index.js";
import { AtlasConfigError } from "../errors/config-error.js";
import { includeOf, withSelection, type SelectionOptions } from "./selection.js";

interface TrimCommandOptions extends SelectionOptions {
  readonly out: string;
  readonly check?: boolean;
}

/** Puts the command on the program. */
export function registerTrim(program: Command): void {
  withSelection(program.command("trim"))
    .description("Write the part of a document that some operations need; without --version in all resource versions")
    .requiredOption("--out <file>", "file to write; .json for JSON, .yaml or .yml for YAML")
    .option("--check", "write nothing, and exit with 1 if the file is not what would be written")
    .action(runTrim);
}

async function runTrim(options: TrimCommandOptions): Promise<void> {
  const { out, check = false, version: apiDates } = options;
  const include = includeOf(options);
  const format = formatOf(out);
  const spec = await loadSpec(options.spec);
  const document = await trim({ spec, include, apiDates });
  const text = await formatDocument(document, format);
  if (check) {
    const isStale = (await readFile(out, "utf8").catch(() => undefined)) !== text;
    if (isStale) process.exitCode = 1;
    console.log(`${out} is ${isStale ? "stale" : "up to date"}`);
    return;
  }
  await writeText(out, text);
  console.log(`${Object.keys(document.paths).length} paths in ${out}`);
}

function formatOf(file: string): "json" | "yaml" {
  const extension = /\.(json|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
  if (extension === undefined) {
    throw new AtlasConfigError("INVALID_OPTION", `${file} ends in neither .json nor .yaml, which says what to write.`);
  }
  return extension === "json" ? "json" : "yaml";
}
