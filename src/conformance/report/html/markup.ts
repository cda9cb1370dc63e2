/** HTML from templates, in which everything is text unless it was made by a template. */
import { plainLines, shorten } from "../plain.js";

/** A piece of HTML. Only the functions of this file make one. */
export class Markup {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What can stand in a template. */
export type Content = string | number | Markup | readonly (string | Markup)[];

/** For a place in which there is nothing. */
export const nothing: Markup = new Markup("");

/**
 * HTML with contents put in. Texts are escaped for elements and for attributes in double quotes, and what is not to be
 * seen in them, such as a change of direction, is written as an escape.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = strings.map((string, index) => withoutIndent(string) + markupOf(contents[index] ?? ""));
  return new Markup(parts.join(""));
}

/** Text of this package that is HTML, CSS or JavaScript already. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

function markupOf(content: Content): string {
  if (content instanceof Markup) return content.markup;
  if (typeof content === "object") return content.map(markupOf).join("");
  return escaped(String(content));
}

/** More characters of one text than this nobody reads in a table. */
const TEXT_LIMIT = 4_000;

function escaped(text: string): string {
  return plainLines(shorten(text, TEXT_LIMIT)).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The indentation of the source would be a good part of a page with many rows. */
function withoutIndent(text: string): string {
  return text.replace(/\n\s*/g, "\n");
}
