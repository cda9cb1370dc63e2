/** Finds where two schemas differ in what they say. */
import { isReference, referenceName, type Schema } from "../../codegen/document.js";
import { normaliseKeyword, same, showBeside } from "./keywords.js";
import type { SchemaFacts, SchemaReader, Union, Variant } from "./schema-facts.js";

/** One fact on which the two sides disagree. */
export interface Difference {
  /** Where, for example `.results[].username`; empty for the schema itself. */
  readonly place: string;
  /** What, for example `pattern`. */
  readonly fact: string;
  readonly upstream: string;
  readonly ours: string;
  /** The same place, seen from the nearest schema that has a name. */
  readonly shared?: string;
}

/** Where a comparison stands: in the whole, and in the nearest named schema of ours. */
interface Place {
  readonly path: string;
  readonly component: string | undefined;
  readonly within: string;
}

/** Compares schemas of the official document with schemas of ours. */
export class SchemaComparison {
  readonly #upstream: SchemaReader;
  readonly #ours: SchemaReader;

  constructor(upstream: SchemaReader, ours: SchemaReader) {
    this.#upstream = upstream;
    this.#ours = ours;
  }

  /** Every difference; where schemas come back to themselves, only the first round counts. */
  compare(upstream: Schema, ours: Schema): Difference[] {
    const run = new Run(this.#upstream, this.#ours);
    run.schemas(upstream, ours, { path: "", component: undefined, within: "" });
    return run.differences;
  }
}

class Run {
  readonly differences: Difference[] = [];
  readonly #upstream: SchemaReader;
  readonly #ours: SchemaReader;
  /** Pairs that were met before. To take them as equal is right: what differs in them is reported where they were met. */
  readonly #met = new Map<SchemaFacts, Set<SchemaFacts>>();

  constructor(upstream: SchemaReader, ours: SchemaReader) {
    this.#upstream = upstream;
    this.#ours = ours;
  }

  schemas(upstream: Schema, ours: Schema, place: Place): void {
    const named = isReference(ours) ? ours : isReference(upstream) ? upstream : undefined;
    const here = named === undefined ? place : { path: place.path, component: referenceName(named.$ref), within: "" };
    this.#facts(this.#upstream.facts(upstream), this.#ours.facts(ours), here);
  }

  /**
   * @param loose - a property whose `enum` is not compared, because the values that lead here differ already
   */
  #facts(upstream: SchemaFacts, ours: SchemaFacts, place: Place, loose?: string): void {
    const met = this.#met.get(upstream) ?? new Set();
    this.#met.set(upstream, met);
    if (met.has(ours)) return;
    met.add(ours);
    const alike = this.#unions(upstream.unions, ours.unions, place);
    // Where one side is only a choice and the other has none, every property would be reported once more.
    if (!alike && !(upstream.own && ours.own)) return;
    if (upstream.own || ours.own) this.#own(upstream, ours, place, loose);
  }

  #own(upstream: SchemaFacts, ours: SchemaFacts, place: Place, loose: string | undefined): void {
    for (const name of new Set([...upstream.keywords.keys(), ...ours.keywords.keys()])) {
      this.#value(place, name, upstream.keywords.get(name), ours.keywords.get(name));
    }
    for (const name of new Set([...upstream.properties.keys(), ...ours.properties.keys()])) {
      this.#property(name, upstream, ours, place, name === loose);
    }
    for (const name of new Set([...upstream.required, ...ours.required])) {
      // A property that one side lacks altogether was reported as such.
      if (upstream.properties.has(name) !== ours.properties.has(name)) continue;
      this.#value(below(place, `.${name}`), "required", upstream.required.has(name), ours.required.has(name));
    }
    this.#part(upstream.items, ours.items, below(place, "[]"), "items");
    this.#additional(upstream.additional, ours.additional, below(place, ".*"));
  }

  #property(name: string, upstream: SchemaFacts, ours: SchemaFacts, place: Place, loose: boolean): void {
    const here = below(place, `.${name}`);
    if (!loose) {
      this.#part(upstream.properties.get(name), ours.properties.get(name), here, "property");
      return;
    }
    const before = this.differences.length;
    this.#part(upstream.properties.get(name), ours.properties.get(name), here, "property");
    const kept = this.differences.splice(before).filter(({ fact }) => fact !== "enum");
    this.differences.push(...kept);
  }

  #part(upstream: Schema | undefined, ours: Schema | undefined, place: Place, fact: string): void {
    if (upstream !== undefined && ours !== undefined) this.schemas(upstream, ours, place);
    else this.#value(place, fact, this.#summary(upstream, this.#upstream), this.#summary(ours, this.#ours));
  }

  #additional(upstream: Schema | false | undefined, ours: Schema | false | undefined, place: Place): void {
    if (upstream !== false && ours !== false) this.#part(upstream, ours, place, "additionalProperties");
    else this.#value(place, "additionalProperties", upstream, ours);
  }

  /** What a schema is in a word, for a report that it is missing. */
  #summary(schema: Schema | undefined, reader: SchemaReader): unknown {
    if (schema === undefined) return undefined;
    const { keywords, unions } = reader.facts(schema);
    return {
      ...Object.fromEntries(keywords),
      ...Object.fromEntries(unions.map(({ kind, variants }) => [kind, variants.length])),
    };
  }

  #unions(upstream: readonly Union[], ours: readonly Union[], place: Place): boolean {
    if (upstream.length !== ours.length) {
      this.#value(place, unionFact([...upstream, ...ours]), describe(upstream), describe(ours));
      return false;
    }
    return upstream
      .map((union, index) => {
        const other = ours[index];
        return other !== undefined && this.#union(union, other, place);
      })
      .every((alike) => alike);
  }

  #union(upstream: Union, ours: Union, place: Place): boolean {
    if (upstream.kind !== ours.kind || upstream.property !== ours.property) {
      this.#value(place, unionFact([upstream, ours]), describe([upstream]), describe([ours]));
      return false;
    }
    if (upstream.property === undefined) this.#byLikeness(upstream, ours, place);
    else this.#byValue(upstream.property, upstream.variants, ours.variants, place);
    return true;
  }

  /** Variants belong together when the same values of the discriminator lead to them. */
  #byValue(property: string, upstream: readonly Variant[], ours: readonly Variant[], place: Place): void {
    const paired = new Map<Variant, Set<Variant>>();
    const values = new Set([...upstream, ...ours].flatMap((variant) => variant.values));
    for (const value of [...values].sort()) {
      const theirs = upstream.find((variant) => variant.values.includes(value));
      const mine = ours.find((variant) => variant.values.includes(value));
      if (theirs === undefined || mine === undefined) {
        this.#value(place, "discriminator", theirs && `${property}: ${value}`, mine && `${property}: ${value}`);
        continue;
      }
      const others = paired.get(theirs) ?? new Set();
      paired.set(theirs, others);
      if (others.has(mine)) continue;
      others.add(mine);
      const shared = theirs.values.filter((candidate) => mine.values.includes(candidate));
      const loose = same(theirs.values, mine.values) ? undefined : property;
      const here = variantPlace(place, shared, mine.name);
      // A value that moved to another schema shows as one schema of theirs against two of ours, or the reverse.
      this.#facts(theirs.facts(), mine.facts(), here, loose);
    }
    this.#value(below(place, `.${property}`), "enum", statedValues(upstream), statedValues(ours));
    const unreachable = (variants: readonly Variant[]): number =>
      variants.filter((variant) => variant.values.length === 0).length;
    this.#value(place, "variants without a value", unreachable(upstream), unreachable(ours));
  }

  /** Without a discriminator, variants that say the same belong together; what is left is paired in order. */
  #byLikeness(upstream: Union, ours: Union, place: Place): void {
    const left = [...ours.variants];
    const unmatched = upstream.variants.filter((variant) => {
      const index = left.findIndex((candidate) => this.#equal(variant, candidate));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    for (let index = 0; index < Math.max(unmatched.length, left.length); index++) {
      const theirs = unmatched[index];
      const mine = left[index];
      const here = below(
        place,
        `<${upstream.kind} ${theirs === undefined ? "+" : upstream.variants.indexOf(theirs) + 1}>`,
      );
      if (theirs !== undefined && mine !== undefined) this.#facts(theirs.facts(), mine.facts(), here);
      else this.#value(here, "variant", outline(theirs), outline(mine));
    }
  }

  #equal(upstream: Variant, ours: Variant): boolean {
    const trial = new Run(this.#upstream, this.#ours);
    trial.#facts(upstream.facts(), ours.facts(), { path: "", component: undefined, within: "" });
    return trial.differences.length === 0;
  }

  #value(place: Place, fact: string, upstream: unknown, ours: unknown): void {
    if (same(upstream, ours)) return;
    const shared = place.component === undefined ? undefined : `${place.component} ${place.within} ${fact}`;
    this.differences.push({
      place: place.path,
      fact,
      upstream: showBeside(upstream, ours),
      ours: showBeside(ours, upstream),
      ...(shared === undefined ? {} : { shared: shared.replace(/ {2,}/g, " ") }),
    });
  }
}

function below(place: Place, step: string): Place {
  return { path: place.path + step, component: place.component, within: place.within + step };
}

const SHOWN_VALUES = 4;

function variantPlace(place: Place, values: readonly string[], name: string | undefined): Place {
  const text = values.length > SHOWN_VALUES ? `${values.slice(0, SHOWN_VALUES).join("|")}|…` : values.join("|");
  const here = below(place, `<${text}>`);
  return name === undefined ? here : { path: here.path, component: name, within: "" };
}

function unionFact(unions: readonly Union[]): string {
  return unions.some(({ kind }) => kind === "mapping") ? "discriminator" : (unions[0]?.kind ?? "oneOf");
}

/** All values that the variants give the discriminator's property, or `undefined` where one of them takes any. */
function statedValues(variants: readonly Variant[]): unknown {
  const stated = variants.map((variant) => variant.stated());
  return stated.every(Array.isArray) ? normaliseKeyword("enum", stated.flat()) : undefined;
}

/** A union in a line, for a report that the other side has none, or another. */
function describe(unions: readonly Union[]): unknown {
  if (unions.length === 0) return undefined;
  return unions
    .map(({ kind, property, variants }) =>
      property === undefined
        ? `${kind} of ${variants.length}`
        : `${kind} by ${property}: ${variants.flatMap(({ values }) => values).join(", ")}`,
    )
    .join("; ");
}

function outline(variant: Variant | undefined): unknown {
  if (variant === undefined) return undefined;
  const { keywords, properties } = variant.facts();
  return { ...Object.fromEntries(keywords), ...(properties.size === 0 ? {} : { properties: [...properties.keys()] }) };
}
