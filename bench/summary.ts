/** One table of all benchmarks, from what each of them wrote. Pure: the same results, the same text. */
import { createHash } from "node:crypto";
import { BENCHMARKS } from "./benchmarks.js";
import { isMet, type Machine, type Result, type Row, type Value } from "./rows.js";

/** What all benchmarks found out. */
export interface Summary {
  /** One, unless some results are from another machine than the others. */
  readonly machines: readonly Machine[];
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly SummaryRow[];
}

/** A row, and which benchmark it is from. */
export interface SummaryRow extends Row {
  readonly benchmark: string;
}

/** The heads of the columns. */
export const COLUMNS = ["what", "this project", "peers in the same run", "ratio", "goal", "met"] as const;

/** @param results - of each benchmark, by its name; in any order */
export function summarize(results: Readonly<Record<string, Result>>): Summary {
  const present = BENCHMARKS.map(({ name }) => ({ name, result: results[name] }));
  const machines = new Map<string, Machine>();
  const versions = new Map<string, Set<string>>();
  const rows: SummaryRow[] = [];
  for (const { name: benchmark, result } of present) {
    if (result === undefined) continue;
    machines.set(JSON.stringify(result.machine), result.machine);
    for (const [name, version] of Object.entries(result.versions)) {
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
    rows.push(...result.rows.map((row) => ({ benchmark, ...row })));
  }
  const named = [...versions].map(([name, all]): [string, string] => [name, [...all].join(" and ")]);
  return { machines: [...machines.values()], versions: Object.fromEntries(named.sort(byName)), rows };
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** What stands in the columns; lines of a cell are separated by line breaks. */
export function cellsOf(row: Row): string[] {
  const { what, unit, ours, peers, over, better, goal } = row;
  const met = isMet(row);
  const limit = goal?.of === "ratio" ? `${number(goal.value)} ×` : `${number(goal?.value ?? 0)} ${unit}`;
  return [
    what,
    `${number(ours.value)} ${unit}`.trim(),
    Object.entries(peers)
      .map(([name, value]) => `${name}: ${withRatio(value, unit)}`)
      .join("\n"),
    ours.ratio === undefined ? "" : `${number(ours.ratio)} × ${over ?? ""}`.trim(),
    goal === undefined ? "" : `${better === "less" ? "≤" : "≥"} ${limit}`.trim(),
    met === undefined ? "" : met ? "yes" : "**no**",
  ];
}

function withRatio({ value, ratio }: Value, unit: string): string {
  const text = `${number(value)} ${unit}`.trim();
  return ratio === undefined ? text : `${text} (${number(ratio)} ×)`;
}

function number(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: Math.abs(value) >= 1000 ? 21 : 3 });
}

/** The table as Markdown. */
export function markdownTable({ rows }: Summary): string {
  return tableOf(
    COLUMNS,
    rows.map((row) => cellsOf(row).map((cell) => cell.replaceAll("\n", "<br>"))),
  );
}

/** How far each benchmark's ratios may move, as Markdown. */
export function toleranceTable(): string {
  return tableOf(
    ["benchmark", "tolerance", "why"],
    BENCHMARKS.map(({ name, tolerance, why }) => [
      `\`${name}\``,
      tolerance === 0 ? "none" : `${Math.round(tolerance * 100)} %`,
      why,
    ]),
  );
}

/** Machine and versions, as Markdown. */
export function provenance({ machines, versions }: Summary): string {
  const places = machines.map(
    ({ node, cpu, cores, memory }) => `Node ${node.slice(1)}, ${cores} cores (${cpu}), ${memory} GiB of memory`,
  );
  const packages = Object.entries(versions).map(([name, version]) => `\`${name}\` ${version}`);
  return `Measured with ${places.join(", and with ")}: ${packages.join(", ")}.`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What a plot says that it was made from. */
export function figuresHash({ rows }: Summary): string {
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

/**
 * Writes generated parts into a page, each between `<!-- name: generated … -->` and `<!-- end of name -->`.
 *
 * @throws Error if the page has no place for a part
 */
export function fillPage(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const place = new RegExp(`(<!-- ${name}: generated[^>]*-->)[^]*?(<!-- end of ${name} -->)`);
    if (!place.test(text)) throw new Error(`The page has no place for "${name}".`);
    return text.replace(place, (_, start: string, end: string) => `${start}\n\n${part}\n\n${end}`);
  }, page);
}

/** The generated parts of docs/benchmarks.md. */
export function pageParts(summary: Summary): Record<string, string> {
  return { figures: `${provenance(summary)}\n\n${markdownTable(summary)}`, tolerances: toleranceTable() };
}
