import { activeFixtures } from "../fixture-run.js";
import { outcomeOf } from "../maker.js";
import type { ActiveCheck } from "../traffic-check.js";

export const authEnforced: ActiveCheck = {
  info: {
    id: "traffic-auth-enforced",
    severity: "error",
    sentence: "Without credentials, and with wrong ones, the answer is 401.",
  },
  idle: "no operation can be asked",
  async run({ sites, tell }) {
    const asked = new Set<string>();
    for (const { explorer } of sites) {
      for (const reachable of explorer.operations()) {
        const { operationId, method, path: template, open } = reachable.operation;
        // Who is asking does not depend on the version.
        if (asked.has(operationId)) continue;
        asked.add(operationId);
        if (open) {
          tell({ operationId, name: operationId }, { status: "not-applicable", reason: "it needs no credentials" });
          continue;
        }
        // What is not refused would be done: so only reads go to what is there.
        const found = method === "GET" ? explorer.world.paths(template)[0] : undefined;
        const path = found ?? explorer.madeUp(reachable.operation);
        for (const credentials of ["none", "wrong"] as const) {
          const subject = {
            operationId,
            name: `${operationId} ${credentials === "none" ? "no" : "wrong"} credentials`,
          };
          if (path === undefined) {
            tell(subject, { status: "not-exercised", reason: `no path can be made for ${template}` });
            continue;
          }
          const { exchange } = await explorer.call(reachable, path, {
            credentials,
            ...(reachable.operation.body === undefined ? {} : { body: {} }),
          });
          if (exchange.response.status === 401) tell(subject, { status: "pass" });
          else {
            const actual = outcomeOf(exchange);
            tell(subject, { status: "fail", expected: "401", actual, exchange, credentials: false });
          }
        }
      }
    }
  },
  fixtures: activeFixtures(() => authEnforced, "open-door"),
};
