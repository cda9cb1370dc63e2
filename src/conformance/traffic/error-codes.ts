/** The error codes of Atlas that are known. */
import { isRecord, type OpenApiDocument } from "../../codegen/document.js";

/** Codes that no document lists and that callers meet: of versions, limits, credentials, and repeated requests. */
const COMMON: readonly string[] = [
  "CANNOT_REMOVE_LAST_OWNER",
  "DUPLICATE_CLUSTER_NAME",
  "GROUP_ALREADY_EXISTS",
  "GROUP_NOT_FOUND",
  "INVALID_VERSION_DATE",
  "INVITATIONS_RATE_LIMITED_IP",
  "MALFORMED_JSON",
  "METHOD_NOT_ALLOWED",
  "MISSING_BODY",
  "MUST_HAVE_ONE_ROLE",
  "RATE_LIMITED",
  "RATE_LIMITED_TOKEN_BUCKET",
  "REQUEST_TOO_LARGE",
  "RESOURCE_NOT_FOUND",
  "TIMEOUT_WHILE_PAGING",
  "UNAUTHORIZED",
  "UNEXPECTED_ERROR",
  "USER_ALREADY_EXISTS",
  "USER_CANNOT_ACCESS_RESOURCE",
  "USER_NOT_FOUND",
  "USER_UNAUTHORIZED",
  "VALIDATION_ERROR",
  "VERSION_GONE",
];

/** The codes by which a request is refused because it is not valid in itself, whatever the server holds. */
export const VALIDATION_CODES: ReadonlySet<string> = new Set([
  "INVALID_ATTRIBUTE",
  "INVALID_ENUM_VALUE",
  "INVALID_JSON",
  "INVALID_JSON_ATTRIBUTE",
  "INVALID_QUERY_PARAMETER",
  "MALFORMED_JSON",
  "MISSING_ATTRIBUTE",
  "MISSING_BODY",
  "MISSING_QUERY_PARAMETER",
  "VALIDATION_ERROR",
]);

/**
 * The codes that are known: common ones, and those in the examples and enumerations of a document.
 *
 * @param more - codes that the caller knows of
 */
export function errorCodesOf(document: OpenApiDocument, more: readonly string[] = []): ReadonlySet<string> {
  const codes = new Set([...COMMON, ...VALIDATION_CODES, ...more]);
  const left: unknown[] = [document];
  const seen = new Set<unknown>();
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isRecord(value)) for (const code of codesAt(value["errorCode"])) codes.add(code);
    const items: readonly unknown[] = Object.values(value);
    left.push(...items.filter((item) => item !== undefined));
  }
  return codes;
}

/** A code in an example, or the values of a schema. */
function codesAt(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (!isRecord(value) || !Array.isArray(value["enum"])) return [];
  const values: readonly unknown[] = value["enum"];
  return values.filter((code) => typeof code === "string");
}
