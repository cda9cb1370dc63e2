/** Runs the checks of several directions on one document, and collects what every kind of report is made from. */
import { readFile } from "node:fs/promises";
import { loadSpec, type LoadedSpec } from "../codegen/load.js";
import { SpecError } from "../codegen/spec-error.js";
import { AtlasConfigError } from "../errors/config-error.js";
import { PACKAGE_VERSION } from "../package-version.js";
import { resolveApiDates } from "./api-dates.js";
import { directionOf, notExercised, type CaseResult, type CheckInfo, type Report } from "./check.js";
import type { DirectionContext, DirectionRunner } from "./directions/direction.js";
import { directionsOf, loadDirections } from "./directions/index.js";
import { checkExemptions, exempt, names, parseExemptions, type Exemption } from "./exemptions.js";
import { findChecks, findOperations, isPartial, wants, type Filter } from "./filter.js";
import type { ConformanceOptions } from "./options.js";
import { isOwnSpec, ownExemptions, ownSpec } from "./own-spec.js";
import { displayPath, locateOperations, reportOperations } from "./report/operations.js";
import { REPORT_SCHEMA_VERSION, type ReportSource, type RunReport } from "./report/run-report.js";
import { exemptionLive } from "./spec/exemption-live.js";

/** What a run that was not told otherwise is repeated by. */
const DEFAULT_COMMAND = "npx atlas-fetch conformance";

/**
 * Runs the checks. Every check that was asked for has at least one result: one that had nothing to do says why.
 *
 * @throws {SpecError | AtlasConfigError} if the run cannot be made: a document or a recording that cannot be read, or a
 * check, an operation, a case or an API date that does not exist
 * @example
 * import { conforms, runConformance } from "atlas-fetch/conformance";
 * const report = await runConformance({ spec: "atlas.yaml", apiDates: ["2025-03-12"] });
 * console.log(conforms(report.results));
 */
export async function runConformance(options: ConformanceOptions = {}): Promise<RunReport> {
  const now = options.now ?? Date.now;
  const started = now();
  // What is most often wrong comes first: to load the checks takes a second.
  const spec = await load(options.spec ?? ownSpec);
  const upstream = options.upstream === undefined ? undefined : await load(options.upstream);
  const runners = await loadDirections(directionsOf(options));
  const known = runners.flatMap((runner) => runner.checks);
  const checks = findChecks(known, options.checks);
  const exemptions = await exemptionsOf(options, spec);
  const filter: Filter = {
    ...(options.operations === undefined ? {} : { operations: findOperations(spec.document, options.operations) }),
    ...(options.caseName === undefined ? {} : { caseName: options.caseName }),
  };
  const today = new Date(started).toISOString().slice(0, 10);
  const context = {
    spec,
    isOwnSpec: isOwnSpec(spec.source),
    upstream,
    apiDates: resolveApiDates(spec.document, options.apiDates),
    seed: options.seed ?? 1,
    today,
    checks: new Set<string>(checks.map(({ id }) => id)),
    filter,
    options,
  };
  const { found, traffic } = await runDirections(runners, context, options);
  const results = settle(checks, found, { exemptions, filter, today, known });
  if (options.caseName !== undefined && results.length === 0) throw noSuchCase(options.caseName, checks);
  const locations = await locateOperations(spec.source);
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    tool: { name: "atlas-fetch", version: PACKAGE_VERSION },
    runtime: `node ${process.versions.node} ${process.platform} ${process.arch}`,
    startedAt: new Date(started).toISOString(),
    duration: now() - started,
    seed: context.seed,
    spec: { ...sourceOf(spec), title: spec.document.info.title, version: spec.document.info.version },
    ...(upstream === undefined ? {} : { upstream: sourceOf(upstream) }),
    traffic,
    apiDates: context.apiDates,
    directions: runners.map(({ direction }) => direction),
    checks:
      options.caseName === undefined ? checks : checks.filter(({ id }) => results.some(({ check }) => check === id)),
    operations: reportOperations(spec.document, locations),
    exemptions: exemptions.map((exemption) => ({
      ...exemption,
      uses: results.filter((result) => result.status === "exempt" && names(exemption, result)).length,
    })),
    results,
    command: options.command ?? DEFAULT_COMMAND,
  };
}

async function load(source: string | LoadedSpec): Promise<LoadedSpec> {
  return typeof source === "string" ? loadSpec(source) : source;
}

function sourceOf({ source, hash }: LoadedSpec): ReportSource {
  return { source: displayPath(source), sha256: hash };
}

async function exemptionsOf({ exemptions }: ConformanceOptions, spec: LoadedSpec): Promise<readonly Exemption[]> {
  if (typeof exemptions === "object") return exemptions;
  const file = exemptions ?? (isOwnSpec(spec.source) ? ownExemptions.path : undefined);
  if (file === undefined) return [];
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError("EXEMPTIONS_INVALID", `${file} cannot be read: ${reason}`, { cause });
  });
  return parseExemptions(text, file);
}

/** One direction after another: what they need (nock, a server) is global. */
async function runDirections(
  runners: readonly DirectionRunner[],
  context: Omit<DirectionContext, "onProgress">,
  { onProgress = () => undefined }: ConformanceOptions,
): Promise<{ found: CaseResult[]; traffic: ReportSource[] }> {
  const found: CaseResult[] = [];
  const traffic: ReportSource[] = [];
  for (const { direction, run } of runners) {
    const outcome = await run({ ...context, onProgress: (progress) => onProgress({ direction, ...progress }) });
    found.push(...outcome.results);
    traffic.push(...(outcome.traffic ?? []));
  }
  return { found, traffic };
}

interface Settling {
  readonly exemptions: readonly Exemption[];
  readonly filter: Filter;
  readonly today: string;
  /** Every check of the directions that ran. */
  readonly known: readonly CheckInfo[];
}

/** The wanted results in the order of the checks, with exemptions applied and none of the checks left blank. */
function settle(checks: readonly CheckInfo[], found: readonly CaseResult[], settling: Settling): Report["results"] {
  const { exemptions, filter, today } = settling;
  const all = [...found, ...liveness(checks, found, settling)];
  const byCheck = new Map<string, CaseResult[]>(checks.map(({ id }) => [id, []]));
  for (const result of all) {
    const isNote = result.status === "not-exercised" && result.operationId === undefined;
    if (wants(filter, result) || (isNote && filter.caseName === undefined)) byCheck.get(result.check)?.push(result);
  }
  const blank =
    filter.operations === undefined ? "the document gives it no case" : "it has no case about these operations";
  const complete = checks.flatMap((info) => {
    const own = byCheck.get(info.id) ?? [];
    return own.length > 0 || filter.caseName !== undefined ? own : [notExercised(info, blank)];
  });
  return exempt(complete, exemptions, today);
}

/** Whether each exemption is still needed, as far as this run can tell. */
function liveness(checks: readonly CheckInfo[], found: readonly CaseResult[], settling: Settling): CaseResult[] {
  if (!checks.includes(exemptionLive)) return [];
  const { exemptions, filter, today, known } = settling;
  return checkExemptions(exemptionLive, exemptions, found, today, ({ check }) => {
    if (isPartial(filter)) return "only some of the cases ran";
    const isDirection = known.some(({ id }) => directionOf(id) === check.slice(0, check.indexOf("-")));
    const isKnown = known.some(({ id }) => id === check);
    const isAsked = checks.some(({ id }) => id === check);
    // A name that no check has is a mistake in the file.
    if (isAsked || (isDirection && !isKnown)) return undefined;
    return `${check} did not run`;
  });
}

function noSuchCase(caseName: string, checks: readonly CheckInfo[]): AtlasConfigError {
  const [only, ...others] = checks;
  const place = only !== undefined && others.length === 0 ? only.id : `the ${checks.length} checks`;
  const message = `${JSON.stringify(caseName)} is the name of no case of ${place}; a report in JSON has the names.`;
  return new AtlasConfigError("INVALID_OPTION", message);
}
