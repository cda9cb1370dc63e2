/** The options that `generate` and `trim` share: which document, which API dates, which operations. */
import type { Command } from "commander";
import { AtlasConfigError } from "../errors/config-error.js";

export interface SelectionOptions {
  readonly spec: string;
  readonly version?: readonly string[];
  readonly include?: readonly string[];
  readonly all?: boolean;
}

/** Puts the options on a command. */
export function withSelection(command: Command): Command {
  return command
    .requiredOption("--spec <file|URL>", "OpenAPI 3.0 document, YAML or JSON; one API date or all of them")
    .option("--version <date...>", "API dates (YYYY-MM-DD, <date>.upcoming or preview); can be repeated", collect)
    .option(
      "--include <items...>",
      "tags, operationIds (also former ones) and beginnings of paths, separated by commas; can be repeated",
      collect,
    )
    .option("--all", "every operation of the document");
}

function collect(value: string, previous: readonly string[] = []): string[] {
  const items = value.split(",").map((item) => item.trim());
  return [...previous, ...items.filter((item) => item !== "")];
}

/**
 * What to include: the items, or `undefined` for everything.
 *
 * @throws {AtlasConfigError} unless exactly one of `--include` and `--all` is given
 */
export function includeOf({ include = [], all = false }: SelectionOptions): readonly string[] | undefined {
  if (all && include.length > 0) throw new AtlasConfigError("INVALID_OPTION", "Give --include or --all, not both.");
  if (!all && include.length === 0) {
    throw new AtlasConfigError("INVALID_OPTION", "Say which operations are wanted, with --include or --all.");
  }
  return all ? undefined : include;
}

/** The same options as text, to run the command again. */
export function selectionText({ spec, version = [], include = [], all = false }: SelectionOptions): string {
  return [
    `--spec ${shellWord(spec)}`,
    ...(version.length === 0 ? [] : [`--version ${version.map(shellWord).join(",")}`]),
    all ? "--all" : `--include ${shellWord(include.join(","))}`,
  ].join(" ");
}

function shellWord(text: string): string {
  return /^[\w./:@,=+-]+$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`;
}
