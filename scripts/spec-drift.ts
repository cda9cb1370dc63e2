/**
 * Compares the trimmed spec with an upstream document, by facts. docs/spec.md explains the checks and the exemptions.
 *
 *   npm run spec:drift                                  # the snapshot beside the project, else the official document
 *   npm run spec:drift -- --upstream v2.yaml            # a file or an https address
 *   npm run spec:drift -- --json drift.json             # every case as JSON too
 *   npm run spec:drift -- --horizon 90                  # warn of sunsets in the next 90 days (default 180)
 *
 * Exit code 0 if the spec conforms, 1 if it does not, 2 if the comparison could not be made.
 */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSpec, SpecError, type LoadedSpec } from "../src/codegen/index.js";
import { conforms, type Report } from "../src/conformance/check.js";
import { exemptionsFile, generation, officialSpec, root, snapshot } from "./config.js";

const USAGE = "Usage: npm run spec:drift -- [--upstream <file or address>] [--json <file>] [--horizon <days>]";

async function main(): Promise<number> {
  const { upstream: source, json, horizonDays } = readArguments();
  process.chdir(root);
  // Before the checks, which take a second to load.
  const upstream = await loadSpec(source);
  const { textReport } = await import("../src/conformance/index.js");
  const { labelsOf, specCheckInfos } = await import("../src/conformance/spec/index.js");
  const report = await compare(upstream, horizonDays);
  console.log(`${generation.spec} compared with ${source}\n`);
  console.log(textReport(report.results, { checks: specCheckInfos, labels: labelsOf }));
  if (json !== undefined) await writeReport(json, { ours: generation.spec, upstream: source, results: report.results });
  return conforms(report.results) ? 0 : 1;
}

async function compare(upstream: LoadedSpec, horizonDays: number | undefined): Promise<Report> {
  const { runConformance } = await import("../src/conformance/index.js");
  const { reportUnloadable } = await import("../src/conformance/spec/index.js");
  const { generatedState } = await import("./generated-state.js");
  const ours = await loadSpec(generation.spec).catch((error: unknown) => {
    const report = reportUnloadable(error);
    if (report === undefined) throw error;
    return report;
  });
  if ("results" in ours) return ours;
  return runConformance({
    directions: ["spec"],
    spec: ours,
    upstream,
    exemptions: exemptionsFile.path,
    generated: () => generatedState(ours),
    ...(horizonDays === undefined ? {} : { horizonDays }),
  });
}

function readArguments(): { upstream: string; json?: string; horizonDays?: number } {
  const { values } = parse();
  const horizonDays = values.horizon === undefined ? undefined : Number(values.horizon);
  if (horizonDays !== undefined && !(Number.isInteger(horizonDays) && horizonDays >= 0)) {
    throw new UsageError(`--horizon ${values.horizon ?? ""} is not a number of days.`);
  }
  // npm runs scripts in the root of the package; a relative path is meant from where the command was given.
  const from = process.env["INIT_CWD"] ?? process.cwd();
  const at = (path: string): string => (/^https?:/.test(path) ? path : join(path.startsWith("/") ? "/" : from, path));
  return {
    upstream: values.upstream === undefined ? defaultUpstream() : at(values.upstream),
    ...(values.json === undefined ? {} : { json: at(values.json) }),
    ...(horizonDays === undefined ? {} : { horizonDays }),
  };
}

class UsageError extends Error {}

function parse(): { values: { upstream?: string; json?: string; horizon?: string } } {
  try {
    return parseArgs({
      options: { upstream: { type: "string" }, json: { type: "string" }, horizon: { type: "string" } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function defaultUpstream(): string {
  const named = process.env["ATLAS_UPSTREAM_SPEC"];
  if (named !== undefined && named !== "") return named;
  return existsSync(snapshot) ? snapshot : officialSpec;
}

async function writeReport(file: string, report: object): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  } catch (cause) {
    throw new SpecError("OUTPUT_UNWRITABLE", `${file} cannot be written: ${String(cause)}`, { cause });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageError) console.error(error.message);
  // What a parser adds below its first line is an excerpt of the document.
  else console.error(error instanceof SpecError ? error.message.split("\n")[0] : error);
  process.exitCode = 2;
}
