import { activeFixtures } from "../fixture-run.js";
import { outcomeOf } from "../maker.js";
import type { ActiveCheck } from "../traffic-check.js";
import { trialsOf } from "../trials.js";

/** What can be answered before anybody looks at values. */
const EARLIER: ReadonlySet<number> = new Set([401, 402, 403, 404, 405, 406, 409, 410, 413, 415, 429]);

export const negativeRejected: ActiveCheck = {
  info: {
    id: "traffic-negative-rejected",
    severity: "error",
    sentence: "A parameter or body that the spec does not allow is refused with 400.",
  },
  idle: "no operation takes anything that could be wrong",
  async run({ sites, most, tell, restore, checkpoint }) {
    for (const { apiDate, explorer, maker } of sites) {
      for (const reachable of explorer.operations()) {
        const { operationId } = reachable.operation;
        const trials = trialsOf(explorer, maker, reachable, false, most);
        if (trials.length === 0) continue;
        restore();
        const place = await maker.place(reachable);
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
          if (missing !== undefined) tell(subject, { status: "not-exercised", reason: missing });
          else if (status === 400) tell(subject, { status: "pass" });
          else if (EARLIER.has(status)) {
            tell(subject, { status: "not-exercised", reason: `it was answered ${outcomeOf(exchange)} before` });
          } else {
            tell(subject, { status: "fail", expected: "400", actual: outcomeOf(exchange), exchange });
            if (back === undefined) await maker.undo(reachable, place.path, exchange);
            else back();
          }
        }
        await maker.leave(place);
      }
    }
  },
  fixtures: activeFixtures(() => negativeRejected, "lenient"),
};
