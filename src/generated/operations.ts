// Generated, not edited: the generator writes this file again from the document (`npm run generate`).
// Document "openapi/openapi.yaml", sha256 8a758ff6e73e394ffd7385ad8c61f1906abee52436347d6566d44ee7d9351cee, generator 1.
/* eslint-disable */

import type { Operation, Parameter } from "../runtime.js";

/** Every operation of the document, at any API date. */
export type OperationId =
  | "addOrgUserRole"
  | "createOrgInvite"
  | "createOrgUser"
  | "deleteOrgInvite"
  | "getOrg"
  | "getOrgInvite"
  | "getOrgUser"
  | "listOrgInvites"
  | "listOrgUsers"
  | "listOrgs"
  | "removeOrgUser"
  | "removeOrgUserRole"
  | "updateOrgInviteById"
  | "updateOrgInvites"
  | "updateOrgUser"
  | "updateOrgUserRoles";

const p_envelope: Parameter = { name: "envelope", in: "query", type: "boolean" };
const p_includeCount: Parameter = { name: "includeCount", in: "query", type: "boolean" };
const p_invitationId: Parameter = { name: "invitationId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_invitationId_2: Parameter = { name: "invitationId", in: "path", type: "string", required: true };
const p_itemsPerPage: Parameter = { name: "itemsPerPage", in: "query", type: "integer", minimum: 1, maximum: 500 };
const p_name: Parameter = { name: "name", in: "query", type: "string" };
const p_orgId: Parameter = { name: "orgId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_orgMembershipStatus: Parameter = { name: "orgMembershipStatus", in: "query", type: "string" };
const p_orgMembershipStatuses: Parameter = { name: "orgMembershipStatuses", in: "query", type: "array", maxItems: 4, items: { type: "string", enum: ["PENDING", "ACTIVE", "INVITATION_EXPIRED", "INVITATION_REJECTED"] } };
const p_pageNum: Parameter = { name: "pageNum", in: "query", type: "integer", minimum: 1 };
const p_pretty: Parameter = { name: "pretty", in: "query", type: "boolean" };
const p_userId: Parameter = { name: "userId", in: "path", type: "string", pattern: "^([a-f0-9]{24})$", required: true };
const p_username: Parameter = { name: "username", in: "query", type: "string" };

/** The facts about every operation, in all its resource versions. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  addOrgUserRole: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/users/{userId}:addRole",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_orgId, p_userId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "200": ["json"] } }],
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
  createOrgUser: {
    method: "POST",
    path: "/api/atlas/v2/orgs/{orgId}/users",
    tag: "MongoDB Cloud Users",
    body: "required",
    parameters: [p_orgId, p_envelope, p_pretty],
    versions: [{ version: "2025-02-19", request: ["json"], responses: { "201": ["json"] } }],
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
  getOrg: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}",
    tag: "Organizations",
    parameters: [p_orgId, p_envelope, p_pretty],
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
  getOrgUser: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/users/{userId}",
    tag: "MongoDB Cloud Users",
    parameters: [p_orgId, p_userId, p_envelope, p_pretty, p_orgMembershipStatuses],
    versions: [{ version: "2025-02-19", responses: { "200": ["json"] } }],
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
  listOrgUsers: {
    method: "GET",
    path: "/api/atlas/v2/orgs/{orgId}/users",
    tag: "MongoDB Cloud Users",
    pagination: "counted",
    parameters: [p_orgId, p_envelope, p_pretty, p_includeCount, p_itemsPerPage, p_pageNum, p_username, p_orgMembershipStatus, p_orgMembershipStatuses],
    versions: [{ version: "2023-01-01", sunset: "2027-07-01", responses: { "200": ["json"] } }, { version: "2025-02-19", responses: { "200": ["json"] } }],
  },
  listOrgs: {
    method: "GET",
    path: "/api/atlas/v2/orgs",
    tag: "Organizations",
    pagination: "counted",
    parameters: [p_envelope, p_includeCount, p_itemsPerPage, p_pageNum, p_pretty, p_name],
    versions: [{ version: "2023-01-01", responses: { "200": ["json"] } }],
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
