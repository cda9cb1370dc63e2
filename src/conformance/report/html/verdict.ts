/** The head of the HTML report: the verdict, its numbers, a bar for each direction, and what stops working soon. */
import { conforms, directionOf, type CaseResult, type Direction } from "../../check.js";
import { sunsetsOf, SUNSET_DAYS } from "../outcome.js";
import { plural, thousands } from "../plain.js";
import type { RunReport } from "../run-report.js";
import { html, nothing, type Markup } from "./markup.js";
import { countStates, STATES, TELLING_STATES, type Counts } from "./states.js";

/** The verdict of a run, readable without the script. */
export function verdictSection(report: RunReport): Markup {
  const counts = countStates(report.results);
  const isGood = conforms(report.results);
  const exercised = (counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0);
  const verdict = isGood
    ? "Conforms"
    : exercised === 0
      ? "Does not conform: nothing was exercised"
      : "Does not conform";
  return html`<header class="top">
    <p class="kind">Conformance report</p>
    <h1><span class="sign ${isGood ? "pass" : "error"}" aria-hidden="true">${isGood ? "✓" : "✕"}</span> ${verdict}</h1>
    <p class="what"><bdi>${report.spec.title}</bdi> <bdi class="muted">${report.spec.version}</bdi></p>
    <ul class="numbers">
      ${STATES.map(({ key, label, symbol }, state) => {
        const count = counts[state] ?? 0;
        return html`<li class="${key}${count === 0 ? " none" : ""}">
          <span class="sign ${key}" aria-hidden="true">${symbol}</span>
          <b>${thousands(count)}</b> ${label}
        </li>`;
      })}
    </ul>
    ${directionBars(report)} ${sunsetLine(report)}
  </header>`;
}

function directionBars({ directions, results }: RunReport): Markup {
  const byDirection = new Map<Direction, CaseResult[]>(directions.map((direction) => [direction, []]));
  for (const result of results) byDirection.get(directionOf(result.check))?.push(result);
  const rows = [...byDirection].map(([direction, own]) => {
    const counts = countStates(own);
    return html`<li>
      <b>${direction}</b>
      ${stackedBar(counts)}
      <span class="muted">${thousands(own.length)}<span class="wide"> cases</span></span>
    </li>`;
  });
  return html`<ul class="bars" aria-label="Cases of each direction">
    ${rows}
  </ul>`;
}

/** A part of a bar that is narrower than this, in percent, cannot be seen. */
const NARROWEST = 0.8;

/** How the cases ended, what matters most first. */
function stackedBar(counts: Counts): Markup {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const parts = TELLING_STATES.flatMap((place) => {
    const state = STATES[place];
    const count = counts[place] ?? 0;
    return state === undefined || count === 0 ? [] : [{ ...state, count, share: (100 * count) / total }];
  });
  const widths = parts.map(({ share }) => Math.max(NARROWEST, share));
  const scale = 100 / widths.reduce((sum, width) => sum + width, 0);
  let from = 0;
  const rects = parts.map(({ key }, index) => {
    const width = (widths[index] ?? 0) * scale;
    const rect = html`<rect class="${key}" x="${from.toFixed(2)}%" width="${width.toFixed(2)}%" height="100%" />`;
    from += width;
    return rect;
  });
  const text = parts.map(({ count, label }) => `${thousands(count)} ${label}`).join(", ") || "no case";
  return html`<svg class="stack" role="img" aria-label="${text}">${rects}</svg>`;
}

function sunsetLine(report: RunReport): Markup {
  const sunsets = sunsetsOf(report);
  const [first] = sunsets;
  if (first === undefined) return nothing;
  const what = plural(sunsets.length, "resource version");
  const verb = sunsets.length === 1 ? "stops" : "stop";
  return html`<p class="soon">
    <span class="sign warning" aria-hidden="true">!</span> ${what} ${verb} working within ${SUNSET_DAYS} days, the first
    on ${first.date}: <a href="#versions">see the dates</a>
  </p>`;
}
