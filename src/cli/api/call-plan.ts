/** What one call of the command line is to do, checked as far as can be done without asking anybody. */
import { AtlasConfigError } from "../../errors/config-error.js";
import { AtlasInputError } from "../../errors/input-error.js";
import type { Suffix } from "../../media-type.js";
import type { Operation, ResourceVersion } from "../../operation.js";
import { checkVersion } from "../../options.js";
import type { CurlAuth } from "../../to-curl.js";
import { resolveVersion } from "../../version.js";
import type { Context } from "../context.js";
import { newestVersion, type KnownOperation } from "../operations.js";
import { formatOfFile, outputFormat, type OutputFormat } from "../output/formats.js";
import { wholeNumber } from "../whole-number.js";
import type { CallCommandOptions } from "./operation-command.js";

/** A call, planned. */
export interface CallPlan {
  readonly known: KnownOperation;
  /** The API date. */
  readonly apiDate: string;
  readonly version: ResourceVersion;
  /** The kind of body to ask for; `undefined` where an operation answers with none. */
  readonly accept: Suffix | undefined;
  readonly format: OutputFormat;
  /** The time limit of one try, in milliseconds; `undefined` for the client's. */
  readonly timeout: number | undefined;
  /** The time limit of `--watch`, in milliseconds. */
  readonly watchTimeout: number | undefined;
  readonly curl: CurlAuth | "as called" | undefined;
  readonly options: CallCommandOptions;
}

/** The most seconds that a timer takes. */
const LONGEST = 2_147_483;

/**
 * Plans a call.
 *
 * @throws {AtlasConfigError | AtlasInputError} for options that do not go together, or not with the operation
 */
export function planCall(known: KnownOperation, given: CallCommandOptions, context: Context): CallPlan {
  const { operationId, operation } = known;
  const { outputFile, ...others } = given;
  // As everywhere, `-` is standard output.
  const options = outputFile === undefined || outputFile === "-" ? others : given;
  const apiDate = options.version === undefined ? newestVersion(operation) : checkVersion(options.version);
  const version = versionAt(operationId, operation, apiDate);
  const { accept, format } = answerOf(known, version, options, context);
  checkTogether(known, options);
  return {
    known,
    apiDate,
    version,
    accept,
    format,
    timeout: milliseconds("--timeout", options.timeout),
    watchTimeout: milliseconds("--watch-timeout", options.watchTimeout),
    curl: curlAuth(options.curl),
    options,
  };
}

function versionAt(operationId: string, { versions }: Operation, apiDate: string): ResourceVersion {
  const names = versions.map(({ version }) => version);
  const name = resolveVersion(names, apiDate);
  const found = versions.find(({ version }) => version === name);
  if (found !== undefined) return found;
  const message = `${operationId} does not exist at API date ${apiDate}; it has the resource versions ${names.join(", ")}.`;
  throw new AtlasInputError("OPERATION_NOT_AVAILABLE", message);
}

function answerOf(
  { operationId }: KnownOperation,
  { responses }: ResourceVersion,
  { output, outputFile, query, all, dryRun, curl }: CallCommandOptions,
  { stdout }: Context,
): Pick<CallPlan, "accept" | "format"> {
  const kinds = new Set(Object.values(responses).flat());
  const isTerminal = outputFile === undefined && stdout.isTTY === true;
  const asked = output === undefined ? undefined : outputFormat(output);
  if (all === true) {
    if (asked === undefined || asked === "json") return { accept: "json", format: "json" };
    throw refuse(`--all gives JSON, an item a line; it cannot be --output ${asked}.`);
  }
  const standard = outputFile !== undefined ? formatOfFile(outputFile) : isTerminal ? "table" : "json";
  if (kinds.size === 0 || kinds.has("json")) {
    const format = asked ?? standard;
    const isOwnCsv = format === "csv" && kinds.has("csv") && query === undefined;
    if (isOwnCsv) return { accept: "csv", format: "raw" };
    if (format === "raw" && query !== undefined)
      throw refuse("--query takes a part of JSON, and --output raw is none.");
    return { accept: kinds.size === 0 ? undefined : "json", format };
  }
  const [kind = "json"] = kinds;
  if (query !== undefined) throw refuse(`--query takes a part of JSON, and ${operationId} answers with ${kind}.`);
  if (asked !== undefined && asked !== "raw" && asked !== kind) {
    throw refuse(`${operationId} answers with ${kind}; it cannot be --output ${asked}.`);
  }
  if (kind === "gzip" && isTerminal && dryRun !== true && curl === undefined) {
    throw refuse(
      `${operationId} answers with gzip, which is nothing for a terminal: give --output-file ${operationId}.gz.`,
    );
  }
  return { accept: kind, format: "raw" };
}

/** Options that make no sense beside others. */
function checkTogether({ operationId, operation }: KnownOperation, options: CallCommandOptions): void {
  const { all, watch, until, watchTimeout, dryRun, curl } = options;
  const isPrinted = dryRun === true || curl !== undefined;
  if (dryRun === true && curl !== undefined) throw refuse("Give --dry-run or --curl, not both.");
  if (watch !== true && until !== undefined) throw refuse("--until says what --watch waits for: give --watch too.");
  if (watch !== true && watchTimeout !== undefined) throw refuse("--watch-timeout is for --watch: give that too.");
  if (all === true && watch === true) throw refuse("Give --all or --watch, not both.");
  if (all === true && isPrinted) throw refuse("--all makes many requests; leave it out to see one of them.");
  if (watch === true && operation.method === "GET" && until === undefined) {
    throw refuse(`${operationId} changes nothing; say what to wait for, with --until <expression>.`);
  }
}

function milliseconds(option: string, text: string | undefined): number | undefined {
  return text === undefined ? undefined : wholeNumber(option, text, 0, LONGEST) * 1000;
}

const CURL_AUTH: readonly CurlAuth[] = ["service-account", "api-key", "bearer"];

function curlAuth(given: string | boolean | undefined): CallPlan["curl"] {
  if (given === undefined) return undefined;
  if (typeof given === "boolean") return "as called";
  const auth = CURL_AUTH.find((known) => known === given);
  if (auth !== undefined) return auth;
  throw refuse(`--curl ${given} is none of ${CURL_AUTH.join(", ")}.`);
}

function refuse(message: string): AtlasConfigError {
  return new AtlasConfigError("INVALID_OPTION", message);
}
