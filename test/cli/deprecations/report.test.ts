/** What the list and a scan say, in each form, of facts that are made up here. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { deprecationsOf, type Deprecation } from "../../../src/cli/deprecations/entries.js";
import type { Facts, OperationFacts, VersionFacts } from "../../../src/cli/deprecations/facts.js";
import type { Finding } from "../../../src/cli/deprecations/finding.js";
import { readMoment, readSpan } from "../../../src/cli/deprecations/moment.js";
import { renderMarkdown } from "../../../src/cli/deprecations/output/markdown.js";
import { renderText } from "../../../src/cli/deprecations/output/text.js";
import { daysText, hasFindings, movedText, type DeprecationReport } from "../../../src/cli/deprecations/report.js";
import { judgeApiDate, judgeOperation } from "../../../src/cli/deprecations/scan/judge.js";
import type { OperationUse } from "../../../src/cli/deprecations/scan/use.js";

const NOW = Date.parse("2026-11-23");

function operation(
  name: string,
  versions: readonly VersionFacts[],
  more: Partial<OperationFacts> = {},
): OperationFacts {
  return {
    operationId: name,
    method: "GET",
    path: `/api/atlas/v2/${name}`,
    tag: "Gadgets",
    isDeprecated: false,
    versions,
    names: [name],
    docs: `https://docs.example/${name}`,
    ...more,
  };
}

const OPERATIONS: readonly OperationFacts[] = [
  operation("fine", [{ version: "2023-01-01" }]),
  operation("today", [{ version: "2023-01-01", sunset: "2026-11-23" }, { version: "2025-01-01" }]),
  operation("yesterday", [{ version: "2023-01-01", sunset: "2026-11-22" }]),
  operation("tomorrow", [{ version: "2023-01-01", sunset: "2026-11-24", recorded: "2027-01-01" }]),
  operation("later", [{ version: "2023-01-01", sunset: "2028-01-01", recorded: null }], {
    isDeprecated: true,
    replacement: { operationId: "fine", version: "2023-01-01" },
  }),
  operation("undated", [{ version: "preview" }], { isDeprecated: true }),
  operation("gone", [{ version: "2023-01-01", isGone: true }, { version: "2024-01-01" }]),
];

const facts: Facts = { recordedOn: "2026-08-21", operations: OPERATIONS, shared: 7, notices: [] };
const deprecations = deprecationsOf(facts, NOW);
const of = (name: string): Deprecation | undefined => deprecations.find(({ operationId }) => operationId === name);

function report(more: Partial<DeprecationReport> = {}): DeprecationReport {
  return { now: "2026-11-23T00:00:00.000Z", recordedOn: "2026-08-21", deprecations, notices: [], ...more };
}

const finding: Finding = {
  file: "src/main.ts",
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 20,
  kind: "operation",
  reason: "operation",
  operationId: "later",
  message: "later is deprecated.",
  advice: "Use fine.",
  resolvedBy: "syntax",
  caveats: ["the method is not known"],
};

describe("the list", () => {
  it("goes from what ends first to what has no day", () => {
    expect(deprecations.map(({ operationId, daysLeft }) => [operationId, daysLeft])).toEqual([
      ["yesterday", -1],
      ["today", 0],
      ["tomorrow", 1],
      ["later", 404],
      ["gone", undefined],
      ["undated", undefined],
    ]);
    expect(of("today")?.replacement).toEqual({ operationId: "today", version: "2025-01-01" });
    expect(of("gone")).toMatchObject({ reason: "removed", replacement: { version: "2024-01-01" } });
    expect(of("undated")?.advice).toBe("No replacement is recorded; see https://docs.example/undated");
  });

  it("says how long in words", () => {
    expect([undefined, 2, 1, 0, -1, -2].map(daysText)).toEqual([
      "",
      "in 2 days",
      "in 1 day",
      "today",
      "1 day ago",
      "2 days ago",
    ]);
    expect([{}, { movedFrom: null }, { movedFrom: "2027-01-01" }].map(movedText)).toEqual([
      "",
      "new",
      "was 2027-01-01",
    ]);
  });

  it("is a table, with colours by how urgent it is", async () => {
    const text = await renderText(report());
    expect(text).toMatch(/^2026-11-24 \(was 2027-01-01\) +in 1 day +tomorrow +2023-01-01 +see https:\/\/docs/m);
    expect(text).toMatch(/^2028-01-01 \(new\) +in 404 days +later +2023-01-01 +fine \(2023-01-01\)$/m);
    expect(text).toMatch(/^2026-11-23 +today +today +2023-01-01 +API date 2025-01-01$/m);
    expect(text).toMatch(/^none +removed +gone/m);
    const colours = await renderText(report(), { colors: true });
    expect(colours).toContain("\u001b[31mtoday\u001b[39m");
    expect(colours).toContain("\u001b[33min 1 day\u001b[39m");
    expect(colours).toContain("\u001b[31mremoved\u001b[39m");
  });

  it("is Markdown with the same, and with notices", () => {
    const text = renderMarkdown(report({ notices: ["One `thing` to know."], source: "new.yaml", withinDays: 1 }));
    expect(text).toContain("## 6 resource versions stopping within 1 day\n");
    expect(text).toContain("| 2026-11-24 (was 2027-01-01) | in 1 day |");
    expect(text).toContain("2023-01-01 (removed)");
    expect(text).toContain("## Notices\n\n- ");
    expect(renderMarkdown(report({ deprecations: [], withinDays: 30 }))).toBe(
      "## 0 resource versions stopping within 30 days\n\nDates: `recorded on 2026-08-21`, seen on 2026-11-23.\n",
    );
  });
});

describe("a scan", () => {
  const scan = { files: 2, findings: [finding], notices: ["1 file that is no text passed over: a.ts."] };

  it("is Markdown that says what to do, and how sure it is", () => {
    const text = renderMarkdown(report({ scan, deprecations: [] }));
    expect(text).toMatch(/^# ⚠️ 1 deprecated call in 2 files\n/);
    expect(text).toContain(
      "| `src/main.ts:3:7` | `later` | `later is deprecated.` | `Use fine. (seen without types; the method is not known)` |",
    );
    expect(text).toContain("- `1 file that is no text passed over: a.ts.`");
    const { operationId: _, ...dated } = finding;
    expect(renderMarkdown(report({ scan: { ...scan, findings: [{ ...dated, apiDate: "2023-01-01" }] } }))).toContain(
      "| `src/main.ts:3:7` | `2023-01-01` |",
    );
    expect(renderMarkdown(report({ scan: { ...scan, findings: [], notices: [] } }))).toMatch(
      /^# ✅ 0 deprecated calls in 2 files\n/,
    );
  });

  it("is lines for editors, and a verdict", async () => {
    const text = await renderText(report({ scan: { ...scan, findings: [finding, { ...finding, daysLeft: 3 }] } }));
    expect(text).toContain("src/main.ts:3:7  later is deprecated.\n  Use fine. (seen without types; the method is not");
    expect(text).toContain("2 deprecated calls in 1 file of 2 (recorded on 2026-08-21; seen on 2026-11-23).\n");
    const nothing = report({ withinDays: 2, scan: { ...scan, findings: [] } });
    expect(await renderText(nothing)).toBe(
      "Nothing deprecated is called in 2 files, stopping within 2 days (recorded on 2026-08-21; seen on 2026-11-23).\n",
    );
    expect([hasFindings(nothing), hasFindings(report({ scan })), hasFindings(report())]).toEqual([false, true, true]);
  });
});

describe("what is said of a use", () => {
  const source = ts.createSourceFile("main.ts", "later();\n", ts.ScriptTarget.ES2022, true);
  const [node = source] = source.statements;
  const judged = (name: string, use: Partial<OperationUse> = {}): Finding | undefined => {
    const found = OPERATIONS.find(({ operationId }) => operationId === name);
    if (found === undefined) throw new Error(name);
    return judgeOperation({ kind: "operation", operation: found, node, resolvedBy: "types", caveats: [], ...use }, NOW);
  };

  it.each<[string, Partial<OperationUse>, string | undefined]>([
    ["fine", { apiDate: "2023-01-01" }, undefined],
    ["fine", {}, undefined],
    [
      "fine",
      { apiDate: "2022-01-01" },
      "fine (GET /api/atlas/v2/fine) has no resource version at API date 2022-01-01.",
    ],
    ["today", {}, undefined],
    [
      "today",
      { apiDate: "2023-01-01" },
      "today (GET /api/atlas/v2/today) is called in resource version 2023-01-01, which was to stop working on 2026-11-23.",
    ],
    [
      "tomorrow",
      { version: "2023-01-01" },
      "tomorrow (GET /api/atlas/v2/tomorrow) is called in resource version 2023-01-01, which stops working on 2026-11-24 (in 1 day).",
    ],
    ["later", {}, "later (GET /api/atlas/v2/later) is deprecated and stops working on 2028-01-01 (in 404 days)."],
    ["undated", {}, "undated (GET /api/atlas/v2/undated) is deprecated."],
    [
      "gone",
      { version: "2023-06-01" },
      "gone (GET /api/atlas/v2/gone) is called in resource version 2023-01-01, which the newest document has no more.",
    ],
  ])("%s %j", (name, use, message) => {
    expect(judged(name, use)?.message).toBe(message);
  });

  it("has of a date without a path how many operations it leads astray", () => {
    const text = ts.createSourceFile("a.ts", "`one\nvnd.atlas.2023-01-01+json`;\n", ts.ScriptTarget.ES2022, true);
    const [template = text] = text.statements;
    const judge = (names: readonly string[]): Finding | undefined =>
      judgeApiDate(
        template,
        "2023-01-01",
        "2023-01-01",
        OPERATIONS.filter(({ operationId }) => names.includes(operationId)),
        NOW,
      );
    expect(judge(["fine", "yesterday"])).toBeUndefined();
    expect(judge(["today"])).toMatchObject({
      line: 2,
      column: 11,
      endColumn: 21,
      message:
        "API date 2023-01-01 leads 1 operation to a resource version that stops working, the first since 2026-11-23.",
      advice: "Where this is sent to one of them, move to API date 2025-01-01 or later.",
    });
    expect(judge(["gone"])?.message).toBe(
      "API date 2023-01-01 leads 1 operation to a resource version that stops working.",
    );
    expect(judge(["gone", "today"])?.message).toContain("leads 2 operations to resource versions that stop working");
  });
});

describe("spans and days", () => {
  it.each([
    ["180d", 180],
    ["2W", 14],
    [" 7 ", 7],
  ])("%j is %d days", (text, days) => expect(readSpan("--within", text)).toBe(days));

  it.each(["", "x", "1y", "-1d", "1.5d", "100001d"])("%j is none", (text) => {
    expect(() => readSpan("--within", text)).toThrow(/is no number of days/);
  });

  it.each(["2026-02-30", "2026-13-01", "tomorrow", "2026-01-01T10:00", "2026-01-01T25:00Z"])("%j is no day", (text) => {
    expect(() => readMoment("--now", text)).toThrow(/is no date/);
  });
});
