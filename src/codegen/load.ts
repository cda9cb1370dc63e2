/** Reads an OpenAPI document from a file or an address, one file or several, YAML or JSON. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { bundle, createConfig } from "@redocly/openapi-core";
import { parse as parseYaml, YAMLParseError } from "yaml";
import { forEachReference, isRecord, lookup, operationsOf, type OpenApiDocument } from "./document.js";
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
 * @param source - a path or an `https:` address
 * @throws {SpecError} `SPEC_UNREADABLE`, `SPEC_NOT_OPENAPI`, `SPEC_DANGLING_REFERENCE` or `SPEC_INVALID`
 */
export async function loadSpec(source: string): Promise<LoadedSpec> {
  const text = await readSource(source);
  const parsed = parse(text, source);
  const value = hasExternalReference(parsed) ? await bundleFiles(source) : parsed;
  const document = checkDocument(value, source);
  const hash = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  return { document, source, hash };
}

async function readSource(source: string): Promise<string> {
  try {
    if (!/^https?:/.test(source)) return await readFile(source, "utf8");
    const response = await fetch(source);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.text();
  } catch (cause) {
    throw new SpecError("SPEC_UNREADABLE", `${source} cannot be read: ${messageOf(cause)}`, { cause });
  }
}

function parse(text: string, source: string): unknown {
  try {
    // The official document is far over the default limit of aliases, of which it has none; ours uses a few.
    return parseYaml(text, { maxAliasCount: 10_000 });
  } catch (cause) {
    const line = cause instanceof YAMLParseError ? cause.linePos?.[0].line : undefined;
    const place = line === undefined ? source : `${source}:${line}`;
    throw new SpecError("SPEC_NOT_OPENAPI", `${place} is neither YAML nor JSON: ${messageOf(cause)}`, { cause });
  }
}

function hasExternalReference(value: unknown): boolean {
  let found = false;
  forEachReference(value, (reference) => (found ||= !reference.startsWith("#")));
  return found;
}

async function bundleFiles(source: string): Promise<unknown> {
  const config = await createConfig({});
  const result = await bundle({ ref: source, config });
  const [problem] = result.problems.filter(({ severity }) => severity === "error");
  if (problem !== undefined) {
    const [location] = problem.location;
    const place = location === undefined ? source : `${location.source.absoluteRef}${location.pointer ?? ""}`;
    throw new SpecError("SPEC_DANGLING_REFERENCE", `${place}: ${problem.message}`);
  }
  return result.bundle.parsed;
}

function checkDocument(value: unknown, source: string): OpenApiDocument {
  const version = isRecord(value) ? value["openapi"] : undefined;
  if (typeof version !== "string" || !version.startsWith("3.0.")) {
    const found = version === undefined ? "no `openapi` field" : `\`openapi: ${JSON.stringify(version)}\``;
    throw new SpecError("SPEC_NOT_OPENAPI", `${source} is not an OpenAPI 3.0 document: it has ${found}.`);
  }
  if (!isDocument(value)) throw new SpecError("SPEC_NOT_OPENAPI", `${source} has no \`paths\` object.`);
  forEachReference(value, (reference) => {
    if (reference.startsWith("#/") && lookup(value, reference) === undefined) {
      throw new SpecError("SPEC_DANGLING_REFERENCE", `${source}: the reference ${reference} leads nowhere.`);
    }
  });
  checkOperations(value, source);
  return value;
}

function isDocument(value: unknown): value is OpenApiDocument {
  return isRecord(value) && isRecord(value["paths"]);
}

function checkOperations(document: OpenApiDocument, source: string): void {
  const seen = new Map<string, string>();
  for (const { method, path, operation } of operationsOf(document)) {
    const place = `${source}: ${method.toUpperCase()} ${path}`;
    const { operationId, tags, responses }: Partial<typeof operation> = operation;
    // The name becomes code, so it has to be a name and nothing else.
    if (typeof operationId !== "string" || !/^[A-Za-z]\w*$/.test(operationId)) {
      throw new SpecError("SPEC_INVALID", `${place} has no operationId that can name a method.`);
    }
    if (!Array.isArray(tags) || typeof tags[0] !== "string") {
      throw new SpecError("SPEC_INVALID", `${place} has no tag.`);
    }
    if (!isRecord(responses)) throw new SpecError("SPEC_INVALID", `${place} has no responses.`);
    const other = seen.get(operationId);
    if (other !== undefined) {
      throw new SpecError("SPEC_INVALID", `${place} has the operationId ${operationId} of ${other}.`);
    }
    seen.set(operationId, `${method.toUpperCase()} ${path}`);
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
