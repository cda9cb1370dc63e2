/** What each kind of answer becomes: csv, gzip, nothing, and what comes in an envelope. */
import { describe, expect, it } from "vitest";
import { bearerToken, createAtlasClient, type ApiDefinition, type OptionalInputMethod } from "../src/index.js";
import { unwrapEnvelope } from "../src/decode.js";
import { clientWith, fakeFetch, json, ORG, USER, type FakeFetch } from "./helpers/fake-fetch.js";

const INVOICE = "5f18367ccb7a503a2b481b7a";
const organization = { id: ORG, name: "Example" };
const text = (body: string, suffix: string, status = 200): Response =>
  new Response(body, { status, headers: { "content-type": `application/vnd.atlas.2023-01-01+${suffix}` } });

describe("csv", () => {
  it("is text, byte for byte, for an operation that has nothing else and for one that is asked for it", async () => {
    const csv = 'a,b\r\n"1,5",ü\r\n';
    const fetch = fakeFetch(text(csv, "csv"), text(csv, "csv"));
    const { invoices } = clientWith(fetch);
    await expect(invoices.getOrgInvoiceCsv({ orgId: ORG, invoiceId: INVOICE })).resolves.toBe(csv);
    await expect(invoices.getOrgInvoice({ orgId: ORG, invoiceId: INVOICE }, { accept: "csv" })).resolves.toBe(csv);
    expect(fetch.requests.map(({ headers }) => headers.get("accept"))).toEqual([
      "application/vnd.atlas.2023-11-15+csv",
      "application/vnd.atlas.2023-11-15+csv",
    ]);
  });

  it.each([
    ["iso-8859-1", Uint8Array.of(0xfc, 0x2c, 0x31), "ü,1"],
    ['"utf-16le"', Uint8Array.of(0xfc, 0, 0x2c, 0), "ü,"],
    ["klingon", new TextEncoder().encode("ü"), "ü"],
  ])("is read in the encoding that its type names: %s", async (charset, bytes, expected) => {
    const headers = { "content-type": `application/vnd.atlas.2023-01-01+csv; charset=${charset}` };
    const { invoices } = clientWith(fakeFetch(new Response(bytes, { headers })));
    await expect(invoices.getOrgInvoiceCsv({ orgId: ORG, invoiceId: INVOICE })).resolves.toBe(expected);
  });

  it("may be empty", async () => {
    const { invoices } = clientWith(fakeFetch(text("", "csv")));
    await expect(invoices.getOrgInvoiceCsv({ orgId: ORG, invoiceId: INVOICE })).resolves.toBe("");
  });

  it("is not HTML from a proxy", async () => {
    const html = new Response("<html></html>", { headers: { "content-type": "text/html" } });
    const { invoices } = clientWith(fakeFetch(html));
    await expect(invoices.getOrgInvoiceCsv({ orgId: ORG, invoiceId: INVOICE })).rejects.toMatchObject({
      code: "UNEXPECTED_CONTENT_TYPE",
    });
  });
});

describe("gzip", () => {
  it("is a stream of the same bytes", async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    const answer = new Response(bytes, { headers: { "content-type": "application/vnd.atlas.2023-02-01+gzip" } });
    const stream = await clientWith(fakeFetch(answer)).monitoringAndLogs.downloadGroupClusterLog({
      groupId: ORG,
      hostName: "host",
      logName: "mongodb",
    });
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes);
  });
});

describe("an answer that is not what is documented", () => {
  const log = { groupId: ORG, hostName: "host", logName: "mongodb" } as const;
  const failure = async (answer: Response): Promise<unknown> => {
    const { monitoringAndLogs, organizations } = clientWith(fakeFetch(answer));
    const isGzip = answer.headers.get("content-type")?.includes("gzip") === true;
    const call = isGzip ? monitoringAndLogs.downloadGroupClusterLog(log) : organizations.getOrg({ orgId: ORG });
    return call.catch((error: unknown) => error);
  };
  const was = "getOrg (GET /api/atlas/v2/orgs/{orgId}) was answered 200 with";

  it.each([
    [
      "nothing instead of gzip",
      new Response(null, { headers: { "content-type": "application/vnd.atlas.2023-02-01+gzip" } }),
      "EMPTY_BODY",
      "downloadGroupClusterLog (GET /api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz) was answered " +
        "200 with an empty body instead of gzip.",
    ],
    ["spaces instead of JSON", text(" \n", "json"), "EMPTY_BODY", `${was} an empty body instead of JSON.`],
    ["half of it", text('{"id"', "json"), "INVALID_JSON", `${was} a body of 5 characters that is no complete JSON.`],
    [
      "HTML",
      new Response("<html>", { headers: { "content-type": "Text/HTML; charset=utf-8" } }),
      "UNEXPECTED_CONTENT_TYPE",
      `${was} HTML; something between here and Atlas answered in its place.`,
    ],
  ])("is an error that says so: %s", async (_, answer, code, message) => {
    expect(await failure(answer)).toMatchObject({ name: "AtlasResponseError", code, message });
  });

  it.each([
    ["csv instead of JSON", text("a,b", "csv"), `${was} csv instead of json.`],
    ["JSON instead of gzip", text("{}", "json"), " 200 with json instead of gzip."],
    ["plain JSON instead of gzip", Response.json({}), " 200 with json instead of gzip."],
    ["HTML", new Response("<p>", { headers: { "content-type": "text/html" } }), " 200 with HTML; "],
  ])("is let go of: %s", async (_, answer, message) => {
    const { monitoringAndLogs, organizations } = clientWith(fakeFetch(answer));
    const call = message.endsWith("gzip.")
      ? monitoringAndLogs.downloadGroupClusterLog(log)
      : organizations.getOrg({ orgId: ORG });
    const expected = { name: "AtlasResponseError", code: "UNEXPECTED_CONTENT_TYPE" };
    await expect(call).rejects.toMatchObject({ ...expected, message: expect.stringContaining(message) as string });
    expect(answer.bodyUsed).toBe(true);
  });

  it("is read as what was asked for where its type says nothing", async () => {
    const headers = { "content-type": "application/x-org; also=text/html" };
    const fetch = fakeFetch(new Response(JSON.stringify(organization), { headers }));
    await expect(clientWith(fetch).organizations.getOrg({ orgId: ORG })).resolves.toEqual(organization);
  });

  it.each([204, 205])("is nothing with %i, whatever is documented", async (status) => {
    const fetch = fakeFetch(new Response(null, { status }));
    await expect(clientWith(fetch).organizations.getOrg({ orgId: ORG })).resolves.toBeUndefined();
  });
});

type Empty = OptionalInputMethod<{ envelope?: boolean }, undefined>;
type Things = Record<"deleteThing" | "restartThing" | "touchThing", Empty>;
interface ThingTypes {
  "2023-11-15": { api: { things: Things }; paths: object; schemas: object };
}

/** Operations that answer with nothing, each with its own status. */
function things(fetch: FakeFetch): Things {
  const thing = (status: number): ApiDefinition<ThingTypes, "2023-11-15">["operations"][string] => ({
    method: "POST",
    path: `/api/atlas/v2/things/${status}`,
    tag: "Things",
    parameters: [{ name: "envelope", in: "query", type: "boolean" }],
    versions: [{ version: "2023-01-01", responses: { [status]: [] } }],
  });
  const operations = { deleteThing: thing(204), restartThing: thing(202), touchThing: thing(200) };
  const api: ApiDefinition<ThingTypes, "2023-11-15"> = { operations, version: "2023-11-15" };
  return createAtlasClient({ api, auth: bearerToken("token"), retry: false, fetch }).things;
}

describe("nothing", () => {
  const answers: [string, Response][] = [
    ["without a body", new Response(null, { status: 202 })],
    ["with an empty one", new Response("", { status: 202 })],
    ["with a length of 0", new Response("", { status: 202, headers: { "content-length": "0" } })],
    ["that says it is JSON", text("", "json", 202)],
    ["with a body that nobody asked for", text("{}", "json", 202)],
  ];
  it.each(answers)("is undefined: 202 %s", async (_, answer) => {
    await expect(things(fakeFetch(answer)).restartThing()).resolves.toBeUndefined();
  });

  it("is undefined with 200 too, documented or not", async () => {
    await expect(things(fakeFetch(new Response(""))).touchThing()).resolves.toBeUndefined();
    await expect(things(fakeFetch(new Response(""))).deleteThing()).resolves.toBeUndefined();
    await expect(
      clientWith(fakeFetch(new Response(""))).mongoDbCloudUsers.removeOrgUser({ orgId: ORG, userId: USER }),
    ).resolves.toBeUndefined();
  });

  it("is what path methods give as data, without an error", async () => {
    const answer = new Response(null, { status: 204 });
    const path = "/api/atlas/v2/orgs/{orgId}/users/{userId}";
    const result = await clientWith(fakeFetch(answer)).DELETE(path, { params: { path: { orgId: ORG, userId: USER } } });
    expect(result.data).toBeUndefined();
    expect(result.error).toBeUndefined();
    expect(result.response.status).toBe(204);
  });

  it("is an error where a body is documented", async () => {
    const empty = new Response(null, { status: 202 });
    await expect(clientWith(fakeFetch(empty)).organizations.getOrg({ orgId: ORG })).rejects.toMatchObject({
      code: "EMPTY_BODY",
    });
  });
});

describe("an envelope", () => {
  const getOrg = (answer: Response): Promise<unknown> =>
    clientWith(fakeFetch(answer)).organizations.getOrg({ orgId: ORG, envelope: true });

  it("is taken off an entity, and asked for", async () => {
    const fetch = fakeFetch(json({ status: 200, content: organization }));
    const { data } = await clientWith(fetch).GET("/api/atlas/v2/orgs/{orgId}", {
      params: { path: { orgId: ORG }, query: { envelope: true } },
    });
    expect(data).toEqual(organization);
    expect(new URL(fetch.requests[0]?.url ?? "").searchParams.get("envelope")).toBe("true");
  });

  it("may not be there", async () => {
    await expect(getOrg(json(organization))).resolves.toEqual(organization);
  });

  it.each([
    [null, null, undefined],
    ["text", "text", undefined],
    [{ status: 404, content: [1] }, [1], 404],
    [{ status: "404", content: [1] }, [1], undefined],
    [{ status: 200, results: [] }, { results: [] }, 200],
    [{ status: 200, name: "a" }, { status: 200, name: "a" }, 200],
    [{ content: [1] }, { content: [1] }, undefined],
  ])("%j holds %j with the status %s", (body, data, status) => {
    expect(unwrapEnvelope(body)).toEqual({ data, status });
  });

  it("is a status that a list gains, which is taken out again", async () => {
    const page = { results: [organization], totalCount: 1 };
    const fetch = fakeFetch(json({ ...page, status: 200 }));
    await expect(clientWith(fetch).organizations.listOrgs({ envelope: true })).resolves.toEqual(page);
  });

  it("is none around gzip and csv, and an error in their place is one", async () => {
    const input = { groupId: ORG, hostName: "host", logName: "mongodb", envelope: true } as const;
    const bytes = new Response("bytes", { headers: { "content-type": "application/vnd.atlas.2023-02-01+gzip" } });
    const csv = { orgId: ORG, invoiceId: INVOICE, envelope: true };
    const error = { status: 404, content: { error: 404, errorCode: "RESOURCE_NOT_FOUND" } };
    const { invoices, monitoringAndLogs } = clientWith(fakeFetch(bytes, json(error), text("a,b", "csv"), json(error)));
    await expect(new Response(await monitoringAndLogs.downloadGroupClusterLog(input)).text()).resolves.toBe("bytes");
    const gone = { name: "AtlasApiError", status: 404, errorCode: "RESOURCE_NOT_FOUND" };
    await expect(monitoringAndLogs.downloadGroupClusterLog(input)).rejects.toMatchObject(gone);
    await expect(invoices.getOrgInvoiceCsv(csv)).resolves.toBe("a,b");
    await expect(invoices.getOrgInvoiceCsv(csv)).rejects.toMatchObject(gone);
  });

  it("stays where nobody asked for one: it is the entity's own", async () => {
    const entity = { status: 200, content: "text" };
    await expect(clientWith(fakeFetch(json(entity))).organizations.getOrg({ orgId: ORG })).resolves.toEqual(entity);
  });

  it.each([200, 404])("is taken off an error whose own status is 404, answered with %i", async (status) => {
    const error = { error: 404, errorCode: "RESOURCE_NOT_FOUND", detail: "gone" };
    await expect(getOrg(json({ status: 404, content: error }, status))).rejects.toMatchObject({
      name: "AtlasApiError",
      status: 404,
      errorCode: "RESOURCE_NOT_FOUND",
      detail: "gone",
    });
  });

  it("is looked into where no body is documented", async () => {
    const done = json({ status: 204, content: {} });
    await expect(things(fakeFetch(done)).touchThing({ envelope: true })).resolves.toBeUndefined();
    await expect(things(fakeFetch(new Response(""))).touchThing({ envelope: true })).resolves.toBeUndefined();
    await expect(things(fakeFetch(new Response(" \n"))).touchThing({ envelope: true })).resolves.toBeUndefined();
    const failed = json({ status: 409, content: { error: 409, errorCode: "CONFLICT" } });
    await expect(things(fakeFetch(failed)).touchThing({ envelope: true })).rejects.toMatchObject({ status: 409 });
  });
});
