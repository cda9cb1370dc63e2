import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../../src/conformance/report/markdown.js";
import { hostileReport, MARK, operation, reportOf, result } from "./reports.js";

/** What is left of Markdown without its fenced blocks and its code spans, read as CommonMark reads them. */
function outsideOfCode(markdown: string): string {
  let fence: string | undefined;
  const lines: string[] = [];
  for (const line of markdown.split("\n")) {
    const [, mark] = /^(`{3,})(?:sh)?$/.exec(line) ?? [];
    if (fence !== undefined) {
      if (mark !== undefined && mark.length >= fence.length && line === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else lines.push(withoutSpans(line));
  }
  expect(fence).toBeUndefined();
  return lines.join("\n");
}

function withoutSpans(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  let left = "";
  let from = 0;
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    if (open === undefined || open.at < from) continue;
    const close = runs.slice(index + 1).find(({ length }) => length === open.length);
    if (close === undefined) continue;
    left += line.slice(from, open.at);
    from = close.at + close.length;
    index = runs.indexOf(close);
  }
  return left + line.slice(from);
}

describe("the report in Markdown", () => {
  test("has the verdict, the directions, the failures, the sunsets, what was not exercised, and the exemptions", () => {
    const report = reportOf(
      [
        result("client-error-map", "fail", { operationId: "getGadget", name: "404 a|b", expected: "`a`", actual: "b" }),
        result("spec-valid", "pass"),
        result("client-accept-version", "not-exercised", { reason: "no operation has a body" }),
        result("spec-sunset-horizon", "exempt", { reason: "Known." }),
      ],
      {
        operations: [
          operation("getGadget", {
            versions: [{ version: "2023-01-01", deprecated: true, sunset: "2026-12-24" }],
            replacedBy: "listGadgets",
          }),
        ],
        exemptions: [{ check: "spec-sunset-horizon", case: "*", reason: "Known.", expires: "2027-01-01", uses: 1 }],
      },
    );
    expect(renderMarkdown(report)).toBe(`# ❌ Conformance: does not conform: 1 case passed, 1 failed, 1 exempt

\`openapi/gadgets.yaml\` (sha256 \`0123456789ab\`), API dates \`2023-11-15\`, seed 7; atlas-fetch 0.1.0, 2026-11-23T09:00:00.000Z

| direction | passed | failed | warnings | exempt | not applicable | not exercised |
| --- | --- | --- | --- | --- | --- | --- |
| spec | 1 | 0 | 0 | 1 | 0 | 0 |
| client | 0 | 1 | 0 | 0 | 0 | 1 |

## Failures

### \`client-error-map\`: 1 case

For example \`404 a|b\` in 1 operation: \`getGadget\`

- expected \`\` \`a\` \`\`
- got \`b\`

\`\`\`sh
npx atlas-fetch conformance --seed 7 --check client-error-map --case '404 a|b'
\`\`\`

## Stops working within 90 days

| sunset | operation | version | use instead |
| --- | --- | --- | --- |
| 2026-12-24 (in 31 days) | \`getGadget\` | \`2023-01-01\` | \`listGadgets\` |

## Not exercised

- \`client-accept-version\`: \`no operation has a body\`

## Exemptions

| check | case | reason | expires | uses |
| --- | --- | --- | --- | --- |
| \`spec-sunset-horizon\` | \`*\` | \`Known.\` | 2027-01-01 | 1 |
`);
  });

  test("fits into a comment however much has failed", () => {
    const failures = Array.from({ length: 2_000 }, (_, index) =>
      result("client-error-map", "fail", { name: `${index}`, expected: "x".repeat(5_000), shared: `part ${index}` }),
    );
    const markdown = renderMarkdown(reportOf(failures));
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toContain("… and 1,970 more kinds of failure.");
  });

  test("nothing in a report is markup", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const markdown = renderMarkdown(report);
        expect(outsideOfCode(markdown)).not.toContain(MARK);
        const tables = markdown.split("\n").filter((line) => line.startsWith("| "));
        const columns = new Set(tables.map((line) => line.replace(/\\\|/g, "").split("|").length));
        expect([...columns].filter((count) => ![6, 7, 9].includes(count))).toEqual([]);
      }),
    );
  });
});
