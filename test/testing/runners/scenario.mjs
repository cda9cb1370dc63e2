/** The same test under every runner: `MODULES` tells where the package is. */
import assert from "node:assert/strict";

const { index, testing } = JSON.parse(process.env["MODULES"] ?? "{}");
const { bearerToken, createAtlasClient, serviceAccount } = await import(index);
const { mockAtlas, partial } = await import(testing);

const orgId = "4888442a3354817a7320eb61";
const userId = "5888442a3354817a7320eb62";

/** Matchers and replies that depend on what a runner makes of classes and of `bigint`. */
async function everyKind(atlas) {
  const mock = mockAtlas("2025-03-12", { json: "lossless" });
  try {
    mock.updateOrg({ orgId: /^4888/, body: partial({ name: "Lovelace" }) }).replyWith(async ({ body }) => {
      await null;
      return { status: 200, body: { ...body, id: orgId } };
    });
    const body = { name: "Lovelace" };
    assert.deepEqual(await atlas.organizations.updateOrg({ orgId, body }), { ...body, id: orgId });
    mock.getOrgInvoice().reply(200, new Uint8Array([97, 59, 98]));
    assert.equal(await atlas.invoices.getOrgInvoice({ orgId, invoiceId: userId }, { accept: "csv" }), "a;b");
    const limitName = "atlas.project.deployment.clusters";
    mock.getGroupLimit().reply(200, { name: limitName, value: 9007199254740993n });
    const lossless = createAtlasClient({ version: "2025-03-12", json: "lossless", auth: bearerToken("t") });
    assert.equal((await lossless.projects.getGroupLimit({ groupId: orgId, limitName })).value, 9007199254740993n);
    mock.updateOrg().reply(200, body);
    await assert.rejects(atlas.organizations.updateOrg({ orgId, body: { name: 7 } }), { errorCode: "INVALID_REQUEST" });
  } finally {
    mock.restore();
  }
}

/** What somebody's own test looks like. */
export async function scenario() {
  const mock = mockAtlas("2025-03-12");
  try {
    mock.removeOrgUser({ orgId, userId }).reply(204);
    mock.getOrg({ orgId }).replyError("USER_CANNOT_ACCESS_RESOURCE");
    const auth = serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" });
    const atlas = createAtlasClient({ version: "2025-03-12", auth });
    assert.equal(await atlas.mongoDbCloudUsers.removeOrgUser({ orgId, userId }), undefined);
    await assert.rejects(atlas.organizations.getOrg({ orgId }), { status: 403 });
    mock.done();
    await assert.rejects(atlas.organizations.getOrg({ orgId }), { errorCode: "NOT_MOCKED" });
    assert.throws(() => mock.done(), { name: "MockAtlasError", code: "NOT_DONE" });
    assert.throws(() => mock.getOrg({ orgId }).reply(200, {}), { code: "INVALID_REPLY" });
    await everyKind(atlas);
  } finally {
    mock.restore();
  }
}
