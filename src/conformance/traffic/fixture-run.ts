/** Runs a check on its fixtures. */
import type { Fixtures } from "../check.js";
import type { TrafficExchange } from "./exchange.js";
import { gadgetTarget, type GadgetFault } from "./fixture-server.js";
import { gadgetDocument } from "./fixtures.js";
import { runTraffic } from "./run.js";
import type { Target } from "./target.js";
import type { TrafficCheck } from "./traffic-check.js";

/** The day on which the fixtures are looked at. */
export const FIXTURE_DAY = "2026-05-02";

/**
 * The fixtures of a check of recorded exchanges.
 *
 * @param check - the check itself, which is not there yet when its fixtures are written
 */
export function fixturesOf(
  check: () => TrafficCheck,
  passes: readonly TrafficExchange[],
  fails: readonly TrafficExchange[],
): Fixtures {
  const run = (exchanges: readonly TrafficExchange[]): ReturnType<Fixtures["passes"]> =>
    runTraffic({
      document: gadgetDocument(),
      exchanges,
      checks: [check()],
      today: FIXTURE_DAY,
      unknownOperations: "error",
    });
  return { passes: () => run(passes), fails: () => run(fails) };
}

/** The fixtures of a check that makes requests: a server as it should be, and one with a fault. */
export function activeFixtures(check: () => TrafficCheck, fault: GadgetFault): Fixtures {
  const run = (target: Target): ReturnType<Fixtures["passes"]> =>
    runTraffic({
      document: gadgetDocument(),
      exchanges: [],
      checks: [check()],
      target,
      apiDates: ["2023-01-01"],
      today: FIXTURE_DAY,
    });
  return { passes: () => run(gadgetTarget()), fails: () => run(gadgetTarget(fault)) };
}
