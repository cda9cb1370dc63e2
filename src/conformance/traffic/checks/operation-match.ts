import { exchanges, getGadget, unknownGadgetPath } from "../fixtures.js";
import { fixturesOf } from "../fixture-run.js";
import type { SkippedEntry } from "../exchange.js";
import { notApplicable, notExercised, pass, type SortedCheck } from "../traffic-check.js";

export const operationMatch: SortedCheck = {
  info: {
    id: "traffic-operation-match",
    severity: "error",
    sentence: "Every request is for an operation of the spec.",
  },
  idle: "there are no exchanges",
  sorted(sorted, { unknownOperations }) {
    switch (sorted.kind) {
      case "matched":
        return [pass];
      case "unmatched": {
        const { exchange, expected, actual } = sorted;
        // A probe may ask for what is not there.
        if (exchange.kind === "probe") return [];
        return [{ status: "fail", expected, actual, severity: unknownOperations, shared: actual }];
      }
      case "foreign": {
        const { exchanges: foreign, host } = sorted;
        const what = foreign.length === 1 ? "1 exchange is" : `${foreign.length} exchanges are`;
        return [notApplicable(`${what} with ${host} and not of the Atlas Administration API`)];
      }
      case "skipped":
        return [notExercised(skippedReason(sorted.entry))];
    }
  },
  fixtures: fixturesOf(() => operationMatch, exchanges(), [getGadget(), unknownGadgetPath()]),
};

/** An entry of a file has something wrong with it; an operation of a server was not called. */
function skippedReason({ operationId, reason }: SkippedEntry): string {
  return operationId === undefined ? `the entry ${reason}` : reason;
}
