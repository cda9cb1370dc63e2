/** Tries the operations of a server with values, one after the other, and has somebody judge the answers. */
import type { Active, ActiveOutcome } from "./active.js";
import type { TrafficExchange } from "./exchange.js";
import type { Reachable } from "./explorer.js";
import { trialsOf } from "./trials.js";

/** What is tried, and what the answers mean. */
export interface TrialJudge {
  /** Whether the server has to take the values or to refuse them. */
  readonly valid: boolean;
  /** Whether an operation is tried. Default: every one is. */
  readonly tries?: (operation: Reachable["operation"]) => boolean;
  /** Why an operation without trials was not exercised. Default: nothing is told of it. */
  readonly untried?: string;
  readonly judge: (exchange: TrafficExchange) => ActiveOutcome;
  /** Whether what a trial with this outcome did is undone. */
  readonly undoes: (outcome: ActiveOutcome) => boolean;
}

/** Tries every operation of every site, in the state that the run began with. */
export async function runTrials(active: Active, { valid, tries, untried, judge, undoes }: TrialJudge): Promise<void> {
  const { sites, most, tell, restore, checkpoint } = active;
  for (const { apiDate, explorer, maker } of sites) {
    for (const reachable of explorer.operations()) {
      if (tries?.(reachable.operation) === false) continue;
      const { operationId } = reachable.operation;
      const trials = trialsOf(explorer, maker, reachable, valid, most);
      if (trials.length === 0 && untried === undefined) continue;
      restore();
      const place = trials.length === 0 ? { reason: untried ?? "" } : await maker.place(reachable);
      if ("reason" in place) {
        const subject = { operationId, apiDate, name: `${apiDate} ${operationId}` };
        tell(subject, { status: "not-exercised", reason: place.reason });
        continue;
      }
      const back = checkpoint?.();
      for (const { what, query, ...body } of trials) {
        const subject = { operationId, apiDate, name: `${apiDate} ${operationId} ${what}` };
        const { exchange, missing } = await explorer.call(reachable, `${place.path}${query}`, body);
        const outcome: ActiveOutcome =
          missing === undefined ? judge(exchange) : { status: "not-exercised", reason: missing };
        tell(subject, outcome);
        if (!undoes(outcome)) continue;
        if (back === undefined) await maker.undo(reachable, place.path, exchange);
        else back();
      }
      await maker.leave(place);
    }
  }
}
