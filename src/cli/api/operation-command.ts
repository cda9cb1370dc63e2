/** The command of one operation: its flags, and its help. */
import type { Command } from "commander";
import { deprecationOf } from "./deprecation-note.js";
import { withClientOptions, type ClientCommandOptions } from "../client-options.js";
import type { Operation } from "../../operation.js";
import { kebab, newestVersion, type KnownOperation } from "../operations.js";
import { bodyHelp } from "./body-help.js";
import type { OperationFacts } from "./facts.js";
import { describeParameter, placeholderOf } from "./parameters.js";

/** What the command is given beside the parameters of the operation. */
export interface CallCommandOptions extends ClientCommandOptions {
  readonly body?: string;
  readonly set?: readonly string[];
  /** `false` for `--no-check`. */
  readonly check: boolean;
  readonly version?: string;
  readonly output?: string;
  readonly query?: string;
  readonly outputFile?: string;
  readonly all?: boolean;
  readonly watch?: boolean;
  readonly until?: string;
  readonly watchTimeout?: string;
  readonly dryRun?: boolean;
  readonly curl?: string | boolean;
  readonly force?: boolean;
  readonly timeout?: string;
  readonly debug?: boolean;
}

/** Puts the flags of an operation and its help on a command. */
export function withOperation(command: Command, known: KnownOperation, facts: OperationFacts | undefined): Command {
  const { operation } = known;
  command.description(descriptionOf(known, facts)).usage("[options]").optionsGroup("Parameters:");
  for (const parameter of operation.parameters) {
    const { name, type } = parameter;
    const text = describeParameter(parameter, facts?.parameters.get(name));
    const spelled = [name, kebab(name)].filter((flag, index, all) => all.indexOf(flag) === index);
    for (const [index, flag] of spelled.entries()) {
      const option = command.createOption(`--${flag} ${placeholderOf(parameter)}`, text).hideHelp(index > 0);
      if (type === "array")
        option.argParser((value: string, previous?: readonly string[]) => [...(previous ?? []), value]);
      command.addOption(option);
    }
  }
  if (operation.body !== undefined) withBody(command, known, facts);
  command
    .optionsGroup("Call:")
    .option("--version <date>", `API date (default: ${newestVersion(operation)}, the newest)`);
  withRequest(command, operation);
  withAnswer(command);
  if (operation.pagination !== undefined) command.option("--all", "every page of the list, an item a line, as JSON");
  withClientOptions(command.optionsGroup("Caller:"));
  return command
    .optionsGroup("Other:")
    .option("--debug", "say what is requested, and where an error comes from")
    .addHelpOption(command.createOption("-h, --help", "say what all of this is").helpGroup("Other:"));
}

function withBody(command: Command, { operation }: KnownOperation, facts: OperationFacts | undefined): void {
  const need = operation.body === "required" ? " (the operation needs a body)" : "";
  command
    .optionsGroup("Body:")
    .option("--body <file>", `the body, JSON or YAML; - for standard input${need}`)
    .option("--set <name=value>", "a field of the body; can be repeated", append);
  const schema = facts?.bodySchema(newestVersion(operation));
  if (facts === undefined || schema === undefined) return;
  command.addHelpText("after", () => {
    const help = command.createHelp();
    const fields = bodyHelp(facts.document, schema);
    const width = Math.max(...fields.map(({ term }) => term.length), 0);
    help.helpWidth = command.configureOutput().getOutHelpWidth?.() ?? 80;
    const lines = fields.map(({ term, text }) => help.formatItem(term, Math.min(width, 44), text, help));
    return `\nFields for --set:\n${lines.join("\n")}`;
  });
}

function withAnswer(command: Command): void {
  command
    .optionsGroup("Answer:")
    .option("-o, --output <format>", "json, yaml, table, csv or raw (default: table on a terminal, json elsewhere)")
    .option("--query <expression>", "a part of the answer, in JMESPath")
    .option("--output-file <file>", "write to a file, whole or not at all");
}

function withRequest(command: Command, { method }: Operation): void {
  if (method === "DELETE") command.option("--force", "delete without asking");
  command.option("--watch", method === "DELETE" ? "wait until it is gone" : "wait until it is so, see --until");
  if (method !== "DELETE") command.option("--until <expression>", "what --watch waits for, in JMESPath");
  command
    .option("--watch-timeout <seconds>", "how long --watch waits (default: 1800)")
    .option("--timeout <seconds>", "the time limit of one try, 0 for none (default: 30)")
    .option("--dry-run", "print the request and send nothing")
    .option("--curl [credentials]", "print the command line for curl: service-account, api-key or bearer")
    .option("--no-check", "send input that would be refused");
}

function append(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

function descriptionOf({ operationId, operation }: KnownOperation, facts: OperationFacts | undefined): string {
  const { method, path, versions } = operation;
  const deprecation = deprecationOf(operationId, operation);
  const dates = versions.map(({ version, sunset }) =>
    sunset === undefined ? version : `${version} (until ${sunset})`,
  );
  const roles = facts?.roles ?? [];
  return [
    ...[facts?.summary ?? "", facts?.description ?? ""].filter((text) => text !== ""),
    "",
    `${method} ${path}`,
    `Versions: ${dates.join(", ")}`,
    ...(roles.length === 0 ? [] : [`Roles, one of: ${roles.join(", ")}`]),
    ...(deprecation === undefined ? [] : [deprecation]),
  ].join("\n");
}
