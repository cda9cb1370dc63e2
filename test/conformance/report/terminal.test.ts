import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseResult } from "../../../src/conformance/check.js";
import { MAX_ROWS, renderTerminal } from "../../../src/conformance/report/terminal.js";
import { widthOf } from "../../../src/conformance/report/width.js";
import { CHECKS, hostileReport, operation, reportOf, result } from "./reports.js";

const passes = (count: number): CaseResult[] =>
  Array.from({ length: count }, (_, index) => result("client-error-map", "pass", { name: `case ${index}` }));

const mismatch = (index: number): CaseResult =>
  result("client-accept-version", "fail", {
    operationId: `getGadget${index % 3}`,
    name: `2023-11-15 getGadget${index % 3} ${200 + index}`,
    expected: "application/vnd.atlas.2023-11-15+json",
    actual: "*/*",
  });

/** How many rows of a terminal a text takes. */
function rows(text: string, width: number): number {
  const lines = stripVTControlCharacters(text).replace(/\n$/, "").split("\n");
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}

describe("the report for a terminal", () => {
  test("has a verdict, a bar for each direction, causes with a command, what was not exercised, and sunsets", () => {
    const report = reportOf(
      [
        result("spec-valid", "pass"),
        result("spec-sunset-horizon", "not-exercised", { reason: "nothing has a sunset date" }),
        ...passes(18),
        ...[1, 2, 3, 4, 5].map(mismatch),
      ],
      {
        operations: [
          operation("getGadget", { versions: [{ version: "2023-01-01", deprecated: true, sunset: "2026-12-24" }] }),
          operation("listGadgets", { versions: [{ version: "2023-01-01", deprecated: true, sunset: "2027-06-01" }] }),
        ],
      },
    );
    expect(renderTerminal(report, { width: 80 })).toBe(`Gadgets 1  openapi/gadgets.yaml
2 operations · API date 2023-11-15 · seed 7 · 12.3 s

spec    ████████████████████████████████████████  1 case passed
client  ████████████████████████████████▒▒▒▒▒▒▒▒  18 cases passed, 5 failed

✗ client-accept-version  5 cases in 3 operations
  2023-11-15 getGadget1 201: expected application/vnd.atlas.2023-11-15+json, go…
  npx atlas-fetch conformance --seed 7 --check client-accept-version --case '2023-11-15 getGadget1 201'

○ spec-sunset-horizon not exercised: nothing has a sunset date

Stops working within 90 days
  2026-12-24 in 31 days: getGadget 2023-01-01

✗ does not conform: 19 cases passed, 5 failed
`);
  });

  test("is short when all is well", () => {
    expect(renderTerminal(reportOf(passes(2_310)))).toContain("\n\n✓ conforms: 2,310 cases passed\n");
  });

  test("does not take a run that exercised nothing for a success", () => {
    expect(renderTerminal(reportOf([]))).toContain("✗ does not conform: nothing was exercised");
  });

  test("shows a single failure among many cases in the bar", () => {
    const [, , , , client] = renderTerminal(reportOf([...passes(9_999), mismatch(1)])).split("\n");
    expect(client).toMatch(/^client {2}█{39}▒ {2}9,999 cases passed, 1 failed$/);
  });

  test("a warning does not spoil the verdict", () => {
    const warning = result("spec-sunset-horizon", "fail", { expected: "far away", actual: "soon" });
    const text = renderTerminal(reportOf([...passes(1), warning]));
    expect(text).toContain("! spec-sunset-horizon  1 warning\n");
    expect(text).toContain("✓ conforms: 1 case passed, 1 warning");
  });

  test("one block for each check where the causes are too many", () => {
    const causes = Array.from({ length: 40 }, (_, index) => ({ ...mismatch(index), shared: `part ${index}` }));
    const text = renderTerminal(reportOf(causes));
    expect(text.match(/^✗ client-accept-version/gm)).toHaveLength(1);
    expect(text).toContain("✗ client-accept-version  40 cases in 3 operations");
    expect(text).toContain("40 kinds of failure: --report");
    expect(rows(text, 100)).toBeLessThanOrEqual(MAX_ROWS);
  });

  test("a command that is too long to paste becomes one for more cases", () => {
    const long = result("client-error-map", "fail", { name: "x".repeat(2_000), operationId: "getGadget" });
    expect(renderTerminal(reportOf([long]))).toContain(
      "  npx atlas-fetch conformance --seed 7 --check client-error-map --operation getGadget\n",
    );
  });

  test("uses colours only if told to", () => {
    const report = reportOf([...passes(3), mismatch(1)]);
    const colored = renderTerminal(report, { colors: true });
    expect(colored).toContain("\u001b[31m✗\u001b[39m");
    expect(stripVTControlCharacters(colored)).toBe(renderTerminal(report));
  });
});

describe("whatever is in a report", () => {
  test("any number of causes beside any number of other parts takes at most 40 rows", () => {
    const versions = (sunset: string): { version: string; deprecated: boolean; sunset: string }[] => [
      { version: "2023-01-01", deprecated: true, sunset },
    ];
    for (let causes = 0; causes <= 24; causes++) {
      for (let others = 0; others <= 6; others++) {
        const idle = CHECKS.slice(0, Math.min(others, 2)).map(({ id }) =>
          result(id, "not-exercised", { reason: `reason ${id}` }),
        );
        const failures = Array.from({ length: causes }, (_, index) => ({
          ...mismatch(index),
          name: "n".repeat(index % 2 === 0 ? 10 : 150),
          shared: `part ${index}`,
        }));
        const operations = Array.from({ length: others }, (_, index) =>
          operation(`get${index}`, { versions: versions(`2026-12-1${index}`) }),
        );
        const text = renderTerminal(reportOf([...idle, ...failures], { operations }), { width: 80 });
        expect(rows(text, 80)).toBeLessThanOrEqual(MAX_ROWS);
      }
    }
  });

  test("it takes at most 40 rows, and apart from commands no line is wider than the terminal", () => {
    fc.assert(
      fc.property(hostileReport, fc.integer({ min: 40, max: 200 }), (report, width) => {
        const text = renderTerminal(report, { width });
        expect(rows(text, width)).toBeLessThanOrEqual(MAX_ROWS);
        const wide = text.split("\n").filter((line) => widthOf(line) > width);
        expect(wide.filter((line) => !line.startsWith("  npx atlas-fetch conformance"))).toEqual([]);
      }),
    );
  });

  test("nothing in it is an instruction to the terminal", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(renderTerminal(report)).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });
});
