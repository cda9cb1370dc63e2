/** The Markdown pages of this repository: their code blocks, headings and links. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A fenced code block. */
export interface Block {
  readonly file: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** What is behind the language: why a block is not run, for example. */
  readonly note: string;
  readonly code: string;
}

export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** What users read, in English. */
export const PAGES: readonly string[] = [
  "README.md",
  "examples/README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => join("docs", name)),
];

const FENCE = /^( *)```(\S*)(?: ([^\n]*))?\n([\s\S]*?)^ *```$/gm;

/** The code blocks of a page, in order. */
export function blocksOf(file: string): Block[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(FENCE)].map(({ index, 2: language = "", 3: note = "", 4: code = "" }) => ({
    file,
    line: text.slice(0, index).split("\n").length,
    language,
    note,
    code,
  }));
}

/** A page without its code blocks. */
export function proseOf(file: string): string {
  return readFileSync(file, "utf8").replace(FENCE, "");
}

/** The headings of a page, in order. */
export function headingsOf(file: string): Heading[] {
  return [...proseOf(file).matchAll(/^(#+) (.+)$/gm)].map(([, marks = "", text = ""]) => ({
    level: marks.length,
    text,
  }));
}

/** Where the links of a page lead, except to other hosts. */
export function linksOf(file: string): string[] {
  const text = proseOf(file).replace(/`[^`\n]*`/g, "");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors of a page: of each heading what GitHub and VitePress make of it. */
export function anchorsOf(file: string): string[] {
  return headingsOf(file).map(({ text }) =>
    text
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
}
