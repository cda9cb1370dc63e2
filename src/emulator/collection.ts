/** Entities by id, found by other facts too, with somebody told of each change. */

/** Something the emulator remembers: plain data, so that it can be written down as JSON. */
export interface Entity {
  readonly id: string;
}

/** A change of a collection: an entity that is new or different, or the id of one that is gone. */
export type Change<T extends Entity> = { readonly put: T } | { readonly deleted: string };

/** For each index, the keys under which an entity is found. */
export type Indexes<T, Name extends string> = Readonly<Record<Name, (entity: T) => readonly string[]>>;

/**
 * A map of entities with indexes. Entities are not changed in place: put a new one under the same id, so that indexes and
 * listeners keep up.
 */
export class Collection<T extends Entity, Name extends string = never> extends Map<string, T> {
  /** Told of every change, after it. */
  onChange: ((change: Change<T>) => void) | undefined;
  readonly #indexes: readonly Index<T>[];

  constructor(indexes: Indexes<T, Name>) {
    super();
    const entries = Object.entries<(entity: T) => readonly string[]>(indexes);
    this.#indexes = entries.map(([name, keysOf]) => ({ name, keysOf, found: new Map() }));
  }

  /** Adds an entity, or replaces the one with its id in its place. */
  put(entity: T): T {
    this.set(entity.id, entity);
    return entity;
  }

  /** Takes an entity that was written down, as it is. */
  load(id: string, entity: Readonly<Record<string, unknown>>): void {
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- what was written down had this type
    this.set(id, entity as unknown as T);
  }

  override set(id: string, entity: T): this {
    const before = this.get(id);
    for (const { keysOf, found } of this.#indexes) {
      const keys = keysOf(entity);
      if (before !== undefined) {
        for (const key of keysOf(before)) if (!keys.includes(key)) leave(found, key, id);
      }
      for (const key of keys) enter(found, key, entity);
    }
    super.set(id, entity);
    this.onChange?.({ put: entity });
    return this;
  }

  override delete(id: string): boolean {
    const before = this.get(id);
    if (before !== undefined) {
      for (const { keysOf, found } of this.#indexes) for (const key of keysOf(before)) leave(found, key, id);
    }
    const wasThere = super.delete(id);
    if (wasThere) this.onChange?.({ deleted: id });
    return wasThere;
  }

  override clear(): void {
    for (const id of [...this.keys()]) this.delete(id);
  }

  // Declared anew, because the library's own takes `any`.
  override forEach(visit: (entity: T, id: string, all: Map<string, T>) => void, thisArg?: unknown): void {
    super.forEach(visit, thisArg);
  }

  /** The entities with a key in an index, oldest first. */
  where(index: Name, key: string): T[] {
    const bucket = this.#bucket(index, key);
    return bucket === undefined ? [] : bucket instanceof Map ? [...bucket.values()] : [bucket];
  }

  /** The first entity with a key in an index. */
  first(index: Name, key: string): T | undefined {
    const bucket = this.#bucket(index, key);
    return bucket instanceof Map ? bucket.values().next().value : bucket;
  }

  /** How many entities have a key in an index. */
  count(index: Name, key: string): number {
    const bucket = this.#bucket(index, key);
    return bucket instanceof Map ? bucket.size : bucket === undefined ? 0 : 1;
  }

  #bucket(index: Name, key: string): Bucket<T> | undefined {
    return this.#indexes.find(({ name }) => name === index)?.found.get(key);
  }
}

/** What has a key: one entity, or several by id. Most keys belong to one entity, and a map for each would be costly. */
type Bucket<T extends Entity> = T | Map<string, T>;

interface Index<T extends Entity> {
  readonly name: string;
  readonly keysOf: (entity: T) => readonly string[];
  readonly found: Map<string, Bucket<T>>;
}

function enter<T extends Entity>(found: Index<T>["found"], key: string, entity: T): void {
  const bucket = found.get(key);
  if (bucket instanceof Map) bucket.set(entity.id, entity);
  else if (bucket === undefined || bucket.id === entity.id) found.set(key, entity);
  else {
    found.set(
      key,
      new Map([
        [bucket.id, bucket],
        [entity.id, entity],
      ]),
    );
  }
}

function leave<T extends Entity>(found: Index<T>["found"], key: string, id: string): void {
  const bucket = found.get(key);
  if (!(bucket instanceof Map)) found.delete(key);
  else if (bucket.delete(id) && bucket.size === 0) found.delete(key);
}
