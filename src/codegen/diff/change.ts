/** What the differ finds: changes as data, one for each operation that they reach. */
import type { HttpMethod } from "../../operation.js";

/** One value of a fact. */
export type Scalar = string | number | boolean | null;

/** A fact before or after: one value or several; `null` where there was or is none. */
export type Fact = Scalar | readonly Scalar[];

/** One change of one operation. */
export interface Change {
  /** The stable id of the rule; `RULES` says what it means. */
  readonly rule: string;
  /** The name in the new document; of a removed operation, the one in the old document. */
  readonly operationId: string;
  readonly method: HttpMethod;
  /** The path template, by the same preference. */
  readonly path: string;
  readonly tag: string;
  /** Where: `operation`, `version 2023-01-01`, `query parameter pretty`, `Foo.bar[].baz`, `response 200 body.id`. */
  readonly place: string;
  /** The resource versions that it reaches; empty if the operation has none. */
  readonly versions: readonly string[];
  readonly before: Fact;
  readonly after: Fact;
  /** Whether working code can stop working. Never so for `preview` and `<date>.upcoming`, which promise nothing. */
  readonly breaking: boolean;
  /** The change in one line, with the operation, the place and both values. */
  readonly message: string;
}

/** One of the two documents. */
export interface Side {
  readonly title: string;
  /** How many operations it has, after the selection. */
  readonly operations: number;
  /** How many resource versions these have together. */
  readonly versions: number;
}

/** All that changed between two documents. */
export interface SpecDiff {
  readonly old: Side;
  readonly new: Side;
  /** How many operations both have. */
  readonly shared: number;
  /** What could not be compared, and why. */
  readonly notes: readonly string[];
  /** Sorted by path, method, rule and place, whatever the order of the documents. */
  readonly changes: readonly Change[];
}

/** A change of an operation before it is known which operation that is. */
export interface Finding {
  readonly rule: string;
  readonly place: string;
  readonly before: Fact;
  readonly after: Fact;
  /** The resource versions it concerns; absent: all of the operation's. */
  readonly versions?: readonly string[];
}

/** A fact as people read it: `none`, `"Foo"`, `3`, a list with commas. */
export function formatFact(fact: Fact, most?: number): string {
  if (fact === null) return "none";
  if (!isList(fact)) return formatScalar(fact);
  if (fact.length === 0) return "nothing";
  const shown = fact.slice(0, most).map(formatScalar).join(", ");
  return most !== undefined && fact.length > most ? `${shown} and ${fact.length - most} more` : shown;
}

function isList(fact: Fact): fact is readonly Scalar[] {
  return Array.isArray(fact);
}

function formatScalar(value: Scalar): string {
  return typeof value === "string" && !/^[\w.<>[\]{}-]+$/.test(value) ? JSON.stringify(value) : String(value);
}
