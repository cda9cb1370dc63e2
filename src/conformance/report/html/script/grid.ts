/** Builds the heat map: tags, below them operations, and a cell for each check. */
export const GRID_SCRIPT: string = String.raw`
const grid = byId("grid");
const rows = [];

/** The tags in their order, each with its operations. */
const tags = new Map();
for (const operation of operations) {
  if (!tags.has(operation.tag)) tags.set(operation.tag, []);
  tags.get(operation.tag).push(operation);
}

/** Directions stand together, whatever the order of the checks. */
const directions = [...new Set(checks.map(({ direction }) => direction))];
const columns = directions.flatMap((direction) => checks.filter((check) => check.direction === direction));
const groupHeads = new Map();

function buildHead() {
  const above = make("tr", { class: "directions" }, make("td", { class: "corner" }));
  for (const direction of directions) {
    const own = columns.filter((check) => check.direction === direction);
    const head = make("th", { scope: "colgroup", colspan: own.length, title: direction }, make("span", {}, direction));
    groupHeads.set(direction, head);
    above.append(head);
  }
  const heads = columns.map((check) =>
    make("th", { scope: "col", class: "c" + check.index, title: check.sentence, "data-check": check.index },
      make("span", { class: "upright" }, check.id.slice(check.direction.length + 1))),
  );
  const corner = make("th", { scope: "col", class: "corner" }, "Operation");
  return make("thead", {}, above, make("tr", { class: "checks" }, corner, ...heads));
}

/** A row of a tag, of an operation or of the whole document; its cells are made when it is first seen. */
function addRow(row) {
  const { label, level, isTag, detail } = row;
  row.element = make("tr", { "aria-level": level, class: isTag ? "tag" : "operation" });
  if (isTag) row.element.setAttribute("aria-expanded", "false");
  row.element.hidden = level > 1;
  row.head = make("th", { scope: "row", tabindex: "-1", title: detail ? label + "\n" + detail : label },
    make("span", { class: "label" }, label));
  if (row.method) row.head.prepend(make("span", { class: "method" }, row.method));
  if (isTag) row.head.append(make("span", { class: "muted size" }, String(row.list.length)));
  row.element.append(row.head);
  row.element.row = row;
  rows.push(row);
  if (level === 1) fillRow(row);
  return row;
}

function fillRow(row) {
  if (row.isFilled) return;
  row.isFilled = true;
  row.element.append(...columns.map((check) => {
    const counts = sumOf(row.list, check);
    const cell = make("td", { tabindex: "-1", class: "c" + check.index + " " + shadeOf(counts) }, signOf(counts));
    cell.setAttribute("aria-label", check.id + ", " + row.label + ": " + countsText(counts));
    cell.dataset.check = check.index;
    return cell;
  }));
}

/** The colour: how it ended, and of failures also how many of the cases. */
function shadeOf(counts) {
  if (counts === undefined) return "cell blank";
  const state = tellingState(counts);
  const failed = counts[ERROR] / counts.reduce((sum, count) => sum + count, 0);
  return "cell " + states[state].key + (state === ERROR && failed < 0.34 ? " mild" : "");
}

function signOf(counts) {
  if (counts === undefined) return "";
  const state = tellingState(counts);
  const failed = counts[state];
  if (state !== ERROR && state !== WARNING) return states[state].symbol;
  return failed === 1 ? states[state].symbol : failed > 99 ? "99+" : String(failed);
}

function buildBody() {
  const body = make("tbody", {});
  if (page.cells.some(([operation]) => operation === -1)) {
    body.append(addRow({ label: WHOLE.id, level: 1, list: [WHOLE] }).element);
  }
  for (const [tag, list] of tags) {
    const parent = addRow({ label: tag, level: 1, list, isTag: true });
    body.append(parent.element);
    parent.children = list.map((operation) =>
      addRow({ label: operation.id, level: 2, list: [operation], operation, parent, method: operation.method,
        detail: operation.method + " " + operation.path }));
    body.append(...parent.children.map(({ element }) => element));
  }
  return body;
}

/** Opens or closes a tag. */
function setExpanded(row, isExpanded) {
  row.isExpanded = isExpanded;
  row.element.setAttribute("aria-expanded", String(isExpanded));
  for (const child of row.children) {
    child.element.hidden = !isExpanded || child.isFiltered === true;
    if (!child.element.hidden) fillRow(child);
  }
}

grid.append(buildHead(), buildBody());
`;
