/** The operations of a document, as reports tell of them. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve as resolvePath } from "node:path";
import {
  operationsOf,
  resolve,
  type Content,
  type OpenApiDocument,
  type OperationObject,
  type ResponseObject,
} from "../../codegen/document.js";
import { contentVersion } from "../../codegen/content.js";
import { replacementOf } from "../../codegen/extensions.js";
import { versionsOf } from "../../codegen/slice.js";
import type { ReportLocation, ReportOperation, ReportVersion } from "./run-report.js";

/**
 * Every operation of a document, with the facts of its resource versions.
 *
 * @param locations - where each operation is written, by operationId
 */
export function reportOperations(
  document: OpenApiDocument,
  locations: ReadonlyMap<string, ReportLocation> = new Map(),
): ReportOperation[] {
  return [...operationsOf(document)].map(({ method, path, operation }) => {
    const replacement = replacementOf(operation);
    const location = locations.get(operation.operationId);
    return {
      operationId: operation.operationId,
      tag: operation.tags[0] ?? "",
      method: method.toUpperCase(),
      path,
      versions: versionsOf(document, operation).map((version) => reportVersion(document, operation, version)),
      ...(replacement === undefined ? {} : { replacedBy: replacement.operationId }),
      ...(location === undefined ? {} : { location }),
    };
  });
}

function reportVersion(document: OpenApiDocument, operation: OperationObject, version: string): ReportVersion {
  const [sunset] = contentsOf(document, operation)
    .flatMap((content) => Object.entries(content))
    .filter(([name]) => contentVersion(name) === version)
    .flatMap(([, media]) => media["x-sunset"] ?? [])
    .sort();
  const deprecated = operation.deprecated === true || sunset !== undefined;
  return { version, deprecated, ...(sunset === undefined ? {} : { sunset }) };
}

function contentsOf(document: OpenApiDocument, { requestBody, responses }: OperationObject): Content[] {
  const answers = Object.values(responses).map((response) => resolve<ResponseObject>(document, response).content ?? {});
  return requestBody === undefined ? answers : [resolve(document, requestBody).content, ...answers];
}

/** An operationId in YAML or in JSON that has line breaks. */
const OPERATION_ID = /^\s*(?:- )?["']?operationId["']?\s*:\s*["']?([^"',\s]+)/;

/**
 * Where each operation is written, by operationId. A place that cannot be found is left out: it only makes reports
 * more convenient.
 *
 * @param source - the file of the document; an address has no places
 */
export async function locateOperations(source: string): Promise<Map<string, ReportLocation>> {
  const locations = new Map<string, ReportLocation>();
  for (const file of await filesOf(source)) {
    const text = await readFile(file, "utf8").catch(() => "");
    for (const [index, line] of text.split("\n").entries()) {
      const [, operationId] = OPERATION_ID.exec(line) ?? [];
      if (operationId === undefined || locations.has(operationId)) continue;
      locations.set(operationId, { file: displayPath(file), line: index + 1 });
    }
  }
  return locations;
}

/** A reference to another file. */
const ELSEWHERE = /^\s*(?:- )?["']?\$ref["']?\s*:\s*["']?[^#"'\s]/m;

/** The file itself, or if it is written in several files all those in its folder and below. */
async function filesOf(source: string): Promise<string[]> {
  if (/^https?:/i.test(source)) return [];
  if (!ELSEWHERE.test(await readFile(source, "utf8").catch(() => ""))) return [source];
  const folder = dirname(source);
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * A path as a reader would write it: relative to the working directory where it is below it. Of an address only what
 * cannot hold credentials is left.
 */
export function displayPath(file: string): string {
  if (/^https?:/i.test(file) && URL.canParse(file)) {
    const { origin, pathname } = new URL(file);
    return `${origin}${pathname}`;
  }
  const path = relative(process.cwd(), resolvePath(file)).replace(/\\/g, "/");
  return path.startsWith("..") || isAbsolute(path) ? file : path;
}
