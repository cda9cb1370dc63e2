/**
 * What a schema says once its references are followed, its `allOf` is taken together and one of its `oneOf` or `anyOf`
 * is chosen.
 */
import {
  isReference,
  referenceName,
  resolve,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../../codegen/document.js";
import { statedType } from "../stated-type.js";

/** A schema without references, composition and choices on its own level; those of its properties are left. */
export interface Shape {
  readonly type?: string;
  /** Whether `null` is allowed by every part. */
  readonly nullable: boolean;
  readonly enum?: readonly unknown[];
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum: boolean;
  readonly exclusiveMaximum: boolean;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
  /** What properties without a name of their own have to be; `false` where there may be none. */
  readonly additional?: Schema | false;
  /** The property whose value chose this shape. */
  readonly discriminator?: string;
}

const ANYTHING: Shape = {
  nullable: true,
  patterns: [],
  formats: [],
  exclusiveMinimum: false,
  exclusiveMaximum: false,
  uniqueItems: false,
  properties: new Map(),
  required: new Set(),
};

/** More alternatives than this are not looked at: nested unions multiply. */
const MOST = 48;

const known = new WeakMap<OpenApiDocument, WeakMap<Schema, readonly Shape[]>>();

/**
 * The shapes that a schema can take: one, or one for each choice that it offers. A choice that contradicts the rest is
 * left out. Nothing is known of keywords such as `not`, so a value made from a shape still has to be validated.
 */
export function shapesOf(document: OpenApiDocument, schema: Schema): readonly Shape[] {
  const shapes = known.get(document) ?? new WeakMap<Schema, readonly Shape[]>();
  known.set(document, shapes);
  const found = shapes.get(schema) ?? read(document, schema, new Set());
  shapes.set(schema, found);
  return found;
}

function read(document: OpenApiDocument, reference: Schema, above: ReadonlySet<Schema>): readonly Shape[] {
  const schema = resolve<SchemaObject>(document, reference);
  // A part that contains itself adds nothing.
  if (above.has(schema)) return [ANYTHING];
  const seen = new Set([...above, schema]);
  const parts = (schema.allOf ?? []).map((part) => read(document, part, seen));
  const choices = [schema.oneOf, schema.anyOf].flatMap((choice) =>
    choice === undefined ? [] : [choice.flatMap((part) => chosen(document, schema, part, seen))],
  );
  let shapes: readonly Shape[] = [ownShape(schema, statedType(document, schema))];
  for (const alternatives of [...parts, ...choices]) {
    shapes = shapes.flatMap((one) => alternatives.flatMap((other) => meet(one, other) ?? [])).slice(0, MOST);
  }
  return shapes;
}

/** A choice together with the discriminator value that leads to it. */
function chosen(
  document: OpenApiDocument,
  { discriminator }: SchemaObject,
  part: Schema,
  seen: ReadonlySet<Schema>,
): readonly Shape[] {
  const shapes = read(document, part, seen);
  if (discriminator === undefined || !isReference(part)) return shapes;
  const { propertyName, mapping } = discriminator;
  const name = referenceName(part.$ref);
  const values =
    mapping === undefined
      ? [name]
      : Object.entries(mapping).flatMap(([value, target]) => (referenceName(target) === name ? [value] : []));
  if (values.length === 0) return shapes;
  const tag: Shape = {
    ...ANYTHING,
    nullable: false,
    properties: new Map([[propertyName, { type: "string", enum: values }]]),
    required: new Set([propertyName]),
    discriminator: propertyName,
  };
  return shapes.flatMap((shape) => meet(shape, tag) ?? []);
}

function ownShape(schema: SchemaObject, type: string | undefined): Shape {
  const { nullable, enum: values, pattern, format, items, properties = {}, required = [] } = schema;
  const extra = numbersOf(schema);
  return {
    ...ANYTHING,
    ...extra,
    nullable: nullable === true || saysNothing(schema, type),
    patterns: pattern === undefined ? [] : [pattern],
    formats: format === undefined ? [] : [format],
    uniqueItems: schema.uniqueItems === true,
    properties: new Map(Object.entries(properties)),
    required: new Set(required),
    ...(type === undefined ? impliedType(schema) : { type }),
    ...(values === undefined ? {} : { enum: values }),
    ...(items === undefined ? {} : { items }),
    ...additionalOf(schema),
  };
}

/** A schema that only composes others leaves `null` to them. */
function saysNothing(
  { enum: values, properties, allOf, oneOf, anyOf }: SchemaObject,
  type: string | undefined,
): boolean {
  const isComposed = allOf !== undefined || oneOf !== undefined || anyOf !== undefined;
  return type === undefined && values === undefined && (isComposed || properties === undefined);
}

function impliedType({ properties, additionalProperties, items }: SchemaObject): { type?: string } {
  if (properties !== undefined || typeof additionalProperties === "object") return { type: "object" };
  return items === undefined ? {} : { type: "array" };
}

function additionalOf({ additionalProperties }: SchemaObject): { additional?: Schema | false } {
  if (additionalProperties === undefined || additionalProperties === true) return {};
  return { additional: additionalProperties };
}

const LOWER = ["minLength", "minimum", "minItems", "minProperties"] as const;
const UPPER = ["maxLength", "maximum", "maxItems", "maxProperties"] as const;

type Limits = Partial<Record<(typeof LOWER)[number] | (typeof UPPER)[number] | "multipleOf", number>>;

function numbersOf(schema: SchemaObject): Limits & { exclusiveMinimum: boolean; exclusiveMaximum: boolean } {
  const given = new Map<string, unknown>(Object.entries(schema));
  const limits: Limits = {};
  for (const name of [...LOWER, ...UPPER, "multipleOf"] as const) {
    const value = given.get(name);
    if (typeof value === "number") limits[name] = value;
  }
  return {
    ...limits,
    exclusiveMinimum: given.get("exclusiveMinimum") === true,
    exclusiveMaximum: given.get("exclusiveMaximum") === true,
  };
}

/** What satisfies both; `undefined` where nothing can. */
function meet(a: Shape, b: Shape): Shape | undefined {
  const type = typeOf(a.type, b.type);
  if (type === null) return undefined;
  const values = enumOf(a.enum, b.enum);
  if (values?.length === 0) return undefined;
  const properties = propertiesOf(a, b);
  const discriminator = a.discriminator ?? b.discriminator;
  return {
    ...a,
    ...b,
    ...limitsOf(a, b),
    nullable: a.nullable && b.nullable,
    patterns: [...new Set([...a.patterns, ...b.patterns])],
    formats: [...new Set([...a.formats, ...b.formats])],
    exclusiveMinimum: a.exclusiveMinimum || b.exclusiveMinimum,
    exclusiveMaximum: a.exclusiveMaximum || b.exclusiveMaximum,
    uniqueItems: a.uniqueItems || b.uniqueItems,
    properties,
    required: new Set([...a.required, ...b.required]),
    ...(type === undefined ? {} : { type }),
    ...(values === undefined ? {} : { enum: values }),
    ...present("items", both(a.items, b.items)),
    ...present("additional", additionalOfBoth(a, b)),
    ...(discriminator === undefined ? {} : { discriminator }),
  };
}

function present<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const entry: Partial<Record<K, V>> = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}

function typeOf(a: string | undefined, b: string | undefined): string | undefined | null {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  // An integer is a number.
  return [a, b].every((type) => type === "integer" || type === "number") ? "integer" : null;
}

function enumOf(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): readonly unknown[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.filter((value) => b.includes(value));
}

function limitsOf(a: Shape, b: Shape): Limits {
  const limits: Limits = {};
  for (const name of LOWER) setDefined(limits, name, tighter(a[name], b[name], Math.max));
  for (const name of UPPER) setDefined(limits, name, tighter(a[name], b[name], Math.min));
  return limits;
}

function setDefined(limits: Limits, name: keyof Limits, value: number | undefined): void {
  if (value !== undefined) limits[name] = value;
}

function tighter(
  a: number | undefined,
  b: number | undefined,
  choose: (...values: number[]) => number,
): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : choose(a, b);
}

function propertiesOf(a: Shape, b: Shape): ReadonlyMap<string, Schema> {
  const properties = new Map<string, Schema>();
  for (const name of new Set([...a.properties.keys(), ...b.properties.keys()])) {
    const [one, other] = [a, b].map(
      (side) => side.properties.get(name) ?? (side.additional === false ? null : undefined),
    );
    // A side that is closed and does not name the property forbids it.
    if (one === null || other === null) continue;
    const schema = both(one, other);
    if (schema !== undefined) properties.set(name, schema);
  }
  return properties;
}

function both(a: Schema | undefined, b: Schema | undefined): Schema | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  return { allOf: [a, b] };
}

function additionalOfBoth(a: Shape, b: Shape): Schema | false | undefined {
  if (a.additional === false || b.additional === false) return false;
  return both(a.additional, b.additional);
}
