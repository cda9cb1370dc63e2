/** What the emulator starts with, unless told otherwise. */
import { randomBytes } from "node:crypto";
import { accept, invite, newId, type Organization, type State } from "./state.js";

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

/** A state made from a seed, with one service account that owns the first organization. */
export function stateFrom(seed: Seed, now: number): State {
  const organizations = new Map(seed.organizations.map((entry) => organizationFrom(entry, now)).map((o) => [o.id, o]));
  const [orgId = newId()] = organizations.keys();
  const account = {
    clientId: `mdb_sa_id_${newId()}`,
    clientSecret: `mdb_sa_sk_${randomBytes(24).toString("base64url")}`,
    orgId,
    roles: ["ORG_OWNER"],
  };
  return { organizations, serviceAccounts: new Map([[account.clientId, account]]) };
}

function organizationFrom(
  { id = newId(), name, users = [], invitations = [] }: SeedOrganization,
  now: number,
): Organization {
  const organization: Organization = { id, name, users: new Map() };
  const add = ({ username, roles = ["ORG_MEMBER"] }: SeedUser) =>
    invite(organization, { username, roles: [...roles], groupRoles: [], teamIds: [] }, "owner@example.com", now);
  for (const user of users) accept(add(user), user.username.split("@")[0] ?? "", "Example");
  for (const invitation of invitations) add(invitation);
  return organization;
}
