/** What the spec allows and the emulator cannot do anything with is refused, and leaves nothing behind. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { emulated, type Emulated } from "../helpers/emulated.js";

let here: Emulated;
beforeEach(async () => {
  here = await emulated();
});
afterEach(async () => here.close());

const missing = { status: 400, errorCode: "MISSING_ATTRIBUTE" };

it("refuses invitations of nobody", async () => {
  const { atlas, orgId, emulator } = here;
  const before = emulator.snapshot();
  const { id: groupId = "" } = await atlas.projects.createGroup({ body: { name: "One", orgId } });
  await expect(atlas.organizations.createOrgInvite({ orgId, body: {} })).rejects.toMatchObject(missing);
  await expect(atlas.projects.createGroupInvite({ groupId, body: {} })).rejects.toMatchObject(missing);
  await expect(atlas.projects.addGroupAccessUser({ groupId, body: {} })).rejects.toMatchObject(missing);
  expect(emulator.snapshot().collections["users"]).toEqual(before.collections["users"]);
});

it("refuses roles in no project", async () => {
  const { atlas, orgId } = here;
  const roles = { orgRoles: ["ORG_MEMBER" as const], groupRoleAssignments: [{}] };
  const { mongoDbCloudUsers: users } = atlas.withVersion("2025-03-12");
  await expect(users.createOrgUser({ orgId, body: { username: "new@example.com", roles } })).rejects.toMatchObject(
    missing,
  );
  const { results } = await users.listOrgUsers({ orgId });
  const userId = results.at(-1)?.id ?? "";
  await expect(users.updateOrgUser({ orgId, userId, body: { roles } })).rejects.toMatchObject(missing);
});

it("refuses a project name that no answer could show", async () => {
  const { atlas, orgId } = here;
  const { id: groupId = "" } = await atlas.projects.createGroup({ body: { name: "One", orgId } });
  await expect(atlas.projects.updateGroup({ groupId, body: { name: 'O"ne' } })).rejects.toMatchObject({
    status: 400,
    errorCode: "INVALID_ATTRIBUTE",
  });
  await expect(atlas.projects.getGroup({ groupId })).resolves.toMatchObject({ name: "One" });
});

it("takes a role that is named twice once", async () => {
  const { atlas, orgId } = here;
  const next = atlas.withVersion("2025-03-12");
  const { id: groupId = "" } = await atlas.projects.createGroup({ body: { name: "One", orgId } });
  const twice = ["ORG_MEMBER" as const, "ORG_MEMBER" as const];
  const base = { name: "one", description: "one", secretExpiresAfterHours: 24 };
  const created = await next.serviceAccounts.createOrgServiceAccount({ orgId, body: { ...base, roles: twice } });
  expect(created.roles).toEqual(["ORG_MEMBER"]);
  const { clientId = "" } = created;
  const updated = await next.serviceAccounts.updateOrgServiceAccount({ orgId, clientId, body: { roles: twice } });
  expect(updated.roles).toEqual(["ORG_MEMBER"]);
  const roles = ["GROUP_OWNER", "GROUP_OWNER"];
  const inGroup = await next.serviceAccounts.createGroupServiceAccount({ groupId, body: { ...base, roles } });
  expect(inGroup.roles).toEqual(["GROUP_OWNER"]);
  const [first, second] = ["GROUP_OWNER", "GROUP_READ_ONLY"];
  const assignments = [
    { groupId, roles: [first] },
    { groupId, roles: [first, second] },
  ];
  const invitation = await atlas.organizations.createOrgInvite({
    orgId,
    body: { username: "new@example.com", groupRoleAssignments: assignments },
  });
  expect(invitation.groupRoleAssignments).toEqual([first, second].map((groupRole) => ({ groupId, groupRole })));
});

it("refuses entries of access lists that are no addresses, which the patterns of the spec let through", async () => {
  const { atlas, orgId } = here;
  const invalid = { status: 400, errorCode: "INVALID_ATTRIBUTE" };
  const { id: groupId = "" } = await atlas.projects.createGroup({ body: { name: "One", orgId } });
  const list = atlas.projectIpAccessList;
  await expect(
    list.createGroupAccessListEntry({ groupId, body: [{ cidrBlock: "498.481.68.0/24" }] }),
  ).rejects.toMatchObject(invalid);
  await expect(list.listGroupAccessListEntries({ groupId })).resolves.toMatchObject({ totalCount: 0 });
});

it("takes nothing out of a bucket when its clock is set back", async () => {
  const own = await emulated({
    rateLimits: [
      {
        endpointSetId: "all",
        endpointSetName: "All",
        scope: "ORGANIZATION",
        capacity: 10,
        refillRate: 1,
        refillDurationSeconds: 1,
      },
    ],
  });
  try {
    const { atlas, emulator } = own;
    await atlas.organizations.listOrgs();
    emulator.clock.advance(-60_000);
    await expect(atlas.organizations.listOrgs()).resolves.toBeDefined();
  } finally {
    await own.close();
  }
});
