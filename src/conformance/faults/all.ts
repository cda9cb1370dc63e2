/** Every fault there is. */
import type { OpenApiDocument } from "../../codegen/document.js";
import { clientFaults } from "./client/index.js";
import type { AnyFault } from "./fault.js";
import { specFaults } from "./spec/index.js";
import { trafficFaults } from "./traffic/index.js";
import { serverFaults } from "./traffic/servers.js";

/**
 * The faults of all directions: those of the spec, the client, recorded traffic, and a server that is asked.
 *
 * @param document - the trimmed spec, all resource versions: what most of the faults are put into
 */
export function allFaults(document: OpenApiDocument): AnyFault[] {
  return [...specFaults(document), ...clientFaults, ...trafficFaults(document), ...serverFaults];
}
