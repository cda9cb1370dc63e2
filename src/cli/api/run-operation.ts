/** Runs the command of one operation, from its flags to its exit code. */
import { plainText } from "../../conformance/report/plain.js";
import { isAtlasApiError } from "../../errors/api-error.js";
import { findCaller, findPlace } from "../client-options.js";
import type { Context } from "../context.js";
import { exitCodeOf, INTERRUPTED, NO, OK } from "../exit-codes.js";
import { errorBodyOf, explainFailure, stackOf } from "../failure.js";
import { watchSignals } from "../interruption.js";
import type { KnownOperation } from "../operations.js";
import { toFile, toStream, type Destination } from "../output/destination.js";
import { FORMAT_PEERS } from "../output/formats.js";
import { compileQuery } from "../output/query.js";
import { requirePeers, type PeerName } from "../peers.js";
import { readInput, type CallInput } from "./call-input.js";
import { planCall, type CallPlan } from "./call-plan.js";
import { confirmDelete } from "./confirm.js";
import type { OperationFacts } from "./facts.js";
import { loadJson, type Json } from "./json.js";
import { makeClient } from "./make-client.js";
import { observe, type Observer } from "./observer.js";
import type { CallCommandOptions } from "./operation-command.js";
import { sendAll, sendOnce } from "./send.js";
import { curlOf, requestOf, requestText } from "./show-request.js";
import { planWatch } from "./watch.js";

/** What the command of an operation was given. */
export interface Given {
  readonly known: KnownOperation;
  readonly facts: OperationFacts | undefined;
  readonly options: CallCommandOptions;
  /** What commander has for each flag, those of parameters among them. */
  readonly flags: Readonly<Record<string, unknown>>;
}

/** Runs it; what goes wrong is said on standard error. */
export async function runOperation(given: Given, context: Context): Promise<number> {
  const { options, facts } = given;
  const interruption = watchSignals(context.signal);
  const isQuiet = options.all === true && context.stdout.isTTY === true && options.outputFile === undefined;
  const observer = observe(context, options.debug === true, isQuiet);
  try {
    return await perform(given, { ...context, signal: interruption.signal }, observer);
  } catch (error) {
    const code = interruption.code();
    if (code !== undefined) {
      observer.note(interruptedText(given));
      return code;
    }
    observer.note(`atlas-fetch: ${explainFailure(error, { roles: facts?.roles ?? [] })}`);
    if (options.debug === true) observer.note(stackOf(error).trimEnd());
    if (isAtlasApiError(error) && options.output === "json") {
      // Beside items, each on a line, it is one line too.
      const text = JSON.stringify(errorBodyOf(error), undefined, options.all === true ? 0 : 2);
      await toStream(context.stdout).write(`${context.stdout.isTTY === true ? plainText(text) : text}\n`);
    }
    return exitCodeOf(error);
  } finally {
    observer.close();
    interruption.release();
  }
}

function interruptedText({ known, options }: Given): string {
  const { operationId, operation } = known;
  if (operation.method === "GET" || options.dryRun === true) return "atlas-fetch: interrupted.";
  return `atlas-fetch: interrupted; whether ${operationId} was carried out is not known.`;
}

type Running = Context & { readonly signal: AbortSignal };

async function perform(given: Given, context: Running, observer: Observer): Promise<number> {
  const { known, facts, options, flags } = given;
  const plan = planCall(known, options, context);
  requirePeers(peersOf(plan, context));
  const json = await loadJson();
  const isPrinted = options.dryRun === true || plan.curl !== undefined;
  const caller = isPrinted ? undefined : await findCaller(options, context);
  const place = caller ?? (await findPlace(options, context));
  const query = options.query === undefined ? undefined : await compileQuery("--query", options.query);
  const watch = options.watch === true ? await planWatch(plan, context.signal) : undefined;
  const input = await readInput(plan, flags, facts, place, json, context);
  if (caller === undefined) return show(plan, input, place, json, context);
  if (known.operation.method === "DELETE" && options.force !== true) {
    const { method, url } = await requestOf(plan, input, caller);
    const consent = await confirmDelete(known.operationId, `${method} ${url}`, context);
    if (consent !== "yes") observer.note("Nothing was deleted.");
    if (consent === "interrupted") return INTERRUPTED;
    if (consent === "no") return NO;
  }
  const { now, fetch } = context;
  const { onDeprecation, logger } = observer;
  const destination = destinationOf(plan, context);
  const client = makeClient(plan, { ...caller, now, fetch, onDeprecation, logger });
  try {
    const sending = { plan, input, client, destination, query, watch, json, observer, context, signal: context.signal };
    await (options.all === true ? sendAll(sending) : sendOnce(sending));
    await destination.commit();
    return OK;
  } finally {
    destination.discard();
    observer.status("");
    // A token that cannot be given back expires on its own.
    await client.close().catch(() => undefined);
  }
}

function destinationOf({ options }: CallPlan, { stdout }: Context): Destination {
  return options.outputFile === undefined ? toStream(stdout) : toFile(options.outputFile);
}

/** Prints the request, or the command line for it. */
async function show(
  plan: CallPlan,
  input: CallInput,
  place: Parameters<typeof requestOf>[2],
  json: Json,
  context: Context,
): Promise<number> {
  const destination = destinationOf(plan, context);
  try {
    if (plan.curl !== undefined) await destination.write(await curlOf(plan, input, place));
    else {
      const request = await requestOf(plan, input, place);
      const isJson = plan.options.output === "json";
      await destination.write(isJson ? `${json.stringify(request, 2)}\n` : requestText(request, json));
    }
    await destination.commit();
    return OK;
  } finally {
    destination.discard();
  }
}

/** The libraries that a call needs, so that all that are missing are named at once. */
function peersOf({ known, options, format, curl }: CallPlan, { stdin }: Context): readonly PeerName[] {
  const isPrinted = options.dryRun === true || curl !== undefined;
  const isAsked = known.operation.method === "DELETE" && options.force !== true && stdin.isTTY === true && !isPrinted;
  return [
    "lossless-json",
    ...(isPrinted ? [] : FORMAT_PEERS[format]),
    ...(known.operation.body !== undefined && options.check ? (["ajv", "ajv-formats"] as const) : []),
    ...(options.query !== undefined || options.until !== undefined ? (["jmespath"] as const) : []),
    ...(isAsked ? (["@clack/prompts"] as const) : []),
    ...(options.body !== undefined && /\.ya?ml$/i.test(options.body) ? (["yaml"] as const) : []),
  ];
}
