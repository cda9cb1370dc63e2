/** Moves in the heat map by keyboard, and opens what is behind a cell. */
export const KEYS_SCRIPT: string = String.raw`
const about = byId("about");
let focused;

const shownRows = () => rows.filter(({ element }) => !element.hidden).map(({ element }) => element);
const shownCells = (row) => [...row.cells].filter((cell) => cell.offsetParent !== null);

/** One cell at a time can be reached with the tab key. */
function setTabStop(cell) {
  focused?.setAttribute("tabindex", "-1");
  focused = cell;
  focused.setAttribute("tabindex", "0");
}

function focusAt(rowElement, place) {
  const own = shownCells(rowElement);
  own[Math.max(0, Math.min(place, own.length - 1))]?.focus();
}

const STEPS = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0],
};

grid.addEventListener("keydown", (event) => {
  const cell = event.target.closest("tbody td, tbody th");
  if (cell === null || event.altKey || event.metaKey) return;
  const { row } = cell.parentElement;
  const isHead = cell === row.head;
  const all = shownRows();
  const at = all.indexOf(row.element);
  const place = shownCells(row.element).indexOf(cell);
  const [down, right] = STEPS[event.key] ?? [];
  if (event.key === "Enter" || event.key === " ") activate(cell);
  else if (event.key === "Home") focusAt(event.ctrlKey ? all[0] : row.element, 0);
  else if (event.key === "End") focusAt(event.ctrlKey ? all.at(-1) : row.element, Infinity);
  else if (down === undefined || event.ctrlKey) return;
  else if (isHead && right === 1 && row.isTag && !row.isExpanded) setExpanded(row, true);
  else if (isHead && right === -1 && row.isExpanded) setExpanded(row, false);
  else if (isHead && right === -1 && row.parent) row.parent.head.focus();
  else focusAt(all[Math.max(0, Math.min(at + down, all.length - 1))], place + right);
  event.preventDefault();
});

grid.addEventListener("click", (event) => {
  const cell = event.target.closest("tbody td, tbody th");
  if (cell === null) return;
  cell.focus();
  activate(cell);
});

/** What Enter and a click do. */
function activate(cell) {
  const { row } = cell.parentElement;
  if (cell === row.head) {
    if (row.isTag) setExpanded(row, !row.isExpanded);
    else openCases(row.label, row.list, columns);
    return;
  }
  const check = checks[cell.dataset.check];
  openCases(check.id + " · " + row.label, row.list, [check]);
}

/** Says in a line what the pointer or the focus is on. */
function describe(event) {
  const cell = event.target.closest("th, td");
  if (cell === null) return;
  if (event.type === "focusin" && cell.parentElement.row) setTabStop(cell);
  const check = checks[cell.dataset.check];
  const label = cell.getAttribute("aria-label") ?? cell.title.replace("\n", ", ");
  about.textContent = check === undefined ? label : label + ". " + check.sentence;
  if (cell.closest("thead") && check !== undefined) about.textContent = check.id + ". " + check.sentence;
}

grid.addEventListener("focusin", describe);
grid.addEventListener("pointerover", describe);
`;
