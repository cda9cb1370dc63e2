/** What the emulator starts with, unless told otherwise. */
import { randomBytes } from "node:crypto";
import { newKey } from "./behaviour/api-keys.js";
import { invite } from "./behaviour/members.js";
import type { Organization, ServiceAccount } from "./entities.js";
import { addContents } from "./seed-contents.js";
import { emptyState, joinId, newId, type State } from "./state.js";

/** An organization to start with. */
export interface SeedOrganization {
  /** 24 hexadecimal digits; made up if left out. */
  readonly id?: string;
  readonly name: string;
  /** Members, by address. */
  readonly users?: readonly SeedUser[];
  /** Addresses with a pending invitation. */
  readonly invitations?: readonly SeedUser[];
  readonly teams?: readonly SeedTeam[];
  readonly projects?: readonly SeedProject[];
  readonly invoices?: readonly SeedInvoice[];
}

export interface SeedUser {
  readonly username: string;
  /** Default: `ORG_MEMBER` in an organization, `GROUP_READ_ONLY` in a project. */
  readonly roles?: readonly string[];
}

/** A team of an organization. */
export interface SeedTeam {
  /** 24 hexadecimal digits; made up if left out. */
  readonly id?: string;
  readonly name: string;
  /** Addresses of users or invitations of the organization. */
  readonly usernames?: readonly string[];
}

/** A project of an organization. */
export interface SeedProject {
  /** 24 hexadecimal digits; made up if left out. */
  readonly id?: string;
  readonly name: string;
  /** Users or invitations of the organization, with their roles in the project. */
  readonly users?: readonly SeedUser[];
  /** Teams of the organization, by name, with their roles in the project. Default: `GROUP_READ_ONLY`. */
  readonly teams?: readonly { readonly name: string; readonly roles?: readonly string[] }[];
  /** Addresses and blocks from which its clusters can be reached. */
  readonly accessList?: readonly string[];
  /** Limits that were changed, by name. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Hosts of clusters, with the text of each log by its name. */
  readonly hosts?: readonly { readonly hostName: string; readonly logs?: Readonly<Record<string, string>> }[];
}

/** An invoice of an organization. */
export interface SeedInvoice {
  /** 24 hexadecimal digits; made up if left out. */
  readonly id?: string;
  /** The first day, and the day after the last, in ISO 8601. */
  readonly startDate: string;
  readonly endDate: string;
  /** Default: `PAID`. */
  readonly statusName?: string;
  readonly lineItems?: readonly {
    readonly sku: string;
    readonly quantity: number;
    /** Default: `hours`. */
    readonly unit?: string;
    readonly unitPriceDollars: number;
    readonly clusterName?: string;
  }[];
}

export interface Seed {
  readonly organizations: readonly SeedOrganization[];
}

/** One organization with an owner, a member, and two people who have not accepted. */
export const DEFAULT_SEED: Seed = {
  organizations: [
    {
      name: "Example",
      users: [
        { username: "owner@example.com", roles: ["ORG_OWNER"] },
        { username: "member@example.com", roles: ["ORG_MEMBER"] },
      ],
      invitations: [
        { username: "ada@example.com", roles: ["ORG_MEMBER"] },
        { username: "grace@example.com", roles: ["ORG_READ_ONLY"] },
      ],
    },
  ],
};

const YEAR = 365 * 86_400_000;

/**
 * A state made from a seed, with a service account and an API key that own the first organization.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` for a name that is there twice, or one that a project or a team uses and that
 * is not there
 */
export function stateFrom(seed: Seed, now: number): State {
  const state = emptyState();
  for (const [index, entry] of seed.organizations.entries()) {
    const { id: orgId } = addOrganization(state, entry, now);
    addContents(state, orgId, entry, `organizations[${index}]`, now);
  }
  const [orgId = newId()] = state.organizations.keys();
  state.serviceAccounts.put(ownerAccount(orgId, now));
  state.apiKeys.put(newKey(orgId, "emulator", ["ORG_OWNER"], [], now));
  return state;
}

function ownerAccount(orgId: string, now: number): ServiceAccount {
  return {
    id: `mdb_sa_id_${newId()}`,
    orgId,
    name: "emulator",
    description: "Owner of the first organization",
    roles: ["ORG_OWNER"],
    groupRoles: [],
    secrets: [
      {
        id: newId(),
        secret: `mdb_sa_sk_${randomBytes(24).toString("base64url")}`,
        createdAt: now,
        // Longer than any test moves the clock.
        expiresAt: now + 100 * YEAR,
      },
    ],
    accessList: [],
    createdAt: now,
  };
}

function addOrganization(state: State, entry: SeedOrganization, now: number): Organization {
  const { id = newId(), name, users = [], invitations = [] } = entry;
  const organization: Organization = {
    id,
    name,
    skipDefaultAlertsSettings: false,
    settings: {},
    delegationSettings: {},
  };
  state.organizations.put(organization);
  for (const user of users) addMember(state, id, user, now);
  for (const { username, roles = ["ORG_MEMBER"] } of invitations) {
    invite(state, id, { username, roles, groupRoles: [], teamIds: [] }, "owner@example.com", now);
  }
  return organization;
}

/** A member who has accepted, at once: a seed can have tens of thousands. */
function addMember(state: State, orgId: string, { username, roles = ["ORG_MEMBER"] }: SeedUser, now: number): void {
  const [firstName = ""] = username.split("@");
  const user =
    state.users.first("username", username) ??
    state.users.put({ id: newId(), username, firstName, lastName: "Example", country: "US", createdAt: now });
  const { id: userId } = user;
  const id = joinId(orgId, userId);
  state.members.put({ id, orgId, userId, username, status: "ACTIVE", roles, groupRoles: [], teamIds: [] });
}
