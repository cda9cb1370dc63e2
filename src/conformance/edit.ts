/** Changes one place of a document, to make fixtures and faults. */
import { isRecord, operationsOf, type OpenApiDocument } from "../codegen/document.js";

/** Removes what stands at the place. */
export const GONE: unique symbol = Symbol("gone");

/**
 * A copy of the document with another value at one place.
 *
 * @param place - JSON pointer without the leading slash; `@name` stands for the operation of that name, `#name` for the
 * schema of that name
 * @param value - the new value, {@link GONE}, or a function from the old value to the new one
 */
export function edit(document: OpenApiDocument, place: string, value: unknown): OpenApiDocument {
  const copy = structuredClone(document);
  const [last, ...above] = segmentsOf(copy, place).reverse();
  let target: unknown = copy;
  for (const segment of above.reverse()) target = child(target, segment, place);
  if (last === undefined || !(isRecord(target) || Array.isArray(target))) throw new Error(`${place} is not there`);
  const old: unknown = Reflect.get(target, last);
  const next = isChange(value) ? value(structuredClone(old)) : value;
  if (next === GONE && old === undefined) throw new Error(`${place} is not there`);
  if (next !== GONE) Reflect.set(target, last, next);
  else if (Array.isArray(target)) target.splice(Number(last), 1);
  else Reflect.deleteProperty(target, last);
  return copy;
}

function isChange(value: unknown): value is (old: unknown) => unknown {
  return typeof value === "function";
}

function child(value: unknown, segment: string, place: string): unknown {
  const next: unknown = isRecord(value) || Array.isArray(value) ? Reflect.get(value, segment) : undefined;
  if (next === undefined) throw new Error(`${place}: there is no ${segment}`);
  return next;
}

function segmentsOf(document: OpenApiDocument, place: string): string[] {
  const [first = "", ...rest] = place.split("/").map((segment) => segment.replace(/~1/g, "/").replace(/~0/g, "~"));
  if (first.startsWith("#")) return ["components", "schemas", first.slice(1), ...rest];
  if (!first.startsWith("@")) return [first, ...rest];
  for (const { path, method, operation } of operationsOf(document)) {
    if (operation.operationId === first.slice(1)) return ["paths", path, method, ...rest];
  }
  throw new Error(`${place}: there is no such operation`);
}

/** A media type in the form that a place has it. */
export function media(version: string, suffix = "json"): string {
  return `application~1vnd.atlas.${version}+${suffix}`;
}
