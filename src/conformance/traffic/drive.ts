/** Calls every operation of a server that changes something. */
import type { SkippedEntry } from "./exchange.js";
import type { Explorer, Reachable } from "./explorer.js";
import { lifecycles } from "./lifecycle.js";
import { Maker } from "./maker.js";

/**
 * Makes, reads, changes and removes one of each kind of thing, and calls what else there is.
 *
 * @returns what could not be called, and why
 */
export async function drive(explorer: Explorer): Promise<SkippedEntry[]> {
  const maker = new Maker(explorer);
  const skipped: SkippedEntry[] = [];
  const skip = ({ operation }: Reachable, why: string): void => {
    const { name: source, exchanges } = explorer.session;
    const { operationId } = operation;
    skipped.push({ source, index: exchanges.length, operationId, apiDate: explorer.apiDate, reason: why });
  };
  const cycles = lifecycles(explorer);
  const inCycles = new Set(cycles.flatMap(({ create, remove }) => [create, ...(remove === undefined ? [] : [remove])]));
  for (const { template, create, read, remove } of cycles) {
    const made = await maker.make(template);
    if ("reason" in made) {
      skip(create, made.reason);
      if (remove !== undefined) skip(remove, made.reason);
      continue;
    }
    if (read !== undefined) await explorer.call(read, made.path);
    if (remove === undefined) continue;
    const removed = await maker.remove(template, made.path);
    if ("reason" in removed) skip(remove, removed.reason);
    else if (read !== undefined) await explorer.call(read, made.path);
  }
  for (const reachable of explorer.operations()) {
    if (reachable.operation.method === "GET" || inCycles.has(reachable)) continue;
    const why = await callOnce(explorer, maker, reachable);
    if (why !== undefined) skip(reachable, why);
  }
  return skipped;
}

/** Why an operation could not be called, if it could not. */
async function callOnce(explorer: Explorer, maker: Maker, reachable: Reachable): Promise<string | undefined> {
  const { operation } = reachable;
  const query = explorer.requiredQuery(reachable);
  const body = maker.body(reachable);
  if (query === undefined) return "a parameter that it needs is not known";
  if (body === undefined && operation.body?.required === true) return "no body can be made for it";
  // What is removed has to be something that the run has made.
  if (operation.method === "DELETE" && !explorer.session.disposable) return "nothing of it was made before";
  const place = await maker.place(reachable);
  if ("reason" in place) return place.reason;
  const { missing } = await explorer.call(reachable, `${place.path}${query}`, body === undefined ? {} : { body });
  await maker.leave(place);
  return missing;
}
