/** The state as JSON, and back. */
import { isRecord } from "../codegen/document.js";
import { AtlasConfigError } from "../errors/config-error.js";
import type { Entity } from "./collection.js";
import { emptyState, type State } from "./state.js";

/** The version of the shape; it changes when an older emulator could not read it. */
export const SNAPSHOT_VERSION = 1;

/** Everything an emulator remembers, as plain data: lists of entities by the name of their collection. */
export interface Snapshot {
  readonly version: typeof SNAPSHOT_VERSION;
  readonly collections: Readonly<Record<string, readonly Entity[]>>;
}

/** The collections of a state, by name. */
export function collectionsOf(state: State): ReadonlyMap<string, State[keyof State]> {
  return new Map(Object.entries(state));
}

/** Writes a state down. The entities are those of the state itself, which nobody changes in place. */
export function snapshotOf(state: State): Snapshot {
  const collections = Object.fromEntries(
    [...collectionsOf(state)].map(([name, collection]) => [name, [...collection.values()]]),
  );
  return { version: SNAPSHOT_VERSION, collections };
}

/**
 * A state as it was written down.
 *
 * @param source - where it came from, for messages
 * @throws {AtlasConfigError} `INVALID_OPTION` if it is no snapshot
 */
export function restore(snapshot: unknown, source: string): State {
  const refuse = (why: string): AtlasConfigError =>
    new AtlasConfigError("INVALID_OPTION", `${source} is no snapshot of an emulator: ${why}.`);
  if (!isRecord(snapshot) || !isRecord(snapshot["collections"])) throw refuse("it has no collections");
  if (snapshot["version"] !== SNAPSHOT_VERSION) throw refuse(`its version is not ${SNAPSHOT_VERSION}`);
  const state = emptyState();
  const collections = collectionsOf(state);
  for (const [name, entities] of Object.entries(snapshot["collections"])) {
    const collection = collections.get(name);
    if (collection === undefined) throw refuse(`there is no collection ${JSON.stringify(name)}`);
    if (!Array.isArray(entities)) throw refuse(`${name} is no list`);
    for (const entity of entities) {
      if (!isRecord(entity) || typeof entity["id"] !== "string") throw refuse(`an entry of ${name} has no id`);
      collection.load(entity["id"], entity);
    }
  }
  return state;
}
