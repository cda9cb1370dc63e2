/** An answer as a table. */
import { plain } from "../../conformance/report/plain.js";
import { fit, widthOf } from "../../conformance/report/width.js";
import { loadPeer } from "../../peer.js";
import type { Paint } from "../style.js";
import { isRecord } from "../../codegen/document.js";
import { columnsOf, itemsIn, rowsOf, textOf, type Row } from "./rows.js";

/** Where a table is shown. */
export interface TableRoom {
  /** The width of the terminal; `undefined` for as much as it takes. */
  readonly columns: number | undefined;
  readonly paint: Paint;
}

/** A table, and what did not fit. */
export interface Table {
  readonly text: string;
  /** The names of columns that were left out. */
  readonly leftOut: readonly string[];
}

const GAP = 2;
/** Longer cells of a table with several columns are cut on a terminal. */
const WIDEST = 40;

/**
 * A list as a row for each item, with the columns that fit; anything else as a row for each field. Links, and lists of objects, are
 * left out.
 *
 * @throws {AtlasConfigError} `MISSING_PEER` without `cli-table3`
 */
export async function renderTable(data: unknown, room: TableRoom): Promise<Table> {
  const items = itemsIn(data);
  if (items === undefined) {
    const fields = rowsOf([withoutLinks(data)])[0] ?? new Map<string, unknown>();
    const lines = [...fields].map(([name, value]) => [plain(name), shown(value)]);
    const most =
      (room.columns ?? Number.POSITIVE_INFINITY) - Math.max(0, ...lines.map(([name = ""]) => widthOf(name))) - GAP;
    return {
      text: await draw(
        undefined,
        lines.map(([name = "", value = ""]) => [name, fit(value, most)]),
        room,
      ),
      leftOut: [],
    };
  }
  const rows = rowsOf(items.map(withoutObjects));
  const { names, leftOut } = choose(rows, columnsOf(rows), room.columns);
  const limit = room.columns === undefined ? Number.POSITIVE_INFINITY : names.length > 1 ? WIDEST : room.columns;
  const cells = rows.map((row) => names.map((name) => fit(shown(row.get(name)), limit)));
  return { text: await draw(names.map(plain), cells, room), leftOut: leftOut.map(plain) };
}

function shown(value: unknown): string {
  return plain(textOf(value));
}

/** As many columns as there is room for, the first ones. */
function choose(
  rows: readonly Row[],
  all: readonly string[],
  room: number | undefined,
): { names: readonly string[]; leftOut: readonly string[] } {
  if (room === undefined) return { names: all, leftOut: [] };
  let left = room;
  const count = all.findIndex((name) => {
    const widest = rows.reduce((most, row) => Math.max(most, widthOf(shown(row.get(name)))), widthOf(plain(name)));
    left -= Math.min(widest, WIDEST) + GAP;
    return left + GAP < 0;
  });
  const end = count === -1 ? all.length : Math.max(1, count);
  return { names: all.slice(0, end), leftOut: all.slice(end) };
}

function withoutLinks(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const { links: _, ...rest } = data;
  return rest;
}

function withoutObjects(item: unknown): unknown {
  const data = withoutLinks(item);
  if (!isRecord(data)) return data;
  const isSimple = (value: unknown): boolean => !Array.isArray(value) || value.every((one) => typeof one !== "object");
  return Object.fromEntries(Object.entries(data).filter(([, value]) => isSimple(value)));
}

/** Columns without lines between them, so that they can be copied. */
async function draw(
  head: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
  { paint }: TableRoom,
): Promise<string> {
  const { default: Table } = await loadPeer("cli-table3", () => import("cli-table3"));
  const nothing =
    "top,top-mid,top-left,top-right,bottom,bottom-mid,bottom-left,bottom-right,left,left-mid,mid,mid-mid,right,right-mid";
  const table = new Table({
    chars: { ...Object.fromEntries(nothing.split(",").map((place) => [place, ""])), middle: " ".repeat(GAP) },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    ...(head === undefined ? {} : { head: head.map((name) => paint("bold", name)) }),
  });
  table.push(
    ...rows.map((row) => row.map((text, index) => (head === undefined && index === 0 ? paint("bold", text) : text))),
  );
  const lines = table.toString().split("\n");
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}
