import { isRecord } from "../../../codegen/document.js";
import { VALIDATION_CODES } from "../error-codes.js";
import type { TrafficExchange } from "../exchange.js";
import { answerOf } from "../explorer.js";
import { activeFixtures } from "../fixture-run.js";
import { outcomeOf } from "../maker.js";
import type { ActiveCheck } from "../traffic-check.js";
import { trialsOf } from "../trials.js";

export const positiveAccepted: ActiveCheck = {
  info: {
    id: "traffic-positive-accepted",
    severity: "error",
    sentence: "A request that the spec allows is not refused as invalid.",
  },
  idle: "no operation can be called",
  async run({ sites, most, tell, restore, checkpoint }) {
    for (const { apiDate, explorer, maker } of sites) {
      for (const reachable of explorer.operations()) {
        const { operationId, method } = reachable.operation;
        // What removes something takes no values; `traffic-use-after-free` calls it.
        if (method === "DELETE") continue;
        const trials = trialsOf(explorer, maker, reachable, true, most);
        restore();
        const place = trials.length === 0 ? { reason: "no values can be made for it" } : await maker.place(reachable);
        if ("reason" in place) {
          const subject = { operationId, apiDate, name: `${apiDate} ${operationId}` };
          tell(subject, { status: "not-exercised", reason: place.reason });
          continue;
        }
        const back = checkpoint?.();
        for (const { what, query, ...body } of trials) {
          const subject = { operationId, apiDate, name: `${apiDate} ${operationId} ${what}` };
          const { exchange, missing } = await explorer.call(reachable, `${place.path}${query}`, body);
          const { status } = exchange.response;
          const actual = outcomeOf(exchange);
          if (missing !== undefined) tell(subject, { status: "not-exercised", reason: missing });
          else if (status < 400) tell(subject, { status: "pass" });
          else if (status >= 500 || isInvalid(exchange)) {
            tell(subject, { status: "fail", expected: "no refusal because of the values", actual, exchange });
          } else tell(subject, { status: "not-exercised", reason: `it was refused for another reason: ${actual}` });
          if (back === undefined) await maker.undo(reachable, place.path, exchange);
          else back();
        }
        await maker.leave(place);
      }
    }
  },
  fixtures: activeFixtures(() => positiveAccepted, "strict"),
};

/** Refused because of the form of what was sent, and not because of what is there. */
function isInvalid(exchange: TrafficExchange): boolean {
  if ([406, 415].includes(exchange.response.status)) return true;
  if (exchange.response.status !== 400) return false;
  const answer = answerOf(exchange);
  return !isRecord(answer) || VALIDATION_CODES.has(String(answer["errorCode"]));
}
