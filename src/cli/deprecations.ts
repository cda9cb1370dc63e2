/** `atlas-fetch deprecations`: what of Atlas stops working, and where it is called. */
import type { Command } from "commander";
import type { DeprecationOptions } from "./deprecations/run.js";
import { oneOf } from "./one-of.js";

/** The options of the command, as commander gives them. */
interface DeprecationsCommandOptions {
  readonly scan?: readonly string[];
  readonly within?: string;
  readonly fail?: boolean;
  readonly spec?: string;
  readonly now?: string;
  readonly output: string;
}

const FORMATS = ["table", "json", "markdown", "sarif"] as const;

const HELP = `
Exit code: 0 it ran, 1 something was found and --fail is given, 2 could not run, 130 interrupted.

Examples:
  $ atlas-fetch deprecations --within 180d
  $ atlas-fetch deprecations --scan src/ --fail
  $ atlas-fetch deprecations --scan src/ --output sarif > deprecations.sarif
  $ atlas-fetch deprecations --spec atlas.yaml --output markdown`;

/** Puts the command on the program. */
export function registerDeprecations(program: Command): void {
  program
    .command("deprecations")
    .description("List what is deprecated or stops working, or find where a program calls it")
    .option("--scan <paths...>", "find the calls in these TypeScript and JavaScript files and folders")
    .option("--within <span>", "only what stops working within so many days or weeks: 180d, 26w")
    .option("--fail", "exit with 1 if something is found")
    .option("--spec <file|URL>", "the newest official document, YAML or JSON, so that moved dates are seen")
    .option("--now <date>", "the day to count from, or a time in ISO 8601 (default: now)")
    .option("--output <format>", FORMATS.join(", "), "table")
    .addHelpText("after", HELP)
    .action(runDeprecations);
}

/**
 * Runs the command; sets `process.exitCode` to 1 if something is found and `--fail` is given.
 *
 * @throws {SpecError | AtlasConfigError} if it cannot run
 */
async function runDeprecations(given: DeprecationsCommandOptions): Promise<void> {
  const format = oneOf("--output", given.output, FORMATS);
  const [{ readMoment, readSpan }, { requirePeers }] = await Promise.all([
    import("./deprecations/moment.js"),
    import("./peers.js"),
  ]);
  const { scan, spec, within, now } = given;
  const options = {
    now: now === undefined ? Date.now() : readMoment("--now", now),
    ...(within === undefined ? {} : { withinDays: readSpan("--within", within) }),
    ...(scan === undefined ? {} : { scan }),
    ...(spec === undefined ? {} : { spec }),
  };
  requirePeers([
    ...(spec === undefined ? [] : ["@redocly/openapi-core" as const]),
    ...(scan === undefined ? [] : ["typescript" as const]),
    ...(format === "table" && scan === undefined ? ["cli-table3" as const] : []),
  ]);
  const { onInterrupt } = await import("./interrupt.js");
  const release = onInterrupt(() => undefined);
  try {
    await report(options, format, given.fail === true);
  } finally {
    release();
  }
}

async function report(options: DeprecationOptions, format: (typeof FORMATS)[number], fail: boolean): Promise<void> {
  const [{ reportDeprecations }, { render }, { hasFindings }, { print }] = await Promise.all([
    import("./deprecations/run.js"),
    import("./deprecations/output/formats.js"),
    import("./deprecations/report.js"),
    import("./print.js"),
  ]);
  const result = await reportDeprecations(options);
  const { stdout, stderr } = process;
  const notices = [...result.notices, ...(result.scan?.notices ?? [])];
  if (format === "sarif" && result.scan === undefined) {
    notices.push("Code scanning shows only what has a place in a file: add --scan.");
  }
  for (const notice of notices) await print(stderr, `atlas-fetch: ${notice}\n`);
  const terminal = stdout.isTTY ? { width: stdout.columns, colors: stdout.hasColors() } : {};
  await print(stdout, await render(result, format, terminal));
  if (fail && hasFindings(result)) process.exitCode = 1;
}
