/** What an emulator can be started with. */
import { describe, expect, it } from "vitest";
import { readSeed } from "../../src/emulator/input.js";
import { startEmulator, type Seed, type SeedOrganization } from "../../src/emulator/index.js";
import { createAtlasClient, serviceAccount } from "../../src/index.js";

const ACME: SeedOrganization = {
  name: "Acme",
  users: [
    { username: "owner@example.com", roles: ["ORG_OWNER"] },
    { username: "ada@example.com" },
    { username: "bob@example.com" },
  ],
  invitations: [{ username: "eve@example.com" }],
  teams: [{ name: "Bakers", usernames: ["ada@example.com", "eve@example.com"] }],
  projects: [
    {
      id: "0123456789abcdef01234567",
      name: "Bakery",
      users: [{ username: "bob@example.com", roles: ["GROUP_OWNER"] }, { username: "eve@example.com" }],
      teams: [{ name: "Bakers", roles: ["GROUP_DATA_ACCESS_READ_ONLY"] }],
      accessList: ["203.0.113.7", "198.51.100.0/24"],
      limits: { "atlas.project.deployment.clusters": 30 },
      hosts: [{ hostName: "a.example.net", logs: { mongodb: "one\n" } }],
    },
  ],
  invoices: [
    {
      startDate: "2026-10-01",
      endDate: "2026-11-01",
      lineItems: [{ sku: "ATLAS_AWS_INSTANCE_M10", quantity: 744, unitPriceDollars: 0.08, clusterName: "Oven" }],
    },
  ],
};
const SEED: Seed = { organizations: [ACME] };

describe("a seed", () => {
  it("has teams, projects and invoices, as the API shows them", async () => {
    await using emulator = await startEmulator({ seed: readSeed(SEED, "seed.json") });
    const auth = serviceAccount(emulator.credentials);
    const atlas = createAtlasClient({ version: "2025-03-12", baseUrl: emulator.url, auth, deprecations: "silent" });
    const [orgId = ""] = emulator.state.organizations.keys();
    const [team] = (await atlas.teams.listOrgTeams({ orgId })).results;
    expect(team).toMatchObject({ name: "Bakers" });
    const groupId = "0123456789abcdef01234567";
    const users = await atlas.mongoDbCloudUsers.listGroupUsers({ groupId });
    expect(users.results.map(({ username, roles }) => [username, roles])).toEqual([
      ["bob@example.com", ["GROUP_OWNER"]],
      ["eve@example.com", ["GROUP_READ_ONLY"]],
    ]);
    const flat = await atlas.mongoDbCloudUsers.listGroupUsers({ groupId, flattenTeams: true });
    expect(flat.totalCount).toBe(3);
    expect((await atlas.teams.listGroupTeams({ groupId })).results).toMatchObject([
      { teamId: team?.id, roleNames: ["GROUP_DATA_ACCESS_READ_ONLY"] },
    ]);
    expect((await atlas.projectIpAccessList.listGroupAccessListEntries({ groupId })).results).toMatchObject([
      { ipAddress: "203.0.113.7", cidrBlock: "203.0.113.7/32" },
      { cidrBlock: "198.51.100.0/24" },
    ]);
    await expect(
      atlas.projects.getGroupLimit({ groupId, limitName: "atlas.project.deployment.clusters" }),
    ).resolves.toMatchObject({ value: 30 });
    await expect(atlas.projects.deleteGroup({ groupId })).rejects.toMatchObject({ status: 409 });
    const [invoice] = (await atlas.invoices.listOrgInvoices({ orgId })).results;
    expect(invoice).toMatchObject({ statusName: "PAID", amountBilledCents: 5952, startDate: "2026-10-01T00:00:00Z" });
  });

  it.each<[string, SeedOrganization, string]>([
    [
      "a team twice",
      { name: "A", teams: [{ name: "T" }, { name: "T" }] },
      "organizations[0].teams[1]: there is a team T",
    ],
    ["a member of no organization", { name: "A", teams: [{ name: "T", usernames: ["x"] }] }, "teams[0]: x is neither"],
    ["a project twice", { name: "A", projects: [{ name: "P" }, { name: "P" }] }, "projects[1]: there is a project P"],
    ["a stranger in a project", { name: "A", projects: [{ name: "P", users: [{ username: "x" }] }] }, "x is neither"],
    ["a team that is not there", { name: "A", projects: [{ name: "P", teams: [{ name: "T" }] }] }, "has no team T"],
    [
      "no date",
      { name: "A", invoices: [{ startDate: "soon", endDate: "2026-11-01" }] },
      "invoices[0]: soon is no date",
    ],
    [
      "an end before the start",
      { name: "A", invoices: [{ startDate: "2026-11-01", endDate: "2026-10-01" }] },
      "2026-10-01 is no date after 2026-11-01",
    ],
  ])("with %s is refused, and the place named", async (_, organization, why) => {
    const start = startEmulator({ seed: { organizations: [organization] } });
    await expect(start).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining(why) as string,
    });
  });

  it.each<[unknown, string]>([
    [{ teams: [{}] }, "/organizations/0/teams/0 must have required property 'name'"],
    [{ projects: [{ name: "P", limits: { a: -1 } }] }, "/organizations/0/projects/0/limits/a must be >= 0"],
    [{ projects: [{ name: "P", accessList: ["<b>"] }] }, "/organizations/0/projects/0/accessList/0 must match pattern"],
    [{ projects: [{ name: "P", id: "1" }] }, "/organizations/0/projects/0/id must match pattern"],
    [{ invoices: [{ startDate: "2026-10-01" }] }, "required property 'endDate'"],
    [{ projects: [{ name: "P", hosts: [{ hostName: "a", log: {} }] }] }, '("log")'],
  ])("from a file is checked: %j", (more, why) => {
    expect(() => readSeed({ organizations: [{ name: "A", ...(more as object) }] }, "seed.json")).toThrow(why);
  });
});
