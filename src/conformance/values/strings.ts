/** Texts that fit patterns, formats and lengths. */
import fc from "fast-check";
import { compilePattern } from "../../pattern.js";
import { fitting } from "./fitting.js";
import type { Shape } from "./shapes.js";

/** Longer texts are not made, whatever a schema allows. */
const LONGEST = 200;

type TextShape = Pick<Shape, "patterns" | "formats" | "minLength" | "maxLength">;

/** The texts of a shape; `undefined` where none is found. */
export function stringOf(shape: TextShape): fc.Arbitrary<string> | undefined {
  const { patterns, formats, minLength = 0, maxLength = Math.max(24, minLength) } = shape;
  const lengths = { minLength: Math.max(1, minLength), maxLength: Math.max(1, maxLength) };
  const known = formats.flatMap((format) => FORMATS[format] ?? []);
  const [first] = patterns;
  const matches = first === undefined ? [] : matching(first);
  const stretched = matches.slice(0, 1).map((source) => source.map((text) => textOfLength(shape, text, minLength)));
  const sources = [...known, ...matches, ...stretched, fc.constantFrom(...LITERALS)];
  if (first === undefined && known.length === 0) return fc.string(lengths);
  for (const source of sources) {
    const found = fitting(source, (text) => fits(shape, text));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A text of a length that still matches the patterns, where one is found: the sample, shortened or stretched.
 *
 * @param sample - a text that matches the patterns
 * @param length - in code points, as JSON Schema counts
 */
export function textOfLength({ patterns, formats }: TextShape, sample: string, length: number): string {
  const expressions = patterns.flatMap((pattern) => compilePattern(pattern) ?? []);
  const points = Array.from(sample);
  const last = points.at(-1) ?? "x";
  const candidates = [
    ...(formats.includes("email") ? [`${"a".repeat(Math.max(1, length - "@example.com".length))}@example.com`] : []),
    stretch(points, last, length),
    stretch(points, points[0] ?? "x", length),
    ...["a", "0", "A", "x-y"].map((piece) => piece.repeat(length).slice(0, length)),
    stretch([...points].reverse(), last, length),
  ];
  const fits = candidates.find(
    (text) => Array.from(text).length === length && expressions.every((expression) => expression.test(text)),
  );
  return fits ?? stretch(points, last, length);
}

function stretch(points: readonly string[], filler: string, length: number): string {
  return [
    ...points.slice(0, length),
    ...Array.from({ length: Math.max(0, length - points.length) }, () => filler),
  ].join("");
}

/** Whether a text has the length and matches the patterns; formats are for the validator. */
function fits({ patterns, minLength = 0, maxLength }: TextShape, text: string): boolean {
  const upper = Math.max(minLength, Math.min(maxLength ?? LONGEST, LONGEST));
  return (
    text.length >= minLength &&
    text.length <= upper &&
    patterns.every((pattern) => compilePattern(pattern)?.test(text) ?? true)
  );
}

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  // The email that a person has, not every one that RFC 5322 allows: validators disagree about the rest.
  email: fc.stringMatching(/^[a-z]{1,12}$/).map((name) => `${name}@example.com`),
  "date-time": fc
    .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 0) })
    .map((time) => `${new Date(time).toISOString().slice(0, 19)}Z`),
  date: fc
    .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 0) })
    .map((time) => new Date(time).toISOString().slice(0, 10)),
  uri: fc.webUrl(),
  uuid: fc.uuid(),
};

/** Addresses of documentation and of nowhere (RFC 5737, RFC 3849), for patterns that fast-check cannot run backwards. */
const LITERALS = [
  "192.0.2.17",
  "203.0.113.254",
  "2001:0db8:0000:0000:0000:0000:0000:0017",
  "198.51.100.0/24",
  "DC=example,DC=com",
  "CN=atlas,OU=test,DC=example,DC=com",
];

const matchers = new Map<string, fc.Arbitrary<string>[]>();

/** Texts that match a pattern. Made once each: `\p{L}` alone is a hundred thousand characters. */
function matching(pattern: string): fc.Arbitrary<string>[] {
  const known = matchers.get(pattern) ?? makeMatching(pattern);
  matchers.set(pattern, known);
  return known;
}

/** fast-check cannot run every pattern backwards, those with a lookaround for example. */
function makeMatching(pattern: string): fc.Arbitrary<string>[] {
  const expression = compilePattern(pattern);
  if (expression === undefined) return [fc.string({ minLength: 1, maxLength: 24 })];
  try {
    return [fc.stringMatching(expression), fc.stringMatching(expression, { size: "medium" })];
  } catch {
    return [];
  }
}
