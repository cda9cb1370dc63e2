import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../../src/emulator/index.js";
import { createAtlasClient, serviceAccount, type DeprecationNotice } from "../../src/index.js";
import { emulated, type Emulated } from "../helpers/emulated.js";

let here: Emulated;
beforeEach(async () => {
  here = await emulated({ now: () => Date.parse("2026-12-01T09:00:00Z") });
});
afterEach(async () => here.close());

/** A request as somebody without a client would make it. */
async function raw(path: string, headers: Record<string, string> = {}, init: RequestInit = {}): Promise<Response> {
  const { emulator } = here;
  const { clientId, clientSecret } = emulator.credentials;
  const login = await fetch(`${emulator.url}/api/oauth/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const { access_token: token } = (await login.json()) as { access_token: string };
  return fetch(`${emulator.url}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, accept: "application/vnd.atlas.2023-11-15+json", ...headers },
  });
}

describe("invitations", () => {
  it("are listed, removed once, and then not found", async () => {
    const { atlas, orgId } = here;
    const invitations = await atlas.organizations.listOrgInvites({ orgId });
    expect(invitations.map(({ username }) => username)).toEqual(["ada@example.com", "grace@example.com"]);
    const invitationId = invitations[0]?.id ?? "";
    await expect(atlas.organizations.getOrgInvite({ orgId, invitationId })).resolves.toEqual(invitations[0]);
    await expect(atlas.organizations.deleteOrgInvite({ orgId, invitationId })).resolves.toBeUndefined();
    await expect(atlas.organizations.deleteOrgInvite({ orgId, invitationId })).rejects.toMatchObject({
      status: 404,
      errorCode: "RESOURCE_NOT_FOUND",
    });
    await expect(atlas.organizations.listOrgInvites({ orgId })).resolves.toHaveLength(1);
  });

  it("are created, found by name, and changed", async () => {
    const { atlas, orgId } = here;
    const body = { username: "new@example.com", roles: ["ORG_MEMBER" as const], teamIds: [] };
    const created = await atlas.organizations.createOrgInvite({ orgId, body });
    await expect(atlas.organizations.listOrgInvites({ orgId, username: body.username })).resolves.toEqual([created]);
    const invitationId = created.id ?? "";
    const groupRoleAssignments = [{ groupId: "32b6e34b3d91647abb20e7b8", roles: ["GROUP_OWNER"] }];
    const changed = await atlas.organizations.updateOrgInviteById({
      orgId,
      invitationId,
      body: { groupRoleAssignments },
    });
    expect(changed.groupRoleAssignments).toEqual([{ groupId: "32b6e34b3d91647abb20e7b8", groupRole: "GROUP_OWNER" }]);
    const renamed = await atlas.organizations.updateOrgInvites({ orgId, body: { ...body, roles: ["ORG_READ_ONLY"] } });
    expect(renamed).toMatchObject({ id: invitationId, roles: ["ORG_READ_ONLY"] });
    await expect(atlas.organizations.createOrgInvite({ orgId, body })).rejects.toMatchObject({
      status: 400,
      errorCode: "USER_ALREADY_EXISTS",
    });
  });

  it("are pending users at the newer date, and go with removeOrgUser", async () => {
    const { atlas, orgId } = here;
    const next = atlas.withVersion("2025-03-12");
    const { results } = await next.mongoDbCloudUsers.listOrgUsers({ orgId, orgMembershipStatuses: ["PENDING"] });
    expect(results.map(({ username }) => username)).toEqual(["ada@example.com", "grace@example.com"]);
    const userId = results[0]?.id ?? "";
    // The older version does not know pending users.
    await expect(atlas.mongoDbCloudUsers.removeOrgUser({ orgId, userId })).rejects.toMatchObject({ status: 404 });
    await expect(next.mongoDbCloudUsers.removeOrgUser({ orgId, userId })).resolves.toBeUndefined();
    await expect(next.mongoDbCloudUsers.getOrgUser({ orgId, userId })).rejects.toMatchObject({
      status: 404,
      errorCode: "USER_NOT_FOUND",
    });
    await expect(atlas.organizations.listOrgInvites({ orgId })).resolves.toHaveLength(1);
  });
});

describe("users", () => {
  it("show only active ones in the older version", async () => {
    const { atlas, orgId } = here;
    const old = await atlas.mongoDbCloudUsers.listOrgUsers({ orgId });
    expect(old.results.map(({ username }) => username)).toEqual(["owner@example.com", "member@example.com"]);
    expect(JSON.stringify(old)).not.toContain("password");
    const all = await atlas.withVersion("2025-03-12").mongoDbCloudUsers.listOrgUsers({ orgId });
    expect(all.totalCount).toBe(4);
  });

  it("come in pages", async () => {
    const { atlas, orgId } = here;
    const page = await atlas
      .withVersion("2025-03-12")
      .mongoDbCloudUsers.listOrgUsers({ orgId, itemsPerPage: 3, pageNum: 2, includeCount: false });
    expect(page.results).toHaveLength(1);
    expect(page.totalCount).toBeUndefined();
  });

  it("are invited, given roles, changed", async () => {
    const { atlas, orgId } = here;
    const { mongoDbCloudUsers: users } = atlas.withVersion("2025-03-12");
    const body = { username: "new@example.com", roles: { orgRoles: ["ORG_MEMBER" as const] } };
    const { id: userId } = await users.createOrgUser({ orgId, body });
    await expect(users.createOrgUser({ orgId, body })).rejects.toMatchObject({ status: 409 });
    await users.addOrgUserRole({ orgId, userId, body: { orgRole: "ORG_READ_ONLY" } });
    const left = await users.removeOrgUserRole({ orgId, userId, body: { orgRole: "ORG_MEMBER" } });
    expect(left.roles.orgRoles).toEqual(["ORG_READ_ONLY"]);
    await expect(users.removeOrgUserRole({ orgId, userId, body: { orgRole: "ORG_READ_ONLY" } })).rejects.toMatchObject({
      status: 400,
    });
    const changed = await users.updateOrgUser({ orgId, userId, body: { roles: { orgRoles: ["ORG_OWNER"] } } });
    expect(changed.roles.orgRoles).toEqual(["ORG_OWNER"]);
    const set = await atlas.organizations.updateOrgUserRoles({ orgId, userId, body: { orgRoles: ["ORG_MEMBER"] } });
    expect(set.orgRoles).toEqual(["ORG_MEMBER"]);
  });

  it("keep an owner", async () => {
    const { atlas, orgId } = here;
    const { mongoDbCloudUsers: users } = atlas.withVersion("2025-03-12");
    const { results } = await users.listOrgUsers({ orgId, username: "owner@example.com" });
    await expect(users.removeOrgUser({ orgId, userId: results[0]?.id ?? "" })).rejects.toMatchObject({
      status: 403,
      errorCode: "CANNOT_DEMOTE_LAST_ORG_OWNER",
    });
  });

  it("are refused with the field that is wrong", async () => {
    const { atlas, orgId } = here;
    const body = { username: "x@example.com", roles: { orgRoles: [] } };
    await expect(
      atlas.withVersion("2025-03-12").mongoDbCloudUsers.createOrgUser({ orgId, body }),
    ).rejects.toMatchObject({ status: 400, errorCode: "VALIDATION_ERROR", fields: [{ field: "roles.orgRoles" }] });
  });
});

describe("the protocol", () => {
  it.each([
    "",
    "*/*",
    "application/json",
    "application/vnd.atlas.2022-01-01+json",
    "application/vnd.atlas.2023-02-30+json",
  ])("answers Accept: %j with 406", async (accept) => {
    const response = await raw("/api/atlas/v2/orgs", { accept });
    expect(response.status).toBe(406);
    await expect(response.json()).resolves.toMatchObject({ error: 406, errorCode: "INVALID_VERSION_DATE" });
  });

  it("names the resource version of an answer, by the floor rule", async () => {
    const path = `/api/atlas/v2/orgs/${here.orgId}/users`;
    const old = await raw(path, { accept: "application/vnd.atlas.2025-02-18+json" });
    expect(old.headers.get("content-type")).toBe("application/vnd.atlas.2023-01-01+json");
    expect(old.headers.get("sunset")).toBe("Thu, 1 Jul 2027 00:00:00 GMT");
    expect(old.headers.get("deprecation")).toBe("Wed, 19 Feb 2025 00:00:00 GMT");
    const current = await raw(path, { accept: "application/vnd.atlas.2025-02-19+json" });
    expect(current.headers.get("content-type")).toBe("application/vnd.atlas.2025-02-19+json");
    expect(current.headers.has("sunset")).toBe(false);
  });

  it("answers 410 from the day of the sunset on", async () => {
    const { emulator, atlas, orgId } = here;
    emulator.clock.set("2027-06-30T23:59:59Z");
    await expect(atlas.organizations.listOrgInvites({ orgId })).resolves.toHaveLength(2);
    emulator.clock.advance(1000);
    await expect(atlas.organizations.listOrgInvites({ orgId })).rejects.toMatchObject({
      name: "AtlasVersionGoneError",
      parameters: ["2023-01-01", "/api/atlas/v2/orgs/{orgId}/invites"],
      moveTo: "2025-02-19",
    });
  });

  it("wraps in an envelope and indents", async () => {
    const one = await raw(`/api/atlas/v2/orgs/${here.orgId}?envelope=true`);
    await expect(one.json()).resolves.toMatchObject({ status: 200, content: { id: here.orgId } });
    const list = await raw("/api/atlas/v2/orgs?envelope=true");
    await expect(list.json()).resolves.toMatchObject({ status: 200, results: [{ id: here.orgId }] });
    const pretty = await raw("/api/atlas/v2/orgs?pretty=true");
    await expect(pretty.text()).resolves.toContain('\n  "results"');
  });

  it.each([
    ["/api/atlas/v2/nothing", "GET", 404],
    ["/api/atlas/v2/orgs", "DELETE", 405],
    ["/elsewhere", "GET", 404],
    ["/api/atlas/v2/orgs?itemsPerPage=0", "GET", 400],
    ["/api/atlas/v2/orgs?pageNum=x", "GET", 400],
    ["/api/atlas/v2/orgs/4888442a3354817a7320eb61", "GET", 401],
  ])("answers %s %s with %i", async (path, method, status) => {
    const response = await raw(path, {}, { method });
    expect(response.status).toBe(status);
    await expect(response.json()).resolves.toMatchObject({ error: status });
  });

  it.each(["{", "[]", '"x"', "null"])("answers the body %s with 400", async (body) => {
    const response = await raw(`/api/atlas/v2/orgs/${here.orgId}/invites`, {}, { method: "POST", body });
    expect(response.status).toBe(400);
  });

  it("does not read a body of more than a megabyte", async () => {
    const body = JSON.stringify({ username: "x".repeat(2_000_000) });
    const response = await raw(`/api/atlas/v2/orgs/${here.orgId}/invites`, {}, { method: "POST", body });
    expect(response.status).toBe(413);
  });

  it("refuses a wrong secret, an unknown, an expired and a revoked token", async () => {
    const { emulator } = here;
    const wrong = createAtlasClient({
      baseUrl: emulator.url,
      auth: serviceAccount({ ...emulator.credentials, clientSecret: "mdb_sa_sk_wrong" }),
    });
    await expect(wrong.organizations.listOrgs()).rejects.toMatchObject({ name: "AtlasAuthError", status: 401 });
    const url = `${emulator.url}/api/atlas/v2/orgs`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: "Bearer unknown" } })).status).toBe(401);
    const atlas = createAtlasClient({
      baseUrl: emulator.url,
      auth: serviceAccount(emulator.credentials),
      now: () => 0,
    });
    await atlas.organizations.listOrgs();
    emulator.clock.advance(3_600_000);
    // The client takes a new token after the 401; what was revoked or has expired is of no use any more.
    await expect(atlas.organizations.listOrgs()).resolves.toHaveProperty("results");
    await atlas.close();
    const old = await fetch(url, { headers: { authorization: "Bearer expired" } });
    expect(old.status).toBe(401);
  });

  it("says through its headers what the operation table says", async () => {
    const notices: DeprecationNotice[] = [];
    const { emulator, orgId } = here;
    const atlas = createAtlasClient({
      baseUrl: emulator.url,
      auth: serviceAccount(emulator.credentials),
      deprecations: (notice) => notices.push(notice),
    });
    await atlas.organizations.listOrgInvites({ orgId });
    expect(notices.map(({ reason }) => reason)).toEqual(["operation"]);
  });
});

describe("startEmulator", () => {
  it("listens on loopback only and takes a seed", async () => {
    const id = "4888442a3354817a7320eb61";
    await using emulator = await startEmulator({ seed: { organizations: [{ id, name: "Seeded" }] } });
    expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const atlas = createAtlasClient({ baseUrl: emulator.url, auth: serviceAccount(emulator.credentials) });
    await expect(atlas.organizations.getOrg({ orgId: id })).resolves.toMatchObject({ name: "Seeded" });
  });

  it("fails when the port is taken", async () => {
    const { port } = new URL(here.emulator.url);
    await expect(startEmulator({ port: Number(port) })).rejects.toThrow("EADDRINUSE");
  });

  it("works without a socket too", async () => {
    const { emulator, orgId } = here;
    const atlas = createAtlasClient({ auth: serviceAccount(emulator.credentials), fetch: emulator.fetch });
    await expect(atlas.organizations.getOrg({ orgId })).resolves.toMatchObject({ id: orgId });
  });
});
