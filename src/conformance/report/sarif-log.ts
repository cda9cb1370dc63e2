/** What every SARIF 2.1.0 log of this package has in common. */
import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Where people find out about the tool. */
export const HOME = "https://www.npmjs.com/package/atlas-fetch";

/** One run of a tool. */
export interface SarifRun {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: readonly object[];
  /** Tells this kind of run from others of the same tool. */
  readonly automationId: string;
  /** When it began and ended, in ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly results: readonly object[];
  readonly properties: object;
}

/** A log of one run, as text. */
export function sarifLog({ tool, rules, automationId, startedAt, endedAt, results, properties }: SarifRun): string {
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
            rules,
          },
        },
        automationDetails: { id: automationId },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder in which the command ran." } } },
        invocations: [{ executionSuccessful: true, startTimeUtc: startedAt, endTimeUtc: endedAt }],
        results,
        properties,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A file as a URI, relative to where the command ran as far as it is below. */
export function artifact(file: string): object {
  if (/^https?:/i.test(file)) return { uri: encodeURI(file) };
  const uri = file.replace(/\\/g, "/").split("/").map(encodeSegment).join("/");
  return isAbsolute(file) ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}

function encodeSegment(segment: string): string {
  // A file name can have half a character in it, which no URI can.
  return encodeURIComponent(Buffer.from(segment).toString()).replaceAll("%3A", ":");
}

/** The same parts have the same one in every run, so that a service can tell what is new. */
export function fingerprint(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex");
}
