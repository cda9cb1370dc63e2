/** What tests do to a mock: in the wrong order, at once, again, with odd values, and beside each other. */
import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apiKey, bearerToken, createAtlasClient, serviceAccount, type AtlasClient } from "../../src/index.js";
import { mockAtlas, partial, type MockAtlas } from "../../src/testing/index.js";

const orgId = "4888442a3354817a7320eb61";
const org = { id: orgId, name: "Lovelace" };
const accept = "application/vnd.atlas.2023-11-15+json";
const now = { "Retry-After": "0" };

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

const nameOf = async (): Promise<string> => (await atlas.organizations.getOrg({ orgId })).name;

describe("order", () => {
  it("is that of the declarations, as long as they have replies", async () => {
    mock.getOrg().reply(200, { name: "A" }).times(2);
    mock.getOrg({ orgId }).reply(200, { name: "B" });
    expect([await nameOf(), await nameOf(), await nameOf()]).toEqual(["A", "A", "B"]);
    mock.done();
  });

  it("does not matter between different calls", async () => {
    const names = ["a", "b", "c", "d"];
    for (const name of names) mock.updateOrg({ body: { name } }).reply(200, { name });
    const calls = [3, 1, 0, 2].map((index) => {
      const name = names[index] ?? "";
      return atlas.organizations.updateOrg({ orgId, body: { name } });
    });
    expect((await Promise.all(calls)).map(({ name }) => name)).toEqual(["d", "b", "a", "c"]);
    mock.done();
  });

  it("is kept by calls at once, and by replies that are late", async () => {
    mock.getOrg().reply(200, { name: "A" }).delay(20).reply(200, { name: "B" }).times(3).reply(200, { name: "C" });
    const names = await Promise.all(Array.from({ length: 5 }, nameOf));
    expect(names).toEqual(["A", "B", "B", "B", "C"]);
    mock.done();
  });
});

describe("values in paths", () => {
  it.each([
    "a.b",
    "a+b",
    "(x)",
    "a b",
    "a:b",
    "[x]",
    "a?b",
    "a#b",
    "a%2Fb",
    "ä",
    "a/b",
    "$&",
    "^x$",
    "a*b",
    "a|b",
    "\\d",
    "100%",
  ])("are taken as they are: %s", async (teamName) => {
    mock.getOrgTeamByName({ teamName }).replyError("TEAM_NAME_NOT_FOUND");
    await expect(atlas.teams.getOrgTeamByName({ orgId, teamName: "aXb" })).rejects.toMatchObject({ status: 501 });
    await expect(atlas.teams.getOrgTeamByName({ orgId, teamName })).rejects.toMatchObject({ status: 404 });
  });

  it("can be IPv6 addresses, encoded or not", async () => {
    const entryValue = "2001:db8::1";
    mock.getGroupAccessListEntry({ entryValue }).replyError("RESOURCE_NOT_FOUND").times(2);
    const call = atlas.projectIpAccessList.getGroupAccessListEntry({ groupId: orgId, entryValue });
    await expect(call).rejects.toMatchObject({ status: 404 });
    const url = `https://cloud.mongodb.com/api/atlas/v2/groups/${orgId}/accessList/${entryValue}`;
    expect((await fetch(url, { headers: { accept } })).status).toBe(404);
    mock.done();
  });
});

describe("clients", () => {
  it("page, one page after the other", async () => {
    mock
      .listOrgs({ pageNum: (page = 1) => page === 1 })
      .reply(200, { results: [{ name: "a" }, { name: "b" }], totalCount: 3 });
    mock.listOrgs({ pageNum: 2 }).reply(200, { results: [{ name: "c" }], totalCount: 3 });
    const items = await atlas.paginate("listOrgs", { itemsPerPage: 2 }).toArray();
    expect(items.map(({ name }) => name)).toEqual(["a", "b", "c"]);
    mock.done();
  });

  it("page at once over replies that are computed", async () => {
    const names = Array.from({ length: 10 }, (_, index) => `o${index}`);
    mock
      .listOrgs()
      .replyWith(({ pageNum = 1, itemsPerPage = 100 }) => {
        const results = names.slice((pageNum - 1) * itemsPerPage, pageNum * itemsPerPage).map((name) => ({ name }));
        return { status: 200, body: { results, totalCount: names.length } };
      })
      .persist();
    const items = await atlas.paginate("listOrgs", { itemsPerPage: 3 }, { concurrency: 3 }).toArray();
    expect(items.map(({ name }) => name)).toEqual(names);
    mock.done();
  });

  it("try again what they may, and each try is a call", async () => {
    mock.getOrg().replyError("SERVICE_UNAVAILABLE", { headers: now }).times(2).reply(200, org);
    await expect(atlas.organizations.getOrg({ orgId })).resolves.toEqual(org);
    mock.createOrgTeam().replyError("SERVICE_UNAVAILABLE", { headers: now });
    const body = { name: "Engines", usernames: ["ada@example.com"] };
    await expect(atlas.teams.createOrgTeam({ orgId, body })).rejects.toMatchObject({ status: 503 });
    mock.done();
  });

  it("with a service account get a new token after a 401", async () => {
    await using client = createAtlasClient({
      auth: serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" }),
    });
    mock.getOrg().replyError("UNAUTHORIZED").reply(200, org);
    await expect(client.organizations.getOrg({ orgId })).resolves.toEqual(org);
    mock.done();
  });

  it("with an API key sign bodies, at once, and anew when a nonce is stale", async () => {
    mock.restore();
    mock = mockAtlas({ login: "digest" });
    const client = createAtlasClient({
      auth: apiKey({ publicKey: "abcdefgh", privateKey: "k" }),
      deprecations: "silent",
    });
    mock
      .updateOrg({ body: partial({ name: "x" }) })
      .reply(200, org)
      .times(4);
    await Promise.all(Array.from({ length: 4 }, () => client.organizations.updateOrg({ orgId, body: { name: "x" } })));
    const stale = 'Digest realm="MMS Public API", domain="", nonce="next", algorithm=MD5, qop="auth", stale=true';
    mock
      .getOrg()
      .replyError("UNAUTHORIZED", { headers: { "WWW-Authenticate": stale } })
      .reply(200, org);
    await expect(client.organizations.getOrg({ orgId })).resolves.toEqual(org);
    mock.done();
  });

  it("that give up have used their reply", async () => {
    mock.getOrg().reply(200, org).delay(60_000).reply(200, org);
    await expect(atlas.organizations.getOrg({ orgId }, { timeout: 20, retry: false })).rejects.toMatchObject({
      code: "TIMEOUT",
    });
    await expect(atlas.organizations.getOrg({ orgId })).resolves.toEqual(org);
    mock.done();
  });
});

describe("what is given to a mock", () => {
  it("can be changed afterwards", async () => {
    const body = { name: "a" };
    const reply = { ...org };
    mock.updateOrg({ body }).reply(200, reply);
    body.name = "b";
    reply.name = "changed";
    await expect(atlas.organizations.updateOrg({ orgId, body: { name: "a" } })).resolves.toEqual(org);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("is no delay of %d", (milliseconds) => {
    expect(() => mock.deleteOrg().reply(204).delay(milliseconds)).toThrow(RangeError);
  });

  it.each([0, 99, 700, Number.NaN, 200.5])("is no status %d", (status) => {
    expect(() => mock.getOrg().replyUndocumented(status)).toThrow(RangeError);
  });

  it.each([null, "x", 5, [orgId]])("is no input %j", (input) => {
    expect(() => mock.getOrg(input as never)).toThrow("getOrg takes one object with its parameters.");
  });

  it.each([
    [{ logn: "digest" }, "mockAtlas has no option `logn`. Did you mean `login`?"],
    [{ login: "diges" }, 'The option `login` of mockAtlas must be "tokens" or "digest" or "none".'],
    [{ json: "bigint" }, 'The option `json` of mockAtlas must be "standard" or "lossless".'],
    [{ validateRequests: 1 }, "The option `validateRequests` of mockAtlas must be true or false."],
    [{ document: "openapi.yaml" }, "The option `document` of mockAtlas must be a parsed OpenAPI document."],
  ])("is no option %j", (options, message) => {
    expect(() => mockAtlas(options as never)).toThrow(message);
  });
});

describe("a mock that is gone", () => {
  it("still says what was not used", () => {
    mock.getOrg().reply(200, org);
    mock.restore();
    expect(() => mock.done()).toThrow("Not used: getOrg() → 200");
  });

  it("is explained when nock took its interceptors away", async () => {
    mock.getOrg().reply(200, org);
    nock.cleanAll();
    await expect(atlas.organizations.getOrg({ orgId }, { retry: false })).rejects.toMatchObject({
      name: "AtlasNetworkError",
    });
    expect(mock.unmatched()).toEqual([
      expect.stringContaining("which differs: nock does not have it any more, as after nock.cleanAll()."),
    ]);
  });
});
