// Generated, not edited. To write this file again: npm run generate
// Document "openapi/openapi.yaml", sha256 0c8d3a08cbf25da9fa4121105b242b310cb00810880880cabfc91c8e3212c487, generator 3, API date 2025-03-12.
/* eslint-disable */

import type { NegotiatedMethod, OperationMethod, OptionalInputMethod } from "../../runtime.js";
import type { components } from "./types.js";

/** The schemas of API date 2025-03-12, by name. */
export type Schemas = components["schemas"];

/** Input of `getSystemStatus` at API date 2025-03-12: Get the status of Atlas and the calling API key */
export interface GetSystemStatusInput {
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `listGroups` at API date 2025-03-12: List the projects that the caller can see */
export interface ListGroupsInput {
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `createGroup` at API date 2025-03-12: Create a project */
export interface CreateGroupInput {
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * User who becomes Project Owner, in place of the longest-standing Organization Owner.
   * pattern: `^([a-f0-9]{24})$`
   */
  projectOwnerId?: string | undefined;
  body: Schemas["GroupInput"];
}

/** Input of `getGroupByName` at API date 2025-03-12: Get one project, found by name */
export interface GetGroupByNameInput {
  /**
   * Name of the project.
   * minLength: `1`, maxLength: `64`
   */
  groupName: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `getGroup` at API date 2025-03-12: Get one project */
export interface GetGroupInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteGroup` at API date 2025-03-12: Delete a project */
export interface DeleteGroupInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateGroup` at API date 2025-03-12: Rename or retag a project */
export interface UpdateGroupInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["GroupUpdate"];
}

/** Input of `addGroupAccessUser` at API date 2025-03-12: Give a user access to a project */
export interface AddGroupAccessUserInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  body: Schemas["GroupInvitationRequest"];
}

/** Input of `listGroupAccessListEntries` at API date 2025-03-12: List the access list of a project */
export interface ListGroupAccessListEntriesInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `createGroupAccessListEntry` at API date 2025-03-12: Add entries to the access list of a project */
export interface CreateGroupAccessListEntryInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["NetworkPermissionEntryInput"][];
}

/** Input of `getGroupAccessListEntry` at API date 2025-03-12: Get one entry of the access list */
export interface GetGroupAccessListEntryInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`.
   * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})|(sg\-[a-f0-9]{8})?$`
   */
  entryValue: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteGroupAccessListEntry` at API date 2025-03-12: Remove one entry from the access list */
export interface DeleteGroupAccessListEntryInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`.
   * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})|(sg\-[a-f0-9]{8})?$`
   */
  entryValue: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `getGroupAccessListStatus` at API date 2025-03-12: Tell whether an entry is in force at every cloud provider */
export interface GetGroupAccessListStatusInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`.
   * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})|(sg\-[a-f0-9]{8})?$`
   */
  entryValue: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `listGroupApiKeys` at API date 2025-03-12: List the API keys with access to a project */
export interface ListGroupApiKeysInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `createGroupApiKey` at API date 2025-03-12: Create an API key and give it roles in a project */
export interface CreateGroupApiKeyInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["CreateAtlasProjectApiKey"];
}

/** Input of `addGroupApiKey` at API date 2025-03-12: Give an existing API key roles in a project */
export interface AddGroupApiKeyInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["UserAccessRoleAssignmentInput"][];
}

/** Input of `removeGroupApiKey` at API date 2025-03-12: Take an API key out of a project */
export interface RemoveGroupApiKeyInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateGroupApiKeyRoles` at API date 2025-03-12: Replace the roles of an API key in a project */
export interface UpdateGroupApiKeyRolesInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  body: Schemas["UpdateAtlasProjectApiKey"];
}

/** Input of `downloadGroupClusterLog` at API date 2025-03-12: Download a compressed log of one host */
export interface DownloadGroupClusterLogInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Name or address of the host.
   * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}|([0-9a-f]{1,4}:){7}([0-9a-f]{1,4})|(([a-z0-9]+\.){1,10}[a-z]+)?$`
   */
  hostName: string;
  /** Which log; the audit logs need database auditing. */
  logName: "mongodb" | "mongos" | "mongodb-audit-log" | "mongos-audit-log";
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Last moment, in seconds since 1970; a day after `startDate`, or now, when left out.
   * minimum: `1199145600`, format: `int64`
   */
  endDate?: number | undefined;
  /**
   * First moment, in seconds since 1970; a day before `endDate` when left out.
   * minimum: `1199145600`, format: `int64`
   */
  startDate?: number | undefined;
}

/** Input of `listGroupInvites` at API date 2025-03-12: List the pending invitations of a project */
export interface ListGroupInvitesInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Only the invitation of this address.
   * format: `email`
   */
  username?: string | undefined;
}

/** Input of `createGroupInvite` at API date 2025-03-12: Invite a user to a project */
export interface CreateGroupInviteInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  body: Schemas["GroupInvitationRequest"];
}

/** Input of `updateGroupInvites` at API date 2025-03-12: Change a pending invitation, found by user name */
export interface UpdateGroupInvitesInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["GroupInvitationRequest"];
}

/** Input of `getGroupInvite` at API date 2025-03-12: Get one pending invitation */
export interface GetGroupInviteInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of the invitation.
   * pattern: `^([a-f0-9]{24})$`
   */
  invitationId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteGroupInvite` at API date 2025-03-12: Cancel a pending invitation */
export interface DeleteGroupInviteInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of the invitation.
   * pattern: `^([a-f0-9]{24})$`
   */
  invitationId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
}

/** Input of `updateGroupInviteById` at API date 2025-03-12: Change a pending invitation, found by id */
export interface UpdateGroupInviteByIdInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of the invitation.
   * pattern: `^([a-f0-9]{24})$`
   */
  invitationId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  body: Schemas["GroupInvitationUpdateRequest"];
}

/** Input of `getGroupIpAddresses` at API date 2025-03-12: List the IP addresses of the clusters of a project */
export interface GetGroupIpAddressesInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `listGroupLimits` at API date 2025-03-12: List the limits of a project */
export interface ListGroupLimitsInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `getGroupLimit` at API date 2025-03-12: Get one limit of a project */
export interface GetGroupLimitInput {
  /** Name of the limit. */
  limitName: "atlas.project.security.databaseAccess.users" | "atlas.project.security.databaseAccess.customRoles" | "atlas.project.security.networkAccess.entries" | "atlas.project.security.networkAccess.crossRegionEntries" | "atlas.project.deployment.clusters" | "atlas.project.deployment.serverlessMTMs" | "atlas.project.deployment.nodesPerPrivateLinkRegion" | "atlas.project.deployment.privateServiceConnectionsPerRegionGroup" | "atlas.project.deployment.privateServiceConnectionsSubnetMask" | "dataFederation.bytesProcessed.query" | "dataFederation.bytesProcessed.daily" | "dataFederation.bytesProcessed.weekly" | "dataFederation.bytesProcessed.monthly";
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteGroupLimit` at API date 2025-03-12: Lift one limit of a project */
export interface DeleteGroupLimitInput {
  /** Name of the limit. */
  limitName: "atlas.project.security.databaseAccess.users" | "atlas.project.security.databaseAccess.customRoles" | "atlas.project.security.networkAccess.entries" | "atlas.project.security.networkAccess.crossRegionEntries" | "atlas.project.deployment.clusters" | "atlas.project.deployment.serverlessMTMs" | "atlas.project.deployment.nodesPerPrivateLinkRegion" | "atlas.project.deployment.privateServiceConnectionsPerRegionGroup" | "atlas.project.deployment.privateServiceConnectionsSubnetMask" | "dataFederation.bytesProcessed.query" | "dataFederation.bytesProcessed.daily" | "dataFederation.bytesProcessed.weekly" | "dataFederation.bytesProcessed.monthly";
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `setGroupLimit` at API date 2025-03-12: Set one limit of a project */
export interface SetGroupLimitInput {
  /** Name of the limit. */
  limitName: "atlas.project.security.databaseAccess.users" | "atlas.project.security.databaseAccess.customRoles" | "atlas.project.security.networkAccess.entries" | "atlas.project.security.networkAccess.crossRegionEntries" | "atlas.project.deployment.clusters" | "atlas.project.deployment.serverlessMTMs" | "atlas.project.deployment.nodesPerPrivateLinkRegion" | "atlas.project.deployment.privateServiceConnectionsPerRegionGroup" | "atlas.project.deployment.privateServiceConnectionsSubnetMask" | "dataFederation.bytesProcessed.query" | "dataFederation.bytesProcessed.daily" | "dataFederation.bytesProcessed.weekly" | "dataFederation.bytesProcessed.monthly";
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["DataFederationLimitInput"];
}

/** Input of `getGroupMongoDbVersions` at API date 2025-03-12: List the long-term MongoDB versions that a new cluster can have */
export interface GetGroupMongoDbVersionsInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /** Only versions of this provider. */
  cloudProvider?: "AWS" | "AZURE" | "GCP" | "TENANT" | undefined;
  /** Only versions for this size. */
  instanceSize?: string | undefined;
  /** Only the default version of each tier. */
  defaultStatus?: "DEFAULT" | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, format: `int64`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
}

/** Input of `listGroupServiceAccounts` at API date 2025-03-12: List the service accounts of a project */
export interface ListGroupServiceAccountsInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Also return the service accounts that Atlas itself manages.
   * @default false
   */
  includeSystemManaged?: boolean | undefined;
}

/** Input of `createGroupServiceAccount` at API date 2025-03-12: Create a service account for a project */
export interface CreateGroupServiceAccountInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["GroupServiceAccountRequest"];
}

/** Input of `getGroupServiceAccount` at API date 2025-03-12: Get one service account of a project */
export interface GetGroupServiceAccountInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteGroupServiceAccount` at API date 2025-03-12: Take a service account out of a project */
export interface DeleteGroupServiceAccountInput {
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateGroupServiceAccount` at API date 2025-03-12: Change a service account of a project */
export interface UpdateGroupServiceAccountInput {
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["GroupServiceAccountUpdateRequest"];
}

/** Input of `listGroupServiceAccountAccessList` at API date 2025-03-12: List the addresses that may use a service account of a project */
export interface ListGroupServiceAccountAccessListInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `createGroupServiceAccountAccessList` at API date 2025-03-12: Let more addresses use a service account of a project */
export interface CreateGroupServiceAccountAccessListInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["ServiceAccountIPAccessListEntryInput"][];
}

/** Input of `deleteGroupServiceAccountAccessListEntry` at API date 2025-03-12: Remove an address from the access list of a project's service account */
export interface DeleteGroupServiceAccountAccessListEntryInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Address or CIDR block of the entry; the slash of a block is sent as `%2F`.
   * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$`
   */
  ipAddress: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `createGroupServiceAccountSecret` at API date 2025-03-12: Create a secret for a service account of a project */
export interface CreateGroupServiceAccountSecretInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["ServiceAccountSecretRequest"];
}

/** Input of `deleteGroupServiceAccountSecret` at API date 2025-03-12: Delete a secret of a project's service account */
export interface DeleteGroupServiceAccountSecretInput {
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /** Id of the secret. */
  secretId: string;
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `inviteGroupServiceAccount` at API date 2025-03-12: Give an existing service account roles in a project */
export interface InviteGroupServiceAccountInput {
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["GroupServiceAccountRoleAssignment"];
}

/** Input of `getGroupSettings` at API date 2025-03-12: Get the settings of a project */
export interface GetGroupSettingsInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateGroupSettings` at API date 2025-03-12: Change settings of a project */
export interface UpdateGroupSettingsInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["GroupSettings"];
}

/** Input of `listGroupTeams` at API date 2025-03-12: List the teams of a project */
export interface ListGroupTeamsInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
}

/** Input of `addGroupTeams` at API date 2025-03-12: Add teams to a project */
export interface AddGroupTeamsInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["TeamRoleInput"][];
}

/** Input of `getGroupTeam` at API date 2025-03-12: Get one team of a project */
export interface GetGroupTeamInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `removeGroupTeam` at API date 2025-03-12: Remove a team from a project */
export interface RemoveGroupTeamInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
}

/** Input of `updateGroupTeam` at API date 2025-03-12: Change the roles of a team in a project */
export interface UpdateGroupTeamInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["TeamRoleInput"];
}

/** Input of `listGroupUsers` at API date 2025-03-12: List the users of a project */
export interface ListGroupUsersInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Include users whose team has a role in the project.
   * @default false
   */
  flattenTeams?: boolean | undefined;
  /**
   * Include users whose organization role reaches into the project.
   * @default false
   */
  includeOrgUsers?: boolean | undefined;
  /**
   * One status to filter by; `orgMembershipStatuses` takes several.
   * @deprecated
   */
  orgMembershipStatus?: string | undefined;
  /**
   * Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.
   * maxItems: `4`
   */
  orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[] | undefined;
  /**
   * Only the user with this address; from 2025-02-19 on.
   * format: `email`
   */
  username?: string | undefined;
}

/** Input of `addGroupUsers` at API date 2025-03-12: Add a user to a project */
export interface AddGroupUsersInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["GroupUserRequest"];
}

/** Input of `getGroupUser` at API date 2025-03-12: Get one user of a project */
export interface GetGroupUserInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.
   * maxItems: `4`
   */
  orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[] | undefined;
}

/** Input of `removeGroupUser` at API date 2025-03-12: Remove a user from a project */
export interface RemoveGroupUserInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateGroupUserRoles` at API date 2025-03-12: Replace the project roles of a user */
export interface UpdateGroupUserRolesInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  body: Schemas["UpdateGroupRolesForUserInput"];
}

/** Input of `addGroupUserRole` at API date 2025-03-12: Give a user one more project role */
export interface AddGroupUserRoleInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["AddOrRemoveGroupRole"];
}

/** Input of `removeGroupUserRole` at API date 2025-03-12: Take one project role from a user */
export interface RemoveGroupUserRoleInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["AddOrRemoveGroupRole"];
}

/** Input of `migrateGroup` at API date 2025-03-12: Move a project to another organization */
export interface MigrateGroupInput {
  /**
   * Id of the project.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  body: Schemas["GroupMigrationRequest"];
}

/** Input of `listOrgs` at API date 2025-03-12: List the organizations that the caller can see */
export interface ListOrgsInput {
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /** Start of the name, in any case. */
  name?: string | undefined;
}

/** Input of `createOrg` at API date 2025-03-12: Create an organization */
export interface CreateOrgInput {
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["CreateOrganizationRequest"];
}

/** Input of `getOrg` at API date 2025-03-12: Get one organization */
export interface GetOrgInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteOrg` at API date 2025-03-12: Delete an organization without projects */
export interface DeleteOrgInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
}

/** Input of `updateOrg` at API date 2025-03-12: Change an organization */
export interface UpdateOrgInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["AtlasOrganizationInput"];
}

/** Input of `listOrgApiKeys` at API date 2025-03-12: List the API keys of an organization */
export interface ListOrgApiKeysInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `createOrgApiKey` at API date 2025-03-12: Create an API key */
export interface CreateOrgApiKeyInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["CreateAtlasOrganizationApiKey"];
}

/** Input of `getOrgApiKey` at API date 2025-03-12: Get one API key */
export interface GetOrgApiKeyInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteOrgApiKey` at API date 2025-03-12: Delete an API key, in its projects too */
export interface DeleteOrgApiKeyInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateOrgApiKey` at API date 2025-03-12: Change the note or the organization roles of an API key */
export interface UpdateOrgApiKeyInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["UpdateAtlasOrganizationApiKey"];
}

/** Input of `listOrgApiKeyAccessListEntries` at API date 2025-03-12: List the addresses that may use an API key */
export interface ListOrgApiKeyAccessListEntriesInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `createOrgApiKeyAccessListEntry` at API date 2025-03-12: Let more addresses use an API key */
export interface CreateOrgApiKeyAccessListEntryInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["UserAccessListRequest"][];
}

/** Input of `getOrgApiKeyAccessListEntry` at API date 2025-03-12: Get one access list entry of an API key */
export interface GetOrgApiKeyAccessListEntryInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Address or CIDR block of the entry; the slash of a block is sent as `%2F`.
   * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$`
   */
  ipAddress: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteOrgApiKeyAccessListEntry` at API date 2025-03-12: Remove an address from the access list of an API key */
export interface DeleteOrgApiKeyAccessListEntryInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the API key.
   * pattern: `^([a-f0-9]{24})$`
   */
  apiUserId: string;
  /**
   * Address or CIDR block of the entry; the slash of a block is sent as `%2F`.
   * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$`
   */
  ipAddress: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `getOrgDelegationSettings` at API date 2025-03-12: Get the settings for delegated access */
export interface GetOrgDelegationSettingsInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateOrgDelegationSettings` at API date 2025-03-12: Change the settings for delegated access */
export interface UpdateOrgDelegationSettingsInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["OrgDelegationSettingsUpdateRequest"];
}

/** Input of `getOrgGroups` at API date 2025-03-12: List the projects of an organization */
export interface GetOrgGroupsInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /** Start of the project name, in any case. */
  name?: string | undefined;
}

/** Input of `listOrgInvites` at API date 2025-03-12: List the pending invitations of an organization */
export interface ListOrgInvitesInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Only the invitation of this address.
   * format: `email`
   */
  username?: string | undefined;
}

/** Input of `createOrgInvite` at API date 2025-03-12: Invite a user to an organization */
export interface CreateOrgInviteInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["OrganizationInvitationRequest"];
}

/** Input of `updateOrgInvites` at API date 2025-03-12: Change a pending invitation, found by user name */
export interface UpdateOrgInvitesInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["OrganizationInvitationRequest"];
}

/** Input of `getOrgInvite` at API date 2025-03-12: Get one pending invitation */
export interface GetOrgInviteInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the invitation.
   * pattern: `^([a-f0-9]{24})$`
   */
  invitationId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
}

/** Input of `deleteOrgInvite` at API date 2025-03-12: Cancel a pending invitation */
export interface DeleteOrgInviteInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /** Id of the invitation. */
  invitationId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateOrgInviteById` at API date 2025-03-12: Change a pending invitation, found by id */
export interface UpdateOrgInviteByIdInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the invitation.
   * pattern: `^([a-f0-9]{24})$`
   */
  invitationId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["OrganizationInvitationUpdateRequest"];
}

/** Input of `listOrgInvoices` at API date 2025-03-12: List the invoices of an organization */
export interface ListOrgInvoicesInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Also return what linked organizations were billed.
   * @default true
   */
  viewLinkedInvoices?: boolean | undefined;
  /**
   * Only invoices in one of these states.
   * items differ
   */
  statusNames?: ("PENDING" | "CLOSED" | "FORGIVEN" | "FAILED" | "PAID" | "FREE" | "PREPAID" | "INVOICED")[] | undefined;
  /**
   * First day of the range, as YYYY-MM-DD.
   * format: `date`
   */
  fromDate?: string | undefined;
  /**
   * Last day of the range, as YYYY-MM-DD.
   * format: `date`
   */
  toDate?: string | undefined;
  /**
   * Which date decides the order.
   * @default "END_DATE"
   */
  sortBy?: "START_DATE" | "END_DATE" | undefined;
  /**
   * Direction of the order.
   * @default "desc"
   */
  orderBy?: "desc" | "asc" | undefined;
}

/** Input of `getOrgInvoice` at API date 2025-03-12: Get one invoice, as JSON or CSV */
export interface GetOrgInvoiceInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the invoice.
   * pattern: `^([a-f0-9]{24})$`
   */
  invoiceId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `getOrgInvoiceCsv` at API date 2025-03-12: Get one invoice as CSV */
export interface GetOrgInvoiceCsvInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the invoice.
   * pattern: `[0-9a-f]+`
   */
  invoiceId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `listOrgServiceAccounts` at API date 2025-03-12: List the service accounts of an organization */
export interface ListOrgServiceAccountsInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Also return the service accounts that Atlas itself manages.
   * @default false
   */
  includeSystemManaged?: boolean | undefined;
}

/** Input of `createOrgServiceAccount` at API date 2025-03-12: Create a service account */
export interface CreateOrgServiceAccountInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["OrgServiceAccountRequest"];
}

/** Input of `getOrgServiceAccount` at API date 2025-03-12: Get one service account */
export interface GetOrgServiceAccountInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteOrgServiceAccount` at API date 2025-03-12: Delete a service account */
export interface DeleteOrgServiceAccountInput {
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateOrgServiceAccount` at API date 2025-03-12: Change a service account */
export interface UpdateOrgServiceAccountInput {
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["OrgServiceAccountUpdateRequest"];
}

/** Input of `listOrgServiceAccountAccessList` at API date 2025-03-12: List the addresses that may use a service account */
export interface ListOrgServiceAccountAccessListInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `createOrgServiceAccountAccessList` at API date 2025-03-12: Let more addresses use a service account */
export interface CreateOrgServiceAccountAccessListInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["ServiceAccountIPAccessListEntryInput"][];
}

/** Input of `deleteOrgServiceAccountAccessListEntry` at API date 2025-03-12: Remove an address from the access list of a service account */
export interface DeleteOrgServiceAccountAccessListEntryInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Address or CIDR block of the entry; the slash of a block is sent as `%2F`.
   * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$`
   */
  ipAddress: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `getOrgServiceAccountGroups` at API date 2025-03-12: List the projects that a service account is in */
export interface GetOrgServiceAccountGroupsInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
}

/** Input of `createOrgServiceAccountSecret` at API date 2025-03-12: Create a secret for a service account */
export interface CreateOrgServiceAccountSecretInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["ServiceAccountSecretRequest"];
}

/** Input of `deleteOrgServiceAccountSecret` at API date 2025-03-12: Delete a secret of a service account */
export interface DeleteOrgServiceAccountSecretInput {
  /**
   * Client id of the service account.
   * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
   */
  clientId: string;
  /** Id of the secret. */
  secretId: string;
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `getOrgSettings` at API date 2025-03-12: Get the settings of an organization */
export interface GetOrgSettingsInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateOrgSettings` at API date 2025-03-12: Change the settings of an organization */
export interface UpdateOrgSettingsInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["OrganizationSettings"];
}

/** Input of `listOrgTeams` at API date 2025-03-12: List the teams of an organization */
export interface ListOrgTeamsInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `createOrgTeam` at API date 2025-03-12: Create a team in an organization */
export interface CreateOrgTeamInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["TeamInput"];
}

/** Input of `getOrgTeamByName` at API date 2025-03-12: Get one team of an organization, found by name */
export interface GetOrgTeamByNameInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /** Name of the team. */
  teamName: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `getOrgTeam` at API date 2025-03-12: Get one team of an organization, found by id */
export interface GetOrgTeamInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `deleteOrgTeam` at API date 2025-03-12: Delete a team */
export interface DeleteOrgTeamInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `renameOrgTeam` at API date 2025-03-12: Rename a team */
export interface RenameOrgTeamInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["TeamUpdateInput"];
}

/** Input of `listOrgTeamUsers` at API date 2025-03-12: List the users of a team */
export interface ListOrgTeamUsersInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Only the user with this address; from 2025-02-19 on.
   * format: `email`
   */
  username?: string | undefined;
  /**
   * One status to filter by; `orgMembershipStatuses` takes several.
   * @deprecated
   */
  orgMembershipStatus?: string | undefined;
  /**
   * Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.
   * maxItems: `4`
   */
  orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[] | undefined;
  /**
   * Only the user with this id; from 2025-02-19 on.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId?: string | undefined;
}

/** Input of `addOrgTeamUsers` at API date 2025-03-12: Add several users to a team */
export interface AddOrgTeamUsersInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["AddUserToTeam"][];
}

/** Input of `removeOrgTeamUserFromTeam` at API date 2025-03-12: Remove one user from a team */
export interface RemoveOrgTeamUserFromTeamInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `addOrgTeamUser` at API date 2025-03-12: Add a user to a team */
export interface AddOrgTeamUserInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["AddOrRemoveUserFromTeam"];
}

/** Input of `removeOrgTeamUser` at API date 2025-03-12: Remove a user from a team */
export interface RemoveOrgTeamUserInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of the team.
   * pattern: `^([a-f0-9]{24})$`
   */
  teamId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["AddOrRemoveUserFromTeam"];
}

/** Input of `listOrgUsers` at API date 2025-03-12: List the users of an organization */
export interface ListOrgUsersInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Whether `totalCount` is part of the answer.
   * @default true
   */
  includeCount?: boolean | undefined;
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Only the user with this address; from 2025-02-19 on.
   * format: `email`
   */
  username?: string | undefined;
  /**
   * One status to filter by; `orgMembershipStatuses` takes several.
   * @deprecated
   */
  orgMembershipStatus?: string | undefined;
  /**
   * Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.
   * maxItems: `4`
   */
  orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[] | undefined;
}

/** Input of `createOrgUser` at API date 2025-03-12: Invite a user to an organization */
export interface CreateOrgUserInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["OrgUserRequest"];
}

/** Input of `getOrgUser` at API date 2025-03-12: Get one user of an organization */
export interface GetOrgUserInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.
   * maxItems: `4`
   */
  orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[] | undefined;
}

/** Input of `removeOrgUser` at API date 2025-03-12: Remove a user from an organization */
export interface RemoveOrgUserInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `updateOrgUser` at API date 2025-03-12: Change the roles and teams of a user */
export interface UpdateOrgUserInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["OrgUserUpdateRequest"];
}

/** Input of `updateOrgUserRoles` at API date 2025-03-12: Replace the organization roles of a user */
export interface UpdateOrgUserRolesInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  body: Schemas["UpdateOrgRolesForUserInput"];
}

/** Input of `addOrgUserRole` at API date 2025-03-12: Give a user one more organization role */
export interface AddOrgUserRoleInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["AddOrRemoveOrgRole"];
}

/** Input of `removeOrgUserRole` at API date 2025-03-12: Take one organization role from a user */
export interface RemoveOrgUserRoleInput {
  /**
   * Id of the organization.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId: string;
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["AddOrRemoveOrgRole"];
}

/** Input of `listRateLimits` at API date 2025-03-12: List the rate limits of the API */
export interface ListRateLimitsInput {
  /**
   * How many items one page holds.
   * minimum: `1`, maximum: `500`
   * @default 100
   */
  itemsPerPage?: number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Limits of this project; the caller needs Project Read Only there.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId?: string | undefined;
  /**
   * Limits of this organization; the caller needs Organization Read Only there.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId?: string | undefined;
  /** Limits of this caller, by client id or public key; no other than the caller itself. */
  userId?: string | undefined;
  /**
   * Limits of this address; no other than that of the caller.
   * pattern: `^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$`
   */
  ipAddress?: string | undefined;
  /** Name of a set to return; may repeat. */
  name?: string | undefined;
  /** Path template whose sets to return; may repeat. */
  endpointPath?: string | undefined;
}

/** Input of `getRateLimit` at API date 2025-03-12: Get the rate limit of one set of endpoints */
export interface GetRateLimitInput {
  /** Id of the set. */
  endpointSetId: string;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Limits of this project; the caller needs Project Read Only there.
   * pattern: `^([a-f0-9]{24})$`
   */
  groupId?: string | undefined;
  /**
   * Limits of this organization; the caller needs Organization Read Only there.
   * pattern: `^([a-f0-9]{24})$`
   */
  orgId?: string | undefined;
  /** Limits of this caller, by client id or public key; no other than the caller itself. */
  userId?: string | undefined;
  /**
   * Limits of this address; no other than that of the caller.
   * pattern: `^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$`
   */
  ipAddress?: string | undefined;
}

/** Input of `listControlPlaneIpAddresses` at API date 2025-03-12: List the addresses of the Atlas control plane */
export interface ListControlPlaneIpAddressesInput {
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
}

/** Input of `createUser` at API date 2025-03-12: Create a user account */
export interface CreateUserInput {
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
  body: Schemas["CloudAppUserInput"];
}

/** Input of `getUserByName` at API date 2025-03-12: Get a user account, found by address */
export interface GetUserByNameInput {
  /**
   * Address of the user.
   * pattern: `^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$`
   */
  userName: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

/** Input of `getUser` at API date 2025-03-12: Get a user account, found by id */
export interface GetUserInput {
  /**
   * Id of a pending or active user.
   * pattern: `^([a-f0-9]{24})$`
   */
  userId: string;
  /**
   * Wrap the answer together with its HTTP status, for callers that cannot read the status line.
   * @default false
   */
  envelope?: boolean | undefined;
  /**
   * Indent the JSON of the answer.
   * @default false
   */
  pretty?: boolean | undefined;
}

export interface RootApi {
  /**
   * Get the status of Atlas and the calling API key
   *
   * `GET /api/atlas/v2`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getsystemstatus
   */
  readonly getSystemStatus: OptionalInputMethod<GetSystemStatusInput, Schemas["SystemStatus"]>;

  /**
   * List the addresses of the Atlas control plane
   *
   * Needs no credentials.
   *
   * `GET /api/atlas/v2/unauth/controlPlaneIPAddresses`, resource version 2023-11-15
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listcontrolplaneipaddresses
   */
  readonly listControlPlaneIpAddresses: OptionalInputMethod<ListControlPlaneIpAddressesInput, Schemas["ControlPlaneIPAddresses"]>;
}

/** The methods of `projects` that are the same whatever 64-bit integers are. */
export interface ProjectsApiCommon {
  /**
   * Delete a project
   *
   * Refused while one of its clusters has an online archive.
   *
   * `DELETE /api/atlas/v2/groups/{groupId}`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroup
   */
  readonly deleteGroup: OperationMethod<DeleteGroupInput, undefined>;

  /**
   * Give a user access to a project
   *
   * Answers 204 for a member of the organization, and 200 with an invitation for anyone else.
   *
   * `POST /api/atlas/v2/groups/{groupId}/access`, resource version 2023-02-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupaccessuser
   * @deprecated Stops working on 2027-07-01. Use `addGroupUsers` at API date 2025-02-19 or later.
   */
  readonly addGroupAccessUser: OperationMethod<AddGroupAccessUserInput, Schemas["OrganizationInvitation"] | undefined>;

  /**
   * List the pending invitations of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/invites`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupinvites
   * @deprecated Stops working on 2027-07-01. Use `listGroupUsers` at API date 2025-02-19 or later.
   */
  readonly listGroupInvites: OperationMethod<ListGroupInvitesInput, Schemas["GroupInvitation"][]>;

  /**
   * Invite a user to a project
   *
   * `POST /api/atlas/v2/groups/{groupId}/invites`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupinvite
   * @deprecated Stops working on 2027-07-01. Use `addGroupUsers` at API date 2025-02-19 or later.
   */
  readonly createGroupInvite: OperationMethod<CreateGroupInviteInput, Schemas["GroupInvitation"]>;

  /**
   * Change a pending invitation, found by user name
   *
   * `PATCH /api/atlas/v2/groups/{groupId}/invites`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupinvites
   * @deprecated Stops working on 2027-07-01. Use `addGroupUserRole` at API date 2025-02-19 or later.
   */
  readonly updateGroupInvites: OperationMethod<UpdateGroupInvitesInput, Schemas["GroupInvitation"]>;

  /**
   * Get one pending invitation
   *
   * `GET /api/atlas/v2/groups/{groupId}/invites/{invitationId}`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupinvite
   * @deprecated Stops working on 2027-07-01. Use `getGroupUser` at API date 2025-02-19 or later.
   */
  readonly getGroupInvite: OperationMethod<GetGroupInviteInput, Schemas["GroupInvitation"]>;

  /**
   * Cancel a pending invitation
   *
   * An invitation to the organization stays, even one that was sent along with it.
   *
   * `DELETE /api/atlas/v2/groups/{groupId}/invites/{invitationId}`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroupinvite
   * @deprecated Stops working on 2027-07-01. Use `removeGroupUser` at API date 2025-02-19 or later.
   */
  readonly deleteGroupInvite: OperationMethod<DeleteGroupInviteInput, undefined>;

  /**
   * Change a pending invitation, found by id
   *
   * `PATCH /api/atlas/v2/groups/{groupId}/invites/{invitationId}`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupinvitebyid
   * @deprecated Stops working on 2027-07-01. Use `addGroupUserRole` at API date 2025-02-19 or later.
   */
  readonly updateGroupInviteById: OperationMethod<UpdateGroupInviteByIdInput, Schemas["GroupInvitation"]>;

  /**
   * List the IP addresses of the clusters of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/ipAddresses`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupipaddresses
   */
  readonly getGroupIpAddresses: OperationMethod<GetGroupIpAddressesInput, Schemas["GroupIPAddresses"]>;

  /**
   * Lift one limit of a project
   *
   * A limit that has a default goes back to it; any other disappears.
   *
   * `DELETE /api/atlas/v2/groups/{groupId}/limits/{limitName}`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegrouplimit
   */
  readonly deleteGroupLimit: OperationMethod<DeleteGroupLimitInput, undefined>;

  /**
   * Get the settings of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/settings`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupsettings
   */
  readonly getGroupSettings: OperationMethod<GetGroupSettingsInput, Schemas["GroupSettings"]>;

  /**
   * Change settings of a project
   *
   * Settings that are left out stay as they are.
   *
   * `PATCH /api/atlas/v2/groups/{groupId}/settings`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupsettings
   */
  readonly updateGroupSettings: OperationMethod<UpdateGroupSettingsInput, Schemas["GroupSettings"]>;

  /**
   * Replace the project roles of a user
   *
   * `PUT /api/atlas/v2/groups/{groupId}/users/{userId}/roles`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupuserroles
   * @deprecated Stops working on 2027-07-01. Use `addGroupUserRole` at API date 2025-02-19 or later.
   */
  readonly updateGroupUserRoles: OperationMethod<UpdateGroupUserRolesInput, Schemas["UpdateGroupRolesForUser"]>;
}

export interface ProjectsApi extends ProjectsApiCommon {
  /**
   * List the projects that the caller can see
   *
   * `GET /api/atlas/v2/groups`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroups
   */
  readonly listGroups: OptionalInputMethod<ListGroupsInput, Schemas["PaginatedAtlasGroupView"]>;

  /**
   * Create a project
   *
   * `POST /api/atlas/v2/groups`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroup
   */
  readonly createGroup: OperationMethod<CreateGroupInput, Schemas["Group"]>;

  /**
   * Get one project, found by name
   *
   * `GET /api/atlas/v2/groups/byName/{groupName}`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupbyname
   */
  readonly getGroupByName: OperationMethod<GetGroupByNameInput, Schemas["Group"]>;

  /**
   * Get one project
   *
   * `GET /api/atlas/v2/groups/{groupId}`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroup
   */
  readonly getGroup: OperationMethod<GetGroupInput, Schemas["Group"]>;

  /**
   * Rename or retag a project
   *
   * `PATCH /api/atlas/v2/groups/{groupId}`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroup
   */
  readonly updateGroup: OperationMethod<UpdateGroupInput, Schemas["Group"]>;

  /**
   * List the limits of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/limits`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgrouplimits
   */
  readonly listGroupLimits: OperationMethod<ListGroupLimitsInput, Schemas["DataFederationLimit"][]>;

  /**
   * Get one limit of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/limits/{limitName}`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgrouplimit
   */
  readonly getGroupLimit: OperationMethod<GetGroupLimitInput, Schemas["DataFederationLimit"]>;

  /**
   * Set one limit of a project
   *
   * `PATCH /api/atlas/v2/groups/{groupId}/limits/{limitName}`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-setgrouplimit
   */
  readonly setGroupLimit: OperationMethod<SetGroupLimitInput, Schemas["DataFederationLimit"]>;

  /**
   * List the long-term MongoDB versions that a new cluster can have
   *
   * `GET /api/atlas/v2/groups/{groupId}/mongoDBVersions`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupmongodbversions
   */
  readonly getGroupMongoDbVersions: OperationMethod<GetGroupMongoDbVersionsInput, Schemas["PaginatedAvailableVersionView"]>;

  /**
   * Move a project to another organization
   *
   * The caller owns both organizations, or sends a key of an owner of the second one.
   *
   * `POST /api/atlas/v2/groups/{groupId}:migrate`, resource version 2024-05-30
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-migrategroup
   */
  readonly migrateGroup: OperationMethod<MigrateGroupInput, Schemas["Group"]>;
}

export interface ProjectIpAccessListApi {
  /**
   * List the access list of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/accessList`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupaccesslistentries
   */
  readonly listGroupAccessListEntries: OperationMethod<ListGroupAccessListEntriesInput, Schemas["PaginatedNetworkAccessView"]>;

  /**
   * Add entries to the access list of a project
   *
   * Send one such request at a time; Atlas does not support them in parallel.
   *
   * `POST /api/atlas/v2/groups/{groupId}/accessList`, resource version 2023-01-01
   * Required role: Project Network Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupaccesslistentry
   */
  readonly createGroupAccessListEntry: OperationMethod<CreateGroupAccessListEntryInput, Schemas["PaginatedNetworkAccessView"]>;

  /**
   * Get one entry of the access list
   *
   * `GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupaccesslistentry
   */
  readonly getGroupAccessListEntry: OperationMethod<GetGroupAccessListEntryInput, Schemas["NetworkPermissionEntry"]>;

  /**
   * Remove one entry from the access list
   *
   * Connections that are already open may last for a while.
   *
   * `DELETE /api/atlas/v2/groups/{groupId}/accessList/{entryValue}`, resource version 2023-01-01
   * Required role: Project Network Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroupaccesslistentry
   */
  readonly deleteGroupAccessListEntry: OperationMethod<DeleteGroupAccessListEntryInput, undefined>;

  /**
   * Tell whether an entry is in force at every cloud provider
   *
   * `GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupaccessliststatus
   */
  readonly getGroupAccessListStatus: OperationMethod<GetGroupAccessListStatusInput, Schemas["NetworkPermissionEntryStatus"]>;
}

export interface ProgrammaticApiKeysApi {
  /**
   * List the API keys with access to a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/apiKeys`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupapikeys
   */
  readonly listGroupApiKeys: OperationMethod<ListGroupApiKeysInput, Schemas["PaginatedApiApiUserView"]>;

  /**
   * Create an API key and give it roles in a project
   *
   * The only answer with the whole private key.
   *
   * `POST /api/atlas/v2/groups/{groupId}/apiKeys`, resource version 2023-01-01
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupapikey
   */
  readonly createGroupApiKey: OperationMethod<CreateGroupApiKeyInput, Schemas["ApiKeyUserDetails"]>;

  /**
   * Give an existing API key roles in a project
   *
   * `POST /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}`, resource version 2023-01-01
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupapikey
   */
  readonly addGroupApiKey: OperationMethod<AddGroupApiKeyInput, undefined>;

  /**
   * Take an API key out of a project
   *
   * `DELETE /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}`, resource version 2023-01-01
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removegroupapikey
   */
  readonly removeGroupApiKey: OperationMethod<RemoveGroupApiKeyInput, undefined>;

  /**
   * Replace the roles of an API key in a project
   *
   * `PATCH /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}`, resource version 2023-01-01
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupapikeyroles
   */
  readonly updateGroupApiKeyRoles: OperationMethod<UpdateGroupApiKeyRolesInput, Schemas["ApiKeyUserDetails"]>;

  /**
   * List the API keys of an organization
   *
   * `GET /api/atlas/v2/orgs/{orgId}/apiKeys`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgapikeys
   */
  readonly listOrgApiKeys: OperationMethod<ListOrgApiKeysInput, Schemas["PaginatedApiApiUserView"]>;

  /**
   * Create an API key
   *
   * The only answer with the whole private key.
   *
   * `POST /api/atlas/v2/orgs/{orgId}/apiKeys`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgapikey
   */
  readonly createOrgApiKey: OperationMethod<CreateOrgApiKeyInput, Schemas["ApiKeyUserDetails"]>;

  /**
   * Get one API key
   *
   * `GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgapikey
   */
  readonly getOrgApiKey: OperationMethod<GetOrgApiKeyInput, Schemas["ApiKeyUserDetails"]>;

  /**
   * Delete an API key, in its projects too
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgapikey
   */
  readonly deleteOrgApiKey: OperationMethod<DeleteOrgApiKeyInput, undefined>;

  /**
   * Change the note or the organization roles of an API key
   *
   * `PATCH /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorgapikey
   */
  readonly updateOrgApiKey: OperationMethod<UpdateOrgApiKeyInput, Schemas["ApiKeyUserDetails"]>;

  /**
   * List the addresses that may use an API key
   *
   * `GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgapikeyaccesslistentries
   */
  readonly listOrgApiKeyAccessListEntries: OperationMethod<ListOrgApiKeyAccessListEntriesInput, Schemas["PaginatedApiUserAccessListResponseView"]>;

  /**
   * Let more addresses use an API key
   *
   * `POST /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgapikeyaccesslistentry
   */
  readonly createOrgApiKeyAccessListEntry: OperationMethod<CreateOrgApiKeyAccessListEntryInput, Schemas["PaginatedApiUserAccessListResponseView"]>;

  /**
   * Get one access list entry of an API key
   *
   * `GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgapikeyaccesslistentry
   */
  readonly getOrgApiKeyAccessListEntry: OperationMethod<GetOrgApiKeyAccessListEntryInput, Schemas["UserAccessListResponse"]>;

  /**
   * Remove an address from the access list of an API key
   *
   * The address of the caller cannot be removed.
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgapikeyaccesslistentry
   */
  readonly deleteOrgApiKeyAccessListEntry: OperationMethod<DeleteOrgApiKeyAccessListEntryInput, undefined>;
}

export interface MonitoringAndLogsApi {
  /**
   * Download a compressed log of one host
   *
   * Not for free, shared, flex and serverless clusters. The answer is gzip only, in chunks of about five minutes.
   *
   * `GET /api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz`, resource version 2023-02-01
   * Required role: Project Cluster Log Viewer or Project Data Access Admin or Project Data Access Read Only or Project Data Access Read Write or Project Stream Processing Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-downloadgroupclusterlog
   */
  readonly downloadGroupClusterLog: OperationMethod<DownloadGroupClusterLogInput, ReadableStream<Uint8Array>, "gzip">;
}

export interface ServiceAccountsApi {
  /**
   * List the service accounts of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/serviceAccounts`, resource version 2024-08-05
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupserviceaccounts
   */
  readonly listGroupServiceAccounts: OperationMethod<ListGroupServiceAccountsInput, Schemas["PaginatedGroupServiceAccounts"]>;

  /**
   * Create a service account for a project
   *
   * It becomes a member of the organization too. The only answer with its first secret.
   *
   * `POST /api/atlas/v2/groups/{groupId}/serviceAccounts`, resource version 2024-08-05
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupserviceaccount
   */
  readonly createGroupServiceAccount: OperationMethod<CreateGroupServiceAccountInput, Schemas["GroupServiceAccount"]>;

  /**
   * Get one service account of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}`, resource version 2024-08-05
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupserviceaccount
   */
  readonly getGroupServiceAccount: OperationMethod<GetGroupServiceAccountInput, Schemas["GroupServiceAccount"]>;

  /**
   * Take a service account out of a project
   *
   * It stays in the organization, and its secrets keep working.
   *
   * `DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}`, resource version 2024-08-05
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroupserviceaccount
   */
  readonly deleteGroupServiceAccount: OperationMethod<DeleteGroupServiceAccountInput, undefined>;

  /**
   * Change a service account of a project
   *
   * `PATCH /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}`, resource version 2024-08-05
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupserviceaccount
   */
  readonly updateGroupServiceAccount: OperationMethod<UpdateGroupServiceAccountInput, Schemas["GroupServiceAccount"]>;

  /**
   * List the addresses that may use a service account of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList`, resource version 2024-08-05
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupserviceaccountaccesslist
   */
  readonly listGroupServiceAccountAccessList: OperationMethod<ListGroupServiceAccountAccessListInput, Schemas["PaginatedServiceAccountIPAccessEntryView"]>;

  /**
   * Let more addresses use a service account of a project
   *
   * `POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList`, resource version 2024-08-05
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupserviceaccountaccesslist
   */
  readonly createGroupServiceAccountAccessList: OperationMethod<CreateGroupServiceAccountAccessListInput, Schemas["PaginatedServiceAccountIPAccessEntryView"]>;

  /**
   * Remove an address from the access list of a project's service account
   *
   * The address of the caller cannot be removed.
   *
   * `DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}`, resource version 2024-08-05
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroupserviceaccountaccesslistentry
   */
  readonly deleteGroupServiceAccountAccessListEntry: OperationMethod<DeleteGroupServiceAccountAccessListEntryInput, undefined>;

  /**
   * Create a secret for a service account of a project
   *
   * `POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets`, resource version 2024-08-05
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupserviceaccountsecret
   */
  readonly createGroupServiceAccountSecret: OperationMethod<CreateGroupServiceAccountSecretInput, Schemas["ServiceAccountSecret"]>;

  /**
   * Delete a secret of a project's service account
   *
   * `DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}`, resource version 2024-08-05
   * Required role: Project Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroupserviceaccountsecret
   */
  readonly deleteGroupServiceAccountSecret: OperationMethod<DeleteGroupServiceAccountSecretInput, undefined>;

  /**
   * Give an existing service account roles in a project
   *
   * `POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite`, resource version 2024-08-05
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-invitegroupserviceaccount
   */
  readonly inviteGroupServiceAccount: OperationMethod<InviteGroupServiceAccountInput, Schemas["GroupServiceAccount"]>;

  /**
   * List the service accounts of an organization
   *
   * `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts`, resource version 2024-08-05
   * Required role: Organization Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgserviceaccounts
   */
  readonly listOrgServiceAccounts: OperationMethod<ListOrgServiceAccountsInput, Schemas["PaginatedOrgServiceAccounts"]>;

  /**
   * Create a service account
   *
   * The only answer with its first secret.
   *
   * `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts`, resource version 2024-08-05
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgserviceaccount
   */
  readonly createOrgServiceAccount: OperationMethod<CreateOrgServiceAccountInput, Schemas["OrgServiceAccount"]>;

  /**
   * Get one service account
   *
   * `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}`, resource version 2024-08-05
   * Required role: Organization Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgserviceaccount
   */
  readonly getOrgServiceAccount: OperationMethod<GetOrgServiceAccountInput, Schemas["OrgServiceAccount"]>;

  /**
   * Delete a service account
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}`, resource version 2024-08-05
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgserviceaccount
   */
  readonly deleteOrgServiceAccount: OperationMethod<DeleteOrgServiceAccountInput, undefined>;

  /**
   * Change a service account
   *
   * `PATCH /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}`, resource version 2024-08-05
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorgserviceaccount
   */
  readonly updateOrgServiceAccount: OperationMethod<UpdateOrgServiceAccountInput, Schemas["OrgServiceAccount"]>;

  /**
   * List the addresses that may use a service account
   *
   * `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList`, resource version 2024-08-05
   * Required role: Organization Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgserviceaccountaccesslist
   */
  readonly listOrgServiceAccountAccessList: OperationMethod<ListOrgServiceAccountAccessListInput, Schemas["PaginatedServiceAccountIPAccessEntryView"]>;

  /**
   * Let more addresses use a service account
   *
   * `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList`, resource version 2024-08-05
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgserviceaccountaccesslist
   */
  readonly createOrgServiceAccountAccessList: OperationMethod<CreateOrgServiceAccountAccessListInput, Schemas["PaginatedServiceAccountIPAccessEntryView"]>;

  /**
   * Remove an address from the access list of a service account
   *
   * The address of the caller cannot be removed.
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}`, resource version 2024-08-05
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgserviceaccountaccesslistentry
   */
  readonly deleteOrgServiceAccountAccessListEntry: OperationMethod<DeleteOrgServiceAccountAccessListEntryInput, undefined>;

  /**
   * List the projects that a service account is in
   *
   * `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups`, resource version 2024-08-05
   * Required role: Organization Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgserviceaccountgroups
   */
  readonly getOrgServiceAccountGroups: OperationMethod<GetOrgServiceAccountGroupsInput, Schemas["PaginatedServiceAccountGroup"]>;

  /**
   * Create a secret for a service account
   *
   * `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets`, resource version 2024-08-05
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgserviceaccountsecret
   */
  readonly createOrgServiceAccountSecret: OperationMethod<CreateOrgServiceAccountSecretInput, Schemas["ServiceAccountSecret"]>;

  /**
   * Delete a secret of a service account
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}`, resource version 2024-08-05
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgserviceaccountsecret
   */
  readonly deleteOrgServiceAccountSecret: OperationMethod<DeleteOrgServiceAccountSecretInput, undefined>;
}

export interface TeamsApi {
  /**
   * List the teams of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/teams`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupteams
   */
  readonly listGroupTeams: OperationMethod<ListGroupTeamsInput, Schemas["PaginatedTeamRoleView"]>;

  /**
   * Add teams to a project
   *
   * At most 100 teams per project and 250 per organization.
   *
   * `POST /api/atlas/v2/groups/{groupId}/teams`, resource version 2023-01-01
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupteams
   */
  readonly addGroupTeams: OperationMethod<AddGroupTeamsInput, Schemas["PaginatedTeamRoleView"]>;

  /**
   * Get one team of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/teams/{teamId}`, resource version 2023-01-01
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupteam
   */
  readonly getGroupTeam: OperationMethod<GetGroupTeamInput, Schemas["TeamRole"]>;

  /**
   * Remove a team from a project
   *
   * `DELETE /api/atlas/v2/groups/{groupId}/teams/{teamId}`, resource version 2023-01-01
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removegroupteam
   */
  readonly removeGroupTeam: OperationMethod<RemoveGroupTeamInput, undefined>;

  /**
   * Change the roles of a team in a project
   *
   * `PATCH /api/atlas/v2/groups/{groupId}/teams/{teamId}`, resource version 2023-01-01
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupteam
   */
  readonly updateGroupTeam: OperationMethod<UpdateGroupTeamInput, Schemas["PaginatedTeamRoleView"]>;

  /**
   * List the teams of an organization
   *
   * `GET /api/atlas/v2/orgs/{orgId}/teams`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgteams
   */
  readonly listOrgTeams: OperationMethod<ListOrgTeamsInput, Schemas["PaginatedTeamView"]>;

  /**
   * Create a team in an organization
   *
   * `POST /api/atlas/v2/orgs/{orgId}/teams`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgteam
   */
  readonly createOrgTeam: OperationMethod<CreateOrgTeamInput, Schemas["Team"]>;

  /**
   * Get one team of an organization, found by name
   *
   * `GET /api/atlas/v2/orgs/{orgId}/teams/byName/{teamName}`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgteambyname
   */
  readonly getOrgTeamByName: OperationMethod<GetOrgTeamByNameInput, Schemas["TeamResponse"]>;

  /**
   * Get one team of an organization, found by id
   *
   * `GET /api/atlas/v2/orgs/{orgId}/teams/{teamId}`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgteam
   */
  readonly getOrgTeam: OperationMethod<GetOrgTeamInput, Schemas["TeamResponse"]>;

  /**
   * Delete a team
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/teams/{teamId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgteam
   */
  readonly deleteOrgTeam: OperationMethod<DeleteOrgTeamInput, undefined>;

  /**
   * Rename a team
   *
   * `PATCH /api/atlas/v2/orgs/{orgId}/teams/{teamId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-renameorgteam
   */
  readonly renameOrgTeam: OperationMethod<RenameOrgTeamInput, Schemas["TeamResponse"]>;

  /**
   * Add several users to a team
   *
   * A team has 250 users at most.
   *
   * `POST /api/atlas/v2/orgs/{orgId}/teams/{teamId}/users`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addorgteamusers
   * @deprecated Stops working on 2027-07-01. Use `addOrgTeamUser` at API date 2025-02-19 or later.
   */
  readonly addOrgTeamUsers: OperationMethod<AddOrgTeamUsersInput, Schemas["PaginatedApiAppUserView"]>;

  /**
   * Remove one user from a team
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/teams/{teamId}/users/{userId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removeorgteamuserfromteam
   * @deprecated Stops working on 2027-07-01. Use `removeOrgTeamUser` at API date 2025-02-19 or later.
   */
  readonly removeOrgTeamUserFromTeam: OperationMethod<RemoveOrgTeamUserFromTeamInput, undefined>;
}

export interface MongoDbCloudUsersApi {
  /**
   * List the users of a project
   *
   * Pending users are part of the list from resource version 2025-02-19 on.
   *
   * `GET /api/atlas/v2/groups/{groupId}/users`, resource version 2025-02-19
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupusers
   */
  readonly listGroupUsers: OperationMethod<ListGroupUsersInput, Schemas["PaginatedGroupUserView"]>;

  /**
   * Add a user to a project
   *
   * Invites the user to the organization too, if not a member yet; extends a pending invitation.
   *
   * `POST /api/atlas/v2/groups/{groupId}/users`, resource version 2025-02-19
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupusers
   */
  readonly addGroupUsers: OperationMethod<AddGroupUsersInput, Schemas["GroupUserResponse"]>;

  /**
   * Get one user of a project
   *
   * `GET /api/atlas/v2/groups/{groupId}/users/{userId}`, resource version 2025-02-19
   * Required role: Project Read Only
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupuser
   */
  readonly getGroupUser: OperationMethod<GetGroupUserInput, Schemas["GroupUserResponse"]>;

  /**
   * Remove a user from a project
   *
   * Pending users can be removed from resource version 2025-02-19 on.
   *
   * `DELETE /api/atlas/v2/groups/{groupId}/users/{userId}`, resource version 2025-02-19
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removegroupuser
   */
  readonly removeGroupUser: OperationMethod<RemoveGroupUserInput, undefined>;

  /**
   * Give a user one more project role
   *
   * `POST /api/atlas/v2/groups/{groupId}/users/{userId}:addRole`, resource version 2025-02-19
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupuserrole
   */
  readonly addGroupUserRole: OperationMethod<AddGroupUserRoleInput, Schemas["GroupUserResponse"]>;

  /**
   * Take one project role from a user
   *
   * `POST /api/atlas/v2/groups/{groupId}/users/{userId}:removeRole`, resource version 2025-02-19
   * Required role: Project Access Manager
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removegroupuserrole
   */
  readonly removeGroupUserRole: OperationMethod<RemoveGroupUserRoleInput, Schemas["GroupUserResponse"]>;

  /**
   * List the users of a team
   *
   * Pending users are part of the list from resource version 2025-02-19 on.
   *
   * `GET /api/atlas/v2/orgs/{orgId}/teams/{teamId}/users`, resource version 2025-02-19
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgteamusers
   */
  readonly listOrgTeamUsers: OperationMethod<ListOrgTeamUsersInput, Schemas["PaginatedOrgUserView"]>;

  /**
   * Add a user to a team
   *
   * Pending users can be added too.
   *
   * `POST /api/atlas/v2/orgs/{orgId}/teams/{teamId}:addUser`, resource version 2025-02-19
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addorgteamuser
   */
  readonly addOrgTeamUser: OperationMethod<AddOrgTeamUserInput, Schemas["OrgUserResponse"]>;

  /**
   * Remove a user from a team
   *
   * Pending users can be removed too.
   *
   * `POST /api/atlas/v2/orgs/{orgId}/teams/{teamId}:removeUser`, resource version 2025-02-19
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removeorgteamuser
   */
  readonly removeOrgTeamUser: OperationMethod<RemoveOrgTeamUserInput, Schemas["OrgUserResponse"]>;

  /**
   * List the users of an organization
   *
   * Pending users are part of the list from resource version 2025-02-19 on.
   *
   * `GET /api/atlas/v2/orgs/{orgId}/users`, resource version 2025-02-19
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgusers
   */
  readonly listOrgUsers: OperationMethod<ListOrgUsersInput, Schemas["PaginatedOrgUserView"]>;

  /**
   * Invite a user to an organization
   *
   * The user is pending until the invitation is accepted, within 30 days.
   *
   * `POST /api/atlas/v2/orgs/{orgId}/users`, resource version 2025-02-19
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorguser
   */
  readonly createOrgUser: OperationMethod<CreateOrgUserInput, Schemas["OrgUserResponse"]>;

  /**
   * Get one user of an organization
   *
   * `GET /api/atlas/v2/orgs/{orgId}/users/{userId}`, resource version 2025-02-19
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorguser
   */
  readonly getOrgUser: OperationMethod<GetOrgUserInput, Schemas["OrgUserResponse"]>;

  /**
   * Remove a user from an organization
   *
   * Pending users can be removed from resource version 2025-02-19 on.
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/users/{userId}`, resource version 2025-02-19
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removeorguser
   */
  readonly removeOrgUser: OperationMethod<RemoveOrgUserInput, undefined>;

  /**
   * Change the roles and teams of a user
   *
   * `PATCH /api/atlas/v2/orgs/{orgId}/users/{userId}`, resource version 2025-02-19
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorguser
   */
  readonly updateOrgUser: OperationMethod<UpdateOrgUserInput, Schemas["OrgUserResponse"]>;

  /**
   * Give a user one more organization role
   *
   * `POST /api/atlas/v2/orgs/{orgId}/users/{userId}:addRole`, resource version 2025-02-19
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addorguserrole
   */
  readonly addOrgUserRole: OperationMethod<AddOrgUserRoleInput, Schemas["OrgUserResponse"]>;

  /**
   * Take one organization role from a user
   *
   * A user keeps at least one role; give the new one before taking the last.
   *
   * `POST /api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole`, resource version 2025-02-19
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removeorguserrole
   */
  readonly removeOrgUserRole: OperationMethod<RemoveOrgUserRoleInput, Schemas["OrgUserResponse"]>;

  /**
   * Create a user account
   *
   * `POST /api/atlas/v2/users`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createuser
   * @deprecated Stops working on 2027-07-01. Use `createOrgUser` at API date 2025-02-19 or later.
   */
  readonly createUser: OperationMethod<CreateUserInput, Schemas["CloudAppUser"]>;

  /**
   * Get a user account, found by address
   *
   * `GET /api/atlas/v2/users/byName/{userName}`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getuserbyname
   * @deprecated Stops working on 2027-07-01. Use `listOrgUsers` at API date 2025-02-19 or later.
   */
  readonly getUserByName: OperationMethod<GetUserByNameInput, Schemas["CloudAppUser"]>;

  /**
   * Get a user account, found by id
   *
   * `GET /api/atlas/v2/users/{userId}`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getuser
   * @deprecated Stops working on 2027-07-01. Use `getOrgUser` at API date 2025-02-19 or later.
   */
  readonly getUser: OperationMethod<GetUserInput, Schemas["CloudAppUser"]>;
}

/** The methods of `organizations` that are the same whatever 64-bit integers are. */
export interface OrganizationsApiCommon {
  /**
   * List the organizations that the caller can see
   *
   * `GET /api/atlas/v2/orgs`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgs
   */
  readonly listOrgs: OptionalInputMethod<ListOrgsInput, Schemas["PaginatedOrganizationView"]>;

  /**
   * Create an organization
   *
   * It is linked to the organization of the caller, which must be a paying one.
   *
   * `POST /api/atlas/v2/orgs`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorg
   */
  readonly createOrg: OperationMethod<CreateOrgInput, Schemas["CreateOrganizationResponse"]>;

  /**
   * Get one organization
   *
   * `GET /api/atlas/v2/orgs/{orgId}`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorg
   */
  readonly getOrg: OperationMethod<GetOrgInput, Schemas["AtlasOrganization"]>;

  /**
   * Delete an organization without projects
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorg
   */
  readonly deleteOrg: OperationMethod<DeleteOrgInput, undefined>;

  /**
   * Change an organization
   *
   * `PATCH /api/atlas/v2/orgs/{orgId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorg
   */
  readonly updateOrg: OperationMethod<UpdateOrgInput, Schemas["AtlasOrganization"]>;

  /**
   * List the pending invitations of an organization
   *
   * `GET /api/atlas/v2/orgs/{orgId}/invites`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorginvites
   * @deprecated Stops working on 2027-07-01. Use `listOrgUsers` at API date 2025-02-19 or later.
   */
  readonly listOrgInvites: OperationMethod<ListOrgInvitesInput, Schemas["OrganizationInvitation"][]>;

  /**
   * Invite a user to an organization
   *
   * `POST /api/atlas/v2/orgs/{orgId}/invites`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorginvite
   * @deprecated Stops working on 2027-07-01. Use `createOrgUser` at API date 2025-02-19 or later.
   */
  readonly createOrgInvite: OperationMethod<CreateOrgInviteInput, Schemas["OrganizationInvitation"]>;

  /**
   * Change a pending invitation, found by user name
   *
   * `PATCH /api/atlas/v2/orgs/{orgId}/invites`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorginvites
   * @deprecated Stops working on 2027-07-01. Use `updateOrgUser` at API date 2025-02-19 or later.
   */
  readonly updateOrgInvites: OperationMethod<UpdateOrgInvitesInput, Schemas["OrganizationInvitation"]>;

  /**
   * Get one pending invitation
   *
   * `GET /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorginvite
   * @deprecated Stops working on 2027-07-01. Use `getOrgUser` at API date 2025-02-19 or later.
   */
  readonly getOrgInvite: OperationMethod<GetOrgInviteInput, Schemas["OrganizationInvitation"]>;

  /**
   * Cancel a pending invitation
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorginvite
   * @deprecated Stops working on 2027-07-01. Use `removeOrgUser` at API date 2025-02-19 or later.
   */
  readonly deleteOrgInvite: OperationMethod<DeleteOrgInviteInput, undefined>;

  /**
   * Change a pending invitation, found by id
   *
   * `PATCH /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorginvitebyid
   * @deprecated Stops working on 2027-07-01. Use `updateOrgUser` at API date 2025-02-19 or later.
   */
  readonly updateOrgInviteById: OperationMethod<UpdateOrgInviteByIdInput, Schemas["OrganizationInvitation"]>;

  /**
   * Get the settings of an organization
   *
   * `GET /api/atlas/v2/orgs/{orgId}/settings`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgsettings
   */
  readonly getOrgSettings: OperationMethod<GetOrgSettingsInput, Schemas["OrganizationSettings"]>;

  /**
   * Change the settings of an organization
   *
   * `PATCH /api/atlas/v2/orgs/{orgId}/settings`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorgsettings
   */
  readonly updateOrgSettings: OperationMethod<UpdateOrgSettingsInput, Schemas["OrganizationSettings"]>;

  /**
   * Replace the organization roles of a user
   *
   * `PUT /api/atlas/v2/orgs/{orgId}/users/{userId}/roles`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorguserroles
   * @deprecated Stops working on 2027-07-01. Use `updateOrgUser` at API date 2025-02-19 or later.
   */
  readonly updateOrgUserRoles: OperationMethod<UpdateOrgUserRolesInput, Schemas["UpdateOrgRolesForUser"]>;
}

export interface OrganizationsApi extends OrganizationsApiCommon {
  /**
   * Get the settings for delegated access
   *
   * `GET /api/atlas/v2/orgs/{orgId}/delegationSettings`, resource version 2025-03-12
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgdelegationsettings
   */
  readonly getOrgDelegationSettings: OperationMethod<GetOrgDelegationSettingsInput, Schemas["OrgDelegationSettingsResponse"]>;

  /**
   * Change the settings for delegated access
   *
   * `PATCH /api/atlas/v2/orgs/{orgId}/delegationSettings`, resource version 2025-03-12
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorgdelegationsettings
   */
  readonly updateOrgDelegationSettings: OperationMethod<UpdateOrgDelegationSettingsInput, Schemas["OrgDelegationSettingsResponse"]>;

  /**
   * List the projects of an organization
   *
   * `GET /api/atlas/v2/orgs/{orgId}/groups`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorggroups
   */
  readonly getOrgGroups: OperationMethod<GetOrgGroupsInput, Schemas["PaginatedAtlasGroupView"]>;
}

/** The methods of `invoices` that are the same whatever 64-bit integers are. */
export interface InvoicesApiCommon {
  /**
   * Get one invoice as CSV
   *
   * `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/csv`, resource version 2023-01-01
   * Required role: Organization Billing Viewer
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorginvoicecsv
   */
  readonly getOrgInvoiceCsv: OperationMethod<GetOrgInvoiceCsvInput, string, "csv">;
}

export interface InvoicesApi extends InvoicesApiCommon {
  /**
   * List the invoices of an organization
   *
   * Without line items and payments; those come with a single invoice.
   *
   * `GET /api/atlas/v2/orgs/{orgId}/invoices`, resource version 2023-01-01
   * Required role: Organization Billing Viewer
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorginvoices
   */
  readonly listOrgInvoices: OperationMethod<ListOrgInvoicesInput, Schemas["PaginatedApiInvoiceMetadataView"]>;

  /**
   * Get one invoice, as JSON or CSV
   *
   * `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}`, resource version 2023-01-01
   * Required role: Organization Billing Viewer
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorginvoice
   */
  readonly getOrgInvoice: NegotiatedMethod<GetOrgInvoiceInput, { json: Schemas["BillingInvoice"]; csv: string }, "json">;
}

export interface RateLimitingApi {
  /**
   * List the rate limits of the API
   *
   * `GET /api/atlas/v2/rateLimits`, resource version 2025-03-12
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listratelimits
   */
  readonly listRateLimits: OptionalInputMethod<ListRateLimitsInput, Schemas["PaginatedRateLimitEndpointSets"]>;

  /**
   * Get the rate limit of one set of endpoints
   *
   * `GET /api/atlas/v2/rateLimits/{endpointSetId}`, resource version 2025-03-12
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getratelimit
   */
  readonly getRateLimit: OperationMethod<GetRateLimitInput, Schemas["RateLimitEndpointSetResponse"]>;
}

/** The operation methods of API date 2025-03-12, grouped by tag. */
export interface Api {
  readonly root: RootApi;
  readonly projects: ProjectsApi;
  readonly projectIpAccessList: ProjectIpAccessListApi;
  readonly programmaticApiKeys: ProgrammaticApiKeysApi;
  readonly monitoringAndLogs: MonitoringAndLogsApi;
  readonly serviceAccounts: ServiceAccountsApi;
  readonly teams: TeamsApi;
  readonly mongoDbCloudUsers: MongoDbCloudUsersApi;
  readonly organizations: OrganizationsApi;
  readonly invoices: InvoicesApi;
  readonly rateLimiting: RateLimitingApi;
}

/** The operations that API date 2025-03-12 has. */
export type OperationId =
  | "addGroupAccessUser"
  | "addGroupApiKey"
  | "addGroupTeams"
  | "addGroupUserRole"
  | "addGroupUsers"
  | "addOrgTeamUser"
  | "addOrgTeamUsers"
  | "addOrgUserRole"
  | "createGroup"
  | "createGroupAccessListEntry"
  | "createGroupApiKey"
  | "createGroupInvite"
  | "createGroupServiceAccount"
  | "createGroupServiceAccountAccessList"
  | "createGroupServiceAccountSecret"
  | "createOrg"
  | "createOrgApiKey"
  | "createOrgApiKeyAccessListEntry"
  | "createOrgInvite"
  | "createOrgServiceAccount"
  | "createOrgServiceAccountAccessList"
  | "createOrgServiceAccountSecret"
  | "createOrgTeam"
  | "createOrgUser"
  | "createUser"
  | "deleteGroup"
  | "deleteGroupAccessListEntry"
  | "deleteGroupInvite"
  | "deleteGroupLimit"
  | "deleteGroupServiceAccount"
  | "deleteGroupServiceAccountAccessListEntry"
  | "deleteGroupServiceAccountSecret"
  | "deleteOrg"
  | "deleteOrgApiKey"
  | "deleteOrgApiKeyAccessListEntry"
  | "deleteOrgInvite"
  | "deleteOrgServiceAccount"
  | "deleteOrgServiceAccountAccessListEntry"
  | "deleteOrgServiceAccountSecret"
  | "deleteOrgTeam"
  | "downloadGroupClusterLog"
  | "getGroup"
  | "getGroupAccessListEntry"
  | "getGroupAccessListStatus"
  | "getGroupByName"
  | "getGroupInvite"
  | "getGroupIpAddresses"
  | "getGroupLimit"
  | "getGroupMongoDbVersions"
  | "getGroupServiceAccount"
  | "getGroupSettings"
  | "getGroupTeam"
  | "getGroupUser"
  | "getOrg"
  | "getOrgApiKey"
  | "getOrgApiKeyAccessListEntry"
  | "getOrgDelegationSettings"
  | "getOrgGroups"
  | "getOrgInvite"
  | "getOrgInvoice"
  | "getOrgInvoiceCsv"
  | "getOrgServiceAccount"
  | "getOrgServiceAccountGroups"
  | "getOrgSettings"
  | "getOrgTeam"
  | "getOrgTeamByName"
  | "getOrgUser"
  | "getRateLimit"
  | "getSystemStatus"
  | "getUser"
  | "getUserByName"
  | "inviteGroupServiceAccount"
  | "listControlPlaneIpAddresses"
  | "listGroupAccessListEntries"
  | "listGroupApiKeys"
  | "listGroupInvites"
  | "listGroupLimits"
  | "listGroupServiceAccountAccessList"
  | "listGroupServiceAccounts"
  | "listGroupTeams"
  | "listGroupUsers"
  | "listGroups"
  | "listOrgApiKeyAccessListEntries"
  | "listOrgApiKeys"
  | "listOrgInvites"
  | "listOrgInvoices"
  | "listOrgServiceAccountAccessList"
  | "listOrgServiceAccounts"
  | "listOrgTeamUsers"
  | "listOrgTeams"
  | "listOrgUsers"
  | "listOrgs"
  | "listRateLimits"
  | "migrateGroup"
  | "removeGroupApiKey"
  | "removeGroupTeam"
  | "removeGroupUser"
  | "removeGroupUserRole"
  | "removeOrgTeamUser"
  | "removeOrgTeamUserFromTeam"
  | "removeOrgUser"
  | "removeOrgUserRole"
  | "renameOrgTeam"
  | "setGroupLimit"
  | "updateGroup"
  | "updateGroupApiKeyRoles"
  | "updateGroupInviteById"
  | "updateGroupInvites"
  | "updateGroupServiceAccount"
  | "updateGroupSettings"
  | "updateGroupTeam"
  | "updateGroupUserRoles"
  | "updateOrg"
  | "updateOrgApiKey"
  | "updateOrgDelegationSettings"
  | "updateOrgInviteById"
  | "updateOrgInvites"
  | "updateOrgServiceAccount"
  | "updateOrgSettings"
  | "updateOrgUser"
  | "updateOrgUserRoles";
