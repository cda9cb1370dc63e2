/** What a value looks like, and how the parts of an `allOf` come together in it. */
import type { Schema, SchemaObject } from "../document.js";
import type { Scalar } from "./change.js";

/** A property and the schema that declares it. */
export interface Property {
  readonly schema: Schema;
  /** The place of the declaring schema. */
  readonly owner: string;
}

/** One alternative of a `oneOf` or `anyOf`. */
export interface Variant {
  /** The discriminator value, else the name of the component, its title or its number. */
  readonly label: string;
  readonly schema: Schema;
}

/** The alternatives of a schema. */
export interface Union {
  readonly owner: SchemaObject;
  readonly place: string;
  readonly propertyName: string | undefined;
  readonly variants: readonly Variant[];
  /** Whether the alternatives take over the properties of the owner with `allOf`. */
  readonly inherited: boolean;
}

/** What a value looks like; only the next level down, the schemas below are looked at one by one. */
export interface Shape {
  type: string;
  format?: string;
  patterns: string[];
  enum?: { readonly values: readonly Scalar[]; readonly place: string };
  default?: unknown;
  readonly limits: Map<string, number>;
  nullable: boolean;
  readOnly: boolean;
  writeOnly: boolean;
  deprecated: boolean;
  readonly properties: Map<string, Property[]>;
  /** Name of a required property → place of the schema that requires it. */
  readonly required: Map<string, string>;
  items?: Schema;
  additional?: boolean | Schema;
  readonly unions: Union[];
}

const LIMITS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "uniqueItems",
];

/** A shape of which nothing is known yet. */
export function emptyShape(): Shape {
  return {
    type: "",
    patterns: [],
    limits: new Map(),
    nullable: false,
    readOnly: false,
    writeOnly: false,
    deprecated: false,
    properties: new Map(),
    required: new Map(),
    unions: [],
  };
}

/** Adds what one part says of the value itself; what is said first stays, limits get tighter. */
export function mergeFacts(shape: Shape, part: SchemaObject, place: string): void {
  if (shape.type === "" && part.type !== undefined) shape.type = part.type;
  if (part.format !== undefined) shape.format ??= part.format;
  if (part.pattern !== undefined && !shape.patterns.includes(part.pattern)) shape.patterns.push(part.pattern);
  if (part.default !== undefined && shape.default === undefined) shape.default = part.default;
  const { enum: values } = part;
  if (values !== undefined) {
    const before = shape.enum;
    shape.enum = before
      ? { place: before.place, values: before.values.filter((value) => values.includes(value)) }
      : { place, values };
  }
  for (const key of ["nullable", "readOnly", "writeOnly", "deprecated"] as const) {
    if (part[key] === true) shape[key] = true;
  }
  const keywords: ReadonlyMap<string, unknown> = new Map(Object.entries(part));
  for (const key of LIMITS) {
    const limit = toLimit(keywords.get(key));
    if (limit === undefined) continue;
    const other = shape.limits.get(key) ?? limit;
    shape.limits.set(key, key.startsWith("max") ? Math.min(other, limit) : Math.max(other, limit));
  }
}

function toLimit(value: unknown): number | undefined {
  if (typeof value === "boolean") return value ? 1 : undefined;
  return typeof value === "number" ? value : undefined;
}
