/** Writes a diff for the body of a pull request. */
import { formatFact, type Fact, type SpecDiff } from "./change.js";
import { summarize, type ChangeGroup } from "./group.js";
import { outline, type TagOutline } from "./outline.js";
import { headline, operationList } from "./render-text.js";

/** How to write the Markdown. */
export interface MarkdownOptions {
  /** Level of the headings, 1 to 4. @default 2 */
  readonly level?: number;
  /**
   * Characters after which changes are only counted; the table of counts is always whole. A pull request body holds
   * 65,536.
   *
   * @default 60000
   */
  readonly maxLength?: number;
}

const MOST_VALUES = 8;
const MOST_OPERATIONS = 6;

/** The diff as Markdown: what it comes to, a table of counts, breaking changes, other changes. */
export function renderMarkdown(diff: SpecDiff, { level = 2, maxLength = 60_000 }: MarkdownOptions = {}): string {
  const summary = summarize(diff);
  const table = summary.rules.map(
    ({ rule, changes, operations, breaking }) =>
      `| \`${rule}\` | ${changes} | ${operations} | ${breaking ? "**breaking**" : ""} |`,
  );
  const head = [
    headline(diff, summary).join("\n"),
    ...(table.length === 0
      ? []
      : [["| rule | changes | operations | |", "| --- | ---: | ---: | --- |", ...table].join("\n")]),
  ];
  const blocks = outline(diff).flatMap(({ title, count, tags }) => [
    { text: `${"#".repeat(level)} ${title} (${count})`, changes: 0 },
    ...tags.flatMap((tag) => renderTag(tag, level + 1)),
  ]);
  return `${[...head, ...fit(blocks, maxLength - head.join("\n\n").length)].join("\n\n")}\n`;
}

interface Block {
  readonly text: string;
  /** How many changes it tells. */
  readonly changes: number;
}

/** As many blocks as there is room for, and how much is missing. */
function fit(blocks: readonly Block[], room: number): string[] {
  const kept: string[] = [];
  let left = room;
  for (const [index, { text }] of blocks.entries()) {
    left -= text.length + 2;
    if (left < 0) {
      const missing = blocks.slice(index).reduce((sum, { changes }) => sum + changes, 0);
      return [...kept, `… and ${missing} more changes, which \`atlas-fetch diff\` lists.`];
    }
    kept.push(text);
  }
  return kept;
}

function renderTag({ title, operations, shared }: TagOutline, level: number): Block[] {
  return [
    { text: `${"#".repeat(level)} ${title}`, changes: 0 },
    ...shared.map((group) => ({
      text: `- ${renderGroup(group)}<br>in ${operationList(group, MOST_OPERATIONS)}`,
      changes: 1,
    })),
    ...operations.map(({ operation, groups }) => ({
      text: [
        `- **${operation.operationId}** ${code(`${operation.method} ${operation.path}`)}`,
        ...groups.map((group) => `  - ${renderGroup(group)}`),
      ].join("\n"),
      changes: groups.length,
    })),
  ];
}

function renderGroup({ rule, place, before, after }: ChangeGroup): string {
  const at = place === "operation" ? "" : ` ${code(place)}`;
  return `\`${rule}\`${at}: ${fact(before)} → ${fact(after)}`;
}

function fact(value: Fact): string {
  return value === null ? "none" : code(formatFact(value, MOST_VALUES));
}

/** A code span; one that holds a backtick needs a longer fence. */
function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
