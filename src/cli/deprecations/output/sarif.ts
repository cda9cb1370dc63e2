/** The report as SARIF 2.1.0, for code scanning: a rule for each reason, a result for each use. */
import { HOME, artifact, fingerprint, sarifLog } from "../../../conformance/report/sarif-log.js";
import { plain } from "../../../conformance/report/plain.js";
import { PACKAGE_VERSION } from "../../../package-version.js";
import type { Deprecation } from "../entries.js";
import type { Finding } from "../finding.js";
import { adviceText, type DeprecationReport } from "../report.js";

const RULES: Readonly<Record<Finding["reason"], readonly [id: string, sentence: string]>> = {
  operation: ["atlas-deprecated-operation", "A deprecated operation of the Atlas Administration API is called."],
  "resource-version": ["atlas-sunset-version", "A resource version that stops working is called."],
  removed: ["atlas-removed-version", "A resource version that the newest document has no more is called."],
  unavailable: [
    "atlas-unavailable-version",
    "An operation is called at an API date that it has no resource version for.",
  ],
  "api-date": [
    "atlas-sunset-api-date",
    "A media type names an API date that leads to resource versions that stop working.",
  ],
};

const REASONS = Object.keys(RULES);

/** Renders a report. Without a scan, the results are the list, which has places in no file. */
export function renderSarif(report: DeprecationReport): string {
  const { now, scan, deprecations, recordedOn, source, withinDays } = report;
  return sarifLog({
    tool: { name: "atlas-fetch", version: PACKAGE_VERSION },
    rules: Object.values(RULES).map(([id, sentence]) => ({
      id,
      shortDescription: { text: sentence },
      defaultConfiguration: { level: "warning" },
      helpUri: HOME,
      properties: { tags: ["deprecation"] },
    })),
    automationId: "atlas-fetch/deprecations",
    startedAt: now,
    endedAt: now,
    results: scan === undefined ? deprecations.map(listed) : found(scan.findings),
    properties: { recordedOn, source: source ?? null, withinDays: withinDays ?? null },
  });
}

/** The same use keeps its fingerprint when lines move: it is told from others like it by its turn in the file. */
function found(findings: readonly Finding[]): object[] {
  const turns = new Map<string, number>();
  return findings.map((finding) => {
    const { file, line, column, endLine, endColumn, message } = finding;
    const { operationId = "", version = "", apiDate = "" } = finding;
    const key = fingerprint(finding.reason, file, operationId, version, apiDate);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return {
      ...result(finding, `${message} ${adviceText(finding)}`),
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifact(file),
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
          ...logical(finding),
        },
      ],
      partialFingerprints: { "atlasFetchUse/v1": fingerprint(key, String(turn)) },
    };
  });
}

function listed(entry: Deprecation): object {
  const { operationId, version, reason, advice } = entry;
  return {
    ...result(entry, `${operationId} in resource version ${version}. ${advice}`),
    locations: [logical(entry)],
    partialFingerprints: { "atlasFetchDeprecation/v1": fingerprint(reason, operationId, version) },
  };
}

function result({ reason, daysLeft }: Pick<Finding, "reason" | "daysLeft">, text: string): object {
  const isOver = reason === "removed" || reason === "unavailable" || (daysLeft !== undefined && daysLeft <= 0);
  return {
    ruleId: RULES[reason][0],
    ruleIndex: REASONS.indexOf(reason),
    level: isOver ? "error" : "warning",
    message: { text: plain(text) },
  };
}

function logical({ operationId }: { readonly operationId?: string }): object {
  if (operationId === undefined) return {};
  return { logicalLocations: [{ fullyQualifiedName: plain(operationId), kind: "function" }] };
}
