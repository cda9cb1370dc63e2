/** The short form in which the faults of the traffic are written down. */
import type { ExchangeChoice, TrafficFault } from "../fault.js";

/**
 * A fault in one exchange.
 *
 * @param name - what is wrong
 * @param intended - the check that has to find it, without `traffic-`
 * @param exchange - the operation, or more about the exchange
 */
export function row(
  name: string,
  intended: string,
  exchange: string | ExchangeChoice,
  seed: TrafficFault["seed"],
): TrafficFault {
  return {
    name,
    direction: "traffic",
    intended: `traffic-${intended}`,
    exchange: typeof exchange === "string" ? { operationId: exchange } : exchange,
    seed,
  };
}
