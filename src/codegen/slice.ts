/** Cuts a document that holds every resource version down to one API date. */
import { parseMediaType } from "../media-type.js";
import { resolveVersion } from "../version.js";
import {
  METHODS,
  resolve,
  type Content,
  type OpenApiDocument,
  type OperationObject,
  type PathItemObject,
  type ResponseObject,
} from "./document.js";
import { prune } from "./prune.js";
import { SpecError } from "./spec-error.js";

/** The resource versions of an operation, oldest first; what is not stable comes last. */
export function versionsOf(document: OpenApiDocument, operation: OperationObject): string[] {
  const versions = new Set<string>();
  for (const [, response] of successes(document, operation)) {
    for (const name of Object.keys(response.content ?? {})) {
      const version = parseMediaType(name)?.version;
      if (version !== undefined) versions.add(version);
    }
  }
  return [...versions].sort();
}

/** The 2xx responses of an operation, resolved. */
export function successes(document: OpenApiDocument, operation: OperationObject): [string, ResponseObject][] {
  return Object.entries(operation.responses)
    .filter(([status]) => /^2\d\d$/.test(status))
    .map(([status, response]) => [status, resolve<ResponseObject>(document, response)]);
}

/**
 * The document as a client with this API date sees it: each operation in the one resource version that the floor rule
 * gives, operations that are newer left out, and components that nothing needs any more removed.
 *
 * @param document - all resource versions; left as it is
 * @param apiDate - `YYYY-MM-DD`, `<date>.upcoming` or `preview`
 * @throws {SpecError} `SPEC_VERSION_TOO_OLD` if no operation is left
 */
export function slice(document: OpenApiDocument, apiDate: string): OpenApiDocument {
  const paths: Record<string, PathItemObject> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const sliced = slicePathItem(document, item, apiDate);
    if (sliced !== undefined) paths[path] = sliced;
  }
  if (Object.keys(paths).length === 0) {
    throw new SpecError("SPEC_VERSION_TOO_OLD", `No operation has a resource version at or before ${apiDate}.`);
  }
  return prune({ ...document, paths });
}

function slicePathItem(document: OpenApiDocument, item: PathItemObject, apiDate: string): PathItemObject | undefined {
  const sliced: PathItemObject = { ...item };
  let left = 0;
  for (const method of METHODS) {
    const operation = item[method];
    if (operation === undefined) continue;
    const version = resolveVersion(versionsOf(document, operation), apiDate);
    if (version === undefined) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- one of five literal names, on our own copy
      delete sliced[method];
      continue;
    }
    sliced[method] = sliceOperation(document, operation, version);
    left++;
  }
  return left === 0 ? undefined : sliced;
}

function sliceOperation(document: OpenApiDocument, operation: OperationObject, version: string): OperationObject {
  const responses: OperationObject["responses"] = {};
  for (const [status, reference] of Object.entries(operation.responses)) {
    const response = resolve<ResponseObject>(document, reference);
    const content = response.content === undefined ? undefined : only(response.content, version);
    if (content === undefined) responses[status] = reference;
    // A status that only other versions document is not part of this slice.
    else if (Object.keys(content).length > 0) responses[status] = { ...response, content };
  }
  const sliced: OperationObject = { ...operation, responses };
  if (operation.requestBody !== undefined) {
    const body = resolve(document, operation.requestBody);
    sliced.requestBody = { ...body, content: only(body.content, version) ?? body.content };
  }
  return sliced;
}

/** The entries of one version, or `undefined` if the content is not versioned at all (error bodies). */
function only(content: Content, version: string): Content | undefined {
  const entries = Object.entries(content).map(([name, value]) => ({ name, value, type: parseMediaType(name) }));
  if (entries.every(({ type }) => type === undefined)) return undefined;
  return Object.fromEntries(
    entries.filter(({ type }) => type?.version === version).map(({ name, value }) => [name, value]),
  );
}
