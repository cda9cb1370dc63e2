/** Small helpers to write TypeScript source. */

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A property name, quoted only where it must be. */
export function key(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}

/** A value as an object literal on one line; `undefined` properties are left out. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return value === undefined ? "undefined" : JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length === 0
    ? "{}"
    : `{ ${entries.map(([name, item]) => `${key(name)}: ${literal(item)}`).join(", ")} }`;
}

/** A doc comment; text that would end the comment early is defused. */
export function jsdoc(lines: readonly string[], indent = ""): string {
  const safe = lines.flatMap((line) => line.split("\n")).map((line) => line.replace(/\*\//g, "*\\/").trimEnd());
  if (safe.length === 0) return "";
  const [only] = safe;
  if (safe.length === 1 && only !== undefined) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** The name of a type: the operationId or the group with a capital first letter. */
export function typeName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
