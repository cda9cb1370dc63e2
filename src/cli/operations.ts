/** The operations that the command line knows, by tag and by name, in any way that people write them. */
import type { OpenApiDocument } from "../codegen/document.js";
import { AtlasInputError } from "../errors/input-error.js";
import { operations as table } from "../generated/operations.js";
import { nearest } from "../nearest.js";
import { groupName, type Operation } from "../operation.js";
import { isStableVersion } from "../version-name.js";

/** An operation with its names. */
export interface KnownOperation {
  readonly operationId: string;
  readonly operation: Operation;
  /** The name of its tag on the command line. */
  readonly group: string;
}

/** A tag, as the document names it. */
export interface Tag {
  /** Its name on the command line. */
  readonly group: string;
  readonly name: string;
  readonly operations: readonly KnownOperation[];
}

/** Every operation of the generated table, by operationId. */
export const OPERATIONS: ReadonlyMap<string, KnownOperation> = new Map(
  Object.entries(table).map(([operationId, operation]) => [
    operationId,
    { operationId, operation, group: groupName(operation.tag) },
  ]),
);

/** The tags with their operations, both sorted. */
export function tags(): readonly Tag[] {
  const byName = new Map<string, KnownOperation[]>();
  for (const known of OPERATIONS.values()) {
    const members = byName.get(known.operation.tag);
    if (members === undefined) byName.set(known.operation.tag, [known]);
    else members.push(known);
  }
  return [...byName]
    .map(([name, operations]) => ({ group: groupName(name), name, operations }))
    .sort((a, b) => (a.group < b.group ? -1 : 1));
}

/** The newest resource version that is no preview; of an operation that has only such, the newest of those. */
export function newestVersion({ versions }: Operation): string {
  const names = versions.map(({ version }) => version);
  return names.findLast(isStableVersion) ?? names.at(-1) ?? "";
}

/** camelCase as kebab-case: `orgId` is `org-id`. */
export function kebab(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
}

/** What names have in common that are written in different ways. */
function folded(name: string): string {
  return name.replace(/[^A-Za-z\d]/g, "").toLowerCase();
}

/**
 * The tag of a name.
 *
 * @throws {AtlasInputError} `UNKNOWN_OPERATION`, naming the one that was probably meant
 */
export function tagNamed(name: string): Tag {
  const all = tags();
  const found = all.find(({ group }) => folded(group) === folded(name));
  if (found !== undefined) return found;
  const known = [...OPERATIONS.values()].find(({ operationId }) => folded(operationId) === folded(name));
  if (known !== undefined) throw unknown(`${name} is an operation, not a tag. Write: ${callOf(known)}`);
  const near = nearest(
    name,
    all.map(({ group }) => group),
  );
  throw unknown(`There is no tag ${quoted(name)}.${hintOf(near)} \`atlas-fetch api\` lists them.`);
}

/** An operation that was asked for, and the former name that it was asked for with. */
export interface FoundOperation extends KnownOperation {
  readonly formerName?: string;
}

/**
 * The operation of a name: its operationId, or one that it had in older documents.
 *
 * @param loadFormerNames - gives the former names, which are needed only for a name that is not a present one
 * @throws {AtlasInputError} `UNKNOWN_OPERATION`, naming the one that was probably meant, or the tag that has it
 */
export async function operationNamed(
  tag: Tag,
  name: string,
  loadFormerNames: () => Promise<ReadonlyMap<string, readonly string[]>>,
): Promise<FoundOperation> {
  const isMeant = (other: string): boolean => folded(other) === folded(name);
  const present = tag.operations.find(({ operationId }) => isMeant(operationId));
  if (present !== undefined) return present;
  const elsewhere = [...OPERATIONS.values()].find(({ operationId }) => isMeant(operationId));
  if (elsewhere !== undefined) throw unknown(`${name} belongs to ${elsewhere.group}. Write: ${callOf(elsewhere)}`);
  const formerNames = await loadFormerNames();
  const renamed = [...OPERATIONS.values()].filter(({ operationId }) => formerNames.get(operationId)?.some(isMeant));
  const [first] = renamed.filter(({ group }) => group === tag.group);
  if (first !== undefined) return { ...first, formerName: name };
  if (renamed[0] !== undefined) {
    throw unknown(`${name} is now ${renamed[0].operationId}. Write: ${callOf(renamed[0])}`);
  }
  const near =
    nearest(
      name,
      tag.operations.map(({ operationId }) => operationId),
    ) ?? nearest(name, OPERATIONS.keys());
  const meant = near === undefined ? undefined : OPERATIONS.get(near);
  const hint = meant === undefined ? "" : hintOf(meant.group === tag.group ? near : callOf(meant));
  throw unknown(`${tag.group} has no operation ${quoted(name)}.${hint} \`atlas-fetch api ${tag.group}\` lists them.`);
}

/** The former names of all operations, by operationId. */
export function formerNamesIn({ paths }: OpenApiDocument): ReadonlyMap<string, readonly string[]> {
  const items = Object.values(paths).flatMap(({ get, put, post, delete: remove, patch }) => [
    ...[get, put, post, remove, patch].filter((operation) => operation !== undefined),
  ]);
  return new Map(items.map((item) => [item.operationId, item["x-former-operation-ids"] ?? []]));
}

/** The command line that calls an operation, as far as its name goes. */
export function callOf({ group, operationId }: KnownOperation): string {
  return `atlas-fetch api ${group} ${operationId}`;
}

function hintOf(near: string | undefined): string {
  return near === undefined ? "" : ` Did you mean ${near}?`;
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}

function unknown(message: string): AtlasInputError {
  return new AtlasInputError("UNKNOWN_OPERATION", message);
}
