/** Compares parameters and response headers, which are made alike: keywords and a schema. */
import type { Difference, SchemaComparison } from "./compare-schema.js";
import type { FieldFacts } from "./facts.js";
import { same, show } from "./keywords.js";

/** Where two fields differ; one that a side lacks is one difference. */
export function compareFields(
  schemas: SchemaComparison,
  upstream: FieldFacts | undefined,
  ours: FieldFacts | undefined,
): Difference[] {
  if (upstream === undefined || ours === undefined) {
    return [{ place: "", fact: "", upstream: presence(upstream), ours: presence(ours) }];
  }
  const names = new Set([...upstream.keywords.keys(), ...ours.keywords.keys()]);
  const differences = [...names].flatMap((name): Difference[] => {
    const [theirs, mine] = [upstream.keywords.get(name), ours.keywords.get(name)];
    return same(theirs, mine) ? [] : [{ place: "", fact: name, upstream: show(theirs), ours: show(mine) }];
  });
  return [...differences, ...schemas.compare(upstream.schema, ours.schema)];
}

function presence(field: FieldFacts | undefined): string {
  return field === undefined ? "absent" : "present";
}
