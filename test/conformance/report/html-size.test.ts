/** How large the report of a large API gets. */
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../../src/conformance/report/html/page.js";
import { dataOf, large } from "./html-reports.js";

const BYTES = 5_000_000;

describe("the report in HTML of", () => {
  test("540 operations with all their cases are at most 5 MB", { timeout: 60_000 }, () => {
    const report = large("pass");
    const page = renderHtml(report);
    expect(report.results).toHaveLength(43_200);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(BYTES);
    expect(dataOf(page).cells.flatMap(([, , , cases]) => cases)).toHaveLength(43_200);
  });

  test("so they are when everything fails at length; what is left out is counted", { timeout: 60_000 }, () => {
    const page = renderHtml(large("fail"));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(BYTES);
    const { cells, texts } = dataOf(page);
    expect(cells.reduce((sum, [, , counts]) => sum + (counts[1] ?? 0), 0)).toBe(43_200);
    expect(texts[1]).toContain("left out");
  });
});
