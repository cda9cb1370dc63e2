/** What the emulator starts with, unless told otherwise. */
import { randomBytes } from "node:crypto";
import { newKey } from "./behaviour/api-keys.js";
import { invite } from "./behaviour/members.js";
import type { Organization, ServiceAccount } from "./entities.js";
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
}

export interface SeedUser {
  readonly username: string;
  readonly roles?: readonly string[];
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

/** A state made from a seed, with a service account and an API key that own the first organization. */
export function stateFrom(seed: Seed, now: number): State {
  const state = emptyState();
  for (const entry of seed.organizations) addOrganization(state, entry, now);
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

function addOrganization(state: State, entry: SeedOrganization, now: number): void {
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
