// Generated, not edited. To write this file again: npm run generate
// Document "openapi/openapi.yaml", sha256 0c8d3a08cbf25da9fa4121105b242b310cb00810880880cabfc91c8e3212c487, generator 3, API date 2023-11-15.
/* eslint-disable */

import type { NegotiatedMethod, OperationMethod, OptionalInputMethod } from "../../runtime.js";
import type * as standard from "./api.js";
import type * as plain from "./types.js";

export interface paths extends Omit<plain.paths, "/api/atlas/v2/groups" | "/api/atlas/v2/groups/byName/{groupName}" | "/api/atlas/v2/groups/{groupId}" | "/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz" | "/api/atlas/v2/groups/{groupId}/limits" | "/api/atlas/v2/groups/{groupId}/limits/{limitName}" | "/api/atlas/v2/groups/{groupId}/mongoDBVersions" | "/api/atlas/v2/orgs/{orgId}/groups" | "/api/atlas/v2/orgs/{orgId}/invoices" | "/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}"> {
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
}
export type webhooks = plain.webhooks;
export interface schemasWithInt64 extends Omit<plain.components["schemas"], "Group" | "PaginatedAtlasGroupView" | "DataFederationLimit" | "BillingInvoiceBase" | "BillingInvoiceMetadata" | "PaginatedApiInvoiceMetadataView" | "InvoiceLineItem" | "BillingInvoice" | "BillingPayment" | "BillingRefund" | "DataFederationLimitInput"> {
    /** @description A project, called group in the paths. */
    Group: {
        /**
         * Format: int64
         * @description How many clusters it has.
         */
        readonly clusterCount: bigint;
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
    PaginatedAtlasGroupView: {
        links?: components["schemas"]["Links"];
        readonly results: components["schemas"]["Group"][];
        totalCount?: components["schemas"]["TotalCount"];
    };
    /** @description A limit of a project. */
    DataFederationLimit: {
        /**
         * Format: int64
         * @description How much is in use.
         */
        readonly currentUsage?: bigint;
        /**
         * Format: int64
         * @description The limit when nobody sets one.
         */
        readonly defaultLimit?: bigint;
        /**
         * Format: int64
         * @description How far it can be raised.
         */
        readonly maximumLimit?: bigint;
        /** @description Name of the limit. */
        readonly name: string;
        /**
         * Format: int64
         * @description The limit in force.
         */
        value: bigint;
    };
    /** @description What invoices in a list and single invoices share. Amounts are US cents. */
    BillingInvoiceBase: {
        /**
         * Format: int64
         * @description Cost of what was used.
         */
        readonly amountBilledCents?: bigint;
        /**
         * Format: int64
         * @description What has been paid.
         */
        readonly amountPaidCents?: bigint;
        /**
         * Format: date-time
         * @description When the invoice was made.
         */
        readonly created?: string;
        /**
         * Format: int64
         * @description Credits that were applied.
         */
        readonly creditsCents?: bigint;
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
        readonly salesTaxCents?: bigint;
        /**
         * Format: date-time
         * @description Start of the billing period.
         */
        readonly startDate?: string;
        /**
         * Format: int64
         * @description Open balance from before.
         */
        readonly startingBalanceCents?: bigint;
        /**
         * @description State of the invoice.
         * @enum {string}
         */
        statusName?: "PENDING" | "CLOSED" | "FORGIVEN" | "FAILED" | "PAID" | "FREE" | "PREPAID" | "INVOICED";
        /**
         * Format: int64
         * @description Total of the items above zero.
         */
        readonly subtotalCents?: bigint;
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
        readonly discountCents?: bigint;
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
        readonly totalPriceCents?: bigint;
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
        readonly amountBilledCents?: bigint;
        /**
         * Format: int64
         * @description What has been paid.
         */
        readonly amountPaidCents?: bigint;
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
        readonly salesTaxCents?: bigint;
        /**
         * @description State of the payment.
         * @enum {string}
         */
        statusName?: "NEW" | "FORGIVEN" | "FAILED" | "PAID" | "PARTIAL_PAID" | "CANCELLED" | "INVOICED" | "FAILED_AUTHENTICATION" | "PROCESSING" | "PENDING_REVERSAL" | "REFUNDED";
        /**
         * Format: int64
         * @description Total of the items above zero.
         */
        readonly subtotalCents?: bigint;
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
        readonly amountCents?: bigint;
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
    /** @description A limit of a project. */
    DataFederationLimitInput: {
        /**
         * Format: int64
         * @description The limit in force.
         */
        value: bigint;
    };
}
export interface components extends Omit<plain.components, "schemas"> {
    schemas: schemasWithInt64;
}
export type $defs = plain.$defs;
export interface operations extends Omit<plain.operations, "listGroups" | "createGroup" | "getGroupByName" | "getGroup" | "updateGroup" | "downloadGroupClusterLog" | "listGroupLimits" | "getGroupLimit" | "setGroupLimit" | "getGroupMongoDbVersions" | "getOrgGroups" | "listOrgInvoices" | "getOrgInvoice"> {
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
    downloadGroupClusterLog: {
        parameters: {
            query?: {
                /** @description Wrap the answer together with its HTTP status, for callers that cannot read the status line. */
                envelope?: components["parameters"]["envelope"];
                /**
                 * @description Last moment, in seconds since 1970; a day after `startDate`, or now, when left out.
                 * minimum: `1199145600`, format: `int64`
                 */
                endDate?: bigint | number;
                /**
                 * @description First moment, in seconds since 1970; a day before `endDate` when left out.
                 * minimum: `1199145600`, format: `int64`
                 */
                startDate?: bigint | number;
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
                itemsPerPage?: bigint | number;
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
}

/** The schemas of API date 2023-11-15, by name. */
export type Schemas = components["schemas"];

/** Input of `listGroups` at API date 2023-11-15: List the projects that the caller can see */
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

/** Input of `createGroup` at API date 2023-11-15: Create a project */
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

/** Input of `getGroupByName` at API date 2023-11-15: Get one project, found by name */
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

/** Input of `getGroup` at API date 2023-11-15: Get one project */
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

/** Input of `updateGroup` at API date 2023-11-15: Rename or retag a project */
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

/** Input of `downloadGroupClusterLog` at API date 2023-11-15: Download a compressed log of one host */
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
  endDate?: bigint | number | undefined;
  /**
   * First moment, in seconds since 1970; a day before `endDate` when left out.
   * minimum: `1199145600`, format: `int64`
   */
  startDate?: bigint | number | undefined;
}

/** Input of `listGroupLimits` at API date 2023-11-15: List the limits of a project */
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

/** Input of `getGroupLimit` at API date 2023-11-15: Get one limit of a project */
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

/** Input of `setGroupLimit` at API date 2023-11-15: Set one limit of a project */
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

/** Input of `getGroupMongoDbVersions` at API date 2023-11-15: List the long-term MongoDB versions that a new cluster can have */
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
  itemsPerPage?: bigint | number | undefined;
  /**
   * Which page to return, counted from 1.
   * minimum: `1`
   * @default 1
   */
  pageNum?: number | undefined;
}

/** Input of `getOrgGroups` at API date 2023-11-15: List the projects of an organization */
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

/** Input of `listOrgInvoices` at API date 2023-11-15: List the invoices of an organization */
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

/** Input of `getOrgInvoice` at API date 2023-11-15: Get one invoice, as JSON or CSV */
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

export interface ProjectsApi extends standard.ProjectsApiCommon {
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

export interface OrganizationsApi extends standard.OrganizationsApiCommon {
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

export interface InvoicesApi extends standard.InvoicesApiCommon {
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

/** The operation methods of API date 2023-11-15, grouped by tag. */
export interface Api {
  readonly root: standard.RootApi;
  readonly projects: ProjectsApi;
  readonly projectIpAccessList: standard.ProjectIpAccessListApi;
  readonly programmaticApiKeys: standard.ProgrammaticApiKeysApi;
  readonly monitoringAndLogs: MonitoringAndLogsApi;
  readonly teams: standard.TeamsApi;
  readonly mongoDbCloudUsers: standard.MongoDbCloudUsersApi;
  readonly organizations: OrganizationsApi;
  readonly invoices: InvoicesApi;
}
