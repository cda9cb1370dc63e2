/** `atlas-fetch conformance`: the checks, and reports of what they found. */
import type { Command } from "commander";
import { conforms, type Direction } from "../conformance/check.js";
import { directionsOf } from "../conformance/directions/index.js";
import type { ConformanceOptions } from "../conformance/options.js";
import { formatOf, parseTarget, renderReport, type FormatName } from "../conformance/report/formats.js";
import type { RunReport } from "../conformance/report/run-report.js";
import type { TerminalOptions } from "../conformance/report/terminal.js";
import { conformanceOptions, withConformanceOptions, type ConformanceCommandOptions } from "./conformance-options.js";
import { onInterrupt } from "./interrupt.js";
import { requirePeers, type PeerName } from "./peers.js";
import { print } from "./print.js";
import { ProgressLine } from "./progress-line.js";
import { stageReports, type ReportFiles } from "./report-files.js";

const COMMON_PEERS: readonly PeerName[] = ["@redocly/openapi-core", "ajv", "ajv-formats", "yaml"];

const PEERS: Readonly<Record<Direction, readonly PeerName[]>> = {
  spec: ["openapi-typescript", "typescript"],
  client: ["fast-check", "nock"],
  traffic: ["fast-check"],
  suite: ["fast-check", "nock", "openapi-typescript", "typescript"],
};

const EMULATOR_PEERS: readonly PeerName[] = ["@hono/node-server", "hono"];

function peersOf(options: ConformanceOptions): readonly PeerName[] {
  const emulator = options.traffic?.emulator === true ? EMULATOR_PEERS : [];
  return [...COMMON_PEERS, ...directionsOf(options).flatMap((direction) => PEERS[direction]), ...emulator];
}

/** What only the one who registers the command can know. */
export interface ConformanceCommand {
  /** How the command is called, for the command lines in reports. */
  readonly base: string;
  readonly generated?: ConformanceOptions["generated"];
}

/** Puts the command on the program. */
export function registerConformance(
  program: Command,
  command: ConformanceCommand = { base: "npx atlas-fetch conformance" },
): void {
  withConformanceOptions(program.command("conformance"))
    .description("Check spec, client and traffic against each other")
    .action((options: ConformanceCommandOptions) => runCommand(options, command));
}

/**
 * Runs the command; sets `process.exitCode` to 1 if something does not conform.
 *
 * @throws {SpecError | AtlasConfigError} if it cannot run; no report has been written then
 */
async function runCommand(given: ConformanceCommandOptions, { base, generated }: ConformanceCommand): Promise<void> {
  const options = conformanceOptions(given, base);
  const output = formatOf(given.output, "--output");
  const targets = (given.report ?? []).map(parseTarget);
  requirePeers(peersOf(options));
  const progress = new ProgressLine(process.stderr);
  let files: ReportFiles | undefined;
  const cleanUp = (): void => {
    files?.discard();
    progress.clear();
  };
  // Before there is anything to clean up, so that no signal comes in between.
  const release = onInterrupt(cleanUp);
  try {
    files = stageReports(targets.map(({ file }) => file));
    const { runConformance } = await import("../conformance/run.js");
    const report = await runConformance({
      ...options,
      ...(generated === undefined ? {} : { generated }),
      ...(given.quiet === true ? {} : { onProgress: (step) => progress.update(step) }),
    });
    progress.clear();
    files.write(await Promise.all(targets.map(({ format }) => renderReport(report, format))));
    await show(report, output, given.quiet === true);
    if (!conforms(report.results)) process.exitCode = 1;
  } finally {
    cleanUp();
    release();
  }
}

async function show(report: RunReport, output: FormatName, quiet: boolean): Promise<void> {
  if (quiet && output === "terminal" && conforms(report.results)) return;
  await print(process.stdout, await renderReport(report, output, terminalOf(process.stdout)));
}

/** A width only where there is a terminal, and colours only where it has them and nobody objects (`NO_COLOR`). */
function terminalOf(stream: NodeJS.WriteStream): TerminalOptions {
  if (!stream.isTTY) return {};
  return { width: Math.min(stream.columns, MAX_WIDTH), colors: stream.hasColors() };
}

/** Longer lines are hard to read. */
const MAX_WIDTH = 140;
