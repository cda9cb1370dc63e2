/** What could come next on a command line. */
import type { Command, Option } from "commander";
import { kebab, OPERATIONS, tags, type KnownOperation } from "../operations.js";

/** A word that could come next, and what it is about. */
export interface Candidate {
  readonly value: string;
  readonly text: string;
}

/**
 * The words that could stand in place of the last one.
 *
 * @param words - what was written after `atlas-fetch`; the last one is not finished and may be empty
 * @returns an empty list where anything could come, a file for example
 */
export async function candidatesFor(program: Command, words: readonly string[]): Promise<readonly Candidate[]> {
  const [name = "", ...rest] = words;
  const current = words.at(-1) ?? "";
  if (words.length <= 1) return startingWith(current, [...commandsOf(program), ...flagsOf(program)]);
  if (name === "api") return startingWith(current, await afterApi(program, rest));
  const command = program.commands.find((known) => known.name() === name);
  if (command === undefined) return [];
  if (name === "completion") return startingWith(current, rest.length === 1 ? SHELLS : []);
  return startingWith(current, nextOf(command, rest));
}

const SHELLS: readonly Candidate[] = ["bash", "zsh", "fish"].map((value) => ({ value, text: "" }));

async function afterApi(program: Command, words: readonly string[]): Promise<readonly Candidate[]> {
  const [tag = "", operationId = ""] = words;
  if (words.length <= 1) return tags().map(({ group, name }) => ({ value: group, text: name }));
  if (words.length === 2) {
    const members = tags().find(({ group }) => group === tag)?.operations ?? [];
    return members.map((known) => ({ value: known.operationId, text: textOf(known) }));
  }
  const known = OPERATIONS.get(operationId);
  if (known === undefined) return [];
  const { withOperation } = await import("../api/operation-command.js");
  // Without the document, which takes time to load: the values that a parameter can have are in the table.
  return nextOf(withOperation(program.createCommand(operationId), known, undefined), words.slice(2), known);
}

function textOf({ operation: { method, path, deprecated } }: KnownOperation): string {
  return `${method} ${path}${deprecated === true ? " (deprecated)" : ""}`;
}

/** Flags, or the value of one. */
function nextOf(command: Command, words: readonly string[], known?: KnownOperation): readonly Candidate[] {
  const [before = "", current = ""] = words.slice(-2).length === 1 ? ["", ...words] : words.slice(-2);
  const option = command.options.find(({ long, short }) => before !== "" && (long === before || short === before));
  if (option?.required === true) return valuesOf(option, known);
  // A word of its own is a file, or a value that nobody here knows.
  return current.startsWith("-") || current === "" ? flagsOf(command) : [];
}

/** The values that an option is known to have. */
function valuesOf(option: Option, known: KnownOperation | undefined): readonly Candidate[] {
  const name = option.long?.slice(2) ?? "";
  const parameter = known?.operation.parameters.find((one) => one.name === name || kebab(one.name) === name);
  const fromTable = parameter?.enum ?? parameter?.items?.enum ?? [];
  const versions = name === "version" ? (known?.operation.versions.map(({ version }) => version) ?? []) : [];
  const all = [...(option.argChoices ?? []), ...fromTable.map(String), ...versions, ...listed(option)];
  return [...new Set(all)].map((value) => ({ value, text: "" }));
}

/** `--output` says in its description what it can be: names with commas, and no more than a word about each. */
function listed({ long, description }: Option): readonly string[] {
  if (long !== "--output" && long !== "--format") return [];
  const [names = ""] = description.split(" (");
  const all = names.split(/, | or /);
  return all.every((name) => /^[a-z]+$/.test(name)) ? all : [];
}

function commandsOf(program: Command): readonly Candidate[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), text: command.description() }));
}

function flagsOf(command: Command): readonly Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description }) => (typeof long === "string" ? [{ value: long, text: description }] : []));
}

function startingWith(current: string, all: readonly Candidate[]): readonly Candidate[] {
  return all.filter(({ value }) => value.startsWith(current));
}
