/**
 * Finds where 64-bit integers stand in JSON answers, for a client that reads them as `bigint`.
 *
 * A schema says which schemas a property can have, through references, `allOf`, unions and discriminators, and schemas
 * can contain themselves. That is a nondeterministic automaton over property names; the client gets the deterministic one
 * (subset construction), with what cannot lead to an int64 left out and equal states made one.
 */
import type { Int64Place, Int64Places } from "../int64.js";
import { parseMediaType } from "../media-type.js";
import {
  isReference,
  lookup,
  operationsOf,
  referenceName,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "./document.js";
import { isExtending } from "./lineage.js";
import { successes } from "./slice.js";
import { membersOf } from "./union.js";

/** The places of a document that holds all resource versions; operations without any are left out. */
export function int64Places(document: OpenApiDocument): Int64Places {
  const states = new States(document);
  const starts = new Map<string, Map<string, State>>();
  for (const { operation } of operationsOf(document)) {
    const versions = new Map<string, Schema[]>();
    for (const [, { content = {} }] of successes(document, operation)) {
      for (const [name, { schema }] of Object.entries(content)) {
        const type = parseMediaType(name);
        if (schema === undefined || type?.suffix !== "json") continue;
        versions.set(type.version, [...(versions.get(type.version) ?? []), schema]);
      }
    }
    const ofOperation = [...versions].map(([version, schemas]): [string, State] => [version, states.of(schemas)]);
    starts.set(operation.operationId, new Map(ofOperation));
  }
  return numbered(starts, states.all());
}

/** Whether a schema is one of those integers. */
export function isInt64({ type, format }: SchemaObject): boolean {
  return type === "integer" && format === "int64";
}

/**
 * Several schemas at once: a value at this place can be any of them. Where one says int64 and another number, an integer
 * counts as the former; the official document has no such place.
 */
interface State {
  readonly isInt64: boolean;
  readonly properties: Map<string, State>;
  rest: State | undefined;
  items: State | undefined;
}

class States {
  readonly #document: OpenApiDocument;
  readonly #byKey = new Map<string, State>();
  readonly #ids = new Map<SchemaObject, number>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  all(): State[] {
    return [...this.#byKey.values()];
  }

  /** The state of a value that any of these schemas can describe. */
  of(schemas: readonly Schema[]): State {
    const parts = this.#closure(schemas);
    const key = [...parts.keys()].sort().join(" ");
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const all = [...new Set(parts.values())];
    const state: State = { isInt64: all.some(isInt64), properties: new Map(), rest: undefined, items: undefined };
    // It is known before what is inside it: a schema can contain itself.
    this.#byKey.set(key, state);
    const restOf = ({ additionalProperties }: SchemaObject): Schema[] =>
      typeof additionalProperties === "object" ? [additionalProperties] : [];
    const propertyOf = ({ properties = {} }: SchemaObject, name: string): Schema[] | undefined => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return property && [property];
    };
    for (const name of new Set(all.flatMap(({ properties = {} }) => Object.keys(properties)))) {
      state.properties.set(name, this.of(all.flatMap((schema) => propertyOf(schema, name) ?? restOf(schema))));
    }
    state.rest = this.#ofSome(all.flatMap(restOf));
    state.items = this.#ofSome(all.flatMap(({ items }) => items ?? []));
    return state;
  }

  #ofSome(schemas: readonly Schema[]): State | undefined {
    return schemas.length === 0 ? undefined : this.of(schemas);
  }

  /**
   * All schemas that apply, or can apply, to the same value. Of a parent that a child extends it is only what the child
   * has from it: its base.
   */
  #closure(schemas: readonly Schema[]): Map<string, SchemaObject> {
    const parts = new Map<string, SchemaObject>();
    const seen = new Set<string>();
    const add = (schema: Schema, isBase: boolean, isUp: boolean): void => {
      if (isReference(schema)) {
        const step = `${schema.$ref} ${isBase} ${isUp}`;
        if (seen.has(step)) return;
        seen.add(step);
        const target = lookup(this.#document, schema.$ref);
        if (isSchema(target)) add(target, isBase || (isUp && this.#isParent(referenceName(schema.$ref))), isUp);
        return;
      }
      const key = `${this.#idOf(schema)}${isBase ? " base" : ""}`;
      if (parts.has(key)) return;
      parts.set(key, schema);
      for (const part of schema.allOf ?? []) add(part, isBase, true);
      if (isBase) return;
      for (const member of membersOf(schema) ?? []) add(member.schema, false, false);
      for (const part of schema.anyOf ?? []) add(part, false, false);
    };
    for (const schema of schemas) add(schema, false, false);
    return parts;
  }

  /** Whether the members of a union extend it: then a child has its properties, and not those of its other children. */
  #isParent(name: string): boolean {
    const schemas = this.#document.components?.schemas ?? {};
    const schema = schemas[name];
    if (schema === undefined || isReference(schema)) return false;
    return (membersOf(schema, name) ?? []).some(
      (member) =>
        member.name !== name &&
        isExtending(schemas, member.name === undefined ? member.schema : schemas[member.name], name),
    );
  }

  #idOf(schema: SchemaObject): number {
    const id = this.#ids.get(schema) ?? this.#ids.size;
    this.#ids.set(schema, id);
    return id;
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

/** The states as a list that refers to itself by index, in the order in which the operations lead to them. */
function numbered(starts: ReadonlyMap<string, ReadonlyMap<string, State>>, all: readonly State[]): Int64Places {
  const useful = usefulOf(all);
  const classes = classesOf(all, useful);
  const indexes = new Map<number, number>();
  const places: Int64Place[] = [];
  const indexOf = (state: State | undefined): number => {
    const of = state === undefined || !useful.has(state) ? DEAD : (classes.get(state) ?? DEAD);
    const known = indexes.get(of);
    if (known !== undefined) return known;
    const index = places.length;
    indexes.set(of, index);
    places.push({});
    if (state !== undefined && of !== DEAD) places[index] = placeOf(state);
    return index;
  };
  const isUseful = (state: State | undefined): boolean => state !== undefined && useful.has(state);
  const placeOf = (state: State): Int64Place => {
    const { properties, rest, items } = state;
    const kept = [...properties].filter(([, value]) => isUseful(value) || isUseful(rest));
    return {
      ...(state.isInt64 ? { int64: true } : {}),
      ...(kept.length === 0
        ? {}
        : { properties: Object.fromEntries(kept.map(([name, value]) => [name, indexOf(value)])) }),
      ...(isUseful(rest) ? { additionalProperties: indexOf(rest) } : {}),
      ...(isUseful(items) ? { items: indexOf(items) } : {}),
    };
  };
  const operations = [...starts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, versions]): [string, Record<string, number>][] => {
      const kept = [...versions].filter(([, state]) => useful.has(state)).sort(([a], [b]) => (a < b ? -1 : 1));
      if (kept.length === 0) return [];
      return [[id, Object.fromEntries(kept.map(([version, state]) => [version, indexOf(state)]))]];
    });
  return { operations: Object.fromEntries(operations), places };
}

/** The class of what leads nowhere. */
const DEAD = -1;

/** The states from which an int64 can be reached. */
function usefulOf(all: readonly State[]): ReadonlySet<State> {
  const users = new Map<State, State[]>();
  for (const state of all) {
    for (const next of nextOf(state)) users.set(next, [...(users.get(next) ?? []), state]);
  }
  const queue = all.filter((state) => state.isInt64);
  const useful = new Set(queue);
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const user of users.get(state) ?? []) {
      if (useful.has(user)) continue;
      useful.add(user);
      queue.push(user);
    }
  }
  return useful;
}

function nextOf({ properties, rest, items }: State): State[] {
  return [...properties.values(), rest, items].filter((state) => state !== undefined);
}

/** Equal states get the same number: classes are split until their members agree on where each step leads. */
function classesOf(all: readonly State[], useful: ReadonlySet<State>): ReadonlyMap<State, number> {
  const states = all.filter((state) => useful.has(state));
  let classes = new Map<State, number>(states.map((state) => [state, 0]));
  for (let count = 0; ;) {
    const of = (state: State | undefined): number => (state === undefined ? DEAD : (classes.get(state) ?? DEAD));
    const numbers = new Map<string, number>();
    const finer = new Map<State, number>();
    for (const state of states) {
      const rest = of(state.rest);
      const properties = [...state.properties]
        .map(([name, value]): [string, number] => [name, of(value)])
        .filter(([, value]) => value !== rest)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const signature = JSON.stringify([of(state), state.isInt64, properties, rest, of(state.items)]);
      const number = numbers.get(signature) ?? numbers.size;
      numbers.set(signature, number);
      finer.set(state, number);
    }
    classes = finer;
    if (numbers.size === count) return classes;
    count = numbers.size;
  }
}
