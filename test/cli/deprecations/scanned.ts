/** Scans invented programs for what was recorded of Atlas, at a day that stands still. */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { reportDeprecations } from "../../../src/cli/deprecations/run.js";
import type { Finding } from "../../../src/cli/deprecations/finding.js";

/** The client itself, so that its types are there. */
export const CLIENT: string = JSON.stringify(resolve("src/index.js"));
export const NOW: number = Date.parse("2026-11-23");

/** A fresh folder with these files, whose names may have folders in them. */
export async function projectWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-fetch-scan-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

export interface Scanned {
  readonly findings: readonly Finding[];
  /** `line:column operation version` of each. */
  readonly lines: readonly string[];
  readonly notices: readonly string[];
  readonly files: number;
}

/** What is found in a folder. */
export async function scanFolder(folder: string): Promise<Scanned> {
  const { scan } = await reportDeprecations({ now: NOW, scan: [folder] });
  if (scan === undefined) throw new Error("nothing was scanned");
  const { findings, notices, files } = scan;
  const short = (text: string): string => text.replaceAll(`${folder}/`, "").replaceAll(`${relative(".", folder)}/`, "");
  return {
    findings: findings.map((finding) => ({ ...finding, file: short(finding.file) })),
    lines: findings.map(({ line, column, operationId, apiDate = "", version }) =>
      `${line}:${column} ${operationId ?? apiDate} ${version ?? ""}`.trim(),
    ),
    notices: notices.map(short),
    files,
  };
}

/** What is found in one file. */
export async function scanText(text: string, name = "main.ts"): Promise<Scanned> {
  return scanFolder(await projectWith({ [name]: text }));
}

/** What is found in each of some files, which are scanned together. */
export async function scanEach(texts: readonly string[], extension: string): Promise<Scanned[]> {
  const names = texts.map((_, index) => `case-${index}.${extension}`);
  const folder = await projectWith(Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""])));
  const all = await scanFolder(folder);
  return names.map((name) => {
    const own = all.findings.map((finding, index) => ({ finding, line: all.lines[index] ?? "" }));
    const kept = own.filter(({ finding }) => finding.file === name);
    return { ...all, findings: kept.map(({ finding }) => finding), lines: kept.map(({ line }) => line) };
  });
}
