/** Where everything in a report came from: documents with their hashes, versions, seed. */
import type { ReportSource, RunReport } from "../run-report.js";
import { html, nothing, type Markup } from "./markup.js";

/** Where everything came from. */
export function sourceSection(report: RunReport): Markup {
  const { tool, runtime, startedAt, duration, seed, spec, upstream, traffic, apiDates, directions, command } = report;
  const rows: [string, Markup][] = [
    ["Document", source(spec)],
    ["Title", html`<bdi>${spec.title}</bdi>, version <bdi>${spec.version}</bdi>`],
    ...(upstream === undefined ? [] : [["Upstream", source(upstream)] satisfies [string, Markup]]),
    ...traffic.map((one): [string, Markup] => ["Traffic", source(one)]),
    ["API dates", html`${apiDates.join(", ") || "none"}`],
    ["Directions", html`${directions.join(", ")}`],
    ["Seed", html`${seed}`],
    ["Command", html`<code>${command} --seed ${seed}</code>`],
    ["Made by", html`${tool.name} ${tool.version} on ${runtime}`],
    ["Began", html`<time datetime="${startedAt}">${startedAt}</time>, took ${(duration / 1000).toFixed(1)} s`],
  ];
  return html`<section aria-labelledby="source">
    <h2 id="source">Where this came from</h2>
    <dl class="source">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function source({ source: name, sha256 }: ReportSource): Markup {
  return html`<code>${name}</code
    >${sha256 === undefined ? nothing : html`<br /><span class="muted">SHA-256 <code class="hash">${sha256}</code></span>`}`;
}
