/** `atlas-fetch diff`: what an update of a document means, by operation. */
import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import {
  diffSpecs,
  failingChanges,
  renderJson,
  renderMarkdown,
  renderText,
  type SpecDiff,
} from "../codegen/diff/index.js";
import { loadSpec } from "../codegen/load.js";
import { SpecError } from "../codegen/spec-error.js";
import { AtlasConfigError } from "../errors/config-error.js";

/** The options of the command, as commander gives them. */
export interface DiffCommandOptions {
  readonly format: string;
  readonly out?: string;
  readonly failOn?: readonly string[];
  readonly allow?: readonly string[];
  readonly include?: readonly string[];
}

const FORMATS: ReadonlyMap<string, (diff: SpecDiff) => string> = new Map([
  ["text", (diff: SpecDiff): string => renderText(diff)],
  ["json", renderJson],
  ["markdown", (diff: SpecDiff): string => renderMarkdown(diff)],
]);

/** Puts the command on the program. */
export function registerDiff(program: Command): void {
  program
    .command("diff")
    .description("Tell what changed between two OpenAPI documents, by operation, and what of it breaks callers")
    .argument("<old>", "the older document: a file or an address")
    .argument("<new>", "the newer document: a file or an address")
    .option("--format <format>", [...FORMATS.keys()].join(", "), "text")
    .option("--out <file>", "write to a file in place of the terminal")
    .option("--fail-on <rules>", "exit with 1 on these: breaking, or ids of rules, separated by commas", collect)
    .option("--allow <rules>", "ids of rules that --fail-on passes over, separated by commas", collect)
    .option("--include <items>", "only these tags, operationIds and beginnings of paths, separated by commas", collect)
    .action(runDiff);
}

function collect(value: string, previous: readonly string[] = []): string[] {
  const items = value.split(",").map((item) => item.trim());
  return [...previous, ...items.filter((item) => item !== "")];
}

/**
 * Runs the command; sets `process.exitCode` to 1 if there are changes that `--fail-on` names.
 *
 * @throws {SpecError | AtlasConfigError} if it cannot run
 */
export async function runDiff(from: string, to: string, options: DiffCommandOptions): Promise<void> {
  const { format, out, failOn = [], allow = [], include } = options;
  const render = FORMATS.get(format);
  if (render === undefined) {
    throw new AtlasConfigError("INVALID_OPTION", `--format ${format} is none of ${[...FORMATS.keys()].join(", ")}.`);
  }
  const [before, after] = await Promise.all([loadSpec(from), loadSpec(to)]);
  const diff = diffSpecs(before.document, after.document, include === undefined ? {} : { include });
  const failing = failingChanges(diff, { failOn, allow });
  await print(render(diff), out);
  if (failing.length === 0) return;
  const operations = new Set(failing.map(({ method, path }) => `${method} ${path}`));
  console.error(`Operations with changes that --fail-on ${failOn.join(",")} does not accept: ${operations.size}`);
  process.exitCode = 1;
}

async function print(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(out, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError("OUTPUT_UNWRITABLE", `${out} cannot be written: ${reason}`, { cause });
  }
}
