/** Short forms in which the faults of the spec are written down. */
import { operationsOf as operationsIn, type OpenApiDocument } from "../../../codegen/document.js";
import type { CheckInfo } from "../../check.js";
import { edit } from "../../edit.js";
import type { SpecFault } from "../fault.js";
import { reaching } from "./subset.js";

/** A check of the spec without its prefix. */
type Check = string;

/**
 * A fault at one place of the trimmed spec.
 *
 * @param name - what is wrong
 * @param place - where, as `edit` reads it
 * @param value - what stands there instead, as `edit` takes it
 * @param checks - the checks that find it, the intended one first, without `spec-`
 * @param finding - a part of the name of a failing case; the operation is the first word, or that of the place
 */
export function row(
  name: string,
  place: string,
  value: unknown,
  checks: readonly [Check, ...Check[]],
  finding: string,
): SpecFault {
  return fault(name, operationsOf(place, finding), checks, finding, (subject) => ({
    ...subject,
    ours: edit(subject.ours, place, value),
  }));
}

/** A fault that is put in by a function. */
export function fault(
  name: string,
  operations: SpecFault["operations"] | readonly string[],
  [intended, ...also]: readonly [Check, ...Check[]],
  finding: string,
  seed: SpecFault["seed"],
): SpecFault {
  return {
    name,
    direction: "spec",
    intended: idOf(intended),
    also: also.map(idOf),
    operations: typeof operations === "function" ? operations : () => operations,
    case: finding,
    seed,
  };
}

function idOf(check: Check): CheckInfo["id"] {
  return `spec-${check}`;
}

/** The operation that the place or the finding begins with; else the first one that uses the component of the place. */
function operationsOf(place: string, finding: string): SpecFault["operations"] {
  const [, placed] = /^@([^/]+)/.exec(place) ?? [];
  const [first = ""] = finding.split(" ");
  const [, section, name] = /^(?:#|components\/(\w+)\/)([^/]+)/.exec(place) ?? [];
  return (document) => {
    if (placed !== undefined) return [placed];
    if ([...namesOf(document)].includes(first)) return [first];
    return reaching(document, `#/components/${section ?? "schemas"}/${name ?? ""}`).slice(0, 1);
  };
}

function* namesOf(document: OpenApiDocument): Generator<string> {
  for (const { operation } of operationsIn(document)) yield operation.operationId;
}

/** A list without some items. */
export const without =
  (...items: readonly unknown[]) =>
  (list: unknown): unknown =>
    Array.isArray(list) ? list.filter((item) => !items.includes(item)) : list;

/** A list with one more item. */
export const plus =
  (item: unknown) =>
  (list: unknown): unknown[] => [...(Array.isArray(list) ? list.map((other: unknown) => other) : []), item];

/** A map in which one entry has another name. */
export function renamed(from: string, to: string): (entries: unknown) => unknown {
  return (entries) =>
    Object.fromEntries(Object.entries(entries ?? {}).map(([name, value]) => [name === from ? to : name, value]));
}
