// Generated, not edited: the generator writes this file again from the document (`npm run generate`).
// Document "openapi/openapi.yaml", sha256 8a758ff6e73e394ffd7385ad8c61f1906abee52436347d6566d44ee7d9351cee, generator 1, API date 2023-11-15.
/* eslint-disable */

import type { OperationMethod, OptionalInputMethod } from "../../runtime.js";
import type { components } from "./types.js";

/** The schemas of API date 2023-11-15, by name. */
export type Schemas = components["schemas"];

/** Input of `listOrgs` at API date 2023-11-15: List the organizations that the caller can see */
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

/** Input of `getOrg` at API date 2023-11-15: Get one organization */
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

/** Input of `listOrgInvites` at API date 2023-11-15: List the pending invitations of an organization */
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

/** Input of `createOrgInvite` at API date 2023-11-15: Invite a user to an organization */
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

/** Input of `updateOrgInvites` at API date 2023-11-15: Change a pending invitation, found by user name */
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

/** Input of `getOrgInvite` at API date 2023-11-15: Get one pending invitation */
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

/** Input of `deleteOrgInvite` at API date 2023-11-15: Cancel a pending invitation */
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

/** Input of `updateOrgInviteById` at API date 2023-11-15: Change a pending invitation, found by id */
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

/** Input of `listOrgUsers` at API date 2023-11-15: List the users of an organization */
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

/** Input of `removeOrgUser` at API date 2023-11-15: Remove a user from an organization */
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

/** Input of `updateOrgUserRoles` at API date 2023-11-15: Replace the organization roles of a user */
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

export interface OrganizationsApi {
  /**
   * List the organizations that the caller can see
   *
   * `GET /api/atlas/v2/orgs`, resource version 2023-01-01
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgs
   */
  readonly listOrgs: OptionalInputMethod<ListOrgsInput, Schemas["PaginatedOrganizationView"]>;

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

export interface MongoDbCloudUsersApi {
  /**
   * List the users of an organization
   *
   * Pending users are part of the list from resource version 2025-02-19 on.
   *
   * `GET /api/atlas/v2/orgs/{orgId}/users`, resource version 2023-01-01
   * Required role: Organization Member
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgusers
   * @deprecated Resource version 2023-01-01 stops working on 2027-07-01. Move to API date 2025-02-19 or later.
   */
  readonly listOrgUsers: OperationMethod<ListOrgUsersInput, Schemas["PaginatedAppUserView"]>;

  /**
   * Remove a user from an organization
   *
   * Pending users can be removed from resource version 2025-02-19 on.
   *
   * `DELETE /api/atlas/v2/orgs/{orgId}/users/{userId}`, resource version 2023-01-01
   * Required role: Organization Owner
   *
   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removeorguser
   * @deprecated Resource version 2023-01-01 stops working on 2027-07-01. Move to API date 2025-02-19 or later.
   */
  readonly removeOrgUser: OperationMethod<RemoveOrgUserInput, undefined>;
}

/** The operation methods of API date 2023-11-15, grouped by tag. */
export interface Api {
  readonly organizations: OrganizationsApi;
  readonly mongoDbCloudUsers: MongoDbCloudUsersApi;
}

/** The operations that API date 2023-11-15 has. */
export type OperationId =
  | "createOrgInvite"
  | "deleteOrgInvite"
  | "getOrg"
  | "getOrgInvite"
  | "listOrgInvites"
  | "listOrgUsers"
  | "listOrgs"
  | "removeOrgUser"
  | "updateOrgInviteById"
  | "updateOrgInvites"
  | "updateOrgUserRoles";
