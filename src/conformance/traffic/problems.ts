/** Turns what a validator says into findings. */
import type { SchemaProblem } from "../json-schema.js";
import { anyIndex, showAt } from "./show.js";
import { fail, type Finding } from "./traffic-check.js";

/** That no branch of a union fits says less than what does not fit in its branches. */
const SUMS: ReadonlySet<string> = new Set(["if", "oneOf", "anyOf"]);

/** How many findings one body can have. */
const MOST = 10;

/** One finding for each place and problem; the same in several items of a list is one. */
export function findingsOf(problems: readonly SchemaProblem[], value: unknown, place = ""): Finding[] {
  const found = new Map<string, Finding>();
  const mistyped = new Set(problems.filter(({ keyword }) => keyword === "type").map(({ pointer }) => pointer));
  const hasDetails = problems.some(({ keyword }) => !SUMS.has(keyword));
  for (const { pointer, message, keyword } of problems) {
    if (SUMS.has(keyword) && hasDetails) continue;
    // A number is none of the allowed texts, but that is not what is wrong with it.
    if (keyword === "enum" && mistyped.has(pointer)) continue;
    const at = `${place}${anyIndex(pointer)}`;
    const key = `${at} ${message}`;
    if (!found.has(key)) found.set(key, fail(message, showAt(value, pointer), at));
  }
  return [...found.values()].slice(0, MOST);
}
