/** `atlas-fetch api`, from its words to its exit code. */
import type { Command, CommanderError } from "commander";
import { AtlasInputError } from "../../errors/input-error.js";
import { loadPeer } from "../../peer.js";
import type { Context } from "../context.js";
import { COULD_NOT_RUN, exitCodeOf, OK } from "../exit-codes.js";
import { explainFailure, stackOf } from "../failure.js";
import { formerNamesIn, operationNamed, tagNamed } from "../operations.js";
import { toStream } from "../output/destination.js";
import { factsOf, loadDocument } from "./facts.js";
import { withOperations, withTags } from "./listing.js";
import { withOperation, type CallCommandOptions } from "./operation-command.js";

/**
 * Runs `api` with what was written after it. Nothing is thrown: what goes wrong is said on standard error.
 *
 * @returns the exit code
 */
export async function runApi(words: readonly string[], context: Context): Promise<number> {
  // Help is written by commander, which does not wait for it.
  toStream(context.stdout);
  try {
    return await run(words, context);
  } catch (error) {
    context.stderr.write(`atlas-fetch: ${explainFailure(error)}\n`);
    if (words.includes("--debug")) context.stderr.write(stackOf(error));
    return exitCodeOf(error);
  }
}

async function run(words: readonly string[], context: Context): Promise<number> {
  const { Command, CommanderError } = await loadPeer("commander", () => import("commander"));
  const create = (name: string): Command => prepared(new Command(name), context);
  const document = await loadDocument();
  const [tagWord, operationWord, ...rest] = words;
  if (!isName(tagWord)) {
    checkHelp(words, "<tag> <operationId>");
    withTags(create("atlas-fetch api"), document).outputHelp();
    return OK;
  }
  const tag = tagNamed(tagWord);
  if (!isName(operationWord)) {
    checkHelp(words.slice(1), `${tag.group} <operationId>`);
    withOperations(create(`atlas-fetch api ${tag.group}`), document, tag).outputHelp();
    return OK;
  }
  const found = await operationNamed(tag, operationWord, () => Promise.resolve(formerNamesIn(document)));
  const { operationId, formerName } = found;
  if (formerName !== undefined) context.stderr.write(`atlas-fetch: ${formerName} is now called ${operationId}.\n`);
  const facts = factsOf(document, operationId);
  const command = withOperation(create(`atlas-fetch api ${tag.group} ${operationId}`), found, facts);
  try {
    command.parse(rest, { from: "user" });
  } catch (error) {
    return codeOf(error, CommanderError);
  }
  const { runOperation } = await import("./run-operation.js");
  const options = command.opts<CallCommandOptions>();
  return runOperation({ known: found, facts, options, flags: command.opts() }, context);
}

/** What commander has printed already: help that was asked for is no failure. */
function codeOf(error: unknown, Known: typeof CommanderError): number {
  if (!(error instanceof Known)) throw error;
  return error.exitCode === 0 ? OK : COULD_NOT_RUN;
}

function isName(word: string | undefined): word is string {
  return word !== undefined && !word.startsWith("-");
}

/** Without an operation there is nothing to give options to. */
function checkHelp(words: readonly string[], what: string): void {
  const wrong = words.find((word) => !["-h", "--help", "--debug"].includes(word));
  if (wrong === undefined) return;
  const message = `${wrong} comes too early: write atlas-fetch api ${what} [options].`;
  throw new AtlasInputError("UNKNOWN_OPERATION", message);
}

/** A command that writes to the streams of the context, and throws where it would end the process. */
function prepared(command: Command, { stdout, stderr }: Context): Command {
  return command.exitOverride().configureOutput({
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
    getOutHelpWidth: () => Math.min(stdout.columns ?? 100, 120),
    getErrHelpWidth: () => Math.min(stderr.columns ?? 100, 120),
    outputError: (text, write) => write(text.replace(/^error: /, "atlas-fetch: ")),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
}
