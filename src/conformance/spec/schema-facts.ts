/**
 * What a schema says, apart from how it is written: references followed, `allOf` merged, a discriminator hierarchy as a
 * union of complete variants.
 *
 * The official document lists the children of a parent with `oneOf`, and each child points back with `allOf`; ours puts
 * what they share into a base. Both come out the same here: a variant is the parent's own properties and the child's.
 */
import {
  isReference,
  referenceName,
  resolve,
  type Discriminator,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../../codegen/document.js";
import { mergeKeyword, normaliseKeyword } from "./keywords.js";

/** One schema, one level deep; what is below stays a schema, so that circles do no harm. */
export interface SchemaFacts {
  /** What limits and describes the value itself, such as `type`, `pattern` and `readOnly`, by name. */
  readonly keywords: ReadonlyMap<string, unknown>;
  readonly required: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly items?: Schema;
  /** What other properties may be; `false` for none, absent for anything. */
  readonly additional?: Schema | false;
  readonly unions: readonly Union[];
  /** Whether the facts beside the unions stand for themselves, not only as part of each variant. */
  readonly own: boolean;
}

/** A choice between schemas. `mapping` is a discriminator that names schemas without a `oneOf`. */
export interface Union {
  readonly kind: "oneOf" | "anyOf" | "mapping";
  /** The property that tells the variants apart. */
  readonly property?: string;
  readonly variants: readonly Variant[];
}

export interface Variant {
  /** The name of the component; it says nothing of the wire. */
  readonly name?: string;
  /** The values of the discriminator that lead here, sorted. */
  readonly values: readonly string[];
  /** The `enum` of the discriminator's property as the variant has it, whatever leads here. */
  readonly stated: () => unknown;
  /** The variant with everything that it inherits. */
  readonly facts: () => SchemaFacts;
}

interface Draft {
  keywords: Map<string, unknown>;
  required: Set<string>;
  properties: Map<string, Schema>;
  items?: Schema;
  additional?: Schema | false;
  unions: Union[];
}

/** Keywords that have a field of their own in {@link SchemaFacts}. */
const STRUCTURE = new Set([
  "allOf",
  "oneOf",
  "anyOf",
  "discriminator",
  "properties",
  "required",
  "items",
  "additionalProperties",
]);

/** Reads the schemas of one document; the same schema gives the same facts object. */
export class SchemaReader {
  readonly #document: OpenApiDocument;
  readonly #known = new WeakMap<SchemaObject, SchemaFacts>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  facts(schema: Schema): SchemaFacts {
    const target = resolve<SchemaObject>(this.#document, schema);
    const known = this.#known.get(target);
    if (known !== undefined) return known;
    const base = this.#inherited(target, []);
    const union = this.#unionOf(target, base);
    const facts: SchemaFacts = {
      ...base,
      unions: union === undefined ? base.unions : [...base.unions, union],
      own: union === undefined || union.kind === "mapping",
    };
    this.#known.set(target, facts);
    return facts;
  }

  /**
   * The facts of a schema and of everything that it takes in with `allOf`, without its own union.
   *
   * @param lineage - the schemas that took this one in; a union of which they are a variant is not theirs to choose from
   */
  #inherited(schema: SchemaObject, lineage: readonly SchemaObject[]): Draft {
    const draft = this.#stated(schema);
    const below = [...lineage, schema];
    for (const part of schema.allOf ?? []) {
      const target = resolve<SchemaObject>(this.#document, part);
      if (below.includes(target)) continue;
      const inherited = this.#inherited(target, below);
      this.#merge(draft, inherited);
      const union = this.#unionOf(target, inherited);
      if (union !== undefined && !this.#leadsTo(target, below)) draft.unions.push(union);
    }
    return draft;
  }

  /** What the schema object itself says. */
  #stated(schema: SchemaObject): Draft {
    const draft: Draft = {
      keywords: new Map(),
      required: new Set(schema.required),
      properties: new Map(Object.entries(schema.properties ?? {})),
      unions: [],
    };
    for (const [name, value] of Object.entries(schema)) {
      const normal = STRUCTURE.has(name) ? undefined : normaliseKeyword(name, value);
      if (normal !== undefined) draft.keywords.set(name, normal);
    }
    if (schema.items !== undefined) draft.items = schema.items;
    const additional = schema.additionalProperties;
    if (additional !== undefined && additional !== true) draft.additional = additional;
    return draft;
  }

  #unionOf(schema: SchemaObject, base: Draft): Union | undefined {
    const { discriminator } = schema;
    const listed = schema.oneOf ?? schema.anyOf ?? [];
    if (listed.length === 0 && discriminator?.mapping === undefined) return undefined;
    const kind = schema.oneOf !== undefined ? "oneOf" : schema.anyOf !== undefined ? "anyOf" : "mapping";
    const variants = this.#variantSchemas(schema).map((variant): Variant => {
      const values = discriminator === undefined ? [] : this.#valuesOf(discriminator, variant);
      const property = discriminator?.propertyName;
      let facts: SchemaFacts | undefined;
      return {
        ...(isReference(variant) ? { name: referenceName(variant.$ref) } : {}),
        values,
        stated: () => this.#statedValues(this.#joined(base, this.facts(variant)), property),
        facts: () => (facts ??= this.#variantFacts(base, variant, property, values)),
      };
    });
    return { kind, ...(discriminator === undefined ? {} : { property: discriminator.propertyName }), variants };
  }

  /** What a union lists, and what only its mapping names. */
  #variantSchemas({ oneOf, anyOf, discriminator }: SchemaObject): Schema[] {
    const schemas = [...(oneOf ?? anyOf ?? [])];
    const targets = schemas.map((schema) => resolve<SchemaObject>(this.#document, schema));
    for (const target of Object.values(discriminator?.mapping ?? {})) {
      const reference = { $ref: mappingReference(target) };
      const schema = resolve<SchemaObject>(this.#document, reference);
      if (targets.includes(schema)) continue;
      targets.push(schema);
      schemas.push(reference);
    }
    return schemas;
  }

  #valuesOf(discriminator: Discriminator, variant: Schema): string[] {
    const target = resolve<SchemaObject>(this.#document, variant);
    const values = Object.entries(discriminator.mapping ?? {})
      .filter(([, mapped]) => resolve<SchemaObject>(this.#document, { $ref: mappingReference(mapped) }) === target)
      .map(([value]) => value);
    // Without a mapping the name of the component is the value.
    if (discriminator.mapping === undefined && isReference(variant)) values.push(referenceName(variant.$ref));
    return values.sort();
  }

  #variantFacts(base: Draft, variant: Schema, property: string | undefined, values: readonly string[]): SchemaFacts {
    const shared = copy(base);
    if (property !== undefined && values.length > 0) {
      // Whether a child repeats the values that lead to it is a matter of style.
      const limit: SchemaObject = { properties: { [property]: { enum: [...values] } } };
      this.#merge(shared, this.#stated(limit));
    }
    return this.#joined(shared, this.facts(variant));
  }

  /** What both say; where the facts are a choice again, it is said of each variant. */
  #joined(shared: Draft, facts: SchemaFacts): SchemaFacts {
    const joined = copy(shared);
    this.#merge(joined, facts);
    const unions = facts.own ? facts.unions : facts.unions.map((union) => this.#joinedUnion(shared, union));
    return { ...joined, unions, own: facts.own };
  }

  #joinedUnion(shared: Draft, union: Union): Union {
    const variants = union.variants.map((variant): Variant => {
      let facts: SchemaFacts | undefined;
      return { ...variant, facts: () => (facts ??= this.#joined(shared, variant.facts())) };
    });
    return { ...union, variants };
  }

  /** The values that the facts allow for a property, or `undefined` where it may be anything. */
  #statedValues({ own, properties, unions }: SchemaFacts, property: string | undefined): unknown {
    if (own) {
      const schema = property === undefined ? undefined : properties.get(property);
      return schema === undefined ? undefined : this.facts(schema).keywords.get("enum");
    }
    const stated = unions
      .flatMap(({ variants }) => variants)
      .map((variant) => this.#statedValues(variant.facts(), property));
    return stated.every(Array.isArray) ? stated.flat() : undefined;
  }

  /** Whether `parent` is a union that `schemas`, the chain of those who inherit from it, are a part of. */
  #leadsTo(parent: SchemaObject, schemas: readonly SchemaObject[]): boolean {
    const variants = this.#variantSchemas(parent).map((variant) => resolve<SchemaObject>(this.#document, variant));
    return schemas.some((schema) => variants.includes(schema));
  }

  #merge(into: Draft, from: Omit<SchemaFacts, "unions" | "own">): void {
    for (const [name, value] of from.keywords) {
      const present = into.keywords.get(name);
      into.keywords.set(name, present === undefined ? value : mergeKeyword(name, present, value));
    }
    for (const name of from.required) into.required.add(name);
    for (const [name, schema] of from.properties) {
      into.properties.set(name, this.#both(into.properties.get(name), schema));
    }
    if (from.items !== undefined) into.items = this.#both(into.items, from.items);
    if (from.additional !== undefined) {
      into.additional =
        into.additional === false || from.additional === false ? false : this.#both(into.additional, from.additional);
    }
  }

  /** A schema that says what both say. */
  #both(present: Schema | undefined, added: Schema): Schema {
    if (present === undefined) return added;
    const same = resolve<SchemaObject>(this.#document, present) === resolve<SchemaObject>(this.#document, added);
    return same ? present : { allOf: [present, added] };
  }
}

/** A mapping names a schema by reference or, in short, by the name of its component. */
function mappingReference(target: string): string {
  return target.includes("/") ? target : `#/components/schemas/${target}`;
}

function copy(draft: Draft): Draft {
  return {
    ...draft,
    keywords: new Map(draft.keywords),
    required: new Set(draft.required),
    properties: new Map(draft.properties),
    unions: [],
  };
}
