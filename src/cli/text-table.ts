/** Tables for people: columns without lines around them, which can be selected and searched. */
import { loadPeer } from "../peer.js";

/** Between columns. */
const GAP = 2;
/** Less than this is no column. */
const LEAST = 8;

/**
 * A table as text.
 *
 * @param width - the columns of the terminal: longer rows are wrapped in their last column; without it they are not
 * @throws {AtlasConfigError} `MISSING_PEER`
 */
export async function renderTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  width?: number,
): Promise<string> {
  const { default: Table } = await loadPeer("cli-table3", () => import("cli-table3"));
  const table = new Table({
    head: [...titles],
    chars: NO_LINES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    ...(width === undefined ? {} : wrapped([titles, ...rows], width)),
  });
  for (const row of rows) table.push([...row]);
  return `${table.toString().replace(/ +$/gm, "")}\n`;
}

/** The last column takes what the others leave. */
function wrapped(
  lines: readonly (readonly string[])[],
  width: number,
): { colWidths: (number | null)[]; wordWrap: true; wrapOnWordBoundary: boolean } {
  const columns = lines[0]?.length ?? 0;
  const taken = Array.from({ length: columns - 1 }, (_, column) =>
    Math.max(...lines.map((line) => visible(line[column] ?? "").length + GAP)),
  ).reduce((sum, own) => sum + own, 0);
  const last = Math.max(LEAST, width - taken);
  return {
    colWidths: [...Array.from({ length: columns - 1 }, () => null), last],
    wordWrap: true,
    wrapOnWordBoundary: false,
  };
}

function visible(text: string): string {
  return text.replace(/\u001b\[[\d;]*m/g, "");
}

const NO_LINES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};
