/** Calls every operation of a server that changes something. */
import { answerOf, type Explorer, type Reachable } from "./explorer.js";
import { lifecycles, type Lifecycle } from "./lifecycle.js";
import { Maker } from "./maker.js";

/** Makes one of each kind of thing, reads what can be reached then, changes it, and removes it again. */
export async function drive(explorer: Explorer): Promise<void> {
  const maker = new Maker(explorer);
  const { made, unmade } = await populate(explorer, maker);
  for (const { lifecycle, reason } of unmade) {
    explorer.skip(lifecycle.create, reason);
    if (lifecycle.remove !== undefined) explorer.skip(lifecycle.remove, reason);
  }
  await explorer.read();
  const inCycles = new Set(
    lifecycles(explorer).flatMap(({ create, remove }) => [create, ...(remove === undefined ? [] : [remove])]),
  );
  for (const reachable of explorer.operations()) {
    if (reachable.operation.method === "GET" || inCycles.has(reachable)) continue;
    const why = await callOnce(explorer, maker, reachable);
    if (why !== undefined) explorer.skip(reachable, why);
  }
  // What is in something else goes first.
  for (const { lifecycle, path } of [...made].reverse()) {
    const { template, read, remove } = lifecycle;
    if (remove === undefined) continue;
    const removed = await maker.remove(template, path);
    if ("reason" in removed) explorer.skip(remove, removed.reason);
    else if (read !== undefined) await explorer.call(read, path);
  }
}

const LOCKED = "nobody would be let in any more afterwards";

/** Makes one of each kind of thing, the ones that others are in first. */
export async function populate(
  explorer: Explorer,
  maker: Maker,
): Promise<{
  readonly made: readonly { readonly lifecycle: Lifecycle; readonly path: string }[];
  readonly unmade: readonly { readonly lifecycle: Lifecycle; readonly reason: string }[];
}> {
  const made: { readonly lifecycle: Lifecycle; readonly path: string }[] = [];
  const unmade: { readonly lifecycle: Lifecycle; readonly reason: string }[] = [];
  for (const lifecycle of lifecycles(explorer)) {
    const back = explorer.checkpoint();
    const found = await maker.make(lifecycle.template);
    if ("reason" in found) {
      unmade.push({ lifecycle, reason: found.reason });
      continue;
    }
    if (!(await explorer.isOpen())) {
      back();
      unmade.push({ lifecycle, reason: LOCKED });
      continue;
    }
    made.push({ lifecycle, path: found.path });
    if (lifecycle.read === undefined) continue;
    const { exchange } = await explorer.call(lifecycle.read, found.path);
    if (exchange.response.status === 200) explorer.world.learn(found.path, answerOf(exchange));
  }
  return { made, unmade };
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
  const back = explorer.checkpoint();
  const place = await maker.place(reachable);
  if ("reason" in place) return place.reason;
  const { missing } = await explorer.call(reachable, `${place.path}${query}`, body === undefined ? {} : { body });
  await maker.leave(place);
  if (!(await explorer.isOpen())) back();
  return missing;
}
