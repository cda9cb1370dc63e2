/** The error codes of Atlas with the status that each comes with. */

/**
 * The codes whose status Atlas publishes: in the examples of its document, on its page about error codes, or in answers that
 * others have shown.
 *
 * @see https://www.mongodb.com/docs/atlas/reference/api-errors/
 */
const PUBLISHED = {
  API_KEY_NOT_FOUND: [400],
  ATLAS_BACKUP_CANCEL_SHARD_RESTORE_JOB_NOT_ALLOWED: [405],
  ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND: [404],
  CANNOT_CHANGE_GROUP_NAME: [403],
  CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS: [409],
  CANNOT_DELETE_LAST_OWNER: [403],
  CANNOT_DEMOTE_LAST_ORG_OWNER: [403],
  CANNOT_DEMOTE_LAST_OWNER: [403],
  CLUSTER_NOT_FOUND: [404],
  DUPLICATE_CLUSTER_NAME: [400],
  GROUP_ALREADY_EXISTS: [409],
  GROUP_NAME_NOT_FOUND: [404],
  GROUP_NOT_FOUND: [404],
  HOST_NOT_FOUND: [404],
  INVALID_ATTRIBUTE: [400],
  INVALID_ENUM_VALUE: [400],
  INVALID_INVITATION_ID: [400],
  INVALID_JSON: [400],
  INVALID_JSON_ATTRIBUTE: [400],
  INVALID_QUERY_PARAMETER: [400],
  INVALID_VERSION_DATE: [406],
  INVITATIONS_RATE_LIMITED_IP: [400],
  INVOICE_NOT_FOUND: [404],
  IP_ADDRESS_NOT_ON_ACCESS_LIST: [403],
  MALFORMED_JSON: [400],
  MISSING_ATTRIBUTE: [400],
  MISSING_QUERY_PARAMETER: [400],
  NOT_IN_GROUP: [401],
  NOT_ORG_GROUP_CREATOR: [401],
  NO_PAYMENT_INFORMATION_FOUND: [402],
  ORG_NOT_EMPTY: [409],
  ORG_NOT_FOUND: [404],
  RATE_LIMITED: [429],
  RATE_LIMITED_TOKEN_BUCKET: [429],
  RESOURCE_NOT_FOUND: [404],
  SERVICE_UNAVAILABLE: [503],
  TEAM_NAME_NOT_FOUND: [404],
  TEAM_NOT_FOUND: [404],
  TIMEOUT_WHILE_PAGING: [500],
  UNEXPECTED_ERROR: [500],
  USERNAME_NOT_FOUND: [404],
  USER_ALREADY_EXISTS: [409],
  USER_NOT_FOUND: [404],
  USER_NOT_IN_GROUP: [404],
  USER_NOT_IN_ORG: [404],
  USER_UNAUTHORIZED: [401],
  VALIDATION_ERROR: [400],
  VERSION_GONE: [410],
} as const;

/**
 * The codes whose status is our reading: what the operations that they belong to document, and what codes of the same kind
 * come with.
 */
const READINGS = {
  ACCESS_LIST_NOT_FOUND: [404],
  INVALID_CREDENTIALS_CHOICE: [400],
  INVALID_DELETE_AFTER_DATE: [400],
  INVALID_LIMIT_VALUE: [400],
  INVALID_SERVICE_ACCOUNT_SECRET_EXPIRATION: [400],
  LIMIT_NOT_FOUND: [404],
  MAX_GROUPS_EXCEEDED: [403],
  MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED: [400],
  MAX_TEAMS_EXCEEDED: [400],
  METHOD_NOT_ALLOWED: [405],
  MISSING_BODY: [400],
  MISSING_ORG_OWNER_ID: [400],
  MUST_HAVE_ONE_ROLE: [400],
  RATE_LIMIT_ENDPOINT_SET_NOT_FOUND: [404],
  REQUEST_TOO_LARGE: [413],
  SERVICE_ACCOUNT_NOT_FOUND: [404],
  SERVICE_ACCOUNT_SECRET_NOT_FOUND: [404],
  TEAM_NAME_ALREADY_EXISTS: [409],
  UNAUTHORIZED: [401],
  USER_ALREADY_IN_GROUP: [409],
  USER_CANNOT_ACCESS_RESOURCE: [403],
  USER_NOT_IN_TEAM: [404],
} as const;

/** Second statuses, for operations that do not document the published one: our reading too. */
const FALLBACKS: ReadonlyMap<string, readonly number[]> = new Map([
  ["API_KEY_NOT_FOUND", [404]],
  ["GROUP_ALREADY_EXISTS", [400]],
  ["USER_ALREADY_EXISTS", [400]],
]);

/** An error code whose status is known. */
export type KnownErrorCode = keyof typeof PUBLISHED | keyof typeof READINGS;

const STATUSES: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({ ...PUBLISHED, ...READINGS }).map(([code, statuses]) => [
    code,
    [...statuses, ...(FALLBACKS.get(code) ?? [])],
  ]),
);

/**
 * The statuses of an error code. The first that an operation documents is the one that it answers with.
 *
 * @returns an empty list if the code is not known
 */
export function statusesOf(errorCode: string): readonly number[] {
  return STATUSES.get(errorCode) ?? [];
}

/** The names of all known codes, for a hint at a mistyped one. */
export const errorCodeNames: readonly string[] = [...STATUSES.keys()];

/** The names of the codes whose status is our reading. */
export const readErrorCodes: readonly string[] = Object.keys(READINGS);

/** Statuses that every operation can answer with, although few or none document them: they come before it is called. */
export const UBIQUITOUS_STATUSES: ReadonlySet<number> = new Set([406, 410, 429, 503]);
