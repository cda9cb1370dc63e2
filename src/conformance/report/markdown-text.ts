/** Pieces of Markdown in which nothing of a text is markup. */
import { plain, shorten } from "./plain.js";

/** More is not read. */
const SHOWN_TEXT = 500;

/** A table; the cells are Markdown already. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A bar ends a cell, even one in a code span. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** A code span of one line; the fence is longer than any run of backticks in it. */
export function code(text: string): string {
  const shown = shorten(plain(text), SHOWN_TEXT);
  if (shown.trim() === "") return "` `";
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A block of commands. */
export function fenced(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}sh\n${plain(text)}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
