/** The direction "client against spec". */
import { operationsOf } from "../../codegen/document.js";
import { clientChecks } from "../client/index.js";
import { runInProcesses } from "./client-processes.js";
import { clientRun, focusOf } from "./client-run.js";
import type { ClientTask } from "./client-task.js";
import type { DirectionRunner } from "./direction.js";

/** To start another process takes longer than the cases of a few operations. */
const FEW_OPERATIONS = 10;

export const clientDirection: DirectionRunner = {
  direction: "client",
  checks: clientChecks.map(({ info }) => info),
  async run({ spec, apiDates, seed, checks, filter, options, onProgress }) {
    const task: ClientTask = { document: spec.document, apiDates, seed, filter };
    const ids = [...operationsOf(spec.document)].map(({ operation }) => operation.operationId);
    const count = focusOf(filter, ids)?.size ?? ids.length;
    const { subject, processes = 1 } = options;
    // A client that somebody handed in cannot be handed on to another process.
    if (processes === 1 || subject !== undefined || count <= FEW_OPERATIONS) {
      return { results: await clientRun(task, subject)(checks, onProgress) };
    }
    const selected = clientChecks.map(({ info }) => info.id).filter((id) => checks.has(id));
    return { results: await runInProcesses(task, selected, processes, onProgress) };
  },
};
