/** A short report for a terminal. */
import { conforms, tally, type CaseResult } from "./check.js";

/** How many failures are shown in full. */
const SHOWN = 10;

/** One line for each check, the first failures, and a verdict. */
export function summarize(results: readonly CaseResult[]): string {
  const checks = [...new Set(results.map(({ check }) => check))];
  const width = Math.max(...checks.map(({ length }) => length), 0);
  const lines = checks.map((check) => {
    const { pass, fail, exempt, ...rest } = tally(results.filter((result) => result.check === check));
    const parts = [
      `${pass} passed`,
      ...(fail > 0 ? [`${fail} FAILED`] : []),
      ...(exempt > 0 ? [`${exempt} exempt`] : []),
    ];
    const notRun = rest["not-exercised"] > 0 ? ["not exercised"] : [];
    return `  ${check.padEnd(width)}  ${[...parts, ...notRun].join(", ")}`;
  });
  const failures = results.filter(({ status }) => status === "fail");
  const shown = failures
    .slice(0, SHOWN)
    .flatMap(({ check, name, expected, actual }) => [
      `  ${check}: ${name}`,
      `    expected ${shorten(expected)}`,
      `    got      ${shorten(actual)}`,
    ]);
  const more = failures.length > SHOWN ? [`  and ${failures.length - SHOWN} more`] : [];
  const verdict = conforms(results) ? "conforms" : "does NOT conform";
  return [...lines, ...shown, ...more, `  ${results.length} cases: ${verdict}`].join("\n");
}

function shorten(text = ""): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
