// Generated, not edited: the generator writes this file again from the document (`npm run generate`).
// Document "openapi/openapi.yaml", sha256 0c8d3a08cbf25da9fa4121105b242b310cb00810880880cabfc91c8e3212c487, generator 1, API date 2025-03-12.
/* eslint-disable */

export interface paths {
    "/api/atlas/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the status of Atlas and the calling API key */
        get: operations["getSystemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the projects that the caller can see */
        get: operations["listGroups"];
        put?: never;
        /** Create a project */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/byName/{groupName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one project, found by name */
        get: operations["getGroupByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one project */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Refused while one of its clusters has an online archive.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /** Rename or retag a project */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user access to a project
         * @deprecated
         * @description Answers 204 for a member of the organization, and 200 with an invitation for anyone else.
         */
        post: operations["addGroupAccessUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the access list of a project */
        get: operations["listGroupAccessListEntries"];
        put?: never;
        /**
         * Add entries to the access list of a project
         * @description Send one such request at a time; Atlas does not support them in parallel.
         */
        post: operations["createGroupAccessListEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one entry of the access list */
        get: operations["getGroupAccessListEntry"];
        put?: never;
        post?: never;
        /**
         * Remove one entry from the access list
         * @description Connections that are already open may last for a while.
         */
        delete: operations["deleteGroupAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether an entry is in force at every cloud provider */
        get: operations["getGroupAccessListStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/apiKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the API keys with access to a project */
        get: operations["listGroupApiKeys"];
        put?: never;
        /**
         * Create an API key and give it roles in a project
         * @description The only answer with the whole private key.
         */
        post: operations["createGroupApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an existing API key roles in a project */
        post: operations["addGroupApiKey"];
        /** Take an API key out of a project */
        delete: operations["removeGroupApiKey"];
        options?: never;
        head?: never;
        /** Replace the roles of an API key in a project */
        patch: operations["updateGroupApiKeyRoles"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a compressed log of one host
         * @description Not for free, shared, flex and serverless clusters. The answer is gzip only, in chunks of about five minutes.
         */
        get: operations["downloadGroupClusterLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pending invitations of a project
         * @deprecated
         */
        get: operations["listGroupInvites"];
        put?: never;
        /**
         * Invite a user to a project
         * @deprecated
         */
        post: operations["createGroupInvite"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a pending invitation, found by user name
         * @deprecated
         */
        patch: operations["updateGroupInvites"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/invites/{invitationId}": {
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
        get: operations["getGroupInvite"];
        put?: never;
        post?: never;
        /**
         * Cancel a pending invitation
         * @deprecated
         * @description An invitation to the organization stays, even one that was sent along with it.
         */
        delete: operations["deleteGroupInvite"];
        options?: never;
        head?: never;
        /**
         * Change a pending invitation, found by id
         * @deprecated
         */
        patch: operations["updateGroupInviteById"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/ipAddresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the IP addresses of the clusters of a project */
        get: operations["getGroupIpAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the limits of a project */
        get: operations["listGroupLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/limits/{limitName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one limit of a project */
        get: operations["getGroupLimit"];
        put?: never;
        post?: never;
        /**
         * Lift one limit of a project
         * @description A limit that has a default goes back to it; any other disappears.
         */
        delete: operations["deleteGroupLimit"];
        options?: never;
        head?: never;
        /** Set one limit of a project */
        patch: operations["setGroupLimit"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/mongoDBVersions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the long-term MongoDB versions that a new cluster can have */
        get: operations["getGroupMongoDbVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the service accounts of a project */
        get: operations["listGroupServiceAccounts"];
        put?: never;
        /**
         * Create a service account for a project
         * @description It becomes a member of the organization too. The only answer with its first secret.
         */
        post: operations["createGroupServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one service account of a project */
        get: operations["getGroupServiceAccount"];
        put?: never;
        post?: never;
        /**
         * Take a service account out of a project
         * @description It stays in the organization, and its secrets keep working.
         */
        delete: operations["deleteGroupServiceAccount"];
        options?: never;
        head?: never;
        /** Change a service account of a project */
        patch: operations["updateGroupServiceAccount"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the addresses that may use a service account of a project */
        get: operations["listGroupServiceAccountAccessList"];
        put?: never;
        /** Let more addresses use a service account of a project */
        post: operations["createGroupServiceAccountAccessList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
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
         * Remove an address from the access list of a project's service account
         * @description The address of the caller cannot be removed.
         */
        delete: operations["deleteGroupServiceAccountAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a secret for a service account of a project */
        post: operations["createGroupServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a secret of a project's service account */
        delete: operations["deleteGroupServiceAccountSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an existing service account roles in a project */
        post: operations["inviteGroupServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the settings of a project */
        get: operations["getGroupSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings of a project
         * @description Settings that are left out stay as they are.
         */
        patch: operations["updateGroupSettings"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the teams of a project */
        get: operations["listGroupTeams"];
        put?: never;
        /**
         * Add teams to a project
         * @description At most 100 teams per project and 250 per organization.
         */
        post: operations["addGroupTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/teams/{teamId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one team of a project */
        get: operations["getGroupTeam"];
        put?: never;
        post?: never;
        /** Remove a team from a project */
        delete: operations["removeGroupTeam"];
        options?: never;
        head?: never;
        /** Change the roles of a team in a project */
        patch: operations["updateGroupTeam"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of a project
         * @description Pending users are part of the list from resource version 2025-02-19 on.
         */
        get: operations["listGroupUsers"];
        put?: never;
        /**
         * Add a user to a project
         * @description Invites the user to the organization too, if not a member yet; extends a pending invitation.
         */
        post: operations["addGroupUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one user of a project */
        get: operations["getGroupUser"];
        put?: never;
        post?: never;
        /**
         * Remove a user from a project
         * @description Pending users can be removed from resource version 2025-02-19 on.
         */
        delete: operations["removeGroupUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/users/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the project roles of a user
         * @deprecated
         */
        put: operations["updateGroupUserRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/users/{userId}:addRole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user one more project role */
        post: operations["addGroupUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/users/{userId}:removeRole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one project role from a user */
        post: operations["removeGroupUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}:migrate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a project to another organization
         * @description The caller owns both organizations, or sends a key of an owner of the second one.
         */
        post: operations["migrateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /**
         * Create an organization
         * @description It is linked to the organization of the caller, which must be a paying one.
         */
        post: operations["createOrg"];
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
        /** Delete an organization without projects */
        delete: operations["deleteOrg"];
        options?: never;
        head?: never;
        /** Change an organization */
        patch: operations["updateOrg"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/apiKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the API keys of an organization */
        get: operations["listOrgApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The only answer with the whole private key.
         */
        post: operations["createOrgApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one API key */
        get: operations["getOrgApiKey"];
        put?: never;
        post?: never;
        /** Delete an API key, in its projects too */
        delete: operations["deleteOrgApiKey"];
        options?: never;
        head?: never;
        /** Change the note or the organization roles of an API key */
        patch: operations["updateOrgApiKey"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the addresses that may use an API key */
        get: operations["listOrgApiKeyAccessListEntries"];
        put?: never;
        /** Let more addresses use an API key */
        post: operations["createOrgApiKeyAccessListEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one access list entry of an API key */
        get: operations["getOrgApiKeyAccessListEntry"];
        put?: never;
        post?: never;
        /**
         * Remove an address from the access list of an API key
         * @description The address of the caller cannot be removed.
         */
        delete: operations["deleteOrgApiKeyAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/delegationSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the settings for delegated access */
        get: operations["getOrgDelegationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the settings for delegated access */
        patch: operations["updateOrgDelegationSettings"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the projects of an organization */
        get: operations["getOrgGroups"];
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
    "/api/atlas/v2/orgs/{orgId}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invoices of an organization
         * @description Without line items and payments; those come with a single invoice.
         */
        get: operations["listOrgInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one invoice, as JSON or CSV */
        get: operations["getOrgInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one invoice as CSV */
        get: operations["getOrgInvoiceCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the service accounts of an organization */
        get: operations["listOrgServiceAccounts"];
        put?: never;
        /**
         * Create a service account
         * @description The only answer with its first secret.
         */
        post: operations["createOrgServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one service account */
        get: operations["getOrgServiceAccount"];
        put?: never;
        post?: never;
        /** Delete a service account */
        delete: operations["deleteOrgServiceAccount"];
        options?: never;
        head?: never;
        /** Change a service account */
        patch: operations["updateOrgServiceAccount"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the addresses that may use a service account */
        get: operations["listOrgServiceAccountAccessList"];
        put?: never;
        /** Let more addresses use a service account */
        post: operations["createOrgServiceAccountAccessList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
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
         * Remove an address from the access list of a service account
         * @description The address of the caller cannot be removed.
         */
        delete: operations["deleteOrgServiceAccountAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the projects that a service account is in */
        get: operations["getOrgServiceAccountGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a secret for a service account */
        post: operations["createOrgServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a secret of a service account */
        delete: operations["deleteOrgServiceAccountSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the settings of an organization */
        get: operations["getOrgSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the settings of an organization */
        patch: operations["updateOrgSettings"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the teams of an organization */
        get: operations["listOrgTeams"];
        put?: never;
        /** Create a team in an organization */
        post: operations["createOrgTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/teams/byName/{teamName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one team of an organization, found by name */
        get: operations["getOrgTeamByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/teams/{teamId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one team of an organization, found by id */
        get: operations["getOrgTeam"];
        put?: never;
        post?: never;
        /** Delete a team */
        delete: operations["deleteOrgTeam"];
        options?: never;
        head?: never;
        /** Rename a team */
        patch: operations["renameOrgTeam"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of a team
         * @description Pending users are part of the list from resource version 2025-02-19 on.
         */
        get: operations["listOrgTeamUsers"];
        put?: never;
        /**
         * Add several users to a team
         * @deprecated
         * @description A team has 250 users at most.
         */
        post: operations["addOrgTeamUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users/{userId}": {
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
         * Remove one user from a team
         * @deprecated
         */
        delete: operations["removeOrgTeamUserFromTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/teams/{teamId}:addUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to a team
         * @description Pending users can be added too.
         */
        post: operations["addOrgTeamUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/teams/{teamId}:removeUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a user from a team
         * @description Pending users can be removed too.
         */
        post: operations["removeOrgTeamUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /**
         * Invite a user to an organization
         * @description The user is pending until the invitation is accepted, within 30 days.
         */
        post: operations["createOrgUser"];
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
        /** Get one user of an organization */
        get: operations["getOrgUser"];
        put?: never;
        post?: never;
        /**
         * Remove a user from an organization
         * @description Pending users can be removed from resource version 2025-02-19 on.
         */
        delete: operations["removeOrgUser"];
        options?: never;
        head?: never;
        /** Change the roles and teams of a user */
        patch: operations["updateOrgUser"];
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
    "/api/atlas/v2/orgs/{orgId}/users/{userId}:addRole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user one more organization role */
        post: operations["addOrgUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one organization role from a user
         * @description A user keeps at least one role; give the new one before taking the last.
         */
        post: operations["removeOrgUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/rateLimits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rate limits of the API */
        get: operations["listRateLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/rateLimits/{endpointSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the rate limit of one set of endpoints */
        get: operations["getRateLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/unauth/controlPlaneIPAddresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the addresses of the Atlas control plane
         * @description Needs no credentials.
         */
        get: operations["listControlPlaneIpAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user account
         * @deprecated
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/users/byName/{userName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user account, found by address
         * @deprecated
         */
        get: operations["getUserByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user account, found by id
         * @deprecated
         */
        get: operations["getUser"];
        put?: never;
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
        /** @description One address or one range. */
        AccessListItemView: {
            /** @description Range of addresses. */
            readonly cidrBlock?: string | null;
            /** @description Single address. */
            readonly ipAddress: string | null;
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
        /** @description The API key of the caller. */
        ApiKey: {
            /** @description From where the key may be used. */
            readonly accessList: components["schemas"]["AccessListItemView"][];
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id: string;
            /** @description Public part of the key. */
            readonly publicKey: string;
            /** @description Roles of the key in organizations and projects. */
            readonly roles: components["schemas"]["CloudAccessRoleAssignment"][];
        } | null;
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
        /** @description The service that answers and the key that asks. */
        SystemStatus: {
            apiKey: components["schemas"]["ApiKey"];
            /**
             * @description Name of the service.
             * @enum {string}
             */
            readonly appName: "MongoDB Atlas";
            /** @description Commit that the service runs. */
            readonly build: string;
            links?: components["schemas"]["Links"];
            /** @description Whether throttling is on. */
            readonly throttling: boolean;
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
        /** @description A label, such as `environment` with the value `production`. */
        ResourceTag: {
            key: string;
            value: string;
        };
        /** @description Labels of the project. */
        ResourceTags: components["schemas"]["ResourceTag"][];
        /** @description A project, called group in the paths. */
        Group: {
            /**
             * Format: int64
             * @description How many clusters it has.
             */
            readonly clusterCount: number;
            /**
             * Format: date-time
             * @description When the project was made.
             */
            readonly created: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            links?: components["schemas"]["Links"];
            /** @description Name of the project. */
            name: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            orgId: string;
            /**
             * @description Which regions clusters may use; only in Atlas for Government, refused elsewhere.
             * @default COMMERCIAL_FEDRAMP_REGIONS_ONLY
             * @enum {string}
             */
            regionUsageRestrictions?: "COMMERCIAL_FEDRAMP_REGIONS_ONLY" | "GOV_REGIONS_ONLY";
            tags?: components["schemas"]["ResourceTags"];
            /**
             * @description Create the default alerts of the project.
             * @default true
             */
            withDefaultAlertsSettings?: boolean;
        };
        /**
         * Format: int32
         * @description Items in all pages, as an estimate; absent with `includeCount=false`.
         */
        TotalCount: number;
        PaginatedAtlasGroupView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["Group"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description What to change in a project. */
        GroupUpdate: {
            /** @description Name of the project. */
            name?: string;
            tags?: components["schemas"]["ResourceTags"];
            /** @description Create the default alerts of the project. */
            withDefaultAlertsSettings?: boolean;
        };
        /** @description Names of project roles. */
        GroupInvitationRoles: string[];
        /** @description Whom to invite, and to which roles. */
        GroupInvitationRequest: {
            roles?: components["schemas"]["GroupInvitationRoles"];
            /**
             * Format: email
             * @description Address to invite.
             */
            username?: string;
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
        /** @description Who may connect to the clusters, as one of `awsSecurityGroup`, `cidrBlock` and `ipAddress`. */
        NetworkPermissionEntry: {
            /** @description An AWS security group; needs a peered VPC and cannot be temporary. */
            awsSecurityGroup?: string;
            /** @description A range of addresses. */
            cidrBlock?: string;
            /** @description Why the entry exists. */
            comment?: string;
            /**
             * Format: date-time
             * @description When a temporary entry goes away, at most a week ahead.
             */
            deleteAfterDate?: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly groupId?: string;
            /** @description A single address. */
            ipAddress?: string;
            links?: components["schemas"]["Links"];
        };
        PaginatedNetworkAccessView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["NetworkPermissionEntry"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        NetworkPermissionEntryStatus: {
            /**
             * @description Whether the entry is in force; a pending one may be so only in part.
             * @enum {string}
             */
            readonly STATUS: "PENDING" | "FAILED" | "ACTIVE";
        };
        /** @description A programmatic API key. */
        ApiKeyUserDetails: {
            /** @description Note about the use of the key. */
            desc?: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            links?: components["schemas"]["Links"];
            /** @description Secret half; redacted after creation. */
            readonly privateKey?: string;
            /** @description Public half. */
            readonly publicKey?: string;
            /** @description Roles in the organization and its projects. */
            roles?: components["schemas"]["CloudAccessRoleAssignment"][];
        };
        PaginatedApiApiUserView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["ApiKeyUserDetails"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description An API key to create for a project. */
        CreateAtlasProjectApiKey: {
            /** @description Note about the use of the key. */
            desc: string;
            /** @description Roles in the project. */
            roles: string[];
        };
        /** @description What to change in an API key of a project. */
        UpdateAtlasProjectApiKey: {
            /** @description Note about the use of the key. */
            desc?: string;
            /** @description Roles in the project. */
            roles?: string[];
        };
        /** @description An invitation to a project that has not been accepted. */
        GroupInvitation: {
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
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly groupId?: string;
            /** @description Name of the project. */
            readonly groupName?: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            /**
             * Format: email
             * @description Who sent the invitation.
             */
            readonly inviterUsername?: string;
            links?: components["schemas"]["Links"];
            /** @description Names of organization or project roles of the invited user. */
            roles?: string[];
            /**
             * Format: email
             * @description Who was invited.
             */
            readonly username?: string;
        };
        /** @description What to change in an invitation. */
        GroupInvitationUpdateRequest: {
            roles?: components["schemas"]["GroupInvitationRoles"];
        };
        /** @description Addresses of one cluster, today and in the future. */
        ClusterIPAddresses: {
            /** @description Name of the cluster. */
            readonly clusterName?: string;
            /** @description Where clients will connect to. */
            readonly futureInbound?: string[];
            /** @description Where the cluster will connect from. */
            readonly futureOutbound?: string[];
            /** @description Where clients connect to. */
            readonly inbound?: string[];
            /** @description Where the cluster connects from, to webhooks and key management. */
            readonly outbound?: string[];
        };
        /** @description Addresses by service. */
        GroupService: {
            /** @description One entry for each cluster. */
            readonly clusters?: components["schemas"]["ClusterIPAddresses"][];
        };
        /** @description Addresses that a project uses. */
        GroupIPAddresses: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly groupId?: string;
            services?: components["schemas"]["GroupService"];
        };
        /** @description A limit of a project. */
        DataFederationLimit: {
            /**
             * Format: int64
             * @description How much is in use.
             */
            readonly currentUsage?: number;
            /**
             * Format: int64
             * @description The limit when nobody sets one.
             */
            readonly defaultLimit?: number;
            /**
             * Format: int64
             * @description How far it can be raised.
             */
            readonly maximumLimit?: number;
            /** @description Name of the limit. */
            readonly name: string;
            /**
             * Format: int64
             * @description The limit in force.
             */
            value: number;
        };
        /** @description Size of the hosts. */
        BaseCloudProviderInstanceSize: ("M10" | "M20" | "M30" | "M30_GEN_2" | "M40" | "M40_GEN_2" | "M40_NVME" | "M40_NVME_GEN_2" | "M50" | "M50_GEN_2" | "M50_NVME" | "M50_NVME_GEN_2" | "M60" | "M60_GEN_2" | "M60_NVME" | "M60_NVME_GEN_2" | "M80" | "M80_GEN_2" | "M80_NVME" | "M80_NVME_GEN_2" | "M100" | "M140" | "M140_GEN_2" | "M200" | "M200_GEN_2" | "M200_NVME" | "M200_NVME_GEN_2" | "M300" | "M300_GEN_2" | "M400_NVME" | "M400_NVME_GEN_2" | "R40" | "R40_GEN_2" | "R50" | "R50_GEN_2" | "R60" | "R60_GEN_2" | "R80" | "R80_GEN_2" | "R200" | "R200_GEN_2" | "R300" | "R300_GEN_2" | "R400" | "R400_GEN_2" | "R700" | "R700_GEN_2") | ("M10" | "M20" | "M30" | "M40" | "M50" | "M60" | "M60_NVME" | "M80" | "M80_NVME" | "M90" | "M200" | "M200_NVME" | "M300_NVME" | "M400_NVME" | "M600_NVME" | "R40" | "R50" | "R60" | "R80" | "R200" | "R300" | "R400") | ("M10" | "M20" | "M30" | "M30_GEN_2" | "M40" | "M40_GEN_2" | "M50" | "M50_GEN_2" | "M60" | "M60_GEN_2" | "M80" | "M80_GEN_2" | "M140" | "M140_GEN_2" | "M200" | "M200_GEN_2" | "M250" | "M300" | "M400" | "R40" | "R40_GEN_2" | "R50" | "R50_GEN_2" | "R60" | "R60_GEN_2" | "R80" | "R80_GEN_2" | "R200" | "R200_GEN_2" | "R300" | "R300_GEN_2" | "R400" | "R400_GEN_2" | "R600");
        /** @description A MongoDB version that a provider offers at a size. */
        MdbAvailableVersion: {
            /**
             * @description Where it is offered.
             * @enum {string}
             */
            cloudProvider?: "AWS" | "AZURE" | "GCP" | "TENANT";
            /**
             * @description Whether new clusters get it unasked.
             * @enum {string}
             */
            defaultStatus?: "DEFAULT" | "NOT_DEFAULT";
            instanceSize?: components["schemas"]["BaseCloudProviderInstanceSize"];
            links?: components["schemas"]["Links"];
            /** @description Major version. */
            version?: string;
        };
        PaginatedAvailableVersionView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["MdbAvailableVersion"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description Client id of the service account.
         * @example mdb_sa_id_1234567890abcdef12345678
         */
        ServiceAccountClientId: string;
        /** @description A secret of a service account. */
        ServiceAccountSecret: {
            /**
             * Format: date-time
             * @description When the secret was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When the secret stops working.
             */
            readonly expiresAt: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it was last used.
             */
            readonly lastUsedAt?: string | null;
            /**
             * @description Masked form of the secret.
             * @example mdb_sa_sk_...
             */
            readonly maskedSecretValue?: string;
            /**
             * @description Only in the answer to its creation.
             * @example mdb_sa_sk_...
             */
            readonly secret?: string;
        };
        /** @description Secrets of the service account. */
        ServiceAccountSecrets: components["schemas"]["ServiceAccountSecret"][];
        /** @description A service account with its roles in a project. */
        GroupServiceAccount: {
            clientId?: components["schemas"]["ServiceAccountClientId"];
            /**
             * Format: date-time
             * @description When the service account was made.
             */
            createdAt?: string;
            /** @description Note about the use. */
            description?: string;
            name?: string;
            /** @description Roles in the project. */
            roles?: string[];
            secrets?: components["schemas"]["ServiceAccountSecrets"];
        };
        PaginatedGroupServiceAccounts: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["GroupServiceAccount"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * Format: int32
         * @description Life of the new secret in hours; the organization sets the bounds.
         * @example 8
         */
        SecretExpiresAfterHours: number;
        /** @description A service account to create for a project. */
        GroupServiceAccountRequest: {
            /** @description Note about the use. */
            description: string;
            /** @description Name; need not be unique. */
            name: string;
            /** @description Roles in the project. */
            roles: string[];
            secretExpiresAfterHours: components["schemas"]["SecretExpiresAfterHours"];
        };
        /** @description What to change in a service account of a project. */
        GroupServiceAccountUpdateRequest: {
            /** @description Note about the use. */
            description?: string | null;
            /** @description Name; need not be unique. */
            name?: string | null;
            /** @description Roles in the project. */
            roles?: string[];
        };
        /** @description A block or a single address that may use a service account. */
        ServiceAccountIPAccessListEntry: {
            /**
             * @description Allowed block; not together with `ipAddress`.
             * @example 203.0.113.0/24
             */
            cidrBlock?: string | null;
            /**
             * Format: date-time
             * @description When the entry was added.
             */
            readonly createdAt?: string;
            /**
             * @description Allowed address; not together with `cidrBlock`.
             * @example 203.0.113.10
             */
            ipAddress?: string | null;
            /**
             * @description Where the last request came from.
             * @example 203.0.113.10
             */
            readonly lastUsedAddress?: string | null;
            /**
             * Format: date-time
             * @description When the last request came; up to 5 minutes late.
             */
            readonly lastUsedAt?: string | null;
            /**
             * Format: int32
             * @description Requests through this entry.
             */
            readonly requestCount?: number;
        };
        PaginatedServiceAccountIPAccessEntryView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["ServiceAccountIPAccessListEntry"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description A secret to create. */
        ServiceAccountSecretRequest: {
            secretExpiresAfterHours: components["schemas"]["SecretExpiresAfterHours"];
        };
        /** @description Roles for a service account that joins a project. */
        GroupServiceAccountRoleAssignment: {
            /** @description Roles in the project. */
            roles: string[];
        };
        /** @description Which features are on in a project. */
        GroupSettings: {
            /** @description AI assistant for clusters. */
            isClusterAiAssistantEnabled?: boolean;
            /** @description Metrics for each database. */
            isCollectDatabaseSpecificsStatisticsEnabled?: boolean;
            /** @description Data Explorer. */
            isDataExplorerEnabled?: boolean;
            /** @description Generative AI of third parties in the Data Explorer. */
            isDataExplorerGenAIFeaturesEnabled?: boolean;
            /**
             * @description Send sample values to that AI.
             * @default false
             */
            isDataExplorerGenAISampleDocumentPassingEnabled?: boolean;
            /** @description Data validation in all clusters. */
            isDataValidationEnabled?: boolean;
            /** @description Extended storage sizes. */
            isExtendedStorageSizesEnabled?: boolean;
            /** @description Reranking by Voyage AI in aggregations. */
            isNativeRerankingEnabled?: boolean;
            /** @description Performance Advisor and Profiler. */
            isPerformanceAdvisorEnabled?: boolean;
            /** @description Real Time Performance Panel. */
            isRealtimePerformancePanelEnabled?: boolean;
            /** @description Schema Advisor. */
            isSchemaAdvisorEnabled?: boolean;
        };
        /** @description A team and its roles in one project. */
        TeamRole: {
            links?: components["schemas"]["Links"];
            /** @description Names of the project roles. */
            roleNames: string[];
            /** @example 32b6e34b3d91647abb20e7b8 */
            teamId: string;
        };
        PaginatedTeamRoleView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["TeamRole"][];
            totalCount?: components["schemas"]["TotalCount"];
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
        /** @description What pending and active users share. */
        GroupUserBase: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id: string;
            /**
             * @description How far the user has come into the organization.
             * @enum {string}
             */
            readonly orgMembershipStatus: "PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";
            /** @description Names of the project roles. */
            readonly roles: string[];
            /**
             * Format: email
             * @description Address of the user.
             */
            readonly username: string;
        };
        /** @description A user who is a member of the organization. */
        GroupActiveUserResponse: components["schemas"]["GroupUserBase"] & {
            /**
             * @description ISO 3166-1 alpha-2.
             * @example US
             */
            readonly country?: string;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            readonly createdAt: string;
            /**
             * @description Given name.
             * @example John
             */
            readonly firstName: string;
            /**
             * Format: date-time
             * @description The last login.
             */
            readonly lastAuth?: string;
            /**
             * @description Family name.
             * @example Doe
             */
            readonly lastName: string;
            /** @description Mobile phone number. */
            readonly mobileNumber?: string;
        } & {
            /** @enum {string} */
            orgMembershipStatus: "ACTIVE";
        };
        /** @description A user who has not accepted the invitation. */
        GroupPendingUserResponse: components["schemas"]["GroupUserBase"] & {
            /**
             * Format: date-time
             * @description When it was sent.
             */
            readonly invitationCreatedAt: string;
            /**
             * Format: date-time
             * @description When it stops being valid; null after a rejection.
             */
            readonly invitationExpiresAt?: string | null;
            /**
             * Format: email
             * @description Who sent it.
             */
            readonly inviterUsername: string;
        } & {
            /** @enum {string} */
            orgMembershipStatus: "PENDING" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";
        };
        /** @description A user of a project, pending or active. */
        GroupUserResponse: components["schemas"]["GroupPendingUserResponse"] | components["schemas"]["GroupActiveUserResponse"];
        PaginatedGroupUserView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["GroupUserResponse"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description A user to add to the project. */
        GroupUserRequest: {
            /** @description Names of the project roles. */
            roles: string[];
            /**
             * Format: email
             * @description Address of the user.
             */
            username: string;
        };
        UpdateGroupRolesForUser: {
            /** @description Names of the project roles. */
            groupRoles?: string[];
            links?: components["schemas"]["Links"];
        };
        AddOrRemoveGroupRole: {
            /** @description Name of the project role. */
            groupRole: string;
        };
        /** @description Where to move a project; the key is needed only by callers who use API keys. */
        GroupMigrationRequest: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            destinationOrgId?: string;
            /** @description Private half of a key of that organization. */
            destinationOrgPrivateApiKey?: string;
            /**
             * @description Public half of a key of that organization.
             * @example zmmrboas
             */
            destinationOrgPublicApiKey?: string;
        };
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
        PaginatedOrganizationView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["AtlasOrganization"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description An organization role of an API key.
         * @enum {string|null}
         */
        ApiKeyOrgRole: "ORG_OWNER" | "ORG_MEMBER" | "ORG_GROUP_CREATOR" | "ORG_BILLING_ADMIN" | "ORG_BILLING_READ_ONLY" | "ORG_STREAM_PROCESSING_ADMIN" | "ORG_READ_ONLY" | null;
        /** @description An API key to create. */
        CreateAtlasOrganizationApiKey: {
            /** @description Note about the use of the key. */
            desc: string;
            /** @description Roles in the organization. */
            roles: components["schemas"]["ApiKeyOrgRole"][];
        };
        /** @description A service account to create. */
        OrgServiceAccountRequest: {
            /** @description Note about the use. */
            description: string;
            /** @description Name; need not be unique. */
            name: string;
            /** @description Roles in the organization. */
            roles: components["schemas"]["OrgRole"][];
            secretExpiresAfterHours: components["schemas"]["SecretExpiresAfterHours"];
        } | null;
        /** @description An organization to create, with an API key or a service account for it. */
        CreateOrganizationRequest: {
            apiKey?: components["schemas"]["CreateAtlasOrganizationApiKey"];
            /**
             * @description Federation to connect the organization to.
             * @example 32b6e34b3d91647abb20e7b8
             */
            federationSettingsId?: string;
            /** @description Name of the organization. */
            name: string;
            /**
             * @description User who becomes the owner; callers with an API key must send it.
             * @example 32b6e34b3d91647abb20e7b8
             */
            orgOwnerId?: string;
            serviceAccount?: components["schemas"]["OrgServiceAccountRequest"];
            /**
             * @description Do not create the default alerts of the organization.
             * @default false
             */
            skipDefaultAlertsSettings?: boolean;
        };
        /** @description A service account with its organization roles. */
        OrgServiceAccount: {
            clientId?: components["schemas"]["ServiceAccountClientId"];
            /**
             * Format: date-time
             * @description When the service account was made.
             */
            createdAt?: string;
            /** @description Note about the use. */
            description?: string;
            name?: string;
            /** @description Roles in the organization. */
            roles?: components["schemas"]["OrgRole"][];
            secrets?: components["schemas"]["ServiceAccountSecrets"];
        };
        /** @description The new organization, with the key or the service account made for it. */
        CreateOrganizationResponse: {
            apiKey?: components["schemas"]["ApiKeyUserDetails"];
            /**
             * @description Federation of the organization.
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly federationSettingsId?: string;
            /**
             * @description User who has become the owner.
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly orgOwnerId?: string;
            organization?: components["schemas"]["AtlasOrganization"];
            serviceAccount?: components["schemas"]["OrgServiceAccount"];
            /**
             * @description Do not create the default alerts of the organization.
             * @default false
             */
            skipDefaultAlertsSettings?: boolean;
        };
        /** @description What to change in an API key. */
        UpdateAtlasOrganizationApiKey: {
            /** @description Note about the use of the key. */
            desc?: string;
            /** @description Roles in the organization. */
            roles?: components["schemas"]["ApiKeyOrgRole"][];
        };
        /** @description An entry in the access list of an API key. */
        UserAccessListResponse: {
            /**
             * @description Allowed block.
             * @example 203.0.113.0/24
             */
            cidrBlock?: string;
            /**
             * Format: int32
             * @description Requests that came from `lastUsedAddress`.
             */
            readonly count?: number;
            /**
             * Format: date-time
             * @description When the entry was added.
             */
            readonly created?: string;
            /**
             * @description Allowed address.
             * @example 203.0.113.10
             */
            ipAddress?: string;
            /**
             * Format: date-time
             * @description When the last request came.
             */
            readonly lastUsed?: string;
            /**
             * @description Where the last request came from.
             * @example 203.0.113.10
             */
            readonly lastUsedAddress?: string;
            links?: components["schemas"]["Links"];
        };
        PaginatedApiUserAccessListResponseView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["UserAccessListResponse"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description Either a block or a single address to allow. */
        UserAccessListRequest: {
            /**
             * @description Allowed block; not together with `ipAddress`.
             * @example 203.0.113.0/24
             */
            cidrBlock?: string;
            /**
             * @description Allowed address; not together with `cidrBlock`.
             * @example 203.0.113.10
             */
            ipAddress?: string;
        };
        /** @description How others may act for users of the organization. */
        OrgDelegationSettingsResponse: {
            /**
             * @description What MCP clients may do.
             * @enum {string|null}
             */
            delegatedMcpAccess?: "DISALLOWED" | "READ_ONLY" | "READ_WRITE" | null;
            /**
             * @description What partners may do.
             * @enum {string|null}
             */
            delegatedPartnerAccess?: "DISALLOWED" | "READ_WRITE" | null;
            /**
             * Format: int64
             * @description Seconds without use after which a refresh token ends; null for the system default.
             */
            idleRefreshTokenLifetime?: number | null;
            /**
             * Format: int64
             * @description Seconds after which a refresh token ends in any case; null for the system default.
             */
            maximumRefreshTokenLifetime?: number | null;
        };
        /** @description What to change in these settings; what is left out stays. */
        OrgDelegationSettingsUpdateRequest: {
            /**
             * @description What MCP clients may do.
             * @enum {string|null}
             */
            delegatedMcpAccess?: "DISALLOWED" | "READ_ONLY" | "READ_WRITE" | null;
            /**
             * @description What partners may do.
             * @enum {string|null}
             */
            delegatedPartnerAccess?: "DISALLOWED" | "READ_WRITE" | null;
            /**
             * Format: int64
             * @description Seconds without use after which a refresh token ends; null for the system default.
             */
            idleRefreshTokenLifetime?: number | null;
            /**
             * Format: int64
             * @description Seconds after which a refresh token ends in any case; null for the system default.
             */
            maximumRefreshTokenLifetime?: number | null;
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
        /** @description What invoices in a list and single invoices share. Amounts are US cents. */
        BillingInvoiceBase: {
            /**
             * Format: int64
             * @description Cost of what was used.
             */
            readonly amountBilledCents?: number;
            /**
             * Format: int64
             * @description What has been paid.
             */
            readonly amountPaidCents?: number;
            /**
             * Format: date-time
             * @description When the invoice was made.
             */
            readonly created?: string;
            /**
             * Format: int64
             * @description Credits that were applied.
             */
            readonly creditsCents?: number;
            /**
             * Format: date-time
             * @description End of the billing period.
             */
            readonly endDate?: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            links?: components["schemas"]["Links"];
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly orgId?: string;
            /**
             * Format: int64
             * @description Sales tax.
             */
            readonly salesTaxCents?: number;
            /**
             * Format: date-time
             * @description Start of the billing period.
             */
            readonly startDate?: string;
            /**
             * Format: int64
             * @description Open balance from before.
             */
            readonly startingBalanceCents?: number;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            statusName?: "PENDING" | "CLOSED" | "FORGIVEN" | "FAILED" | "PAID" | "FREE" | "PREPAID" | "INVOICED";
            /**
             * Format: int64
             * @description Total of the items above zero.
             */
            readonly subtotalCents?: number;
            /**
             * Format: date-time
             * @description When the invoice last changed.
             */
            readonly updated?: string;
        };
        /** @description An invoice as a list shows it. */
        BillingInvoiceMetadata: components["schemas"]["BillingInvoiceBase"] & {
            /** @description Invoices of linked organizations. */
            readonly linkedInvoices?: components["schemas"]["BillingInvoiceMetadata"][];
        };
        PaginatedApiInvoiceMetadataView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["BillingInvoiceMetadata"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * Line Item
         * @description One billed service.
         */
        InvoiceLineItem: {
            /**
             * @description Provider of the usage; ATLAS for usage without one.
             * @enum {string}
             */
            readonly cloudProvider?: "AWS" | "GCP" | "AZURE" | "ATLAS";
            /** @description Cluster that was billed. */
            readonly clusterName?: string;
            /**
             * Format: date-time
             * @description When the item was made.
             */
            readonly created?: string;
            /**
             * Format: int64
             * @description Discount in US cents, if any.
             */
            readonly discountCents?: number;
            /**
             * Format: date-time
             * @description End of the use.
             */
            readonly endDate?: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly groupId?: string;
            /** @description Name of the project. */
            groupName?: string;
            /** @description Comment on the item. */
            readonly note?: string;
            /**
             * Format: float
             * @description Discount in percent, if any.
             */
            readonly percentDiscount?: number;
            /**
             * Format: double
             * @description How many units.
             */
            readonly quantity?: number;
            /** @description Code of the service. */
            readonly sku?: string;
            /**
             * Format: date-time
             * @description Start of the use.
             */
            readonly startDate?: string;
            /** @description App Services application that was billed. */
            readonly stitchAppName?: string;
            /** @description Tags of the resource, with their values. */
            readonly tags?: {
                [key: string]: string[];
            };
            /**
             * Format: double
             * @description Where the price tier starts.
             */
            readonly tierLowerBound?: number;
            /**
             * Format: double
             * @description Where the price tier ends.
             */
            readonly tierUpperBound?: number;
            /**
             * Format: int64
             * @description Price in US cents.
             */
            readonly totalPriceCents?: number;
            /** @description What `quantity` counts. */
            readonly unit?: string;
            /**
             * Format: double
             * @description Price of one unit in US dollars.
             */
            readonly unitPriceDollars?: number;
        };
        /** @description An invoice with its items and payments. */
        BillingInvoice: components["schemas"]["BillingInvoiceBase"] & {
            /** @description What was billed. */
            readonly lineItems?: components["schemas"]["InvoiceLineItem"][];
            /** @description Invoices of linked organizations. */
            readonly linkedInvoices?: components["schemas"]["BillingInvoice"][];
            /** @description Payments toward the invoice. */
            readonly payments?: components["schemas"]["BillingPayment"][];
            /** @description What was paid back. */
            readonly refunds?: components["schemas"]["BillingRefund"][];
        };
        /**
         * Payment
         * @description A payment toward an invoice. Amounts are US cents.
         */
        BillingPayment: {
            /**
             * Format: int64
             * @description Cost of what was used.
             */
            readonly amountBilledCents?: number;
            /**
             * Format: int64
             * @description What has been paid.
             */
            readonly amountPaidCents?: number;
            /**
             * Format: date-time
             * @description When the payment was tried.
             */
            readonly created?: string;
            /** @description ISO 4217 code of the currency. */
            readonly currency?: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            /**
             * Format: int64
             * @description Sales tax.
             */
            readonly salesTaxCents?: number;
            /**
             * @description State of the payment.
             * @enum {string}
             */
            statusName?: "NEW" | "FORGIVEN" | "FAILED" | "PAID" | "PARTIAL_PAID" | "CANCELLED" | "INVOICED" | "FAILED_AUTHENTICATION" | "PROCESSING" | "PENDING_REVERSAL" | "REFUNDED";
            /**
             * Format: int64
             * @description Total of the items above zero.
             */
            readonly subtotalCents?: number;
            /** @description Factor for `amountBilledCents`, as a decimal string. */
            readonly unitPrice?: string;
            /**
             * Format: date-time
             * @description When the payment last changed.
             */
            readonly updated?: string;
        };
        /**
         * Refund
         * @description Money paid back.
         */
        BillingRefund: {
            /**
             * Format: int64
             * @description Amount in US cents.
             */
            readonly amountCents?: number;
            /**
             * Format: date-time
             * @description When the refund was made.
             */
            readonly created?: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly paymentId?: string;
            /** @description Why it was paid back. */
            readonly reason?: string;
        };
        PaginatedOrgServiceAccounts: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["OrgServiceAccount"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description What to change in a service account. */
        OrgServiceAccountUpdateRequest: {
            /** @description Note about the use. */
            description?: string | null;
            /** @description Name; need not be unique. */
            name?: string | null;
            /** @description Roles in the organization. */
            roles?: components["schemas"]["OrgRole"][];
        };
        /** @description A project that a service account is in. */
        ServiceAccountGroup: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly groupId?: string;
            /** @description Roles in the project. */
            roles?: string[];
        };
        PaginatedServiceAccountGroup: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["ServiceAccountGroup"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description When sessions of users end; null restores a default. */
        CustomSessionTimeouts: {
            /**
             * Format: int32
             * @description After login, from 3600 to 43200.
             */
            absoluteSessionTimeoutInSeconds?: number;
            /**
             * Format: int32
             * @description Without activity, 300 or more.
             */
            idleSessionTimeoutInSeconds?: number;
        };
        /** @description Settings of an organization. */
        OrganizationSettings: {
            /** @description Accept API calls only from the access list of the credentials. */
            apiAccessListRequired?: boolean;
            customSessionTimeouts?: components["schemas"]["CustomSessionTimeouts"];
            /**
             * @description Allow generative AI features.
             * @default true
             */
            genAIFeaturesEnabled?: boolean;
            /**
             * Format: int32
             * @description Longest life of a new service account secret.
             */
            maxServiceAccountSecretValidityInHours?: number;
            /** @description Users must set up a second factor. */
            multiFactorAuthRequired?: boolean;
            /** @description Address for operational notices; null removes it. */
            operationsContact?: string | null;
            /** @description Keep MongoDB staff out unless permission is given. */
            restrictEmployeeAccess?: boolean;
            /** @description Address for security notices; an empty string removes it. */
            securityContact?: string;
            /** @description Let stream processing connect to clusters of other projects of the organization. */
            streamsCrossGroupEnabled?: boolean;
        };
        /** @description A team. */
        TeamResponse: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            links?: components["schemas"]["Links"];
            /** @description Name of the team. */
            name?: string;
        };
        PaginatedTeamView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["TeamResponse"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description A team together with its members. */
        Team: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id?: string;
            links?: components["schemas"]["Links"];
            /** @description Name of the team. */
            name: string;
            /** @description Addresses of the members. */
            usernames: string[];
        };
        /** @description Roles in one project. */
        GroupRoleAssignment: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            groupId?: string;
            /** @description Names of the project roles. */
            groupRoles?: string[];
        };
        /** @description Roles in projects of the organization. */
        GroupRoleAssignments: components["schemas"]["GroupRoleAssignment"][];
        /** @description Roles that the user has. */
        OrgUserRolesResponse: {
            groupRoleAssignments?: components["schemas"]["GroupRoleAssignments"];
            /** @description Roles in the organization. */
            orgRoles?: components["schemas"]["OrgRole"][];
        };
        /** @description What pending and active users share. */
        OrgUserBase: {
            /** @example 32b6e34b3d91647abb20e7b8 */
            readonly id: string;
            /**
             * @description How far the user has come into the organization.
             * @enum {string}
             */
            readonly orgMembershipStatus: "PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";
            roles: components["schemas"]["OrgUserRolesResponse"];
            /** @description Teams of the user. */
            readonly teamIds?: string[];
            /**
             * Format: email
             * @description Address of the user.
             */
            readonly username: string;
        };
        /** @description A user who is a member of the organization. */
        OrgActiveUserResponse: components["schemas"]["OrgUserBase"] & {
            /**
             * @description ISO 3166-1 alpha-2.
             * @example US
             */
            readonly country?: string;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            readonly createdAt: string;
            /**
             * @description Given name.
             * @example John
             */
            readonly firstName: string;
            /**
             * Format: date-time
             * @description The last login.
             */
            readonly lastAuth?: string;
            /**
             * @description Family name.
             * @example Doe
             */
            readonly lastName: string;
            /** @description Mobile phone number. */
            readonly mobileNumber?: string;
        } & {
            /** @enum {string} */
            orgMembershipStatus: "ACTIVE";
        };
        /** @description A user who has not accepted the invitation. */
        OrgPendingUserResponse: components["schemas"]["OrgUserBase"] & {
            /**
             * Format: date-time
             * @description When it was sent.
             */
            readonly invitationCreatedAt: string;
            /**
             * Format: date-time
             * @description When it stops being valid; null after a rejection.
             */
            readonly invitationExpiresAt?: string | null;
            /**
             * Format: email
             * @description Who sent it.
             */
            readonly inviterUsername: string;
        } & {
            /** @enum {string} */
            orgMembershipStatus: "PENDING" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";
        };
        /** @description A user of an organization, pending or active. */
        OrgUserResponse: components["schemas"]["OrgPendingUserResponse"] | components["schemas"]["OrgActiveUserResponse"];
        PaginatedOrgUserView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["OrgUserResponse"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        AddUserToTeam: {
            /**
             * @description The user to add.
             * @example 32b6e34b3d91647abb20e7b8
             */
            id: string;
        };
        PaginatedApiAppUserView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["CloudAppUser"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        AddOrRemoveUserFromTeam: {
            /**
             * @description The user to add or to remove.
             * @example 32b6e34b3d91647abb20e7b8
             */
            id: string;
        };
        /** @description Roles to give to the user. */
        OrgUserRolesRequest: {
            groupRoleAssignments?: components["schemas"]["GroupRoleAssignments"];
            /** @description Roles in the organization. */
            orgRoles: components["schemas"]["OrgRole"][];
        };
        /** @description A user to invite to the organization. */
        OrgUserRequest: {
            roles: components["schemas"]["OrgUserRolesRequest"];
            /** @description Teams that the user joins. */
            teamIds?: string[];
            /**
             * Format: email
             * @description Address of the user.
             */
            username: string;
        };
        /** @description What to change in a user; what is left out stays. */
        OrgUserUpdateRequest: {
            roles?: components["schemas"]["OrgUserRolesRequest"];
            /** @description Teams that the user is to be in. */
            teamIds?: string[];
        };
        UpdateOrgRolesForUser: {
            links?: components["schemas"]["Links"];
            /** @description Roles in the organization. */
            orgRoles?: components["schemas"]["OrgRole"][];
        };
        AddOrRemoveOrgRole: {
            orgRole: components["schemas"]["OrgRole"];
        };
        /** @description How many requests the bucket holds. */
        RateLimitEndpointSetCapacity: {
            /**
             * Format: int64
             * @description What an override has replaced.
             */
            defaultValue?: number | null;
            /**
             * Format: int64
             * @description What applies now.
             */
            value?: number;
        };
        /** @description An endpoint of the API. */
        RateLimitEndpointSetEndpoint: {
            /**
             * @description HTTP method.
             * @enum {string}
             */
            method?: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
            /**
             * @description Path template.
             * @example /api/atlas/v2/rateLimits
             */
            path?: string;
        };
        /** @description Seconds between two refills. */
        RateLimitEndpointSetRefillDurationSeconds: {
            /**
             * Format: int64
             * @description What an override has replaced.
             */
            defaultValue?: number | null;
            /**
             * Format: int64
             * @description What applies now.
             */
            value?: number;
        };
        /** @description Requests that each refill adds. */
        RateLimitEndpointSetRefillRate: {
            /**
             * Format: int64
             * @description What an override has replaced.
             */
            defaultValue?: number | null;
            /**
             * Format: int64
             * @description What applies now.
             */
            value?: number;
        };
        /** @description Endpoints that share one rate limit (a token bucket), and that limit. */
        RateLimitEndpointSetResponse: {
            capacity?: components["schemas"]["RateLimitEndpointSetCapacity"];
            /**
             * @description Id of the set.
             * @example rateLimitsInspection_group
             */
            endpointSetId?: string;
            /**
             * @description Name of the set.
             * @example Rate Limits Inspection
             */
            endpointSetName?: string;
            /** @description The endpoints of the set. */
            endpoints?: components["schemas"]["RateLimitEndpointSetEndpoint"][];
            refillDurationSeconds?: components["schemas"]["RateLimitEndpointSetRefillDurationSeconds"];
            refillRate?: components["schemas"]["RateLimitEndpointSetRefillRate"];
            /**
             * @description Of what the requests are counted.
             * @enum {string}
             */
            scope?: "IP" | "GROUP" | "ORGANIZATION" | "USER";
        };
        PaginatedRateLimitEndpointSets: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["RateLimitEndpointSetResponse"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description Addresses in one cloud, keyed by region. */
        AddressesByRegion: {
            [key: string]: string[];
        };
        /** @description Where callers reach Atlas. */
        InboundControlPlaneCloudProviderIPAddresses: {
            aws?: components["schemas"]["AddressesByRegion"];
            azure?: components["schemas"]["AddressesByRegion"];
            gcp?: components["schemas"]["AddressesByRegion"];
        };
        /** @description From where Atlas calls webhooks and key management services. */
        OutboundControlPlaneCloudProviderIPAddresses: {
            aws?: components["schemas"]["AddressesByRegion"];
            azure?: components["schemas"]["AddressesByRegion"];
            gcp?: components["schemas"]["AddressesByRegion"];
        };
        /** @description Addresses of one gateway. */
        GatewayIpAddresses: {
            inbound?: components["schemas"]["InboundControlPlaneCloudProviderIPAddresses"];
            outbound?: components["schemas"]["OutboundControlPlaneCloudProviderIPAddresses"];
        };
        /** @description The gateway of one service. */
        Gateway: {
            ips?: components["schemas"]["GatewayIpAddresses"];
            /** @description Name of the service. */
            readonly name?: string;
        };
        /** @description Addresses of the control plane. */
        ControlPlaneIPAddresses: {
            /** @description Addresses of single services. */
            readonly gateways?: components["schemas"]["Gateway"][];
            inbound?: components["schemas"]["InboundControlPlaneCloudProviderIPAddresses"];
            outbound?: components["schemas"]["OutboundControlPlaneCloudProviderIPAddresses"];
        };
        /** @description A project, called group in the paths. */
        GroupInput: {
            /** @description Name of the project. */
            name: string;
            /** @example 32b6e34b3d91647abb20e7b8 */
            orgId: string;
            /**
             * @description Which regions clusters may use; only in Atlas for Government, refused elsewhere.
             * @default COMMERCIAL_FEDRAMP_REGIONS_ONLY
             * @enum {string}
             */
            regionUsageRestrictions?: "COMMERCIAL_FEDRAMP_REGIONS_ONLY" | "GOV_REGIONS_ONLY";
            tags?: components["schemas"]["ResourceTags"];
            /**
             * @description Create the default alerts of the project.
             * @default true
             */
            withDefaultAlertsSettings?: boolean;
        };
        /** @description Who may connect to the clusters, as one of `awsSecurityGroup`, `cidrBlock` and `ipAddress`. */
        NetworkPermissionEntryInput: {
            /** @description An AWS security group; needs a peered VPC and cannot be temporary. */
            awsSecurityGroup?: string;
            /** @description A range of addresses. */
            cidrBlock?: string;
            /** @description Why the entry exists. */
            comment?: string;
            /**
             * Format: date-time
             * @description When a temporary entry goes away, at most a week ahead.
             */
            deleteAfterDate?: string;
            /** @description A single address. */
            ipAddress?: string;
        };
        /** @description Project roles for an API key. */
        UserAccessRoleAssignmentInput: {
            /** @description Roles in the project. */
            roles?: string[];
        };
        /** @description A limit of a project. */
        DataFederationLimitInput: {
            /**
             * Format: int64
             * @description The limit in force.
             */
            value: number;
        };
        /** @description A block or a single address that may use a service account. */
        ServiceAccountIPAccessListEntryInput: {
            /**
             * @description Allowed block; not together with `ipAddress`.
             * @example 203.0.113.0/24
             */
            cidrBlock?: string | null;
            /**
             * @description Allowed address; not together with `cidrBlock`.
             * @example 203.0.113.10
             */
            ipAddress?: string | null;
        };
        /** @description A team and its roles in one project. */
        TeamRoleInput: {
            /** @description Names of the project roles. */
            roleNames: string[];
            /** @example 32b6e34b3d91647abb20e7b8 */
            teamId: string;
        };
        UpdateGroupRolesForUserInput: {
            /** @description Names of the project roles. */
            groupRoles?: string[];
        };
        /** @description An organization. */
        AtlasOrganizationInput: {
            /** @description Name of the organization. */
            name: string;
            /**
             * @description Do not create the default alerts of the organization.
             * @default false
             */
            skipDefaultAlertsSettings?: boolean;
        };
        /** @description A team together with its members. */
        TeamInput: {
            /** @description Name of the team. */
            name: string;
            /** @description Addresses of the members. */
            usernames: string[];
        };
        /** @description The new name of a team. */
        TeamUpdateInput: {
            /** @description Name of the team. */
            name: string;
        };
        UpdateOrgRolesForUserInput: {
            /** @description Roles in the organization. */
            orgRoles?: components["schemas"]["OrgRole"][];
        };
        /** @description A user as the first resource version shows one. */
        CloudAppUserInput: {
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /** @description Given name. */
            firstName: string;
            /** @description Family name. */
            lastName: string;
            /** @description Mobile phone number. */
            mobileNumber: string;
            /**
             * Format: password
             * @description Only in the answer to a creation.
             */
            password: string;
            /** @description Roles in organizations and projects. */
            roles: components["schemas"]["CloudAccessRoleAssignment"][];
            /**
             * Format: email
             * @description Login name of the user.
             */
            username: string;
        };
    };
    responses: {
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
        /** @description Payment Required */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 402,
                 *       "errorCode": "NO_PAYMENT_INFORMATION_FOUND",
                 *       "reason": "Payment Required",
                 *       "detail": "No payment method."
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
        envelope: boolean;
        /** @description Indent the JSON of the answer. */
        pretty: boolean;
        /** @description Whether `totalCount` is part of the answer. */
        includeCount: boolean;
        /** @description How many items one page holds. */
        itemsPerPage: number;
        /** @description Which page to return, counted from 1. */
        pageNum: number;
        /** @description Id of the project. */
        groupId: string;
        /** @description Id of the API key. */
        apiUserId: string;
        /** @description Client id of the service account. */
        clientId: string;
        /** @description Address or CIDR block of the entry; the slash of a block is sent as `%2F`. */
        ipAddress: string;
        /** @description Id of the team. */
        teamId: string;
        /** @description Id of a pending or active user. */
        userId: string;
        /** @description Id of the organization. */
        orgId: string;
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
    getSystemStatus: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["SystemStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroups: {
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedAtlasGroupView"];
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
    createGroup: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description User who becomes Project Owner, in place of the longest-standing Organization Owner. */
                projectOwnerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupInput"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["Group"];
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
    getGroupByName: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Name of the project. */
                groupName: string;
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["Group"];
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
    getGroup: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["Group"];
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
    deleteGroup: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateGroup: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupUpdate"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["Group"];
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
    addGroupAccessUser: {
        parameters: {
            query?: {
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-02-01+json": components["schemas"]["GroupInvitationRequest"];
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
                    "application/vnd.atlas.2023-02-01+json": components["schemas"]["OrganizationInvitation"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-02-01+json": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroupAccessListEntries: {
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
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedNetworkAccessView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGroupAccessListEntry: {
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
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["NetworkPermissionEntryInput"][];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedNetworkAccessView"];
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
    getGroupAccessListEntry: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`. */
                entryValue: string;
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["NetworkPermissionEntry"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGroupAccessListEntry: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`. */
                entryValue: string;
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGroupAccessListStatus: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`. */
                entryValue: string;
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["NetworkPermissionEntryStatus"];
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
    listGroupApiKeys: {
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
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedApiApiUserView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGroupApiKey: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["CreateAtlasProjectApiKey"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["ApiKeyUserDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addGroupApiKey: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["UserAccessRoleAssignmentInput"][];
            };
        };
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeGroupApiKey: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
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
    updateGroupApiKeyRoles: {
        parameters: {
            query?: {
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
                /** @description How many items one page holds. */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Whether `totalCount` is part of the answer. */
                includeCount?: components["parameters"]["includeCount"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["UpdateAtlasProjectApiKey"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["ApiKeyUserDetails"];
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
    downloadGroupClusterLog: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Last moment, in seconds since 1970; a day after `startDate`, or now, when left out. */
                endDate?: number;
                /** @description First moment, in seconds since 1970; a day before `endDate` when left out. */
                startDate?: number;
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Name or address of the host. */
                hostName: string;
                /** @description Which log; the audit logs need database auditing. */
                logName: "mongodb" | "mongos" | "mongodb-audit-log" | "mongos-audit-log";
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
                    "application/vnd.atlas.2023-02-01+gzip": string;
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
    listGroupInvites: {
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
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupInvitation"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGroupInvite: {
        parameters: {
            query?: {
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupInvitationRequest"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupInvitation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateGroupInvites: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupInvitationRequest"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupInvitation"];
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
    getGroupInvite: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupInvitation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGroupInvite: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateGroupInviteById: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of the invitation. */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupInvitationUpdateRequest"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupInvitation"];
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
    getGroupIpAddresses: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupIPAddresses"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroupLimits: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["DataFederationLimit"][];
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
    getGroupLimit: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Name of the limit. */
                limitName: "atlas.project.security.databaseAccess.users" | "atlas.project.security.databaseAccess.customRoles" | "atlas.project.security.networkAccess.entries" | "atlas.project.security.networkAccess.crossRegionEntries" | "atlas.project.deployment.clusters" | "atlas.project.deployment.serverlessMTMs" | "atlas.project.deployment.nodesPerPrivateLinkRegion" | "atlas.project.deployment.privateServiceConnectionsPerRegionGroup" | "atlas.project.deployment.privateServiceConnectionsSubnetMask" | "dataFederation.bytesProcessed.query" | "dataFederation.bytesProcessed.daily" | "dataFederation.bytesProcessed.weekly" | "dataFederation.bytesProcessed.monthly";
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["DataFederationLimit"];
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
    deleteGroupLimit: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Name of the limit. */
                limitName: "atlas.project.security.databaseAccess.users" | "atlas.project.security.databaseAccess.customRoles" | "atlas.project.security.networkAccess.entries" | "atlas.project.security.networkAccess.crossRegionEntries" | "atlas.project.deployment.clusters" | "atlas.project.deployment.serverlessMTMs" | "atlas.project.deployment.nodesPerPrivateLinkRegion" | "atlas.project.deployment.privateServiceConnectionsPerRegionGroup" | "atlas.project.deployment.privateServiceConnectionsSubnetMask" | "dataFederation.bytesProcessed.query" | "dataFederation.bytesProcessed.daily" | "dataFederation.bytesProcessed.weekly" | "dataFederation.bytesProcessed.monthly";
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setGroupLimit: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Name of the limit. */
                limitName: "atlas.project.security.databaseAccess.users" | "atlas.project.security.databaseAccess.customRoles" | "atlas.project.security.networkAccess.entries" | "atlas.project.security.networkAccess.crossRegionEntries" | "atlas.project.deployment.clusters" | "atlas.project.deployment.serverlessMTMs" | "atlas.project.deployment.nodesPerPrivateLinkRegion" | "atlas.project.deployment.privateServiceConnectionsPerRegionGroup" | "atlas.project.deployment.privateServiceConnectionsSubnetMask" | "dataFederation.bytesProcessed.query" | "dataFederation.bytesProcessed.daily" | "dataFederation.bytesProcessed.weekly" | "dataFederation.bytesProcessed.monthly";
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["DataFederationLimitInput"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["DataFederationLimit"];
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
    getGroupMongoDbVersions: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Only versions of this provider. */
                cloudProvider?: "AWS" | "AZURE" | "GCP" | "TENANT";
                /** @description Only versions for this size. */
                instanceSize?: string;
                /** @description Only the default version of each tier. */
                defaultStatus?: "DEFAULT";
                /** @description How many items one page holds. */
                itemsPerPage?: number;
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedAvailableVersionView"];
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
    listGroupServiceAccounts: {
        parameters: {
            query?: {
                /** @description How many items one page holds. */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Also return the service accounts that Atlas itself manages. */
                includeSystemManaged?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["PaginatedGroupServiceAccounts"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["GroupServiceAccountRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["GroupServiceAccount"];
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
    getGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["GroupServiceAccount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2024-08-05+json": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["GroupServiceAccountUpdateRequest"];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["GroupServiceAccount"];
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
    listGroupServiceAccountAccessList: {
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
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["PaginatedServiceAccountIPAccessEntryView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGroupServiceAccountAccessList: {
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
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["ServiceAccountIPAccessListEntryInput"][];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["PaginatedServiceAccountIPAccessEntryView"];
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
    deleteGroupServiceAccountAccessListEntry: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
                /** @description Address or CIDR block of the entry; the slash of a block is sent as `%2F`. */
                ipAddress: components["parameters"]["ipAddress"];
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
                    "application/vnd.atlas.2024-08-05+json": unknown;
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
    createGroupServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["ServiceAccountSecretRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["ServiceAccountSecret"];
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
    deleteGroupServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
                /** @description Id of the secret. */
                secretId: string;
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2024-08-05+json": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    inviteGroupServiceAccount: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["GroupServiceAccountRoleAssignment"];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["GroupServiceAccount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGroupSettings: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateGroupSettings: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupSettings"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["GroupSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGroupTeams: {
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
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedTeamRoleView"];
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
    addGroupTeams: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["TeamRoleInput"][];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedTeamRoleView"];
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
    getGroupTeam: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["TeamRole"];
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
    removeGroupTeam: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
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
    updateGroupTeam: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["TeamRoleInput"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedTeamRoleView"];
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
    listGroupUsers: {
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
                /** @description Include users whose team has a role in the project. */
                flattenTeams?: boolean;
                /** @description Include users whose organization role reaches into the project. */
                includeOrgUsers?: boolean;
                /**
                 * @deprecated
                 * @description One status to filter by; `orgMembershipStatuses` takes several.
                 */
                orgMembershipStatus?: string;
                /** @description Statuses to filter by, pending and active ones when left out; from 2025-02-19 on. */
                orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[];
                /** @description Only the user with this address; from 2025-02-19 on. */
                username?: string;
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["PaginatedGroupUserView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addGroupUsers: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2025-02-19+json": components["schemas"]["GroupUserRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["GroupUserResponse"];
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
    getGroupUser: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Statuses to filter by, pending and active ones when left out; from 2025-02-19 on. */
                orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of a pending or active user. */
                userId: components["parameters"]["userId"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["GroupUserResponse"];
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
    removeGroupUser: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
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
                    "application/vnd.atlas.2025-02-19+json": unknown;
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
    updateGroupUserRoles: {
        parameters: {
            query?: {
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of a pending or active user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["UpdateGroupRolesForUserInput"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["UpdateGroupRolesForUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addGroupUserRole: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of a pending or active user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2025-02-19+json": components["schemas"]["AddOrRemoveGroupRole"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["GroupUserResponse"];
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
    removeGroupUserRole: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
                /** @description Id of a pending or active user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2025-02-19+json": components["schemas"]["AddOrRemoveGroupRole"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["GroupUserResponse"];
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
    migrateGroup: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the project. */
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-05-30+json": components["schemas"]["GroupMigrationRequest"];
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
                    "application/vnd.atlas.2024-05-30+json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
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
    createOrg: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["CreateOrganizationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["CreateOrganizationResponse"];
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
    deleteOrg: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrg: {
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
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["AtlasOrganizationInput"];
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
    listOrgApiKeys: {
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedApiApiUserView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrgApiKey: {
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
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["CreateAtlasOrganizationApiKey"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["ApiKeyUserDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgApiKey: {
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
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["ApiKeyUserDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrgApiKey: {
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
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrgApiKey: {
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
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["UpdateAtlasOrganizationApiKey"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["ApiKeyUserDetails"];
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
    listOrgApiKeyAccessListEntries: {
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
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedApiUserAccessListResponseView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrgApiKeyAccessListEntry: {
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
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["UserAccessListRequest"][];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedApiUserAccessListResponseView"];
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
    getOrgApiKeyAccessListEntry: {
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
                /** @description Address or CIDR block of the entry; the slash of a block is sent as `%2F`. */
                ipAddress: components["parameters"]["ipAddress"];
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["UserAccessListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrgApiKeyAccessListEntry: {
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
                /** @description Id of the API key. */
                apiUserId: components["parameters"]["apiUserId"];
                /** @description Address or CIDR block of the entry; the slash of a block is sent as `%2F`. */
                ipAddress: components["parameters"]["ipAddress"];
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
    getOrgDelegationSettings: {
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
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["OrgDelegationSettingsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrgDelegationSettings: {
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
                "application/vnd.atlas.2025-03-12+json": components["schemas"]["OrgDelegationSettingsUpdateRequest"];
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
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["OrgDelegationSettingsResponse"];
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
    getOrgGroups: {
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
                /** @description Start of the project name, in any case. */
                name?: string;
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedAtlasGroupView"];
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
    listOrgInvoices: {
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
                /** @description Also return what linked organizations were billed. */
                viewLinkedInvoices?: boolean;
                /** @description Only invoices in one of these states. */
                statusNames?: ("PENDING" | "CLOSED" | "FORGIVEN" | "FAILED" | "PAID" | "FREE" | "PREPAID" | "INVOICED")[];
                /** @description First day of the range, as YYYY-MM-DD. */
                fromDate?: string;
                /** @description Last day of the range, as YYYY-MM-DD. */
                toDate?: string;
                /** @description Which date decides the order. */
                sortBy?: "START_DATE" | "END_DATE";
                /** @description Direction of the order. */
                orderBy?: "desc" | "asc";
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedApiInvoiceMetadataView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgInvoice: {
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
                /** @description Id of the invoice. */
                invoiceId: string;
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
                    "application/vnd.atlas.2023-01-01+csv": string;
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["BillingInvoice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgInvoiceCsv: {
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
                /** @description Id of the invoice. */
                invoiceId: string;
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
                    "application/vnd.atlas.2023-01-01+csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrgServiceAccounts: {
        parameters: {
            query?: {
                /** @description How many items one page holds. */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Also return the service accounts that Atlas itself manages. */
                includeSystemManaged?: boolean;
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["PaginatedOrgServiceAccounts"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrgServiceAccount: {
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
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["OrgServiceAccountRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["OrgServiceAccount"];
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
    getOrgServiceAccount: {
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
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["OrgServiceAccount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
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
                    "application/vnd.atlas.2024-08-05+json": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrgServiceAccount: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["OrgServiceAccountUpdateRequest"];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["OrgServiceAccount"];
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
    listOrgServiceAccountAccessList: {
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
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["PaginatedServiceAccountIPAccessEntryView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrgServiceAccountAccessList: {
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
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["ServiceAccountIPAccessListEntryInput"][];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["PaginatedServiceAccountIPAccessEntryView"];
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
    deleteOrgServiceAccountAccessListEntry: {
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
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
                /** @description Address or CIDR block of the entry; the slash of a block is sent as `%2F`. */
                ipAddress: components["parameters"]["ipAddress"];
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
                    "application/vnd.atlas.2024-08-05+json": unknown;
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
    getOrgServiceAccountGroups: {
        parameters: {
            query?: {
                /** @description How many items one page holds. */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
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
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["PaginatedServiceAccountGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrgServiceAccountSecret: {
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
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": components["schemas"]["ServiceAccountSecretRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": components["schemas"]["ServiceAccountSecret"];
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
    deleteOrgServiceAccountSecret: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Client id of the service account. */
                clientId: components["parameters"]["clientId"];
                /** @description Id of the secret. */
                secretId: string;
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
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
                    "application/vnd.atlas.2024-08-05+json": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrgSettings: {
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrgSettings: {
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
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationSettings"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["OrganizationSettings"];
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
    listOrgTeams: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description How many items one page holds. */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Whether `totalCount` is part of the answer. */
                includeCount?: components["parameters"]["includeCount"];
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedTeamView"];
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
    createOrgTeam: {
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
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["TeamInput"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["Team"];
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
    getOrgTeamByName: {
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
                /** @description Name of the team. */
                teamName: string;
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["TeamResponse"];
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
    getOrgTeam: {
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
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["TeamResponse"];
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
    deleteOrgTeam: {
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
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
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
    renameOrgTeam: {
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
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["TeamUpdateInput"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["TeamResponse"];
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
    listOrgTeamUsers: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description How many items one page holds. */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Only the user with this address; from 2025-02-19 on. */
                username?: string;
                /**
                 * @deprecated
                 * @description One status to filter by; `orgMembershipStatuses` takes several.
                 */
                orgMembershipStatus?: string;
                /** @description Statuses to filter by, pending and active ones when left out; from 2025-02-19 on. */
                orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[];
                /** @description Only the user with this id; from 2025-02-19 on. */
                userId?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: components["parameters"]["orgId"];
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["PaginatedOrgUserView"];
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
    addOrgTeamUsers: {
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
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["AddUserToTeam"][];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedApiAppUserView"];
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
    removeOrgTeamUserFromTeam: {
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
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
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
    addOrgTeamUser: {
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
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2025-02-19+json": components["schemas"]["AddOrRemoveUserFromTeam"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["OrgUserResponse"];
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
    removeOrgTeamUser: {
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
                /** @description Id of the team. */
                teamId: components["parameters"]["teamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2025-02-19+json": components["schemas"]["AddOrRemoveUserFromTeam"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["OrgUserResponse"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["PaginatedOrgUserView"];
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
    createOrgUser: {
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
                "application/vnd.atlas.2025-02-19+json": components["schemas"]["OrgUserRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["OrgUserResponse"];
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
    getOrgUser: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Statuses to filter by, pending and active ones when left out; from 2025-02-19 on. */
                orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[];
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
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["OrgUserResponse"];
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
                    "application/vnd.atlas.2025-02-19+json": unknown;
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
    updateOrgUser: {
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
        requestBody: {
            content: {
                "application/vnd.atlas.2025-02-19+json": components["schemas"]["OrgUserUpdateRequest"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["OrgUserResponse"];
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
    addOrgUserRole: {
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
        requestBody: {
            content: {
                "application/vnd.atlas.2025-02-19+json": components["schemas"]["AddOrRemoveOrgRole"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["OrgUserResponse"];
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
    removeOrgUserRole: {
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
        requestBody: {
            content: {
                "application/vnd.atlas.2025-02-19+json": components["schemas"]["AddOrRemoveOrgRole"];
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
                    "application/vnd.atlas.2025-02-19+json": components["schemas"]["OrgUserResponse"];
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
    listRateLimits: {
        parameters: {
            query?: {
                /** @description How many items one page holds. */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Which page to return, counted from 1. */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Limits of this project; the caller needs Project Read Only there. */
                groupId?: string;
                /** @description Limits of this organization; the caller needs Organization Read Only there. */
                orgId?: string;
                /** @description Limits of this caller, by client id or public key; no other than the caller itself. */
                userId?: string;
                /** @description Limits of this address; no other than that of the caller. */
                ipAddress?: string;
                /** @description Name of a set to return; may repeat. */
                name?: string;
                /** @description Path template whose sets to return; may repeat. */
                endpointPath?: string;
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
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["PaginatedRateLimitEndpointSets"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRateLimit: {
        parameters: {
            query?: {
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Limits of this project; the caller needs Project Read Only there. */
                groupId?: string;
                /** @description Limits of this organization; the caller needs Organization Read Only there. */
                orgId?: string;
                /** @description Limits of this caller, by client id or public key; no other than the caller itself. */
                userId?: string;
                /** @description Limits of this address; no other than that of the caller. */
                ipAddress?: string;
            };
            header?: never;
            path: {
                /** @description Id of the set. */
                endpointSetId: string;
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
                    "application/vnd.atlas.2025-03-12+json": components["schemas"]["RateLimitEndpointSetResponse"];
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
    listControlPlaneIpAddresses: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
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
                    "application/vnd.atlas.2023-11-15+json": components["schemas"]["ControlPlaneIPAddresses"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createUser: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": components["schemas"]["CloudAppUserInput"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["CloudAppUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUserByName: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Address of the user. */
                userName: string;
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["CloudAppUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /** @description Id of a pending or active user. */
                userId: components["parameters"]["userId"];
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["CloudAppUser"];
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
