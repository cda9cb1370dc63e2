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
 * The value as a snapshot.
 *
 * @param source - where it came from, for messages
 * @throws {AtlasConfigError} `INVALID_OPTION` if it is none
 */
export function readSnapshot(value: unknown, source: string): Snapshot {
  const refuse = (why: string): AtlasConfigError =>
    new AtlasConfigError("INVALID_OPTION", `${source} is no snapshot of an emulator: ${why}.`);
  if (!isRecord(value) || !isRecord(value["collections"])) throw refuse("it has no collections");
  if (value["version"] !== SNAPSHOT_VERSION) throw refuse(`its version is not ${SNAPSHOT_VERSION}`);
  const known = collectionsOf(emptyState());
  const collections: Record<string, readonly Entity[]> = {};
  for (const [name, entities] of Object.entries(value["collections"])) {
    if (!known.has(name)) throw refuse(`there is no collection ${JSON.stringify(name)}`);
    if (!Array.isArray(entities)) throw refuse(`${name} is no list`);
    if (!entities.every(isEntity)) throw refuse(`an entry of ${name} has no id`);
    collections[name] = entities;
  }
  return { version: SNAPSHOT_VERSION, collections };
}

function isEntity(value: unknown): value is Entity {
  return isRecord(value) && typeof value["id"] === "string";
}

/** A state as it was written down. */
export function restore(snapshot: Snapshot): State {
  const state = emptyState();
  restoreInto(state, snapshot);
  return state;
}

/** Makes a state what was written down, in place of all that it remembers. */
export function restoreInto(state: State, { collections }: Snapshot): void {
  for (const [name, collection] of collectionsOf(state)) {
    collection.clear();
    for (const entity of collections[name] ?? []) collection.load(entity.id, { ...entity });
  }
}
