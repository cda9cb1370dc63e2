/** Makes text harmless that a document, a server or a recording has brought in. */

/** What a terminal, a log or XML would take for more than text: controls, line breaks of all kinds, changes of direction. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SHORT: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** The text on one line, with everything that is not to be seen written as an escape. */
export function plain(text: string): string {
  return text.replace(UNSAFE, escaped);
}

/** The same with line breaks left as they are. */
export function plainLines(text: string): string {
  return text.split("\n").map(plain).join("\n");
}

/** The same with line breaks of both kinds and tabs left as they are: what has lines and columns keeps them. */
export function plainText(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((part, index) => (index % 2 === 0 ? plain(part) : part))
    .join("");
}

function escaped(character: string): string {
  return SHORT.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The beginning of a text, at most `length` UTF-16 units of it, with a sign that there is more. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.slice(0, Math.max(0, length - 1));
  // Half of a character is none.
  return `${/[\ud800-\udbff]$/.test(end) ? end.slice(0, -1) : end}…`;
}

/** A count with its noun: `1 case`, `2,310 cases`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${thousands(count)} ${count === 1 ? noun : nouns}`;
}

/** A number as people read it: `2,310`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Some names, and how many more there are. */
export function listed(names: readonly string[], shown: number): string {
  const more = names.length - shown;
  return names.slice(0, shown).join(", ") + (more > 0 ? ` and ${thousands(more)} more` : "");
}
