/** The formats of answers. */
import { AtlasConfigError } from "../../errors/config-error.js";
import { nearest } from "../../nearest.js";
import { loadPeer } from "../../peer.js";
import type { PeerName } from "../peers.js";
import { columnsOf, itemsIn, rowsOf, textOf } from "./rows.js";

/** How answers can be written. */
export const OUTPUT_FORMATS = ["json", "yaml", "table", "csv", "raw"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The libraries that a format needs. */
export const FORMAT_PEERS: Readonly<Record<OutputFormat, readonly PeerName[]>> = {
  json: [],
  yaml: ["yaml"],
  table: ["cli-table3"],
  csv: ["csv-stringify"],
  raw: [],
};

/**
 * The format of a name.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION`
 */
export function outputFormat(name: string): OutputFormat {
  const format = OUTPUT_FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  const near = nearest(name, OUTPUT_FORMATS);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new AtlasConfigError("INVALID_OPTION", `--output ${name} is none of ${OUTPUT_FORMATS.join(", ")}.${hint}`);
}

/** The format that the name of a file tells. */
export function formatOfFile(file: string): OutputFormat {
  if (/\.ya?ml$/i.test(file)) return "yaml";
  return /\.csv$/i.test(file) ? "csv" : "json";
}

/** @throws {AtlasConfigError} `MISSING_PEER` without `yaml` */
export async function renderYaml(data: unknown): Promise<string> {
  const { stringify } = await loadPeer("yaml", () => import("yaml"));
  return stringify(data, { lineWidth: 0 });
}

/**
 * A line for each item, after one with the names of the columns.
 *
 * @throws {AtlasConfigError} `MISSING_PEER` without `csv-stringify`
 */
export async function renderCsv(data: unknown): Promise<string> {
  const { stringify } = await loadPeer("csv-stringify", () => import("csv-stringify/sync"));
  const rows = rowsOf(itemsIn(data) ?? [data]);
  const names = columnsOf(rows);
  if (names.length === 0) return "";
  return stringify([names, ...rows.map((row) => names.map((name) => textOf(row.get(name))))]);
}
