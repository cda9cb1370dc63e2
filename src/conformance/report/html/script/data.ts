/** Reads the data of the page. */
export const DATA_SCRIPT: string = String.raw`
const byId = (id) => document.getElementById(id);
const packed = Uint8Array.from(atob(byId("data").textContent), (character) => character.charCodeAt(0));
const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
const page = JSON.parse(await new Response(unpacked).text());
const { states, texts } = page;
const PASS = 0, ERROR = 1, WARNING = 2;

const checks = page.checks.map(([id, direction, sentence], index) => ({ id, direction, sentence, index }));
const operations = page.operations.map(([id, tag, method, path], index) => ({ id, tag, method, path, index }));
const WHOLE = { id: "Whole document", tag: "", method: "", path: "", index: -1 };

/** The cells by operation and check. */
const cells = new Map();
for (const [operation, check, counts, cases] of page.cells) cells.set(operation + " " + check, { counts, cases });
const cellOf = (operation, check) => cells.get(operation.index + " " + check.index);

const thousands = (count) => count.toLocaleString("en");

/** The sum of several cells, or undefined if there is none. */
function sumOf(list, check) {
  let sum;
  for (const operation of list) {
    const cell = cellOf(operation, check);
    if (cell === undefined) continue;
    sum ??= states.map(() => 0);
    cell.counts.forEach((count, state) => (sum[state] += count));
  }
  return sum;
}

/** The state that stands for a cell. */
const tellingState = (counts) => page.tellingStates.find((state) => counts[state] > 0) ?? PASS;

const countsText = (counts) =>
  counts === undefined
    ? "no case"
    : counts.flatMap((count, state) => (count > 0 ? [thousands(count) + " " + states[state].label] : [])).join(", ");

/** Makes an element. Children are elements or text. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}
`;
