/** Compares what two shapes say of a value itself: enum, format, pattern, limits, default. */
import type { Fact, Scalar } from "./change.js";
import type { FacetName } from "./rules.js";
import type { Shape } from "./shape.js";

/** One difference; the place is the one of the value unless it says otherwise. */
export interface ValueDifference {
  readonly facet: FacetName;
  readonly before: Fact;
  readonly after: Fact;
  readonly place?: string;
}

type Comparison = (before: Shape, after: Shape) => ValueDifference[];

const COMPARISONS: readonly Comparison[] = [
  compareFormat,
  comparePattern,
  compareEnum,
  compareLimits,
  compareDefault,
  (before, after) => compareMark(before.nullable, after.nullable, "became-nullable", "became-non-nullable"),
  (before, after) => compareMark(before.deprecated, after.deprecated, "deprecated", "undeprecated"),
];

/** The differences of two values of the same type. */
export function compareValues(before: Shape, after: Shape): ValueDifference[] {
  return COMPARISONS.flatMap((compare) => compare(before, after));
}

function compareFormat(before: Shape, after: Shape): ValueDifference[] {
  return compareText(before.format, after.format, {
    added: "format-added",
    changed: "format-changed",
    removed: "format-removed",
  });
}

function comparePattern(before: Shape, after: Shape): ValueDifference[] {
  return compareText(patternOf(before), patternOf(after), {
    added: "pattern-added",
    changed: "pattern-changed",
    removed: "pattern-removed",
  });
}

/** All patterns hold at once, in whatever order they stand. */
function patternOf({ patterns }: Shape): string | undefined {
  return patterns.length === 0 ? undefined : [...patterns].sort().join(" and ");
}

function compareDefault(before: Shape, after: Shape): ValueDifference[] {
  return compareText(textOf(before.default), textOf(after.default), {
    added: "default-added",
    changed: "default-changed",
    removed: "default-removed",
  });
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function compareText(
  before: string | undefined,
  after: string | undefined,
  facets: Readonly<Record<"added" | "changed" | "removed", FacetName>>,
): ValueDifference[] {
  if (before === after) return [];
  const facet = before === undefined ? facets.added : after === undefined ? facets.removed : facets.changed;
  return [{ facet, before: before ?? null, after: after ?? null }];
}

function compareEnum(before: Shape, after: Shape): ValueDifference[] {
  if (before.enum === undefined && after.enum === undefined) return [];
  if (before.enum === undefined) return [{ facet: "enum-added", before: null, after: after.enum?.values ?? [] }];
  if (after.enum === undefined) return [{ facet: "enum-removed", before: before.enum.values, after: null }];
  const { place } = after.enum;
  const added = without(after.enum.values, before.enum.values);
  const removed = without(before.enum.values, after.enum.values);
  const differences: ValueDifference[] = [];
  if (added.length > 0) differences.push({ facet: "enum-value-added", before: null, after: added, place });
  if (removed.length > 0) differences.push({ facet: "enum-value-removed", before: removed, after: null, place });
  return differences;
}

function without(values: readonly Scalar[], others: readonly Scalar[]): Scalar[] {
  return [...new Set(values.filter((value) => !others.includes(value)))].sort();
}

function compareLimits(before: Shape, after: Shape): ValueDifference[] {
  const names = [...new Set([...before.limits.keys(), ...after.limits.keys()])].sort();
  return names.flatMap((name): ValueDifference[] => {
    const upper = name.startsWith("max");
    const [old, current] = [before, after].map(({ limits }) => limits.get(name));
    // A length of at least 0 is no limit; a number of at least 0 is one.
    const neutral = upper ? Infinity : name === "minimum" ? -Infinity : 0;
    const difference = (current ?? neutral) - (old ?? neutral);
    if (old === current || difference === 0) return [];
    const facet = difference > 0 === upper ? "limit-loosened" : "limit-tightened";
    return [{ facet, before: limitText(name, old), after: limitText(name, current) }];
  });
}

function limitText(name: string, value: number | undefined): string | null {
  if (value === undefined) return null;
  return /^(?:uniqueItems|exclusive)/.test(name) ? name : `${name} ${value}`;
}

function compareMark(before: boolean, after: boolean, on: FacetName, off: FacetName): ValueDifference[] {
  return before === after ? [] : [{ facet: after ? on : off, before, after }];
}
