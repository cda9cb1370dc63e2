/** The options of `atlas-fetch conformance`, as the command line gives them and as the runner takes them. */
import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { checkBaseUrl } from "../base-url.js";
import { DIRECTIONS, type Direction } from "../conformance/check.js";
import type { ConformanceOptions, TrafficSources } from "../conformance/options.js";
import { FORMAT_NAMES } from "../conformance/report/formats.js";
import { displayPath } from "../conformance/report/operations.js";
import { shellWord } from "../conformance/report/shell.js";
import { AtlasConfigError } from "../errors/config-error.js";
import { wholeNumber } from "./whole-number.js";

/** The options of the command, as commander gives them. */
export interface ConformanceCommandOptions {
  readonly spec?: string;
  readonly upstream?: string;
  readonly direction?: readonly string[];
  readonly apiDate?: readonly string[];
  readonly seed: string;
  readonly check?: readonly string[];
  readonly operation?: readonly string[];
  readonly case?: string;
  readonly har?: readonly string[];
  readonly nock?: readonly string[];
  readonly baseUrl?: string;
  readonly emulator?: boolean;
  readonly allowWrites?: boolean;
  readonly exemptions?: string;
  readonly horizon?: string;
  readonly processes?: string;
  readonly report?: readonly string[];
  readonly output: string;
  readonly quiet?: boolean;
}

const HELP = `
Exit code: 0 conforms, 1 does not conform, 2 could not run, 130 interrupted.

Examples:
  $ atlas-fetch conformance
  $ atlas-fetch conformance --spec atlas.yaml --operation Projects --api-date 2025-03-12
  $ atlas-fetch conformance --har recording.har --report report.html --report junit=junit.xml`;

/** Puts the options on a command. */
export function withConformanceOptions(command: Command): Command {
  return command
    .option("--spec <file|URL>", "OpenAPI 3.0 document in all resource versions (default: the trimmed spec)")
    .option("--upstream <file|URL>", "the document that the spec is compared with")
    .option("--direction <names>", `${DIRECTIONS.join(", ")} (default: spec,client)`, collect)
    .option("--api-date <dates>", "API dates that a client pins (default: 2023-11-15,2025-03-12)", collect)
    .option("--seed <number>", "the same seed gives the same cases", "1")
    .option("--check <ids>", "only these checks", collect)
    .option("--operation <items>", "only these tags, operationIds and beginnings of paths", collect)
    .option("--case <name>", "only the case of this name")
    .option("--har <file>", "check the traffic of a HAR file", append)
    .option("--nock <file>", "check the traffic of a nock recording", append)
    .option("--base-url <URL>", "check what a server answers to safe reads; credentials come from the environment")
    .option("--allow-writes", "let --base-url make, change and remove things: only in an organization for tests")
    .option("--emulator", "check what the emulator answers")
    .option("--exemptions <file>", "known failures, with reason and expiry (default: those of the trimmed spec)")
    .option("--horizon <days>", "warn of sunsets this many days ahead (default: 180)")
    .option("--processes <number>", "how many run the client's cases (default: one for each core, at most 4)")
    .option("--report <format=file>", "write a report to a file; the end of its name can tell the format", append)
    .option("--output <format>", `what to print: ${FORMAT_NAMES.join(", ")}`, "terminal")
    .option("--quiet", "no progress, and print the terminal report only if something does not conform")
    .addHelpText("after", `\nLists are separated by commas or given by repeating the option.\n${HELP}`);
}

function collect(value: string, previous: readonly string[] = []): string[] {
  const items = value.split(",").map((item) => item.trim());
  return [...previous, ...items.filter((item) => item !== "")];
}

function append(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

/**
 * What the runner is asked for.
 *
 * @param base - the command itself, for the command line that repeats the run
 * @throws {AtlasConfigError} for a value that cannot be meant
 */
export function conformanceOptions(given: ConformanceCommandOptions, base: string): ConformanceOptions {
  const { spec, upstream, direction = [], apiDate, check, operation, exemptions, horizon, processes } = given;
  return {
    ...(spec === undefined ? {} : { spec }),
    ...(upstream === undefined ? {} : { upstream }),
    ...(direction.length === 0 ? {} : { directions: direction.map(directionNamed) }),
    ...(apiDate === undefined ? {} : { apiDates: apiDate }),
    seed: wholeNumber("--seed", given.seed, -(2 ** 31), 2 ** 31 - 1),
    ...(check === undefined ? {} : { checks: check }),
    ...(operation === undefined ? {} : { operations: operation }),
    ...(given.case === undefined ? {} : { caseName: given.case }),
    ...(exemptions === undefined ? {} : { exemptions }),
    ...(horizon === undefined ? {} : { horizonDays: wholeNumber("--horizon", horizon, 0, 100_000) }),
    processes: processes === undefined ? defaultProcesses() : wholeNumber("--processes", processes, 1, 64),
    traffic: trafficSources(given),
    command: commandText(given, base),
  };
}

/** Each has the document and the values for itself; more than a few would take memory rather than save time. */
function defaultProcesses(): number {
  return Math.min(availableParallelism(), 4);
}

function trafficSources({ har, nock, baseUrl, emulator, allowWrites }: ConformanceCommandOptions): TrafficSources {
  if (allowWrites === true && baseUrl === undefined) {
    throw new AtlasConfigError("INVALID_OPTION", "--allow-writes needs --base-url.");
  }
  return {
    ...(har === undefined ? {} : { har }),
    ...(nock === undefined ? {} : { nock }),
    ...(baseUrl === undefined ? {} : { baseUrl: checkBaseUrl(baseUrl) }),
    ...(emulator === undefined ? {} : { emulator }),
    ...(allowWrites === undefined ? {} : { allowWrites }),
  };
}

function directionNamed(name: string): Direction {
  const direction = DIRECTIONS.find((known) => known === name);
  if (direction !== undefined) return direction;
  throw new AtlasConfigError("INVALID_OPTION", `--direction ${name} is none of ${DIRECTIONS.join(", ")}.`);
}

/** The command line that repeats a run, without what chooses a case and without what is done with the report. */
function commandText(given: ConformanceCommandOptions, base: string): string {
  const {
    spec,
    upstream,
    apiDate = [],
    har = [],
    nock = [],
    baseUrl,
    emulator,
    allowWrites,
    horizon,
    exemptions,
  } = given;
  const words: readonly (readonly [option: string, ...values: readonly string[]])[] = [
    ...pair("--spec", spec === undefined ? undefined : displayPath(spec)),
    ...pair("--upstream", upstream === undefined ? undefined : displayPath(upstream)),
    ...pair("--api-date", apiDate.length === 0 ? undefined : apiDate.join(",")),
    ...pair("--exemptions", exemptions),
    ...pair("--horizon", horizon),
    ...har.flatMap((file) => pair("--har", file)),
    ...nock.flatMap((file) => pair("--nock", file)),
    ...pair("--base-url", baseUrl === undefined ? undefined : checkBaseUrl(baseUrl)),
    ...(emulator === true ? [["--emulator"] as const] : []),
    ...(allowWrites === true ? [["--allow-writes"] as const] : []),
  ];
  return [base, ...words.flat().map(shellWord)].join(" ");
}

function pair(option: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[option, value]];
}
