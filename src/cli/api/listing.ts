/** What `api` without an operation prints: the tags, or the operations of one. */
import type { Command } from "commander";
import type { OpenApiDocument } from "../../codegen/document.js";
import { isRecord } from "../../codegen/document.js";
import { tags, type Tag } from "../operations.js";
import { factsOf } from "./facts.js";

/** Makes the command that lists the tags. */
export function withTags(command: Command, document: OpenApiDocument): Command {
  command.description("Call any operation of the Atlas Administration API").usage("<tag> <operationId> [options]");
  for (const { group, name } of tags()) command.command(group).description(descriptionOf(document, name));
  return titled(command, "Tags:", "\natlas-fetch api <tag> lists the operations of one.");
}

/** Makes the command that lists the operations of a tag. */
export function withOperations(command: Command, document: OpenApiDocument, { group, name, operations }: Tag): Command {
  command.description(descriptionOf(document, name)).usage("<operationId> [options]");
  for (const { operationId, operation } of operations) {
    const summary = factsOf(document, operationId)?.summary ?? `${operation.method} ${operation.path}`;
    command.command(operationId).description(operation.deprecated === true ? `${summary} (deprecated)` : summary);
  }
  return titled(command, "Operations:", `\natlas-fetch api ${group} <operationId> --help says what one takes.`);
}

function titled(command: Command, title: string, after: string): Command {
  return command
    .helpCommand(false)
    .configureHelp({ styleTitle: (text) => (text === "Commands:" ? title : text), subcommandTerm: (sub) => sub.name() })
    .addHelpText("after", after);
}

/** The document has descriptions of tags, which the generator does not read. */
function descriptionOf({ tags: described = [] }: OpenApiDocument, name: string): string {
  const tag: unknown = described.find((one) => one.name === name);
  return isRecord(tag) && typeof tag["description"] === "string" ? tag["description"] : name;
}
