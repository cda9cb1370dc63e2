/** Turns what a validator says into findings. */
import type { SchemaProblem } from "../json-schema.js";
import { anyIndex, showAt } from "./show.js";
import { fail, type Finding } from "./traffic-check.js";

/** How many findings one body can have. */
const MOST = 10;

/** One finding for each place and problem; the same in several items of a list is one. */
export function findingsOf(problems: readonly SchemaProblem[], value: unknown, place = ""): Finding[] {
  const found = new Map<string, Finding>();
  for (const { pointer, message, keyword } of problems) {
    // That a branch was chosen and does not fit says less than what does not fit in it.
    if (keyword === "if" && problems.length > 1) continue;
    const at = `${place}${anyIndex(pointer)}`;
    const key = `${at} ${message}`;
    if (!found.has(key)) found.set(key, fail(message, showAt(value, pointer), at));
  }
  return [...found.values()].slice(0, MOST);
}
