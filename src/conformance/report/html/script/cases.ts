/** The dialog with the cases behind a cell. */
export const CASES_SCRIPT: string = String.raw`
const dialog = byId("cases");
const SHOWN_CASES = 100;
const SHOWN_PASSED = 500;

/** Shows the cases of some operations and some checks. */
function openCases(title, list, columns) {
  const body = byId("cases-body");
  const groups = [];
  for (const operation of list) {
    for (const check of columns) {
      const cell = cellOf(operation, check);
      if (cell !== undefined) groups.push({ check, cell });
    }
  }
  if (groups.length === 0) return;
  const total = states.map((_, state) => groups.reduce((sum, { cell }) => sum + cell.counts[state], 0));
  byId("cases-title").replaceChildren(title);
  body.replaceChildren(make("p", { class: "muted" }, countsText(total)));
  if (columns.length === 1) body.append(make("p", {}, columns[0].sentence));
  const all = groups.flatMap(({ check, cell }) => cell.cases.map((one) => ({ check, one })));
  const telling = all.filter(({ one: [state] }) => state !== PASS);
  const rank = ({ one: [state] }) => page.tellingStates.indexOf(state);
  telling.sort((a, b) => rank(a) - rank(b));
  for (const { check, one } of telling.slice(0, SHOWN_CASES)) {
    body.append(caseBlock(check, columns.length > 1, one));
  }
  if (telling.length > SHOWN_CASES) {
    const more = thousands(telling.length - SHOWN_CASES);
    body.append(make("p", { class: "muted" }, "… and " + more + " more: open the cell of a single operation."));
  }
  body.append(...passedList(all.filter(({ one: [state] }) => state === PASS), columns.length > 1, telling.length === 0));
  const unnamed = total.reduce((sum, count) => sum + count, 0) - all.length;
  if (unnamed > 0) {
    const note = thousands(unnamed) + " more are counted, but their details were left out to keep this file small.";
    body.append(make("p", { class: "muted" }, note));
  }
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

/** The cases that passed: a line each, made when somebody wants to see them, with everything else below it. */
function passedList(passed, areMixed, isOpen) {
  if (passed.length === 0) return [];
  const list = make("details", { class: "passed" }, make("summary", {}, thousands(passed.length) + " passed"));
  const fill = () => {
    for (const { check, one } of passed.slice(0, SHOWN_PASSED)) list.append(passedCase(check, areMixed, one));
    if (passed.length > SHOWN_PASSED) {
      const more = thousands(passed.length - SHOWN_PASSED);
      list.append(make("p", { class: "muted" }, "… and " + more + " more: open the cell of a single operation."));
    }
  };
  list.addEventListener("toggle", fill, { once: true });
  list.open = isOpen;
  return [list];
}

function passedCase(check, areMixed, one) {
  const [state, name] = one;
  const item = make("details", { class: "case" }, make("summary", {}, signOfState(state), " ", make("bdi", {}, texts[name])));
  item.addEventListener("toggle", () => item.append(...caseParts(check, areMixed, one)), { once: true });
  return item;
}

function caseBlock(check, areMixed, one) {
  const [state, name] = one;
  const title = make("h3", {}, signOfState(state), " ", make("bdi", {}, texts[name]));
  return make("article", { class: "case" }, title, ...caseParts(check, areMixed, one));
}

function signOfState(state) {
  const { key, symbol, label } = states[state];
  return make("span", { class: "sign " + key, role: "img", "aria-label": label }, symbol);
}

/** Everything about a case below its name. */
function caseParts(check, areMixed, [state, name, ...details]) {
  const [apiDate, expected, actual, curl, reason, shared, word] = details.map((place) => texts[place]);
  const isNamed = apiDate && texts[name].includes(apiDate);
  const facts = [areMixed ? check.id : "", isNamed ? "" : apiDate, shared ? "shared as " + shared : ""].filter(Boolean);
  const parts = [];
  if (facts.length > 0) parts.push(make("p", { class: "muted" }, facts.join(" · ")));
  if (reason) parts.push(make("p", {}, make("bdi", {}, reason)));
  if (state === PASS && expected && !actual) parts.push(make("h4", {}, "As expected"), make("pre", { tabindex: "0" }, readable(expected)));
  else if (expected || actual) parts.push(sides(expected ?? "", actual ?? ""));
  if (curl) parts.push(...copyable("Request", curl));
  const command = page.command + " --check " + check.id + " --case " + (word || "'" + texts[name] + "'");
  return [...parts, ...copyable("Run again", command)];
}

/** Expected and actual side by side, with a mark on what differs. */
function sides(expected, actual) {
  const [left, right] = [readable(expected), readable(actual)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  const isAlike = start + end > Math.min(left.length, right.length) / 4;
  // Half of a character is none.
  if (/[\ud800-\udbff]/.test(left[start - 1] ?? "")) start--;
  if (/[\udc00-\udfff]/.test(left[left.length - end] ?? "")) end--;
  const side = (title, text) => {
    const differing = isAlike ? text.slice(start, text.length - end) : "";
    const pre = differing === ""
      ? make("pre", { tabindex: "0" }, text || "(nothing)")
      : make("pre", { tabindex: "0" }, text.slice(0, start), make("mark", {}, differing), text.slice(text.length - end));
    return make("div", {}, make("h4", {}, title), pre);
  };
  return make("div", { class: "sides" }, side("Expected", left), side("Actual", right));
}

/** JSON on several lines. */
function readable(text) {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** A line to paste elsewhere. */
function copyable(title, text) {
  const button = make("button", { type: "button" }, "Copy");
  const pre = make("pre", { tabindex: "0" }, text);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      // Without the right to write it, the line is at least marked.
      getSelection().selectAllChildren(pre);
      button.textContent = "Selected";
    }
  });
  return [make("h4", {}, title, " ", button), pre];
}

byId("close").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
`;
