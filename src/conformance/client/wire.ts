/** What was on the wire, in a form in which two ways of writing the same request are equal. */

/** A request as the server saw it. */
export interface WireRequest {
  /** The step that it answers to; absent for a request that nothing was prepared for. */
  readonly step?: number;
  readonly origin: string;
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The query as it was sent, with its question mark; empty if there was none. */
  readonly search: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type HeaderValues = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Makes a record of a request. */
export function wireRequest(
  facts: Pick<WireRequest, "origin" | "method" | "body"> & { readonly step?: number },
  target: string,
  headers: HeaderValues,
): WireRequest {
  const mark = target.indexOf("?");
  const flat = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(", ")]],
  );
  return {
    ...facts,
    path: mark < 0 ? target : target.slice(0, mark),
    search: mark < 0 ? "" : target.slice(mark),
    headers: Object.fromEntries(flat),
  };
}

/**
 * A path with each segment encoded in one way: RFC 3986 leaves it open whether `!` or `'` is. What a server would read as
 * another segment stays one.
 */
export function canonicalPath(path: string): string {
  return path
    .split("/")
    .map((segment) => encodeURIComponent(decode(segment)))
    .join("/");
}

/** Malformed escapes are kept, so that they differ from what was expected. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The pairs of a query, decoded and sorted by name; those of one name stay in their order. */
export function canonicalQuery(search: string): string[] {
  return sortPairs([...new URLSearchParams(search)]);
}

/** The same, for pairs. */
export function sortPairs(pairs: readonly (readonly [name: string, value: string])[]): string[] {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([name, value]) => `${name}=${value}`);
}
