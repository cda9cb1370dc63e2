import { fixturesOf } from "../fixture-run.js";
import { exchanges, getGadget, withStatus } from "../fixtures.js";
import { isDocumented, responseOf } from "../spec-index.js";
import { fail, pass, type ExchangeCheck } from "../traffic-check.js";

/** What every operation can be answered with, although no document says so. */
const EVERYWHERE: ReadonlyMap<number, string> = new Map([
  [400, "the request is not valid"],
  [406, "the Accept header names no version"],
  [410, "the resource version has been removed"],
  [413, "the body is too large"],
  [415, "the body is in no type that is known"],
  [429, "a rate limit is reached"],
]);

export const statusDocumented: ExchangeCheck = {
  info: {
    id: "traffic-status-documented",
    severity: "error",
    sentence: "Every answer has a status that the spec documents for the operation and its resource version.",
  },
  idle: "no exchange is for an operation of the spec",
  judge({ exchange, operation, judgedVersion }) {
    const { status } = exchange.response;
    // `traffic-no-5xx` tells these.
    if (status >= 500) return [];
    const documented = responseOf(operation, status);
    if (documented !== undefined && isDocumented(documented, judgedVersion)) return [pass];
    if (EVERYWHERE.has(status)) return [pass];
    const statuses = [...operation.responses]
      .filter(([, response]) => isDocumented(response, judgedVersion))
      .map(([name]) => name);
    return [fail(`one of ${statuses.join(", ")}`, String(status))];
  },
  fixtures: fixturesOf(() => statusDocumented, exchanges(), [withStatus(getGadget(), 207)]),
};
