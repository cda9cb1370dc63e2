import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AtlasInputError, createAtlasClient, bearerToken } from "../src/index.js";
import { clientWith, fakeFetch, json, ORG, USER } from "./helpers/fake-fetch.js";

/** The error of a call that must not reach the wire. */
async function refusal(call: (atlas: ReturnType<typeof clientWith>) => Promise<unknown>): Promise<AtlasInputError> {
  const fetch = fakeFetch();
  const error: unknown = await call(clientWith(fetch)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(fetch.requests).toHaveLength(0);
  if (!(error instanceof AtlasInputError)) throw new Error(`expected an AtlasInputError, got ${String(error)}`);
  return error;
}

function circle(): object {
  const body: Record<string, unknown> = {};
  body["self"] = body;
  return body;
}

describe("input that is refused before a request", () => {
  it("names a malformed id, its pattern and its value", async () => {
    const error = await refusal((atlas) => atlas.organizations.getOrg({ orgId: "abc" }));
    expect(error).toMatchObject({
      code: "INVALID_PARAMETER",
      parameter: "orgId",
      operationId: "getOrg",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}",
    });
    expect(error.message).toContain("^([a-f0-9]{24})$");
    expect(error.message).toContain('"abc"');
  });

  it("names a missing path parameter", async () => {
    const error = await refusal((atlas) => atlas.untyped["organizations"]?.["getOrg"]?.() ?? Promise.resolve());
    expect(error).toMatchObject({ code: "MISSING_PARAMETER", parameter: "orgId" });
  });

  it("names a missing body", async () => {
    const error = await refusal(
      (atlas) => atlas.untyped["organizations"]?.["createOrgInvite"]?.({ orgId: ORG }) ?? Promise.resolve(),
    );
    expect(error).toMatchObject({ code: "MISSING_PARAMETER", parameter: "body" });
  });

  it("suggests the nearest name for an unknown parameter", async () => {
    const error = await refusal(
      (atlas) => atlas.untyped["organizations"]?.["getOrg"]?.({ orgid: ORG }) ?? Promise.resolve(),
    );
    expect(error.message).toContain("Did you mean `orgId`?");
  });

  it.each([".", "..", "", "\uD800"])(
    "refuses %j as a path segment even with validateInput: false",
    async (invitationId) => {
      const fetch = fakeFetch();
      const atlas = clientWith(fetch, { validateInput: false });
      await expect(
        atlas.untyped["organizations"]?.["deleteOrgInvite"]?.({ orgId: ORG, invitationId }),
      ).rejects.toBeInstanceOf(AtlasInputError);
      expect(fetch.requests).toHaveLength(0);
    },
  );

  it.each([
    [{ itemsPerPage: 501 }, "at most 500"],
    [{ itemsPerPage: 0 }, "at least 1"],
    [{ itemsPerPage: 1.5 }, "must be an integer"],
    [{ itemsPerPage: "5" }, "must be an integer"],
    [{ itemsPerPage: Number.NaN }, "must be an integer"],
    [{ pretty: "true" }, "must be a boolean"],
    [{ pretty: null }, "must be a boolean"],
    [{ name: "\uDC00" }, "well-formed"],
    [JSON.parse('{"__proto__": 1}') as unknown, "no parameter `__proto__`"],
    [{ constructor: 1 }, "no parameter `constructor`"],
    [[], "one object"],
    ["x", "one object"],
    [null, "one object"],
  ])("refuses %j: %s", async (input, why) => {
    const error = await refusal(
      (atlas) => atlas.untyped["organizations"]?.["listOrgs"]?.(input as never) ?? Promise.resolve(),
    );
    expect(error.message).toContain(why);
  });

  it("refuses too many items", async () => {
    const fetch = fakeFetch();
    const atlas = clientWith(fetch).withVersion("2025-03-12");
    const orgMembershipStatuses = Array.from({ length: 5 }, () => "ACTIVE" as const);
    await expect(atlas.mongoDbCloudUsers.listOrgUsers({ orgId: ORG, orgMembershipStatuses })).rejects.toThrow(
      "at most 4 items",
    );
  });

  it("refuses header values that HTTP does not allow, and does not repeat them", async () => {
    const error = await refusal((atlas) => atlas.organizations.listOrgs({}, { headers: { "x-a": "b\r\nsecret: c" } }));
    expect(error).toMatchObject({ parameter: "headers" });
    expect(error.message).not.toContain("secret");
  });

  it("refuses an operation that the API date does not have, and names the date to use", async () => {
    const error = await refusal(
      (atlas) => atlas.untyped["mongoDbCloudUsers"]?.["createOrgUser"]?.({ orgId: ORG, body: {} }) ?? Promise.resolve(),
    );
    expect(error).toMatchObject({ code: "OPERATION_NOT_AVAILABLE" });
    expect(error.message).toContain('withVersion("2025-02-19")');
  });

  it("refuses an unknown path and suggests a known one", async () => {
    const atlas = clientWith(fakeFetch());
    const get: (path: never) => Promise<unknown> = atlas.GET;
    await expect(get("/api/atlas/v2/org" as never)).rejects.toThrow("Did you mean GET /api/atlas/v2/orgs?");
  });

  it.each(["baseUrl", "fetch"])("refuses `%s` for one call of a path method", async (name) => {
    const atlas = clientWith(fakeFetch());
    await expect(atlas.GET("/api/atlas/v2/orgs", { [name]: "https://evil.example" })).rejects.toThrow(
      "createAtlasClient",
    );
  });
});

describe("input that is sent", () => {
  it("keeps any text in a path one segment", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (invitationId) => {
        fc.pre(invitationId !== "." && invitationId !== "..");
        const fetch = fakeFetch(new Response(null, { status: 204 }));
        await clientWith(fetch).organizations.deleteOrgInvite({ orgId: ORG, invitationId });
        const { pathname, search } = new URL(fetch.requests[0]?.url ?? "");
        expect(decodeURIComponent(pathname.slice(`/api/atlas/v2/orgs/${ORG}/invites/`.length))).toBe(invitationId);
        expect(pathname.split("/")).toHaveLength(8);
        expect(search).toBe("");
      }),
    );
  });

  it("keeps any text in a query one value", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (name) => {
        const fetch = fakeFetch(json({ results: [] }));
        await clientWith(fetch).organizations.listOrgs({ name, pageNum: 2 });
        const { searchParams } = new URL(fetch.requests[0]?.url ?? "");
        expect([...searchParams.keys()].sort()).toEqual(["name", "pageNum"]);
        expect(searchParams.get("name")).toBe(name);
      }),
    );
  });

  it("repeats an array parameter and leaves undefined out", async () => {
    const fetch = fakeFetch(json({ results: [] }));
    const atlas = clientWith(fetch).withVersion("2025-03-12");
    await atlas.mongoDbCloudUsers.listOrgUsers({
      orgId: ORG,
      orgMembershipStatuses: ["PENDING", "ACTIVE"],
      username: undefined,
      includeCount: false,
    });
    const { search } = new URL(fetch.requests[0]?.url ?? "");
    expect(search.slice(1).split("&").sort()).toEqual([
      "includeCount=false",
      "orgMembershipStatuses=ACTIVE",
      "orgMembershipStatuses=PENDING",
    ]);
  });

  it("leaves patterns and limits unchecked with validateInput: false", async () => {
    const fetch = fakeFetch(json({ results: [] }));
    await createAtlasClient({
      auth: bearerToken("t"),
      fetch,
      validateInput: false,
      deprecations: "silent",
    }).organizations.listOrgs({
      itemsPerPage: 501,
    });
    expect(fetch.requests[0]?.url).toContain("itemsPerPage=501");
  });

  it.each([
    ["query", { itemsPerPag: 5 }, "listOrgs has no query parameter `itemsPerPag`. Did you mean `itemsPerPage`?"],
    ["path", { itemsPerPage: 5 }, "listOrgs has no path parameter `itemsPerPage`. It has none."],
    ["header", { "X-Trace": "a" }, "listOrgs has no header parameter `X-Trace`. It has none."],
    ["cookie", { session: "a" }, "listOrgs has no cookie parameter `session`. It has none."],
  ])("refuses what the path of a path method does not have: %s", async (place, values, message) => {
    const error = await refusal((atlas) => atlas.GET("/api/atlas/v2/orgs", { params: { [place]: values } }));
    expect(error).toMatchObject({ code: "UNKNOWN_PARAMETER", parameter: Object.keys(values)[0], message });
  });

  it("refuses text that no address can carry, and dates that are none, whatever is checked", async () => {
    for (const name of ["a\ud800", new Date(Number.NaN)]) {
      for (const validateInput of [true, false]) {
        const fetch = fakeFetch();
        const { untyped } = clientWith(fetch, { validateInput });
        const call = untyped["organizations"]?.["listOrgs"]?.({ name });
        await expect(call).rejects.toMatchObject({ code: "INVALID_PARAMETER", parameter: "name" });
        expect(fetch.requests).toEqual([]);
      }
    }
  });

  it.each([
    ["a bigint", { value: 5n }, /BigInt.* json: "lossless" can\.$/],
    ["what holds itself", circle(), /circular structure to JSON\.$/],
    ["a stream", new ReadableStream(), /cannot be a stream or a file\.$/],
    ["a file", new Blob(["{}"]), /cannot be a stream or a file\.$/],
  ])("refuses a body that JSON cannot hold: %s", async (_, body, message) => {
    for (const headers of [undefined, { "X-Trace": "a" }]) {
      const fetch = fakeFetch();
      const { untyped } = clientWith(fetch);
      const call = untyped["organizations"]?.["createOrg"]?.({ body }, { headers });
      await expect(call).rejects.toMatchObject({
        ...{ name: "AtlasInputError", code: "INVALID_PARAMETER", parameter: "body", operationId: "createOrg" },
        message: expect.stringMatching(message) as string,
      });
      expect(fetch.requests).toEqual([]);
    }
  });

  it("takes header fields in every form that openapi-fetch takes, and leaves out what is not there", async () => {
    const pairs: [string, string][] = [
      ["X-A", "1"],
      ["X-D", "2"],
      ["X-D", "true"],
    ];
    const forms = [{ "X-A": 1, "X-B": undefined, "X-C": null, "X-D": [2, true] }, pairs, new Headers(pairs)];
    for (const headers of forms) {
      const fetch = fakeFetch(json({ results: [] }));
      await clientWith(fetch).GET("/api/atlas/v2/orgs", { headers });
      const sent = fetch.requests[0]?.headers ?? new Headers();
      expect([...sent].filter(([name]) => name.startsWith("x-"))).toEqual([
        ["x-a", "1"],
        ["x-d", "2, true"],
      ]);
    }
    const fetch = fakeFetch(json({ results: [] }));
    const headers = { "X-A": "1", "X-B": undefined };
    await clientWith(fetch).organizations.listOrgs({}, { headers });
    expect([...(fetch.requests[0]?.headers.keys() ?? [])].filter((name) => name.startsWith("x-"))).toEqual(["x-a"]);
  });

  it("takes the same input in the path methods", async () => {
    const fetch = fakeFetch(new Response(null, { status: 204 }));
    const { data, response } = await clientWith(fetch).DELETE("/api/atlas/v2/orgs/{orgId}/users/{userId}", {
      params: { path: { orgId: ORG, userId: USER }, query: { pretty: true } },
    });
    expect(data).toBeUndefined();
    expect(response.status).toBe(204);
    expect(fetch.requests[0]?.url).toBe(`https://cloud.mongodb.com/api/atlas/v2/orgs/${ORG}/users/${USER}?pretty=true`);
  });
});
