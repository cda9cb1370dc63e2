/** The faults of the traffic. */
import type { OpenApiDocument } from "../../../codegen/document.js";
import type { TrafficFault } from "../fault.js";
import { bodyFaults } from "./bodies.js";
import { trafficKeywordFaults } from "./keywords.js";
import { pageFaults } from "./pages.js";
import { wireFaults } from "./wire.js";

/** How many places of each keyword get a fault, and which ones. */
const PER_KEYWORD = 2;
const SEED = 20261122;

/** Every fault of recorded traffic, those on the wrong side of schemas included. */
export function trafficFaults(document: OpenApiDocument): TrafficFault[] {
  return [...bodyFaults, ...wireFaults, ...pageFaults, ...trafficKeywordFaults(document, PER_KEYWORD, SEED)];
}
