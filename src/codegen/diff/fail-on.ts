/** Decides whether a diff is a reason to fail. */
import { AtlasConfigError } from "../../errors/config-error.js";
import { nearest } from "../../nearest.js";
import type { Change, SpecDiff } from "./change.js";
import { RULES } from "./rules.js";

/** Which changes are a reason to fail. */
export interface FailOptions {
  /** `breaking` for every breaking change, and ids of rules. */
  readonly failOn: readonly string[];
  /** Rules that are no reason, whatever `failOn` says. */
  readonly allow?: readonly string[];
}

/**
 * The changes that are a reason to fail.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` if a rule does not exist
 */
export function failingChanges(diff: SpecDiff, { failOn, allow = [] }: FailOptions): Change[] {
  for (const rule of [...failOn, ...allow]) if (rule !== "breaking") checkRule(rule);
  return diff.changes.filter(
    ({ rule, breaking }) =>
      (failOn.includes(rule) || (breaking && failOn.includes("breaking"))) && !allow.includes(rule),
  );
}

function checkRule(rule: string): void {
  if (RULES.has(rule)) return;
  const near = nearest(rule, RULES.keys());
  const hint = near === undefined ? "docs/updating.md lists them." : `Did you mean ${near}?`;
  throw new AtlasConfigError("INVALID_OPTION", `There is no rule ${rule}. ${hint}`);
}
