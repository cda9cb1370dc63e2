import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bearerToken, createAtlasClient, type AtlasClient } from "../../src/index.js";
import { mockAtlas, type MockAtlas } from "../../src/testing/index.js";

const orgId = "4888442a3354817a7320eb61";
const otherId = "32b6e34b3d91647abb20e7b8";

let mock: MockAtlas;
let atlas: AtlasClient;
beforeEach(() => {
  mock = mockAtlas();
  atlas = createAtlasClient({ auth: bearerToken("t"), deprecations: "silent", retry: false });
});
afterEach(() => mock.restore());

describe("replyWith", () => {
  it("gives the function the input of the call, with its types", async () => {
    const seen: unknown[] = [];
    mock.createOrgTeam().replyWith((input, call) => {
      seen.push(input, call.accept, call.headers["content-type"]);
      return { status: 200, body: { ...input.body, id: otherId } };
    });
    const body = { name: "Engines", usernames: ["ada@example.com"] };
    await expect(atlas.teams.createOrgTeam({ orgId, pretty: true, body })).resolves.toEqual({ ...body, id: otherId });
    expect(seen).toEqual([{ orgId, pretty: true, body }, "json", "application/vnd.atlas.2023-11-15+json"]);
    mock.done();
  });

  it("takes promises, headers and every number of calls", async () => {
    mock
      .listOrgs()
      .replyWith(async ({ pageNum = 1, name }) => {
        await Promise.resolve();
        return {
          status: 200,
          body: { results: [{ name: `${name}-${pageNum}` }] },
          headers: { "X-Page": `${pageNum}` },
        };
      })
      .persist();
    const pages = await Promise.all(
      [3, 1, 2].map((pageNum) => atlas.organizations.listOrgs.withResponse({ pageNum, name: "Org" })),
    );
    expect(pages.map(({ data }) => data.results[0]?.name)).toEqual(["Org-3", "Org-1", "Org-2"]);
    expect(pages.map(({ response }) => response.headers.get("x-page"))).toEqual(["3", "1", "2"]);
    mock.done();
  });

  it("answers with errors of Atlas by their code", async () => {
    mock
      .getOrg()
      .replyWith(({ orgId: id }) => ({ errorCode: "ORG_NOT_FOUND", parameters: [id], headers: { "X-A": "1" } }));
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({
      status: 404,
      errorCode: "ORG_NOT_FOUND",
      parameters: [orgId],
    });
    mock.getOrg().replyWith(() => ({ errorCode: "OF_MY_OWN", status: 409 }));
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({ status: 409, errorCode: "OF_MY_OWN" });
    mock.done();
  });

  it("answers without a body, and in CSV", async () => {
    mock.deleteOrg().replyWith(() => ({ status: 204 }));
    await expect(atlas.organizations.deleteOrg({ orgId })).resolves.toBeUndefined();
    mock.getOrgInvoice().replyWith((_, { accept }) => ({ status: 200, body: accept === "csv" ? "a;b" : "no" }));
    await expect(atlas.invoices.getOrgInvoice({ orgId, invoiceId: otherId }, { accept: "csv" })).resolves.toBe("a;b");
    mock.done();
  });

  it("is one reply of a sequence", async () => {
    mock
      .deleteOrg()
      .replyWith(() => ({ errorCode: "ORG_NOT_EMPTY" }))
      .times(2)
      .reply(204);
    const statuses = [];
    for (let i = 0; i < 3; i++) {
      statuses.push(
        await atlas.organizations.deleteOrg({ orgId }).catch((error: unknown) => (error as { status: number }).status),
      );
    }
    expect(statuses).toEqual([409, 409, undefined]);
    mock.deleteOrg().replyWith(() => ({ status: 204 }));
    expect(mock.pending()).toEqual(["deleteOrg() → a computed reply, used 0 of 1 times"]);
  });

  it("has nothing to do with calls that are not meant", async () => {
    mock.getOrg({ orgId: otherId }).replyWith(() => {
      throw new Error("never");
    });
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({ errorCode: "NOT_MOCKED" });
    expect(mock.failures()).toEqual([]);
  });

  it.each<[string, () => never, string]>([
    [
      "throws",
      () => {
        throw new TypeError("no such team");
      },
      "it threw TypeError: no such team",
    ],
    [
      "throws anything",
      () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- somebody's code may
        throw "text";
      },
      "it threw text",
    ],
    ["rejects", () => Promise.reject(new Error("too late")) as never, "it threw Error: too late"],
    [
      "returns a body that is not valid",
      () => ({ status: 200, body: { name: 7 } }) as never,
      "The reply 200 to getOrg (API date 2023-11-15) is not what the spec says: /name must be string",
    ],
    ["returns an undocumented status", () => ({ status: 202, body: {} }) as never, "has no status 202"],
    ["returns a status that is none", () => ({ status: "200", body: {} }) as never, "neither { status, body }"],
    ["returns nothing", () => undefined as never, "it returned neither { status, body } nor { errorCode }"],
    [
      "returns a code that is not known",
      () => ({ errorCode: "USER_NOT_FOUNT" }) as never,
      "Did you mean USER_NOT_FOUND?",
    ],
    [
      "returns an error that the operation does not document",
      () => ({ errorCode: "METHOD_NOT_ALLOWED" }) as never,
      "does not document 405",
    ],
  ])("fails the call when the function %s", async (_, compute, message) => {
    mock.getOrg({ orgId }).replyWith(compute);
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({
      status: 501,
      errorCode: "MOCK_FAILED",
      detail: expect.stringContaining(message) as string,
    });
    expect(mock.failures()).toEqual([expect.stringContaining(message)]);
    expect(mock.failures()[0]).toContain(`The function of getOrg({ orgId: "${orgId}" }).replyWith`);
    expect(mock.pending()).toEqual([]);
    expect(() => mock.done()).toThrow(message);
    expect(() => mock.done()).toThrow(
      expect.objectContaining({
        code: "NOT_DONE",
        cause: expect.objectContaining({ code: "REPLY_FAILED" }) as Error,
      }) as Error,
    );
  });

  it("fails a call that asks for another kind of body than the function gives", async () => {
    mock.getOrgInvoice().replyWith(() => ({ status: 200, body: "a;b" }));
    await expect(atlas.invoices.getOrgInvoice({ orgId, invoiceId: otherId })).rejects.toMatchObject({
      detail: expect.stringContaining("Accept asks for json, the reply is csv") as string,
    });
  });

  it("is what a function as a body is for", () => {
    expect(() => mock.getOrg().reply(200, () => ({ name: "x" }))).toThrow("see replyWith");
  });
});
