/** Compares a value with what was expected of it. */
import { toJson } from "./reply-json.js";

/** Part of a value; made by {@link partial}. */
export class PartialMatcher<Shape> {
  /** What must be there. */
  readonly shape: Shape;

  constructor(shape: Shape) {
    this.shape = shape;
  }
}

/** A value of which anything can be left out, at any depth; lists are whole. */
export type DeepPartial<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { [Key in keyof Value]?: DeepPartial<Value[Key]> }
    : Value;

/**
 * Matches a body that has at least these fields; inside of it, fields can be predicates and regular expressions no more than
 * in an exact value: use a predicate for the whole body then.
 *
 * @param shape - the fields that must be there, at any depth; a list must be there as a whole
 * @example
 * const mock = mockAtlas();
 * mock.createOrgInvite({ body: partial({ username: "ada@example.com" }) }).replyError("USER_ALREADY_EXISTS");
 */
export function partial<Shape>(shape: NoInfer<Shape>): PartialMatcher<Shape> {
  return new PartialMatcher(shape);
}

/**
 * Where a value is not what a matcher expects, one line for each place.
 *
 * @param matcher - a value, a {@link PartialMatcher}, a regular expression for the text of the value, or a predicate
 * @param place - what the value is called in the lines
 */
export function differencesOf(matcher: unknown, actual: unknown, place: string): string[] {
  if (isPredicate(matcher)) return askPredicate(matcher, actual, place);
  if (matcher instanceof RegExp) {
    const text = typeof actual === "string" ? actual : actual === undefined ? "" : (toJson(actual) ?? "");
    // `search` does not move the `lastIndex` of a regular expression with the flag g.
    return text.search(matcher) >= 0 ? [] : [`${place} is ${show(actual)}, expected ${String(matcher)}`];
  }
  if (matcher instanceof PartialMatcher) return differentValues(matcher.shape, actual, place, true);
  return differentValues(matcher, actual, place, false);
}

/** A predicate that throws, an assertion for example, refuses the value with its message. */
function askPredicate(matcher: (value: unknown) => unknown, actual: unknown, place: string): string[] {
  try {
    const isFine: unknown = matcher(actual);
    return isFine === true ? [] : [`${place} is ${show(actual)}, which the predicate refuses`];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [`${place} is ${show(actual)}, which the predicate refuses: ${why}`];
  }
}

function differentValues(expected: unknown, actual: unknown, place: string, isPartial: boolean): string[] {
  if (isSame(expected, actual)) return [];
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) {
      return [`${place} has ${actual.length} items, expected ${expected.length}: ${show(expected)}`];
    }
    return expected.flatMap((item, index) => differentValues(item, actual[index], `${place}/${index}`, isPartial));
  }
  if (!isObject(expected) || !isObject(actual)) {
    return [`${place} is ${show(actual)}, expected ${show(expected)}`];
  }
  const own = Object.keys(expected).filter((name) => expected[name] !== undefined);
  const more = isPartial ? [] : Object.keys(actual).filter((name) => !own.includes(name));
  return [
    ...own.flatMap((name) => differentValues(expected[name], actual[name], `${place}/${name}`, isPartial)),
    ...more.map((name) => `${place}/${name} is ${show(actual[name])}, expected nothing there`),
  ];
}

/** A `bigint` is the same as the number that it is. */
function isSame(expected: unknown, actual: unknown): boolean {
  if (typeof expected === "bigint" || typeof actual === "bigint") {
    const [a, b] = [expected, actual].map((value) => (Number.isSafeInteger(value) ? BigInt(Number(value)) : value));
    return a === b;
  }
  return Object.is(expected, actual);
}

/** An exact value as it looks after its way through JSON, a `bigint` apart; other matchers stay as they are. */
export function plain(matcher: unknown): unknown {
  if (matcher instanceof PartialMatcher) return new PartialMatcher(plain(matcher.shape));
  if (typeof matcher !== "object" || matcher === null || matcher instanceof RegExp) return matcher;
  if (Array.isArray(matcher)) return matcher.map((item) => (item === undefined ? null : plain(item)));
  if ("toJSON" in matcher) return JSON.parse(JSON.stringify(matcher));
  return Object.fromEntries(
    Object.entries(matcher).flatMap(([name, value]): [string, unknown][] =>
      value === undefined ? [] : [[name, plain(value)]],
    ),
  );
}

function isPredicate(value: unknown): value is (value: unknown) => unknown {
  return typeof value === "function";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const LONGEST = 120;

/** A value or a matcher in few words. */
export function show(value: unknown): string {
  if (value === undefined) return "not there";
  if (typeof value === "function") return "a predicate";
  if (value instanceof RegExp) return String(value);
  if (value instanceof PartialMatcher) return `partial(${show(value.shape)})`;
  if (typeof value === "bigint") return `${value}n`;
  const text = JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? `${item}n` : item)).replace(
    /"(-?\d+n)"/g,
    "$1",
  );
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
