// Generated, not edited. To write this file again: npm run generate
// Document "openapi/openapi.yaml", sha256 0c8d3a08cbf25da9fa4121105b242b310cb00810880880cabfc91c8e3212c487, generator 3.
/* eslint-disable */

import type { Operation, Parameter } from "../runtime.js";

/** Every operation of the document, at any API date. */
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

const p_apiUserId: Parameter = { name: "apiUserId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_clientId: Parameter = { name: "clientId", in: "path", type: "string", pattern: "^mdb_sa_id_[a-fA-F\\d]{24}$", required: true };
const p_cloudProvider: Parameter = { name: "cloudProvider", in: "query", type: "string", enum: ["AWS", "AZURE", "GCP", "TENANT"] };
const p_defaultStatus: Parameter = { name: "defaultStatus", in: "query", type: "string", enum: ["DEFAULT"] };
const p_endDate: Parameter = { name: "endDate", in: "query", type: "integer", minimum: 1199145600 };
const p_endpointPath: Parameter = { name: "endpointPath", in: "query", type: "string" };
const p_endpointSetId: Parameter = { name: "endpointSetId", in: "path", type: "string", required: true };
const p_entryValue: Parameter = { name: "entryValue", in: "path", type: "string", pattern: "^([0-9]{1,3}\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){1,6}\\:(%2[fF][0-9]{1,3})|(sg\\-[a-f0-9]{8})?$", required: true };
const p_envelope: Parameter = { name: "envelope", in: "query", type: "boolean" };
const p_flattenTeams: Parameter = { name: "flattenTeams", in: "query", type: "boolean" };
const p_fromDate: Parameter = { name: "fromDate", in: "query", type: "string" };
const p_groupId: Parameter = { name: "groupId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_groupId_2: Parameter = { name: "groupId", in: "query", type: "string", pattern: "^([a-f0-9]{24})$" };
const p_groupName: Parameter = { name: "groupName", in: "path", type: "string", minLength: 1, maxLength: 64, required: true };
const p_hostName: Parameter = { name: "hostName", in: "path", type: "string", pattern: "^([0-9]{1,3}\\.){3}[0-9]{1,3}|([0-9a-f]{1,4}:){7}([0-9a-f]{1,4})|(([a-z0-9]+\\.){1,10}[a-z]+)?$", required: true };
const p_includeCount: Parameter = { name: "includeCount", in: "query", type: "boolean" };
const p_includeOrgUsers: Parameter = { name: "includeOrgUsers", in: "query", type: "boolean" };
const p_includeSystemManaged: Parameter = { name: "includeSystemManaged", in: "query", type: "boolean" };
const p_instanceSize: Parameter = { name: "instanceSize", in: "query", type: "string" };
const p_invitationId: Parameter = { name: "invitationId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_invitationId_2: Parameter = { name: "invitationId", in: "path", type: "string", required: true };
const p_invoiceId: Parameter = { name: "invoiceId", in: "path", type: "string", pattern: "[0-9a-f]+", required: true };
const p_invoiceId_2: Parameter = { name: "invoiceId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_ipAddress: Parameter = { name: "ipAddress", in: "path", type: "string", pattern: "^([0-9]{1,3}\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){1,6}\\:(%2[fF][0-9]{1,3})?$", required: true };
const p_ipAddress_2: Parameter = { name: "ipAddress", in: "query", type: "string", pattern: "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)(\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$" };
const p_itemsPerPage: Parameter = { name: "itemsPerPage", in: "query", type: "integer", minimum: 1 };
const p_itemsPerPage_2: Parameter = { name: "itemsPerPage", in: "query", type: "integer", minimum: 1, maximum: 500 };
const p_limitName: Parameter = { name: "limitName", in: "path", type: "string", enum: ["atlas.project.security.databaseAccess.users", "atlas.project.security.databaseAccess.customRoles", "atlas.project.security.networkAccess.entries", "atlas.project.security.networkAccess.crossRegionEntries", "atlas.project.deployment.clusters", "atlas.project.deployment.serverlessMTMs", "atlas.project.deployment.nodesPerPrivateLinkRegion", "atlas.project.deployment.privateServiceConnectionsPerRegionGroup", "atlas.project.deployment.privateServiceConnectionsSubnetMask", "dataFederation.bytesProcessed.query", "dataFederation.bytesProcessed.daily", "dataFederation.bytesProcessed.weekly", "dataFederation.bytesProcessed.monthly"], required: true };
const p_logName: Parameter = { name: "logName", in: "path", type: "string", enum: ["mongodb", "mongos", "mongodb-audit-log", "mongos-audit-log"], required: true };
const p_name: Parameter = { name: "name", in: "query", type: "string" };
const p_orderBy: Parameter = { name: "orderBy", in: "query", type: "string", enum: ["desc", "asc"] };
const p_orgId: Parameter = { name: "orgId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_orgId_2: Parameter = { name: "orgId", in: "query", type: "string", pattern: "^([a-f0-9]{24})$" };
const p_orgMembershipStatus: Parameter = { name: "orgMembershipStatus", in: "query", type: "string" };
const p_orgMembershipStatuses: Parameter = { name: "orgMembershipStatuses", in: "query", type: "array", maxItems: 4, items: { type: "string", enum: ["PENDING", "ACTIVE", "INVITATION_EXPIRED", "INVITATION_REJECTED"] } };
const p_pageNum: Parameter = { name: "pageNum", in: "query", type: "integer", minimum: 1 };
const p_pretty: Parameter = { name: "pretty", in: "query", type: "boolean" };
const p_projectOwnerId: Parameter = { name: "projectOwnerId", in: "query", type: "string", pattern: "^([a-f0-9]{24})$" };
const p_secretId: Parameter = { name: "secretId", in: "path", type: "string", required: true };
const p_sortBy: Parameter = { name: "sortBy", in: "query", type: "string", enum: ["START_DATE", "END_DATE"] };
const p_startDate: Parameter = { name: "startDate", in: "query", type: "integer", minimum: 1199145600 };
const p_statusNames: Parameter = { name: "statusNames", in: "query", type: "array", items: { type: "string", enum: ["PENDING", "CLOSED", "FORGIVEN", "FAILED", "PAID", "FREE", "PREPAID", "INVOICED"] } };
const p_teamId: Parameter = { name: "teamId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_teamName: Parameter = { name: "teamName", in: "path", type: "string", required: true };
const p_toDate: Parameter = { name: "toDate", in: "query", type: "string" };
const p_userId: Parameter = { name: "userId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_userId_2: Parameter = { name: "userId", in: "query", type: "string" };
const p_userId_3: Parameter = { name: "userId", in: "query", type: "string", pattern: "^([a-f0-9]{24})$" };
const p_userName: Parameter = { name: "userName", in: "path", type: "string", pattern: "^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", required: true };
const p_username: Parameter = { name: "username", in: "query", type: "string" };
const p_viewLinkedInvoices: Parameter = { name: "viewLinkedInvoices", in: "query", type: "boolean" };

/** The facts about every operation, in all its resource versions. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  addGroupAccessUser: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/access",
    tag: "Projects",
    body: "required",
    deprecated: true,
    replacement: { operationId: "addGroupUsers", version: "2025-02-19" },
    parameters: [p_groupId, p_pretty, p_envelope],
    versions: [{ version: "2023-02-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"], "204": [] } }],
  },
  addGroupApiKey: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}",
    tag: "Programmatic API Keys",
    body: "required",
    parameters: [p_groupId, p_apiUserId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "204": [] } }],
  },
  addGroupTeams: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/teams",
    tag: "Teams",
    body: "required",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  addGroupUserRole: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/users/{userId}:addRole",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_groupId, p_userId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "200": ["json"] } }],
  },
  addGroupUsers: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/users",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "201": ["json"] } }],
  },
  addOrgTeamUser: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/teams/{teamId}:addUser",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_orgId, p_teamId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "200": ["json"] } }],
  },
  addOrgTeamUsers: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users",
    tag: "Teams",
    body: "required",
    deprecated: true,
    replacement: { operationId: "addOrgTeamUser", version: "2025-02-19" },
    parameters: [p_orgId, p_teamId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  addOrgUserRole: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/users/{userId}:addRole",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_orgId, p_userId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "200": ["json"] } }],
  },
  createGroup: {
    method: "POST",
    path: "/api/atlas/v2/groups",
    tag: "Projects",
    body: "required",
    parameters: [p_envelope, p_pretty, p_projectOwnerId],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  createGroupAccessListEntry: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/accessList",
    tag: "Project IP Access List",
    body: "required",
    parameters: [p_groupId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  createGroupApiKey: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/apiKeys",
    tag: "Programmatic API Keys",
    body: "required",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  createGroupInvite: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/invites",
    tag: "Projects",
    body: "required",
    deprecated: true,
    replacement: { operationId: "addGroupUsers", version: "2025-02-19" },
    parameters: [p_groupId, p_pretty, p_envelope],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  createGroupServiceAccount: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts",
    tag: "Service Accounts",
    body: "required",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", request: ["json"], responses: { "201": ["json"] } }],
  },
  createGroupServiceAccountAccessList: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList",
    tag: "Service Accounts",
    body: "required",
    parameters: [p_groupId, p_clientId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2024-08-05", request: ["json"], responses: { "200": ["json"] } }],
  },
  createGroupServiceAccountSecret: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets",
    tag: "Service Accounts",
    body: "required",
    parameters: [p_groupId, p_clientId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", request: ["json"], responses: { "201": ["json"] } }],
  },
  createOrg: {
    method: "POST",
    path: "/api/atlas/v2/orgs",
    tag: "Organizations",
    body: "required",
    parameters: [p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "201": ["json"] } }],
  },
  createOrgApiKey: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/apiKeys",
    tag: "Programmatic API Keys",
    body: "required",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  createOrgApiKeyAccessListEntry: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList",
    tag: "Programmatic API Keys",
    body: "required",
    parameters: [p_orgId, p_apiUserId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  createOrgInvite: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/invites",
    tag: "Organizations",
    body: "required",
    deprecated: true,
    replacement: { operationId: "createOrgUser", version: "2025-02-19" },
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  createOrgServiceAccount: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts",
    tag: "Service Accounts",
    body: "required",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", request: ["json"], responses: { "201": ["json"] } }],
  },
  createOrgServiceAccountAccessList: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
    tag: "Service Accounts",
    body: "required",
    parameters: [p_orgId, p_clientId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2024-08-05", request: ["json"], responses: { "200": ["json"] } }],
  },
  createOrgServiceAccountSecret: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets",
    tag: "Service Accounts",
    body: "required",
    parameters: [p_orgId, p_clientId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", request: ["json"], responses: { "201": ["json"] } }],
  },
  createOrgTeam: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/teams",
    tag: "Teams",
    body: "required",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  createOrgUser: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/users",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "201": ["json"] } }],
  },
  createUser: {
    method: "POST",
    path: "/api/atlas/v2/users",
    tag: "MongoDB Cloud Users",
    body: "required",
    deprecated: true,
    replacement: { operationId: "createOrgUser", version: "2025-02-19" },
    parameters: [p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  deleteGroup: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}",
    tag: "Projects",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "204": [] } }],
  },
  deleteGroupAccessListEntry: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}",
    tag: "Project IP Access List",
    parameters: [p_groupId, p_entryValue, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "204": [] } }],
  },
  deleteGroupInvite: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}/invites/{invitationId}",
    tag: "Projects",
    deprecated: true,
    replacement: { operationId: "removeGroupUser", version: "2025-02-19" },
    parameters: [p_groupId, p_invitationId, p_envelope],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "204": [] } }],
  },
  deleteGroupLimit: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}/limits/{limitName}",
    tag: "Projects",
    parameters: [p_limitName, p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "204": [] } }],
  },
  deleteGroupServiceAccount: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
    tag: "Service Accounts",
    parameters: [p_clientId, p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "204": [] } }],
  },
  deleteGroupServiceAccountAccessListEntry: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
    tag: "Service Accounts",
    parameters: [p_groupId, p_clientId, p_ipAddress, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "204": [] } }],
  },
  deleteGroupServiceAccountSecret: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}",
    tag: "Service Accounts",
    parameters: [p_clientId, p_secretId, p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "204": [] } }],
  },
  deleteOrg: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}",
    tag: "Organizations",
    parameters: [p_orgId, p_envelope],
    versions: [{ version: "2023-01-01", responses: { "204": [] } }],
  },
  deleteOrgApiKey: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}",
    tag: "Programmatic API Keys",
    parameters: [p_orgId, p_apiUserId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "204": [] } }],
  },
  deleteOrgApiKeyAccessListEntry: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}",
    tag: "Programmatic API Keys",
    parameters: [p_orgId, p_apiUserId, p_ipAddress, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "204": [] } }],
  },
  deleteOrgInvite: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
    tag: "Organizations",
    deprecated: true,
    replacement: { operationId: "removeOrgUser", version: "2025-02-19" },
    parameters: [p_orgId, p_invitationId_2, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "204": [] } }],
  },
  deleteOrgServiceAccount: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
    tag: "Service Accounts",
    parameters: [p_clientId, p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "204": [] } }],
  },
  deleteOrgServiceAccountAccessListEntry: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
    tag: "Service Accounts",
    parameters: [p_orgId, p_clientId, p_ipAddress, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "204": [] } }],
  },
  deleteOrgServiceAccountSecret: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}",
    tag: "Service Accounts",
    parameters: [p_clientId, p_secretId, p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "204": [] } }],
  },
  deleteOrgTeam: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}/teams/{teamId}",
    tag: "Teams",
    parameters: [p_orgId, p_teamId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "204": [] } }],
  },
  downloadGroupClusterLog: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz",
    tag: "Monitoring and Logs",
    parameters: [p_groupId, p_hostName, p_logName, p_envelope, p_endDate, p_startDate],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["gzip"] } }, { version: "2023-02-01", responses: { "200": ["gzip"] } }],
  },
  getGroup: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}",
    tag: "Projects",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getGroupAccessListEntry: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}",
    tag: "Project IP Access List",
    parameters: [p_groupId, p_entryValue, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getGroupAccessListStatus: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status",
    tag: "Project IP Access List",
    parameters: [p_groupId, p_entryValue, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getGroupByName: {
    method: "GET",
    path: "/api/atlas/v2/groups/byName/{groupName}",
    tag: "Projects",
    parameters: [p_groupName, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getGroupInvite: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/invites/{invitationId}",
    tag: "Projects",
    deprecated: true,
    replacement: { operationId: "getGroupUser", version: "2025-02-19" },
    parameters: [p_groupId, p_invitationId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }],
  },
  getGroupIpAddresses: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/ipAddresses",
    tag: "Projects",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getGroupLimit: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/limits/{limitName}",
    tag: "Projects",
    parameters: [p_limitName, p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getGroupMongoDbVersions: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/mongoDBVersions",
    tag: "Projects",
    pagination: "uncounted",
    parameters: [p_groupId, p_envelope, p_pretty, p_cloudProvider, p_instanceSize, p_defaultStatus, p_itemsPerPage, p_pageNum],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getGroupServiceAccount: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
    tag: "Service Accounts",
    parameters: [p_groupId, p_clientId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "200": ["json"] } }],
  },
  getGroupSettings: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/settings",
    tag: "Projects",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getGroupTeam: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/teams/{teamId}",
    tag: "Teams",
    parameters: [p_groupId, p_teamId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getGroupUser: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/users/{userId}",
    tag: "MongoDB Cloud Users",
    parameters: [p_groupId, p_userId, p_envelope, p_pretty, p_orgMembershipStatuses],
    versions: [{ version: "2025-02-19", responses: { "200": ["json"] } }],
  },
  getOrg: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}",
    tag: "Organizations",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getOrgApiKey: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}",
    tag: "Programmatic API Keys",
    parameters: [p_orgId, p_apiUserId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getOrgApiKeyAccessListEntry: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}",
    tag: "Programmatic API Keys",
    parameters: [p_orgId, p_ipAddress, p_apiUserId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getOrgDelegationSettings: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/delegationSettings",
    tag: "Organizations",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2025-03-12", responses: { "200": ["json"] } }],
  },
  getOrgGroups: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/groups",
    tag: "Organizations",
    pagination: "counted",
    parameters: [p_orgId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty, p_name],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getOrgInvite: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
    tag: "Organizations",
    deprecated: true,
    replacement: { operationId: "getOrgUser", version: "2025-02-19" },
    parameters: [p_orgId, p_invitationId, p_envelope],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }],
  },
  getOrgInvoice: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}",
    tag: "Invoices",
    parameters: [p_orgId, p_invoiceId_2, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["csv", "json"] } }],
  },
  getOrgInvoiceCsv: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/csv",
    tag: "Invoices",
    parameters: [p_orgId, p_invoiceId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["csv"] } }],
  },
  getOrgServiceAccount: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
    tag: "Service Accounts",
    parameters: [p_orgId, p_clientId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "200": ["json"] } }],
  },
  getOrgServiceAccountGroups: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups",
    tag: "Service Accounts",
    pagination: "uncounted",
    parameters: [p_orgId, p_clientId, p_itemsPerPage_2, p_pageNum, p_pretty, p_envelope],
    versions: [{ version: "2024-08-05", responses: { "200": ["json"] } }],
  },
  getOrgSettings: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/settings",
    tag: "Organizations",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getOrgTeam: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/teams/{teamId}",
    tag: "Teams",
    parameters: [p_orgId, p_teamId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getOrgTeamByName: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/teams/byName/{teamName}",
    tag: "Teams",
    parameters: [p_orgId, p_teamName, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getOrgUser: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/users/{userId}",
    tag: "MongoDB Cloud Users",
    parameters: [p_orgId, p_userId, p_envelope, p_pretty, p_orgMembershipStatuses],
    versions: [{ version: "2025-02-19", responses: { "200": ["json"] } }],
  },
  getRateLimit: {
    method: "GET",
    path: "/api/atlas/v2/rateLimits/{endpointSetId}",
    tag: "Rate Limiting",
    parameters: [p_endpointSetId, p_pretty, p_envelope, p_groupId_2, p_orgId_2, p_userId_2, p_ipAddress_2],
    versions: [{ version: "2025-03-12", responses: { "200": ["json"] } }, { version: "preview", sunset: "2026-04-21", responses: { "200": ["json"] } }],
  },
  getSystemStatus: {
    method: "GET",
    path: "/api/atlas/v2",
    tag: "Root",
    parameters: [p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  getUser: {
    method: "GET",
    path: "/api/atlas/v2/users/{userId}",
    tag: "MongoDB Cloud Users",
    deprecated: true,
    replacement: { operationId: "getOrgUser", version: "2025-02-19" },
    parameters: [p_userId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }],
  },
  getUserByName: {
    method: "GET",
    path: "/api/atlas/v2/users/byName/{userName}",
    tag: "MongoDB Cloud Users",
    deprecated: true,
    replacement: { operationId: "listOrgUsers", version: "2025-02-19" },
    parameters: [p_userName, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }],
  },
  inviteGroupServiceAccount: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite",
    tag: "Service Accounts",
    body: "required",
    parameters: [p_clientId, p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", request: ["json"], responses: { "200": ["json"] } }],
  },
  listControlPlaneIpAddresses: {
    method: "GET",
    path: "/api/atlas/v2/unauth/controlPlaneIPAddresses",
    tag: "Root",
    parameters: [p_envelope],
    versions: [{ version: "2023-11-15", responses: { "200": ["json"] } }],
  },
  listGroupAccessListEntries: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/accessList",
    tag: "Project IP Access List",
    pagination: "counted",
    parameters: [p_groupId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listGroupApiKeys: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/apiKeys",
    tag: "Programmatic API Keys",
    pagination: "counted",
    parameters: [p_groupId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listGroupInvites: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/invites",
    tag: "Projects",
    pagination: "array",
    deprecated: true,
    replacement: { operationId: "listGroupUsers", version: "2025-02-19" },
    parameters: [p_groupId, p_envelope, p_pretty, p_username],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }],
  },
  listGroupLimits: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/limits",
    tag: "Projects",
    pagination: "array",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listGroupServiceAccountAccessList: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList",
    tag: "Service Accounts",
    pagination: "counted",
    parameters: [p_groupId, p_clientId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "200": ["json"] } }],
  },
  listGroupServiceAccounts: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts",
    tag: "Service Accounts",
    pagination: "uncounted",
    parameters: [p_groupId, p_itemsPerPage_2, p_pageNum, p_pretty, p_envelope, p_includeSystemManaged],
    versions: [{ version: "2024-08-05", responses: { "200": ["json"] } }],
  },
  listGroupTeams: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/teams",
    tag: "Teams",
    pagination: "counted",
    parameters: [p_groupId, p_envelope, p_pretty, p_includeCount, p_itemsPerPage_2, p_pageNum],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listGroupUsers: {
    method: "GET",
    path: "/api/atlas/v2/groups/{groupId}/users",
    tag: "MongoDB Cloud Users",
    pagination: "counted",
    parameters: [p_groupId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty, p_flattenTeams, p_includeOrgUsers, p_orgMembershipStatus, p_orgMembershipStatuses, p_username],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }, { version: "2025-02-19", responses: { "200": ["json"] } }],
  },
  listGroups: {
    method: "GET",
    path: "/api/atlas/v2/groups",
    tag: "Projects",
    pagination: "counted",
    parameters: [p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listOrgApiKeyAccessListEntries: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList",
    tag: "Programmatic API Keys",
    pagination: "counted",
    parameters: [p_orgId, p_apiUserId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listOrgApiKeys: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/apiKeys",
    tag: "Programmatic API Keys",
    pagination: "counted",
    parameters: [p_orgId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listOrgInvites: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/invites",
    tag: "Organizations",
    pagination: "array",
    deprecated: true,
    replacement: { operationId: "listOrgUsers", version: "2025-02-19" },
    parameters: [p_orgId, p_envelope, p_pretty, p_username],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }],
  },
  listOrgInvoices: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/invoices",
    tag: "Invoices",
    pagination: "counted",
    parameters: [p_orgId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty, p_viewLinkedInvoices, p_statusNames, p_fromDate, p_toDate, p_sortBy, p_orderBy],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listOrgServiceAccountAccessList: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
    tag: "Service Accounts",
    pagination: "counted",
    parameters: [p_orgId, p_clientId, p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty],
    versions: [{ version: "2024-08-05", responses: { "200": ["json"] } }],
  },
  listOrgServiceAccounts: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts",
    tag: "Service Accounts",
    pagination: "uncounted",
    parameters: [p_orgId, p_itemsPerPage_2, p_pageNum, p_pretty, p_envelope, p_includeSystemManaged],
    versions: [{ version: "2024-08-05", responses: { "200": ["json"] } }],
  },
  listOrgTeamUsers: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users",
    tag: "MongoDB Cloud Users",
    pagination: "uncounted",
    parameters: [p_orgId, p_teamId, p_envelope, p_itemsPerPage_2, p_pageNum, p_pretty, p_username, p_orgMembershipStatus, p_orgMembershipStatuses, p_userId_3],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }, { version: "2025-02-19", responses: { "200": ["json"] } }],
  },
  listOrgTeams: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/teams",
    tag: "Teams",
    pagination: "counted",
    parameters: [p_orgId, p_envelope, p_itemsPerPage_2, p_includeCount, p_pageNum, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listOrgUsers: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/users",
    tag: "MongoDB Cloud Users",
    pagination: "counted",
    parameters: [p_orgId, p_envelope, p_pretty, p_includeCount, p_itemsPerPage_2, p_pageNum, p_username, p_orgMembershipStatus, p_orgMembershipStatuses],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }, { version: "2025-02-19", responses: { "200": ["json"] } }],
  },
  listOrgs: {
    method: "GET",
    path: "/api/atlas/v2/orgs",
    tag: "Organizations",
    pagination: "counted",
    parameters: [p_envelope, p_includeCount, p_itemsPerPage_2, p_pageNum, p_pretty, p_name],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
  },
  listRateLimits: {
    method: "GET",
    path: "/api/atlas/v2/rateLimits",
    tag: "Rate Limiting",
    pagination: "uncounted",
    parameters: [p_itemsPerPage_2, p_pageNum, p_pretty, p_envelope, p_groupId_2, p_orgId_2, p_userId_2, p_ipAddress_2, p_name, p_endpointPath],
    versions: [{ version: "2025-03-12", responses: { "200": ["json"] } }, { version: "preview", sunset: "2026-04-21", responses: { "200": ["json"] } }],
  },
  migrateGroup: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}:migrate",
    tag: "Projects",
    body: "required",
    parameters: [p_groupId, p_envelope],
    versions: [{ version: "2024-05-30", request: ["json"], responses: { "200": ["json"] } }],
  },
  removeGroupApiKey: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}",
    tag: "Programmatic API Keys",
    parameters: [p_groupId, p_apiUserId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", responses: { "204": [] } }],
  },
  removeGroupTeam: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}/teams/{teamId}",
    tag: "Teams",
    parameters: [p_groupId, p_teamId, p_envelope],
    versions: [{ version: "2023-01-01", responses: { "204": [] } }],
  },
  removeGroupUser: {
    method: "DELETE",
    path: "/api/atlas/v2/groups/{groupId}/users/{userId}",
    tag: "MongoDB Cloud Users",
    parameters: [p_groupId, p_userId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "204": [] } }, { version: "2025-02-19", responses: { "204": [] } }],
  },
  removeGroupUserRole: {
    method: "POST",
    path: "/api/atlas/v2/groups/{groupId}/users/{userId}:removeRole",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_groupId, p_userId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "200": ["json"] } }],
  },
  removeOrgTeamUser: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/teams/{teamId}:removeUser",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_orgId, p_teamId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "200": ["json"] } }],
  },
  removeOrgTeamUserFromTeam: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users/{userId}",
    tag: "Teams",
    deprecated: true,
    replacement: { operationId: "removeOrgTeamUser", version: "2025-02-19" },
    parameters: [p_orgId, p_teamId, p_userId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "204": [] } }],
  },
  removeOrgUser: {
    method: "DELETE",
    path: "/api/atlas/v2/orgs/{orgId}/users/{userId}",
    tag: "MongoDB Cloud Users",
    parameters: [p_orgId, p_userId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "204": [] } }, { version: "2025-02-19", responses: { "204": [] } }],
  },
  removeOrgUserRole: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_orgId, p_userId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "200": ["json"] } }],
  },
  renameOrgTeam: {
    method: "PATCH",
    path: "/api/atlas/v2/orgs/{orgId}/teams/{teamId}",
    tag: "Teams",
    body: "required",
    parameters: [p_orgId, p_teamId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  setGroupLimit: {
    method: "PATCH",
    path: "/api/atlas/v2/groups/{groupId}/limits/{limitName}",
    tag: "Projects",
    body: "required",
    parameters: [p_limitName, p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateGroup: {
    method: "PATCH",
    path: "/api/atlas/v2/groups/{groupId}",
    tag: "Projects",
    body: "required",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateGroupApiKeyRoles: {
    method: "PATCH",
    path: "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}",
    tag: "Programmatic API Keys",
    body: "required",
    parameters: [p_groupId, p_apiUserId, p_pageNum, p_itemsPerPage_2, p_includeCount, p_pretty, p_envelope],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateGroupInviteById: {
    method: "PATCH",
    path: "/api/atlas/v2/groups/{groupId}/invites/{invitationId}",
    tag: "Projects",
    body: "required",
    deprecated: true,
    replacement: { operationId: "addGroupUserRole", version: "2025-02-19" },
    parameters: [p_groupId, p_invitationId, p_envelope],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateGroupInvites: {
    method: "PATCH",
    path: "/api/atlas/v2/groups/{groupId}/invites",
    tag: "Projects",
    body: "required",
    deprecated: true,
    replacement: { operationId: "addGroupUserRole", version: "2025-02-19" },
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateGroupServiceAccount: {
    method: "PATCH",
    path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
    tag: "Service Accounts",
    body: "required",
    parameters: [p_clientId, p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateGroupSettings: {
    method: "PATCH",
    path: "/api/atlas/v2/groups/{groupId}/settings",
    tag: "Projects",
    body: "required",
    parameters: [p_groupId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateGroupTeam: {
    method: "PATCH",
    path: "/api/atlas/v2/groups/{groupId}/teams/{teamId}",
    tag: "Teams",
    body: "required",
    parameters: [p_groupId, p_teamId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateGroupUserRoles: {
    method: "PUT",
    path: "/api/atlas/v2/groups/{groupId}/users/{userId}/roles",
    tag: "Projects",
    body: "required",
    deprecated: true,
    replacement: { operationId: "addGroupUserRole", version: "2025-02-19" },
    parameters: [p_groupId, p_userId, p_pretty, p_envelope],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateOrg: {
    method: "PATCH",
    path: "/api/atlas/v2/orgs/{orgId}",
    tag: "Organizations",
    body: "required",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateOrgApiKey: {
    method: "PATCH",
    path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}",
    tag: "Programmatic API Keys",
    body: "required",
    parameters: [p_orgId, p_apiUserId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateOrgDelegationSettings: {
    method: "PATCH",
    path: "/api/atlas/v2/orgs/{orgId}/delegationSettings",
    tag: "Organizations",
    body: "required",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2025-03-12", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateOrgInviteById: {
    method: "PATCH",
    path: "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
    tag: "Organizations",
    body: "required",
    deprecated: true,
    replacement: { operationId: "updateOrgUser", version: "2025-02-19" },
    parameters: [p_orgId, p_invitationId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateOrgInvites: {
    method: "PATCH",
    path: "/api/atlas/v2/orgs/{orgId}/invites",
    tag: "Organizations",
    body: "required",
    deprecated: true,
    replacement: { operationId: "updateOrgUser", version: "2025-02-19" },
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateOrgServiceAccount: {
    method: "PATCH",
    path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
    tag: "Service Accounts",
    body: "required",
    parameters: [p_clientId, p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2024-08-05", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateOrgSettings: {
    method: "PATCH",
    path: "/api/atlas/v2/orgs/{orgId}/settings",
    tag: "Organizations",
    body: "required",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2023-01-01", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateOrgUser: {
    method: "PATCH",
    path: "/api/atlas/v2/orgs/{orgId}/users/{userId}",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_orgId, p_userId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "200": ["json"] } }],
  },
  updateOrgUserRoles: {
    method: "PUT",
    path: "/api/atlas/v2/orgs/{orgId}/users/{userId}/roles",
    tag: "Organizations",
    body: "required",
    deprecated: true,
    replacement: { operationId: "updateOrgUser", version: "2025-02-19" },
    parameters: [p_orgId, p_userId, p_pretty, p_envelope],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", request: ["json"], responses: { "200": ["json"] } }],
  },
};
