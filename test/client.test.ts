import { describe, expect, it } from "vitest";
import {
  AtlasAuthError,
  AtlasConfigError,
  AtlasNetworkError,
  AtlasResponseError,
  AtlasTimeoutError,
  bearerToken,
  createAtlasClient,
} from "../src/index.js";
import { PACKAGE_VERSION } from "../src/package-version.js";
import packageJson from "../package.json" with { type: "json" };
import { clientWith, fakeFetch, json, ORG, USER } from "./helpers/fake-fetch.js";

const organization = { id: ORG, name: "Example" };
const auth = bearerToken("token");

describe("operation methods", () => {
  it("send the pinned version and the credentials, and give the body", async () => {
    const fetch = fakeFetch(json(organization));
    await expect(clientWith(fetch).organizations.getOrg({ orgId: ORG })).resolves.toEqual(organization);
    const [request] = fetch.requests;
    expect(request?.method).toBe("GET");
    expect(request?.url).toBe(`https://cloud.mongodb.com/api/atlas/v2/orgs/${ORG}`);
    expect(request?.headers.get("accept")).toBe("application/vnd.atlas.2023-11-15+json");
    expect(request?.headers.get("authorization")).toBe("Bearer token");
    expect(request?.headers.get("user-agent")).toMatch(/^atlas-fetch\/\d+\.\d+\.\d+ \(\w+;\w+\)$/);
    expect(request?.headers.has("content-type")).toBe(false);
    expect(request?.redirect).toBe("manual");
  });

  it("give the text of a csv with every byte, a byte order mark too", async () => {
    const table = "\ufeffName,Amount\r\nZoë,1\r\n";
    const headers = { "Content-Type": "application/vnd.atlas.2023-01-01+csv" };
    const fetch = fakeFetch(new Response(new TextEncoder().encode(table), { headers }));
    const input = { orgId: ORG, invoiceId: USER };
    await expect(clientWith(fetch).invoices.getOrgInvoiceCsv(input)).resolves.toBe(table);
  });

  it("send a body with the same versioned type", async () => {
    const fetch = fakeFetch(json({ username: "ada@example.com" }));
    const body = { username: "ada@example.com", roles: ["ORG_MEMBER" as const] };
    await clientWith(fetch).organizations.createOrgInvite({ orgId: ORG, body });
    const [request] = fetch.requests;
    expect(request?.method).toBe("POST");
    expect(request?.headers.get("content-type")).toBe("application/vnd.atlas.2023-11-15+json");
    await expect(request?.json()).resolves.toEqual(body);
  });

  it("give undefined for 204, even if something claims a type", async () => {
    const fetch = fakeFetch(new Response(null, { status: 204, headers: { "content-type": "application/json" } }));
    await expect(
      clientWith(fetch).mongoDbCloudUsers.removeOrgUser({ orgId: ORG, userId: USER }),
    ).resolves.toBeUndefined();
  });

  it("give the answer too, when asked", async () => {
    const fetch = fakeFetch(json(organization, 200, { "ratelimit-remaining": "7" }));
    const { data, response } = await clientWith(fetch).organizations.getOrg.withResponse({ orgId: ORG });
    expect(data).toEqual(organization);
    expect(response.headers.get("ratelimit-remaining")).toBe("7");
  });

  it("unwrap an envelope, so that the type holds", async () => {
    const fetch = fakeFetch(json({ status: 200, content: organization }));
    await expect(clientWith(fetch).organizations.getOrg({ orgId: ORG, envelope: true })).resolves.toEqual(organization);
  });

  it("throw for an error in an envelope", async () => {
    const fetch = fakeFetch(json({ status: 404, content: { error: 404, errorCode: "RESOURCE_NOT_FOUND" } }));
    await expect(clientWith(fetch).organizations.getOrg({ orgId: ORG, envelope: true })).rejects.toMatchObject({
      status: 404,
      errorCode: "RESOURCE_NOT_FOUND",
    });
  });

  it("keep unknown fields and unknown enum values", async () => {
    const answer = { ...organization, brandNew: { x: 1 }, results: [{ orgMembershipStatus: "NEW" }] };
    await expect(clientWith(fakeFetch(json(answer))).organizations.getOrg({ orgId: ORG })).resolves.toEqual(answer);
  });

  it("keep the Accept of one call, and answer in the version it names", async () => {
    const fetch = fakeFetch(json({ results: [] }));
    const accept = "application/vnd.atlas.2025-02-19+json";
    await clientWith(fetch).mongoDbCloudUsers.listOrgUsers({ orgId: ORG }, { headers: { Accept: accept } });
    expect(fetch.requests[0]?.headers.get("accept")).toBe(accept);
  });

  it("send each operation's own resource version with accept: exact", async () => {
    const fetch = fakeFetch(json({ results: [] }));
    await clientWith(fetch, { accept: "exact" }).mongoDbCloudUsers.listOrgUsers({ orgId: ORG });
    expect(fetch.requests[0]?.headers.get("accept")).toBe("application/vnd.atlas.2023-01-01+json");
  });

  it("refuse a kind of body that the operation does not have", async () => {
    const fetch = fakeFetch();
    // @ts-expect-error -- the types refuse it too
    const call = clientWith(fetch).organizations.listOrgs({}, { accept: "gzip" });
    await expect(call).rejects.toThrow("cannot answer with gzip");
  });
});

describe("withVersion", () => {
  it("pins another date and shares the credentials", async () => {
    const fetch = fakeFetch(json({ results: [] }));
    const atlas = clientWith(fetch).withVersion("2025-03-12");
    expect(atlas.version).toBe("2025-03-12");
    await atlas.mongoDbCloudUsers.listOrgUsers({ orgId: ORG });
    expect(fetch.requests[0]?.headers.get("accept")).toBe("application/vnd.atlas.2025-03-12+json");
    expect(fetch.requests[0]?.headers.get("authorization")).toBe("Bearer token");
  });

  it("works at run time for a date without types", async () => {
    const fetch = fakeFetch(json({ results: [] }));
    const atlas = clientWith(fetch).withVersion("2024-08-05");
    await atlas.untyped["mongoDbCloudUsers"]?.["listOrgUsers"]?.({ orgId: ORG });
    expect(fetch.requests[0]?.headers.get("accept")).toBe("application/vnd.atlas.2024-08-05+json");
  });

  it.each(["2023-1-1", "2022-12-31", "latest", "2024-02-30"])("refuses %s", (version) => {
    expect(() => clientWith(fakeFetch()).withVersion(version)).toThrow(AtlasConfigError);
  });
});

describe("path methods", () => {
  it("give data and response", async () => {
    const fetch = fakeFetch(json(organization));
    const { data, error, response } = await clientWith(fetch).GET("/api/atlas/v2/orgs/{orgId}", {
      params: { path: { orgId: ORG } },
    });
    expect(data).toEqual(organization);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(fetch.requests[0]?.headers.get("accept")).toBe("application/vnd.atlas.2023-11-15+json");
  });

  it("give the error body and never throw because of a status", async () => {
    const body = { error: 404, errorCode: "RESOURCE_NOT_FOUND", detail: "gone" };
    const { data, error, response } = await clientWith(fakeFetch(json(body, 404))).GET("/api/atlas/v2/orgs/{orgId}", {
      params: { path: { orgId: ORG } },
    });
    expect(data).toBeUndefined();
    expect(error).toEqual(body);
    expect(response.status).toBe(404);
  });

  it.each([
    ["an empty 401", new Response(null, { status: 401 }), "HTTP_401"],
    ["an empty 401 with a length", new Response("", { status: 401, headers: { "content-length": "0" } }), "HTTP_401"],
    ["HTML with 502", new Response("<html>bad gateway</html>", { status: 502 }), "HTTP_502"],
    ["a JSON string with 500", new Response('"oops"', { status: 500 }), "HTTP_500"],
  ])("give an error that is true for %s", async (_, answer, errorCode) => {
    const { data, error } = await clientWith(fakeFetch(answer)).GET("/api/atlas/v2/orgs");
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ errorCode });
  });

  it("hand parseAs and middleware to openapi-fetch", async () => {
    const fetch = fakeFetch(json(organization));
    const seen: string[] = [];
    const { data } = await clientWith(fetch).GET("/api/atlas/v2/orgs", {
      parseAs: "text",
      middleware: [{ onRequest: ({ schemaPath }) => void seen.push(schemaPath) }],
    });
    expect(data).toBe(JSON.stringify(organization));
    expect(seen).toEqual(["/api/atlas/v2/orgs"]);
  });
});

describe("answers that cannot be read", () => {
  const html = { "content-type": "text/html; charset=utf-8" };
  it.each([
    ["truncated JSON", new Response('{"results": [{"id": "4', { status: 200 }), "INVALID_JSON"],
    ["an empty body", new Response("", { status: 200 }), "EMPTY_BODY"],
    ["an empty body of length 0", new Response("", { status: 200, headers: { "content-length": "0" } }), "EMPTY_BODY"],
    ["white space", new Response(" \n", { status: 200 }), "EMPTY_BODY"],
    ["HTML", new Response("<html></html>", { status: 200, headers: html }), "UNEXPECTED_CONTENT_TYPE"],
    ["HTML without saying so", new Response("<html></html>", { status: 200 }), "INVALID_JSON"],
  ])("%s with status 200 is an AtlasResponseError", async (_, answer, code) => {
    const error: unknown = await clientWith(fakeFetch(answer.clone()))
      .organizations.listOrgs()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AtlasResponseError);
    expect(error).toMatchObject({ code, status: 200, operationId: "listOrgs" });
    await expect(clientWith(fakeFetch(answer)).GET("/api/atlas/v2/orgs")).rejects.toMatchObject({ code });
  });
});

describe("calls that get no answer", () => {
  it("say what broke", async () => {
    const cause = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:1") });
    const error: unknown = await clientWith(fakeFetch(cause))
      .organizations.listOrgs()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AtlasNetworkError);
    expect(error).toMatchObject({ code: "NETWORK_ERROR", operationId: "listOrgs", cause });
    expect(String(error)).toContain("ECONNREFUSED");
  });

  it("end with the reason of the caller's signal", async () => {
    const controller = new AbortController();
    const fetch = fakeFetch(
      (request) =>
        new Promise((_, reject) =>
          request.signal.addEventListener("abort", () => reject(request.signal.reason as Error)),
        ),
    );
    const call = clientWith(fetch).organizations.listOrgs({}, { signal: controller.signal });
    const reason = new Error("no longer needed");
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  it("end when the time is up, before the answer and in its body", async () => {
    const never = (request: Request): Promise<Response> =>
      new Promise((_, reject) =>
        request.signal.addEventListener("abort", () => reject(request.signal.reason as Error)),
      );
    const stuck = (request: Request): Response =>
      new Response(
        new ReadableStream({
          start: (controller) =>
            request.signal.addEventListener("abort", () => controller.error(request.signal.reason as Error)),
        }),
      );
    for (const answer of [never, stuck]) {
      const error: unknown = await clientWith(fakeFetch(answer))
        .organizations.listOrgs({}, { timeout: 5 })
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(AtlasTimeoutError);
      expect(error).toMatchObject({ code: "TIMEOUT", timeout: 5, operationId: "listOrgs" });
    }
  });

  it.each([301, 302, 307, 308])("do not follow a %i", async (status) => {
    const location = "https://evil.example/steal?token=abc";
    const fetch = fakeFetch(new Response(null, { status, headers: { location } }));
    const error: unknown = await clientWith(fetch)
      .organizations.listOrgs()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "AtlasNetworkError", code: "REDIRECT_REFUSED" });
    expect(String(error)).toContain("https://evil.example");
    expect(String(error)).not.toContain("abc");
    expect(fetch.requests).toHaveLength(1);
  });

  it("do not send credentials to another origin that a middleware chose", async () => {
    const fetch = fakeFetch();
    const middleware = [{ onRequest: () => new Request("https://evil.example/") }];
    await expect(clientWith(fetch).GET("/api/atlas/v2/orgs", { middleware })).rejects.toBeInstanceOf(AtlasAuthError);
    expect(fetch.requests).toHaveLength(0);
  });
});

describe("options", () => {
  const make = (options: object): unknown => createAtlasClient({ auth, ...options });

  it.each([
    [{ versoin: "2023-11-15" }, "There are: auth, version,"],
    [{ somethingElse: 1 }, "There are: auth"],
    [{ version: "2023-11-31" }, "no API date"],
    [{ version: "2022-01-01" }, "before the first API date"],
    [{ version: 2023 }, "must be an API date"],
    [{ auth: "token" }, "must be serviceAccount"],
    [{ auth: null }, "must be serviceAccount"],
    [{ accept: "json" }, 'must be "pinned"'],
    [{ deprecations: "error" }, 'must be "warn"'],
    [{ validateInput: "no" }, "must be true or false"],
    [{ timeout: -1 }, "milliseconds"],
    [{ timeout: Number.POSITIVE_INFINITY }, "milliseconds"],
    [{ fetch: {} }, "must be a function"],
    [{ userAgent: "a\r\nb: c" }, "a header can carry"],
    [{ api: {} }, "atlas-fetch generate"],
    [{ baseUrl: "http://atlas.example.com" }, "in the clear"],
    [{ baseUrl: "" }, "not an absolute URL"],
  ])("refuse %j: %s", (options, why) => {
    expect(() => make(options)).toThrow(AtlasConfigError);
    expect(() => make(options)).toThrow(why);
  });

  it("may be undefined", () => {
    expect(make({ version: undefined, baseUrl: undefined })).toMatchObject({ version: "2023-11-15" });
  });

  it("set base URL and User-Agent", async () => {
    const fetch = fakeFetch(json({ results: [] }));
    await clientWith(fetch, {
      baseUrl: "https://proxy.example.com/atlas/",
      userAgent: "me/1",
    }).organizations.listOrgs();
    expect(fetch.requests[0]?.url).toBe("https://proxy.example.com/atlas/api/atlas/v2/orgs");
    expect(fetch.requests[0]?.headers.get("user-agent")).toBe("me/1");
  });

  it("refuse a time limit of one call that is none", async () => {
    await expect(clientWith(fakeFetch()).organizations.listOrgs({}, { timeout: -5 })).rejects.toBeInstanceOf(
      AtlasConfigError,
    );
  });
});

it("sends the version of the package", () => expect(PACKAGE_VERSION).toBe(packageJson.version));
