/** The faults of the spec. */
import type { OpenApiDocument } from "../../../codegen/document.js";
import type { SpecFault } from "../fault.js";
import { answerFaults } from "./answers.js";
import { documentFaults } from "./document.js";
import { keywordFaults } from "./keywords.js";
import { operationFaults } from "./operations.js";
import { parameterFaults } from "./parameters.js";
import { requestFaults } from "./requests.js";
import { versionFaults } from "./versions.js";

/** How many places of each keyword get a fault, and which ones. */
const PER_KEYWORD = 2;
const SEED = 20261122;

/** The faults that were thought of one by one. */
export const writtenSpecFaults: readonly SpecFault[] = [
  ...operationFaults,
  ...parameterFaults,
  ...requestFaults,
  ...answerFaults,
  ...versionFaults,
  ...documentFaults,
];

/** Every fault of the spec, those in the keywords of its schemas included. */
export function specFaults(document: OpenApiDocument): SpecFault[] {
  return [...writtenSpecFaults, ...keywordFaults(document, PER_KEYWORD, SEED)];
}
