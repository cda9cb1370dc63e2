/** What a check of the client direction is made of. */
import type { GeneratedFiles } from "../../codegen/generate.js";
import type { OperationTable } from "../../operation.js";
import type { CheckInfo, PairedCheck, Severity } from "../check.js";
import type { ClientCase } from "./case.js";
import type { Mismatch } from "./compare.js";
import { contextsOf, type OperationContext } from "./context.js";
import { exchange } from "./exchange.js";
import { FIXTURE_DATES, fixtureDocument } from "./fixtures.js";
import { judge } from "./judge.js";
import { environmentOf, runChecks } from "./run.js";
import { ownClient, type Subject } from "./subject.js";
import type { WireRequest } from "./wire.js";

/** What the checks of one run share. */
export interface Environment {
  /** The client under test. */
  readonly subject: Subject;
  /** The operations of the document, in all their resource versions. */
  readonly operations: OperationTable;
  /** The files generated for one API date. */
  readonly files: (apiDate: string) => Promise<GeneratedFiles>;
}

/** What became of one case: conforming unless there is a mismatch or a reason why it could not be tried. */
export interface Verdict {
  readonly mismatch?: Mismatch | undefined;
  /** The request that the case sent, for a command line. */
  readonly request?: WireRequest | undefined;
  /** Why the case does not apply to the client under test. */
  readonly reason?: string;
}

/** A check of the client direction: it derives its cases from each operation, and says what became of one. */
export interface ClientCheck extends PairedCheck {
  readonly info: CheckInfo;
  /** The cases of an operation: the same ones every time. */
  readonly cases: (context: OperationContext) => readonly ClientCase[];
  /** The cases about an API date as a whole. */
  readonly general?: (apiDate: string, contexts: readonly OperationContext[]) => readonly ClientCase[];
  readonly run: (testCase: ClientCase, environment: Environment) => Promise<Verdict>;
  /** Runs many cases at once, where that is much less work than one by one. */
  readonly runAll?: (cases: readonly ClientCase[], environment: Environment) => Promise<readonly Verdict[]>;
}

/** What a check is defined by; the rest is the same for all of them. */
export interface Definition extends Partial<Pick<ClientCheck, "general" | "run" | "runAll">> {
  readonly id: `client-${string}`;
  readonly severity?: Severity;
  readonly sentence: string;
  readonly cases: ClientCheck["cases"];
  /** What the check has to find on the small document. */
  readonly fault: Fault;
}

/** A client with a fault, or generated files with one. */
export interface Fault {
  readonly subject?: Subject;
  readonly files?: (files: GeneratedFiles) => GeneratedFiles;
}

/** Makes a check: its cases are exchanges with a server unless it runs them in a way of its own. */
export function clientCheck(definition: Definition): ClientCheck {
  const { id, severity = "error", sentence, fault, cases, general, run = runExchange, runAll } = definition;
  const check: ClientCheck = {
    info: { id, severity, sentence },
    cases,
    run,
    ...(general === undefined ? {} : { general }),
    ...(runAll === undefined ? {} : { runAll }),
    fixtures: {
      passes: () => runOnFixture(check, {}),
      fails: () => runOnFixture(check, fault),
    },
  };
  return check;
}

/** Carries out a case and holds what was seen against what was expected. */
export async function runExchange(testCase: ClientCase, { subject, operations }: Environment): Promise<Verdict> {
  const recording = await exchange(testCase, subject, operations);
  return {
    mismatch: judge(testCase, recording),
    request: recording.requests.find(({ path }) => !path.startsWith("/api/oauth/")),
  };
}

function runOnFixture(check: ClientCheck, { subject = ownClient, files }: Fault): ReturnType<typeof runChecks> {
  const contexts = contextsOf({ document: fixtureDocument, apiDates: FIXTURE_DATES, seed: 1 });
  const environment = environmentOf(fixtureDocument, subject);
  const changed: Environment =
    files === undefined ? environment : { ...environment, files: async (date) => files(await environment.files(date)) };
  return runChecks({ checks: [check], contexts, environment: changed });
}
