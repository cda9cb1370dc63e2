/** The exemptions of a run, as a table. */
import { thousands } from "../plain.js";
import type { RunReport } from "../run-report.js";
import { html, nothing, type Markup } from "./markup.js";

/** The exemptions, and whether anything still needs them. */
export function exemptionsSection({ exemptions, startedAt, results }: RunReport): Markup {
  const today = startedAt.slice(0, 10);
  const exercised = new Set<string>(results.flatMap(({ check, status }) => (status === "not-exercised" ? [] : check)));
  const rows = exemptions.map(
    ({ check, case: name, reason, expires, uses }) =>
      html`<tr>
        <th scope="row">
          <code>${check}</code><span class="sentence"><bdi>${name}</bdi></span>
        </th>
        <td><bdi>${reason}</bdi></td>
        <td class="date" data-label="expires">
          ${expires}${expires < today ? html` <b class="count-error">expired</b>` : nothing}
        </td>
        ${usesCell(uses, exercised.has(check))}
      </tr>`,
  );
  return html`<section aria-labelledby="exemptions">
    <h2 id="exemptions">Exemptions</h2>
    ${
      rows.length === 0
        ? html`<p class="muted">None: every failure counts.</p>`
        : html`<div class="scroll" tabindex="0" role="group" aria-labelledby="exemptions">
            <table class="stacked">
              <thead>
                <tr>
                  <th scope="col">Case</th>
                  <th scope="col">Reason</th>
                  <th scope="col">Expires</th>
                  <th scope="col" class="number">Cases</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

/** Whether an exemption is still needed; only a run of its check can tell. */
function usesCell(uses: number, isJudged: boolean): Markup {
  if (uses > 0) return html`<td class="number" data-label="cases">${thousands(uses)}</td>`;
  const text = isJudged
    ? html`<b class="count-warning">unused</b>`
    : html`<span class="muted">check did not run</span>`;
  return html`<td class="number" data-label="">${text}</td>`;
}
