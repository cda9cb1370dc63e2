/** Writes findings for people. */
import { widthOf } from "../../conformance/report/width.js";
import type { Paint, Style } from "../style.js";
import { CHECKS, type Finding, type Status } from "./finding.js";

const MARKS: Readonly<Record<Status, readonly [mark: string, style: Style]>> = {
  ok: ["✓", "green"],
  warning: ["!", "yellow"],
  problem: ["✗", "red"],
  skipped: ["-", "dim"],
};

const LABEL = Math.max(...CHECKS.map((check) => check.length));
/** Before the texts: mark, space, label, two spaces. */
const INDENT = " ".repeat(LABEL + 4);

/** How findings are written. */
export interface RenderOptions {
  readonly paint: Paint;
  /** The columns to keep within. Default: any. */
  readonly width?: number | undefined;
}

/** One finding, a line or more. */
export function renderFinding(
  { check, status, summary, details = [], advice }: Finding,
  options: RenderOptions,
): string {
  const { paint, width } = options;
  const [mark, style] = MARKS[status];
  const room = width === undefined ? undefined : Math.max(20, width - INDENT.length);
  const indented = (text: string): string => fold(text, room).join(`\n${INDENT}`);
  const lines = [
    `${paint(style, mark)} ${paint("bold", check.padEnd(LABEL))}  ${indented(summary)}`,
    ...details.map((detail) => `${INDENT}${paint("dim", indented(detail))}`),
    ...(advice === undefined ? [] : [`${INDENT}${paint(style, indented(`→ ${advice}`))}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What all of them come to. */
export function renderVerdict(findings: readonly Finding[], { paint }: RenderOptions): string {
  const count = (status: Status): number => findings.filter((finding) => finding.status === status).length;
  const [problems, warnings] = [count("problem"), count("warning")];
  if (problems > 0)
    return `\n${paint("red", problems === 1 ? "One thing has to be put right." : `${problems} things have to be put right.`)}\n`;
  const note = warnings === 0 ? "" : ` ${warnings === 1 ? "One thing is" : `${warnings} things are`} worth a look.`;
  return `\n${paint("green", "Atlas can be called.")}${note}\n`;
}

/** The text in lines, broken at spaces; a word that is longer than a line stays whole. */
function fold(text: string, width: number | undefined): readonly string[] {
  if (width === undefined || widthOf(text) <= width) return [text];
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
