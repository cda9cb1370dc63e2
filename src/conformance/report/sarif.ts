/** The report as SARIF 2.1.0, which code scanning services read. */
import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";
import type { CaseResult, CheckInfo } from "../check.js";
import { plain } from "./plain.js";
import { reproduceCommand, type ReportOperation, type RunReport } from "./run-report.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const HOME = "https://www.npmjs.com/package/atlas-fetch";

/** Renders a run: one rule for each check, one result for each failure; exempt ones are suppressed, with the reason. */
export function renderSarif(report: RunReport): string {
  const { checks, results, operations, tool, startedAt, duration } = report;
  const places = new Map(operations.map((operation) => [operation.operationId, operation]));
  const ruleIndex = new Map(checks.map(({ id }, index) => [id, index]));
  const findings = results.filter(({ status }) => status === "fail" || status === "exempt");
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            informationUri: HOME,
            rules: checks.map(ruleOf),
          },
        },
        automationDetails: { id: `atlas-fetch/conformance/${report.directions.join("+")}` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder in which the command ran." } } },
        invocations: [
          {
            executionSuccessful: true,
            startTimeUtc: startedAt,
            endTimeUtc: new Date(Date.parse(startedAt) + duration).toISOString(),
          },
        ],
        results: findings.map((result) => ({
          ruleId: result.check,
          ruleIndex: ruleIndex.get(result.check) ?? -1,
          level: result.severity,
          message: { text: messageOf(report, result) },
          locations: [locationOf(report, result, places.get(result.operationId ?? ""))],
          partialFingerprints: { "atlasFetchCase/v1": fingerprint(result) },
          ...(result.status === "exempt"
            ? { suppressions: [{ kind: "external", justification: plain(result.reason ?? "") }] }
            : {}),
        })),
        properties: { seed: report.seed, apiDates: report.apiDates, spec: report.spec },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
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

/** A file as a URI, relative to where the command ran as far as it is below. */
function artifact(file: string): object {
  if (/^https?:/i.test(file)) return { uri: encodeURI(file) };
  const uri = file.replace(/\\/g, "/").split("/").map(encodeSegment).join("/");
  return isAbsolute(file) ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}

function encodeSegment(segment: string): string {
  // A file name can have half a character in it, which no URI can.
  return encodeURIComponent(Buffer.from(segment).toString()).replaceAll("%3A", ":");
}

/** The same case has the same one in every run, so that a service can tell what is new. */
function fingerprint({ check, name }: CaseResult): string {
  return createHash("sha256").update(`${check}\n${name}`).digest("hex");
}
