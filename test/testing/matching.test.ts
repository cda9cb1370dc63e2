import nock from "nock";
import { request as httpsRequest } from "node:https";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apiKey, bearerToken, createAtlasClient, serviceAccount, type AtlasClient } from "../../src/index.js";
import { mockAtlas, partial, type MockAtlas } from "../../src/testing/index.js";

const orgId = "4888442a3354817a7320eb61";
const otherId = "32b6e34b3d91647abb20e7b8";
const org = { id: orgId, name: "Lovelace" };
const invitation = { username: "ada@example.com", roles: ["ORG_MEMBER" as const] };

let mock: MockAtlas;
let atlas: AtlasClient;
beforeEach(() => {
  mock = mockAtlas();
  atlas = createAtlasClient({ auth: bearerToken("t"), deprecations: "silent" });
});
afterEach(() => {
  mock.restore();
  nock.cleanAll();
});

const detailOf = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => undefined,
    (cause: unknown) => cause as { errorCode?: string; detail?: string },
  );
  expect(error).toMatchObject({ status: 501, errorCode: "NOT_MOCKED" });
  return error?.detail ?? "";
};

describe("matchers of parameters", () => {
  it("take any value where there is none", async () => {
    mock.getOrg().reply(200, org);
    await expect(atlas.organizations.getOrg({ orgId: otherId, pretty: true })).resolves.toEqual(org);
  });

  it.each([
    ["a value", { name: "Love", itemsPerPage: 5 }],
    ["a regular expression", { name: /^Lo/g }],
    ["a predicate", { itemsPerPage: (count?: number) => count === 5, pageNum: (page?: number) => page === undefined }],
  ])("take %s", async (_, input) => {
    mock.listOrgs(input).replyError("UNEXPECTED_ERROR").times(2);
    for (let i = 0; i < 2; i++) {
      await expect(atlas.organizations.listOrgs({ name: "Love", itemsPerPage: 5 })).rejects.toMatchObject({
        status: 500,
      });
    }
    expect(await detailOf(atlas.organizations.listOrgs({ name: "x", itemsPerPage: 6, pageNum: 2 }))).toMatch(/query/);
  });

  it("take a regular expression with a state", async () => {
    mock.getOrg({ orgId: /^4888/g }).reply(200, org).times(2);
    for (let i = 0; i < 2; i++) await expect(atlas.organizations.getOrg({ orgId })).resolves.toEqual(org);
  });

  it("take lists", async () => {
    mock.listOrgInvoices({ statusNames: ["PAID", "FREE"] }).replyError("UNEXPECTED_ERROR");
    await expect(atlas.invoices.listOrgInvoices({ orgId, statusNames: ["PAID", "FREE"] })).rejects.toMatchObject({
      status: 500,
    });
    expect(await detailOf(atlas.invoices.listOrgInvoices({ orgId, statusNames: ["PAID"] }))).toContain(
      'query statusNames has 1 items, expected 2: ["PAID","FREE"]',
    );
  });

  it("see values as they were before they were encoded", async () => {
    mock.getGroupAccessListEntry({ entryValue: "10.0.0.0/24" }).replyError("UNEXPECTED_ERROR");
    const call = atlas.projectIpAccessList.getGroupAccessListEntry({ groupId: orgId, entryValue: "10.0.0.0/24" });
    await expect(call).rejects.toMatchObject({ status: 500 });
  });

  it("are of parameters that there are", () => {
    expect(() => mock.getOrg({ orgid: orgId } as never)).toThrow(
      "getOrg has no parameter `orgid`. Did you mean `orgId`?",
    );
  });
});

describe("matchers of bodies", () => {
  it.each([
    ["an exact value", invitation],
    ["a part", partial({ username: "ada@example.com" })],
    ["a predicate", (body: { roles: readonly string[] }) => body.roles.includes("ORG_MEMBER")],
    ["a regular expression", /"username":"ada@/],
  ])("take %s", async (_, body) => {
    mock.createOrgInvite({ orgId, body: body as typeof invitation }).replyError("USER_ALREADY_EXISTS");
    const call = atlas.organizations.createOrgInvite({ orgId, body: invitation });
    await expect(call).rejects.toMatchObject({ errorCode: "USER_ALREADY_EXISTS" });
    mock.done();
  });

  it.each([
    [
      invitation,
      'body/username is "bob@example.com", expected "ada@example.com"; body/teamIds is [], expected nothing there',
    ],
    [partial({ roles: ["ORG_OWNER" as const] }), 'body/roles/0 is "ORG_MEMBER", expected "ORG_OWNER"'],
    [/ada/, "expected /ada/"],
    [() => false, "which the predicate refuses"],
    [
      (body: object) => {
        expect(body).toHaveProperty("x");
        return true;
      },
      "which the predicate refuses: expected",
    ],
  ])("say what differs: %o", async (body, message) => {
    mock.createOrgInvite({ body: body as typeof invitation }).replyError("USER_ALREADY_EXISTS");
    const other = { ...invitation, username: "bob@example.com", teamIds: [] };
    expect(await detailOf(atlas.organizations.createOrgInvite({ orgId, body: other }))).toContain(message);
  });
});

describe("a call that nothing matches", () => {
  it("fails when nothing is declared", async () => {
    expect(await detailOf(atlas.organizations.listOrgs({ pretty: true }))).toBe(
      "No interceptor of mockAtlas matches GET /api/atlas/v2/orgs?pretty=true (listOrgs). None is declared.",
    );
  });

  it("names the interceptor that is nearest, and what differs", async () => {
    mock.listGroups().replyError("UNEXPECTED_ERROR");
    mock.getOrg({ orgId: otherId }).reply(200, org);
    expect(await detailOf(atlas.organizations.getOrg({ orgId }))).toBe(
      `No interceptor of mockAtlas matches GET /api/atlas/v2/orgs/${orgId} (getOrg). The nearest is ` +
        `getOrg({ orgId: "${otherId}" }), which differs: path orgId is "${orgId}", expected "${otherId}".`,
    );
  });

  it("says that the API date differs", async () => {
    mock.getOrg().reply(200, org);
    const call = atlas.withVersion("2025-03-12").organizations.getOrg({ orgId });
    expect(await detailOf(call)).toContain("which differs: API date: Accept names 2025-03-12, expected 2023-11-15.");
  });

  it("says that method or path differ", async () => {
    mock.deleteOrg().reply(204);
    expect(await detailOf(atlas.organizations.getOrg({ orgId }))).toContain("method: GET, expected DELETE.");
    expect(await detailOf(atlas.organizations.getOrgSettings({ orgId }))).toContain(
      `method: GET, expected DELETE; path: /api/atlas/v2/orgs/${orgId}/settings, expected /api/atlas/v2/orgs/{orgId}.`,
    );
  });

  it("says that there is no reply yet", async () => {
    mock.getOrg();
    expect(await detailOf(atlas.organizations.getOrg({ orgId }))).toContain("which differs: it has no reply.");
    expect(mock.pending()).toEqual(["getOrg(): it has no reply"]);
  });

  it("is found by done, even if the code under test swallows it", async () => {
    await atlas.organizations.getOrg({ orgId }).catch(() => undefined);
    expect(mock.unmatched()).toHaveLength(1);
    expect(() => mock.done()).toThrow(/^The calls were not those that the mock of Atlas expected:\n {2}No interceptor/);
  });

  it("is not tried again", async () => {
    await detailOf(atlas.organizations.getOrg({ orgId }));
    expect(mock.unmatched()).toHaveLength(1);
  });

  it("fails for other clients of HTTP as well", async () => {
    const status = await new Promise((resolve, reject) => {
      const request = httpsRequest(`https://cloud.mongodb.com/api/atlas/v2/orgs/${orgId}`, ({ statusCode }) =>
        resolve(statusCode),
      );
      request.on("error", reject).end();
    });
    expect(status).toBe(501);
    expect(mock.unmatched()[0]).toContain("None is declared");
  });
});

describe("logins", () => {
  it("of service accounts work at once", async () => {
    await using client = createAtlasClient({
      auth: serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" }),
    });
    mock.getOrg().reply(200, org);
    await expect(client.organizations.getOrg({ orgId })).resolves.toEqual(org);
    mock.done();
  });

  it("with API keys are challenged if asked to", async () => {
    mock.restore();
    mock = mockAtlas({ login: "digest" });
    const schemes: (string | undefined)[] = [];
    const client = createAtlasClient({
      auth: apiKey({ publicKey: "abcdefgh", privateKey: "k" }),
      deprecations: "silent",
      fetch: (request) => {
        schemes.push(request.headers.get("authorization")?.split(" ")[0]);
        return fetch(request);
      },
    });
    mock.createOrgInvite({ body: invitation }).replyError("USER_ALREADY_EXISTS");
    const call = client.organizations.createOrgInvite({ orgId, body: invitation });
    await expect(call).rejects.toMatchObject({ errorCode: "USER_ALREADY_EXISTS" });
    expect(schemes).toEqual([undefined, "Digest"]);
    mock.done();
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({ status: 501 });
  });

  it("are one's own where the mock answers none", async () => {
    mock.restore();
    mock = mockAtlas({ login: "none" });
    nock("https://cloud.mongodb.com").post("/api/oauth/token").reply(401, { error: "invalid_client" });
    const client = createAtlasClient({
      auth: serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" }),
    });
    await expect(client.organizations.getOrg({ orgId })).rejects.toMatchObject({ name: "AtlasAuthError" });
  });
});

describe("beside others", () => {
  it("leaves nock's own interceptors for the host alone", async () => {
    nock("https://cloud.mongodb.com").get("/before").reply(200, "1");
    mock.getOrg().reply(200, org);
    nock("https://cloud.mongodb.com").get("/after").reply(200, "2");
    await expect(fetch("https://cloud.mongodb.com/before").then((r) => r.text())).resolves.toBe("1");
    await expect(fetch("https://cloud.mongodb.com/after").then((r) => r.text())).resolves.toBe("2");
    await expect(atlas.organizations.getOrg({ orgId })).resolves.toEqual(org);
    mock.done();
  });

  it("still counts what nock refuses while there are such", async () => {
    nock("https://cloud.mongodb.com").get("/never").reply(200);
    await expect(fetch("https://cloud.mongodb.com/elsewhere")).rejects.toThrow();
    expect(mock.unmatched()).toEqual([expect.stringContaining("GET /elsewhere.")]);
  });

  it("leaves other hosts alone", async () => {
    nock("https://example.com").get("/").reply(200, "other");
    await expect(fetch("https://example.com/").then((r) => r.text())).resolves.toBe("other");
    expect(mock.unmatched()).toEqual([]);
  });

  it("shares the host with a mock of another API date", async () => {
    using next = mockAtlas("2025-03-12");
    next.getOrg().reply(200, { ...org, name: "Next" });
    mock.getOrg().reply(200, org);
    await expect(atlas.withVersion("2025-03-12").organizations.getOrg({ orgId })).resolves.toMatchObject({
      name: "Next",
    });
    await expect(atlas.organizations.getOrg({ orgId })).resolves.toEqual(org);
    next.done();
    mock.done();
  });

  it("is at any address", async () => {
    using local = mockAtlas({ baseUrl: "https://atlas.example.com/proxy" });
    local.getOrg({ orgId }).reply(200, org);
    const client = createAtlasClient({
      baseUrl: "https://atlas.example.com/proxy",
      auth: serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" }),
    });
    await expect(client.organizations.getOrg({ orgId })).resolves.toEqual(org);
    expect(await detailOf(client.organizations.getOrg({ orgId }))).toContain("used up");
  });

  it("knows a client that names resource versions", async () => {
    const exact = createAtlasClient({ auth: bearerToken("t"), accept: "exact" });
    mock.getOrg().reply(200, org);
    await expect(exact.organizations.getOrg({ orgId })).resolves.toEqual(org);
  });
});

describe("restore", () => {
  it("of nock itself is undone by the next mock", async () => {
    nock.restore();
    using next = mockAtlas();
    next.getOrg().reply(200, org);
    await expect(atlas.organizations.getOrg({ orgId })).resolves.toEqual(org);
  });

  it("takes the interceptors away, and nothing else", async () => {
    mock.getOrg().reply(200, org).persist();
    nock("https://cloud.mongodb.com").get("/own").reply(200, "own");
    mock.restore();
    mock.restore();
    expect(nock.pendingMocks()).toEqual(["GET https://cloud.mongodb.com:443/own"]);
    await expect(fetch("https://cloud.mongodb.com/own").then((r) => r.text())).resolves.toBe("own");
    expect(() => mock.getOrg()).toThrow(expect.objectContaining({ code: "RESTORED" }) as Error);
  });

  it("makes room for the next mock", async () => {
    mock.getOrg().reply(200, org).persist();
    mock.restore();
    mock = mockAtlas();
    mock.getOrg().reply(200, { ...org, name: "Next" });
    await expect(atlas.organizations.getOrg({ orgId })).resolves.toMatchObject({ name: "Next" });
    mock.done();
  });
});
