/** The resource versions of each operation on a common axis of time, with the dates on which they stop working. */
import { html, nothing, type Markup } from "./markup.js";
import type { ReportOperation, ReportVersion, RunReport } from "../run-report.js";

const DAY = 86_400_000;

/** Where a date lies on the axis, as the percentage that SVG wants. */
type Axis = (date: string) => string;

/** A row for each operation; those with a sunset come first, the earliest first. */
export function timelineSection({ operations, startedAt }: RunReport): Markup {
  const today = startedAt.slice(0, 10);
  const dates = operations.flatMap(({ versions }) =>
    versions.flatMap(({ version, sunset = "" }) => [version, sunset].filter(isDate)),
  );
  if (operations.length === 0) return nothing;
  const { axis, years } = axisOf([...dates, today]);
  const rows = [...operations].sort((a, b) => compare(firstSunset(a), firstSunset(b)));
  return html`<section aria-labelledby="versions">
    <h2 id="versions">Resource versions and sunset dates</h2>
    <p class="muted">
      <span class="key"
        ><svg aria-hidden="true"><circle class="version" cx="50%" cy="50%" r="4" /></svg> version</span
      >
      <span class="key"
        ><svg aria-hidden="true"><circle class="version old" cx="50%" cy="50%" r="4" /></svg> deprecated</span
      >
      <span class="key sunset">✕ sunset</span> <span class="key">┆ this run, ${today}</span>
    </p>
    <div class="scroll tall" tabindex="0" role="group" aria-labelledby="versions">
      <table class="timeline stacked">
        <thead>
          <tr>
            <th scope="col">Operation</th>
            <th scope="col" class="axis years">
              <span class="unseen">Time</span>
              <svg aria-hidden="true">
                ${years.map(
                  (year) =>
                    html`<line x1="${axis(`${year}-01-01`)}" x2="${axis(`${year}-01-01`)}" y1="70%" y2="100%" /><text
                        x="${axis(`${year}-01-01`)}"
                        y="60%"
                        text-anchor="middle"
                      >
                        ${year}
                      </text>`,
                )}
              </svg>
            </th>
            <th scope="col">Versions</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((operation) => row(operation, axis, today))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function axisOf(dates: readonly string[]): { axis: Axis; years: number[] } {
  const times = dates.map((date) => Date.parse(date)).filter((time) => !Number.isNaN(time));
  const [start, end] = times.reduce(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Infinity, -Infinity],
  );
  const from = start - 120 * DAY;
  const width = end + 120 * DAY - from;
  const first = new Date(from).getUTCFullYear() + 1;
  const count = Math.max(0, new Date(from + width).getUTCFullYear() - first + 1);
  // More than this would run into each other.
  const step = Math.max(1, Math.ceil(count / 8));
  const years = Array.from({ length: Math.ceil(count / step) }, (_, index) => first + index * step);
  return { years, axis: (date) => `${((100 * (Date.parse(date) - from)) / width).toFixed(2)}%` };
}

function row(
  { operationId, tag, method, path, versions, replacedBy }: ReportOperation,
  axis: Axis,
  today: string,
): Markup {
  return html`<tr data-filter="${tag}">
    <th scope="row"><code>${operationId}</code><span class="sentence">${method} ${path}</span></th>
    <td class="axis">
      <svg aria-hidden="true" height="${Math.max(32, 14 * (versions.length + 1))}">
        <line class="today" x1="${axis(today)}" x2="${axis(today)}" y1="0" y2="100%" />
        ${versions.map((version, index) => marks(version, axis, `${(100 * (index + 1)) / (versions.length + 1)}%`))}
      </svg>
    </td>
    <td class="dates">
      ${versions.map((version) => html`<span>${versionText(version, today)}</span> `)}
      ${replacedBy === undefined ? nothing : html`<span class="muted">use <code>${replacedBy}</code></span>`}
    </td>
  </tr>`;
}

/** A version from its date to its sunset, or beyond the end of the axis. */
function marks({ version, deprecated, sunset = "" }: ReportVersion, axis: Axis, y: string): Markup {
  if (!isDate(version)) return nothing;
  const ends = isDate(sunset);
  return html`<line
      class="life${ends ? " ends" : ""}"
      x1="${axis(version)}"
      x2="${ends ? axis(sunset) : "100%"}"
      y1="${y}"
      y2="${y}"
    />
    <circle class="version${deprecated ? " old" : ""}" cx="${axis(version)}" cy="${y}" r="4" />
    ${ends ? html`<text class="sunset" x="${axis(sunset)}" y="${y}" dy="0.36em" text-anchor="middle">✕</text>` : nothing}`;
}

function versionText({ version, deprecated, sunset }: ReportVersion, today: string): Markup {
  if (sunset === undefined) return html`${version}${deprecated ? " (deprecated)" : ""}`;
  return html`${version} <b class="sunset">✕ ${sunset}${sunset < today ? " (past)" : ""}</b>`;
}

/** A version can be a name, such as `preview`. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function firstSunset({ versions }: ReportOperation): string {
  return versions.flatMap(({ sunset }) => sunset ?? []).sort()[0] ?? "9999";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
