/** Finds properties that no schema describes. OpenAPI allows them; they are how an API grows. */
import {
  isRecord,
  isReference,
  lookup,
  mappingReference,
  referenceName,
  resolve,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../../codegen/document.js";

/** What a schema says of the properties of an object, with everything that is in its `allOf` and its unions. */
interface Shape {
  readonly properties: ReadonlyMap<string, readonly Schema[]>;
  /** What values of other names are; `undefined` if the schema says nothing of other names. */
  readonly others: readonly Schema[] | undefined;
  readonly items: readonly Schema[];
  /** The schema says nothing at all of what an object has: anything goes. */
  readonly free: boolean;
}

/** How deep a value is looked into: schemas can go in circles. */
const DEEPEST = 64;
/** How many places are named for one value. */
const MOST = 50;

/** Looks for unknown properties in the values of one document. */
export class PropertyIndex {
  readonly #document: OpenApiDocument;
  readonly #shapes = new WeakMap<SchemaObject, Shape>();
  /** What schemas with a union say beside it. */
  readonly #rests = new WeakMap<SchemaObject, SchemaObject>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** The places of unknown properties, as JSON pointers with `*` for every index. */
  unknown(schema: Schema, value: unknown): string[] {
    const found = new Set<string>();
    this.#walk([schema], value, "", found, 0);
    return [...found];
  }

  #walk(schemas: readonly Schema[], value: unknown, place: string, found: Set<string>, depth: number): void {
    // Where anything is allowed, as in a map of anything, nothing is unknown.
    if (schemas.length === 0) return;
    if (depth > DEEPEST || found.size >= MOST || typeof value !== "object" || value === null) return;
    const shapes = schemas.map((schema) => this.#shapeFor(schema, value));
    if (Array.isArray(value)) {
      const items = shapes.flatMap((shape) => shape.items);
      for (const item of value) this.#walk(items, item, `${place}/*`, found, depth + 1);
      return;
    }
    if (shapes.some(({ free }) => free)) return;
    for (const [name, item] of Object.entries(value)) {
      const known = shapes.flatMap(({ properties }) => properties.get(name) ?? []);
      const others = shapes.flatMap((shape) => shape.others ?? []);
      const isOther = shapes.some((shape) => shape.others !== undefined);
      const at = `${place}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (known.length > 0 || isOther) this.#walk(known.length > 0 ? known : others, item, at, found, depth + 1);
      else found.add(at);
    }
  }

  /** The shape of a schema; of a union with a discriminator, the one of the variant that the value names. */
  #shapeFor(schema: Schema, value: object): Shape {
    const resolved = resolve<SchemaObject>(this.#document, schema);
    const variant = this.#variantOf(resolved, value);
    if (variant === undefined) return this.#shapeOf(resolved);
    const rest = this.#rests.get(resolved) ?? withoutUnion(resolved);
    this.#rests.set(resolved, rest);
    const beside = this.#shapeOf(rest);
    const chosen = this.#shapeFor(variant, value);
    // A schema that says nothing beside its union leaves everything to the variant.
    return beside.free ? chosen : merge([beside, chosen]);
  }

  #variantOf({ discriminator, oneOf, anyOf }: SchemaObject, value: object): Schema | undefined {
    if (discriminator === undefined || !isRecord(value)) return undefined;
    const name = value[discriminator.propertyName];
    if (typeof name !== "string") return undefined;
    const { mapping } = discriminator;
    const target = mapping !== undefined && Object.hasOwn(mapping, name) ? mapping[name] : undefined;
    if (target !== undefined) {
      const reference = mappingReference(target);
      return lookup(this.#document, reference) === undefined ? undefined : { $ref: reference };
    }
    return [...(oneOf ?? []), ...(anyOf ?? [])].find((part) => isReference(part) && referenceName(part.$ref) === name);
  }

  #shapeOf(schema: SchemaObject): Shape {
    const known = this.#shapes.get(schema);
    if (known !== undefined) return known;
    // A schema that leads back to itself adds nothing to itself.
    this.#shapes.set(schema, NOTHING);
    const shape = this.#makeShape(schema);
    this.#shapes.set(schema, shape);
    return shape;
  }

  #makeShape(schema: SchemaObject): Shape {
    const { properties, additionalProperties, items, allOf = [], oneOf = [], anyOf = [], type } = schema;
    const parts = [...allOf, ...oneOf, ...anyOf].map((part) =>
      this.#shapeOf(resolve<SchemaObject>(this.#document, part)),
    );
    const own: Shape = {
      properties: new Map(Object.entries(properties ?? {}).map(([name, property]) => [name, [property]])),
      others: othersOf(additionalProperties),
      items: items === undefined ? [] : [items],
      free:
        parts.length === 0 &&
        properties === undefined &&
        additionalProperties === undefined &&
        items === undefined &&
        (type === undefined || type === "object"),
    };
    // Parts that say nothing of properties, such as a list of required ones, leave it to the others.
    const isDescribed = properties !== undefined || parts.some(({ free }) => !free);
    return merge([own, ...parts.filter(({ free }) => !free || !isDescribed)]);
  }
}

const NOTHING: Shape = { properties: new Map(), others: undefined, items: [], free: false };

function othersOf(additional: SchemaObject["additionalProperties"]): readonly Schema[] | undefined {
  if (additional === undefined || additional === false) return undefined;
  return additional === true ? [] : [additional];
}

function withoutUnion({ oneOf: _one, anyOf: _any, ...rest }: SchemaObject): SchemaObject {
  return rest;
}

function merge(shapes: readonly Shape[]): Shape {
  const properties = new Map<string, readonly Schema[]>();
  for (const shape of shapes) {
    for (const [name, schemas] of shape.properties) properties.set(name, [...(properties.get(name) ?? []), ...schemas]);
  }
  const withOthers = shapes.filter(({ others }) => others !== undefined);
  return {
    properties,
    others: withOthers.length === 0 ? undefined : withOthers.flatMap(({ others = [] }) => others),
    items: shapes.flatMap(({ items }) => items),
    free: shapes.some(({ free }) => free),
  };
}
