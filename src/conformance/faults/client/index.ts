/** The faults of the client. */
import type { ClientFault } from "../fault.js";
import { answerFaults } from "./answers.js";
import { contentFaults } from "./contents.js";
import { errorFaults } from "./errors.js";
import { requestFaults } from "./requests.js";
import { transportFaults } from "./transport.js";
import { typeFaults } from "./types.js";

/** Every fault of the client. */
export const clientFaults: readonly ClientFault[] = [
  ...requestFaults,
  ...contentFaults,
  ...answerFaults,
  ...errorFaults,
  ...transportFaults,
  ...typeFaults,
];
