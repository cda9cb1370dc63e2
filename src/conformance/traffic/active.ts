/** Runs the checks that make requests of their own. */
import type { CaseResult, CheckInfo } from "../check.js";
import { isStableVersion } from "../../version.js";
import { curlOf } from "./curl.js";
import { populate } from "./drive.js";
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
  /** Puts everything back to what it was before the checks, where that is possible. */
  readonly restore: () => void;
  /** Keeps everything as it is now; the function that it gives goes back to it. Absent where that is not possible. */
  readonly checkpoint: (() => () => void) | undefined;
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
const MOST = { disposable: 20, careful: 5 };

/** Options of the run that these checks need. */
export interface ActiveOptions {
  readonly apiDates?: readonly string[];
  readonly seed?: number;
  readonly casesPerOperation?: number;
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
  options: ActiveOptions,
): Promise<ActiveResults> {
  const { apiDates = [newestVersion(context)], seed = 1, onProgress } = options;
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
    const maker = new Maker(explorer);
    sites.push({ apiDate, explorer, maker });
    // So that what is in other things can be reached too.
    if (!session.disposable) continue;
    await populate(explorer, maker).catch(ignoreOutOfRequests);
    await explorer.read().catch(ignoreOutOfRequests);
  }
  const most = options.casesPerOperation ?? (session.disposable ? MOST.disposable : MOST.careful);
  const { checkpoint: keep } = session;
  const checkpoint = keep && ((): (() => void) => together([keep(), ...worldsOf(sites)]));
  const restore = checkpoint?.() ?? ((): void => undefined);
  for (const [done, check] of checks.entries()) {
    onProgress?.({ done, total: checks.length, what: check.info.id });
    const tell: Active["tell"] = (subject, outcome) => results.push(resultOf(check.info, subject, outcome));
    restore();
    try {
      await check.run({ context, session, seed, most, sites, tell, restore, checkpoint });
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

function together(steps: readonly (() => void)[]): () => void {
  return () => {
    for (const step of steps) step();
  };
}

function worldsOf(sites: readonly Site[]): (() => void)[] {
  return sites.map(({ explorer }) => explorer.world.checkpoint());
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
