// Generated, not edited: the generator writes this file again from the document (`npm run generate`).
// Document "openapi/openapi.yaml", sha256 8a758ff6e73e394ffd7385ad8c61f1906abee52436347d6566d44ee7d9351cee, generator 1, API date 2023-11-15.
/* eslint-disable */

export interface paths {
    "/api/atlas/v2/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the organizations that the caller can see */
        get: operations["listOrgs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one organization */
        get: operations["getOrg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pending invitations of an organization
         * @deprecated
         */
        get: operations["listOrgInvites"];
        put?: never;
        /**
         * Invite a user to an organization
         * @deprecated
         */
        post: operations["createOrgInvite"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a pending invitation, found by user name
         * @deprecated
         */
        patch: operations["updateOrgInvites"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one pending invitation
         * @deprecated
         */
        get: operations["getOrgInvite"];
        put?: never;
        post?: never;
        /**
         * Cancel a pending invitation
         * @deprecated
         */
        delete: operations["deleteOrgInvite"];
        options?: never;
        head?: never;
        /**
         * Change a pending invitation, found by id
         * @deprecated
         */
        patch: operations["updateOrgInviteById"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of an organization
         * @description Pending users are part of the list from resource version 2025-02-19 on.
         */
        get: operations["listOrgUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user from an organization
         * @description Pending users can be removed from resource version 2025-02-19 on.
         */
        delete: operations["removeOrgUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/users/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the organization roles of a user
         * @deprecated
         */
        put: operations["updateOrgUserRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A related resource (RFC 8288). */
        Link: {
            /**
             * @description Address of the related resource.
             * @example https://cloud.mongodb.com/api/atlas
             */
            href?: string;
            /**
             * @description Relation of that resource to this one.
             * @example self
             */
            rel?: string;
        };
        /** @description Related resources. */
        Links: components["schemas"]["Link"][];
        /** @description An organization. */
        AtlasOrganization: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            /** @description Whether the organization is gone. */
            readonly isDeleted?: boolean;
            links?: components["schemas"]["Links"];
            /** @description Name of the organization. */
            name: string;
            /**
             * @description Do not create the default alerts of the organization.
             * @default false
             */
            skipDefaultAlertsSettings?: boolean;
        };
        /**
         * Format: int32
         * @description Items in all pages, as an estimate; absent with `includeCount=false`.
         */
        TotalCount: number;
        PaginatedOrganizationView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["AtlasOrganization"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        FieldViolation: {
            /** @description Why the field was refused. */
            description: string;
            /** @description Path of the field in the request body. */
            field: string;
        };
        /** @description Which fields of the request were refused. */
        BadRequestDetail: {
            /** @description One entry for each refused field. */
            fields?: components["schemas"]["FieldViolation"][];
        } | null;
        /** @description Body of every error answer. */
        ApiError: {
            badRequestDetail?: components["schemas"]["BadRequestDetail"];
            /** @description What exactly went wrong. */
            detail?: string | null;
            /**
             * Format: int32
             * @description The HTTP status again.
             */
            readonly error: number;
            /** @description Stable code of the failure. */
            readonly errorCode: string;
            /** @description Values that the detail text mentions. */
            readonly parameters?: Record<string, unknown>[];
            /** @description The HTTP reason phrase. */
            readonly reason?: string | null;
        };
        /** @description One role in one project. */
        GroupRole: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            groupId?: string;
            /** @description Name of the project role. */
            groupRole?: string;
        };
        /**
         * @description A role in an organization.
         * @enum {string}
         */
        OrgRole: "ORG_OWNER" | "ORG_GROUP_CREATOR" | "ORG_BILLING_ADMIN" | "ORG_BILLING_READ_ONLY" | "ORG_STREAM_PROCESSING_ADMIN" | "ORG_READ_ONLY" | "ORG_MEMBER";
        /** @description Organization roles of the invited user. */
        InvitationRoles: components["schemas"]["OrgRole"][];
        /** @description An invitation that has not been accepted. */
        OrganizationInvitation: {
            /**
             * Format: date-time
             * @description When the invitation was sent.
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When the invitation stops being valid.
             */
            readonly expiresAt?: string;
            /** @description Project roles that come with acceptance. */
            groupRoleAssignments?: components["schemas"]["GroupRole"][];
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            /**
             * Format: email
             * @description Who sent the invitation.
             */
            readonly inviterUsername?: string;
            links?: components["schemas"]["Links"];
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly orgId?: string;
            /** @description Name of the organization. */
            orgName: string;
            roles?: components["schemas"]["InvitationRoles"];
            /** @description Teams that the user joins on acceptance. */
            readonly teamIds?: string[];
            /**
             * Format: email
             * @description Who was invited.
             */
            username?: string;
        };
        /** @description Roles in one project. */
        OrganizationInvitationGroupRoleAssignmentsRequest: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            groupId?: string;
            /** @description Names of the project roles. */
            roles?: string[];
        };
        /** @description Project roles that come with acceptance. */
        InvitationProjects: components["schemas"]["OrganizationInvitationGroupRoleAssignmentsRequest"][];
        /** @description Teams to join. */
        InvitationTeams: string[];
        /** @description Whom to invite, and to what. */
        OrganizationInvitationRequest: {
            groupRoleAssignments?: components["schemas"]["InvitationProjects"];
            roles?: components["schemas"]["InvitationRoles"];
            teamIds?: components["schemas"]["InvitationTeams"];
            /**
             * Format: email
             * @description Address to invite.
             */
            username?: string;
        };
        /** @description What to change in an invitation. */
        OrganizationInvitationUpdateRequest: {
            groupRoleAssignments?: components["schemas"]["InvitationProjects"];
            roles?: components["schemas"]["InvitationRoles"];
            teamIds?: components["schemas"]["InvitationTeams"];
        };
        /**
         * Role Assignment
         * @description A role in either one organization or one project.
         */
        CloudAccessRoleAssignment: {
            /**
             * @description The project; not together with `orgId`.
             * @example 32b6e34b3d91647abb20e7b8
             */
            groupId?: string;
            /**
             * @description The organization; not together with `groupId`.
             * @example 32b6e34b3d91647abb20e7b8
             */
            orgId?: string;
            /** @description Name of the role. */
            roleName?: string;
        };
        /** @description A user as the first resource version shows one. */
        CloudAppUser: {
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            readonly createdAt?: string;
            /**
             * Format: email
             * @deprecated
             * @description Address of the user.
             */
            readonly emailAddress: string;
            /** @description Given name. */
            firstName: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            /**
             * Format: date-time
             * @description The last login.
             */
            readonly lastAuth?: string;
            /** @description Family name. */
            lastName: string;
            links?: components["schemas"]["Links"];
            /** @description Mobile phone number. */
            mobileNumber: string;
            /**
             * Format: password
             * @description Only in the answer to a creation.
             */
            password: string;
            /** @description Roles in organizations and projects. */
            roles: components["schemas"]["CloudAccessRoleAssignment"][];
            /** @description Teams of the user. */
            readonly teamIds?: string[];
            /**
             * Format: email
             * @description Login name of the user.
             */
            username: string;
        };
        PaginatedAppUserView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["CloudAppUser"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        UpdateOrgRolesForUser: {
            links?: components["schemas"]["Links"];
            /** @description Roles in the organization. */
            orgRoles?: components["schemas"]["OrgRole"][];
        };
        UpdateOrgRolesForUserInput: {
            /** @description Roles in the organization. */
            orgRoles?: components["schemas"]["OrgRole"][];
        };
    };
    responses: {
        /** @description Bad Request */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 400,
                 *       "errorCode": "VALIDATION_ERROR",
                 *       "reason": "Bad Request",
                 *       "detail": "The request is not valid."
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Unauthorized */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 401,
                 *       "errorCode": "NOT_ORG_GROUP_CREATOR",
                 *       "reason": "Unauthorized",
                 *       "detail": "The caller lacks access."
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Forbidden */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 403,
                 *       "errorCode": "CANNOT_CHANGE_GROUP_NAME",
                 *       "reason": "Forbidden",
                 *       "detail": "The caller may not do this."
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Not Found */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 404,
                 *       "errorCode": "RESOURCE_NOT_FOUND",
                 *       "reason": "Not Found",
                 *       "detail": "No such resource."
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Conflict */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 409,
                 *       "errorCode": "GROUP_ALREADY_EXISTS",
                 *       "reason": "Conflict",
                 *       "detail": "The name is taken already."
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Too Many Requests */
        TooManyRequests: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 429,
                 *       "errorCode": "RATE_LIMITED",
                 *       "reason": "Too Many Requests",
                 *       "detail": "The rate limit is reached."
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Internal Server Error */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 500,
                 *       "errorCode": "UNEXPECTED_ERROR",
                 *       "reason": "Internal Server Error",
                 *       "detail": "Something broke."
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
        envelope: boolean;
        /** @description Whether `totalCount` is part of the answer. */
        includeCount: boolean;
        /** @description How many items one page holds. */
        itemsPerPage: number;
        /** @description Which page to return, counted from 1. */
        pageNum: number;
        /** @description Indent the JSON of the answer. */
        pretty: boolean;
        /** @description Id of the organization. */
        orgId: string;
        /** @description Id of a pending or active user. */
        userId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Requests allowed in the current window. */
        RateLimitLimit: number;
        /** @description Requests left in the current window. */
        RateLimitRemaining: number;
        /** @description Seconds to wait before the next try. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrgs: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether `totalCount` is part of the answer. */
                includeCount?: components["parameters"]["includeCount"];
                /** @description How many items one page holds. */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Start of the name, in any case. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedOrganizationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrg: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["AtlasOrganization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrgInvites: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Only the invitation of this address. */
                username?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationInvitation"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrgInvite: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationInvitationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrgInvites: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationInvitationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgInvite: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Id of the invitation. */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrgInvite: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Id of the invitation. */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrgInviteById: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Id of the invitation. */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationInvitationUpdateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrgUsers: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Whether `totalCount` is part of the answer. */
                includeCount?: components["parameters"]["includeCount"];
                /** @description How many items one page holds. */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Only the user with this address; from 2025-02-19 on. */
                username?: string;
                /**
                 * @deprecated
                 * @description One status to filter by; `orgMembershipStatuses` takes several.
                 */
                orgMembershipStatus?: string;
                /** @description Statuses to filter by, pending and active ones when left out; from 2025-02-19 on. */
                orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedAppUserView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeOrgUser: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Id of a pending or active user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrgUserRoles: {
        parameters: {
            query?: {
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Id of a pending or active user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["UpdateOrgRolesForUserInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["UpdateOrgRolesForUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
