/** Compares what came with what was expected, and says where they part. */

/** What a check found wrong. */
export interface Mismatch {
  readonly expected: string;
  readonly actual: string;
}

/** Longer texts are cut in a report. */
const LONGEST = 400;

/** A mismatch unless the two are the same value; it names the place where they first differ. */
export function same(what: string, expected: unknown, actual: unknown): Mismatch | undefined {
  const found = difference(expected, actual, "");
  if (found === undefined) return undefined;
  const label = [what, found.pointer].filter((part) => part !== "").join(" ");
  const prefix = label === "" ? "" : `${label}: `;
  return { expected: `${prefix}${show(found.expected)}`, actual: `${prefix}${show(found.actual)}` };
}

interface Difference {
  readonly pointer: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Where two values first differ; the order of the members of an object means nothing. */
function difference(expected: unknown, actual: unknown, pointer: string): Difference | undefined {
  if (Object.is(expected, actual)) return undefined;
  const isList = Array.isArray(expected) && Array.isArray(actual);
  if (!isList && !(isPlain(expected) && isPlain(actual))) return { pointer, expected, actual };
  const [left, right] = [new Map(Object.entries(expected)), new Map(Object.entries(actual))];
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const at = `${pointer}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    if (left.has(name) !== right.has(name)) return { pointer: at, expected: left.get(name), actual: right.get(name) };
    const found = difference(left.get(name), right.get(name), at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A value as text for a report, cut if it is long. */
export function show(value: unknown): string {
  return shorten(textOf(value));
}

function textOf(value: unknown): string {
  if (value === undefined) return "undefined";
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  try {
    return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? `${item}n` : item));
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** A text for a report, cut if it is long. */
export function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The first mismatch of several comparisons. */
export function first(...mismatches: readonly (Mismatch | undefined)[]): Mismatch | undefined {
  return mismatches.find((mismatch) => mismatch !== undefined);
}
