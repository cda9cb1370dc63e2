import { activeFixtures } from "../fixture-run.js";
import { lifecycles, readBack } from "../lifecycle.js";
import { outcomeOf } from "../maker.js";
import type { ActiveCheck } from "../traffic-check.js";

export const createdReadable: ActiveCheck = {
  info: {
    id: "traffic-created-readable",
    severity: "error",
    sentence: "What has been made can be read at once, and is what was made.",
  },
  idle: "no operation makes something that another one reads",
  async run({ sites, tell, restore }) {
    for (const site of sites) {
      const { apiDate, explorer, maker } = site;
      for (const { template, create, read } of lifecycles(explorer)) {
        if (read === undefined) continue;
        const { operationId } = create.operation;
        const subject = { operationId, apiDate, name: `${apiDate} ${operationId} ${read.operation.operationId}` };
        restore();
        const made = await maker.make(template);
        if ("reason" in made) {
          tell(subject, { status: "not-exercised", reason: made.reason });
          continue;
        }
        const { exchange, missing } = await explorer.call(read, made.path);
        if (missing !== undefined) tell(subject, { status: "not-exercised", reason: missing });
        else if (exchange.response.status !== 200) {
          tell(subject, { status: "fail", expected: "200", actual: outcomeOf(exchange), exchange });
        } else {
          const difference = readBack(made.exchange, exchange);
          tell(subject, difference === undefined ? { status: "pass" } : { status: "fail", ...difference, exchange });
        }
        await maker.remove(template, made.path);
      }
    }
  },
  fixtures: activeFixtures(() => createdReadable, "forgetful"),
};
