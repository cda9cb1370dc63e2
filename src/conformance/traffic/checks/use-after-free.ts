import { activeFixtures } from "../fixture-run.js";
import { lifecycles } from "../lifecycle.js";
import { outcomeOf } from "../maker.js";
import type { ActiveCheck } from "../traffic-check.js";

/** With the thing, the right to know that it is not there may be gone. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 404]);

export const useAfterFree: ActiveCheck = {
  info: {
    id: "traffic-use-after-free",
    severity: "error",
    sentence:
      "What has been removed is refused, to a read and to another removal: with 404, or 401 and 403 as to a stranger.",
  },
  idle: "no operation removes something that another one makes",
  async run({ sites, tell, restore }) {
    for (const { apiDate, explorer, maker } of sites) {
      for (const { template, create, read, remove } of lifecycles(explorer)) {
        if (remove === undefined) continue;
        const { operationId } = remove.operation;
        const name = `${apiDate} ${operationId}`;
        restore();
        const made = await maker.make(template);
        const removed = "reason" in made ? made : await maker.remove(template, made.path);
        if ("reason" in removed || "reason" in made) {
          const reason = "reason" in removed ? removed.reason : `${create.operation.operationId} made nothing`;
          tell({ operationId, apiDate, name }, { status: "not-exercised", reason });
          continue;
        }
        for (const again of read === undefined ? [remove] : [read, remove]) {
          const subject = { operationId, apiDate, name: `${name} ${again.operation.operationId}` };
          const { exchange, missing } = await explorer.call(again, made.path);
          if (missing !== undefined) tell(subject, { status: "not-exercised", reason: missing });
          else if (REFUSED.has(exchange.response.status)) tell(subject, { status: "pass" });
          else tell(subject, { status: "fail", expected: "404", actual: outcomeOf(exchange), exchange });
        }
      }
    }
  },
  fixtures: activeFixtures(() => useAfterFree, "undead"),
};
