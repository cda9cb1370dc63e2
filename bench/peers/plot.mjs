/**
 * Draws the figures of all benchmarks as small multiples, each on a scale of its own. Reads `{ rows, hash }` from its input
 * and writes SVG. A program for itself, because what it draws with is installed here alone.
 */
import { text } from "node:stream/consumers";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

const { rows, hash } = JSON.parse(await text(process.stdin));
const { document } = parseHTML("<!doctype html><html><body></body></html>");

const WIDTH = 1040;
const GAP = 36;
const COLUMN = (WIDTH - 3 * GAP) / 2;
const LABELS = 232;
const LINE = 21;
const OURS = "atlas-fetch";

const rowOf = (benchmark, id) => {
  const row = rows.find((one) => one.benchmark === benchmark && one.id === id);
  if (row === undefined) throw new Error(`There is no figure ${benchmark}, ${id}: measure all benchmarks first.`);
  return row;
};

/** The clients of a row, with their figures, this project first, then the best. */
function clients(row, key, name = (peer) => peer) {
  const peers = Object.entries(row.peers)
    .map(([peer, value]) => ({ client: name(peer), value: value[key] ?? (key === "ratio" ? 1 : Number.NaN) }))
    .filter(({ client }) => client !== undefined)
    .sort((a, b) => a.value - b.value);
  return [{ client: OURS, value: row.ours[key] }, ...peers];
}

const overhead = (place) => clients(rowOf("overhead", `${place}, atlas-fetch, bearerToken`), "ratio");
const users = [
  { client: `${OURS}, concurrency 10`, value: rowOf("paginate", "ten").ours.value },
  { client: `${OURS}, default`, value: rowOf("paginate", "default").ours.value },
  ...clients(rowOf("paginate", "ten"), "value", (peer) =>
    peer.replace(/, page after page, (\d+) a page/, ", $1 a page"),
  ).slice(1),
];
const goalOf = (benchmark, id) => rowOf(benchmark, id).goal?.value;
const digest = (way) => ({ note: way, data: clients(rowOf("digest", way), "value"), domain: [0, 220] });

/** What is drawn; each group is a chart of its own below the title. */
const panels = [
  [
    {
      title: "Overhead of a call, stubbed fetch",
      unit: "times fetch and json()",
      groups: [{ data: overhead("stub"), goal: goalOf("overhead", "stub, atlas-fetch, bearerToken"), digits: 2 }],
    },
    {
      title: "Loaded with a program",
      unit: "kB, minified and gzipped; logarithmic",
      groups: [{ data: clients(rowOf("bundle", "bearer"), "value"), goal: goalOf("bundle", "bearer"), log: true }],
    },
    {
      title: "10,000 users, 40 ms a page",
      unit: "ms, over loopback HTTP",
      groups: [{ data: users, goal: goalOf("paginate", "ten") }],
    },
    {
      title: "Service account tokens",
      unit: "",
      groups: [
        { note: "token requests for 200 concurrent cold calls", data: clients(rowOf("tokens", "cold"), "value") },
        { note: "calls lost to a 401, of 1,000 over ten expiries", data: clients(rowOf("tokens", "steady"), "value") },
      ],
    },
  ],
  [
    {
      title: "Overhead of a call, loopback HTTP",
      unit: "times fetch and json()",
      groups: [
        { data: overhead("loopback"), goal: goalOf("overhead", "loopback, atlas-fetch, bearerToken"), digits: 2 },
      ],
    },
    {
      title: "Import",
      unit: "ms over bare Node; logarithmic",
      groups: [{ data: clients(rowOf("import", "import"), "value"), goal: goalOf("import", "import"), log: true }],
    },
    {
      title: "100 calls with HTTP Digest",
      unit: "requests",
      groups: ["one after another", "all at once", "all at once, after a first call"].map(digest),
    },
  ],
];

const say = (value, digits) =>
  digits === undefined
    ? value.toLocaleString("en-US", { maximumSignificantDigits: value >= 1000 ? 21 : 3 })
    : value.toFixed(digits);

/** One chart: bars from zero on a linear scale; dots on a logarithmic one, where a length would mean nothing. */
function chart({ data, goal, log = false, digits, domain }) {
  const colour = ({ client }) => (client.startsWith(OURS) ? "var(--ours)" : "var(--peer)");
  const values = data.map(({ value }) => value);
  const most = Math.max(...values, goal ?? 0);
  const least = Math.min(...values.filter((value) => value > 0), goal ?? Infinity);
  const hasAxis = log;
  const rule =
    goal === undefined ? [] : [Plot.ruleX([goal], { stroke: "var(--goal)", strokeWidth: 1.5, strokeDasharray: "4 3" })];
  const shared = { x: "value", y: "client", fill: colour };
  const height = data.length * LINE + (hasAxis ? 22 : 4);
  const svg = Plot.plot({
    document,
    className: "plot",
    width: COLUMN,
    height,
    marginLeft: LABELS,
    marginRight: 48,
    marginTop: 2,
    marginBottom: hasAxis ? 20 : 2,
    color: { type: "identity" },
    x: log
      ? { type: "log", domain: [10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(most))] }
      : { domain: domain ?? [0, most], axis: null },
    y: { domain: data.map(({ client }) => client), label: null, padding: 0.25 },
    marks: [
      ...(hasAxis
        ? [
            Plot.gridX({ stroke: "var(--grid)", strokeOpacity: 1, ticks: 3 }),
            Plot.axisX({
              label: null,
              ticks: 3,
              tickFormat: (value) => say(value),
              tickSize: 0,
              color: "var(--quiet)",
            }),
          ]
        : []),
      Plot.axisY({ label: null, tickSize: 0, tickPadding: 6, color: "var(--text)", fontSize: 12 }),
      ...(log ? [...rule, Plot.dot(data, { ...shared, r: 5 })] : [Plot.barX(data, shared), ...rule]),
      Plot.text(data, {
        ...{ x: "value", y: "client", text: ({ value }) => say(value, digits), textAnchor: "start" },
        ...{ dx: log ? 9 : 5, fontSize: 12, fill: "var(--text)", stroke: "var(--page)", strokeWidth: 4 },
      }),
    ],
  });
  return { svg, height };
}

const pieces = [];
const write = (x, y, className, content) =>
  pieces.push(
    `<text x="${x}" y="${y}" class="${className}">${content.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`,
  );

/** Draws a column of panels; gives where it ends. */
function column(list, x) {
  let y = 78;
  for (const { title, unit, groups } of list) {
    write(x, (y += 16), "title", title);
    if (unit !== "") write(x, (y += 17), "quiet", unit);
    y += 8;
    for (const group of groups) {
      if (group.note !== undefined) write(x, (y += 14), "note", group.note);
      const { svg, height } = chart(group);
      svg.setAttribute("x", x);
      svg.setAttribute("y", y + 4);
      pieces.push(svg.outerHTML);
      y += height + 8;
    }
    y += 22;
  }
  return y;
}

write(GAP, 34, "head", "atlas-fetch beside its peers");
write(
  GAP,
  56,
  "quiet",
  "Shorter, or further to the left, is better. All clients of a chart were measured in the same run.",
);
pieces.push(`<path d="M${WIDTH - GAP - 160} 52h26" class="goal"/>`);
write(WIDTH - GAP - 128, 56, "quiet", "goal of this project");
const height = Math.max(...panels.map((list, index) => column(list, GAP + index * (COLUMN + GAP))));

const light =
  "--page:#ffffff;--text:#1f2328;--quiet:#59636e;--grid:#d8dee4;--ours:#00684a;--peer:#9aa4af;--goal:#bc4c00";
const dark =
  "--page:#0d1117;--text:#e6edf3;--quiet:#9198a1;--grid:#30363d;--ours:#00ed64;--peer:#6e7681;--goal:#f0883e";
const style = `
svg{${light};font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
@media (prefers-color-scheme:dark){svg{${dark}}}
.page{fill:var(--page)}.head{font-size:20px;font-weight:600;fill:var(--text)}.title{font-size:15px;font-weight:600;fill:var(--text)}
.note{font-size:12px;font-style:italic;fill:var(--text)}.quiet{font-size:12px;fill:var(--quiet)}.goal{stroke:var(--goal);stroke-width:1.5;stroke-dasharray:4 3;fill:none}
`;
/** Variables are for styles, not for attributes. */
function withStyle(tag) {
  const found = [...tag.matchAll(/ (fill|stroke)="(var\(--[a-z]+\))"/g)];
  if (found.length === 0) return tag;
  const style = found.map(([, name, value]) => `${name}:${value}`).join(";");
  return found
    .reduce((rest, [attribute]) => rest.replace(attribute, ""), tag)
    .replace(/(\/?>)$/, ` style="${style}"$1`);
}
const styled = pieces
  .join("\n")
  .replaceAll(/<style>[^]*?<\/style>/g, "")
  .replaceAll(/<[a-z][^>]*>/g, withStyle);
process.stdout
  .write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="benchmarks-title">
<!-- made by npm run bench from figures ${hash} -->
<title id="benchmarks-title">atlas-fetch beside its peers: overhead, size, import, tokens, digest and pages</title>
<style>${style}</style>
<rect width="100%" height="100%" class="page"/>
${styled}
</svg>
`);
