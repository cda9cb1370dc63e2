import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AtlasClient } from "../../src/index.js";
import { joinId } from "../../src/emulator/state.js";
import { emulated, type Emulated } from "../helpers/emulated.js";

let here: Emulated;
let atlas: AtlasClient<"2025-03-12">;
let orgId: string;
beforeEach(async () => {
  here = await emulated({ now: () => Date.parse("2026-12-01T09:00:00Z") });
  atlas = here.atlas.withVersion("2025-03-12");
  ({ orgId } = here);
});
afterEach(async () => here.close());

const NOBODY = "4888442a3354817a7320eb61";

async function project(): Promise<string> {
  const { id = "" } = await atlas.projects.createGroup({ body: { name: "One", orgId } });
  return id;
}

describe("organizations", () => {
  it("are created with an owner, renamed, and out of reach of others", async () => {
    const created = await atlas.organizations.createOrg({ body: { name: "Second" } });
    expect(created.organization).toMatchObject({ name: "Second" });
    await expect(atlas.organizations.getOrg({ orgId: created.organization?.id ?? "" })).rejects.toMatchObject({
      status: 401,
    });
    await expect(atlas.organizations.createOrg({ body: { name: "Third", orgOwnerId: NOBODY } })).rejects.toMatchObject({
      status: 404,
    });
    await expect(atlas.organizations.updateOrg({ orgId, body: { name: "Renamed" } })).resolves.toMatchObject({
      id: orgId,
      name: "Renamed",
    });
  });

  it("are deleted only without projects", async () => {
    const groupId = await project();
    await expect(atlas.organizations.deleteOrg({ orgId })).rejects.toMatchObject({
      status: 409,
      errorCode: "ORG_NOT_EMPTY",
    });
    await atlas.projects.deleteGroup({ groupId });
    await expect(atlas.organizations.deleteOrg({ orgId })).resolves.toBeUndefined();
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({ status: 401 });
  });

  it("keep settings", async () => {
    await atlas.organizations.updateOrgSettings({ orgId, body: { multiFactorAuthRequired: true } });
    await expect(atlas.organizations.getOrgSettings({ orgId })).resolves.toMatchObject({
      multiFactorAuthRequired: true,
      genAIFeaturesEnabled: true,
    });
    const body = { delegatedMcpAccess: "READ_ONLY" as const };
    await atlas.organizations.updateOrgDelegationSettings({ orgId, body });
    await expect(atlas.organizations.getOrgDelegationSettings({ orgId })).resolves.toMatchObject(body);
  });
});

describe("accounts", () => {
  const body = {
    username: "new@example.com",
    firstName: "New",
    lastName: "Person",
    country: "US",
    // The pattern of the document asks for its own backslashes.
    mobileNumber: String.raw`212\212\0100`,
    password: "long enough",
  };

  it("are made with roles, and found by id and name", async () => {
    const client = here.atlas;
    const roles = [{ orgId, roleName: "ORG_READ_ONLY" }];
    const user = await client.mongoDbCloudUsers.createUser({ body: { ...body, roles } });
    expect(user).toMatchObject({ username: body.username, roles });
    expect(JSON.stringify(user)).not.toContain(body.password);
    const userId = user.id ?? "";
    await expect(client.mongoDbCloudUsers.getUser({ userId })).resolves.toEqual(user);
    await expect(client.mongoDbCloudUsers.getUserByName({ userName: body.username })).resolves.toEqual(user);
    await expect(client.mongoDbCloudUsers.getUser({ userId: NOBODY })).rejects.toMatchObject({ status: 404 });
    await expect(client.mongoDbCloudUsers.createUser({ body: { ...body, roles } })).rejects.toMatchObject({
      status: 400,
      errorCode: "USER_ALREADY_EXISTS",
    });
    const foreign = { ...body, username: "other@example.com", roles: [{ orgId: NOBODY, roleName: "ORG_OWNER" }] };
    await expect(client.mongoDbCloudUsers.createUser({ body: foreign })).rejects.toMatchObject({ status: 403 });
  });
});

describe("the access list of a project", () => {
  it("holds addresses and blocks, some for a time", async () => {
    const groupId = await project();
    const { projectIpAccessList: list } = atlas;
    const added = await list.createGroupAccessListEntry({
      groupId,
      body: [
        { ipAddress: "192.0.2.1", comment: "office", deleteAfterDate: "2026-12-02T09:00:00Z" },
        { cidrBlock: "198.51.100.0/24" },
      ],
    });
    expect(added.totalCount).toBe(2);
    const one = await list.getGroupAccessListEntry({ groupId, entryValue: "192.0.2.1" });
    expect(one).toMatchObject({ cidrBlock: "192.0.2.1/32", comment: "office" });
    await expect(list.getGroupAccessListStatus({ groupId, entryValue: "198.51.100.0/24" })).resolves.toEqual({
      STATUS: "ACTIVE",
    });
    here.emulator.clock.advance(2 * 86_400_000);
    await expect(list.listGroupAccessListEntries({ groupId })).resolves.toMatchObject({ totalCount: 1 });
    await list.deleteGroupAccessListEntry({ groupId, entryValue: "198.51.100.0/24" });
    await expect(list.deleteGroupAccessListEntry({ groupId, entryValue: "198.51.100.0/24" })).rejects.toMatchObject({
      status: 404,
    });
  });

  it.each([
    [{}, "MISSING_ATTRIBUTE"],
    [{ ipAddress: "192.0.2.1", cidrBlock: "192.0.2.0/24" }, "MISSING_ATTRIBUTE"],
    [{ ipAddress: "192.0.2.1", deleteAfterDate: "2027-12-02T09:00:00Z" }, "INVALID_DELETE_AFTER_DATE"],
  ])("refuses %j", async (entry, errorCode) => {
    const groupId = await project();
    await expect(
      atlas.projectIpAccessList.createGroupAccessListEntry({ groupId, body: [entry] }),
    ).rejects.toMatchObject({ status: 400, errorCode });
  });
});

describe("invoices", () => {
  const invoiceId = "5f9b4c1d2e3a4b5c6d7e8f90";
  beforeEach(() => {
    here.emulator.state.invoices.put({
      id: invoiceId,
      orgId,
      statusName: "PAID",
      startDate: Date.parse("2026-10-01T00:00:00Z"),
      endDate: Date.parse("2026-11-01T00:00:00Z"),
      lineItems: [
        {
          sku: "ATLAS_AWS_INSTANCE_M10",
          clusterName: "Cluster0",
          groupName: 'The "first", really',
          startDate: Date.parse("2026-10-01T00:00:00Z"),
          endDate: Date.parse("2026-10-02T00:00:00Z"),
          quantity: 24,
          unit: "server hours",
          unitPriceDollars: 0.08,
          totalPriceCents: 192,
        },
      ],
    });
  });

  it("are listed, with items one at a time, and as csv", async () => {
    const { invoices } = atlas;
    const list = await invoices.listOrgInvoices({ orgId, statusNames: ["PAID"], fromDate: "2026-01-01" });
    expect(list.results).toMatchObject([{ id: invoiceId, subtotalCents: 192 }]);
    await expect(invoices.listOrgInvoices({ orgId, statusNames: ["FAILED"] })).resolves.toMatchObject({
      totalCount: 0,
    });
    await expect(invoices.getOrgInvoice({ orgId, invoiceId })).resolves.toMatchObject({
      lineItems: [{ sku: "ATLAS_AWS_INSTANCE_M10" }],
    });
    const csv = await invoices.getOrgInvoice({ orgId, invoiceId }, { accept: "csv" });
    expect(csv.split("\r\n")[1]).toBe(
      '2026-10-01,ATLAS_AWS_INSTANCE_M10,"The ""first"", really",Cluster0,24,server hours,0.08,1.92',
    );
    await expect(invoices.getOrgInvoiceCsv({ orgId, invoiceId })).resolves.toBe(csv);
    await expect(invoices.getOrgInvoice({ orgId, invoiceId: NOBODY })).rejects.toMatchObject({ status: 404 });
  });
});

describe("logs", () => {
  it("come compressed, from the time that was asked for", async () => {
    const groupId = await project();
    const line = (time: string): string => JSON.stringify({ t: { $date: time }, msg: "Connection accepted" });
    const hostName = "cluster0-shard-00-00.example.mongodb.net";
    here.emulator.state.hosts.put({
      id: joinId(groupId, hostName),
      groupId,
      hostName,
      logs: { mongodb: `${line("2026-11-30T12:00:00Z")}\n${line("2026-11-20T12:00:00Z")}\n` },
    });
    const stream = await atlas.monitoringAndLogs.downloadGroupClusterLog({ groupId, hostName, logName: "mongodb" });
    const bytes = await new Response(stream).arrayBuffer();
    expect(gunzipSync(bytes).toString()).toBe(`${line("2026-11-30T12:00:00Z")}\n`);
    await expect(
      atlas.monitoringAndLogs.downloadGroupClusterLog({
        groupId,
        hostName: "elsewhere.example.net",
        logName: "mongodb",
      }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(atlas.projects.deleteGroup({ groupId })).rejects.toMatchObject({ status: 409 });
  });
});

describe("the API itself", () => {
  it("says what it is", async () => {
    await expect(atlas.root.getSystemStatus()).resolves.toMatchObject({ appName: "MongoDB Atlas", apiKey: null });
    await expect(atlas.root.listControlPlaneIpAddresses()).resolves.toHaveProperty("inbound");
  });
});
