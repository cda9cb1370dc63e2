/** The values on both sides of each boundary that a shape draws, before anything is validated. */
import type { OpenApiDocument } from "../../codegen/document.js";
import { compilePattern } from "../../pattern.js";
import { sampleOfShape, type Direction } from "./arbitrary.js";
import type { Shape } from "./shapes.js";
import { textOfLength } from "./strings.js";

/** One value of a schema, and on which side of which keyword it is meant to be. */
export interface Boundary {
  readonly keyword: string;
  readonly valid: boolean;
  readonly value: unknown;
}

export interface BoundaryContext {
  readonly document: OpenApiDocument;
  readonly direction: Direction;
  readonly seed: number;
  /** A valid value of the shape. */
  readonly sample: unknown;
}

/** Longer texts and lists are not made. */
const LONGEST = 4096;
const MOST_ITEMS = 120;
/** How many values of an `enum`, and how many required properties, are tried. */
const MOST = 12;

/** What a value of a type is replaced by to be of another one. */
const OTHER_TYPES: Readonly<Record<string, readonly unknown[]>> = {
  string: [17, { text: "x" }],
  integer: ["seventeen", 1.5],
  number: ["seventeen", true],
  boolean: ["true", 1],
  array: [{}, "x"],
  object: ["x", []],
};

/** The boundary values of a shape's own keywords; properties and items are not gone into. */
export function boundariesOf(shape: Shape, context: BoundaryContext): Boundary[] {
  const found = [
    ...(OTHER_TYPES[shape.type ?? ""] ?? []).map((value) => boundary("type", false, value)),
    ...nullable(shape),
    ...(shape.enum === undefined ? (BY_TYPE[shape.type ?? ""]?.(shape, context) ?? []) : enumOf(shape.enum)),
  ];
  return found.map(({ keyword, valid, value }) => boundary(keyword, valid, value));
}

function boundary(keyword: string, valid: boolean, value: unknown): Boundary {
  return { keyword, valid, value };
}

function nullable(shape: Shape): Boundary[] {
  return shape.type === undefined && shape.enum === undefined ? [] : [boundary("nullable", shape.nullable, null)];
}

function enumOf(values: readonly unknown[]): Boundary[] {
  const allowed = values.filter((value) => value !== null);
  const [first] = allowed;
  const others = typeof first === "string" ? [`${first}_`, "NO_SUCH_VALUE", ""] : ["NO_SUCH_VALUE"];
  return [
    ...allowed.slice(0, MOST).map((value) => boundary("enum", true, value)),
    ...others.filter((value) => !allowed.includes(value)).map((value) => boundary("enum", false, value)),
  ];
}

type Boundaries = (shape: Shape, context: BoundaryContext) => Boundary[];

const BY_TYPE: Readonly<Record<string, Boundaries>> = {
  string: (shape, context) => [
    ...patternOf(shape, context),
    ...lengthsOf(shape, context),
    ...shape.formats.flatMap((format) => formatOf(shape, format)),
  ],
  integer: numberOf,
  number: numberOf,
  array: arrayOf,
  object: objectOf,
};

function patternOf(shape: Shape, context: BoundaryContext): Boundary[] {
  const expressions = shape.patterns.flatMap((pattern) => compilePattern(pattern) ?? []);
  if (expressions.length === 0) return [];
  const valid = [1, 2].flatMap((step) => samples(shape, context, step));
  const text = String(context.sample);
  const broken = [`${text}!`, ` ${text}`, text.slice(1), `${text}${text}`, text.toUpperCase(), "", "!", "\n", "é€"];
  const invalid = [...new Set(broken)].filter((value) => expressions.some((expression) => !expression.test(value)));
  return [
    ...valid.map((value) => boundary("pattern", true, value)),
    ...invalid.slice(0, 4).map((value) => boundary("pattern", false, value)),
  ];
}

function samples(shape: Shape, { document, direction, seed }: BoundaryContext, step: number): unknown[] {
  const sample = sampleOfShape(document, shape, direction, seed + step);
  return sample === undefined ? [] : [sample.value];
}

function lengthsOf(shape: Shape, context: BoundaryContext): Boundary[] {
  const { minLength, maxLength } = shape;
  const wanted: [string, boolean, number | undefined][] = [
    ["minLength", true, minLength],
    ["minLength", false, minLength === undefined ? undefined : minLength - 1],
    ["maxLength", true, maxLength],
    ["maxLength", false, maxLength === undefined ? undefined : maxLength + 1],
  ];
  return wanted.flatMap(([keyword, valid, length]) =>
    length === undefined || length < 0 || length > LONGEST
      ? []
      : [boundary(keyword, valid, textOfLength(shape, String(context.sample), length))],
  );
}

/** What is of a format and what is not. Validators disagree about the rest, so only what nobody doubts is here. */
const FORMATS: Readonly<Record<string, { readonly valid: readonly unknown[]; readonly invalid: readonly unknown[] }>> =
  {
    "date-time": {
      valid: ["2024-02-29T23:59:59Z", "2026-08-21T00:00:00.123Z", "2026-08-21T12:00:00+02:00"],
      invalid: ["2026-08-21", "2026-02-30T00:00:00Z", "yesterday", "2026-08-21T25:00:00Z"],
    },
    date: { valid: ["2024-02-29", "1999-12-31"], invalid: ["2026-02-30", "2026-08-21T00:00:00Z", "21/08/2026"] },
    uuid: {
      valid: ["123e4567-e89b-12d3-a456-426614174000"],
      invalid: ["123e4567-e89b-12d3-a456-42661417400", "no uuid"],
    },
    uri: { valid: ["https://example.com/a?b=c#d"], invalid: ["no uri", "//"] },
    email: { valid: ["name@example.com", "first.last+tag@example.co"], invalid: ["nobody", "name@", "@example.com"] },
  };

function formatOf({ patterns, minLength = 0, maxLength = Infinity }: Shape, format: string): Boundary[] {
  const { valid, invalid } = FORMATS[format] ?? { valid: [], invalid: [] };
  const expressions = patterns.flatMap((pattern) => compilePattern(pattern) ?? []);
  const allowed = valid.filter((value) => {
    const { length } = String(value);
    const matches = expressions.every((expression) => expression.test(String(value)));
    return matches && length >= minLength && length <= maxLength;
  });
  return [
    ...allowed.map((value) => boundary("format", true, value)),
    ...invalid.map((value) => boundary("format", false, value)),
  ];
}

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const INT64 = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

function numberOf(shape: Shape): Boundary[] {
  const { minimum, maximum, multipleOf: step = 1, type } = shape;
  const fraction = type === "number" && !shape.formats.some((format) => format.startsWith("int")) ? step / 2 : step;
  const isInside = (value: number): boolean => value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
  const formats = shape.formats.flatMap((format) => {
    const range = { int32: INT32, int64: INT64 }[format];
    if (range === undefined) return [];
    const limits = [range.minimum, range.maximum].filter(isInside);
    // Beyond int64 there is nothing that a number of JavaScript could tell apart.
    const beyond = format === "int32" ? [range.minimum - 1, range.maximum + 1] : [];
    return [
      ...limits.map((value) => boundary("format", true, value)),
      ...beyond.map((value) => boundary("format", false, value)),
    ];
  });
  return [
    ...sideOf("inimum", minimum, shape.exclusiveMinimum, fraction),
    ...sideOf("aximum", maximum, shape.exclusiveMaximum, -fraction),
    ...formats,
  ];
}

/** The bound itself and its neighbours; `inward` is the step to the next allowed value. */
function sideOf(end: "inimum" | "aximum", limit: number | undefined, isExclusive: boolean, inward: number): Boundary[] {
  if (limit === undefined) return [];
  const keyword = isExclusive ? `exclusiveM${end}` : `m${end}`;
  return isExclusive
    ? [boundary(keyword, true, limit + inward), boundary(keyword, false, limit)]
    : [boundary(keyword, true, limit), boundary(keyword, false, limit - inward)];
}

function arrayOf(shape: Shape, context: BoundaryContext): Boundary[] {
  const { minItems, maxItems, uniqueItems } = shape;
  const list: readonly unknown[] = Array.isArray(context.sample) ? context.sample : [];
  const found: Boundary[] = [];
  const add = (keyword: string, valid: boolean, length: number | undefined): void => {
    if (length === undefined || length < 0 || length > MOST_ITEMS) return;
    const items = length <= list.length ? list.slice(0, length) : itemsOf(shape, context, length);
    if (items !== undefined) found.push(boundary(keyword, valid, items));
  };
  add("minItems", true, minItems);
  add("minItems", false, minItems === undefined ? undefined : minItems - 1);
  add("maxItems", true, maxItems);
  add("maxItems", false, maxItems === undefined ? undefined : maxItems + 1);
  // What joins or drops items shows only where there are several.
  if ((maxItems ?? 2) >= 2 && (minItems ?? 0) <= 2) add("items", true, 2);
  if (uniqueItems) {
    const [first] = list.length > 0 ? list : (itemsOf(shape, context, 1) ?? []);
    const double = [first, first, ...list.slice(1)].slice(0, Math.max(2, maxItems ?? Infinity));
    if (first !== undefined) found.push(boundary("uniqueItems", false, double));
  }
  return found;
}

/** A list of exactly so many items of an array's shape, different ones where they have to be; `undefined` where there are not enough. */
export function itemsOf(
  shape: Shape,
  context: Omit<BoundaryContext, "sample">,
  length: number,
): readonly unknown[] | undefined {
  const { document, direction, seed } = context;
  const { maxItems: _most, ...rest } = shape;
  const one = sampleOfShape(document, { ...rest, minItems: 1, maxItems: 1 }, direction, seed)?.value;
  if (!Array.isArray(one) || one.length === 0) return undefined;
  if (!shape.uniqueItems) return Array.from({ length }, (): unknown => one[0]);
  const found = new Map<string, unknown>();
  for (let step = 0; found.size < length && step < length * 8 + 16; step++) {
    const sample = sampleOfShape(document, { ...rest, minItems: 1, maxItems: 1 }, direction, seed + step)?.value;
    if (Array.isArray(sample)) found.set(JSON.stringify(sample[0]), sample[0]);
  }
  return found.size < length ? undefined : [...found.values()].slice(0, length);
}

function objectOf(shape: Shape, { sample }: BoundaryContext): Boundary[] {
  const members = Object.entries(typeof sample === "object" && sample !== null ? sample : {});
  const named = members.filter(([name]) => shape.required.has(name));
  const found: Boundary[] = [...shape.required]
    .filter((name) => members.some(([key]) => key === name))
    .slice(0, MOST)
    .map((name) => boundary("required", false, without(members, name)));
  if (named.length < members.length) found.push(boundary("required", true, Object.fromEntries(named)));
  const extra = Object.fromEntries([...members, [UNKNOWN, "unknown"]]);
  if (shape.additional === false) found.push(boundary("additionalProperties", false, extra));
  else if (shape.additional === undefined) found.push(boundary("additionalProperties", true, extra));
  const { discriminator } = shape;
  if (discriminator !== undefined) {
    found.push(boundary("discriminator", false, { ...Object.fromEntries(members), [discriminator]: "NO_SUCH_VALUE" }));
  }
  return found;
}

/** A property that no schema names. */
const UNKNOWN = "xAtlasFetchUnknown";

function without(members: readonly [string, unknown][], name: string): Record<string, unknown> {
  return Object.fromEntries(members.filter(([key]) => key !== name));
}
