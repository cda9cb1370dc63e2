/** The failures of a run by what most likely causes them, for a reader who has no script or wants the short of it. */
import { causesOf, type Cause } from "../causes.js";
import { listed, plural, shorten, thousands } from "../plain.js";
import { reproduceCommand, type RunReport } from "../run-report.js";
import type { CaseResult } from "../../check.js";
import { html, nothing, type Markup } from "./markup.js";
import { STATES, stateOf } from "./states.js";

/** The heat map has every failure; what stands here has to be read. */
const SHOWN_CAUSES = 60;
const SHOWN_EXAMPLES = 3;
const SHOWN_OPERATIONS = 40;
const SHOWN_TEXT = 800;
const SHOWN_GIST = 120;

/** Every cause with some of its failures. */
export function failuresSection(report: RunReport): Markup {
  const causes = causesOf(report);
  if (causes.length === 0) return nothing;
  const more = causes.length - SHOWN_CAUSES;
  return html`<section aria-labelledby="failures">
    <h2 id="failures">Failures by cause</h2>
    ${causes.slice(0, SHOWN_CAUSES).map((cause, index) => causeBlock(report, cause, index === 0))}
    ${more > 0 ? html`<p class="muted">… and ${plural(more, "more cause")}: see the heat map.</p>` : nothing}
  </section>`;
}

function causeBlock(report: RunReport, { check, failures, operations }: Cause, isOpen: boolean): Markup {
  const [first] = failures;
  const state = STATES[stateOf(first)];
  const where = operations.length === 0 ? "" : ` in ${plural(operations.length, "operation")}`;
  const more = failures.length - SHOWN_EXAMPLES;
  return html`<details class="failures" ${isOpen ? html`open` : nothing}>
    <summary>
      <span class="sign ${state?.key ?? ""}" role="img" aria-label="${state?.label ?? ""}">${state?.symbol ?? ""}</span>
      <code>${check}</code> <span class="muted">${plural(failures.length, "case")}${where}</span>
      <span class="gist"
        >expected <bdi>${shorten(first.expected ?? "a pass", SHOWN_GIST)}</bdi>, got
        <bdi>${shorten(first.actual ?? "a failure", SHOWN_GIST)}</bdi></span
      >
    </summary>
    ${
      operations.length < 2
        ? nothing
        : html`<p class="muted names"><bdi>${shorten(listed(operations, SHOWN_OPERATIONS), 4 * SHOWN_TEXT)}</bdi></p>`
    }
    ${failures.slice(0, SHOWN_EXAMPLES).map((failure) => failureBlock(report, failure))}
    ${more > 0 ? html`<p class="muted">… and ${thousands(more)} more like these: see the heat map.</p>` : nothing}
  </details>`;
}

function failureBlock(report: RunReport, failure: CaseResult): Markup {
  const { name, expected = "a pass", actual = "a failure", curl } = failure;
  return html`<article class="case">
    <h3><bdi>${shorten(name, SHOWN_TEXT)}</bdi></h3>
    <div class="sides">
      <div>
        <h4>Expected</h4>
        ${block(expected)}
      </div>
      <div>
        <h4>Actual</h4>
        ${block(actual)}
      </div>
    </div>
    ${
      curl === undefined
        ? nothing
        : html`<h4>Request</h4>
            ${block(curl)}`
    }
    <h4>Run again</h4>
    ${block(reproduceCommand(report, failure))}
  </article>`;
}

function block(text: string): Markup {
  return html`<pre tabindex="0">${shorten(text, SHOWN_TEXT)}</pre>`;
}
