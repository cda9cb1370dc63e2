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
  readonly #indexes: Indexes<T, Name>;
  readonly #found = new Map<string, Map<string, T>>();

  constructor(indexes: Indexes<T, Name>) {
    super();
    this.#indexes = indexes;
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
    const [oldKeys, newKeys] = [this.#keysOf(before), this.#keysOf(entity)];
    for (const key of oldKeys) if (!newKeys.has(key)) this.#found.get(key)?.delete(id);
    for (const key of newKeys) {
      const found = this.#found.get(key);
      if (found === undefined) this.#found.set(key, new Map([[id, entity]]));
      else found.set(id, entity);
    }
    super.set(id, entity);
    this.onChange?.({ put: entity });
    return this;
  }

  override delete(id: string): boolean {
    for (const key of this.#keysOf(this.get(id))) {
      const found = this.#found.get(key);
      found?.delete(id);
      if (found?.size === 0) this.#found.delete(key);
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
    return [...(this.#found.get(`${index} ${key}`)?.values() ?? [])];
  }

  /** The first entity with a key in an index. */
  first(index: Name, key: string): T | undefined {
    return this.#found.get(`${index} ${key}`)?.values().next().value;
  }

  /** How many entities have a key in an index. */
  count(index: Name, key: string): number {
    return this.#found.get(`${index} ${key}`)?.size ?? 0;
  }

  #keysOf(entity: T | undefined): ReadonlySet<string> {
    if (entity === undefined) return new Set();
    const names: readonly [string, (entity: T) => readonly string[]][] = Object.entries(this.#indexes);
    return new Set(names.flatMap(([name, keys]) => keys(entity).map((key) => `${name} ${key}`)));
  }
}
