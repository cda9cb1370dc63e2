/** Every direction. Each is loaded when it is asked for, because each needs libraries of its own. */
import { DIRECTIONS, type Direction } from "../check.js";
import type { ConformanceOptions } from "../options.js";
import type { DirectionRunner } from "./direction.js";

const RUNNERS: Readonly<Record<Direction, () => Promise<DirectionRunner>>> = {
  spec: async () => (await import("./spec.js")).specDirection,
  client: async () => (await import("./client.js")).clientDirection,
  traffic: async () => (await import("./traffic.js")).trafficDirection,
  suite: async () => (await import("./suite.js")).suiteDirection,
};

/** The directions that are asked for, by name or by what else is asked for. */
export function directionsOf({ directions, checks, traffic = {} }: ConformanceOptions): readonly Direction[] {
  if (directions !== undefined && directions.length > 0) return directions;
  if (checks !== undefined) {
    const named = DIRECTIONS.filter((name) => checks.some((id) => id.startsWith(`${name}-`)));
    // An id of no direction is told of with all the others.
    return named.length === 0 ? DIRECTIONS : named;
  }
  const { har = [], nock = [], baseUrl, emulator = false } = traffic;
  const hasTraffic = har.length > 0 || nock.length > 0 || baseUrl !== undefined || emulator;
  return hasTraffic ? ["traffic"] : ["spec", "client"];
}

/** Loads the runners of some directions, in the order of a report. */
export async function loadDirections(wanted: readonly Direction[]): Promise<DirectionRunner[]> {
  return Promise.all(DIRECTIONS.filter((name) => wanted.includes(name)).map((name) => RUNNERS[name]()));
}
