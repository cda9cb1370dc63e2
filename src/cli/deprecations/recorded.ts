/** The facts that this package carries: those of the official document as it was last looked at, and of the trimmed spec. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkDocument } from "../../codegen/check-document.js";
import { documentOf, type UpstreamFacts } from "../../codegen/diff/upstream-facts.js";
import { isRecord, type OpenApiDocument } from "../../codegen/document.js";
import { SpecError } from "../../codegen/spec-error.js";
import { packageFolder } from "../../conformance/package-folder.js";

/** What is known without any other document. */
export interface RecordedDocuments {
  /** The day (`YYYY-MM-DD`) of the facts of the official document. */
  readonly date: string;
  /** The official document, as far as it was recorded. The parameters of its paths have no names. */
  readonly official: OpenApiDocument;
  /** The trimmed spec, which also knows names, replacements and pages. */
  readonly own: OpenApiDocument;
}

/**
 * Reads what was recorded.
 *
 * @throws {SpecError} `SPEC_UNREADABLE` if the package is not whole
 */
export async function recordedDocuments(): Promise<RecordedDocuments> {
  const file = join(packageFolder, "../openapi/upstream.json");
  const [{ date, operations }, { document }] = await Promise.all([
    readRecorded(file),
    import("../../generated/document.js"),
  ]);
  return { date, official: documentOf(operations), own: checkDocument(document, "The trimmed spec") };
}

async function readRecorded(file: string): Promise<Pick<UpstreamFacts, "date" | "operations">> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    if (isRecorded(value)) return value;
    throw new Error("it holds something else");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError("SPEC_UNREADABLE", `${file}, which is part of this package, cannot be read: ${reason}`, {
      cause,
    });
  }
}

/** The file is the package's own, so that a look at its outside is enough. */
function isRecorded(value: unknown): value is Pick<UpstreamFacts, "date" | "operations"> {
  return isRecord(value) && typeof value["date"] === "string" && isRecord(value["operations"]);
}
