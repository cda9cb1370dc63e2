import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAtlasClient, serviceAccount, type AtlasClient } from "../../src/index.js";
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

describe("API keys", () => {
  it("show their private half once", async () => {
    const { programmaticApiKeys: keys } = atlas;
    const made = await keys.createOrgApiKey({ orgId, body: { desc: "ci", roles: ["ORG_READ_ONLY"] } });
    expect(made.privateKey).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    const apiUserId = made.id ?? "";
    const again = await keys.getOrgApiKey({ orgId, apiUserId });
    expect(again).toMatchObject({
      desc: "ci",
      publicKey: made.publicKey,
      roles: [{ orgId, roleName: "ORG_READ_ONLY" }],
    });
    expect(again.privateKey).toMatch(/^\*{8}/);
    await keys.updateOrgApiKey({ orgId, apiUserId, body: { desc: "changed" } });
    const { results } = await keys.listOrgApiKeys({ orgId });
    expect(results.map(({ desc }) => desc)).toEqual(["emulator", "changed"]);
    await keys.deleteOrgApiKey({ orgId, apiUserId });
    await expect(keys.getOrgApiKey({ orgId, apiUserId })).rejects.toMatchObject({
      status: 404,
      errorCode: "API_KEY_NOT_FOUND",
    });
  });

  it("get roles in projects", async () => {
    const groupId = await project();
    const { programmaticApiKeys: keys } = atlas;
    const made = await keys.createGroupApiKey({ groupId, body: { desc: "ci", roles: ["GROUP_READ_ONLY"] } });
    const apiUserId = made.id ?? "";
    await keys.addGroupApiKey({ groupId, apiUserId, body: [{ roles: ["GROUP_OWNER"] }] });
    const changed = await keys.updateGroupApiKeyRoles({ groupId, apiUserId, body: { roles: ["GROUP_OWNER"] } });
    expect(changed.roles).toContainEqual({ groupId, roleName: "GROUP_OWNER" });
    await expect(keys.listGroupApiKeys({ groupId })).resolves.toMatchObject({ totalCount: 1 });
    await keys.removeGroupApiKey({ groupId, apiUserId });
    await expect(keys.removeGroupApiKey({ groupId, apiUserId })).rejects.toMatchObject({ status: 404 });
    await expect(keys.addGroupApiKey({ groupId, apiUserId: NOBODY, body: [] })).rejects.toMatchObject({ status: 404 });
  });

  it("have an access list of their own", async () => {
    const { programmaticApiKeys: keys } = atlas;
    const { id: apiUserId = "" } = await keys.createOrgApiKey({ orgId, body: { desc: "ci", roles: ["ORG_MEMBER"] } });
    const body = [{ ipAddress: "192.0.2.1" }, { cidrBlock: "198.51.100.0/24" }];
    await keys.createOrgApiKeyAccessListEntry({ orgId, apiUserId, body });
    await keys.createOrgApiKeyAccessListEntry({ orgId, apiUserId, body });
    const list = await keys.listOrgApiKeyAccessListEntries({ orgId, apiUserId });
    expect(list.results).toMatchObject([
      { cidrBlock: "192.0.2.1/32", ipAddress: "192.0.2.1" },
      { cidrBlock: "198.51.100.0/24" },
    ]);
    const ipAddress = "192.0.2.1";
    await expect(keys.getOrgApiKeyAccessListEntry({ orgId, apiUserId, ipAddress })).resolves.toMatchObject({
      ipAddress,
    });
    await keys.deleteOrgApiKeyAccessListEntry({ orgId, apiUserId, ipAddress });
    await expect(keys.deleteOrgApiKeyAccessListEntry({ orgId, apiUserId, ipAddress })).rejects.toMatchObject({
      status: 404,
    });
    await expect(keys.createOrgApiKeyAccessListEntry({ orgId, apiUserId, body: [{}] })).rejects.toMatchObject({
      status: 400,
    });
  });
});

describe("service accounts", () => {
  const body = { name: "ci", description: "Builds", roles: ["ORG_OWNER" as const], secretExpiresAfterHours: 24 };

  it("show a secret once, log in with it, and lose it", async () => {
    const { serviceAccounts: accounts } = atlas;
    const made = await accounts.createOrgServiceAccount({ orgId, body });
    const clientId = made.clientId ?? "";
    const [first] = made.secrets ?? [];
    const other = createAtlasClient({
      baseUrl: here.emulator.url,
      auth: serviceAccount({ clientId, clientSecret: first?.secret ?? "" }),
    });
    await expect(other.organizations.getOrg({ orgId })).resolves.toMatchObject({ id: orgId });
    await other.close();
    const shown = await accounts.getOrgServiceAccount({ orgId, clientId });
    expect(JSON.stringify(shown)).not.toContain(first?.secret);
    const second = await accounts.createOrgServiceAccountSecret({
      orgId,
      clientId,
      body: { secretExpiresAfterHours: 8 },
    });
    expect(second.secret).toMatch(/^mdb_sa_sk_/);
    await expect(
      accounts.createOrgServiceAccountSecret({ orgId, clientId, body: { secretExpiresAfterHours: 8 } }),
    ).rejects.toMatchObject({ status: 400, errorCode: "MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED" });
    await accounts.deleteOrgServiceAccountSecret({ orgId, clientId, secretId: first?.id ?? "" });
    await expect(other.organizations.getOrg({ orgId })).rejects.toMatchObject({ name: "AtlasAuthError" });
    await accounts.deleteOrgServiceAccount({ orgId, clientId });
    await expect(accounts.getOrgServiceAccount({ orgId, clientId })).rejects.toMatchObject({ status: 404 });
  });

  it("keep within the life that the organization allows", async () => {
    await atlas.organizations.updateOrgSettings({ orgId, body: { maxServiceAccountSecretValidityInHours: 10 } });
    await expect(atlas.serviceAccounts.createOrgServiceAccount({ orgId, body })).rejects.toMatchObject({
      status: 400,
      errorCode: "INVALID_SERVICE_ACCOUNT_SECRET_EXPIRATION",
    });
  });

  it("are changed, and listed", async () => {
    const { serviceAccounts: accounts } = atlas;
    const { clientId = "" } = await accounts.createOrgServiceAccount({ orgId, body });
    const change = { name: "renamed", description: null, roles: ["ORG_MEMBER" as const] };
    await expect(accounts.updateOrgServiceAccount({ orgId, clientId, body: change })).resolves.toMatchObject({
      name: "renamed",
      description: "Builds",
      roles: ["ORG_MEMBER"],
    });
    await expect(accounts.listOrgServiceAccounts({ orgId })).resolves.toMatchObject({ totalCount: 2 });
  });

  it("belong to projects, for good or as guests", async () => {
    const groupId = await project();
    const { serviceAccounts: accounts } = atlas;
    const roles = ["GROUP_READ_ONLY"];
    const own = await accounts.createGroupServiceAccount({ groupId, body: { ...body, roles } });
    const guest = await accounts.createOrgServiceAccount({ orgId, body });
    const [ownId, guestId] = [own.clientId ?? "", guest.clientId ?? ""];
    await accounts.inviteGroupServiceAccount({ groupId, clientId: guestId, body: { roles } });
    await expect(accounts.getOrgServiceAccountGroups({ orgId, clientId: guestId })).resolves.toMatchObject({
      results: [{ groupId, roles }],
    });
    await accounts.updateGroupServiceAccount({ groupId, clientId: ownId, body: { roles: ["GROUP_OWNER"] } });
    await expect(accounts.listGroupServiceAccounts({ groupId })).resolves.toMatchObject({
      results: [
        { clientId: ownId, roles: ["GROUP_OWNER"] },
        { clientId: guestId, roles },
      ],
    });
    const secret = await accounts.createGroupServiceAccountSecret({
      groupId,
      clientId: ownId,
      body: { secretExpiresAfterHours: 8 },
    });
    await accounts.deleteGroupServiceAccountSecret({ groupId, clientId: ownId, secretId: secret.id });
    await accounts.deleteGroupServiceAccount({ groupId, clientId: ownId });
    await accounts.deleteGroupServiceAccount({ groupId, clientId: guestId });
    await expect(accounts.getGroupServiceAccount({ groupId, clientId: guestId })).rejects.toMatchObject({
      status: 404,
    });
    await expect(accounts.getOrgServiceAccount({ orgId, clientId: guestId })).resolves.toMatchObject({
      clientId: guestId,
    });
    await expect(accounts.getOrgServiceAccount({ orgId, clientId: ownId })).rejects.toMatchObject({ status: 404 });
  });

  it("have access lists, of organizations and of projects", async () => {
    const groupId = await project();
    const { serviceAccounts: accounts } = atlas;
    const { clientId = "" } = await accounts.createGroupServiceAccount({
      groupId,
      body: { ...body, roles: ["GROUP_READ_ONLY"] },
    });
    const entries = [{ ipAddress: "192.0.2.1" }];
    await accounts.createGroupServiceAccountAccessList({ groupId, clientId, body: entries });
    await accounts.createOrgServiceAccountAccessList({ orgId, clientId, body: [{ cidrBlock: "198.51.100.0/24" }] });
    await expect(accounts.listGroupServiceAccountAccessList({ groupId, clientId })).resolves.toMatchObject({
      totalCount: 2,
    });
    await accounts.deleteGroupServiceAccountAccessListEntry({ groupId, clientId, ipAddress: "192.0.2.1" });
    await accounts.deleteOrgServiceAccountAccessListEntry({ orgId, clientId, ipAddress: "198.51.100.0/24" });
    await expect(accounts.listOrgServiceAccountAccessList({ orgId, clientId })).resolves.toMatchObject({
      totalCount: 0,
    });
  });

  it("come with a new organization, or a key does", async () => {
    const withAccount = await atlas.organizations.createOrg({ body: { name: "Second", serviceAccount: body } });
    expect(withAccount.serviceAccount?.secrets?.[0]?.secret).toMatch(/^mdb_sa_sk_/);
    const apiKey = { desc: "first", roles: ["ORG_OWNER" as const] };
    const withKey = await atlas.organizations.createOrg({ body: { name: "Third", apiKey } });
    expect(withKey.apiKey?.privateKey).toMatch(/^[\da-f-]{36}$/);
    await expect(
      atlas.organizations.createOrg({ body: { name: "Fourth", apiKey, serviceAccount: body } }),
    ).rejects.toMatchObject({ status: 400 });
  });
});
