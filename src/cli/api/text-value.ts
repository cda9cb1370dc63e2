/** Text from the command line as a value of a type. */

/** The types of values, as documents name them. */
export type ScalarType = "string" | "integer" | "number" | "boolean";

/** The name of each type with its article. */
const NAMES: Readonly<Record<ScalarType, string>> = {
  string: "a text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
};

/** How people call a type. */
export function typeName(type: ScalarType): string {
  return NAMES[type];
}

export function isScalarType(type: string | undefined): type is ScalarType {
  return type !== undefined && Object.hasOwn(NAMES, type);
}

const READERS: Readonly<Record<ScalarType, (text: string) => unknown>> = {
  string: (text) => text,
  integer: (text) => (/^[+-]?\d+$/.test(text) ? wholeNumber(text) : undefined),
  number: (text) => (text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined),
  boolean: (text) => (text === "true" ? true : text === "false" ? false : undefined),
};

/** The text as a value of the type, or `undefined` if it is none. */
export function readScalar(type: ScalarType, text: string): unknown {
  return READERS[type](text);
}

/** A number, or a `bigint` where a number would not be exact. */
export function wholeNumber(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text.replace(/^\+/, ""));
}
