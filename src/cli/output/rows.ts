/** What an answer has of rows and columns. */
import { isRecord } from "../../codegen/document.js";

/** A row: a value for each column that it has. */
export type Row = ReadonlyMap<string, unknown>;

/** The items of a list, of a page's `results`; `undefined` for what is no list. */
export function itemsIn(data: unknown): readonly unknown[] | undefined {
  const items: unknown = isRecord(data) ? data["results"] : data;
  return isList(items) ? items : undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The column of what has no fields. */
const VALUE = "value";

/**
 * The items as rows: fields of fields under names such as `a.b`, lists of simple values with commas. Lists of
 * objects are written as JSON.
 */
export function rowsOf(items: readonly unknown[]): Row[] {
  return items.map((item) => {
    const row = new Map<string, unknown>();
    if (isRecord(item)) flatten(row, "", item);
    else row.set(VALUE, cell(item));
    return row;
  });
}

function flatten(row: Map<string, unknown>, prefix: string, value: Readonly<Record<string, unknown>>): void {
  for (const [name, field] of Object.entries(value)) {
    if (isRecord(field)) flatten(row, `${prefix}${name}.`, field);
    else row.set(`${prefix}${name}`, cell(field));
  }
}

function cell(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.every((item) => typeof item !== "object" || item === null)
    ? value.map(textOf).join(", ")
    : JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? Number(item) : item));
}

/** The names of all columns, in the order in which they come up. */
export function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => [...row.keys()]))];
}

/** A value as text; nothing for what is not there. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  return value === undefined || value === null ? "" : JSON.stringify(value);
}
