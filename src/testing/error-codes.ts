/** The error codes of Atlas with the status that each comes with. */

/**
 * The statuses of the known error codes. Where a code comes with several, the first is the usual one; of the others, one is
 * taken for an operation that documents it and not the first.
 */
export const ERROR_STATUSES = {
  ACCESS_LIST_NOT_FOUND: [404],
  API_KEY_NOT_FOUND: [404],
  ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND: [404],
  CANNOT_CHANGE_GROUP_NAME: [400, 403],
  CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS: [409],
  CANNOT_CLOSE_ORG_WITH_GROUPS: [409],
  CANNOT_REMOVE_LAST_OWNER: [403],
  DUPLICATE_CLUSTER_NAME: [400],
  GROUP_ALREADY_EXISTS: [409],
  GROUP_NAME_NOT_FOUND: [404],
  GROUP_NOT_FOUND: [404],
  HOST_NOT_FOUND: [404],
  INVALID_ATTRIBUTE: [400],
  INVALID_CREDENTIALS_CHOICE: [400],
  INVALID_DELETE_AFTER_DATE: [400],
  INVALID_ENUM_VALUE: [400],
  INVALID_JSON: [400],
  INVALID_JSON_ATTRIBUTE: [400],
  INVALID_LIMIT_VALUE: [400],
  INVALID_QUERY_PARAMETER: [400],
  INVALID_SERVICE_ACCOUNT_SECRET_EXPIRATION: [400],
  INVALID_VERSION_DATE: [406],
  INVITATIONS_RATE_LIMITED_IP: [400],
  INVOICE_NOT_FOUND: [404],
  IP_ADDRESS_NOT_ON_ACCESS_LIST: [403],
  LIMIT_NOT_FOUND: [404],
  MALFORMED_JSON: [400],
  MAX_GROUPS_EXCEEDED: [403],
  MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED: [400],
  MAX_TEAMS_EXCEEDED: [400],
  METHOD_NOT_ALLOWED: [405],
  MISSING_ATTRIBUTE: [400],
  MISSING_BODY: [400],
  MISSING_ORG_OWNER_ID: [400],
  MISSING_QUERY_PARAMETER: [400],
  MUST_HAVE_ONE_ROLE: [400],
  NOT_ORG_GROUP_CREATOR: [403],
  NO_PAYMENT_INFORMATION_FOUND: [402],
  ORG_NOT_FOUND: [404],
  RATE_LIMITED: [429],
  RATE_LIMITED_TOKEN_BUCKET: [429],
  RATE_LIMIT_ENDPOINT_SET_NOT_FOUND: [404],
  REQUEST_TOO_LARGE: [413],
  RESOURCE_NOT_FOUND: [404],
  SERVICE_ACCOUNT_NOT_FOUND: [404],
  SERVICE_ACCOUNT_SECRET_NOT_FOUND: [404],
  SERVICE_UNAVAILABLE: [503],
  TEAM_NAME_ALREADY_EXISTS: [409],
  TEAM_NOT_FOUND: [404],
  TIMEOUT_WHILE_PAGING: [500],
  UNAUTHORIZED: [401],
  UNEXPECTED_ERROR: [500],
  USER_ALREADY_EXISTS: [409, 400],
  USER_ALREADY_IN_GROUP: [409],
  USER_CANNOT_ACCESS_RESOURCE: [403],
  USER_NOT_FOUND: [404],
  USER_NOT_IN_TEAM: [404],
  USER_UNAUTHORIZED: [401],
  VALIDATION_ERROR: [400],
  VERSION_GONE: [410],
} as const;

/** An error code whose status is known. */
export type KnownErrorCode = keyof typeof ERROR_STATUSES;

const STATUSES: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(ERROR_STATUSES));

/**
 * The status of an error code.
 *
 * @param isDocumented - whether the operation documents a status
 * @returns `undefined` if the code is not known
 */
export function statusOf(errorCode: string, isDocumented: (status: number) => boolean): number | undefined {
  const statuses = STATUSES.get(errorCode);
  return statuses?.find(isDocumented) ?? statuses?.[0];
}

/** The names of all known codes, for a hint at a mistyped one. */
export const errorCodeNames: readonly string[] = [...STATUSES.keys()];
