/** The report for a terminal: what a person has to know, in at most 40 lines. */
import { styleText } from "node:util";
import { causesByCheck, causesOf, type Cause } from "./causes.js";
import {
  countsText,
  daysText,
  idleChecks,
  outcomesOf,
  sunsetsOf,
  SUNSET_DAYS,
  verdictOf,
  type Outcome,
  type Sunset,
} from "./outcome.js";
import { listed, plain, plural, thousands } from "./plain.js";
import { reproduceCommand, type RunReport } from "./run-report.js";
import { shellWord } from "./shell.js";
import { fit, widthOf } from "./width.js";

/** What is known of the terminal. */
export interface TerminalOptions {
  /**
   * Columns. Lines are cut to it, apart from commands, which would be of no use then.
   *
   * @default 100
   */
  readonly width?: number;
  /**
   * Whether to use colours.
   *
   * @default false
   */
  readonly colors?: boolean;
}

/** The most rows that the report takes, those of wrapped commands included. */
export const MAX_ROWS = 40;

/** Rows that are there in any case: two lines of title, the verdict, and a blank line before each part. */
const FIXED_ROWS = 5;
const IDLE_ROWS = 3;
const SUNSET_ROWS = 4;
const BAR_WIDTH = 40;
/** A command may wrap this often; a longer one is replaced by one for more cases. */
const COMMAND_ROWS = 3;

type Style = Parameters<typeof styleText>[0];

/** Writes for one terminal. */
interface Pen {
  readonly width: number;
  readonly style: (style: Style, text: string) => string;
}

/** Renders a run, ending in a line break. Nothing in it can do more to a terminal than be read. */
export function renderTerminal(report: RunReport, { width = 100, colors = false }: TerminalOptions = {}): string {
  const pen: Pen = {
    width: Math.max(20, width),
    style: (style, text) => (colors ? styleText(style, text, { validateStream: false }) : text),
  };
  const bars = barLines(report, pen);
  const idle = idleLines(report, pen);
  const sunsets = sunsetLines(report, pen);
  const room = MAX_ROWS - FIXED_ROWS - bars.length - spaced(idle).length - spaced(sunsets).length;
  const failures = failureLines(report, pen, room - 1);
  const lines = [
    ...titleLines(report, pen),
    ...spaced(bars),
    ...spaced(failures),
    ...spaced(idle),
    ...spaced(sunsets),
    "",
    verdictLine(report, pen),
  ];
  return `${lines.join("\n")}\n`;
}

/** A part of the report, with a blank line before it if there is anything in it. */
function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

function titleLines({ spec, upstream, apiDates, seed, operations, duration }: RunReport, pen: Pen): string[] {
  const against = upstream === undefined ? "" : ` against ${upstream.source}`;
  const name = fit(plain(`${spec.title} ${spec.version}`), Math.floor(pen.width / 2));
  const source = fit(plain(`  ${spec.source}${against}`), pen.width - widthOf(name));
  const facts = [
    plural(operations.length, "operation"),
    `API ${apiDates.length === 1 ? "date" : "dates"} ${apiDates.join(", ")}`,
    `seed ${seed}`,
    durationText(duration),
  ];
  return [
    `${pen.style("bold", name)}${pen.style("dim", source)}`,
    pen.style("dim", fit(plain(facts.join(" · ")), pen.width)),
  ];
}

function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** What a bar is made of, in its order. The characters differ, so that it can be read without colours. */
const SEGMENTS: readonly {
  readonly of: (outcome: Outcome) => number;
  readonly character: string;
  readonly style: Style;
}[] = [
  { of: ({ pass }) => pass, character: "█", style: "green" },
  { of: ({ errors }) => errors, character: "▒", style: "red" },
  { of: ({ warnings }) => warnings, character: "▒", style: "yellow" },
  { of: ({ exempt }) => exempt, character: "░", style: "cyan" },
];

function barLines(report: RunReport, pen: Pen): string[] {
  const outcomes = [...outcomesOf(report)];
  const names = Math.max(0, ...outcomes.map(([direction]) => direction.length));
  return outcomes.map(([direction, outcome]) => {
    const exercised = countsText(outcome);
    const counts = exercised === "" ? "not exercised" : exercised;
    const free = pen.width - names - 4 - widthOf(counts);
    const bar = barOf(outcome, Math.min(BAR_WIDTH, Math.max(5, free)), pen);
    const room = pen.width - names - 4 - bar.width;
    return `${pen.style("bold", direction.padEnd(names))}  ${bar.text}  ${fit(counts, room)}`;
  });
}

function barOf(outcome: Outcome, width: number, pen: Pen): { text: string; width: number } {
  const parts = SEGMENTS.map((segment) => ({ ...segment, count: segment.of(outcome) })).filter(
    ({ count }) => count > 0,
  );
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return { text: pen.style("dim", "·".repeat(width)), width };
  // However few failures there are, they are seen.
  const cells = parts.map(({ count }) => Math.max(1, Math.floor((count / total) * width)));
  const largest = cells.indexOf(Math.max(...cells));
  cells[largest] = (cells[largest] ?? 0) + width - cells.reduce((sum, cell) => sum + cell, 0);
  const text = parts
    .map(({ character, style }, index) => pen.style(style, character.repeat(cells[index] ?? 0)))
    .join("");
  return { text, width };
}

/** Three lines or so for each cause: what, an example, and how to see it again. */
function failureLines(report: RunReport, pen: Pen, room: number): string[] {
  const causes = causesOf(report);
  const blocks = causes.map((cause) => causeBlock(report, cause, pen));
  const gaps = Math.max(0, blocks.length - 1);
  if (rowsOf(blocks) + gaps <= room)
    return blocks.flatMap(({ lines }, index) => (index === 0 ? lines : ["", ...lines]));
  if (rowsOf(blocks) <= room) return blocks.flatMap(({ lines }) => lines);
  // Where the causes are too many, one block for each check; where those are too many, the first of them.
  const checks = causesByCheck(causes).map((cause) => causeBlock(report, cause, pen));
  const shown = fitting(checks, room - 1);
  const hidden = checks.length - shown.length;
  const forms = plural(causes.length, "kind");
  const note =
    hidden === 0 ? `${forms} of failure` : `${forms} of failure; ${plural(hidden, "more check")} with failures`;
  const advice = `  ${note}: --report report.html or report.json has them all`;
  return [...shown.flatMap(({ lines }) => lines), pen.style("dim", fit(advice, pen.width))];
}

interface Block {
  readonly lines: readonly string[];
  /** How many rows of the terminal the lines take. */
  readonly rows: number;
}

function rowsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { rows }) => sum + rows, 0);
}

function fitting(blocks: readonly Block[], room: number): readonly Block[] {
  let count = 0;
  while (count < blocks.length && rowsOf(blocks.slice(0, count + 1)) <= room) count++;
  return blocks.slice(0, count);
}

function causeBlock(report: RunReport, cause: Cause, pen: Pen): Block {
  const { check, severity, failures, operations } = cause;
  const [example] = failures;
  const isError = severity === "error";
  const mark = isError ? pen.style("red", "✗") : pen.style("yellow", "!");
  const count = plural(failures.length, isError ? "case" : "warning");
  const where =
    operations.length === 0
      ? ""
      : ` in ${operations.length === 1 ? (operations[0] ?? "") : plural(operations.length, "operation")}`;
  const about = fit(plain(`  ${count}${where}`), pen.width - 2 - check.length);
  const finding = `${example.name}: expected ${example.expected ?? "a pass"}, got ${example.actual ?? "a failure"}`;
  const command = commandFor(report, cause, pen.width);
  return {
    lines: [
      `${mark} ${pen.style("bold", check)}${about}`,
      `  ${fit(plain(finding), pen.width - 2)}`,
      `  ${pen.style("cyan", command)}`,
    ],
    rows: 2 + wrapped(command, pen.width),
  };
}

/** The shortest way to see an example again that is not too long to be pasted. */
function commandFor(report: RunReport, { check, failures, operations }: Cause, width: number): string {
  const [operation] = operations;
  const base = `${report.command} --seed ${report.seed} --check ${check}`;
  const candidates = [
    reproduceCommand(report, failures[0]),
    ...(operation === undefined ? [] : [`${base} --operation ${shellWord(operation)}`]),
    base,
  ].map((command) => plain(command));
  const short = candidates.find((command) => wrapped(command, width) <= COMMAND_ROWS);
  return short ?? fit(plain(base), width - 2);
}

function wrapped(command: string, width: number): number {
  return Math.ceil((widthOf(command) + 2) / width);
}

function idleLines(report: RunReport, pen: Pen): string[] {
  const idle = [...idleChecks(report)];
  const lines = idle.map(([reason, checks]) => {
    const [first = ""] = checks;
    const names = checks.length === 1 ? first : plural(checks.length, "check");
    return pen.style("dim", fit(plain(`○ ${names} not exercised: ${reason}`), pen.width));
  });
  if (lines.length <= IDLE_ROWS) return lines;
  const others = idle.slice(IDLE_ROWS - 1).flatMap(([, checks]) => checks);
  const more = `○ ${plural(others.length, "more check")} not exercised, for other reasons`;
  return [...lines.slice(0, IDLE_ROWS - 1), pen.style("dim", fit(more, pen.width))];
}

function sunsetLines(report: RunReport, pen: Pen): string[] {
  const sunsets = sunsetsOf(report);
  const byDate = new Map<string, Sunset[]>();
  for (const sunset of sunsets) byDate.set(sunset.date, [...(byDate.get(sunset.date) ?? []), sunset]);
  const dates = [...byDate.values()];
  if (dates.length === 0) return [];
  const isAll = dates.length < SUNSET_ROWS;
  const shown = isAll ? dates : dates.slice(0, SUNSET_ROWS - 2);
  const lines = shown.map((group) => sunsetLine(group, pen));
  const title = `Stops working within ${SUNSET_DAYS} days`;
  const more = `  and ${thousands(dates.slice(shown.length).flat().length)} more resource versions`;
  return [pen.style("bold", fit(title, pen.width)), ...lines, ...(isAll ? [] : [fit(more, pen.width)])];
}

function sunsetLine(group: readonly Sunset[], pen: Pen): string {
  const [{ date, days } = { date: "", days: 0 }] = group;
  const names = group.map(({ operationId, version }) => `${operationId} ${version}`);
  return fit(plain(`  ${date} ${daysText(days)}: ${listed(names, 3)}`), pen.width);
}

function verdictLine(report: RunReport, pen: Pen): string {
  const { conforms, text } = verdictOf(report);
  const line = fit(`${conforms ? "✓" : "✗"} ${text}`, pen.width);
  return pen.style(["bold", conforms ? "green" : "red"], line);
}
