/**
 * Facts that the trimmed document and the official one write in different places: our `x-…` names, and those of the
 * official document where they mean the same.
 */
import { groupName } from "../operation.js";
import { isRecord, type OperationObject } from "./document.js";

/** The official page of an operation ends in its id, in lower case. */
const DOCS = "https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-";

/** The roles of which a caller needs one. */
export function rolesOf(operation: OperationObject): string[] {
  return texts(operation, "x-required-roles") ?? texts(operation, "x-rolesRequirements") ?? [];
}

/** Other names of an operation: those it had in older documents, and the short one of the official tools. */
export function otherNamesOf(operation: OperationObject): string[] {
  const names = [...(texts(operation, "x-former-operation-ids") ?? [])];
  const short = property(operation, "x-xgen-operation-id-override");
  if (typeof short === "string") names.push(short);
  return names.filter((name) => name !== operation.operationId);
}

/** The page of the official reference that describes an operation. */
export function docsUrlOf(operation: OperationObject): string {
  const own = property(operation, "x-xgen-docs-url") ?? operation.externalDocs?.url;
  if (typeof own === "string" && /^https:\/\/[^\s*]+$/.test(own)) return own;
  return `${DOCS}${operation.operationId.toLowerCase()}`;
}

/** What a deprecated operation is replaced by; the official document says it in prose only. */
export function replacementOf(operation: OperationObject): { operationId: string; version: string } | undefined {
  const value = property(operation, "x-replaced-by");
  if (!isRecord(value)) return undefined;
  const { operationId, version } = value;
  return typeof operationId === "string" && typeof version === "string" ? { operationId, version } : undefined;
}

/** The name of the method group of an operation. */
export function groupOf(operation: OperationObject): string {
  return groupName(operation.tags[0] ?? "");
}

function property(operation: OperationObject, name: string): unknown {
  return Object.entries(operation).find(([key]) => key === name)?.[1];
}

function texts(operation: OperationObject, name: string): string[] | undefined {
  const value = property(operation, name);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}
