/** What platforms have beside the standards of the web, looked up at run time. */

interface Process {
  readonly env?: Record<string, string | undefined>;
  readonly emitWarning?: unknown;
  readonly getBuiltinModule?: (name: string) => unknown;
}

/** A member of a global object; `undefined` where there is none. */
export function globalOf(...names: readonly string[]): unknown {
  let value: unknown = globalThis;
  for (const name of names) {
    if ((typeof value !== "object" && typeof value !== "function") || value === null) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** Node's `process`, or what stands for it. */
export function processOf(): Process | undefined {
  return globalOf("process") as Process | undefined;
}

/** The environment variables, where there are any. */
export function environmentOf(): Record<string, string | undefined> | undefined {
  return processOf()?.env;
}

type Show = (value: unknown) => string;

/** Everything that shows a value to people, by name. */
export function inspectors(): ReadonlyMap<string, Show> {
  const found = new Map<string, Show>([
    ["String", String],
    ["JSON", (value) => JSON.stringify({ value }, undefined, 1)],
    ["stack", (value) => (value instanceof Error ? `${value.stack ?? ""} ${String(value.cause)}` : "")],
    ["members", (value) => JSON.stringify(members(value, 4))],
  ]);
  const node = processOf()?.getBuiltinModule?.("node:util") as
    { inspect(value: unknown, options: object): string } | undefined;
  const deep = { depth: 9, showHidden: true };
  if (node !== undefined) found.set("util.inspect", (value) => node.inspect(value, deep));
  const deno = globalOf("Deno", "inspect") as ((value: unknown, options: object) => string) | undefined;
  if (deno !== undefined) found.set("Deno.inspect", (value) => deno(value, deep));
  const bun = globalOf("Bun", "inspect") as ((value: unknown, options: object) => string) | undefined;
  if (bun !== undefined) found.set("Bun.inspect", (value) => bun(value, { depth: 9 }));
  return found;
}

/** Everything that can be reached from a value by the names of members, hidden ones too. */
function members(value: unknown, depth: number): unknown {
  if (typeof value === "bigint" || typeof value === "function") return String(value);
  if (typeof value !== "object" || value === null || depth === 0) return value;
  return Object.getOwnPropertyNames(value).map((name) => {
    try {
      return [name, members(Reflect.get(value, name), depth - 1)];
    } catch {
      return name;
    }
  });
}
