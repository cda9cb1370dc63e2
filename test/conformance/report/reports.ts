/** Reports of invented runs, plain and hostile. */
import fc from "fast-check";
import type { CaseResult, CheckInfo, Status } from "../../../src/conformance/check.js";
import type { ReportOperation, RunReport } from "../../../src/conformance/report/run-report.js";

export const CHECKS: readonly CheckInfo[] = [
  { id: "spec-valid", severity: "error", sentence: "The document is valid." },
  { id: "spec-sunset-horizon", severity: "warning", sentence: "Nothing stops working soon." },
  { id: "client-accept-version", severity: "error", sentence: "Accept names the pinned API date." },
  { id: "client-error-map", severity: "error", sentence: "Errors are typed." },
];

/** One case of one of the checks. */
export function result(check: CheckInfo["id"], status: Status, more: Partial<CaseResult> = {}): CaseResult {
  const severity = CHECKS.find(({ id }) => id === check)?.severity ?? "error";
  return { check, severity, name: `${check} ${status}`, status, ...more };
}

/** A report; every part can be replaced. */
export function reportOf(results: readonly CaseResult[], parts: Partial<RunReport> = {}): RunReport {
  return {
    schemaVersion: 1,
    tool: { name: "atlas-fetch", version: "0.1.0" },
    runtime: "node 20.20.0 linux x64",
    startedAt: "2026-11-23T09:00:00.000Z",
    duration: 12_345,
    seed: 7,
    spec: { source: "openapi/gadgets.yaml", sha256: "0123456789abcdef".repeat(4), title: "Gadgets", version: "1" },
    traffic: [],
    apiDates: ["2023-11-15"],
    directions: ["spec", "client"],
    checks: CHECKS,
    operations: [operation("getGadget", { location: { file: "openapi/paths/gadgets.yaml", line: 12 } })],
    exemptions: [],
    results,
    command: "npx atlas-fetch conformance",
    ...parts,
  };
}

export function operation(operationId: string, more: Partial<ReportOperation> = {}): ReportOperation {
  return {
    operationId,
    tag: "Gadgets",
    method: "GET",
    path: "/gadgets/{gadgetId}",
    versions: [{ version: "2023-01-01", deprecated: false }],
    ...more,
  };
}

/** Found in every hostile text, so that a test can see where it got to. */
export const MARK = "HOSTILE";

/** What could break out of one format or another. */
const PIECES = [
  "\n",
  "\r\n",
  "\u0000",
  "\u0085\u2028\u2029",
  "\u001b[2J\u001b]0;title\u0007",
  "\u009b31m",
  "\u202egnirts\u2066",
  "\ud800",
  "\uffff",
  "]]>",
  "<!-- ",
  "</failure><testcase/>",
  "&lt;&#0;",
  "::error::pwned",
  "::set-output name=a::b",
  "%0A::warning::",
  "`",
  "```\n",
  "| a | b |",
  "\n# Title",
  "[link](javascript:alert(1))",
  "<script>alert(1)</script>",
  "'; rm -rf / #",
  "$(id)`id`",
  '"',
  "\\",
  "漢字🙂e\u0301",
];

/** Text with as many traps as fit, always with {@link MARK} in it. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8, unit: "binary" })), { maxLength: 6 }),
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 6 }),
  )
  .map(([before, after]) => `${before.join("")}${MARK}${after.join("")}`);

const hostileResult: fc.Arbitrary<CaseResult> = fc
  .record({
    check: fc.constantFrom(...CHECKS),
    status: fc.constantFrom<Status>("pass", "fail", "fail", "fail", "exempt", "not-applicable", "not-exercised"),
    name: hostileText,
    operationId: hostileText,
    expected: hostileText,
    actual: hostileText,
    reason: hostileText,
    curl: hostileText,
    shared: hostileText,
    whole: fc.boolean(),
  })
  .map(({ check, whole, status, name, operationId, expected, actual, reason, curl, shared }) => ({
    check: check.id,
    severity: check.severity,
    status,
    name,
    ...(whole ? {} : { operationId, expected, actual, reason, curl, shared }),
  }));

/** Reports in which everything that is brought in from outside is hostile. */
export const hostileReport: fc.Arbitrary<RunReport> = fc
  .record({ results: fc.array(hostileResult, { maxLength: 60 }), text: hostileText, sunset: fc.boolean() })
  .map(({ results, text, sunset }) =>
    reportOf(results, {
      spec: { source: text, title: text, version: text },
      upstream: { source: text },
      apiDates: [text],
      operations: results.flatMap(({ operationId }) =>
        operationId === undefined
          ? []
          : [
              operation(operationId, {
                tag: text,
                path: text,
                versions: [{ version: text, deprecated: true, ...(sunset ? { sunset: "2026-12-24" } : {}) }],
                replacedBy: text,
                location: { file: text, line: 3 },
              }),
            ],
      ),
      exemptions: [{ check: text, case: text, reason: text, expires: "2027-01-01", uses: 1 }],
    }),
  );
