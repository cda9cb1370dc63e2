/** Reads an OpenAPI document from a file or an address, one file or several, YAML or JSON. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { loadPeer } from "../peer.js";
import { bundleFiles } from "./bundle.js";
import { checkDocument } from "./check-document.js";
import { forEachReference, type OpenApiDocument } from "./document.js";
import { checkSize } from "./size.js";
import { SpecError } from "./spec-error.js";

export interface LoadedSpec {
  document: OpenApiDocument;
  /** Where it came from, as given. */
  source: string;
  /** SHA-256 of the bundled document, in hexadecimal: the same facts give the same hash. */
  hash: string;
}

/**
 * Loads a document and checks that it can be worked with.
 *
 * A document of several files may only refer to files in its own folder and below; one from an address may not refer
 * to others at all.
 *
 * @param source - a path, or an `https:` address (`http:` on loopback)
 * @throws {SpecError} `SPEC_UNREADABLE`, `SPEC_NOT_OPENAPI`, `SPEC_DANGLING_REFERENCE`, `SPEC_TOO_LARGE` or
 * `SPEC_INVALID`
 */
export async function loadSpec(source: string): Promise<LoadedSpec> {
  const text = await readSource(source);
  const parsed = await parseDocument(text, source);
  checkSize(parsed, source);
  let value = parsed;
  if (hasExternalReference(parsed)) {
    if (isAddress(source)) {
      throw new SpecError("SPEC_INVALID", `${source} refers to other files, which is only possible for a file.`);
    }
    value = await bundleFiles(source);
    checkSize(value, source);
  }
  const document = checkDocument(value, source);
  return { document, source, hash: hashDocument(document) };
}

/** SHA-256 of a document, in hexadecimal. */
export function hashDocument(document: OpenApiDocument): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("hex");
}

function isAddress(source: string): boolean {
  return /^https?:/i.test(source);
}

async function readSource(source: string): Promise<string> {
  try {
    if (!isAddress(source)) return await readFile(source, "utf8");
    const { protocol, hostname } = new URL(source);
    if (protocol === "http:" && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)) {
      throw new Error("an address has to begin with https:");
    }
    const response = await fetch(source);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.text();
  } catch (cause) {
    throw new SpecError("SPEC_UNREADABLE", `${source} cannot be read: ${messageOf(cause)}`, { cause });
  }
}

async function parseDocument(text: string, source: string): Promise<unknown> {
  const json = parseJson(text);
  if (json !== undefined) return json;
  const { parseYaml } = await loadPeer("@redocly/openapi-core", () => import("@redocly/openapi-core"));
  try {
    return parseYaml(text);
  } catch (cause) {
    const line = lineOf(cause);
    const place = line === undefined ? source : `${source}:${line}`;
    const [first = ""] = messageOf(cause).split("\n");
    throw new SpecError("SPEC_NOT_OPENAPI", `${place} is neither YAML nor JSON: ${first}`, { cause });
  }
}

/** `undefined` for what may be YAML, in its own brackets too; if it is broken JSON, the parser of YAML knows the line. */
function parseJson(text: string): unknown {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line, counted from 1, that a parser of YAML complains about. */
function lineOf(cause: unknown): number | undefined {
  if (typeof cause !== "object" || cause === null || !("mark" in cause)) return undefined;
  const { mark } = cause;
  if (typeof mark !== "object" || mark === null || !("line" in mark)) return undefined;
  return typeof mark.line === "number" ? mark.line + 1 : undefined;
}

function hasExternalReference(value: unknown): boolean {
  let found = false;
  forEachReference(value, (reference) => (found ||= !reference.startsWith("#")));
  return found;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
