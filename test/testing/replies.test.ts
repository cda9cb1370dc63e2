import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { document } from "../../src/generated/document.js";
import { api, bearerToken, createAtlasClient, operations, type AtlasClient } from "../../src/index.js";
import { mockAtlas, type MockAtlas, type MockInterceptor } from "../../src/testing/index.js";

const orgId = "4888442a3354817a7320eb61";
const invitationId = "32b6e34b3d91647abb20e7b8";
const userId = "5888442a3354817a7320eb62";
const org = { id: orgId, name: "Lovelace" };

let mock: MockAtlas;
let atlas: AtlasClient;
beforeEach(() => {
  mock = mockAtlas();
  atlas = createAtlasClient({ auth: bearerToken("t"), deprecations: "silent", retry: false });
});
afterEach(() => mock.restore());

describe("reply", () => {
  it("answers the call of an operation", async () => {
    mock.deleteOrgInvite({ orgId, invitationId }).reply(204);
    await expect(atlas.organizations.deleteOrgInvite({ orgId, invitationId })).resolves.toBeUndefined();
    mock.done();
  });

  it("sends the versioned content type, and headers of one's own", async () => {
    mock.getOrg({ orgId }).reply(200, org, { "X-Request-Id": "r-1" });
    const { data, response } = await atlas.organizations.getOrg.withResponse({ orgId });
    expect(data).toEqual(org);
    expect(response.headers.get("content-type")).toBe("application/vnd.atlas.2023-01-01+json");
    expect(response.headers.get("x-request-id")).toBe("r-1");
  });

  it("sends text and bytes in their own media type", async () => {
    mock.getOrgInvoice({ orgId }).reply(200, "a;b");
    const csv = await atlas.invoices.getOrgInvoice.withResponse({ orgId, invoiceId: userId }, { accept: "csv" });
    expect(csv.data).toBe("a;b");
    expect(csv.response.headers.get("content-type")).toBe("application/vnd.atlas.2023-01-01+csv");
    mock.downloadGroupClusterLog().reply(200, gzipSync("a line"));
    const log = await atlas.monitoringAndLogs.downloadGroupClusterLog({
      groupId: orgId,
      hostName: "host-1.mongodb.net",
      logName: "mongodb",
    });
    expect(gunzipSync(await new Response(log).bytes()).toString()).toBe("a line");
  });

  it("gives a reply in CSV to no call that asks for JSON", async () => {
    mock.getOrgInvoice({ orgId }).reply(200, "a;b");
    await expect(atlas.invoices.getOrgInvoice({ orgId, invoiceId: userId })).rejects.toThrow(
      "kind of body: Accept asks for json, the reply is csv",
    );
  });

  it("takes every documented reply to operations of other API dates", async () => {
    using next = mockAtlas("2025-03-12");
    next.removeOrgUser({ userId }).reply(204);
    await atlas.withVersion("2025-03-12").mongoDbCloudUsers.removeOrgUser({ orgId, userId });
    next.done();
  });
});

describe("a reply that is not what the spec says", () => {
  it.each([
    ["a field of the wrong type", () => mock.getOrg().reply(200, { ...org, name: 7 } as never), "/name must be string"],
    ["a missing field", () => mock.getOrg().reply(200, {} as never), "the body must have required property 'name'"],
    ["a missing body", () => mock.getOrg().reply(200, undefined as never), "there must be a body"],
    ["a body where there is none", () => mock.deleteOrg().reply(204, {} as never), "there must be no body"],
    ["text in place of JSON", () => mock.getOrg().reply(200, "org" as never), "the body must be object"],
    ["JSON in place of bytes", () => mock.downloadGroupClusterLog().reply(200, {} as never), "text or bytes"],
    [
      "an error with another status",
      () => mock.getOrg().reply(404, { error: 400, errorCode: "A" }),
      "/error must be 404",
    ],
    ["an error without a code", () => mock.getOrg().reply(404, { error: 404 } as never), "property 'errorCode'"],
  ])("is refused: %s", (_, declare, message) => {
    expect(declare).toThrow(expect.objectContaining({ name: "MockAtlasError", code: "INVALID_REPLY" }) as Error);
    expect(declare).toThrow(message);
  });

  it("is refused with operation, API date and status in the message", () => {
    expect(() => mock.getOrg().reply(200, { ...org, name: 7 } as never)).toThrow(
      "The reply 200 to getOrg (API date 2023-11-15) is not what the spec says: /name must be string.",
    );
  });

  it("is refused at an undocumented status, naming those that there are", () => {
    const declare = (): unknown => mock.deleteOrg().reply(202);
    expect(declare).toThrow(
      expect.objectContaining({ code: "UNDOCUMENTED_STATUS", operationId: "deleteOrg" }) as Error,
    );
    expect(declare).toThrow(/deleteOrg \(API date 2023-11-15\) has no status 202; it has: 204, 400, 401, /);
  });

  it("is not an error with texts for parameters, as Atlas sends them", async () => {
    mock.getOrg().reply(404, { error: 404, errorCode: "RESOURCE_NOT_FOUND", parameters: [orgId] });
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({ status: 404, parameters: [orgId] });
  });

  it("can be given on purpose", async () => {
    mock.getOrg().replyUndocumented(418, "<h1>teapot</h1>", { "Content-Type": "text/html" });
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({ status: 418, errorCode: undefined });
    mock.getOrg().replyUndocumented(200, { teapot: true });
    await expect(atlas.organizations.getOrg({ orgId })).resolves.toEqual({ teapot: true });
  });

  it("is refused for operations that the API date does not have", () => {
    const late = mock as unknown as MockAtlas<"2025-03-12">;
    expect(() => late.getOrgUser()).toThrow(
      "getOrgUser does not exist at API date 2023-11-15; its versions are 2025-02-19",
    );
  });

  it("is refused by the documented statuses only, for a generated API without its document", () => {
    using own = mockAtlas({ api });
    own.getOrg().reply(200, { ...org, name: 7 } as never);
    expect(() => own.deleteOrg().reply(202)).toThrow("has no status 202");
    using checked = mockAtlas({ api, document });
    expect(() => checked.getOrg().reply(200, { ...org, name: 7 } as never)).toThrow("/name must be string");
  });
});

describe("replyError", () => {
  it("has the status and the shape of the code", async () => {
    mock.getUser({ userId }).replyError("USER_NOT_FOUND", { parameters: [userId] });
    await expect(atlas.mongoDbCloudUsers.getUser({ userId })).rejects.toMatchObject({
      name: "AtlasApiError",
      status: 404,
      errorCode: "USER_NOT_FOUND",
      reason: "Not Found",
      parameters: [userId],
    });
  });

  it("names refused fields", async () => {
    const fields = [{ field: "name", description: "is too long" }];
    mock.updateOrg().replyError("VALIDATION_ERROR", { fields, detail: "No." });
    await expect(atlas.organizations.updateOrg({ orgId, body: { name: "x" } })).rejects.toMatchObject({
      status: 400,
      detail: "No.",
      fields,
    });
  });

  it("is there for every operation at its API date", () => {
    using next = mockAtlas("2025-03-12");
    const mocks = next as unknown as Record<string, () => MockInterceptor<unknown>>;
    const old = Object.entries(operations).filter(([, { versions }]) => (versions[0]?.version ?? "") <= "2025-03-12");
    for (const [operationId] of old) mocks[operationId]?.().replyError("UNEXPECTED_ERROR");
    expect(next.pending()).toHaveLength(old.length);
  });

  it("needs a status for a code that is not known", async () => {
    expect(() => mock.getOrg().replyError("USER_NOT_FOUNT")).toThrow(
      'give it, as in replyError("USER_NOT_FOUNT", { status: 400 }). Did you mean USER_NOT_FOUND?',
    );
    mock.getOrg().replyError("OF_MY_OWN", { status: 409 });
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({ status: 409, errorCode: "OF_MY_OWN" });
  });
});

describe("replyRateLimited", () => {
  it.each([
    [{ retryAfter: 7 }, { status: 429, errorCode: "RATE_LIMITED_TOKEN_BUCKET", retryAfter: 7000 }],
    [{ shape: "legacy" }, { status: 429, errorCode: "RATE_LIMITED", retryAfter: 1000 }],
    [{ shape: "invitations" }, { status: 400, errorCode: "INVITATIONS_RATE_LIMITED_IP" }],
  ] as const)("%o", async (options, expected) => {
    mock.getOrg().replyRateLimited(options);
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({
      name: "AtlasRateLimitError",
      ...expected,
    });
  });

  it("is obeyed by the client", async () => {
    const patient = createAtlasClient({ auth: bearerToken("t") });
    mock.getOrg().replyRateLimited({ retryAfter: 0 }).reply(200, org);
    await expect(patient.organizations.getOrg({ orgId })).resolves.toEqual(org);
    mock.done();
  });
});

describe("calls without an answer", () => {
  it("fail with the error that was given", async () => {
    mock.getOrg().replyWithError("getaddrinfo ENOTFOUND").abort();
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({
      name: "AtlasNetworkError",
      message: expect.stringContaining("getaddrinfo ENOTFOUND") as string,
    });
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toThrow("socket hang up");
  });
});

describe("sequences", () => {
  it("give one reply after the other", async () => {
    mock.getOrg().replyError("UNEXPECTED_ERROR").times(2).reply(200, org);
    const { getOrg } = atlas.organizations;
    await expect(getOrg({ orgId })).rejects.toMatchObject({ status: 500 });
    expect(mock.pending()).toEqual([
      "getOrg() → 500 UNEXPECTED_ERROR, used 1 of 2 times",
      "getOrg() → 200, used 0 of 1 times",
    ]);
    await expect(getOrg({ orgId })).rejects.toMatchObject({ status: 500 });
    await expect(getOrg({ orgId })).resolves.toEqual(org);
    mock.done();
    await expect(getOrg({ orgId })).rejects.toThrow("its replies are used up, after 3 calls");
  });

  it("go on for ever with persist", async () => {
    mock.getOrg().replyError("UNEXPECTED_ERROR").reply(200, org).persist();
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({ status: 500 });
    expect(mock.pending()).toEqual(["getOrg() → 200, never used"]);
    for (let i = 0; i < 3; i++) await expect(atlas.organizations.getOrg({ orgId })).resolves.toEqual(org);
    mock.done();
  });

  it("wait", async () => {
    mock.getOrg().reply(200, org).delay(60_000);
    await expect(atlas.organizations.getOrg({ orgId }, { timeout: 20 })).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it.each([0, 1.5, Number.NaN])("refuse to be given %d times", (count) => {
    expect(() => mock.deleteOrg().reply(204).times(count)).toThrow(RangeError);
  });
});
