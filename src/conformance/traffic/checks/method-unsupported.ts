import { activeFixtures } from "../fixture-run.js";
import { outcomeOf } from "../maker.js";
import type { ActiveCheck } from "../traffic-check.js";
import { formatMediaType } from "../../../media-type.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH"];

export const methodUnsupported: ActiveCheck = {
  info: {
    id: "traffic-method-unsupported",
    severity: "error",
    sentence: "A method that a path does not have is answered with 405 or 404.",
  },
  idle: "every path has every method",
  async run({ context, session, sites, tell }) {
    const [site] = sites;
    if (site === undefined) return;
    const { explorer, apiDate } = site;
    for (const [template, operations] of context.index.paths) {
      const [some] = operations.values();
      if (some === undefined) continue;
      for (const method of METHODS.filter((name) => !operations.has(name))) {
        const subject = { operationId: some.operationId, name: `${method} ${template}` };
        // A spec may know less than the server: only a read goes to what is there, unless nothing can be lost.
        const known = method === "GET" || session.disposable ? explorer.world.paths(template)[0] : undefined;
        const path = known ?? explorer.madeUp(some);
        if (path === undefined) {
          tell(subject, { status: "not-exercised", reason: `no path can be made for ${template}` });
          continue;
        }
        const accept = formatMediaType(apiDate, "json");
        const body = method === "GET" || method === "DELETE" ? {} : { body: {} };
        const { exchange } = await session.send({ method, path, accept, ...body }, some.operationId);
        const { status } = exchange.response;
        // Something that is not there may belong to somebody else, who is asked about first.
        const isRefused =
          status === 404 || status === 405 || (known === undefined && (status === 401 || status === 403));
        if (isRefused) tell(subject, { status: "pass" });
        else tell(subject, { status: "fail", expected: "405 or 404", actual: outcomeOf(exchange), exchange });
      }
    }
  },
  fixtures: activeFixtures(() => methodUnsupported, "any-method"),
};
