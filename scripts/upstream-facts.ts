/** Reads and writes `openapi/upstream.json`, the facts of the official document as it was last looked at. */
import { readFile } from "node:fs/promises";
import type { OperationFacts, UpstreamFacts } from "../src/codegen/diff/index.js";
import { isRecord } from "../src/codegen/document.js";
import { SpecError } from "../src/codegen/index.js";

/**
 * Reads the facts.
 *
 * @throws {SpecError} `SPEC_UNREADABLE` if there is no such file, or if it holds something else
 */
export async function readFacts(file: string): Promise<UpstreamFacts> {
  try {
    const facts: unknown = JSON.parse(await readFile(file, "utf8"));
    if (isFacts(facts)) return facts;
    throw new Error("it has no date, hash and operations");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = "Name the older document with --from, or make the file with --record.";
    throw new SpecError("SPEC_UNREADABLE", `${file} holds no recorded facts: ${reason}. ${advice}`, { cause });
  }
}

/** The facts as JSON with one line for each operation, so that a change of one is a change of one line. */
export function formatFacts({ date, sha256, operations }: UpstreamFacts): string {
  const lines = Object.entries(operations).map(
    ([identity, facts]) => `    ${JSON.stringify(identity)}: ${JSON.stringify(facts)}`,
  );
  return `{
  "date": ${JSON.stringify(date)},
  "sha256": ${JSON.stringify(sha256)},
  "operations": {
${lines.join(",\n")}
  }
}
`;
}

function isFacts(value: unknown): value is UpstreamFacts {
  if (!isRecord(value)) return false;
  const { date, sha256, operations } = value;
  return (
    typeof date === "string" &&
    typeof sha256 === "string" &&
    isRecord(operations) &&
    Object.values(operations).every(isOperationFacts)
  );
}

function isOperationFacts(value: unknown): value is OperationFacts {
  if (!isRecord(value)) return false;
  const { operationId, tag, versions } = value;
  return (
    typeof operationId === "string" &&
    typeof tag === "string" &&
    isRecord(versions) &&
    Object.values(versions).every((sunset) => sunset === null || typeof sunset === "string")
  );
}
