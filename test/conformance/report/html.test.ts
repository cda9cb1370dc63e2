import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReport, parseTarget } from "../../../src/conformance/report/formats.js";
import { renderHtml } from "../../../src/conformance/report/html/page.js";
import { ATTACKS, dataOf, harmful, telling } from "./html-reports.js";
import { hostileReport, MARK, reportOf, result } from "./reports.js";

function withoutScript(page: string): string {
  return page.replace(/<(script|style)\b.*?<\/\1>/gs, "");
}

/** The tags of a page without its own script, style and data, and without what stands in quotes. */
function tagsOf(page: string): string[] {
  return [...withoutScript(page).matchAll(/<[^>]*>?/g)].map(([tag]) => tag.replace(/"[^"<>]*"/g, '""'));
}

describe("the report in HTML", () => {
  test("has the verdict, causes, checks, versions, exemptions and where it came from without its script", () => {
    const page = renderHtml(telling());
    const text = withoutScript(page).replace(/<[^>]*>/g, "");
    const words = text.replace(/\s+/g, " ");
    expect(words).toContain("✕ Does not conform");
    expect(words).toContain("2 resource versions stop working within 90 days, the first on 2026-12-24");
    expect(words).toContain("client-error-map 1 case in 1 operation");
    expect(words).toMatch(/Expected \{&#34;name&#34;:&#34;AtlasApiError.*Actual \{&#34;name&#34;:&#34;TypeError/);
    expect(words).toContain("curl --globoff https://cloud.mongodb.com/gadgets/1");
    expect(words).toContain("--seed 7 --check client-error-map --case &#39;2023-11-15 getGadget 404 with it&#39;");
    expect(words).toMatch(/spec-valid ?The document is valid\. 1 0 0 0 0 0 whole document/);
    expect(words).toMatch(/listWidgets ?GET \/widgets ✕ 2023-01-01 ✕ 2026-12-24 use listGadgets/);
    expect(words).toMatch(/spec-sunset-horizon ?getGadget Known\. 2027-09-30 1/);
    expect(words).toMatch(/Gone\. 2026-01-01 expired unused/);
    expect(words).toContain("0123456789abcdef".repeat(4));
    expect(words).toMatch(/Seed 7 .*atlas-fetch 0\.1\.0 on node 20\.20\.0 linux x64/);
  });

  test("gives its script every case", () => {
    const { texts, cells, checks, operations, command } = dataOf(renderHtml(telling()));
    const shown = cells.map(([operation, check, counts, cases]) => [
      operations[operation]?.[0],
      checks[check]?.[0],
      counts.join(" "),
      cases.map(([, ...places]) => places.map((place) => texts[place])),
    ]);
    expect(command).toBe("npx atlas-fetch conformance --seed 7");
    expect(shown).toContainEqual([
      "getGadget",
      "client-error-map",
      "1 1 0 0 0 0",
      [
        [
          "2023-11-15 getGadget 404 with it's fields",
          "2023-11-15",
          '{"name":"AtlasApiError","status":404}',
          '{"name":"TypeError","status":404}',
          expect.stringContaining("curl"),
          "",
          "",
          "'2023-11-15 getGadget 404 with it'\\''s fields'",
        ],
        ["2023-11-15 getGadget 403", "2023-11-15", "403", "", expect.stringContaining("curl")],
      ],
    ]);
    expect(shown).toContainEqual([undefined, "spec-valid", "1 0 0 0 0 0", [["the document"]]]);
  });

  test("loads nothing, and lets nothing run but its own script", () => {
    const page = renderHtml(telling());
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    const [, script = ""] = /<script type="module">(.*?)<\/script>/s.exec(page) ?? [];
    const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
    expect(policy.replaceAll("&#39;", "'").split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(script)}'`,
      `style-src 'sha256-${hash(style)}'`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(`${style}${script}`).not.toMatch(
      /url\(|@import|https?:|innerHTML|insertAdjacentHTML|document\.write|\beval\b/,
    );
    const addresses = tagsOfWithValues(page).flatMap(
      (tag) => /\s(?:src|href|action|srcset)="([^"]*)"/.exec(tag)?.[1] ?? [],
    );
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual(["data:,"]);
  });

  test("nothing in a report is more than text", () => {
    const known = new Set([
      ...tagsOf(renderHtml(telling())),
      ...tagsOf(renderHtml(harmless(harmful().results.length))),
    ]);
    const check = (page: string): void => {
      const tags = tagsOf(page);
      expect(tags.filter((tag) => tag.includes(MARK) || tag.includes("harmed"))).toEqual([]);
      const names = new Set([...known].map((tag) => tag.replace(/^<\/?([a-z]*).*/s, "$1")));
      expect(tags.filter((tag) => !names.has(tag.replace(/^<\/?([a-z]*).*/s, "$1")))).toEqual([]);
      expect(page).not.toMatch(/[\u0000-\u0008\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    };
    check(renderHtml(harmful()));
    fc.assert(
      fc.property(hostileReport, (report) => check(renderHtml(report))),
      { numRuns: 50 },
    );
  });

  test("keeps names that objects know", () => {
    const { operations, cells } = dataOf(renderHtml(harmful()));
    const names = operations.map(([id]) => id);
    expect(names).toHaveLength(ATTACKS.length);
    expect(names).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
    expect(cells).toHaveLength(2 * ATTACKS.length);
  });

  test("has what a run without operations or results has to say", () => {
    const page = renderHtml(reportOf([], { operations: [], checks: [] }));
    expect(page).toContain("Does not conform: nothing was exercised");
    expect(withoutScript(page)).not.toMatch(/NaN|undefined|Infinity/);
    const odd = result("spec-valid", "fail", { operationId: "notInTheDocument" });
    expect(dataOf(renderHtml(reportOf([odd]))).operations).toContainEqual([
      "notInTheDocument",
      "(not in the document)",
      "",
      "",
    ]);
  });

  test("is chosen by name and by the end of a file name", async () => {
    expect(parseTarget("a/report.html")).toEqual({ format: "html", file: "a/report.html" });
    expect(parseTarget("html=page")).toEqual({ format: "html", file: "page" });
    expect(await renderReport(telling(), "html")).toBe(renderHtml(telling()));
  });
});

function tagsOfWithValues(page: string): string[] {
  return [...withoutScript(page).matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

/** A run with the same parts as a harmful one. */
function harmless(count: number): ReturnType<typeof telling> {
  const results = Array.from({ length: count }, (_, index) =>
    result("client-error-map", "fail", {
      operationId: "getGadget",
      name: `${index}`,
      shared: `${index}`,
      curl: "curl",
    }),
  );
  return { ...telling(), results, upstream: { source: "upstream.yaml" } };
}
