/** Writes a diff for programs. */
import type { SpecDiff } from "./change.js";
import { summarize } from "./group.js";

/** Changes with the shape of what is written; a property that only comes on top does not change it. */
const FORMAT_VERSION = 1;

/**
 * The diff as JSON: `{ formatVersion, old, new, shared, notes, summary, changes }`. `changes` has one entry for each
 * operation that a change reaches, `summary` counts what is shared once.
 */
export function renderJson(diff: SpecDiff): string {
  return `${JSON.stringify({ formatVersion: FORMAT_VERSION, ...diff, summary: summarize(diff) }, undefined, 2)}\n`;
}
