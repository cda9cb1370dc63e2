/** Everything the emulator remembers, and how to write it down. */
import { randomBytes } from "node:crypto";
import { Collection } from "./collection.js";
import type {
  AccessListEntry,
  AccessToken,
  ApiKey,
  Bucket,
  DeletedGroup,
  Group,
  GroupInvitation,
  Host,
  Invoice,
  Member,
  Organization,
  ServiceAccount,
  Team,
  User,
} from "./entities.js";

/** Everything the emulator remembers; changing it changes the answers. */
export interface State {
  readonly organizations: Collection<Organization>;
  readonly users: Collection<User, "username">;
  readonly members: Collection<Member, "org" | "user" | "group" | "team" | "username" | "invitation" | "pending">;
  readonly groupInvitations: Collection<GroupInvitation, "group">;
  readonly teams: Collection<Team, "org">;
  readonly groups: Collection<Group, "org" | "name" | "team">;
  readonly deletedGroups: Collection<DeletedGroup>;
  readonly accessList: Collection<AccessListEntry, "group">;
  readonly apiKeys: Collection<ApiKey, "org" | "group" | "publicKey">;
  readonly serviceAccounts: Collection<ServiceAccount, "org" | "group">;
  readonly invoices: Collection<Invoice, "org">;
  readonly hosts: Collection<Host, "group">;
  readonly tokens: Collection<AccessToken, "client">;
  readonly buckets: Collection<Bucket>;
}

type IndexOf<Name extends keyof State> = State[Name] extends Collection<infer _, infer Index> ? Index : never;

/** A state that remembers nothing yet. */
export function emptyState(): State {
  return {
    organizations: new Collection({}),
    users: new Collection({ username: ({ username }) => [username] }),
    members: new Collection<Member, IndexOf<"members">>({
      org: ({ orgId }) => [orgId],
      user: ({ userId }) => [userId],
      group: groupsOf,
      team: ({ teamIds }) => teamIds,
      username: ({ orgId, username }) => [`${orgId} ${username}`],
      invitation: ({ invitation }) => (invitation === undefined ? [] : [invitation.id]),
      pending: ({ orgId, status }) => (status === "PENDING" ? [orgId] : []),
    }),
    groupInvitations: new Collection({ group: ({ groupId }) => [groupId] }),
    teams: new Collection({ org: ({ orgId }) => [orgId] }),
    groups: new Collection({
      org: ({ orgId }) => [orgId],
      name: ({ name }) => [name],
      team: ({ teams }) => teams.map(({ teamId }) => teamId),
    }),
    deletedGroups: new Collection({}),
    accessList: new Collection({ group: ({ groupId }) => [groupId] }),
    apiKeys: new Collection<ApiKey, IndexOf<"apiKeys">>({
      org: ({ orgId }) => [orgId],
      group: groupsOf,
      publicKey: ({ publicKey }) => [publicKey],
    }),
    serviceAccounts: new Collection<ServiceAccount, IndexOf<"serviceAccounts">>({
      org: ({ orgId }) => [orgId],
      group: groupsOf,
    }),
    invoices: new Collection({ org: ({ orgId }) => [orgId] }),
    hosts: new Collection({ group: ({ groupId }) => [groupId] }),
    tokens: new Collection({ client: ({ clientId }) => [clientId] }),
    buckets: new Collection({}),
  };
}

function groupsOf({ groupRoles }: Pick<Member, "groupRoles">): string[] {
  return groupRoles.map(({ groupId }) => groupId);
}

const ID_BYTES = 12;
/** Random bytes for many ids at once: one call for each would be most of what a new entity costs. */
let pool = Buffer.alloc(0);

/** A new id: 24 hexadecimal digits. */
export function newId(): string {
  if (pool.length < ID_BYTES) pool = randomBytes(ID_BYTES * 256);
  const id = pool.toString("hex", 0, ID_BYTES);
  pool = pool.subarray(ID_BYTES);
  return id;
}

/** The id of an entity that another id and a name make up. */
export function joinId(parent: string, name: string): string {
  return `${parent}/${name}`;
}
