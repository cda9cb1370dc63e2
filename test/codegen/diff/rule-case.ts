/** What a case of a rule is made of. */
import type { OpenApiDocument } from "../../../src/codegen/document.js";

export interface RuleCase {
  readonly rule: string;
  readonly before: OpenApiDocument;
  readonly after: OpenApiDocument;
  readonly place: string;
  /** The old and the new value as the message has them. */
  readonly values: readonly [string, string];
}

export type Values = readonly [string, string];

/** A case, and the same one backwards under the opposite rule. */
export function bothWays(
  [rule, opposite]: readonly [string, string],
  place: string,
  documents: readonly [OpenApiDocument, OpenApiDocument],
  [from, to]: Values,
): RuleCase[] {
  const [before, after] = documents;
  return [
    { rule, place, before, after, values: [from, to] },
    { rule: opposite, place, before: after, after: before, values: [to, from] },
  ];
}
