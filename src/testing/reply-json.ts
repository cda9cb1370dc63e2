/** JSON of replies, in which a `bigint` is a number of as many digits as it has. */
import { requirePeer } from "./require-peer.js";

/**
 * Writes a value as JSON.
 *
 * @returns `undefined` for what JSON has no word for: a function, for example
 * @throws {AtlasConfigError} `MISSING_PEER` for a `bigint` without `lossless-json`
 * @throws {TypeError} for a value that contains itself
 */
export function toJson(value: unknown): string | undefined {
  const text: unknown = hasBigInt(value, new Set())
    ? requirePeer("lossless-json").stringify(value)
    : JSON.stringify(value);
  return typeof text === "string" ? text : undefined;
}

const SMALLEST = -(2n ** 63n);
const LARGEST = 2n ** 63n - 1n;

/** The JSON pointers of those that are no 64-bit integers. */
export function tooLarge(value: unknown, pointer = ""): string[] {
  if (typeof value === "bigint") return value < SMALLEST || value > LARGEST ? [pointer] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => tooLarge(item, `${pointer}/${name}`));
}

function hasBigInt(value: unknown, seen: Set<object>): boolean {
  if (typeof value === "bigint") return true;
  if (typeof value !== "object" || value === null || seen.has(value) || ArrayBuffer.isView(value)) return false;
  seen.add(value);
  return Object.values(value).some((item) => hasBigInt(item, seen));
}
