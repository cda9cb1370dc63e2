/** A process that runs checks of the client direction, one after another, as `client-processes.ts` tells it. */
import { clientRun, type RunClient } from "./client-run.js";
import type { ClientTask, Order, Told } from "./client-task.js";

function tell(told: Told): void {
  process.send?.(told);
}

let run: RunClient | undefined;

process.on("message", (message: ClientTask | Order) => {
  if ("document" in message) {
    run = clientRun(message);
    return;
  }
  void run?.(new Set([message.check]), (progress) => tell({ progress })).then(
    (results) => tell({ results }),
    (error: unknown) => tell({ error: error instanceof Error ? error.message : String(error) }),
  );
});
// There is nobody left to work for.
process.on("disconnect", () => process.exit());
