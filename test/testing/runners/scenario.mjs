/** The same test under every runner: `MODULES` tells where the package is. */
import assert from "node:assert/strict";

const { index, testing } = JSON.parse(process.env["MODULES"] ?? "{}");
const { createAtlasClient, serviceAccount } = await import(index);
const { mockAtlas } = await import(testing);

const orgId = "4888442a3354817a7320eb61";
const userId = "5888442a3354817a7320eb62";

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
  } finally {
    mock.restore();
  }
}
