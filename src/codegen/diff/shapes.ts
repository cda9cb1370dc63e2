/**
 * The effective shape of a schema: references followed and `allOf` merged, so that two documents can be compared by what
 * a value looks like, however each of them is cut into components.
 */
import {
  isReference,
  referenceName,
  resolve,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../document.js";
import { emptyShape, mergeFacts, type Property, type Shape, type Union, type Variant } from "./shape.js";

/** The schemas of one document, each with its place and, once asked for, its shape. */
export class Shapes {
  readonly #document: OpenApiDocument;
  readonly #places = new Map<SchemaObject, string>();
  readonly #shapes = new Map<SchemaObject, Shape>();
  readonly #ids = new Map<SchemaObject, number>();
  /** Schemas made here, by what they are made of: without this, recursive ones would grow for ever. */
  readonly #merged = new Map<string, SchemaObject>();
  readonly #own = new Map<SchemaObject, SchemaObject>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      if (!isReference(schema)) this.#places.set(schema, name);
    }
  }

  /** The schema itself, or what it refers to. */
  target(schema: Schema): SchemaObject {
    return resolve<SchemaObject>(this.#document, schema);
  }

  /** A number for the schema, the same for as long as this object lives. */
  id(schema: Schema): number {
    const target = this.target(schema);
    const id = this.#ids.get(target) ?? this.#ids.size;
    this.#ids.set(target, id);
    return id;
  }

  /** The name of the component, or the place under which an inline schema was first met. */
  place(schema: Schema, otherwise: string): string {
    const target = this.target(schema);
    const place = this.#places.get(target) ?? otherwise;
    this.#places.set(target, place);
    return place;
  }

  /** Whether a component of this name declares such a property itself. */
  declares(component: string, property: string): boolean {
    const schema = this.#document.components?.schemas?.[component];
    return schema !== undefined && Object.hasOwn(this.target(schema).properties ?? {}, property);
  }

  /** A short name of the type: `string`, `Foo`, `Foo[]`. */
  label(schema: Schema, above: readonly SchemaObject[] = []): string {
    const shape = this.shape(schema);
    const target = this.target(schema);
    // An array can hold itself.
    if (shape.type === "array" && shape.items !== undefined && !above.includes(target)) {
      return `${this.label(shape.items, [...above, target])}[]`;
    }
    return shape.type === "object" && isReference(schema) ? referenceName(schema.$ref) : shape.type;
  }

  shape(schema: Schema): Shape {
    const target = this.target(schema);
    const known = this.#shapes.get(target);
    if (known !== undefined) return known;
    const shape = emptyShape();
    this.#shapes.set(target, shape);
    this.#merge(shape, target, []);
    if (shape.type === "") shape.type = this.#inferType(shape);
    return shape;
  }

  /** The one schema of a property that several parts of an `allOf` may declare. */
  property(declarations: readonly Property[]): Property {
    const [first] = declarations;
    if (first === undefined) throw new TypeError("A property has at least one declaration.");
    if (declarations.length === 1) return first;
    return {
      owner: first.owner,
      schema: this.#intern(
        declarations.map(({ schema }) => schema),
        this.place(first.schema, first.owner),
      ),
    };
  }

  /** An alternative together with what its owner says of all of them. */
  variant({ owner, place }: Union, { schema }: Variant): Schema {
    const own = this.#ownOf(owner, place);
    return own === undefined ? schema : this.#intern([own, schema], this.place(schema, place));
  }

  /** The shape with the properties of all alternatives, required only where all of them require it. */
  collapsed(shape: Shape, seen: ReadonlySet<Shape> = new Set()): Shape {
    if (shape.unions.length === 0 || seen.has(shape)) return shape;
    const inner = new Set([...seen, shape]);
    const properties = new Map(shape.properties);
    const required = new Map(shape.required);
    for (const { variants } of shape.unions) {
      const shapes = variants.map(({ schema }) => this.collapsed(this.shape(schema), inner));
      for (const [name, declarations] of shapes.flatMap((one) => [...one.properties])) {
        if (!properties.has(name)) properties.set(name, declarations);
      }
      for (const [name, place] of shapes[0]?.required ?? []) {
        if (shapes.every((one) => one.required.has(name))) required.set(name, place);
      }
    }
    return { ...shape, properties, required, unions: [] };
  }

  #intern(parts: readonly Schema[], place: string): SchemaObject {
    const key = parts.map((part) => this.id(part)).join("+");
    const known = this.#merged.get(key);
    if (known !== undefined) return known;
    const merged: SchemaObject = { allOf: [...parts] };
    this.#merged.set(key, merged);
    this.#places.set(merged, place);
    return merged;
  }

  #ownOf(owner: SchemaObject, place: string): SchemaObject | undefined {
    const { oneOf: _oneOf, anyOf: _anyOf, discriminator: _discriminator, ...own } = owner;
    if (own.properties === undefined && own.allOf === undefined && own.required === undefined) return undefined;
    const known = this.#own.get(owner) ?? own;
    this.#own.set(owner, known);
    this.#places.set(known, place);
    return known;
  }

  #merge(shape: Shape, part: SchemaObject, chain: readonly SchemaObject[]): void {
    if (chain.includes(part)) return;
    const inner = [...chain, part];
    const place = this.#places.get(part) ?? "";
    mergeFacts(shape, part, place);
    for (const [name, schema] of Object.entries(part.properties ?? {})) {
      this.place(schema, `${place}.${name}`);
      const declarations = shape.properties.get(name) ?? [];
      if (!declarations.some((other) => this.id(other.schema) === this.id(schema))) {
        shape.properties.set(name, [...declarations, { schema, owner: place }]);
      }
    }
    for (const name of part.required ?? []) if (!shape.required.has(name)) shape.required.set(name, place);
    if (part.items !== undefined) {
      this.place(part.items, `${place}[]`);
      shape.items ??= part.items;
    }
    if (part.additionalProperties !== undefined) {
      if (typeof part.additionalProperties === "object") this.place(part.additionalProperties, `${place}{}`);
      shape.additional ??= part.additionalProperties;
    }
    this.#mergeUnion(shape, part, inner, place);
    for (const schema of part.allOf ?? []) {
      this.place(schema, place);
      this.#merge(shape, this.target(schema), inner);
    }
  }

  #mergeUnion(shape: Shape, part: SchemaObject, chain: readonly SchemaObject[], place: string): void {
    const members = this.#membersOf(part);
    // A child that takes over the properties of its parent is one of the alternatives, not all of them.
    if (members.length === 0 || members.some((member) => chain.includes(this.target(member)))) return;
    const targets = members.map((member) => this.target(member));
    if (targets.every(isPlainEnum)) {
      const values = new Set(targets.flatMap((member) => member.enum ?? []));
      mergeFacts(shape, { type: targets[0]?.type ?? "string", enum: [...values] }, place);
      return;
    }
    const variants = this.#variantsOf(part, members);
    for (const { schema, label } of variants) this.place(schema, `${place}<${label}>`);
    const inherited = targets.every((member) => (member.allOf ?? []).some((base) => this.target(base) === part));
    shape.unions.push({ owner: part, place, propertyName: part.discriminator?.propertyName, variants, inherited });
  }

  /** The listed alternatives; a discriminator may also lead to children that no `oneOf` lists. */
  #membersOf(part: SchemaObject): Schema[] {
    const listed = [...(part.oneOf ?? []), ...(part.anyOf ?? [])];
    return listed.length > 0 ? listed : mappedVariants(part).map(({ schema }) => schema);
  }

  #variantsOf(part: SchemaObject, members: readonly Schema[]): Variant[] {
    const mapped = mappedVariants(part);
    const known = new Set(mapped.map(({ schema }) => this.target(schema)));
    const others = members
      .filter((member) => !known.has(this.target(member)))
      .map((schema, index): Variant => {
        const label = isReference(schema) ? referenceName(schema.$ref) : (schema.title ?? `#${index + 1}`);
        return { label, schema };
      });
    return [...mapped, ...others];
  }

  #inferType(shape: Shape): string {
    if (shape.properties.size > 0 || shape.required.size > 0 || shape.additional !== undefined) return "object";
    if (shape.items !== undefined) return "array";
    const [value] = shape.enum?.values ?? [];
    if (value !== undefined) return typeof value;
    const variant = shape.unions[0]?.variants[0];
    return (variant && this.shape(variant.schema).type) ?? "any";
  }
}

function mappedVariants({ discriminator }: SchemaObject): Variant[] {
  return Object.entries(discriminator?.mapping ?? {}).map(([label, target]) => {
    // A mapping may hold a bare name in place of a reference.
    const $ref = target.includes("/") ? target : `#/components/schemas/${target}`;
    return { label, schema: { $ref } };
  });
}

function isPlainEnum(schema: SchemaObject): boolean {
  return schema.enum !== undefined && schema.properties === undefined && schema.allOf === undefined;
}
