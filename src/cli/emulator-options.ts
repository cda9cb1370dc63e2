/** The options of `atlas-fetch emulator`, as the command line gives them and as the emulator takes them. */
import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { AtlasConfigError } from "../errors/config-error.js";
import type { EmulatorOptions } from "../emulator/options.js";
import { oneOf } from "./one-of.js";
import { readSettings, type Settings } from "./settings.js";
import { wholeNumber } from "./whole-number.js";

/** The options of the command, as commander gives them. */
export interface EmulatorCommandOptions {
  readonly port: string;
  readonly host?: string;
  readonly seed?: string;
  readonly snapshot?: string;
  readonly db?: string;
  readonly document?: string;
  readonly control?: boolean;
  readonly now?: string;
  readonly versionRule?: string;
  readonly tokenLifetime?: string;
  readonly tokenLimit?: string;
  readonly digestAlgorithm?: string;
  readonly nonceLifetime?: string;
  readonly rateLimit?: readonly string[];
  readonly latency?: string;
  readonly fault?: readonly string[];
  readonly faultSeed?: string;
  readonly output: string;
}

const HELP = `
Exit code: 0 ended by Ctrl-C or SIGTERM, 2 could not run.

Examples:
  $ atlas-fetch emulator --port 4300
  $ atlas-fetch emulator --fault 503:0.1 --fault reset,operation=createGroup,applied,times=1
  $ atlas-fetch emulator --rate-limit id=organizations_org,operations=getOrg+listOrgs,capacity=10,refill=5,seconds=1`;

const VERSION_RULES = ["floor", "exact"] as const;
const NUMBERS = ["tokenLifetime", "tokenLimit", "nonceLifetime", "latency", "faultSeed"] as const;
const DIGEST_ALGORITHMS = ["MD5", "SHA-256"] as const;

/** Puts the options on a command. */
export function withEmulatorOptions(command: Command): Command {
  return command
    .option("--port <number>", "port to listen on; 0 for any free one", "0")
    .option("--host <address>", "address to listen on (default: 127.0.0.1, which nobody else reaches)")
    .option("--seed <file>", "JSON of the organizations to start with")
    .option("--snapshot <file>", "go on from this file if it is there, and write it at the end")
    .option(
      "--document <file|URL>",
      "answer all operations of this OpenAPI document: those without behaviour by example",
    )
    .option("--db <file>", "keep everything in this SQLite file, safe from a crash; needs libsql")
    .option("--control", "let another process control the emulator, with a token that is printed")
    .option("--now <date>", "the time at the start, in ISO 8601; it goes on from there")
    .option("--version-rule <rule>", `what a date in Accept means: ${VERSION_RULES.join(", ")} (default: floor)`)
    .option("--token-lifetime <seconds>", "how long a token lives (default: 3600)")
    .option("--token-limit <number>", "live tokens of one service account (default: 100)")
    .option("--digest-algorithm <name>", `${DIGEST_ALGORITHMS.join(", ")} (default: MD5)`)
    .option("--nonce-lifetime <ms>", "how long a nonce of digest authentication can be used (default: 300000)")
    .option("--rate-limit <settings>", `a token bucket: ${Object.keys(RATE_LIMIT).join(", ")}`, append)
    .option("--latency <ms>", "hold every answer back")
    .option("--fault <settings>", `what goes wrong: <answer>[:<rate>] and ${Object.keys(FAULT).join(", ")}`, append)
    .option("--fault-seed <number>", "makes faults with a rate hit the same requests in each run")
    .option("--output <format>", "what to print: text, or json for one line", "text")
    .addHelpText("after", HELP);
}

function append(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

const RATE_LIMIT: Settings = {
  id: ["endpointSetId", "text"],
  name: ["endpointSetName", "text"],
  scope: ["scope", "text"],
  operations: ["operations", "names"],
  capacity: ["capacity", "number"],
  refill: ["refillRate", "number"],
  seconds: ["refillDurationSeconds", "number"],
  shape: ["shape", "text"],
  headers: ["headers", "flag"],
};

const FAULT: Settings = {
  answer: ["answer", "number or text"],
  code: ["errorCode", "text"],
  rate: ["rate", "number"],
  operation: ["operationId", "text"],
  method: ["method", "text"],
  times: ["times", "number"],
  latency: ["latency", "number"],
  applied: ["applied", "flag"],
};

/**
 * What the emulator is started with.
 *
 * @throws {AtlasConfigError} for a value that cannot be meant and a file that cannot be read
 */
export async function emulatorOptions(given: EmulatorCommandOptions): Promise<EmulatorOptions> {
  // Loaded here, once it is known that the libraries it needs are there.
  const [{ loadSpec }, { readFaults, readRateLimits, readSeed }, { readSnapshot }] = await Promise.all([
    import("../codegen/load.js"),
    import("../emulator/input.js"),
    import("../emulator/snapshot.js"),
  ]);
  const {
    host,
    seed,
    snapshot,
    db,
    document,
    control,
    now,
    versionRule,
    digestAlgorithm,
    fault = [],
    rateLimit = [],
  } = given;
  if (snapshot !== undefined && db !== undefined) {
    throw new AtlasConfigError("INVALID_OPTION", "Give --snapshot or --db, not both.");
  }
  // The file of a snapshot is not there before the first end.
  const written = snapshot === undefined ? undefined : await readJson(snapshot, true);
  return {
    port: wholeNumber("--port", given.port, 0, 65_535),
    ...(host === undefined ? {} : { host }),
    ...(seed === undefined ? {} : { seed: readSeed(await readJson(seed), seed) }),
    ...(snapshot === undefined || written === undefined ? {} : { snapshot: readSnapshot(written, snapshot) }),
    ...(db === undefined ? {} : { db }),
    ...(document === undefined ? {} : { document: (await loadSpec(document)).document }),
    ...(control === undefined ? {} : { control }),
    ...(now === undefined ? {} : { now: clockFrom(now) }),
    ...(versionRule === undefined ? {} : { versionRule: oneOf("--version-rule", versionRule, VERSION_RULES) }),
    ...(digestAlgorithm === undefined
      ? {}
      : { digestAlgorithm: oneOf("--digest-algorithm", digestAlgorithm, DIGEST_ALGORITHMS) }),
    ...numbersOf(given),
    faults: readFaults(fault.map(readFault), "--fault"),
    rateLimits: readRateLimits(rateLimit.map(readRateLimit), "--rate-limit"),
  };
}

/** An answer and a rate may stand first without their names. */
function readFault(text: string): unknown {
  const named = text.replace(/^([^,:=]+)(?::([^,=]*))?(?=,|$)/, (whole, answer: string, rate?: string) =>
    Object.hasOwn(FAULT, answer) ? whole : `answer=${answer}${rate === undefined ? "" : `,rate=${rate}`}`,
  );
  return readSettings("--fault", named, FAULT);
}

function readRateLimit(text: string): unknown {
  const set = readSettings("--rate-limit", text, RATE_LIMIT);
  return { endpointSetName: set["endpointSetId"], scope: "ORGANIZATION", ...set };
}

/** The options that are whole numbers, as far as they were given. */
function numbersOf(given: EmulatorCommandOptions): Pick<EmulatorOptions, (typeof NUMBERS)[number]> {
  const numbers: Partial<Record<(typeof NUMBERS)[number], number>> = {};
  for (const name of NUMBERS) {
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const text = given[name];
    if (text !== undefined) numbers[name] = wholeNumber(option, text, 0, 2 ** 31 - 1);
  }
  return numbers;
}

/** A clock that shows this time now, and goes on. */
function clockFrom(text: string): () => number {
  const start = new Date(text).getTime();
  if (Number.isNaN(start)) {
    throw new AtlasConfigError(
      "INVALID_OPTION",
      `--now ${text} is no time such as 2026-01-01 or 2026-01-01T12:00:00Z.`,
    );
  }
  const offset = start - Date.now();
  return () => Date.now() + offset;
}

async function readJson(file: string, mayBeMissing = false): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (mayBeMissing && code === "ENOENT") return undefined;
    throw new AtlasConfigError("INVALID_OPTION", `${file} cannot be read: ${code}.`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AtlasConfigError("INVALID_OPTION", `${file} is no JSON.`, { cause });
  }
}
