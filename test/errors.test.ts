import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  AtlasApiError,
  AtlasError,
  AtlasRateLimitError,
  AtlasVersionGoneError,
  bearerToken,
  isAtlasApiError,
} from "../src/index.js";
import { clientWith, fakeFetch, json, ORG } from "./helpers/fake-fetch.js";

async function errorOf(answer: Response): Promise<AtlasApiError> {
  const error: unknown = await clientWith(fakeFetch(answer))
    .organizations.getOrg({ orgId: ORG })
    .catch((reason: unknown) => reason);
  if (!(error instanceof AtlasApiError)) throw new Error(`expected an AtlasApiError, got ${String(error)}`);
  return error;
}

describe("AtlasApiError", () => {
  it("has every field of the body", async () => {
    const body = {
      error: 400,
      errorCode: "VALIDATION_ERROR",
      detail: "The name is not valid.",
      reason: "Bad Request",
      parameters: ["name", 3],
      badRequestDetail: { fields: [{ field: "name", description: "is too long" }, { nonsense: true }] },
    };
    const error = await errorOf(json(body, 400, { "x-request-id": "r-1" }));
    expect(error).toBeInstanceOf(AtlasError);
    expect(error).toMatchObject({
      name: "AtlasApiError",
      code: "API_ERROR",
      operationId: "getOrg",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}",
      status: 400,
      errorCode: "VALIDATION_ERROR",
      detail: "The name is not valid.",
      reason: "Bad Request",
      parameters: ["name", 3],
      fields: [{ field: "name", description: "is too long" }],
      requestId: "r-1",
    });
    expect(error.message).toContain("400 VALIDATION_ERROR");
    expect(error.message).toContain("name: is too long");
    expect(error.response.status).toBe(400);
  });

  it.each([
    ["an empty 401", new Response(null, { status: 401 })],
    ["an empty 401 with a length", new Response(null, { status: 401, headers: { "content-length": "0" } })],
    ["an empty 503", new Response("", { status: 503 })],
    [
      "HTML with 502",
      new Response("<html>bad gateway</html>", { status: 502, headers: { "content-type": "text/html" } }),
    ],
    ["truncated JSON with 500", new Response('{"error": 50', { status: 500 })],
    ["null with 500", new Response("null", { status: 500 })],
    ["fields of the wrong type", json({ errorCode: 7, detail: {}, parameters: "x", badRequestDetail: [] }, 418)],
  ])("stands for %s", async (_, answer) => {
    const { status } = answer;
    const error = await errorOf(answer);
    expect(error).toMatchObject({ status, errorCode: undefined, detail: undefined, parameters: [], fields: [] });
    expect(error.message).toContain(String(status));
  });

  it("says what an empty 401 can mean", async () => {
    expect((await errorOf(new Response(null, { status: 401 }))).message).toContain("Check the credentials");
  });

  it.each([403, 405, 406, 409, 410, 415, 429, 500])("stands for %i, documented or not", async (status) => {
    expect(await errorOf(json({ error: status, errorCode: "X" }, status))).toMatchObject({ status, errorCode: "X" });
  });

  it("names what to move to after 410", async () => {
    const fetch = fakeFetch(json({ error: 410, errorCode: "VERSION_GONE", parameters: ["2023-01-01", "/x"] }, 410));
    const error: unknown = await clientWith(fetch)
      .mongoDbCloudUsers.listOrgUsers({ orgId: ORG })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AtlasVersionGoneError);
    expect(error).toMatchObject({ code: "VERSION_GONE", moveTo: "2025-02-19" });
    expect(String(error)).toContain("Move to API date 2025-02-19 or later.");
  });

  it("names the replacement after 410 where there is no newer version", async () => {
    const fetch = fakeFetch(json({ error: 410, errorCode: "VERSION_GONE" }, 410));
    const error: unknown = await clientWith(fetch)
      .organizations.deleteOrgInvite({ orgId: ORG, invitationId: ORG })
      .catch((reason: unknown) => reason);
    expect(String(error)).toContain("Use removeOrgUser at API date 2025-02-19 or later.");
  });

  it.each([
    [json({ errorCode: "RATE_LIMITED" }, 429, { "retry-after": "3" }), 3000],
    [json({ errorCode: "RATE_LIMITED" }, 429), undefined],
    [json({ errorCode: "INVITATIONS_RATE_LIMITED_IP" }, 400, { "retry-after": "soon" }), undefined],
  ])("knows rate limits", async (answer, retryAfter) => {
    const error = await errorOf(answer);
    expect(error).toBeInstanceOf(AtlasRateLimitError);
    expect(error).toMatchObject({ code: "RATE_LIMITED", retryAfter });
  });

  it("keeps the answer out of logs", async () => {
    const error = await errorOf(json({ errorCode: "X" }, 500, { "set-cookie": "session=secret" }));
    expect(Object.keys(error)).not.toContain("response");
    expect(JSON.stringify(error)).not.toContain("secret");
    expect(inspect(error)).not.toContain("secret");
  });
});

describe("isAtlasApiError", () => {
  it("tells an answer of Atlas from other errors", async () => {
    const error = await errorOf(json({ errorCode: "USER_NOT_FOUND" }, 404));
    expect(isAtlasApiError(error)).toBe(true);
    expect(isAtlasApiError(error, "USER_NOT_FOUND")).toBe(true);
    expect(isAtlasApiError(error, "RESOURCE_NOT_FOUND")).toBe(false);
    expect(isAtlasApiError(new Error("x"))).toBe(false);
    expect(isAtlasApiError(undefined)).toBe(false);
  });
});

it("has no credentials in any error", async () => {
  const secret = "very-secret-token";
  const answers = [
    json({ errorCode: "X" }, 500),
    new Response(null, { status: 302, headers: { location: "/" } }),
    new Response("<", { status: 200 }),
    new Error("connection reset"),
  ];
  for (const answer of answers) {
    const error: unknown = await clientWith(fakeFetch(answer), { auth: bearerToken(secret) })
      .organizations.listOrgs()
      .catch((reason: unknown) => reason);
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(secret);
    expect(JSON.stringify(error)).not.toContain(secret);
    expect((error as Error).stack).not.toContain(secret);
  }
});

it("has no credentials in the client", () => {
  const atlas = clientWith(fakeFetch(), { auth: bearerToken("very-secret-token") });
  expect(inspect(atlas, { depth: 10, showHidden: true, getters: true })).not.toContain("very-secret-token");
});
