/** Cuts a document that holds every resource version down to one API date. */
import { isStableVersion, isVersionName, resolveVersion } from "../version.js";
import { contentVersion } from "./content.js";
import {
  METHODS,
  operationsOf,
  requestBodyOf,
  resolve,
  type Content,
  type LocatedOperation,
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
      const version = contentVersion(name);
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
 * @param document - all resource versions, or one date's; left as it is
 * @param apiDate - `YYYY-MM-DD`, `<date>.upcoming` or `preview`
 * @throws {SpecError} `SPEC_UNKNOWN_VERSION` if `apiDate` is none of these or no operation has a version of that name,
 * `SPEC_VERSION_TOO_OLD` if no operation is that old
 */
export function slice(document: OpenApiDocument, apiDate: string): OpenApiDocument {
  return sliceAll(document, [apiDate]);
}

/**
 * The same for several API dates at once: each operation in the resource versions that any of them leads to.
 *
 * @throws {SpecError} as {@link slice} does
 */
export function sliceAll(document: OpenApiDocument, apiDates: readonly string[]): OpenApiDocument {
  for (const apiDate of apiDates) checkApiDate(document, apiDate);
  const paths: Record<string, PathItemObject> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const sliced = slicePathItem(document, item, apiDates);
    if (sliced !== undefined) paths[path] = sliced;
  }
  return prune({ ...document, paths });
}

/**
 * Makes sure that a document has something at an API date.
 *
 * @throws {SpecError} as {@link slice} does
 */
export function checkApiDate(document: OpenApiDocument, apiDate: string): void {
  if (!isVersionName(apiDate)) {
    throw new SpecError(
      "SPEC_UNKNOWN_VERSION",
      `${JSON.stringify(apiDate)} is no API date: write YYYY-MM-DD, <date>.upcoming or preview.`,
    );
  }
  const versions = [
    ...new Set([...operationsOf(document)].flatMap(({ operation }) => versionsOf(document, operation))),
  ];
  if (resolveVersion(versions, apiDate) !== undefined) return;
  if (isStableVersion(apiDate)) {
    const [first] = versions.filter(isStableVersion).sort();
    const known = first === undefined ? "there is none with a date" : `the first one is ${first}`;
    throw new SpecError(
      "SPEC_VERSION_TOO_OLD",
      `No operation has a resource version at or before ${apiDate}; ${known}.`,
    );
  }
  const named = versions.filter((version) => !isStableVersion(version)).sort();
  const known = named.length === 0 ? "there are only dates" : `there is ${named.join(", ")}`;
  throw new SpecError("SPEC_UNKNOWN_VERSION", `No operation has a resource version named ${apiDate}; ${known}.`);
}

function slicePathItem(
  document: OpenApiDocument,
  item: PathItemObject,
  apiDates: readonly string[],
): PathItemObject | undefined {
  const sliced: PathItemObject = { ...item };
  for (const method of METHODS) {
    const operation = item[method];
    if (operation === undefined) continue;
    const existing = versionsOf(document, operation);
    const versions = new Set(apiDates.flatMap((apiDate) => resolveVersion(existing, apiDate) ?? []));
    if (versions.size === 0) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- one of five literal names, on our own copy
      delete sliced[method];
      continue;
    }
    sliced[method] = sliceOperation(document, { method, operation }, versions);
  }
  return METHODS.some((method) => sliced[method] !== undefined) ? sliced : undefined;
}

function sliceOperation(
  document: OpenApiDocument,
  located: Pick<LocatedOperation, "method" | "operation">,
  versions: ReadonlySet<string>,
): OperationObject {
  const { operation } = located;
  const responses: OperationObject["responses"] = {};
  for (const [status, reference] of Object.entries(operation.responses)) {
    const response = resolve<ResponseObject>(document, reference);
    const content = response.content === undefined ? undefined : only(response.content, versions);
    if (content === undefined) responses[status] = reference;
    // A status that only other versions document is not part of this slice.
    else if (Object.keys(content).length > 0) responses[status] = { ...response, content };
  }
  const sliced: OperationObject = { ...operation, responses };
  const body = requestBodyOf(document, located);
  const content = body && only(body.content, versions);
  // This version takes no body.
  if (body === undefined || (content !== undefined && Object.keys(content).length === 0)) delete sliced.requestBody;
  else if (content !== undefined) sliced.requestBody = { ...body, content };
  return sliced;
}

/** The entries of some versions, or `undefined` if the content is not versioned at all (error bodies). */
function only(content: Content, versions: ReadonlySet<string | undefined>): Content | undefined {
  const entries = Object.entries(content).map(([name, media]) => ({ name, media, version: contentVersion(name) }));
  if (entries.every(({ version }) => version === undefined)) return undefined;
  const kept = entries.filter(({ version }) => versions.has(version));
  return Object.fromEntries(kept.map(({ name, media }) => [name, media]));
}
