// Generated, not edited. To write this file again: npm run generate
// Document "openapi/openapi.yaml", sha256 0c8d3a08cbf25da9fa4121105b242b310cb00810880880cabfc91c8e3212c487, generator 3, API date 2023-11-15.
/* eslint-disable */

export interface paths {
    "/api/atlas/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of Atlas and the calling API key
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getsystemstatus
         */
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
        /**
         * List the projects that the caller can see
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroups
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroup
         */
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
        /**
         * Get one project, found by name
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupbyname
         */
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
        /**
         * Get one project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroup
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * Refused while one of its clusters has an online archive.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroup
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Rename or retag a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroup
         */
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
         * Answers 204 for a member of the organization, and 200 with an invitation for anyone else.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupaccessuser
         * @deprecated Stops working on 2027-07-01. Use `addGroupUsers` at API date 2025-02-19 or later.
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
        /**
         * List the access list of a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupaccesslistentries
         */
        get: operations["listGroupAccessListEntries"];
        put?: never;
        /**
         * Add entries to the access list of a project
         * Send one such request at a time; Atlas does not support them in parallel.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupaccesslistentry
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
        /**
         * Get one entry of the access list
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupaccesslistentry
         */
        get: operations["getGroupAccessListEntry"];
        put?: never;
        post?: never;
        /**
         * Remove one entry from the access list
         * Connections that are already open may last for a while.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroupaccesslistentry
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
        /**
         * Tell whether an entry is in force at every cloud provider
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupaccessliststatus
         */
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
        /**
         * List the API keys with access to a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupapikeys
         */
        get: operations["listGroupApiKeys"];
        put?: never;
        /**
         * Create an API key and give it roles in a project
         * The only answer with the whole private key.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupapikey
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
        /**
         * Give an existing API key roles in a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupapikey
         */
        post: operations["addGroupApiKey"];
        /**
         * Take an API key out of a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removegroupapikey
         */
        delete: operations["removeGroupApiKey"];
        options?: never;
        head?: never;
        /**
         * Replace the roles of an API key in a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupapikeyroles
         */
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
         * Not for free, shared, flex and serverless clusters. The answer is gzip only, in chunks of about five minutes.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-downloadgroupclusterlog
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupinvites
         * @deprecated Stops working on 2027-07-01. Use `listGroupUsers` at API date 2025-02-19 or later.
         */
        get: operations["listGroupInvites"];
        put?: never;
        /**
         * Invite a user to a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategroupinvite
         * @deprecated Stops working on 2027-07-01. Use `addGroupUsers` at API date 2025-02-19 or later.
         */
        post: operations["createGroupInvite"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a pending invitation, found by user name
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupinvites
         * @deprecated Stops working on 2027-07-01. Use `addGroupUserRole` at API date 2025-02-19 or later.
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupinvite
         * @deprecated Stops working on 2027-07-01. Use `getGroupUser` at API date 2025-02-19 or later.
         */
        get: operations["getGroupInvite"];
        put?: never;
        post?: never;
        /**
         * Cancel a pending invitation
         * An invitation to the organization stays, even one that was sent along with it.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegroupinvite
         * @deprecated Stops working on 2027-07-01. Use `removeGroupUser` at API date 2025-02-19 or later.
         */
        delete: operations["deleteGroupInvite"];
        options?: never;
        head?: never;
        /**
         * Change a pending invitation, found by id
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupinvitebyid
         * @deprecated Stops working on 2027-07-01. Use `addGroupUserRole` at API date 2025-02-19 or later.
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
        /**
         * List the IP addresses of the clusters of a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupipaddresses
         */
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
        /**
         * List the limits of a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgrouplimits
         */
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
        /**
         * Get one limit of a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgrouplimit
         */
        get: operations["getGroupLimit"];
        put?: never;
        post?: never;
        /**
         * Lift one limit of a project
         * A limit that has a default goes back to it; any other disappears.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deletegrouplimit
         */
        delete: operations["deleteGroupLimit"];
        options?: never;
        head?: never;
        /**
         * Set one limit of a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-setgrouplimit
         */
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
        /**
         * List the long-term MongoDB versions that a new cluster can have
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupmongodbversions
         */
        get: operations["getGroupMongoDbVersions"];
        put?: never;
        post?: never;
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
        /**
         * Get the settings of a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupsettings
         */
        get: operations["getGroupSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings of a project
         * Settings that are left out stay as they are.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupsettings
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
        /**
         * List the teams of a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupteams
         */
        get: operations["listGroupTeams"];
        put?: never;
        /**
         * Add teams to a project
         * At most 100 teams per project and 250 per organization.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupteams
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
        /**
         * Get one team of a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getgroupteam
         */
        get: operations["getGroupTeam"];
        put?: never;
        post?: never;
        /**
         * Remove a team from a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removegroupteam
         */
        delete: operations["removeGroupTeam"];
        options?: never;
        head?: never;
        /**
         * Change the roles of a team in a project
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupteam
         */
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
         * Pending users are part of the list from resource version 2025-02-19 on.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupusers
         * @deprecated Resource version 2023-01-01 stops working on 2027-07-01. Move to API date 2025-02-19 or later.
         */
        get: operations["listGroupUsers"];
        put?: never;
        post?: never;
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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user from a project
         * Pending users can be removed from resource version 2025-02-19 on.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removegroupuser
         * @deprecated Resource version 2023-01-01 stops working on 2027-07-01. Move to API date 2025-02-19 or later.
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updategroupuserroles
         * @deprecated Stops working on 2027-07-01. Use `addGroupUserRole` at API date 2025-02-19 or later.
         */
        put: operations["updateGroupUserRoles"];
        post?: never;
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
        /**
         * List the organizations that the caller can see
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgs
         */
        get: operations["listOrgs"];
        put?: never;
        /**
         * Create an organization
         * It is linked to the organization of the caller, which must be a paying one.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorg
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
        /**
         * Get one organization
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorg
         */
        get: operations["getOrg"];
        put?: never;
        post?: never;
        /**
         * Delete an organization without projects
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorg
         */
        delete: operations["deleteOrg"];
        options?: never;
        head?: never;
        /**
         * Change an organization
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorg
         */
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
        /**
         * List the API keys of an organization
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgapikeys
         */
        get: operations["listOrgApiKeys"];
        put?: never;
        /**
         * Create an API key
         * The only answer with the whole private key.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgapikey
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
        /**
         * Get one API key
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgapikey
         */
        get: operations["getOrgApiKey"];
        put?: never;
        post?: never;
        /**
         * Delete an API key, in its projects too
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgapikey
         */
        delete: operations["deleteOrgApiKey"];
        options?: never;
        head?: never;
        /**
         * Change the note or the organization roles of an API key
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorgapikey
         */
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
        /**
         * List the addresses that may use an API key
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgapikeyaccesslistentries
         */
        get: operations["listOrgApiKeyAccessListEntries"];
        put?: never;
        /**
         * Let more addresses use an API key
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgapikeyaccesslistentry
         */
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
        /**
         * Get one access list entry of an API key
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgapikeyaccesslistentry
         */
        get: operations["getOrgApiKeyAccessListEntry"];
        put?: never;
        post?: never;
        /**
         * Remove an address from the access list of an API key
         * The address of the caller cannot be removed.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgapikeyaccesslistentry
         */
        delete: operations["deleteOrgApiKeyAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects of an organization
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorggroups
         */
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorginvites
         * @deprecated Stops working on 2027-07-01. Use `listOrgUsers` at API date 2025-02-19 or later.
         */
        get: operations["listOrgInvites"];
        put?: never;
        /**
         * Invite a user to an organization
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorginvite
         * @deprecated Stops working on 2027-07-01. Use `createOrgUser` at API date 2025-02-19 or later.
         */
        post: operations["createOrgInvite"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a pending invitation, found by user name
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorginvites
         * @deprecated Stops working on 2027-07-01. Use `updateOrgUser` at API date 2025-02-19 or later.
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorginvite
         * @deprecated Stops working on 2027-07-01. Use `getOrgUser` at API date 2025-02-19 or later.
         */
        get: operations["getOrgInvite"];
        put?: never;
        post?: never;
        /**
         * Cancel a pending invitation
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorginvite
         * @deprecated Stops working on 2027-07-01. Use `removeOrgUser` at API date 2025-02-19 or later.
         */
        delete: operations["deleteOrgInvite"];
        options?: never;
        head?: never;
        /**
         * Change a pending invitation, found by id
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorginvitebyid
         * @deprecated Stops working on 2027-07-01. Use `updateOrgUser` at API date 2025-02-19 or later.
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
         * Without line items and payments; those come with a single invoice.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorginvoices
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
        /**
         * Get one invoice, as JSON or CSV
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorginvoice
         */
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
        /**
         * Get one invoice as CSV
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorginvoicecsv
         */
        get: operations["getOrgInvoiceCsv"];
        put?: never;
        post?: never;
        delete?: never;
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
        /**
         * Get the settings of an organization
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgsettings
         */
        get: operations["getOrgSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings of an organization
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorgsettings
         */
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
        /**
         * List the teams of an organization
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgteams
         */
        get: operations["listOrgTeams"];
        put?: never;
        /**
         * Create a team in an organization
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgteam
         */
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
        /**
         * Get one team of an organization, found by name
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgteambyname
         */
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
        /**
         * Get one team of an organization, found by id
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgteam
         */
        get: operations["getOrgTeam"];
        put?: never;
        post?: never;
        /**
         * Delete a team
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgteam
         */
        delete: operations["deleteOrgTeam"];
        options?: never;
        head?: never;
        /**
         * Rename a team
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-renameorgteam
         */
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
         * Pending users are part of the list from resource version 2025-02-19 on.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgteamusers
         * @deprecated Resource version 2023-01-01 stops working on 2027-07-01. Move to API date 2025-02-19 or later.
         */
        get: operations["listOrgTeamUsers"];
        put?: never;
        /**
         * Add several users to a team
         * A team has 250 users at most.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addorgteamusers
         * @deprecated Stops working on 2027-07-01. Use `addOrgTeamUser` at API date 2025-02-19 or later.
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removeorgteamuserfromteam
         * @deprecated Stops working on 2027-07-01. Use `removeOrgTeamUser` at API date 2025-02-19 or later.
         */
        delete: operations["removeOrgTeamUserFromTeam"];
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
         * Pending users are part of the list from resource version 2025-02-19 on.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listorgusers
         * @deprecated Resource version 2023-01-01 stops working on 2027-07-01. Move to API date 2025-02-19 or later.
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
         * Pending users can be removed from resource version 2025-02-19 on.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-removeorguser
         * @deprecated Resource version 2023-01-01 stops working on 2027-07-01. Move to API date 2025-02-19 or later.
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-updateorguserroles
         * @deprecated Stops working on 2027-07-01. Use `updateOrgUser` at API date 2025-02-19 or later.
         */
        put: operations["updateOrgUserRoles"];
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
         * Needs no credentials.
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listcontrolplaneipaddresses
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createuser
         * @deprecated Stops working on 2027-07-01. Use `createOrgUser` at API date 2025-02-19 or later.
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getuserbyname
         * @deprecated Stops working on 2027-07-01. Use `listOrgUsers` at API date 2025-02-19 or later.
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
         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getuser
         * @deprecated Stops working on 2027-07-01. Use `getOrgUser` at API date 2025-02-19 or later.
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
            /**
             * @description Range of addresses.
             * pattern: `^((([0-9]{1,3}\.){3}[0-9]{1,3})|(:{0,2}([0-9a-f]{1,4}:){0,7}[0-9a-f]{1,4}[:]{0,2}))((%2[fF]|/)[0-9]{1,3})+$`
             */
            readonly cidrBlock?: string | null;
            /**
             * @description Single address.
             * pattern: `^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$`
             */
            readonly ipAddress: string | null;
        };
        /**
         * Role Assignment
         * @description A role in either one organization or one project.
         */
        CloudAccessRoleAssignment: {
            /**
             * @description The project; not together with `orgId`.
             * pattern: `^([a-f0-9]{24})$`, minLength: `24`, maxLength: `24`
             * @example 32b6e34b3d91647abb20e7b8
             */
            groupId?: string;
            /**
             * @description The organization; not together with `groupId`.
             * pattern: `^([a-f0-9]{24})$`, minLength: `24`, maxLength: `24`
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly id: string;
            /**
             * @description Public part of the key.
             * minLength: `8`, maxLength: `8`
             */
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
            /** @description minLength: `1`, maxLength: `255` */
            key: string;
            /** @description minLength: `1`, maxLength: `255` */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly id?: string;
            links?: components["schemas"]["Links"];
            /**
             * @description Name of the project.
             * pattern: `^[\p{L}\p{N}\-_.(),:&@+']{1,64}$`
             */
            name: string;
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
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
         * minimum: `0`
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
        /**
         * @description Names of project roles.
         * items differ
         */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            groupId?: string;
            /** @description Name of the project role. */
            groupRole?: string;
        };
        /**
         * @description A role in an organization.
         * @enum {string}
         */
        OrgRole: "ORG_OWNER" | "ORG_GROUP_CREATOR" | "ORG_BILLING_ADMIN" | "ORG_BILLING_READ_ONLY" | "ORG_STREAM_PROCESSING_ADMIN" | "ORG_READ_ONLY" | "ORG_MEMBER";
        /**
         * @description Organization roles of the invited user.
         * items differ
         */
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
            /**
             * @description Project roles that come with acceptance.
             * items differ
             */
            groupRoleAssignments?: components["schemas"]["GroupRole"][];
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly id?: string;
            /**
             * Format: email
             * @description Who sent the invitation.
             */
            readonly inviterUsername?: string;
            links?: components["schemas"]["Links"];
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly orgId?: string;
            /**
             * @description Name of the organization.
             * pattern: `^[\p{L}\p{N}\-_.(),:&@+']{1,64}$`
             */
            orgName: string;
            roles?: components["schemas"]["InvitationRoles"];
            /**
             * @description Teams that the user joins on acceptance.
             * items differ
             */
            readonly teamIds?: string[];
            /**
             * Format: email
             * @description Who was invited.
             */
            username?: string;
        };
        /** @description Who may connect to the clusters, as one of `awsSecurityGroup`, `cidrBlock` and `ipAddress`. */
        NetworkPermissionEntry: {
            /**
             * @description An AWS security group; needs a peered VPC and cannot be temporary.
             * pattern: `^([0-9]*\/)?sg-([0-9]*)`
             */
            awsSecurityGroup?: string;
            /**
             * @description A range of addresses.
             * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$`
             */
            cidrBlock?: string;
            /**
             * @description Why the entry exists.
             * maxLength: `80`
             */
            comment?: string;
            /**
             * Format: date-time
             * @description When a temporary entry goes away, at most a week ahead.
             */
            deleteAfterDate?: string;
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly groupId?: string;
            /**
             * @description A single address.
             * pattern: `^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$`
             */
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
            /**
             * @description Note about the use of the key.
             * minLength: `1`, maxLength: `250`
             */
            desc?: string;
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly id?: string;
            links?: components["schemas"]["Links"];
            /** @description Secret half; redacted after creation. */
            readonly privateKey?: string;
            /**
             * @description Public half.
             * minLength: `8`, maxLength: `8`
             */
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
            /**
             * @description Note about the use of the key.
             * minLength: `1`, maxLength: `250`
             */
            desc: string;
            /**
             * @description Roles in the project.
             * minItems: `1`
             */
            roles: string[];
        };
        /** @description What to change in an API key of a project. */
        UpdateAtlasProjectApiKey: {
            /**
             * @description Note about the use of the key.
             * minLength: `1`, maxLength: `250`
             */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly groupId?: string;
            /**
             * @description Name of the project.
             * pattern: `^[\p{L}\p{N}\-_.(),:&@+']{1,64}$`
             */
            readonly groupName?: string;
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly id?: string;
            /**
             * Format: email
             * @description Who sent the invitation.
             */
            readonly inviterUsername?: string;
            links?: components["schemas"]["Links"];
            /**
             * @description Names of organization or project roles of the invited user.
             * items differ
             */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
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
         * pattern: `^mdb_sa_id_[a-fA-F\d]{24}$`
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
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
        /**
         * @description Secrets of the service account.
         * items differ
         */
        ServiceAccountSecrets: components["schemas"]["ServiceAccountSecret"][];
        /**
         * Format: int32
         * @description Life of the new secret in hours; the organization sets the bounds.
         * minimum: `0`
         * @example 8
         */
        SecretExpiresAfterHours: number;
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
            /**
             * @description Names of the project roles.
             * items differ
             */
            roleNames: string[];
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            teamId: string;
        };
        PaginatedTeamRoleView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["TeamRole"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description A user as the first resource version shows one. */
        CloudAppUser: {
            /**
             * @description ISO 3166-1 alpha-2.
             * pattern: `^([A-Z]{2})$`
             */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly id?: string;
            /**
             * Format: date-time
             * @description The last login.
             */
            readonly lastAuth?: string;
            /** @description Family name. */
            lastName: string;
            links?: components["schemas"]["Links"];
            /**
             * @description Mobile phone number.
             * pattern: `(?:(?:\\+?1\\s*(?:[.-]\\s*)?)?(?:(\\s*([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9])\\s*)|([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9]))\\s*(?:[.-]\\s*)?)([2-9]1[02-9]|[2-9][02-9]1|[2-9][02-9]{2})\\s*(?:[.-]\\s*)?([0-9]{4})$`
             */
            mobileNumber: string;
            /**
             * Format: password
             * @description Only in the answer to a creation.
             * minLength: `8`
             */
            password: string;
            /** @description Roles in organizations and projects. */
            roles: components["schemas"]["CloudAccessRoleAssignment"][];
            /**
             * @description Teams of the user.
             * items differ
             */
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
        UpdateGroupRolesForUser: {
            /**
             * @description Names of the project roles.
             * items differ
             */
            groupRoles?: string[];
            links?: components["schemas"]["Links"];
        };
        /** @description An organization. */
        AtlasOrganization: {
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly id?: string;
            /** @description Whether the organization is gone. */
            readonly isDeleted?: boolean;
            links?: components["schemas"]["Links"];
            /**
             * @description Name of the organization.
             * pattern: `^[\p{L}\p{N}\-_.(),:&@+']{1,64}$`
             */
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
            /**
             * @description Note about the use of the key.
             * minLength: `1`, maxLength: `250`
             */
            desc: string;
            /**
             * @description Roles in the organization.
             * minItems: `1`
             */
            roles: components["schemas"]["ApiKeyOrgRole"][];
        };
        /** @description A service account to create. */
        OrgServiceAccountRequest: {
            /**
             * @description Note about the use.
             * pattern: `^[\p{L}\p{N}\-_.,' ]*$`, minLength: `1`, maxLength: `250`
             */
            description: string;
            /**
             * @description Name; need not be unique.
             * pattern: `^[\p{L}\p{N}\-_.,' ]*$`, minLength: `1`, maxLength: `64`
             */
            name: string;
            /**
             * @description Roles in the organization.
             * minItems: `1`
             */
            roles: components["schemas"]["OrgRole"][];
            secretExpiresAfterHours: components["schemas"]["SecretExpiresAfterHours"];
        } | null;
        /** @description An organization to create, with an API key or a service account for it. */
        CreateOrganizationRequest: {
            apiKey?: components["schemas"]["CreateAtlasOrganizationApiKey"];
            /**
             * @description Federation to connect the organization to.
             * pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            federationSettingsId?: string;
            /**
             * @description Name of the organization.
             * pattern: `^[\p{L}\p{N}\-_.(),:&@+']{1,64}$`
             */
            name: string;
            /**
             * @description User who becomes the owner; callers with an API key must send it.
             * pattern: `^([a-f0-9]{24})$`
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
            /**
             * @description Roles in the organization.
             * items differ
             */
            roles?: components["schemas"]["OrgRole"][];
            secrets?: components["schemas"]["ServiceAccountSecrets"];
        };
        /** @description The new organization, with the key or the service account made for it. */
        CreateOrganizationResponse: {
            apiKey?: components["schemas"]["ApiKeyUserDetails"];
            /**
             * @description Federation of the organization.
             * pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly federationSettingsId?: string;
            /**
             * @description User who has become the owner.
             * pattern: `^([a-f0-9]{24})$`
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
            /**
             * @description Note about the use of the key.
             * minLength: `1`, maxLength: `250`
             */
            desc?: string;
            /** @description Roles in the organization. */
            roles?: components["schemas"]["ApiKeyOrgRole"][];
        };
        /** @description An entry in the access list of an API key. */
        UserAccessListResponse: {
            /**
             * @description Allowed block.
             * pattern: `^((([0-9]{1,3}\.){3}[0-9]{1,3})|(:{0,2}([0-9a-f]{1,4}:){0,7}[0-9a-f]{1,4}[:]{0,2}))((%2[fF]|/)[0-9]{1,3})+$`
             * @example 203.0.113.0/24
             */
            cidrBlock?: string;
            /**
             * Format: int32
             * @description Requests that came from `lastUsedAddress`.
             * minimum: `1`
             */
            readonly count?: number;
            /**
             * Format: date-time
             * @description When the entry was added.
             */
            readonly created?: string;
            /**
             * @description Allowed address.
             * pattern: `^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$`
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
             * pattern: `^((([0-9]{1,3}\.){3}[0-9]{1,3})|(:{0,2}([0-9a-f]{1,4}:){0,7}[0-9a-f]{1,4}[:]{0,2}))((%2[fF]|/)[0-9]{1,3})+$`
             * @example 203.0.113.0/24
             */
            cidrBlock?: string;
            /**
             * @description Allowed address; not together with `cidrBlock`.
             * pattern: `^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$`
             * @example 203.0.113.10
             */
            ipAddress?: string;
        };
        /** @description Roles in one project. */
        OrganizationInvitationGroupRoleAssignmentsRequest: {
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            groupId?: string;
            /**
             * @description Names of the project roles.
             * items differ
             */
            roles?: string[];
        };
        /** @description Project roles that come with acceptance. */
        InvitationProjects: components["schemas"]["OrganizationInvitationGroupRoleAssignmentsRequest"][];
        /**
         * @description Teams to join.
         * items differ
         */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly id?: string;
            links?: components["schemas"]["Links"];
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
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
            /**
             * @description Cluster that was billed.
             * pattern: `^[a-zA-Z0-9][a-zA-Z0-9-]*$`
             */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly paymentId?: string;
            /** @description Why it was paid back. */
            readonly reason?: string;
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
             * minimum: `8`, maximum: `8760`
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
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
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            readonly id?: string;
            links?: components["schemas"]["Links"];
            /** @description Name of the team. */
            name: string;
            /**
             * @description Addresses of the members.
             * items differ
             */
            usernames: string[];
        };
        AddUserToTeam: {
            /**
             * @description The user to add.
             * pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            id: string;
        };
        PaginatedApiAppUserView: {
            links?: components["schemas"]["Links"];
            readonly results: components["schemas"]["CloudAppUser"][];
            totalCount?: components["schemas"]["TotalCount"];
        };
        UpdateOrgRolesForUser: {
            links?: components["schemas"]["Links"];
            /**
             * @description Roles in the organization.
             * items differ
             */
            orgRoles?: components["schemas"]["OrgRole"][];
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
            /**
             * @description Addresses of single services.
             * maxItems: `25`
             */
            readonly gateways?: components["schemas"]["Gateway"][];
            inbound?: components["schemas"]["InboundControlPlaneCloudProviderIPAddresses"];
            outbound?: components["schemas"]["OutboundControlPlaneCloudProviderIPAddresses"];
        };
        /** @description A project, called group in the paths. */
        GroupInput: {
            /**
             * @description Name of the project.
             * pattern: `^[\p{L}\p{N}\-_.(),:&@+']{1,64}$`
             */
            name: string;
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
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
            /**
             * @description An AWS security group; needs a peered VPC and cannot be temporary.
             * pattern: `^([0-9]*\/)?sg-([0-9]*)`
             */
            awsSecurityGroup?: string;
            /**
             * @description A range of addresses.
             * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$`
             */
            cidrBlock?: string;
            /**
             * @description Why the entry exists.
             * maxLength: `80`
             */
            comment?: string;
            /**
             * Format: date-time
             * @description When a temporary entry goes away, at most a week ahead.
             */
            deleteAfterDate?: string;
            /**
             * @description A single address.
             * pattern: `^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$`
             */
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
        /** @description A team and its roles in one project. */
        TeamRoleInput: {
            /**
             * @description Names of the project roles.
             * items differ
             */
            roleNames: string[];
            /**
             * @description pattern: `^([a-f0-9]{24})$`
             * @example 32b6e34b3d91647abb20e7b8
             */
            teamId: string;
        };
        UpdateGroupRolesForUserInput: {
            /**
             * @description Names of the project roles.
             * items differ
             */
            groupRoles?: string[];
        };
        /** @description An organization. */
        AtlasOrganizationInput: {
            /**
             * @description Name of the organization.
             * pattern: `^[\p{L}\p{N}\-_.(),:&@+']{1,64}$`
             */
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
            /**
             * @description Addresses of the members.
             * items differ
             */
            usernames: string[];
        };
        /** @description The new name of a team. */
        TeamUpdateInput: {
            /** @description Name of the team. */
            name: string;
        };
        UpdateOrgRolesForUserInput: {
            /**
             * @description Roles in the organization.
             * items differ
             */
            orgRoles?: components["schemas"]["OrgRole"][];
        };
        /** @description A user as the first resource version shows one. */
        CloudAppUserInput: {
            /**
             * @description ISO 3166-1 alpha-2.
             * pattern: `^([A-Z]{2})$`
             */
            country: string;
            /** @description Given name. */
            firstName: string;
            /** @description Family name. */
            lastName: string;
            /**
             * @description Mobile phone number.
             * pattern: `(?:(?:\\+?1\\s*(?:[.-]\\s*)?)?(?:(\\s*([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9])\\s*)|([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9]))\\s*(?:[.-]\\s*)?)([2-9]1[02-9]|[2-9][02-9]1|[2-9][02-9]{2})\\s*(?:[.-]\\s*)?([0-9]{4})$`
             */
            mobileNumber: string;
            /**
             * Format: password
             * @description Only in the answer to a creation.
             * minLength: `8`
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
                 * }
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
                 * }
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
                 * }
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
                 * }
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
                 * }
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
                 * }
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
                 * }
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
                 * }
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
        /**
         * @description How many items one page holds.
         * minimum: `1`, maximum: `500`
         */
        itemsPerPage: number;
        /**
         * @description Which page to return, counted from 1.
         * minimum: `1`
         */
        pageNum: number;
        /**
         * @description Id of the project.
         * pattern: `^([a-f0-9]{24})$`
         */
        groupId: string;
        /**
         * @description Id of the API key.
         * pattern: `^([a-f0-9]{24})$`
         */
        apiUserId: string;
        /**
         * @description Address or CIDR block of the entry; the slash of a block is sent as `%2F`.
         * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$`
         */
        ipAddress: string;
        /**
         * @description Id of the team.
         * pattern: `^([a-f0-9]{24})$`
         */
        teamId: string;
        /**
         * @description Id of a pending or active user.
         * pattern: `^([a-f0-9]{24})$`
         */
        userId: string;
        /**
         * @description Id of the organization.
         * pattern: `^([a-f0-9]{24})$`
         */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
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
                /**
                 * @description User who becomes Project Owner, in place of the longest-standing Organization Owner.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Name of the project.
                 * minLength: `1`, maxLength: `64`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`.
                 * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})|(sg\-[a-f0-9]{8})?$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`.
                 * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})|(sg\-[a-f0-9]{8})?$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`.
                 * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})|(sg\-[a-f0-9]{8})?$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Last moment, in seconds since 1970; a day after `startDate`, or now, when left out.
                 * minimum: `1199145600`, format: `int64`
                 */
                endDate?: number;
                /**
                 * @description First moment, in seconds since 1970; a day before `endDate` when left out.
                 * minimum: `1199145600`, format: `int64`
                 */
                startDate?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Name or address of the host.
                 * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}|([0-9a-f]{1,4}:){7}([0-9a-f]{1,4})|(([a-z0-9]+\.){1,10}[a-z]+)?$`
                 */
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
                    "application/vnd.atlas.2023-02-01+gzip": ReadableStream<Uint8Array>;
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
                /**
                 * @description Only the invitation of this address.
                 * format: `email`
                 */
                username?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of the invitation.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of the invitation.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of the invitation.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, format: `int64`
                 */
                itemsPerPage?: number;
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of the team.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of the team.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of the team.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
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
                /**
                 * @description Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.
                 * maxItems: `4`
                 */
                orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[];
                /**
                 * @description Only the user with this address; from 2025-02-19 on.
                 * format: `email`
                 */
                username?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedAppUserView"];
                };
            };
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of a pending or active user.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the project.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                groupId: components["parameters"]["groupId"];
                /**
                 * @description Id of a pending or active user.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
    listOrgs: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether `totalCount` is part of the answer. */
                includeCount?: components["parameters"]["includeCount"];
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Address or CIDR block of the entry; the slash of a block is sent as `%2F`.
                 * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$`
                 */
                ipAddress: components["parameters"]["ipAddress"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the API key.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                apiUserId: components["parameters"]["apiUserId"];
                /**
                 * @description Address or CIDR block of the entry; the slash of a block is sent as `%2F`.
                 * pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$`
                 */
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
    getOrgGroups: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Whether `totalCount` is part of the answer. */
                includeCount?: components["parameters"]["includeCount"];
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Start of the project name, in any case. */
                name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Only the invitation of this address.
                 * format: `email`
                 */
                username?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the invitation.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the invitation.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Also return what linked organizations were billed. */
                viewLinkedInvoices?: boolean;
                /**
                 * @description Only invoices in one of these states.
                 * items differ
                 */
                statusNames?: ("PENDING" | "CLOSED" | "FORGIVEN" | "FAILED" | "PAID" | "FREE" | "PREPAID" | "INVOICED")[];
                /**
                 * @description First day of the range, as YYYY-MM-DD.
                 * format: `date`
                 */
                fromDate?: string;
                /**
                 * @description Last day of the range, as YYYY-MM-DD.
                 * format: `date`
                 */
                toDate?: string;
                /** @description Which date decides the order. */
                sortBy?: "START_DATE" | "END_DATE";
                /** @description Direction of the order. */
                orderBy?: "desc" | "asc";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the invoice.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the invoice.
                 * pattern: `[0-9a-f]+`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /** @description Whether `totalCount` is part of the answer. */
                includeCount?: components["parameters"]["includeCount"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the team.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the team.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the team.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /**
                 * @description Only the user with this address; from 2025-02-19 on.
                 * format: `email`
                 */
                username?: string;
                /**
                 * @deprecated
                 * @description One status to filter by; `orgMembershipStatuses` takes several.
                 */
                orgMembershipStatus?: string;
                /**
                 * @description Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.
                 * maxItems: `4`
                 */
                orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[];
                /**
                 * @description Only the user with this id; from 2025-02-19 on.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                userId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the team.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                    "application/vnd.atlas.2023-01-01+json": components["schemas"]["PaginatedAppUserView"];
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the team.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of the team.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                teamId: components["parameters"]["teamId"];
                /**
                 * @description Id of a pending or active user.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
    listOrgUsers: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /** @description Indent the JSON of the answer. */
                pretty?: components["parameters"]["pretty"];
                /** @description Whether `totalCount` is part of the answer. */
                includeCount?: components["parameters"]["includeCount"];
                /**
                 * @description How many items one page holds.
                 * minimum: `1`, maximum: `500`
                 */
                itemsPerPage?: components["parameters"]["itemsPerPage"];
                /**
                 * @description Which page to return, counted from 1.
                 * minimum: `1`
                 */
                pageNum?: components["parameters"]["pageNum"];
                /**
                 * @description Only the user with this address; from 2025-02-19 on.
                 * format: `email`
                 */
                username?: string;
                /**
                 * @deprecated
                 * @description One status to filter by; `orgMembershipStatuses` takes several.
                 */
                orgMembershipStatus?: string;
                /**
                 * @description Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.
                 * maxItems: `4`
                 */
                orgMembershipStatuses?: ("PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED")[];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of a pending or active user.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Id of the organization.
                 * pattern: `^([a-f0-9]{24})$`
                 */
                orgId: components["parameters"]["orgId"];
                /**
                 * @description Id of a pending or active user.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
                /**
                 * @description Address of the user.
                 * pattern: `^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$`
                 */
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
                /**
                 * @description Id of a pending or active user.
                 * pattern: `^([a-f0-9]{24})$`
                 */
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
