/** Filters and searches the heat map, and starts the page. */
export const FILTER_SCRIPT: string = String.raw`
const form = document.querySelector("form.filters");
const [search, stateField, directionField, checkField] = ["search", "state", "direction", "check"].map(byId);
const columnStyle = new CSSStyleSheet();
document.adoptedStyleSheets = [columnStyle];

/** So many rows are opened at once without being asked for. */
const OPENED_ROWS = 150;

/** Everything that a row can be found by. */
function wordsOf(row) {
  row.words ??= row.list.map((operation) => {
    const names = columns.flatMap((check) => {
      const cell = cellOf(operation, check);
      if (cell === undefined) return [];
      return cell.cases.map(([, name]) => texts[name]);
    });
    return [operation.id, operation.tag, operation.method + " " + operation.path, ...names].join("\n").toLowerCase();
  }).join("\n");
  return row.words;
}

function wantedColumns() {
  return columns.filter(({ direction, index }) =>
    (directionField.value === "" || direction === directionField.value) &&
    (checkField.value === "" || index === Number(checkField.value)));
}

const hasState = (row, check, state) => row.list.some((one) => (cellOf(one, check)?.counts[state] ?? 0) > 0);

function applyFilters() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const state = stateField.value === "" ? undefined : Number(stateField.value);
  const wanted = wantedColumns();
  const leaves = rows.filter(({ isTag }) => !isTag);
  const isNarrow = wanted.length < columns.length;
  const matching = leaves.filter((row) =>
    words.every((word) => wordsOf(row).includes(word)) &&
    (state === undefined || wanted.some((check) => hasState(row, check, state))) &&
    (!isNarrow || wanted.some((check) => row.list.some((one) => cellOf(one, check) !== undefined))));
  const shown = state === undefined ? wanted : wanted.filter((check) => matching.some((row) => hasState(row, check, state)));
  showColumns(shown);
  const isFiltering = words.length > 0 || state !== undefined;
  showRows(new Set(matching), isFiltering, leaves.length);
  for (const row of document.querySelectorAll("[data-filter]")) {
    const text = (row.dataset.filter + "\n" + row.textContent).toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
  }
}

function showColumns(shown) {
  const hidden = columns.filter((check) => !shown.includes(check)).map(({ index }) => ".c" + index);
  columnStyle.replaceSync(hidden.length === 0 ? "" : hidden.join(",") + "{display:none}");
  for (const [direction, head] of groupHeads) {
    const count = shown.filter((check) => check.direction === direction).length;
    head.hidden = count === 0;
    head.colSpan = Math.max(1, count);
  }
}

function showRows(matching, isFiltering, total) {
  for (const row of rows) row.isFiltered = row.isTag ? !row.children.some((one) => matching.has(one)) : !matching.has(row);
  for (const row of rows) {
    if (row.level === 1) row.element.hidden = row.isFiltered;
    if (!row.isTag) continue;
    // What a search opens is closed again after it.
    if (isFiltering) row.before ??= row.isExpanded === true;
    setExpanded(row, isFiltering ? matching.size <= OPENED_ROWS : (row.before ?? row.isExpanded === true));
    if (!isFiltering) row.before = undefined;
  }
  byId("found").textContent = matching.size === total
    ? thousands(operations.length) + " operations, " + thousands(columns.length) + " checks"
    : thousands(matching.size) + " of " + thousands(total) + " rows match";
  const first = rows.find(({ element }) => !element.hidden);
  if (first !== undefined && (focused === undefined || focused.offsetParent === null)) setTabStop(first.head);
}

/** Small reports open wide, large ones where something failed. */
function openFirst() {
  let room = OPENED_ROWS;
  const failing = ({ list }) => columns.some((check) => {
    const counts = sumOf(list, check);
    return counts !== undefined && counts[ERROR] + counts[WARNING] > 0;
  });
  for (const row of rows.filter(({ isTag }) => isTag)) {
    if (row.children.length > room || (operations.length > 60 && !failing(row))) continue;
    room -= row.children.length;
    setExpanded(row, true);
  }
}

for (const direction of directions) directionField.append(make("option", { value: direction }, direction));
for (const { id, index } of columns) checkField.append(make("option", { value: index }, id));
let waiting;
form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(applyFilters, 80);
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(applyFilters, 0));
const setAll = (isExpanded) => rows.filter(({ isTag }) => isTag).forEach((row) => setExpanded(row, isExpanded));
byId("expand").addEventListener("click", () => setAll(true));
byId("collapse").addEventListener("click", () => setAll(false));
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || dialog.open || /^(?:INPUT|SELECT)$/.test(event.target.tagName)) return;
  search.focus();
  event.preventDefault();
});

for (const element of document.querySelectorAll(".scripted")) element.hidden = false;
for (const element of document.querySelectorAll(".scriptless")) element.hidden = true;
openFirst();
applyFilters();
`;
