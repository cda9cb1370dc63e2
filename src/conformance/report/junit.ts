/** The report as JUnit XML, which most CI systems read. */
import { conforms, type CaseResult, type CheckInfo } from "../check.js";
import { outcomeOf } from "./outcome.js";
import { reproduceCommand, type RunReport } from "./run-report.js";
import { renderXml, type XmlElement } from "./xml.js";

/**
 * Renders a run: one suite for each check, one case for each case. A warning is no failure, because the run does not
 * fail for it; it is in the output of its case. What is exempt or was not exercised is skipped, with the reason.
 */
export function renderJunit(report: RunReport): string {
  const { results, checks, duration, startedAt } = report;
  const byCheck = new Map<string, CaseResult[]>(checks.map(({ id }) => [id, []]));
  for (const result of results) byCheck.get(result.check)?.push(result);
  const suites = checks.map((check) => suite(report, check, byCheck.get(check.id) ?? []));
  const { pass, fail, errors, total, ...rest } = outcomeOf(results);
  const isIdle = pass + fail === 0;
  return renderXml({
    name: "testsuites",
    attributes: {
      name: "atlas-fetch conformance",
      tests: total + (isIdle ? 1 : 0),
      failures: errors + (isIdle ? 1 : 0),
      skipped: rest.exempt + rest["not-applicable"] + rest["not-exercised"],
      errors: 0,
      time: seconds(duration),
      timestamp: startedAt,
    },
    children: [...suites, ...(isIdle && !conforms(results) ? [nothingExercised()] : [])],
  });
}

function suite(report: RunReport, { id, sentence }: CheckInfo, results: readonly CaseResult[]): XmlElement {
  const { errors, total, ...rest } = outcomeOf(results);
  return {
    name: "testsuite",
    attributes: {
      name: id,
      tests: total,
      failures: errors,
      skipped: rest.exempt + rest["not-applicable"] + rest["not-exercised"],
      errors: 0,
    },
    children: [
      { name: "properties", children: [{ name: "property", attributes: { name: "sentence", value: sentence } }] },
      ...results.map((result) => testCase(report, result)),
    ],
  };
}

function testCase(report: RunReport, result: CaseResult): XmlElement {
  const { check, name, operationId } = result;
  return {
    name: "testcase",
    attributes: { name, classname: operationId === undefined ? check : `${check}.${operationId}` },
    children: verdict(report, result),
  };
}

function verdict(report: RunReport, result: CaseResult): XmlElement[] {
  const { status, severity, expected = "a pass", actual = "a failure", reason = status } = result;
  if (status === "pass") return [];
  if (status !== "fail") return [{ name: "skipped", attributes: { message: `${status}: ${reason}` } }];
  const message = `expected ${expected}, got ${actual}`;
  if (severity === "warning") return [{ name: "system-out", children: [`warning: ${message}`] }];
  return [{ name: "failure", attributes: { message, type: result.check }, children: [details(report, result)] }];
}

function details(report: RunReport, result: CaseResult): string {
  const { expected = "", actual = "", curl } = result;
  const lines = [`expected: ${expected}`, `actual:   ${actual}`, ...(curl === undefined ? [] : [`request:  ${curl}`])];
  return [...lines, `again:    ${reproduceCommand(report, result)}`].join("\n");
}

/** A reader that only counts would take a run that exercised nothing for a success. */
function nothingExercised(): XmlElement {
  const message = "nothing was exercised";
  return {
    name: "testsuite",
    attributes: { name: "run", tests: 1, failures: 1, skipped: 0, errors: 0 },
    children: [
      {
        name: "testcase",
        attributes: { name: "something is exercised", classname: "run" },
        children: [{ name: "failure", attributes: { message, type: "run" }, children: [message] }],
      },
    ],
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
