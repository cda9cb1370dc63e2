/** The style of the HTML report: dense, sober, with the fonts that a system has. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #fbfbf9; --raised: #ffffff; --text: #1d2126; --muted: #59616a; --line: #dcdfdd; --faint: #eef0ee; --accent: #1f5fbf;
  --pass: #2a6a38; --pass-back: #e2f0e3; --error: #a3211a; --error-back: #f8d5d1; --strong: #bf2f27; --on-strong: #ffffff;
  --good: #4c9a5d; --amber: #d99a1b; --warning: #6b4a00; --warning-back: #f8e2ae; --exempt: #2d4a8a; --exempt-back: #dbe4f8; --idle-back: #f1f1ee;
  --mono: ui-monospace, "SFMono-Regular", "Cascadia Mono", "Segoe UI Mono", "DejaVu Sans Mono", Menlo, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --raised: #1b1f23; --text: #e4e7ea; --muted: #9ca5ae; --line: #30363c; --faint: #22272c; --accent: #8ab4ff;
    --pass: #7fd092; --pass-back: #16301d; --error: #ffaaa2; --error-back: #4b1a18; --strong: #c43a32; --on-strong: #ffffff;
    --good: #3f8a52; --amber: #d9a83a; --warning: #f5cf6b; --warning-back: #46360c; --exempt: #adc4ff; --exempt-back: #1f2c4d; --idle-back: #24292e;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); }
.top, main { max-width: 100rem; margin: 0 auto; padding: 0 clamp(0.9rem, 3vw, 2.5rem); }
.top { padding-top: 1.8rem; }
h1, h2, h3, h4, p, ul, dl, dd, pre { margin: 0; }
h1 { font-size: 1.9rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; }
h2 { font-size: 1.15rem; font-weight: 650; margin-bottom: 0.7rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
h4 { font-size: 0.8rem; font-weight: 600; color: var(--muted); margin: 0.7rem 0 0.25rem; }
section { margin-top: 2.6rem; }
main { padding-bottom: 4rem; }
code, pre { font-family: var(--mono); font-size: 0.87em; unicode-bidi: isolate; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: var(--faint); border-radius: 6px; padding: 0.6rem 0.75rem; max-height: 26rem; overflow: auto; }
.muted { color: var(--muted); }
.kind { color: var(--muted); font-size: 0.85rem; letter-spacing: 0.06em; text-transform: uppercase; margin-bottom: 0.3rem; }
.what { margin-top: 0.35rem; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--raised); padding: 0.4rem 0.8rem; z-index: 9; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 3px; }
a { color: var(--accent); }
.sign { font-weight: 700; font-family: var(--mono); }
.sign.pass { color: var(--pass); } .sign.error { color: var(--error); } .sign.warning { color: var(--warning); }
.sign.exempt { color: var(--exempt); } .sign.skipped, .sign.idle { color: var(--muted); }
.numbers { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.35rem 1.6rem; margin-top: 1.1rem; padding-top: 0.9rem; border-top: 1px solid var(--line); }
.numbers b { font-size: 1.2rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.numbers .none { color: var(--muted); } .numbers .none b { font-weight: 400; }
.bars { list-style: none; padding: 0; margin-top: 1rem; display: grid; gap: 0.35rem; max-width: 52rem; }
.bars li { display: grid; grid-template-columns: 3.8rem minmax(0, 1fr) 7rem; align-items: center; gap: 0.8rem; font-variant-numeric: tabular-nums; }
.bars b { font-weight: 600; }
.stack { display: block; width: 100%; height: 0.8rem; border-radius: 4px; background: var(--faint); }
.stack .pass { fill: var(--good); } .stack .error { fill: var(--strong); } .stack .warning { fill: var(--amber); }
.stack .exempt { fill: var(--exempt); } .stack .skipped, .stack .idle { fill: var(--line); }
.soon { margin-top: 1rem; }
.scroll { overflow: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }
.scroll.tall { max-height: 34rem; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; font-weight: 400; padding: 0.45rem 0.75rem; vertical-align: top; border-bottom: 1px solid var(--faint); }
thead th { color: var(--muted); font-size: 0.8rem; font-weight: 600; position: sticky; top: 0; background: var(--raised); border-bottom-color: var(--line); z-index: 1; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; white-space: nowrap; } .date { white-space: nowrap; }
td.none { color: var(--muted); }
.count-error { color: var(--error); font-weight: 600; } .count-warning { color: var(--warning); font-weight: 600; }
.sentence { display: block; color: var(--muted); font-size: 0.87rem; overflow-wrap: anywhere; }
.share { white-space: nowrap; }
.bar { width: 4.5rem; height: 6px; margin-right: 0.4rem; border-radius: 3px; vertical-align: middle; }
.bar .track { fill: var(--line); } .bar .fill { fill: var(--pass); }
.coverage { list-style: none; padding: 0; margin: 0.3rem 0 1rem; display: flex; flex-wrap: wrap; gap: 0.4rem 2.2rem; }
.coverage b { display: inline-block; min-width: 3.6rem; font-weight: 600; }
summary { cursor: pointer; padding: 0.15rem 0; } .names { max-width: 60rem; }
.gist { display: block; padding-left: 2.2rem; color: var(--muted); font-size: 0.87rem; overflow-wrap: anywhere; }
details[open] > summary .gist { display: none; }
.failures { border-bottom: 1px solid var(--line); padding: 0.35rem 0; }
.case { padding: 0.9rem 0 1.1rem; border-top: 1px solid var(--faint); }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1rem; }
mark { background: var(--warning-back); color: inherit; border-radius: 2px; box-shadow: 0 0 0 1px var(--warning); }
.source { display: grid; gap: 0.45rem; }
.source div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); }
.source dt { color: var(--muted); } .source dd { overflow-wrap: anywhere; }

.filters { display: flex; flex-wrap: wrap; gap: 0.6rem 0.9rem; align-items: end; margin-bottom: 0.7rem; }
.filters label { display: grid; gap: 0.15rem; font-size: 0.8rem; color: var(--muted); min-width: 0; }
.filters .search { flex: 1 1 16rem; max-width: 26rem; }
input, select, button { font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--muted); border-radius: 6px; padding: 0.32rem 0.6rem; max-width: 100%; min-height: 2.2rem; }
input, select, .buttons button { font-size: 0.93rem; }
input, select { width: 100%; }
::placeholder { color: var(--muted); opacity: 1; }
button { cursor: pointer; } button:hover { background: var(--faint); }
.buttons { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; font-size: 0.87rem; margin-bottom: 0.3rem; }
.key { display: inline-flex; align-items: center; gap: 0.35rem; margin-right: 0.7rem; } .legend .key { margin: 0; }
.key svg { width: 12px; height: 12px; }
.grid { max-height: min(80vh, 56rem); margin-top: 0.4rem; width: fit-content; max-width: 100%; }
.grid table { width: max-content; }
.grid th, .grid td { padding: 0; border: 0; }
.grid thead th, .grid thead td { position: static; border: 0; }
.grid thead { position: sticky; top: 0; z-index: 3; background: var(--raised); box-shadow: 0 1px 0 var(--line); }
.grid .directions th { padding: 0.45rem 0 0 6px; overflow: hidden; max-width: 0; white-space: nowrap; color: var(--text); }
.grid .directions th span { display: block; border-bottom: 2px solid var(--line); margin-right: 4px; }
.grid .checks th { vertical-align: bottom; height: 1px; }
.upright { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; padding: 0.4rem 0; line-height: 26px; font-weight: 500; font-family: var(--mono); font-size: 0.75rem; color: var(--text); }
.grid tbody th, .grid thead .corner { position: sticky; left: 0; background: var(--raised); z-index: 2; width: 19rem; min-width: 19rem; max-width: 19rem; border-right: 1px solid var(--line); }
.grid thead th.corner { padding: 0 0 0.4rem 0.8rem; }
.grid tbody th { padding: 0 0.6rem 0 0.8rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; cursor: pointer; line-height: 26px; vertical-align: middle; }
.grid .tag th { font-weight: 600; }
.grid .tag th::before { content: "▸"; display: inline-block; width: 1em; color: var(--muted); }
.grid .tag[aria-expanded="true"] th::before { content: "▾"; }
.grid .tag:not(:first-child) th { border-top: 1px solid var(--line); }
.grid .operation[aria-level="2"] th { padding-left: 1.8rem; font-size: 0.93rem; }
.method { font: 600 0.68rem/1 var(--mono); color: var(--muted); display: inline-block; width: 4.4em; overflow: hidden; white-space: nowrap; vertical-align: middle; }
.size { font-weight: 400; margin-left: 0.5em; font-size: 0.8rem; }
.cell { font: 600 11px/22px var(--mono); text-align: center; width: 26px; min-width: 26px; height: 26px; }
.legend .cell { display: inline-block; width: 22px; min-width: 22px; height: 22px; border-radius: 4px; }
.grid td.cell { vertical-align: middle; text-align: center; cursor: pointer; border: 1px solid var(--raised); background-clip: padding-box; border-radius: 5px; }
.grid td.cell.blank { cursor: default; }
.cell.pass { background-color: var(--pass-back); color: var(--pass); }
.cell.error { background-color: var(--strong); color: var(--on-strong); }
.cell.error.mild { background-color: var(--error-back); color: var(--error); }
.cell.warning { background-color: var(--warning-back); color: var(--warning); }
.cell.exempt { background-color: var(--exempt-back); color: var(--exempt); }
.cell.skipped { color: var(--muted); font-weight: 400; }
.cell.idle { background-color: var(--idle-back); color: var(--muted); }
.grid tbody tr:hover th { background: var(--faint); }
.grid td:hover { outline: 1px solid var(--muted); outline-offset: -1px; }
.grid td:focus-visible, .grid th:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.about { min-height: 3em; margin-top: 0.4rem; overflow-wrap: anywhere; } .keys { font-size: 0.87rem; }

dialog { width: min(68rem, calc(100vw - 1.5rem)); max-height: calc(100dvh - 2rem); padding: 0 1.4rem 1.4rem; background: var(--raised); color: var(--text); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 20px 60px rgb(0 0 0 / 0.35); overflow: auto; }
dialog::backdrop { background: rgb(10 12 14 / 0.55); }
dialog > header { position: sticky; top: 0; background: var(--raised); display: flex; align-items: start; gap: 1rem; padding: 1.1rem 0 0.5rem; z-index: 1; }
dialog h2 { flex: 1; margin: 0; font-family: var(--mono); font-size: 1rem; line-height: 2.2rem; }
dialog h4 button { min-height: 0; padding: 0 0.5rem; font-size: 0.8rem; margin-left: 0.4rem; }
.passed .case { padding: 0.2rem 0; } .passed .case[open] { padding-bottom: 0.9rem; }
.passed { margin-top: 0.8rem; } .passed ul { padding-left: 1.2rem; overflow-wrap: anywhere; }

.timeline .axis { width: 45%; min-width: 15rem; padding: 0; vertical-align: middle; }
.timeline svg { display: block; width: 100%; }
.timeline thead svg { height: 1.9rem; } .timeline thead text { font-size: 11px; fill: var(--muted); } .timeline thead line { stroke: var(--line); }
.life { stroke: var(--pass); stroke-width: 2; opacity: 0.55; } .life.ends { stroke: var(--warning); stroke-dasharray: 4 3; }
.today { stroke: var(--muted); stroke-dasharray: 2 3; }
circle.version { fill: var(--pass); } circle.version.old { fill: var(--raised); stroke: var(--warning); stroke-width: 2; }
text.sunset { fill: var(--error); font-weight: 700; font-size: 13px; } .sunset { color: var(--error); }
.dates span { display: inline-block; margin-right: 0.9rem; } .dates b { font-weight: 600; }

@media (max-width: 40rem) {
  .sides { grid-template-columns: minmax(0, 1fr); }
  .grid tbody th, .grid thead .corner { width: 42vw; min-width: 42vw; max-width: 42vw; }
  .grid .operation[aria-level="2"] th { padding-left: 0.9rem; }
  .method { display: none; }
  .bars li { grid-template-columns: 3.4rem minmax(0, 1fr) 3.6rem; } .wide { display: none; }
  .filters label { flex: 1 1 8rem; } .filters .search { flex: 1 1 100%; max-width: none; }
  .stacked, .stacked tbody { display: block; }
  .stacked tr { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; padding: 0.6rem 0.75rem; border-bottom: 1px solid var(--faint); }
  .stacked th, .stacked td { display: block; padding: 0; border: 0; text-align: left; white-space: normal; }
  .stacked tbody th, .stacked td:not([data-label]) { flex: 1 0 100%; max-width: 100%; }
  .stacked td[data-label]::after { content: " " attr(data-label); color: var(--muted); }
  .stacked td[data-label="expires"]::after { content: none; }
  .stacked td[data-label="expires"]::before { content: "until "; color: var(--muted); }
  .stacked td.none, .stacked thead { display: none; }
  .timeline.stacked thead { display: block; position: sticky; top: 0; background: var(--raised); z-index: 1; }
  .timeline.stacked thead tr { padding: 0 0.75rem; } .timeline.stacked thead th:not(.years) { display: none; }
  .timeline .axis { flex: 1 0 100%; min-width: 0; }
  dialog { padding: 0 0.9rem 0.9rem; }
  .source div { grid-template-columns: minmax(0, 1fr); }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  dialog[open] { animation: appear 120ms ease-out; }
  @keyframes appear { from { opacity: 0; transform: translateY(6px); } }
}
@media (forced-colors: active) { .cell { border: 1px solid CanvasText; } }
@media print { .filters, .about, .keys { display: none; } .scroll { overflow: visible; max-height: none; } }
`;
