/** Writes a diff for a terminal. */
import { formatFact, type SpecDiff } from "./change.js";
import { summarize, type ChangeGroup, type DiffSummary } from "./group.js";
import { outline, type TagOutline } from "./outline.js";

/** Longer lists are cut: JSON has them whole. */
const MOST_VALUES = 8;
const MOST_OPERATIONS = 6;

/** How to write the text. */
export interface TextOptions {
  /** Whether to list the changes, or only to count them. @default true */
  readonly details?: boolean;
}

/** The diff as text: what it comes to, breaking changes, other changes, and a table of counts. */
export function renderText(diff: SpecDiff, { details = true }: TextOptions = {}): string {
  const summary = summarize(diff);
  const sections = (details ? outline(diff) : []).map(({ title, count, tags }) =>
    [`${title.toUpperCase()} (${count})`, ...tags.map(renderTag)].join("\n\n"),
  );
  const table = summary.rules.length === 0 ? [] : [renderTable(summary)];
  return `${[headline(diff, summary).join("\n"), ...sections, ...table].join("\n\n")}\n`;
}

/** What a diff comes to, in a few sentences. */
export function headline(diff: SpecDiff, summary: DiffSummary): string[] {
  const { added, removed, renamed } = summary.operations;
  const { old, new: current, shared } = diff;
  const changes =
    summary.changes === 0 ? "Nothing changed" : `${summary.changes} changes, ${summary.breaking} breaking`;
  return [
    `${old.operations} → ${current.operations} operations, ${old.versions} → ${current.versions} resource versions.`,
    `${shared} operations in both, of which ${renamed} renamed; ${added} added, ${removed} removed.`,
    `${changes}.`,
    ...diff.notes,
  ];
}

/** The operations of a group, cut after a few. */
export function operationList({ operations }: ChangeGroup, most: number): string {
  const names = operations.map(({ operationId }) => operationId);
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

function renderTag({ title, operations, shared }: TagOutline): string {
  return [
    title,
    ...shared.flatMap((group) => [`  ${renderGroup(group)}`, `      ${operationList(group, MOST_OPERATIONS)}`]),
    ...operations.flatMap(({ operation, groups }) => [
      `  ${operation.operationId}  ${operation.method} ${operation.path}`,
      ...groups.map((group) => `    ${renderGroup(group)}`),
    ]),
  ].join("\n");
}

function renderGroup({ rule, place, before, after }: ChangeGroup): string {
  const at = place === "operation" ? "" : ` ${place}`;
  return `${rule}${at}: ${formatFact(before, MOST_VALUES)} → ${formatFact(after, MOST_VALUES)}`;
}

function renderTable({ rules }: DiffSummary): string {
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  const line = (rule: string, changes: string, operations: string, breaking: string): string =>
    `  ${rule.padEnd(width)}  ${changes.padStart(7)}  ${operations.padStart(10)}  ${breaking}`.trimEnd();
  return [
    "SUMMARY",
    "",
    line("rule", "changes", "operations", ""),
    ...rules.map(({ rule, changes, operations, breaking }) =>
      line(rule, String(changes), String(operations), breaking ? "breaking" : ""),
    ),
  ].join("\n");
}
