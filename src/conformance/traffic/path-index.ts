/** Finds the path template that an address is for. */

/** A template that fits, with what stands in the place of its parameters, decoded. */
export interface PathMatch<T> {
  readonly template: string;
  readonly value: T;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Entry<T> {
  readonly template: string;
  readonly value: T;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Where the API begins in an address; a proxy may have put something before it. */
const BASE = "/api/atlas/v2";

/** Path templates, by which addresses are looked up. */
export class PathIndex<T> {
  /** By how many segments they have, the most specific first. */
  readonly #entries = new Map<number, Entry<T>[]>();

  /**
   * @param paths - a value for each template, for example `/api/atlas/v2/orgs/{orgId}`
   */
  constructor(paths: Iterable<readonly [template: string, value: T]>) {
    for (const [template, value] of paths) {
      const count = segmentsOf(template).length;
      const entries = this.#entries.get(count) ?? [];
      entries.push({ template, value, ...compile(template) });
      this.#entries.set(count, entries);
    }
    for (const entries of this.#entries.values()) entries.sort((a, b) => compareTemplates(a.template, b.template));
  }

  /** The most specific template that the path of an address fits. */
  find(pathname: string): PathMatch<T> | undefined {
    const path = withoutBase(pathname);
    for (const { template, value, pattern, names } of this.#entries.get(segmentsOf(path).length) ?? []) {
      const match = pattern.exec(path);
      if (match === null) continue;
      const parameters = Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1] ?? "")]));
      return { template, value, parameters };
    }
    return undefined;
  }
}

/** Whether an address is one of the Atlas Administration API, known to a document or not. */
export function isApiPath(pathname: string): boolean {
  return baseIndex(pathname) >= 0;
}

/** The path from the base path of the API on, without a slash at the end. */
export function withoutBase(pathname: string): string {
  const start = baseIndex(pathname);
  const path = start > 0 ? pathname.slice(start) : pathname;
  return path.length > 1 ? path.replace(/\/$/, "") : path;
}

function baseIndex(pathname: string): number {
  for (let start = pathname.indexOf(BASE); start >= 0; start = pathname.indexOf(BASE, start + 1)) {
    const after = pathname.charAt(start + BASE.length);
    if (after === "" || after === "/") return start;
  }
  return -1;
}

/**
 * The order in which templates are tried: what is fixed goes before what is a parameter, from left to right, and a
 * parameter with text around it, such as `{userId}:addRole`, before one alone.
 */
export function compareTemplates(a: string, b: string): number {
  const [left, right] = [segmentsOf(a), segmentsOf(b)];
  for (const [index, segment] of left.entries()) {
    const difference = rank(segment) - rank(right[index] ?? "");
    if (difference !== 0) return difference;
  }
  // Longer text around parameters is more specific; the rest only has to be the same each time.
  const literal = (template: string): number => template.replace(/\{[^{}]*\}/g, "").length;
  return literal(b) - literal(a) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(segment: string): number {
  if (!segment.includes("{")) return 0;
  return /^\{[^{}]*\}$/.test(segment) ? 2 : 1;
}

function segmentsOf(path: string): string[] {
  return path.split("/");
}

function compile(template: string): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const source = template
    .split(/(\{[^{}]+\})/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  return { pattern: new RegExp(`^${source}$`), names };
}

/** A segment that is no valid encoding stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
