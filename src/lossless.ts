/**
 * JSON in which 64-bit integers are `bigint`. Loaded with the first call of a client that has `json: "lossless"`.
 *
 * Answers are read by `JSON.parse`, which decides what they are. Numbers that it may have rounded are looked up in a
 * second, slower reading that keeps them as text; most answers have none.
 */
import type { Int64Place, Int64Places } from "./int64.js";
import { peerFailure } from "./peer.js";

/** How to read the answer of one call. */
export interface AnswerPlace {
  readonly operationId: string;
  /** The resource version. */
  readonly version: string;
  /** Whether the answer may be wrapped together with its status. */
  readonly enveloped: boolean;
}

/** What is used of `lossless-json`: its own types would be missing where it is not installed. */
export interface JsonTools {
  readonly parse: (
    text: string,
    reviver: undefined,
    options: {
      readonly parseNumber: (literal: string) => unknown;
      readonly onDuplicateKey: (duplicate: { readonly newValue: unknown }) => unknown;
    },
  ) => unknown;
  readonly stringify: (value: unknown) => string | undefined;
}

/** Reads and writes JSON without loss. */
export interface LosslessJson {
  /**
   * What parses an answer. A number becomes a `bigint` where the document has an int64; one with a fraction, which should
   * not be there, stays what it is. It throws a `SyntaxError` as `JSON.parse` does.
   */
  readonly parserOf: (place: AnswerPlace) => (text: string) => unknown;
  /** Writes a body. A `bigint` becomes a number of as many digits as it has. */
  readonly serialize: (body: unknown) => FormData | string | undefined;
}

/**
 * Loads the library and the list of places.
 *
 * @throws {AtlasConfigError} `MISSING_PEER` if `lossless-json` is not installed
 */
export async function loadLossless(load: () => Promise<{ readonly int64: Int64Places }>): Promise<LosslessJson> {
  const [tools, { int64 }] = await Promise.all([importLibrary(), load()]);
  return losslessJson(tools, int64);
}

/** The same with the library and the list of places at hand. */
export function losslessJson({ parse, stringify }: JsonTools, int64: Int64Places): LosslessJson {
  /** All numbers as they are written. The last of two equal keys counts, as it does for `JSON.parse`. */
  const readExactly = (text: string): unknown =>
    parse(text, undefined, { parseNumber: (literal) => literal, onDuplicateKey: ({ newValue }) => newValue });
  return {
    serialize: (body) => (body instanceof FormData ? body : stringify(body)),
    parserOf({ operationId, version, enveloped }) {
      const start = int64.operations[operationId]?.[version];
      if (start === undefined) return JSON.parse;
      return (text) => {
        const value: unknown = JSON.parse(text);
        const exact = LONG.test(text) || EXPONENT.test(text) ? readExactly(text) : value;
        const isWrapped = enveloped && isObject(value) && "status" in value && "content" in value;
        const place: Int64Place = isWrapped ? { properties: { content: start } } : (int64.places[start] ?? {});
        return convert(int64.places, place, value, exact);
      };
    },
  };
}

/** The import stands in a `try`, which tells bundlers that the package may be missing. */
async function importLibrary(): Promise<JsonTools> {
  try {
    return await import("lossless-json");
  } catch (cause) {
    throw peerFailure("lossless-json", cause, "npm install lossless-json");
  }
}

/** Where there may be a number that a double cannot hold: one of 16 digits and more, or with an exponent. */
const LONG = /\d{16}/;
const EXPONENT = /(?:^|[:[,\s])-?\d[\d.]*[eE]/;

/** Converts in place: nobody else has the value yet. */
function convert(
  places: readonly Int64Place[],
  place: Int64Place | undefined,
  value: unknown,
  exact: unknown,
): unknown {
  if (place === undefined) return value;
  if (typeof value === "number") return place.int64 === true ? toBigInt(value, exact) : value;
  if (!isObject(value) || !isObject(exact)) return value;
  const { properties, additionalProperties, items } = place;
  if (Array.isArray(value)) {
    const target = items === undefined ? undefined : places[items];
    if (target !== undefined)
      value.forEach((item, index) => (value[index] = convert(places, target, item, exact[index])));
    return value;
  }
  for (const key in properties) {
    if (Object.hasOwn(value, key)) value[key] = convert(places, places[properties[key] ?? -1], value[key], exact[key]);
  }
  if (additionalProperties === undefined) return value;
  for (const key of Object.keys(value)) {
    if (properties !== undefined && Object.hasOwn(properties, key)) continue;
    value[key] = convert(places, places[additionalProperties], value[key], exact[key]);
  }
  return value;
}

/**
 * @param value - the number as a double
 * @param exact - how it is written, or the same double if that is exact
 */
function toBigInt(value: number, exact: unknown): bigint | number {
  const whole = typeof exact === "string" ? readInteger(exact) : undefined;
  return whole ?? (Number.isSafeInteger(value) ? BigInt(value) : value);
}

/** More than any double has, and few enough that `1e999999999` costs nothing. */
const MOST_DIGITS = 400;

/** The integer that a JSON number is, however it is written; `undefined` if it is none, or absurdly long. */
export function readInteger(literal: string): bigint | undefined {
  if (literal.length > 2 * MOST_DIGITS) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return whole === "" ? undefined : 0n;
  const zeros = Number(exponent) - fraction.length + digits.length - significant.length;
  if (zeros < 0 || significant.length + zeros > MOST_DIGITS) return undefined;
  const size = BigInt(`${significant}${"0".repeat(zeros)}`);
  return sign === "-" ? -size : size;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
