/** Puts changes together for reading: what many operations share is told once, and everything is counted. */
import type { HttpMethod } from "../../operation.js";
import type { Change, Fact, SpecDiff } from "./change.js";
import { RULES } from "./rules.js";

/** An operation that a change reaches. */
export interface AffectedOperation {
  readonly operationId: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly tag: string;
  readonly versions: readonly string[];
}

/** One change and all the operations that it reaches. */
export interface ChangeGroup {
  readonly rule: string;
  readonly place: string;
  readonly before: Fact;
  readonly after: Fact;
  readonly breaking: boolean;
  readonly operations: readonly AffectedOperation[];
}

/** How often a rule applied. */
export interface RuleCount {
  readonly rule: string;
  /** Whether any of its changes breaks; none of a breaking rule does if all of them are about previews. */
  readonly breaking: boolean;
  /** Distinct changes: one in a schema that many operations share counts once. */
  readonly changes: number;
  /** Operations that it applied to. */
  readonly operations: number;
}

/** How many changes there are, in all and by rule. */
export interface DiffSummary {
  /** Distinct changes. */
  readonly changes: number;
  readonly breaking: number;
  readonly operations: { readonly added: number; readonly removed: number; readonly renamed: number };
  readonly rules: readonly RuleCount[];
}

/** The changes with those of the same rule, place and values put together, in the order of the first of each. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { operations: AffectedOperation[] }>();
  for (const { rule, place, before, after, breaking, ...change } of changes) {
    // A whole operation that comes or goes is a change of its own, even if another one has the same versions.
    const own = rule === "operation-added" || rule === "operation-removed" ? `${change.method} ${change.path}` : "";
    const key = JSON.stringify([rule, place, before, after, breaking, own]);
    const group = groups.get(key) ?? { rule, place, before, after, breaking, operations: [] };
    const { operationId, method, path, tag, versions } = change;
    group.operations.push({ operationId, method, path, tag, versions });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Counts the changes, by rule in the order of `RULES`. */
export function summarize(diff: SpecDiff): DiffSummary {
  const groups = groupChanges(diff.changes);
  const count = (rule: string): number => groups.filter((group) => group.rule === rule).length;
  const rules = [...RULES.keys()].flatMap((rule): RuleCount[] => {
    const own = groups.filter((group) => group.rule === rule);
    if (own.length === 0) return [];
    const operations = new Set(own.flatMap((group) => group.operations.map(({ method, path }) => `${method} ${path}`)));
    const breaking = own.some((group) => group.breaking);
    return [{ rule, breaking, changes: own.length, operations: operations.size }];
  });
  return {
    changes: groups.length,
    breaking: groups.filter(({ breaking }) => breaking).length,
    operations: {
      added: count("operation-added"),
      removed: count("operation-removed"),
      renamed: diff.changes.filter(({ rule }) => rule === "operation-renamed").length,
    },
    rules,
  };
}
