/** Finds in source code what is deprecated or stops working: with the compiler, so that comments and types are no calls. */
import type { Facts } from "../facts.js";
import type { Finding, ScanResult } from "../finding.js";
import { FactIndex } from "./fact-index.js";
import { sourceFiles } from "./files.js";
import { Notices } from "./notices.js";
import { programsOf } from "./program.js";
import { scanProgram } from "./scan-program.js";

/**
 * Scans files and folders.
 *
 * @param now - milliseconds since the epoch
 * @throws {AtlasConfigError} `INVALID_OPTION` for a path that cannot be scanned
 */
export async function scan(paths: readonly string[], facts: Facts, now: number): Promise<ScanResult> {
  const notices = new Notices();
  const files = await sourceFiles(paths, notices);
  const index = new FactIndex(facts);
  const findings = new Map<string, Finding>();
  for (const program of programsOf(files, notices)) {
    for (const finding of scanProgram(program, index, now)) findings.set(keyOf(finding), finding);
  }
  return { files: files.length, findings: [...findings.values()].sort(byPlace), notices: notices.texts() };
}

function keyOf({ file, line, column, operationId = "", version = "", apiDate = "" }: Finding): string {
  return JSON.stringify([file, line, column, operationId, version, apiDate]);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || ((a.operationId ?? "") < (b.operationId ?? "") ? -1 : 1);
}
