/** The report as SARIF 2.1.0, which code scanning services read. */
import type { CaseResult, CheckInfo } from "../check.js";
import { plain } from "./plain.js";
import { reproduceCommand, type ReportOperation, type RunReport } from "./run-report.js";
import { artifact, fingerprint, HOME, sarifLog } from "./sarif-log.js";

/** Renders a run: one rule for each check, one result for each failure; exempt ones are suppressed, with the reason. */
export function renderSarif(report: RunReport): string {
  const { checks, results, operations, tool, startedAt, duration } = report;
  const places = new Map(operations.map((operation) => [operation.operationId, operation]));
  const ruleIndex = new Map(checks.map(({ id }, index) => [id, index]));
  const findings = results.filter(({ status }) => status === "fail" || status === "exempt");
  return sarifLog({
    tool,
    rules: checks.map(ruleOf),
    automationId: `atlas-fetch/conformance/${report.directions.join("+")}`,
    startedAt,
    endedAt: new Date(Date.parse(startedAt) + duration).toISOString(),
    results: findings.map((result) => ({
      ruleId: result.check,
      ruleIndex: ruleIndex.get(result.check) ?? -1,
      level: result.severity,
      message: { text: messageOf(report, result) },
      locations: [locationOf(report, result, places.get(result.operationId ?? ""))],
      partialFingerprints: { "atlasFetchCase/v1": fingerprint(result.check, result.name) },
      ...(result.status === "exempt"
        ? { suppressions: [{ kind: "external", justification: plain(result.reason ?? "") }] }
        : {}),
    })),
    properties: { seed: report.seed, apiDates: report.apiDates, spec: report.spec },
  });
}

function ruleOf({ id, severity, sentence }: CheckInfo): object {
  return {
    id,
    shortDescription: { text: sentence },
    defaultConfiguration: { level: severity },
    helpUri: HOME,
    properties: { tags: ["conformance", id.slice(0, id.indexOf("-"))] },
  };
}

function messageOf(report: RunReport, result: CaseResult): string {
  const { name, expected = "a pass", actual = "a failure" } = result;
  const again = reproduceCommand(report, result);
  return `${plain(name)}: expected ${plain(expected)}, got ${plain(actual)}. Again: ${plain(again)}`;
}

function locationOf({ spec }: RunReport, { operationId }: CaseResult, operation: ReportOperation | undefined): object {
  const { file, line } = operation?.location ?? { file: spec.source, line: 1 };
  return {
    physicalLocation: { artifactLocation: artifact(file), region: { startLine: line } },
    ...(operationId === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: plain(operationId), kind: "function" }] }),
  };
}
