/** Compares the alternatives of two schemas: which there are, and each pair of them. */
import type { PairContext } from "./compare-schema.js";
import { compareProperties } from "./compare-properties.js";
import { isReference, referenceName } from "../document.js";
import type { Union, Variant } from "./shape.js";

/**
 * Compares the alternatives.
 *
 * @returns whether the properties of the schema itself are still to be compared
 */
export function compareUnions(context: PairContext): boolean {
  const { before, after, place, report } = context;
  if (before.unions.length === 0 && after.unions.length === 0) return true;
  const [old] = before.unions;
  const [current] = after.unions;
  if (old === undefined || current === undefined) {
    // One shape here, several there: what can be compared is what a value can hold at all.
    const facet = old === undefined ? "variants-introduced" : "variants-dissolved";
    report(facet, place, old === undefined ? null : labels(old), current === undefined ? null : labels(current));
    compareProperties(context, context.old.collapsed(before), context.new.collapsed(after));
    return false;
  }
  const pairs = Math.min(before.unions.length, after.unions.length);
  for (let index = 0; index < pairs; index++) compareUnion(context, before.unions[index], after.unions[index]);
  return !(old.inherited || current.inherited);
}

function compareUnion(context: PairContext, before: Union | undefined, after: Union | undefined): void {
  if (before === undefined || after === undefined) return;
  const { place, report } = context;
  if (
    before.propertyName !== undefined &&
    after.propertyName !== undefined &&
    before.propertyName !== after.propertyName
  ) {
    report("discriminator-changed", place, before.propertyName, after.propertyName);
  }
  const { matched, removed, added } = matchVariants(before, after);
  const inherited = before.inherited || after.inherited;
  for (const [old, current] of matched) {
    const [from, to] = inherited
      ? [context.old.variant(before, old), context.new.variant(after, current)]
      : [old.schema, current.schema];
    context.descend(from, to, `${place}<${current.label}>`);
  }
  if (removed.length > 0) report("variant-removed", after.place, labelsOf(removed), null);
  if (added.length > 0) report("variant-added", after.place, null, labelsOf(added));
}

interface Matches {
  matched: [Variant, Variant][];
  removed: Variant[];
  added: Variant[];
}

/** Pairs alternatives by label; where no discriminator value goes over the wire, then by component. */
function matchVariants(before: Union, after: Union): Matches {
  const matches: Matches = { matched: [], removed: [...before.variants], added: [...after.variants] };
  matchBy(labelOf, matches);
  if (before.propertyName !== undefined && after.propertyName !== undefined) return matches;
  matchBy(componentOf, matches);
  // Several values may lead to one component; without a discriminator it stands only once.
  const [old, current] = [0, 1].map(
    (side) => new Set(matches.matched.map((pair) => componentOf(pair[side] ?? pair[0]))),
  );
  matches.removed = matches.removed.filter((variant) => !old?.has(componentOf(variant) ?? ""));
  matches.added = matches.added.filter((variant) => !current?.has(componentOf(variant) ?? ""));
  return matches;
}

function matchBy(key: (variant: Variant) => string | undefined, matches: Matches): void {
  const left = new Map(matches.added.map((variant) => [key(variant), variant]));
  matches.removed = matches.removed.filter((old) => {
    const name = key(old);
    const current = name === undefined ? undefined : left.get(name);
    if (current === undefined) return true;
    left.delete(name);
    matches.matched.push([old, current]);
    matches.added = matches.added.filter((variant) => variant !== current);
    return false;
  });
}

function labelOf({ label }: Variant): string {
  return label;
}

function componentOf({ schema }: Variant): string | undefined {
  return isReference(schema) ? referenceName(schema.$ref) : undefined;
}

function labels({ variants }: Union): string[] {
  return labelsOf(variants);
}

function labelsOf(variants: readonly Variant[]): string[] {
  return [...new Set(variants.map(labelOf))].sort();
}
