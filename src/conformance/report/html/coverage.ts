/** The checks of a run: how their cases ended, and how many operations they reached. */
import { DIRECTIONS, directionOf, type CaseResult } from "../../check.js";
import { idleChecks } from "../outcome.js";
import { thousands } from "../plain.js";
import type { RunReport } from "../run-report.js";
import { html, nothing, type Markup } from "./markup.js";
import { countStates, STATES, type Counts } from "./states.js";

/** How many cases of each check ended how, and how many operations it reached. */
export function checksSection(report: RunReport): Markup {
  const byCheck = new Map<string, CaseResult[]>(report.checks.map(({ id }) => [id, []]));
  for (const result of report.results) byCheck.get(result.check)?.push(result);
  const reasons = new Map([...idleChecks(report)].flatMap(([reason, ids]) => ids.map((id) => [id, reason])));
  return html`<section aria-labelledby="checks">
    <h2 id="checks">Checks and coverage</h2>
    ${directionsTable(report)}
    <div class="scroll" tabindex="0" role="group" aria-labelledby="checks">
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">Check</th>
            ${STATES.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}
            <th scope="col" class="number">Operations</th>
          </tr>
        </thead>
        <tbody>
          ${report.checks.map(({ id, sentence }) => {
            const own = byCheck.get(id) ?? [];
            const counts = countStates(own);
            return html`<tr>
              <th scope="row"><code>${id}</code><span class="sentence">${sentence}</span>${idle(reasons.get(id))}</th>
              ${countCells(counts)} ${reachedCell(report, own)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Of each direction how many operations it exercised, and which it did not. */
function directionsTable(report: RunReport): Markup {
  const total = report.operations.length;
  const rows = DIRECTIONS.filter((direction) => report.directions.includes(direction)).map((direction) => {
    const own = report.results.filter(({ check }) => directionOf(check) === direction);
    const exercised = new Set(own.filter(isExercised).map(({ operationId }) => operationId));
    const missing = report.operations.filter(({ operationId }) => !exercised.has(operationId));
    return html`<li>
      <b>${direction}</b> ${coverage(total - missing.length, total)}
      ${
        missing.length === 0 || missing.length === total
          ? nothing
          : html`<details>
              <summary>${thousands(missing.length)} not exercised</summary>
              <p class="names">${missing.map(({ operationId }) => html`<code>${operationId}</code> `)}</p>
            </details>`
      }
    </li>`;
  });
  return html`<p class="muted">Operations that at least one case of a direction exercised:</p>
    <ul class="coverage">
      ${rows}
    </ul>`;
}

/** How many operations a check reached, if it is about operations. */
function reachedCell(report: RunReport, results: readonly CaseResult[]): Markup {
  if (results.every(({ operationId }) => operationId === undefined)) {
    return html`<td class="number muted" data-label="">whole document</td>`;
  }
  const share = coverage(reached(report, results), report.operations.length);
  return html`<td class="number" data-label="operations">${share}</td>`;
}

function reached({ operations }: RunReport, results: readonly CaseResult[]): number {
  const exercised = new Set(results.filter(isExercised).map(({ operationId }) => operationId));
  return operations.filter(({ operationId }) => exercised.has(operationId)).length;
}

function isExercised({ status }: CaseResult): boolean {
  return status === "pass" || status === "fail" || status === "exempt";
}

function coverage(count: number, total: number): Markup {
  const share = total === 0 ? 0 : Math.floor((100 * count) / total);
  return html`<span class="share"
    ><svg class="bar" aria-hidden="true">
      <rect class="track" width="100%" height="100%" />
      <rect class="fill" width="${share}%" height="100%" />
    </svg>
    ${thousands(count)}/${thousands(total)}</span
  >`;
}

function countCells(counts: Counts): Markup[] {
  return STATES.map(({ key, label }, state) => {
    const count = counts[state] ?? 0;
    return html`<td class="number ${count === 0 ? "none" : `count-${key}`}" data-label="${label}">
      ${thousands(count)}
    </td>`;
  });
}

/** Why a check had nothing to do. */
function idle(reason?: string): Markup {
  return reason === undefined ? nothing : html`<span class="sentence">Not exercised: <bdi>${reason}</bdi></span>`;
}
