/** What the emulator remembers. All of it is plain data; times are milliseconds since the epoch. */
import type { Entity } from "./collection.js";

export interface Organization extends Entity {
  readonly name: string;
  readonly skipDefaultAlertsSettings: boolean;
  /** The fields of `OrganizationSettings` that were set. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly delegationSettings: Readonly<Record<string, unknown>>;
}

/** An account of a person, whatever organizations it is in. */
export interface User extends Entity {
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly country: string;
  readonly mobileNumber?: string;
  readonly createdAt: number;
}

/** Roles in one project. */
export interface GroupRoles {
  readonly groupId: string;
  readonly groupRoles: readonly string[];
}

/**
 * A user in an organization. One who was invited and has not answered is pending: the older resource versions show the
 * invitation, the newer ones the user.
 */
export interface Member extends Entity {
  /** Made of `orgId` and `userId`, see `memberId`. */
  readonly id: string;
  readonly orgId: string;
  readonly userId: string;
  readonly username: string;
  readonly status: "ACTIVE" | "PENDING";
  readonly roles: readonly string[];
  readonly groupRoles: readonly GroupRoles[];
  readonly teamIds: readonly string[];
  readonly invitation?: Invitation;
}

export interface Invitation {
  readonly id: string;
  readonly inviterUsername: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** An invitation to a project; whoever is new to the organization becomes a pending user of it too. */
export interface GroupInvitation extends Entity, Invitation {
  readonly id: string;
  readonly groupId: string;
  readonly username: string;
  readonly roles: readonly string[];
}

export interface Team extends Entity {
  readonly orgId: string;
  readonly name: string;
}

/** A project. */
export interface Group extends Entity {
  readonly orgId: string;
  readonly name: string;
  readonly createdAt: number;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly withDefaultAlertsSettings: boolean;
  readonly regionUsageRestrictions?: string;
  /** The fields of `GroupSettings` that were set. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Limits that were changed, by name. */
  readonly limits: Readonly<Record<string, number>>;
  readonly teams: readonly { readonly teamId: string; readonly roleNames: readonly string[] }[];
}

/** Who may connect to the clusters of a project. */
export interface AccessListEntry extends Entity {
  /** Made of `groupId` and the address, block or security group. */
  readonly id: string;
  readonly groupId: string;
  readonly kind: "awsSecurityGroup" | "cidrBlock" | "ipAddress";
  readonly value: string;
  readonly comment?: string;
  readonly deleteAfterDate?: number;
}

/** An address or block from which credentials may be used. */
export interface CredentialAccess {
  readonly cidrBlock: string;
  readonly createdAt: number;
  readonly requestCount: number;
  readonly lastUsedAt?: number;
  readonly lastUsedAddress?: string;
}

export interface ApiKey extends Entity {
  readonly orgId: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly description: string;
  readonly roles: readonly string[];
  readonly groupRoles: readonly GroupRoles[];
  readonly accessList: readonly CredentialAccess[];
  readonly createdAt: number;
}

export interface ServiceAccountSecret {
  readonly id: string;
  readonly secret: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly lastUsedAt?: number;
}

export interface ServiceAccount extends Entity {
  /** The client id. */
  readonly id: string;
  readonly orgId: string;
  /** The project that it was made for, if it was made for one. */
  readonly groupId?: string;
  readonly name: string;
  readonly description: string;
  readonly roles: readonly string[];
  readonly groupRoles: readonly GroupRoles[];
  readonly secrets: readonly ServiceAccountSecret[];
  readonly accessList: readonly CredentialAccess[];
  readonly createdAt: number;
}

/** An access token of a service account. */
export interface AccessToken extends Entity {
  /** The token itself. */
  readonly id: string;
  readonly clientId: string;
  readonly expiresAt: number;
}

/** What is left in the bucket of a rate limit. */
export interface Bucket extends Entity {
  /** Made of the endpoint set and of who is counted. */
  readonly id: string;
  readonly tokens: number;
  readonly countedAt: number;
}

export interface Invoice extends Entity {
  readonly orgId: string;
  readonly startDate: number;
  readonly endDate: number;
  readonly statusName: string;
  readonly lineItems: readonly InvoiceLineItem[];
}

export interface InvoiceLineItem {
  readonly groupId?: string;
  readonly groupName?: string;
  readonly clusterName?: string;
  readonly sku: string;
  readonly startDate: number;
  readonly endDate: number;
  readonly quantity: number;
  readonly unit: string;
  readonly unitPriceDollars: number;
  readonly totalPriceCents: number;
}

/** A project that is gone: who could see it is told so, which a stranger is not. */
export interface DeletedGroup extends Entity {
  readonly orgId: string;
}

/** A host of a cluster, whose logs can be downloaded. */
export interface Host extends Entity {
  /** Made of `groupId` and `hostName`. */
  readonly id: string;
  readonly groupId: string;
  readonly hostName: string;
  /** The text of each log, by its name. */
  readonly logs: Readonly<Record<string, string>>;
}
