/**
 * The versioned media types of Atlas, `application/vnd.atlas.<version>+<suffix>`.
 *
 * @see https://www.mongodb.com/docs/atlas/api/versioned-api-overview/
 */
import { isVersionName } from "./version.js";

/** The kinds of body that Atlas answers with. */
export type Suffix = "json" | "csv" | "gzip";

const PATTERN = /^\s*application\/vnd\.atlas\.([^+;\s]+)\+(json|csv|gzip)\s*(?:;|$)/i;
const SUFFIXES: ReadonlyMap<string, Suffix> = new Map([
  ["json", "json"],
  ["csv", "csv"],
  ["gzip", "gzip"],
]);

/**
 * Writes a versioned media type.
 *
 * @example
 * formatMediaType("2023-11-15", "json"); // "application/vnd.atlas.2023-11-15+json"
 */
export function formatMediaType(version: string, suffix: Suffix): string {
  return `application/vnd.atlas.${version}+${suffix}`;
}

/**
 * Reads a versioned media type; parameters such as `;charset=utf-8` are passed over.
 *
 * @returns the version and the suffix, or `undefined` if `text` is anything else
 */
export function parseMediaType(text: string): { version: string; suffix: Suffix } | undefined {
  const [, version = "", name = ""] = PATTERN.exec(text) ?? [];
  const suffix = SUFFIXES.get(name.toLowerCase());
  return suffix !== undefined && isVersionName(version) ? { version, suffix } : undefined;
}
