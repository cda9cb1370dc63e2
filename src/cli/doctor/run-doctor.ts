/** Runs `atlas-fetch doctor`. */
import { AtlasConfigError } from "../../errors/config-error.js";
import { checkVersion } from "../../options.js";
import type { ClientCommandOptions } from "../client-options.js";
import type { Context } from "../context.js";
import { INTERRUPTED, NO, OK } from "../exit-codes.js";
import { print } from "../print.js";
import { StatusLine } from "../status-line.js";
import { paintFor } from "../style.js";
import { wholeNumber } from "../whole-number.js";
import { examine, type Examination } from "./examine.js";
import { CHECKS, type Finding } from "./finding.js";
import { renderFinding, renderVerdict, type RenderOptions } from "./render.js";

/** The options of the command, as commander gives them. */
export interface DoctorCommandOptions extends ClientCommandOptions {
  readonly version?: string;
  readonly timeout: string;
  readonly output: string;
  readonly debug?: boolean;
}

/** Longer lines are hard to read. */
const MAX_WIDTH = 120;
/** How often it is looked whether there is something to wait for, in milliseconds. */
const TICK = 100;

/**
 * Looks at everything and prints what it found: for people as it goes, as JSON at the end.
 *
 * @returns the exit code
 * @throws {AtlasConfigError} for an option that cannot be meant
 */
export async function runDoctor(
  given: DoctorCommandOptions,
  context: Context,
  means: Pick<Examination, "network" | "runtime"> = {},
): Promise<number> {
  const { output, timeout, version } = given;
  if (output !== "text" && output !== "json") {
    throw new AtlasConfigError("INVALID_OPTION", `--output ${output} is none of text, json.`);
  }
  const limit = 1000 * wholeNumber("--timeout", timeout, 1, 600);
  if (version !== undefined) checkVersion(version);
  const found: Finding[] = [];
  const { stdout, stderr, signal } = context;
  const options: RenderOptions = {
    paint: paintFor(stdout, context),
    width: stdout.isTTY === true ? Math.min(stdout.columns ?? 80, MAX_WIDTH) : undefined,
  };
  const debug = (text: string): void => {
    waiting.clear();
    stderr.write(`debug: ${text}\n`);
  };
  const waiting = showWaiting(stderr, () => CHECKS[found.length] ?? "the end");
  try {
    const examination = { given, context, version, limit, ...(given.debug === true ? { debug } : {}), ...means };
    for await (const finding of examine(examination)) {
      found.push(finding);
      waiting.clear();
      if (output === "text") await print(stdout, renderFinding(finding, options));
    }
  } catch (error) {
    if (signal?.aborted === true) return INTERRUPTED;
    throw error;
  } finally {
    waiting.end();
  }
  const isFine = found.every(({ status }) => status !== "problem");
  const result = { ok: isFine, findings: found };
  await print(stdout, output === "json" ? `${JSON.stringify(result, null, 2)}\n` : renderVerdict(found, options));
  return isFine ? OK : NO;
}

/** Says on a terminal what is being waited for. */
function showWaiting(stderr: Context["stderr"], what: () => string): { clear(): void; end(): void } {
  let line = new StatusLine(stderr);
  const timer = setInterval(() => line.update(() => `looking at: ${what()} … ${line.seconds} s`), TICK);
  return {
    clear() {
      line.clear();
      line = new StatusLine(stderr);
    },
    end() {
      clearInterval(timer);
      line.clear();
    },
  };
}
