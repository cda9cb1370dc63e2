import { isRecord } from "../../../codegen/document.js";
import type { ActiveOutcome } from "../active.js";
import { VALIDATION_CODES } from "../error-codes.js";
import type { TrafficExchange } from "../exchange.js";
import { answerOf } from "../explorer.js";
import { activeFixtures } from "../fixture-run.js";
import { outcomeOf } from "../maker.js";
import type { ActiveCheck } from "../traffic-check.js";
import { runTrials } from "../trial-run.js";

export const positiveAccepted: ActiveCheck = {
  info: {
    id: "traffic-positive-accepted",
    severity: "error",
    sentence: "A request that the spec allows is not refused as invalid.",
  },
  idle: "no operation can be called",
  run: (active) =>
    runTrials(active, {
      valid: true,
      // What removes something takes no values; `traffic-use-after-free` calls it.
      tries: ({ method }) => method !== "DELETE",
      untried: "no values can be made for it",
      judge,
      undoes: () => true,
    }),
  fixtures: activeFixtures(() => positiveAccepted, "strict"),
};

function judge(exchange: TrafficExchange): ActiveOutcome {
  const { status } = exchange.response;
  if (status < 400) return { status: "pass" };
  const actual = outcomeOf(exchange);
  if (status >= 500 || isInvalid(exchange)) {
    return { status: "fail", expected: "no refusal because of the values", actual, exchange };
  }
  return { status: "not-exercised", reason: `it was refused for another reason: ${actual}` };
}

/** Refused because of the form of what was sent, and not because of what is there. */
function isInvalid(exchange: TrafficExchange): boolean {
  if ([406, 415].includes(exchange.response.status)) return true;
  if (exchange.response.status !== 400) return false;
  const answer = answerOf(exchange);
  return !isRecord(answer) || VALIDATION_CODES.has(String(answer["errorCode"]));
}
