import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { api, bearerToken, createAtlasClient, type AtlasClient } from "../../src/index.js";
import { mockAtlas, type MockAtlas } from "../../src/testing/index.js";

const orgId = "4888442a3354817a7320eb61";
const url = `https://cloud.mongodb.com/api/atlas/v2/orgs/${orgId}`;
const type = "application/vnd.atlas.2023-11-15+json";

let mock: MockAtlas;
let atlas: AtlasClient;
beforeEach(() => {
  mock = mockAtlas();
  atlas = createAtlasClient({ auth: bearerToken("t"), deprecations: "silent", retry: false });
});
afterEach(() => mock.restore());

/** A call by another client than ours. */
async function send(
  method: string,
  body?: string,
  contentType = type,
  path = "",
): Promise<{ errorCode?: string; detail?: string }> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { accept: type, "content-type": contentType },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return text === "" ? {} : (JSON.parse(text) as { errorCode?: string; detail?: string });
}

describe("the body of a call", () => {
  it("has to be what the spec says", async () => {
    mock.createOrgInvite({ orgId }).replyError("USER_ALREADY_EXISTS");
    const body = { username: "ada@example.com", roles: ["ORG_QUEEN"] } as never;
    await expect(atlas.organizations.createOrgInvite({ orgId, body })).rejects.toMatchObject({
      name: "AtlasApiError",
      status: 501,
      errorCode: "INVALID_REQUEST",
      detail: expect.stringMatching(
        /^The body of a call of createOrgInvite \(POST \/api\/atlas\/v2\/orgs\/\{orgId\}\/invites, API date 2023-11-15\) is not what the spec says: \/roles\/0 must be equal to one of the allowed values: ORG_OWNER, .*\. If it has to be, mockAtlas\(\{ validateRequests: false \}\) takes any body\.$/,
      ) as string,
    });
    expect(mock.unmatched()).toHaveLength(1);
    expect(() => mock.done()).toThrow("/roles/0 must be equal to one of the allowed values");
    expect(mock.pending()).toHaveLength(1);
  });

  it.each([
    ["a wrong type", { username: 7, roles: ["ORG_MEMBER"] }, "/username must be string"],
    ["a list in place of an object", [], "the body must be object"],
  ])("is refused for %s", async (_, body, message) => {
    mock.createOrgInvite().replyError("USER_ALREADY_EXISTS");
    const call = atlas.organizations.createOrgInvite({ orgId, body: body as never });
    await expect(call).rejects.toMatchObject({ detail: expect.stringContaining(message) as string });
  });

  it("is checked for other clients too, whatever type they give it", async () => {
    mock.updateOrg().reply(200, { name: "x" }).persist();
    for (const contentType of [type, "application/json", "text/plain"]) {
      expect(await send("PATCH", '{"name":7}', contentType)).toMatchObject({
        errorCode: "INVALID_REQUEST",
        detail: expect.stringContaining("/name must be string") as string,
      });
      expect(await send("PATCH", "{", contentType)).toMatchObject({
        errorCode: "INVALID_REQUEST",
        detail: expect.stringContaining("the body must be JSON") as string,
      });
    }
    expect(await send("PATCH")).toMatchObject({ detail: expect.stringContaining("there must be a body") as string });
    expect(await send("PATCH", '{"name":"x"}')).toEqual({ name: "x" });
  });

  it("has not to be there where the operation takes none", async () => {
    mock.deleteOrg().reply(204);
    expect(await send("DELETE", "{}")).toMatchObject({
      detail: expect.stringContaining("there must be no body") as string,
    });
    expect(await send("DELETE")).toEqual({});
  });

  it("that is no JSON is no trouble for a call that nothing matches", async () => {
    expect(await send("PATCH", "{", "application/json")).toMatchObject({ errorCode: "NOT_MOCKED" });
  });

  it("is named beside what else differs", async () => {
    mock.updateOrg({ orgId: /^0/ }).reply(200, { name: "x" });
    expect((await send("PATCH", '{"name":7}')).detail).toMatch(
      /which differs: path orgId is "4888.*; the spec does not allow the body: \/name must be string\.$/,
    );
    mock.updateOrg().reply(200, { name: "x" });
    await send("PATCH", '{"name":"x"}');
    expect((await send("PATCH", '{"name":7}')).detail).toContain("used up, after 1 calls");
  });

  it("can be anything where requests are not checked", async () => {
    mock.restore();
    mock = mockAtlas({ validateRequests: false });
    mock.updateOrg({ body: { name: 7 } as never }).replyError("VALIDATION_ERROR");
    await expect(atlas.organizations.updateOrg({ orgId, body: { name: 7 } as never })).rejects.toMatchObject({
      errorCode: "VALIDATION_ERROR",
    });
    mock.done();
  });

  it("is not checked for a generated API without its document", async () => {
    mock.restore();
    mock = mockAtlas({ api });
    mock.updateOrg().reply(200, { name: "x" });
    await expect(atlas.organizations.updateOrg({ orgId, body: { name: 7 } as never })).resolves.toEqual({ name: "x" });
  });
});
