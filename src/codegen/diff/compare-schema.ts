/**
 * Compares two schemas property by property.
 *
 * Each pair of schemas is compared once, however many operations reach it and however it refers back to itself: the
 * comparison is a graph, and an operation's changes are those of every pair that it can reach.
 */
import type { Fact, Finding } from "./change.js";
import { compareProperties } from "./compare-properties.js";
import { compareUnions } from "./compare-union.js";
import { compareValues } from "./compare-value.js";
import { valueRule, type FacetName, type Subject } from "./rules.js";
import type { Shape } from "./shape.js";
import { Shapes } from "./shapes.js";
import type { OpenApiDocument, Schema } from "../document.js";

/** What was found in one pair of schemas, and which pairs are below it. */
interface Pair {
  readonly findings: Finding[];
  readonly below: Set<Pair>;
}

/** What the comparisons of parts of a schema work with: one pair, and where to put what they find. */
export interface PairContext {
  readonly subject: Subject;
  /** The place of the schema. */
  readonly place: string;
  readonly old: Shapes;
  readonly new: Shapes;
  readonly before: Shape;
  readonly after: Shape;
  /** Notes a change, unless it means nothing to the subject. */
  readonly report: (facet: FacetName, place: string, before: Fact, after: Fact) => void;
  /** Compares what lies below; `place` is where it stands, for schemas without a name. */
  readonly descend: (before: Schema, after: Schema, place: string) => void;
}

/** Compares schemas of two documents. */
export class SchemaComparer {
  readonly #old: Shapes;
  readonly #new: Shapes;
  readonly #pairs = new Map<string, Pair>();
  /** Equal findings are one object, so that a set of them holds each once. */
  readonly #findings = new Map<string, Finding>();

  constructor(before: OpenApiDocument, after: OpenApiDocument) {
    this.#old = new Shapes(before);
    this.#new = new Shapes(after);
  }

  /**
   * Everything that changed between two schemas and below them.
   *
   * @param place - what to call the schema if it is no component
   */
  compare(before: Schema, after: Schema, subject: Subject, place: string): Set<Finding> {
    const findings = new Set<Finding>();
    const seen = new Set<Pair>();
    const queue = [this.#pair(before, after, subject, place)];
    for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
      if (seen.has(pair)) continue;
      seen.add(pair);
      for (const finding of pair.findings) findings.add(finding);
      queue.push(...pair.below);
    }
    return findings;
  }

  /** A short name of a type of the new document, or of the old one. */
  label(schema: Schema, side: "old" | "new"): string {
    return (side === "old" ? this.#old : this.#new).label(schema);
  }

  #pair(before: Schema, after: Schema, subject: Subject, usage: string): Pair {
    this.#old.place(before, usage);
    const place = this.#new.place(after, usage);
    const shapes = { before: this.#old.shape(before), after: this.#new.shape(after) };
    // Another type is told where the value is used: there is nothing below that could still be compared.
    const differs = shapes.before.type !== shapes.after.type;
    const ids = `${this.#old.id(before)}:${this.#new.id(after)}`;
    const key = differs ? `${subject}:${ids}:${usage}` : `${subject}:${ids}`;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pair: Pair = { findings: [], below: new Set() };
    this.#pairs.set(key, pair);
    const context: PairContext = {
      subject,
      place,
      old: this.#old,
      new: this.#new,
      ...shapes,
      report: (facet, at, from, to) => {
        const rule = valueRule(subject, facet);
        if (rule !== undefined) pair.findings.push(this.#finding({ rule, place: at, before: from, after: to }));
      },
      descend: (from, to, at) => pair.below.add(this.#pair(from, to, subject, at)),
    };
    if (differs) context.report("type-changed", usage, this.#old.label(before), this.#new.label(after));
    else compareShapes(context);
    return pair;
  }

  #finding(finding: Finding): Finding {
    const key = JSON.stringify(finding);
    const known = this.#findings.get(key) ?? finding;
    this.#findings.set(key, known);
    return known;
  }
}

function compareShapes(context: PairContext): void {
  const { before, after, place, report } = context;
  for (const difference of compareValues(before, after)) {
    report(difference.facet, difference.place ?? place, difference.before, difference.after);
  }
  if (before.items !== undefined && after.items !== undefined) {
    context.descend(before.items, after.items, `${place}[]`);
  }
  if (compareUnions(context)) compareProperties(context, before, after);
  compareAdditional(context);
}

function compareAdditional({ before, after, place, report, descend }: PairContext): void {
  const [old, current] = [before.additional, after.additional];
  if (typeof old === "object" && typeof current === "object") {
    descend(old, current, `${place}{}`);
    return;
  }
  if (old !== false && current === false) report("additional-properties-forbidden", place, "any", null);
  if (old === false && current !== false) report("additional-properties-allowed", place, null, "any");
}
