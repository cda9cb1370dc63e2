/** Whether what is measured now is worse than what was committed. Pure. */
import { isMet, type Row } from "./rows.js";

/** What is said of a row. */
export interface Verdict {
  readonly id: string;
  readonly what: string;
  /** What is compared: a count, a ratio to a peer, or, where there is neither, the figure with its goal. */
  readonly kind: "count" | "ratio" | "goal";
  readonly committed: number;
  /** Not a number if the row is not measured any more. */
  readonly measured: number;
  /** The worst that is let through. */
  readonly allowed: number;
  readonly isWorse: boolean;
}

/**
 * Compares rows with the committed ones of the same benchmark, by their ids. Times alone are not compared, for another machine
 * has others: a row with neither count nor ratio has to meet its goal if it was met before.
 *
 * @param committed - rows of the committed result; a row that is only measured now is new, and nothing is said of it
 * @param measured - rows of now
 * @param tolerance - how much worse a ratio may be: 0.2 is a fifth
 */
export function compareRows(committed: readonly Row[], measured: readonly Row[], tolerance: number): Verdict[] {
  const now = new Map(measured.map((row) => [row.id, row]));
  return committed.flatMap((before) => {
    const limit = limitOf(before, tolerance);
    if (limit === undefined) return [];
    const { id, what, better } = before;
    const value = figureOf(now.get(id), limit.kind);
    const isFine = better === "less" ? value <= limit.allowed : value >= limit.allowed;
    return [{ id, what, ...limit, measured: value, isWorse: !isFine }];
  });
}

function limitOf(row: Row, tolerance: number): Pick<Verdict, "kind" | "committed" | "allowed"> | undefined {
  const { ours, better, goal, exact } = row;
  if (exact === true) return { kind: "count", committed: ours.value, allowed: ours.value };
  if (ours.ratio !== undefined) {
    const allowed = better === "less" ? ours.ratio * (1 + tolerance) : ours.ratio / (1 + tolerance);
    return { kind: "ratio", committed: ours.ratio, allowed };
  }
  if (goal === undefined || isMet(row) !== true) return undefined;
  return { kind: "goal", committed: ours.value, allowed: goal.value };
}

function figureOf(row: Row | undefined, kind: Verdict["kind"]): number {
  return (kind === "ratio" ? row?.ours.ratio : row?.ours.value) ?? Number.NaN;
}

/** What makes figures differ without a change of the code: other versions of what was measured, or of Node. */
export function differences(
  committed: Readonly<Record<string, string>>,
  measured: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(measured)
    .filter(([name, version]) => name !== "atlas-fetch" && committed[name] !== undefined && committed[name] !== version)
    .map(([name, version]) => `${name} is ${version} now, and was ${committed[name] ?? ""}`);
}
