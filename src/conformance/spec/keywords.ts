/** The keywords of a schema that say something about one value: how each is normalised, and how two are combined. */
import { isDeepStrictEqual } from "node:util";

/** What a schema says for people; it changes nothing about the values. */
const PROSE = new Set(["title", "description", "summary", "example", "examples", "externalDocs", "xml"]);

/** A flag that is `false` says the same as one that is not there. */
const FLAGS = new Set([
  "nullable",
  "readOnly",
  "writeOnly",
  "deprecated",
  "uniqueItems",
  "exclusiveMinimum",
  "exclusiveMaximum",
]);

const LOWER_LIMITS = new Set(["minimum", "minLength", "minItems", "minProperties"]);
const UPPER_LIMITS = new Set(["maximum", "maxLength", "maxItems", "maxProperties"]);

/**
 * The value of a keyword in a form that can be compared. Keywords that are not known here are facts too: what upstream
 * adds must be seen.
 *
 * @returns `undefined` for a keyword that says nothing
 */
export function normaliseKeyword(name: string, value: unknown): unknown {
  if (PROSE.has(name) || name.startsWith("x-")) return undefined;
  if (FLAGS.has(name) && value === false) return undefined;
  if (name === "enum" && Array.isArray(value)) return sortedSet(value);
  return value;
}

/** The value of a keyword that two schemas give, where both apply (`allOf`). */
export function mergeKeyword(name: string, a: unknown, b: unknown): unknown {
  if (same(a, b)) return a;
  if (LOWER_LIMITS.has(name)) return Math.max(Number(a), Number(b));
  if (UPPER_LIMITS.has(name)) return Math.min(Number(a), Number(b));
  if (name === "enum" && Array.isArray(a) && Array.isArray(b)) {
    const other = new Set(b.map((item) => JSON.stringify(item)));
    return a.filter((item) => other.has(JSON.stringify(item)));
  }
  return { allOf: sortedSet([...conjuncts(a), ...conjuncts(b)]) };
}

/** Whether two values of a keyword say the same. */
export function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}

/** A value as people read it in a report. */
export function show(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}

const SHORT_LIST = 6;

/** The same, but of a long list beside another only what the other lacks. */
export function showBeside(value: unknown, other: unknown): string {
  if (!Array.isArray(value) || !Array.isArray(other) || value.length <= SHORT_LIST) return show(value);
  const others = new Set(other.map((item) => JSON.stringify(item)));
  const own = value.filter((item) => !others.has(JSON.stringify(item)));
  return `${value.length} values${own.length === 0 ? ", all shared" : `, only here ${show(own)}`}`;
}

function conjuncts(value: unknown): unknown[] {
  return typeof value === "object" && value !== null && "allOf" in value && Array.isArray(value.allOf)
    ? value.allOf
    : [value];
}

function sortedSet(values: readonly unknown[]): unknown[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
