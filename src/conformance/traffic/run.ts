/** Runs the checks of the traffic direction. */
import type { OpenApiDocument } from "../../codegen/document.js";
import type { CaseResult, CheckInfo } from "../check.js";
import { exempt, type Exemption } from "../exemptions.js";
import { activeResults } from "./active.js";
import { contextOf, type ContextOptions } from "./context.js";
import { curlOf } from "./curl.js";
import { exchangeName, type SkippedEntry, type TrafficExchange } from "./exchange.js";
import { nameOf, sortExchanges, type Sorted } from "./matched.js";
import type { Target } from "./target.js";
import { TrafficError } from "./traffic-error.js";
import type { ActiveCheck, Finding, TrafficCheck, TrafficContext } from "./traffic-check.js";

/** How far a run has come. */
export interface TrafficProgress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

/** What a run starts from. */
export interface RunTrafficOptions extends ContextOptions {
  /** The spec, all resource versions. */
  readonly document: OpenApiDocument;
  /** What was recorded; of several recordings one after another. */
  readonly exchanges: readonly TrafficExchange[];
  /** The entries of the recordings that are no exchanges. */
  readonly skipped?: readonly SkippedEntry[];
  readonly checks: readonly TrafficCheck[];
  /** The server for the checks that make requests of their own; without it they are not exercised. */
  readonly target?: Target;
  /** The API dates that those checks use. Default: the newest resource version of the spec. */
  readonly apiDates?: readonly string[];
  /**
   * The same seed gives the same requests.
   *
   * @default 1
   */
  readonly seed?: number;
  /**
   * How many requests of one kind those checks make for one operation and API date. Default: 20 for a disposable target, 5
   * for another one.
   */
  readonly casesPerOperation?: number;
  readonly exemptions?: readonly Exemption[];
  /** Which results are wanted. Default: all. */
  readonly only?: (result: Pick<CaseResult, "check" | "operationId" | "name">) => boolean;
  readonly onProgress?: (progress: TrafficProgress) => void;
}

/**
 * Checks exchanges against a spec. Every check has at least one result: one that found nothing to do says so.
 *
 * @throws {TrafficError} `TRAFFIC_NO_MATCH` if there are exchanges and none is for an operation of the spec
 */
export async function runTraffic(options: RunTrafficOptions): Promise<CaseResult[]> {
  const { document, exchanges, skipped = [], checks, target, exemptions = [], only = () => true, onProgress } = options;
  const context = contextOf(document, options);
  const active = checks.filter((check) => "run" in check);
  const made = await activeResults(context, active, target, options);
  const sorted = sortExchanges(context.index, [...exchanges, ...made.exchanges], skipped);
  if (!sorted.some(({ kind }) => kind === "matched")) refuse(exchanges, target);
  const results: CaseResult[] = [];
  const passive = checks.filter((check): check is PassiveCheck => !("run" in check));
  for (const [done, item] of sorted.entries()) {
    for (const check of passive) results.push(...resultsOf(check, item, context));
    if (done % PROGRESS === 0) onProgress?.({ done, total: sorted.length, what: "exchanges" });
  }
  results.push(...made.results);
  const complete = checks.flatMap((check) => {
    const own = results.filter((result) => result.check === check.info.id);
    return own.length === 0
      ? [idleResult(check.info, made.idle ?? check.idle, "run" in check ? undefined : check.idle)]
      : own;
  });
  const today = context.today;
  return exempt(unique(complete), exemptions, today).filter(only);
}

type PassiveCheck = Exclude<TrafficCheck, ActiveCheck>;

/** After how many exchanges progress is told. */
const PROGRESS = 500;

function refuse(exchanges: readonly TrafficExchange[], target: Target | undefined): void {
  if (target !== undefined && exchanges.length === 0) return;
  if (exchanges.length === 0) {
    throw new TrafficError("TRAFFIC_EMPTY", "There are no exchanges to check: the recordings hold none that is whole.");
  }
  const sources = [...new Set(exchanges.map(({ source }) => source))].join(", ");
  const hosts = [...new Set(exchanges.map(({ request }) => new URL(request.url).host))];
  const shown = hosts.slice(0, 3).join(", ") + (hosts.length > 3 ? " and others" : "");
  throw new TrafficError(
    "TRAFFIC_NO_MATCH",
    `None of the ${exchanges.length} exchanges of ${sources} is for an operation of the spec; they are with ${shown}.`,
  );
}

/** What a check says of one exchange. */
function resultsOf(check: PassiveCheck, item: Sorted, context: TrafficContext): CaseResult[] {
  const { id, severity } = check.info;
  return attempt(check, item, context).map((finding): CaseResult => {
    const { place = "", ...rest } = finding;
    const base = subjectOf(item);
    const name = place === "" ? base.name : `${base.name} ${place}`;
    if (rest.status !== "fail") return { check: id, severity, ...base, name, ...rest };
    const { shared = sharedPlace(item, place), ...failure } = rest;
    const exchange = exchangeOf(item);
    return {
      check: id,
      severity,
      ...base,
      name,
      ...failure,
      ...(shared === undefined ? {} : { shared }),
      ...(exchange === undefined ? {} : { curl: curlOf(exchange) }),
    };
  });
}

/** An exchange that a check cannot work with is a finding, not the end of the run. */
function attempt(check: PassiveCheck, item: Sorted, context: TrafficContext): readonly Finding[] {
  try {
    if ("sorted" in check) return check.sorted(item, context);
    return item.kind === "matched" ? check.judge(item.matched, context) : [];
  } catch (error) {
    // A body that is nested deeper than the stack, for example.
    const actual = error instanceof Error ? error.message : String(error);
    return [{ status: "fail", expected: "an exchange that can be checked", actual }];
  }
}

function subjectOf(item: Sorted): Pick<CaseResult, "name" | "operationId" | "apiDate"> {
  switch (item.kind) {
    case "matched": {
      const { operation, judgedVersion } = item.matched;
      return {
        name: nameOf(item.matched),
        operationId: operation.operationId,
        ...(judgedVersion === undefined ? {} : { apiDate: judgedVersion }),
      };
    }
    case "unmatched":
      return { name: `${item.exchange.request.method} ${exchangeName(item.exchange)}` };
    case "foreign":
      return { name: `${item.exchanges[0]?.source ?? ""} ${item.host}` };
    case "skipped": {
      const { operationId, apiDate, source } = item.entry;
      if (operationId === undefined) return { name: exchangeName(item.entry) };
      const date = apiDate === undefined ? {} : { apiDate };
      return {
        name: [operationId, apiDate ?? "", source].filter((part) => part !== "").join(" "),
        operationId,
        ...date,
      };
    }
  }
}

/** Where the same finding would stand in other exchanges. */
function sharedPlace(item: Sorted, place: string): string | undefined {
  if (item.kind !== "matched") return undefined;
  const { operation, exchange } = item.matched;
  return `${operation.operationId} ${exchange.response.status} ${place}`.trim();
}

function exchangeOf(item: Sorted): TrafficExchange | undefined {
  if (item.kind === "matched") return item.matched.exchange;
  return item.kind === "unmatched" ? item.exchange : undefined;
}

function idleResult({ id, severity }: CheckInfo, activeIdle: string, passiveIdle: string | undefined): CaseResult {
  const reason = passiveIdle ?? activeIdle;
  return { check: id, severity, name: "nothing to check", status: "not-exercised", reason };
}

/** Names are unique within a check, even if a file is given twice. */
function unique(results: readonly CaseResult[]): CaseResult[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const key = `${result.check} ${result.name}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? result : { ...result, name: `${result.name} (${count})` };
  });
}
