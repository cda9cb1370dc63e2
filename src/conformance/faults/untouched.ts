/** Lets the checks look at what has no fault: nothing may fail, whatever the seed. */
import { operationsOf, type OpenApiDocument } from "../../codegen/document.js";
import { versionsOf } from "../../codegen/slice.js";
import { resolveVersion } from "../../version.js";
import { resolveApiDates } from "../api-dates.js";
import type { CaseResult } from "../check.js";
import { checkClientOf } from "./client/run.js";
import { checkSpec, untouchedSpec } from "./spec/run.js";
import { subsetOf } from "./spec/subset.js";
import { checkExchanges, checkServer, untouchedTraffic } from "./traffic/run.js";

/** How many operations one run looks at: so many that 50 runs look at every operation of the trimmed spec. */
const OPERATIONS = 3;

/**
 * What every check says of a few operations without a fault: of spec, client, recorded traffic and a server.
 *
 * @param seed - chooses the operations, and the values in requests and answers: with the next seed come the next operations
 */
export async function checkUntouched(document: OpenApiDocument, seed: number): Promise<CaseResult[]> {
  const operationIds = untouchedOperations(document, seed);
  const operations = [...operationsOf(document)].flatMap(({ operation }) =>
    operationIds.includes(operation.operationId) ? [operation] : [],
  );
  const apiDates = resolveApiDates(subsetOf(document, operationIds), undefined);
  const answers = operations.flatMap((operation) => {
    const versions = versionsOf(document, operation);
    const known = apiDates.filter((apiDate) => resolveVersion(versions, apiDate) !== undefined);
    return statusesOf(operation.responses).flatMap((status) =>
      known.map((apiDate) => ({ operationId: operation.operationId, status, apiDate })),
    );
  });
  return [
    ...(await checkSpec(untouchedSpec(document, operationIds))),
    ...(await checkClientOf(document, { operationIds, apiDates, seed })),
    ...(await checkExchanges(document, untouchedTraffic(document, answers, seed))),
    ...(await checkServer()),
  ];
}

/** The operations that a run looks at. */
export function untouchedOperations(document: OpenApiDocument, seed: number): string[] {
  const all = [...operationsOf(document)].map(({ operation }) => operation.operationId);
  const start = (seed * OPERATIONS) % all.length;
  return [...all.slice(start), ...all].slice(0, Math.min(OPERATIONS, all.length));
}

/** What the server itself failed at is no fault of the traffic, and a failure all the same: it is left out. */
function statusesOf(responses: Readonly<Record<string, unknown>>): number[] {
  return Object.keys(responses)
    .map(Number)
    .filter((status) => status < 500);
}
