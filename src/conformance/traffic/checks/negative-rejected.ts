import type { ActiveOutcome } from "../active.js";
import type { TrafficExchange } from "../exchange.js";
import { activeFixtures } from "../fixture-run.js";
import { outcomeOf } from "../maker.js";
import type { ActiveCheck } from "../traffic-check.js";
import { runTrials } from "../trial-run.js";

/** What can be answered before anybody looks at values. */
const EARLIER: ReadonlySet<number> = new Set([401, 402, 403, 404, 405, 406, 409, 410, 413, 415, 429]);

export const negativeRejected: ActiveCheck = {
  info: {
    id: "traffic-negative-rejected",
    severity: "error",
    sentence: "A parameter or body that the spec does not allow is refused with 400.",
  },
  idle: "no operation takes anything that could be wrong",
  // What was refused changed nothing.
  run: (active) => runTrials(active, { valid: false, judge, undoes: ({ status }) => status === "fail" }),
  fixtures: activeFixtures(() => negativeRejected, "lenient"),
};

function judge(exchange: TrafficExchange): ActiveOutcome {
  const { status } = exchange.response;
  if (status === 400) return { status: "pass" };
  const actual = outcomeOf(exchange);
  if (EARLIER.has(status)) return { status: "not-exercised", reason: `it was answered ${actual} before` };
  return { status: "fail", expected: "400", actual, exchange };
}
