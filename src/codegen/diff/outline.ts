/** The order in which a report tells the changes: breaking ones first, then by tag and operation. */
import type { SpecDiff } from "./change.js";
import { groupChanges, type AffectedOperation, type ChangeGroup } from "./group.js";

/** The changes of one operation only. */
export interface OperationOutline {
  readonly operation: AffectedOperation;
  readonly groups: readonly ChangeGroup[];
}

/** The changes of one tag. */
export interface TagOutline {
  /** The tag, or `Several tags`. */
  readonly title: string;
  readonly operations: readonly OperationOutline[];
  /** What several operations share. */
  readonly shared: readonly ChangeGroup[];
}

/** One half of a report. */
export interface SectionOutline {
  readonly title: string;
  readonly count: number;
  readonly tags: readonly TagOutline[];
}

const SEVERAL_TAGS = "Several tags";

/** Orders the changes for a report; a half without changes is left out. */
export function outline(diff: SpecDiff): SectionOutline[] {
  const groups = groupChanges(diff.changes);
  return [true, false].flatMap((breaking) => {
    const own = groups.filter((group) => group.breaking === breaking);
    const title = breaking ? "Breaking changes" : "Other changes";
    return own.length === 0 ? [] : [{ title, count: own.length, tags: byTag(own) }];
  });
}

function byTag(groups: readonly ChangeGroup[]): TagOutline[] {
  const tags = new Map<string, ChangeGroup[]>();
  for (const group of groups) {
    const names = new Set(group.operations.map(({ tag }) => tag));
    const [only = ""] = names;
    const title = names.size === 1 ? only : SEVERAL_TAGS;
    tags.set(title, [...(tags.get(title) ?? []), group]);
  }
  const titles = [...tags.keys()].sort((a, b) => rank(a).localeCompare(rank(b), "en"));
  return titles.map((title) => tagOutline(title, tags.get(title) ?? []));
}

/** What concerns everybody comes first. */
function rank(title: string): string {
  return title === SEVERAL_TAGS ? "" : title;
}

function tagOutline(title: string, groups: readonly ChangeGroup[]): TagOutline {
  const operations = new Map<string, { operation: AffectedOperation; groups: ChangeGroup[] }>();
  for (const group of groups) {
    const [operation] = group.operations;
    if (operation === undefined || group.operations.length > 1) continue;
    const key = `${operation.method} ${operation.path}`;
    const entry = operations.get(key) ?? { operation, groups: [] };
    entry.groups.push(group);
    operations.set(key, entry);
  }
  const shared = groups.filter((group) => group.operations.length > 1);
  return { title, operations: [...operations.values()], shared };
}
