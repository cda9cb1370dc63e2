/** Runs checks over operations, and writes down what became of each case. */
import { generate, type GeneratedFiles } from "../../codegen/generate.js";
import { buildTable } from "../../codegen/table.js";
import type { OpenApiDocument } from "../../codegen/document.js";
import type { CaseResult } from "../check.js";
import type { ClientCase } from "./case.js";
import type { ClientCheck, Environment, Verdict } from "./client-check.js";
import { shorten, show } from "./compare.js";
import type { OperationContext } from "./context.js";
import { curlOf } from "./curl.js";
import { NotApplicable } from "./exchange.js";
import { summaryOf } from "./judge.js";
import { spread } from "./make-case.js";
import { forgetStrays, networkOff } from "./nock-server.js";
import type { Subject } from "./subject.js";

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done. */
  readonly what: string;
}

/** Which case to run. */
export interface CaseId {
  readonly check: ClientCheck["info"]["id"];
  readonly operationId?: string;
  readonly apiDate: string;
  readonly name: string;
}

/** What {@link runChecks} is given. */
export interface RunOptions {
  readonly checks: readonly ClientCheck[];
  readonly contexts: readonly OperationContext[];
  readonly environment: Environment;
  readonly only?: ((id: CaseId) => boolean) | undefined;
  /** How many cases of a check are run for one operation. Default: all for up to 250 operations, 5 for more. */
  readonly most?: number | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How many operations are made ready, and how many cases are under way, at a time: they mostly wait for nock's timers. */
const [AT_ONCE, CONCURRENCY] = [16, 32];

/** What generated files import; it is put beside them in memory. */
export const RUNTIME = "../runtime.js";

/** What the checks of a run over a document share. */
export function environmentOf(document: OpenApiDocument, subject: Subject): Environment {
  const made = new Map<string, Promise<GeneratedFiles>>();
  return {
    subject,
    operations: buildTable(document),
    files(apiDate) {
      const files =
        made.get(apiDate) ??
        generate({ spec: { document, source: "document", hash: "" }, apiDates: [apiDate], runtime: RUNTIME });
      made.set(apiDate, files);
      return files;
    },
  };
}

/** Runs checks one after another, each over all operations. Not to be run twice at a time: nock is global. */
export async function runChecks({ checks, contexts, ...options }: RunOptions): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  const total = checks.length * contexts.length;
  const most = options.most ?? mostOf(contexts.length);
  let done = 0;
  await networkOff();
  try {
    for (const check of checks) {
      const onDone = (): void => options.onProgress?.({ done: ++done, total, what: check.info.id });
      results.push(...(await runCheck(check, contexts, { ...options, most }, onDone)));
    }
  } finally {
    await forgetStrays();
  }
  return results;
}

type CheckOptions = Pick<RunOptions, "environment" | "only" | "most">;

async function runCheck(
  check: ClientCheck,
  contexts: readonly OperationContext[],
  { environment, only, most }: CheckOptions,
  onDone: () => void,
): Promise<CaseResult[]> {
  const { id } = check.info;
  const isWanted = ({ operationId, apiDate, name }: ClientCase): boolean =>
    only?.({ check: id, apiDate, name, ...(operationId === undefined ? {} : { operationId }) }) ?? true;
  const general = generalCases(check, contexts).filter(isWanted);
  const prepared = (context: OperationContext): Prepared => prepare(check, context, most, isWanted);
  if (check.runAll !== undefined) {
    const all = contexts.map(prepared);
    const cases = [...general, ...all.flatMap((one) => one.cases)];
    const verdicts = cases.length === 0 ? [] : await attemptAll(check.runAll, cases, environment);
    contexts.forEach(onDone);
    const results = cases.map((testCase, index) => resultOf(check, testCase, verdicts[index] ?? {}));
    return orIdle(check, [...results, ...all.flatMap(({ failed }) => failed)], only);
  }
  const runOne = async (testCase: ClientCase): Promise<CaseResult> =>
    resultOf(check, testCase, await attempt(async () => check.run(testCase, environment)));
  const results = await mapConcurrently(general, 1, runOne);
  for (const batch of batches(contexts, AT_ONCE)) {
    // Before any of them runs: to make values can take so long that the time limits of the others would run out.
    const ready = batch.map(prepared);
    const cases = ready.flatMap((one) => one.cases);
    results.push(...ready.flatMap(({ failed }) => failed), ...(await mapConcurrently(cases, CONCURRENCY, runOne)));
    batch.forEach(onDone);
  }
  return orIdle(check, results, only);
}

function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

interface Prepared {
  readonly cases: readonly ClientCase[];
  /** One result that says why there are no cases, if making them failed. */
  readonly failed: readonly CaseResult[];
}

function prepare(
  check: ClientCheck,
  context: OperationContext,
  most: number | undefined,
  isWanted: (testCase: ClientCase) => boolean,
): Prepared {
  const { operationId, apiDate } = context;
  const { info } = check;
  try {
    return { cases: casesOf(check, context, most).filter(isWanted), failed: [] };
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw error;
    const { id, severity } = info;
    const name = `${apiDate} ${operationId}`;
    const reason = `no cases could be made: ${show(error)}`;
    return {
      cases: [],
      failed: [{ check: id, severity, operationId, apiDate, name, status: "not-exercised", reason }],
    };
  }
}

/**
 * The cases of a check for one operation. Where there are too many, they are spread evenly, starting at another one for
 * each operation, so that all kinds are there in the end.
 *
 * @param most - how many at most. Default: all
 */
export function casesOf(check: ClientCheck, context: OperationContext, most?: number): readonly ClientCase[] {
  const cases = check.cases(context);
  checkNames(check.info.id, cases);
  if (most === undefined || cases.length <= most) return cases;
  const start = context.seed % cases.length;
  return spread([...cases.slice(start), ...cases.slice(0, start)], most);
}

/** So many operations are looked at with all cases of a check; of more than that, with so many. */
const [FEW, MOST_OF_MANY] = [250, 5];

/** How many cases of a check are run for one of so many operations, unless it is said. */
export function mostOf(operations: number): number {
  return operations > FEW ? MOST_OF_MANY : Infinity;
}

/** By its name a case is found again. */
function checkNames(check: string, cases: readonly ClientCase[]): void {
  const names = new Set<string>();
  for (const { name } of cases) {
    if (names.has(name)) throw new TypeError(`${check} has two cases with the name ${name}`);
    names.add(name);
  }
}

/** The cases of a check that are about an API date as a whole. */
export function generalCases({ general }: ClientCheck, contexts: readonly OperationContext[]): readonly ClientCase[] {
  const dates = [...new Set(contexts.map(({ apiDate }) => apiDate))];
  return dates.flatMap(
    (date) =>
      general?.(
        date,
        contexts.filter(({ apiDate }) => apiDate === date),
      ) ?? [],
  );
}

/** A failure of a check itself is a finding too: the client did something that nobody had thought of. */
async function attempt(run: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof NotApplicable) return { reason: error.message };
    return { mismatch: { expected: "a case that can be carried out", actual: show(error) } };
  }
}

async function attemptAll(
  runAll: NonNullable<ClientCheck["runAll"]>,
  cases: readonly ClientCase[],
  environment: Environment,
): Promise<readonly Verdict[]> {
  try {
    return await runAll(cases, environment);
  } catch (error) {
    const mismatch = { expected: "cases that can be carried out", actual: show(error) };
    return cases.map(() => ({ mismatch }));
  }
}

function resultOf({ info }: ClientCheck, testCase: ClientCase, { mismatch, request, reason }: Verdict): CaseResult {
  const { id, severity } = info;
  const { name, operationId, apiDate, client, source } = testCase;
  const base = { check: id, severity, ...(operationId === undefined ? {} : { operationId }), apiDate, name };
  if (reason !== undefined) return { ...base, status: "not-applicable", reason };
  const curl = request === undefined ? {} : { curl: curlOf(request, client.auth?.kind ?? "bearer") };
  if (mismatch !== undefined) return { ...base, status: "fail", ...mismatch, ...curl };
  const summary =
    source === undefined ? summaryOf(testCase) : `${source.valid ? "takes" : "refuses"} ${shorten(source.code)}`;
  return { ...base, status: "pass", expected: summary, ...curl };
}

function orIdle({ info }: ClientCheck, results: CaseResult[], only: RunOptions["only"]): CaseResult[] {
  if (results.length > 0 || only !== undefined) return results;
  const { id, severity } = info;
  return [
    { check: id, severity, name: "all", status: "not-exercised", reason: "no operation has a case for this check" },
  ];
}

/** `map` with a limit on how many are under way; the results are in the order of the items. */
async function mapConcurrently<T, R>(items: readonly T[], limit: number, map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
