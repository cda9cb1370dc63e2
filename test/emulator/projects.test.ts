import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AtlasClient } from "../../src/index.js";
import { emulated, type Emulated } from "../helpers/emulated.js";

let here: Emulated;
let atlas: AtlasClient<"2025-03-12">;
let orgId: string;
beforeEach(async () => {
  here = await emulated();
  atlas = here.atlas.withVersion("2025-03-12");
  ({ orgId } = here);
});
afterEach(async () => here.close());

const NOBODY = "4888442a3354817a7320eb61";

async function project(name = "One"): Promise<string> {
  const { id = "" } = await atlas.projects.createGroup({ body: { name, orgId } });
  return id;
}

describe("projects", () => {
  it("are created, found, renamed, listed and deleted", async () => {
    const groupId = await project();
    await expect(atlas.projects.getGroup({ groupId })).resolves.toMatchObject({ id: groupId, name: "One", orgId });
    await expect(atlas.projects.getGroupByName({ groupName: "One" })).resolves.toMatchObject({ id: groupId });
    const tags = [{ key: "environment", value: "test" }];
    await expect(atlas.projects.updateGroup({ groupId, body: { name: "Two", tags } })).resolves.toMatchObject({
      name: "Two",
      tags,
    });
    await expect(atlas.projects.listGroups()).resolves.toMatchObject({ totalCount: 1, results: [{ name: "Two" }] });
    await expect(atlas.organizations.getOrgGroups({ orgId, name: "t" })).resolves.toMatchObject({ totalCount: 1 });
    await expect(atlas.projects.deleteGroup({ groupId })).resolves.toBeUndefined();
    await expect(atlas.projects.listGroups()).resolves.toMatchObject({ totalCount: 0 });
    await expect(atlas.projects.getGroup({ groupId })).rejects.toMatchObject({
      status: 404,
      errorCode: "GROUP_NOT_FOUND",
    });
    await expect(atlas.projects.getGroup({ groupId: NOBODY })).rejects.toMatchObject({ status: 401 });
  });

  it("have names that do not collide", async () => {
    await project();
    const second = await project("Two");
    const taken = { status: 409, errorCode: "GROUP_ALREADY_EXISTS" };
    await expect(project()).rejects.toMatchObject(taken);
    // A change documents no 409.
    await expect(atlas.projects.updateGroup({ groupId: second, body: { name: "One" } })).rejects.toMatchObject({
      ...taken,
      status: 400,
    });
    await expect(atlas.projects.getGroupByName({ groupName: "Three" })).rejects.toMatchObject({ status: 404 });
  });

  it("begin with an owner, who may be named", async () => {
    const groupId = await project();
    await expect(atlas.mongoDbCloudUsers.listGroupUsers({ groupId })).resolves.toMatchObject({
      results: [{ username: "owner@example.com", roles: ["GROUP_OWNER"] }],
    });
    await expect(
      atlas.projects.createGroup({ projectOwnerId: NOBODY, body: { name: "Two", orgId } }),
    ).rejects.toMatchObject({ status: 404, errorCode: "USER_NOT_FOUND" });
  });

  it("keep settings and limits", async () => {
    const groupId = await project();
    await atlas.projects.updateGroupSettings({ groupId, body: { isDataExplorerEnabled: false } });
    await expect(atlas.projects.getGroupSettings({ groupId })).resolves.toMatchObject({
      isDataExplorerEnabled: false,
      isSchemaAdvisorEnabled: true,
    });
    const limitName = "atlas.project.deployment.clusters" as const;
    await atlas.projects.setGroupLimit({ groupId, limitName, body: { value: 40 } });
    await expect(atlas.projects.getGroupLimit({ groupId, limitName })).resolves.toMatchObject({ value: 40 });
    await expect(atlas.projects.setGroupLimit({ groupId, limitName, body: { value: 4_000 } })).rejects.toMatchObject({
      status: 400,
      errorCode: "INVALID_LIMIT_VALUE",
    });
    await atlas.projects.deleteGroupLimit({ groupId, limitName });
    const limits = await atlas.projects.listGroupLimits({ groupId });
    expect(limits.find(({ name }) => name === limitName)?.value).toBe(25);
    await expect(
      atlas.projects.getGroupLimit({ groupId, limitName: "atlas.project.deployment.serverlessMTMs" }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it("move to another organization, and are then out of reach", async () => {
    const groupId = await project();
    here.emulator.state.organizations.put({
      id: NOBODY,
      name: "Other",
      skipDefaultAlertsSettings: false,
      settings: {},
      delegationSettings: {},
    });
    const moved = await atlas.projects.migrateGroup({ groupId, body: { destinationOrgId: NOBODY } });
    expect(moved.orgId).toBe(NOBODY);
    await expect(atlas.projects.getGroup({ groupId })).rejects.toMatchObject({ status: 401 });
  });

  it("say which versions and addresses there are", async () => {
    const groupId = await project();
    const versions = await atlas.projects.getGroupMongoDbVersions({
      groupId,
      cloudProvider: "AWS",
      defaultStatus: "DEFAULT",
    });
    expect(new Set(versions.results.map(({ version }) => version)).size).toBe(1);
    await expect(atlas.projects.getGroupIpAddresses({ groupId })).resolves.toMatchObject({ groupId });
  });

  it("need a role of the caller", async () => {
    const groupId = await project();
    const { serviceAccounts } = here.emulator.state;
    const [account] = serviceAccounts.values();
    if (account === undefined) throw new Error("no account");
    serviceAccounts.put({ ...account, roles: ["ORG_MEMBER"] });
    await expect(atlas.projects.getGroup({ groupId })).rejects.toMatchObject({ status: 403 });
    await expect(project("Two")).rejects.toMatchObject({ status: 401, errorCode: "NOT_ORG_GROUP_CREATOR" });
    await expect(atlas.projects.listGroups()).resolves.toMatchObject({ totalCount: 0 });
    serviceAccounts.put({
      ...account,
      roles: ["ORG_MEMBER"],
      groupRoles: [{ groupId, groupRoles: ["GROUP_READ_ONLY"] }],
    });
    await expect(atlas.projects.getGroup({ groupId })).resolves.toMatchObject({ id: groupId });
    await expect(atlas.projects.deleteGroup({ groupId })).rejects.toMatchObject({ status: 403 });
  });
});

describe("users of a project", () => {
  it("are added, given roles, and removed", async () => {
    const groupId = await project();
    const { mongoDbCloudUsers: users } = atlas;
    const body = { username: "member@example.com", roles: ["GROUP_READ_ONLY"] };
    const { id: userId } = await users.addGroupUsers({ groupId, body });
    await expect(users.addGroupUsers({ groupId, body })).rejects.toMatchObject({ status: 409 });
    await users.addGroupUserRole({ groupId, userId, body: { groupRole: "GROUP_OWNER" } });
    const left = await users.removeGroupUserRole({ groupId, userId, body: { groupRole: "GROUP_READ_ONLY" } });
    expect(left.roles).toEqual(["GROUP_OWNER"]);
    await expect(
      users.removeGroupUserRole({ groupId, userId, body: { groupRole: "GROUP_OWNER" } }),
    ).rejects.toMatchObject({ status: 400 });
    await here.atlas.projects.updateGroupUserRoles({ groupId, userId, body: { groupRoles: ["GROUP_READ_ONLY"] } });
    await expect(users.getGroupUser({ groupId, userId })).resolves.toMatchObject({ roles: ["GROUP_READ_ONLY"] });
    await users.removeGroupUser({ groupId, userId });
    await expect(users.getGroupUser({ groupId, userId })).rejects.toMatchObject({ status: 404 });
    await expect(users.getOrgUser({ orgId, userId })).resolves.toMatchObject({ id: userId });
  });

  it("who are new become pending users of the organization", async () => {
    const groupId = await project();
    const { projects } = here.atlas;
    const body = { username: "new@example.com", roles: ["GROUP_READ_ONLY"] };
    const invitation = await projects.createGroupInvite({ groupId, body });
    await expect(projects.createGroupInvite({ groupId, body })).rejects.toMatchObject({ status: 400 });
    await expect(projects.listGroupInvites({ groupId })).resolves.toEqual([invitation]);
    const invitationId = invitation.id ?? "";
    await expect(projects.getGroupInvite({ groupId, invitationId })).resolves.toEqual(invitation);
    await projects.updateGroupInvites({ groupId, body: { ...body, roles: ["GROUP_OWNER"] } });
    await expect(
      projects.updateGroupInviteById({ groupId, invitationId, body: { roles: ["GROUP_SEARCH_INDEX_EDITOR"] } }),
    ).resolves.toMatchObject({ roles: ["GROUP_SEARCH_INDEX_EDITOR"] });
    const pending = await atlas.mongoDbCloudUsers.listGroupUsers({ groupId, orgMembershipStatuses: ["PENDING"] });
    expect(pending.results).toMatchObject([{ username: "new@example.com", roles: ["GROUP_SEARCH_INDEX_EDITOR"] }]);
    await expect(here.atlas.mongoDbCloudUsers.listGroupUsers({ groupId })).resolves.toMatchObject({ totalCount: 1 });
    await projects.deleteGroupInvite({ groupId, invitationId });
    await expect(projects.getGroupInvite({ groupId, invitationId })).rejects.toMatchObject({ status: 404 });
  });

  it("get access at once if they are members, and an invitation if not", async () => {
    const groupId = await project();
    const { projects } = here.atlas;
    const roles = ["GROUP_READ_ONLY"];
    await expect(
      projects.addGroupAccessUser({ groupId, body: { username: "member@example.com", roles } }),
    ).resolves.toBeUndefined();
    await expect(
      projects.addGroupAccessUser({ groupId, body: { username: "new@example.com", roles } }),
    ).resolves.toMatchObject({ username: "new@example.com", orgId });
  });
});

describe("teams", () => {
  it("are made of members, renamed, and deleted everywhere", async () => {
    const { teams } = atlas;
    const { id: teamId = "" } = await teams.createOrgTeam({
      orgId,
      body: { name: "Ops", usernames: ["member@example.com"] },
    });
    const taken = { status: 409, errorCode: "TEAM_NAME_ALREADY_EXISTS" };
    await expect(teams.createOrgTeam({ orgId, body: { name: "Ops", usernames: [] } })).rejects.toMatchObject(taken);
    await expect(
      teams.createOrgTeam({ orgId, body: { name: "Other", usernames: ["nobody@example.com"] } }),
    ).rejects.toMatchObject({ status: 404, errorCode: "USER_NOT_FOUND" });
    await teams.renameOrgTeam({ orgId, teamId, body: { name: "Operations" } });
    await expect(teams.getOrgTeamByName({ orgId, teamName: "Operations" })).resolves.toMatchObject({ id: teamId });
    await expect(teams.getOrgTeam({ orgId, teamId: NOBODY })).rejects.toMatchObject({ status: 404 });
    const groupId = await project();
    const added = await teams.addGroupTeams({ groupId, body: [{ teamId, roleNames: ["GROUP_OWNER"] }] });
    expect(added.results).toMatchObject([{ teamId, roleNames: ["GROUP_OWNER"] }]);
    await teams.updateGroupTeam({ groupId, teamId, body: { teamId, roleNames: ["GROUP_READ_ONLY"] } });
    await expect(teams.getGroupTeam({ groupId, teamId })).resolves.toMatchObject({ roleNames: ["GROUP_READ_ONLY"] });
    const flat = await atlas.mongoDbCloudUsers.listGroupUsers({ groupId, flattenTeams: true });
    expect(flat.results.map(({ username }) => username)).toContain("member@example.com");
    await teams.deleteOrgTeam({ orgId, teamId });
    await expect(teams.listGroupTeams({ groupId })).resolves.toMatchObject({ totalCount: 0 });
    await expect(teams.listOrgTeams({ orgId })).resolves.toMatchObject({ totalCount: 0 });
  });

  it("gain and lose users, at both dates", async () => {
    const { teams, mongoDbCloudUsers: users } = atlas;
    const { id: teamId = "" } = await teams.createOrgTeam({ orgId, body: { name: "Ops", usernames: [] } });
    const { results } = await users.listOrgUsers({ orgId });
    const [owner = "", member = "", pending = ""] = results.map(({ id }) => id);
    await here.atlas.teams.addOrgTeamUsers({ orgId, teamId, body: [{ id: owner }] });
    await users.addOrgTeamUser({ orgId, teamId, body: { id: member } });
    await users.addOrgTeamUser({ orgId, teamId, body: { id: pending } });
    await expect(users.listOrgTeamUsers({ orgId, teamId })).resolves.toMatchObject({ totalCount: 3 });
    await expect(here.atlas.mongoDbCloudUsers.listOrgTeamUsers({ orgId, teamId })).resolves.toMatchObject({
      results: [{ id: owner }, { id: member }],
    });
    await users.removeOrgTeamUser({ orgId, teamId, body: { id: member } });
    await expect(users.removeOrgTeamUser({ orgId, teamId, body: { id: member } })).rejects.toMatchObject({
      status: 404,
    });
    await here.atlas.teams.removeOrgTeamUserFromTeam({ orgId, teamId, userId: owner });
    await expect(users.listOrgTeamUsers({ orgId, teamId, userId: pending })).resolves.toMatchObject({ totalCount: 1 });
  });
});
