/** Errors deeper than this are left out. */
const DEEPEST = 5;

/** What Node and undici say of a failure beside its message. */
const FACTS: ReadonlySet<PropertyKey> = new Set(["code", "errno", "syscall", "address", "port", "hostname"]);
const PARTS: ReadonlySet<PropertyKey> = new Set([...FACTS, "name", "message", "stack", "cause", "errors"]);
const PLAIN: ReadonlySet<unknown> = new Set(
  [Error, TypeError, RangeError, SyntaxError, AggregateError, DOMException].map(({ prototype }) => prototype),
);

/**
 * An error of a `fetch` that somebody brought along, as it can be shown: its texts may name the credentials of the request, and
 * what else it has may be the request itself. What needs no change is kept; of the rest there is a copy.
 *
 * @param clean - takes secrets out of a text
 */
export function cleanCause(cause: unknown, clean: (text: string) => string, depth = 0): unknown {
  if (typeof cause === "string") return clean(cause);
  if (!(cause instanceof Error)) return Object(cause) === cause ? undefined : cause;
  if (depth > DEEPEST) return undefined;
  const again = (value: unknown): unknown => cleanCause(value, clean, depth + 1);
  const name = clean(cause.name);
  const message = clean(cause.message);
  const stack = cause.stack === undefined ? undefined : clean(cause.stack);
  const inner = again(cause.cause);
  const facts = Object.entries(cause)
    .filter(([key, value]: [string, unknown]) => FACTS.has(key) && Object(value) !== value)
    .map(([key, value]: [string, unknown]): [string, unknown] => [
      key,
      typeof value === "string" ? clean(value) : value,
    ]);
  const several: unknown = Reflect.get(cause, "errors");
  const errors = Array.isArray(several) ? several.map(again) : undefined;
  const isSame =
    PLAIN.has(Object.getPrototypeOf(cause)) &&
    Reflect.ownKeys(cause).every((key) => PARTS.has(key)) &&
    name === cause.name &&
    message === cause.message &&
    stack === cause.stack &&
    inner === cause.cause &&
    facts.every(([key, value]) => value === Reflect.get(cause, key)) &&
    (Array.isArray(several) ? several.every((value, index) => value === errors?.[index]) : several === undefined);
  if (isSame) return cause;
  const copy = new Error(message, inner === undefined ? {} : { cause: inner });
  return Object.assign(copy, { name, stack }, Object.fromEntries(facts), errors === undefined ? {} : { errors });
}
