/** How each documented 4xx of an operation is come by. */
import type { Emulator } from "../../src/emulator/index.js";
import type { OperationId } from "../../src/generated/operations.js";
import type { World } from "./world.js";

/** A request that is refused: what it differs in from one that is valid. */
export interface Attempt {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly anonymous?: boolean;
}

/** Prepares an emulator, and says what to send. */
export type Rule = (world: World, emulator: Emulator) => Attempt;

/** Values of path parameters that are valid, and name nothing. */
const NOTHING: Readonly<Record<string, string>> = {
  entryValue: "203.0.113.77",
  ipAddress: "203.0.113.77",
  clientId: "mdb_sa_id_ffffffffffffffffffffffff",
  groupName: "Nothing",
  teamName: "Nothing",
  userName: "nobody@example.com",
  endpointSetId: "nothing",
};

/** The same for every operation: nobody, from the wrong address, with an invalid parameter, for what is not there. */
export const BY_STATUS: Readonly<Record<number, (parameters: readonly string[]) => Rule>> = {
  400: () => () => ({ query: { envelope: "maybe" } }),
  401: () => () => ({ anonymous: true }),
  403:
    () =>
    (_, { state, credentials }) => {
      const account = state.serviceAccounts.get(credentials.clientId);
      if (account === undefined) throw new Error("the emulator has no account of its own");
      const entry = { cidrBlock: "192.0.2.0/24", createdAt: 0, requestCount: 0 };
      state.serviceAccounts.put({ ...account, accessList: [entry] });
      return { headers: { "x-forwarded-for": "198.51.100.1" } };
    },
  404:
    (parameters) =>
    (world, { state }) => {
      // Each name of a log or of a limit that is valid is one that is there.
      const last = parameters.filter((name) => name !== "logName" && name !== "limitName").at(-1) ?? "";
      if (last === "orgId") state.organizations.delete(world.path["orgId"] ?? "");
      else if (last === "groupId") {
        const { groupId = "", orgId = "" } = world.path;
        state.groups.delete(groupId);
        state.deletedGroups.put({ id: groupId, orgId });
      } else return { path: { [last]: NOTHING[last] ?? "f".repeat(24) } };
      return {};
    },
};

/** Operations whose refusal comes from a rule about their own resource. */
export const BY_OPERATION: Readonly<Record<string, Rule>> = {
  "createGroup 404": ({ path }) => ({
    body: { name: "Other", orgId: path["orgId"] },
    query: { projectOwnerId: "f".repeat(24) },
  }),
  "createGroup 409": ({ path }) => ({ body: { name: path["groupName"], orgId: path["orgId"] } }),
  "createOrg 404": () => ({ body: { name: "Other", orgOwnerId: "f".repeat(24) } }),
  "deleteGroup 409": ({ path }, { state }) => {
    const { groupId = "", hostName = "" } = path;
    state.hosts.put({ id: `${groupId}/${hostName}`, groupId, hostName, logs: {} });
    return {};
  },
  "deleteOrg 409": () => ({}),
  "addGroupUsers 409": ({ username }) => ({ body: { username, roles: ["GROUP_READ_ONLY"] } }),
  "createOrgTeam 409": ({ teamName, username }) => ({ body: { name: teamName, usernames: [username] } }),
  "renameOrgTeam 409": ({ path, teamName }, { state }) => {
    const other = "f".repeat(24);
    state.teams.put({ id: other, orgId: path["orgId"] ?? "", name: "Other" });
    return { path: { teamId: other }, body: { name: teamName } };
  },
  "createOrgUser 409": ({ username }) => ({ body: { username, roles: { orgRoles: ["ORG_MEMBER"] } } }),
};

/** The document names these, and no rule of a resource that we know of leads to them: a fault does. */
export const BY_FAULT: Readonly<Partial<Record<OperationId, readonly number[]>>> = {
  // Lists of what the caller sees, which are empty rather than not there.
  listGroups: [404],
  listOrgs: [404, 409],
  createUser: [404],
  // Nothing is paid here.
  deleteOrg: [402],
  migrateGroup: [402],
  // Reading collides with nothing.
  downloadGroupClusterLog: [409],
  getGroupByName: [409],
  getGroupLimit: [409],
  getGroupMongoDbVersions: [409],
  getOrg: [409],
  listGroupLimits: [409],
  listOrgTeamUsers: [409],
  // Doing these twice is no error.
  addGroupUserRole: [409],
  addOrgTeamUsers: [409],
  addOrgUserRole: [409],
  createGroupServiceAccountAccessList: [409],
  createOrgApiKeyAccessListEntry: [409],
  createOrgServiceAccountAccessList: [409],
  deleteGroupLimit: [409],
  removeGroupUserRole: [409],
  setGroupLimit: [409],
  // Organizations can share a name.
  createOrg: [409],
  updateOrg: [409],
};
