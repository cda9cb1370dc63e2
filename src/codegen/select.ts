/** Takes some operations out of a document, with all that they need and nothing else. */
import { nearest } from "../nearest.js";
import { groupName } from "../operation.js";
import { METHODS, operationsOf, type LocatedOperation, type OpenApiDocument, type PathItemObject } from "./document.js";
import { otherNamesOf } from "./extensions.js";
import { prune } from "./prune.js";
import { SpecError } from "./spec-error.js";

/**
 * The document with only the selected operations and the components that they reach.
 *
 * @param include - each item is a tag (its title or the name of its method group, in any case), an operationId (also a
 * former one), or the beginning of a path; an operation is taken if any item selects it
 * @throws {SpecError} `SPEC_UNKNOWN_SELECTION` for an item that selects nothing, or a former name of several operations
 */
export function select(document: OpenApiDocument, include: readonly string[]): OpenApiDocument {
  const all = [...operationsOf(document)];
  const chosen = new Set<unknown>(include.flatMap((item) => selectedBy(all, item)).map(({ operation }) => operation));
  const paths: Record<string, PathItemObject> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const kept = METHODS.filter((method) => chosen.has(item[method]));
    if (kept.length === 0) continue;
    const isLeft = (key: string): boolean => !METHODS.some((method) => method === key && !kept.includes(method));
    paths[path] = Object.fromEntries(Object.entries(item).filter(([key]) => isLeft(key)));
  }
  return prune({ ...document, paths });
}

function selectedBy(all: readonly LocatedOperation[], item: string): LocatedOperation[] {
  const found = item.startsWith("/") ? byPath(all, item) : byName(all, item);
  if (found.length > 0) return found;
  throw new SpecError("SPEC_UNKNOWN_SELECTION", `${JSON.stringify(item)} selects nothing. ${hint(all, item)}`);
}

/** A prefix ends where a segment ends; how path parameters are called does not matter. */
function byPath(all: readonly LocatedOperation[], prefix: string): LocatedOperation[] {
  const wanted = unnamed(prefix.replace(/\/$/, ""));
  return all.filter(({ path }) => {
    const own = unnamed(path);
    return own.startsWith(wanted) && /^(?:$|[/:.])/.test(own.slice(wanted.length));
  });
}

function unnamed(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

function byName(all: readonly LocatedOperation[], item: string): LocatedOperation[] {
  const name = item.trim().toLowerCase();
  const group = groupName(item).toLowerCase();
  // A group has Latin letters only: without any, the name of every group is empty.
  const isOf = (tag: string): boolean =>
    tag.toLowerCase() === name || (group !== "" && groupName(tag).toLowerCase() === group);
  const byTag = all.filter(({ operation: { tags } }) => tags.some(isOf));
  const byId = all.filter(({ operation }) => operation.operationId === item);
  if (byTag.length + byId.length > 0) return [...byTag, ...byId];
  const former = all.filter(({ operation }) => otherNamesOf(operation).includes(item));
  if (former.length <= 1) return former;
  const ids = former.map(({ operation }) => operation.operationId).join(", ");
  throw new SpecError(
    "SPEC_UNKNOWN_SELECTION",
    `${JSON.stringify(item)} is a name of several operations: ${ids}. Choose one.`,
  );
}

function hint(all: readonly LocatedOperation[], item: string): string {
  const groups = [...new Set(all.flatMap(({ operation }) => operation.tags.map(groupName)))].sort();
  const names = item.startsWith("/")
    ? all.map(({ path }) => path)
    : [
        ...groups,
        ...all.flatMap(({ operation }) => [operation.operationId, ...operation.tags, ...otherNamesOf(operation)]),
      ];
  const near = nearest(item, names);
  return near === undefined ? `The tags are: ${groups.join(", ")}.` : `Did you mean ${JSON.stringify(near)}?`;
}
