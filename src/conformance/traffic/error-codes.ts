/** The error codes of Atlas that are known. */
import { isRecord, type OpenApiDocument } from "../../codegen/document.js";

/** Codes that no document lists and that callers meet: of versions, limits, credentials, names, and what is not there. */
const COMMON: readonly string[] = [
  "ACCESS_LIST_NOT_FOUND",
  "API_KEY_NOT_FOUND",
  "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND",
  "CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS",
  "CANNOT_DEMOTE_LAST_ORG_OWNER",
  "DUPLICATE_CLUSTER_NAME",
  "GROUP_ALREADY_EXISTS",
  "GROUP_NAME_NOT_FOUND",
  "GROUP_NOT_FOUND",
  "HOST_NOT_FOUND",
  "INVALID_ATTRIBUTE",
  "INVALID_CREDENTIALS_CHOICE",
  "INVALID_DELETE_AFTER_DATE",
  "INVALID_LIMIT_VALUE",
  "INVALID_SERVICE_ACCOUNT_SECRET_EXPIRATION",
  "INVALID_VERSION_DATE",
  "INVITATIONS_RATE_LIMITED_IP",
  "INVOICE_NOT_FOUND",
  "IP_ADDRESS_NOT_ON_ACCESS_LIST",
  "LIMIT_NOT_FOUND",
  "MALFORMED_JSON",
  "MAX_GROUPS_EXCEEDED",
  "MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED",
  "MAX_TEAMS_EXCEEDED",
  "METHOD_NOT_ALLOWED",
  "MISSING_ATTRIBUTE",
  "MISSING_BODY",
  "MISSING_ORG_OWNER_ID",
  "MUST_HAVE_ONE_ROLE",
  "NOT_ORG_GROUP_CREATOR",
  "NO_PAYMENT_INFORMATION_FOUND",
  "ORG_NOT_EMPTY",
  "ORG_NOT_FOUND",
  "RATE_LIMITED",
  "RATE_LIMITED_TOKEN_BUCKET",
  "RATE_LIMIT_ENDPOINT_SET_NOT_FOUND",
  "REQUEST_TOO_LARGE",
  "RESOURCE_NOT_FOUND",
  "SERVICE_ACCOUNT_NOT_FOUND",
  "SERVICE_ACCOUNT_SECRET_NOT_FOUND",
  "SERVICE_UNAVAILABLE",
  "TEAM_NAME_ALREADY_EXISTS",
  "TEAM_NOT_FOUND",
  "TIMEOUT_WHILE_PAGING",
  "UNAUTHORIZED",
  "UNEXPECTED_ERROR",
  "USER_ALREADY_EXISTS",
  "USER_ALREADY_IN_GROUP",
  "USER_CANNOT_ACCESS_RESOURCE",
  "USER_NOT_FOUND",
  "USER_NOT_IN_TEAM",
  "USER_UNAUTHORIZED",
  "VALIDATION_ERROR",
  "VERSION_GONE",
];

/**
 * The codes by which a request is refused because it has not the form that the spec gives it. What else a server asks for,
 * such as an attribute that the spec does not call required, has codes of its own.
 */
export const VALIDATION_CODES: ReadonlySet<string> = new Set([
  "INVALID_ENUM_VALUE",
  "INVALID_JSON",
  "INVALID_JSON_ATTRIBUTE",
  "INVALID_QUERY_PARAMETER",
  "MALFORMED_JSON",
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
