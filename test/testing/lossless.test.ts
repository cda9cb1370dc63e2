import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { api, bearerToken, createAtlasClient, type ApiTypes, type AtlasClient } from "../../src/index.js";
import { mockAtlas, partial, type MockAtlas } from "../../src/testing/index.js";

const groupId = "4888442a3354817a7320eb61";
const limitName = "atlas.project.deployment.clusters";
const large = 9_007_199_254_740_993n;

let mock: MockAtlas<"2023-11-15", ApiTypes, "lossless">;
let atlas: AtlasClient<"2023-11-15", ApiTypes, "lossless">;
beforeEach(() => {
  mock = mockAtlas({ json: "lossless" });
  atlas = createAtlasClient({ auth: bearerToken("t"), json: "lossless", retry: false });
});
afterEach(() => mock.restore());

describe('mockAtlas({ json: "lossless" })', () => {
  it.each([0n, -5n, large, 2n ** 63n - 1n, -(2n ** 63n)])("sends %d as it is", async (value) => {
    mock.getGroupLimit().reply(200, { name: limitName, value });
    await expect(atlas.projects.getGroupLimit({ groupId, limitName })).resolves.toEqual({ name: limitName, value });
  });

  it("sends the digits that a client without it reads as a number", async () => {
    const standard = createAtlasClient({ auth: bearerToken("t") });
    mock.getGroupLimit().reply(200, { name: limitName, value: 42n });
    await expect(standard.projects.getGroupLimit({ groupId, limitName })).resolves.toMatchObject({ value: 42 });
  });

  it("sends them at any depth, beside dates and what is not there", async () => {
    const at = new Date("2025-01-02T03:04:05Z");
    const body = { amountBilledCents: large, payments: [{ amountPaidCents: large }], created: at, endDate: undefined };
    mock.getOrgInvoice().reply(200, body as never);
    const invoice = await atlas.invoices.getOrgInvoice({ orgId: groupId, invoiceId: groupId });
    expect(invoice).toEqual({
      amountBilledCents: large,
      payments: [{ amountPaidCents: large }],
      created: "2025-01-02T03:04:05.000Z",
    });
  });

  it("refuses what is no 64-bit integer, or stands where there is none", () => {
    const limit = { name: limitName, value: 2n ** 63n };
    expect(() => mock.getGroupLimit().reply(200, limit)).toThrow("/value must be a 64-bit integer");
    expect(() => mock.getOrg().reply(200, { name: 5n } as never)).toThrow("/name must be string");
  });

  it.each([
    ["a value", { value: large }],
    ["a part", partial({ value: large })],
    ["a predicate", (body: { value: bigint }) => body.value === large],
    ["a regular expression", /"value":9007199254740993\}/],
  ])("matches bodies exactly by %s", async (_, body) => {
    mock
      .setGroupLimit({ body: body as { value: bigint } })
      .reply(200, { name: limitName, value: large })
      .times(2);
    await atlas.projects.setGroupLimit({ groupId, limitName, body: { value: large } });
    await expect(
      atlas.projects.setGroupLimit({ groupId, limitName, body: { value: large - 1n } }),
    ).rejects.toMatchObject({ errorCode: "NOT_MOCKED", detail: expect.stringContaining("9007199254740992") as string });
  });

  it("gives bigint to functions, however small", async () => {
    mock.setGroupLimit().replyWith(({ body }) => ({ status: 200, body: { name: limitName, value: body.value + 1n } }));
    const limit = await atlas.projects.setGroupLimit({ groupId, limitName, body: { value: 5n } });
    expect(limit.value).toBe(6n);
  });

  it("matches parameters, as numbers and as bigint", async () => {
    const log = { groupId, hostName: "host", logName: "mongodb" } as const;
    mock.downloadGroupClusterLog({ startDate: 1_700_000_000n, endDate: large }).reply(200, "a line");
    await atlas.monitoringAndLogs.downloadGroupClusterLog({ ...log, startDate: 1_700_000_000, endDate: large });
    mock.done();
    mock.downloadGroupClusterLog({ endDate: large }).reply(200, "a line");
    await expect(
      atlas.monitoringAndLogs.downloadGroupClusterLog({ ...log, endDate: large + 1n }),
    ).rejects.toMatchObject({ detail: expect.stringContaining("query endDate is 9007199254740994n") as string });
  });

  it("works for a generated API, with and without its document", async () => {
    using own = mockAtlas({ api, json: "lossless", baseUrl: "https://cloud.mongodbgov.com" });
    const client = createAtlasClient({
      auth: bearerToken("t"),
      json: "lossless",
      baseUrl: "https://cloud.mongodbgov.com",
    });
    own.setGroupLimit().reply(200, { name: limitName, value: large });
    await expect(client.projects.setGroupLimit({ groupId, limitName, body: { value: 5n } })).resolves.toMatchObject({
      value: large,
    });
  });
});
