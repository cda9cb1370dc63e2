/** Puts a fault into a client, and lets every check of the client look for it. */
import type { OpenApiDocument } from "../../../codegen/document.js";
import type { CaseResult } from "../../check.js";
import type { ClientCheck } from "../../client/client-check.js";
import { contextsOf } from "../../client/context.js";
import { clientChecks } from "../../client/index.js";
import { environmentOf, runChecks } from "../../client/run.js";
import { ownClient } from "../../client/subject.js";
import type { ClientFault } from "../fault.js";
import { subsetOf } from "../spec/subset.js";
import { isWanted, type Trial } from "../trial.js";

const API_DATES: readonly string[] = ["2025-03-12"];

/** The checks that only ask the compiler: another client changes nothing for them. */
const COMPILING: ReadonlySet<string> = new Set(["client-types-agree"]);
/** The checks that ask about the generated files. Other files change nothing for the rest. */
const READING: ReadonlySet<string> = new Set([
  "client-types-agree",
  "client-readonly-omitted",
  "client-deprecation-signal",
]);

/** What faults of the client are put into. */
export interface ClientScene {
  readonly operationIds: readonly string[];
  /** Default: `2025-03-12`. */
  readonly apiDates?: readonly string[];
  readonly seed: number;
}

type Wrong = Pick<ClientFault, "subject" | "files">;

/**
 * Lets every check of the client look at a client that calls a few operations, and those that replace them.
 *
 * @param wrong - what is wrong with the client or the generated files. Default: nothing
 */
export async function checkClientOf(
  document: OpenApiDocument,
  scene: ClientScene,
  wrong: Wrong = {},
  checks: readonly ClientCheck[] = clientChecks,
): Promise<CaseResult[]> {
  const { operationIds, apiDates = API_DATES, seed } = scene;
  const small = subsetOf(document, operationIds);
  const { subject = ownClient, files } = wrong;
  const environment = environmentOf(small, subject);
  return runChecks({
    checks,
    contexts: contextsOf({ document: small, apiDates, seed }),
    environment:
      files === undefined
        ? environment
        : { ...environment, files: async (date) => files(await environment.files(date)) },
  });
}

/** What the checks say of one fault; what it cannot change is not looked at. */
export function clientTrial(document: OpenApiDocument, fault: ClientFault, seed: number, only?: string): Trial {
  const { operationId, apiDate } = fault;
  const scene = { operationIds: [operationId], seed, ...(apiDate === undefined ? {} : { apiDates: [apiDate] }) };
  const isAboutTypes = fault.subject === undefined;
  const checks = clientChecks
    .filter(({ info }) => (isAboutTypes ? READING.has(info.id) : !COMPILING.has(info.id)))
    .filter(isWanted(only));
  return {
    scene: `client ${JSON.stringify(scene)} ${isAboutTypes ? "types" : "wire"} ${only ?? ""}`,
    untouched: () => checkClientOf(document, scene, {}, checks),
    broken: () => checkClientOf(document, scene, fault, checks),
  };
}
