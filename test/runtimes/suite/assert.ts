/** Assertions that need nothing of a platform. */

/** Fails unless it is so. */
export function ok(condition: unknown, what: string): asserts condition {
  if (condition === false || condition === undefined || condition === null) throw new Error(what);
}

/** Fails unless both are the same data. */
export function equal(actual: unknown, expected: unknown, what = "it"): void {
  const [is, should] = [show(actual), show(expected)];
  if (is !== should) throw new Error(`${what} is ${is} and should be ${should}`);
}

/** Fails unless the text has what the pattern says. */
export function matches(actual: unknown, pattern: RegExp, what = "it"): void {
  if (typeof actual !== "string" || !pattern.test(actual)) {
    throw new Error(`${what} is ${show(actual)} and should match ${String(pattern)}`);
  }
}

/** Fails unless the object has these members; others may be there too. */
export function has(actual: unknown, expected: Readonly<Record<string, unknown>>, what = "it"): void {
  for (const [name, value] of Object.entries(expected)) equal(read(actual, name), value, `${what}: ${name}`);
}

/** What a promise fails with; it fails itself if the promise does not. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`nothing failed, it gave ${show(value)}`);
}

/** Data as text, with the names in order; a `bigint` and an absent value show as what they are. */
export function show(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Uint8Array) return `bytes[${[...value].join()}]`;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${name}: ${show(member)}`).join(", ")}}`;
}

function read(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
