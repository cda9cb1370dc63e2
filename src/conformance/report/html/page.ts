/** The report as one HTML file that needs nothing else: no network, no server, and for most of it not even its script. */
import { createHash } from "node:crypto";
import { checksSection } from "./coverage.js";
import { exemptionsSection } from "./exemptions.js";
import { failuresSection } from "./failures.js";
import { heatMapSection } from "./heat-map.js";
import { html, trusted, type Markup } from "./markup.js";
import { packedPageData } from "./packed.js";
import { PAGE_SCRIPT } from "./script/index.js";
import { sourceSection } from "./source.js";
import { PAGE_STYLE } from "./style.js";
import { timelineSection } from "./timeline.js";
import { verdictSection } from "./verdict.js";
import type { RunReport } from "../run-report.js";

/**
 * Renders a run as a page to look at: a heat map of operations against checks with the case behind each cell, coverage,
 * resource versions, exemptions, and where everything came from. A page for 540 operations stays below 5 MB; where a
 * run has more to say, the page says what it leaves out.
 *
 * Text from documents, clients and servers is only ever text in it, and a Content-Security-Policy lets nothing run or
 * load but the page's own style and script.
 */
export function renderHtml(report: RunReport): string {
  const main = html`<main>
    ${heatMapSection()} ${failuresSection(report)} ${checksSection(report)} ${timelineSection(report)}
    ${exemptionsSection(report)} ${sourceSection(report)}
  </main>`;
  const data = packedPageData(report, MOST_BYTES - Buffer.byteLength(main.markup));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>Conformance of ${report.spec.title}</title>
        <link rel="icon" href="data:," />
        ${STYLE}
      </head>
      <body>
        <a class="skip" href="#heat-map">To the heat map</a>
        ${verdictSection(report)} ${main} ${dataBlock(data)} ${SCRIPT}
      </body>
    </html> `;
  return page.markup;
}

/** For everything but style, script and verdict, which stay below 200 kB. */
const MOST_BYTES = 4_800_000;

/** The end of the element stands in no tagged template: bundlers would write those anew with a helper of theirs. */
function dataBlock(data: string): Markup {
  return trusted(`<script type="text/plain" id="data">${data}</script>`);
}

/** With not a space more than what was hashed. */
const STYLE: Markup = trusted(`<style>${PAGE_STYLE}</style>`);
const SCRIPT: Markup = trusted(`<script type="module">${PAGE_SCRIPT}</script>`);

/** Only this style and this script, and nothing that could be told by a text to become HTML. */
const CONTENT_SECURITY_POLICY: string = [
  "default-src 'none'",
  `script-src '${hashOf(PAGE_SCRIPT)}'`,
  `style-src '${hashOf(PAGE_STYLE)}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
