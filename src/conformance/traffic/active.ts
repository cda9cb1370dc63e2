/** Runs the checks that make requests of their own. */
import type { CaseResult, CheckInfo } from "../check.js";
import { isStableVersion } from "../../version.js";
import { curlOf } from "./curl.js";
import type { TrafficExchange } from "./exchange.js";
import { Explorer } from "./explorer.js";
import { Maker } from "./maker.js";
import { OutOfRequests, Session, type Target } from "./target.js";
import type { ActiveCheck, TrafficContext } from "./traffic-check.js";

/** A server as one API date sees it, with what was found there. */
export interface Site {
  readonly apiDate: string;
  readonly explorer: Explorer;
  readonly maker: Maker;
}

/** What such a check works on. */
export interface Active {
  readonly context: TrafficContext;
  readonly session: Session;
  readonly seed: number;
  /** How many cases of one kind an operation has at most. */
  readonly most: number;
  readonly sites: readonly Site[];
  /** Tells a result. */
  readonly tell: (subject: ActiveSubject, outcome: ActiveOutcome) => void;
}

/** What a case is about. */
export interface ActiveSubject {
  readonly operationId: string;
  readonly apiDate?: string;
  readonly name: string;
}

/** What became of it. */
export type ActiveOutcome =
  | { readonly status: "pass" }
  | {
      readonly status: "fail";
      readonly expected: string;
      readonly actual: string;
      readonly exchange: TrafficExchange;
      /** Whether the request had credentials. Default: yes. */
      readonly credentials?: boolean;
    }
  | { readonly status: "not-exercised" | "not-applicable"; readonly reason: string };

/** What the run of all such checks gave. */
export interface ActiveResults {
  readonly results: readonly CaseResult[];
  /** The exchanges of probes and reads, for the other checks to look at. */
  readonly exchanges: readonly TrafficExchange[];
  /** Why they were not run, if they were not. */
  readonly idle?: string;
}

/** How many cases of one kind an operation has: many where nothing is lost, a few on a server that somebody pays for. */
const MOST = { disposable: 60, careful: 5 };

/** Options of the run that these checks need. */
export interface ActiveOptions {
  readonly apiDates?: readonly string[];
  readonly seed?: number;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly what: string }) => void;
}

/**
 * Runs the checks against a target that writes are allowed on.
 *
 * @throws {TrafficError} if the target cannot be asked
 */
export async function activeResults(
  context: TrafficContext,
  checks: readonly ActiveCheck[],
  target: Target | undefined,
  { apiDates = [newestVersion(context)], seed = 1, onProgress }: ActiveOptions,
): Promise<ActiveResults> {
  const nothing = { results: [], exchanges: [] };
  if (checks.length === 0) return nothing;
  if (target === undefined) return { ...nothing, idle: "there is no server to send requests to" };
  if (!target.allowWrites) return { ...nothing, idle: "writes are not allowed" };
  const session = new Session(target, "probe");
  const results: CaseResult[] = [];
  const sites: Site[] = [];
  for (const apiDate of apiDates) {
    const explorer = new Explorer(context, session, apiDate, seed);
    await explorer.read().catch(ignoreOutOfRequests);
    sites.push({ apiDate, explorer, maker: new Maker(explorer) });
  }
  const most = session.disposable ? MOST.disposable : MOST.careful;
  for (const [done, check] of checks.entries()) {
    onProgress?.({ done, total: checks.length, what: check.info.id });
    const tell: Active["tell"] = (subject, outcome) => results.push(resultOf(check.info, subject, outcome));
    try {
      await check.run({ context, session, seed, most, sites, tell });
    } catch (error) {
      if (!(error instanceof OutOfRequests)) throw error;
      const reason = `the limit of ${session.maxRequests} requests was reached`;
      results.push({
        check: check.info.id,
        severity: check.info.severity,
        name: "the rest",
        status: "not-exercised",
        reason,
      });
    }
  }
  return { results, exchanges: session.exchanges };
}

function ignoreOutOfRequests(error: unknown): void {
  if (!(error instanceof OutOfRequests)) throw error;
}

/** The newest stable resource version of a spec. */
export function newestVersion({ index }: TrafficContext): string {
  const versions = index.operations.flatMap(({ table }) => table.versions.map(({ version }) => version));
  return versions.filter(isStableVersion).sort().at(-1) ?? "2023-01-01";
}

function resultOf(info: CheckInfo, subject: ActiveSubject, outcome: ActiveOutcome): CaseResult {
  const base = { check: info.id, severity: info.severity, ...subject };
  if (outcome.status !== "fail") return { ...base, ...outcome };
  const { exchange, credentials = true, ...failure } = outcome;
  return { ...base, ...failure, curl: curlOf(exchange, credentials) };
}
