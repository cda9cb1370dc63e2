/** Small helpers to write TypeScript source. */

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Text as a string literal that no tool can misread. */
export function quote(text: string): string {
  return JSON.stringify(text)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

/** A property name, quoted only where it must be; computed where JavaScript would take it to mean something else. */
export function key(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : quote(name);
}

/** A value as an object literal on one line; `undefined` properties are left out. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object" || value === null) return value === undefined ? "undefined" : JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length === 0
    ? "{}"
    : `{ ${entries.map(([name, item]) => `${key(name)}: ${literal(item)}`).join(", ")} }`;
}

/** Text of the document for a doc comment: a line that begins like a tag stays text. */
export function prose(text: string): string {
  return text.replace(/^(\s*)@/gm, "$1\\@");
}

/** A doc comment; text that would end the comment early is defused. */
export function jsdoc(lines: readonly string[], indent = ""): string {
  const safe = lines
    .flatMap((line) => line.split(/\r\n|[\n\r\u2028\u2029]/))
    .map((line) => line.replace(/\*\//g, "*\\/").trimEnd());
  if (safe.length === 0) return "";
  const [only] = safe;
  if (safe.length === 1 && only !== undefined) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** The name of a type: the operationId or the group with a capital first letter. */
export function typeName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
