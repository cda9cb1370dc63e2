/** Puts a fault into traffic, and lets every check of the traffic look for it. */
import type { OpenApiDocument } from "../../../codegen/document.js";
import type { CaseResult } from "../../check.js";
import { trafficChecks } from "../../traffic/checks/index.js";
import type { TrafficExchange } from "../../traffic/exchange.js";
import { FIXTURE_DAY } from "../../traffic/fixture-run.js";
import { gadgetTarget } from "../../traffic/fixture-server.js";
import { gadgetDocument } from "../../traffic/fixtures.js";
import { runTraffic } from "../../traffic/run.js";
import type { ExchangeChoice, ServerFault, TrafficFault } from "../fault.js";
import { subsetOf } from "../spec/subset.js";
import { isWanted, type Trial } from "../trial.js";
import { EXCHANGE_DAY, goodExchange } from "./good-exchange.js";

/** An exchange that is always there, so that there is something to check beside the fault. */
const COMPANION: ExchangeChoice = { operationId: "listGroups" };

/** Exchanges without a fault, as the checks get them. */
export function untouchedTraffic(
  document: OpenApiDocument,
  choices: readonly ExchangeChoice[],
  seed: number,
): TrafficExchange[] {
  return choices.map((choice, index) => ({ ...goodExchange(document, choice, seed), index }));
}

/** Lets every check of recorded traffic look at exchanges. */
export function checkExchanges(
  document: OpenApiDocument,
  exchanges: readonly TrafficExchange[],
  only?: string,
): Promise<CaseResult[]> {
  return runTraffic({
    document,
    exchanges,
    checks: trafficChecks.filter((check) => !("run" in check)).filter(isWanted(only)),
    today: EXCHANGE_DAY,
    unknownOperations: "error",
  });
}

/** What the checks say of one fault in an exchange. */
export function trafficTrial(document: OpenApiDocument, fault: TrafficFault, seed: number, only?: string): Trial {
  const { exchange: choice } = fault;
  const check = (seedFault: TrafficFault["seed"]): Promise<readonly CaseResult[]> => {
    const small = subsetOf(document, [choice.operationId, COMPANION.operationId]);
    const [good, companion] = untouchedTraffic(small, [choice, COMPANION], seed);
    const exchanges = [...(good === undefined ? [] : [seedFault(good)].flat()), companion];
    return checkExchanges(
      small,
      exchanges.flatMap((exchange, index) => (exchange === undefined ? [] : [{ ...exchange, index }])),
      only,
    );
  };
  return {
    scene: `traffic ${JSON.stringify(choice)} ${seed} ${only ?? ""}`,
    untouched: () => check((exchange) => exchange),
    broken: () => check(fault.seed),
  };
}

/**
 * Lets every check that makes requests of its own ask a small server; without a fault it is as its document says. What
 * such requests bring back is wrong on purpose, so the checks of recorded traffic have nothing to say of it.
 */
export function checkServer(change: ServerFault["server"] = (target) => target, only?: string): Promise<CaseResult[]> {
  return runTraffic({
    document: gadgetDocument(),
    exchanges: [],
    checks: trafficChecks.filter((check) => "run" in check).filter(isWanted(only)),
    target: change(gadgetTarget()),
    apiDates: ["2023-01-01"],
    today: FIXTURE_DAY,
  });
}

/** What the checks say of one fault in the server. */
export function serverTrial(fault: ServerFault, only?: string): Trial {
  return {
    scene: `server ${only ?? ""}`,
    untouched: () => checkServer(undefined, only),
    broken: () => checkServer(fault.server, only),
  };
}
