/** Answers whose body is not what it should be, on real sockets. */
import { describe, expect, it } from "vitest";
import { bearerToken, createAtlasClient, type Operation } from "../../src/index.js";
import { ORG } from "../helpers/fake-fetch.js";
import { drip, flood, GZIP_TYPE, html, ok, stalled, startFaultServer, text } from "../helpers/fault-server.js";
import { failureOf, patient } from "../helpers/hostile.js";
import { watchLeaks } from "../helpers/leaks.js";

watchLeaks();

const MEGABYTE = 1 << 20;

it("reads a body of 50 MB", async () => {
  await using server = await startFaultServer(flood(200, 50 * MEGABYTE));
  const { atlas } = patient(server.url, { timeout: 30_000 });
  await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
  await server.quiet();
}, 60_000);

it.each([400, 404, 429, 500, 503])("reads no more of an error than it takes: 50 MB with %i", async (status) => {
  let sent = 0;
  await using server = await startFaultServer(flood(status, 50 * MEGABYTE, (bytes) => (sent = bytes)));
  const { atlas } = patient(server.url, { retry: false });
  expect(await failureOf(atlas.organizations.listOrgs())).toMatchObject({ status, errorCode: undefined });
  await server.quiet();
  // What is above the limit is what the sockets hold.
  expect(sent).toBeLessThan(20 * MEGABYTE);
});

it("reads no more of a log than somebody takes, and lets go of it when they have enough", async () => {
  let sent = 0;
  await using server = await startFaultServer(flood(200, 50 * MEGABYTE, (bytes) => (sent = bytes), GZIP_TYPE));
  const input = { groupId: ORG, hostName: "host.example.com", logName: "mongodb" } as const;
  const log = await patient(server.url).atlas.monitoringAndLogs.downloadGroupClusterLog(input);
  for await (const chunk of log) {
    expect(chunk.byteLength).toBeGreaterThan(0);
    // Everything that could be read ahead is.
    for (let turn = 0; turn < 1_000; turn++) await new Promise(setImmediate);
    break;
  }
  await server.quiet();
  expect(sent).toBeLessThan(20 * MEGABYTE);
});

it.each([
  ["HTML", html(200), "UNEXPECTED_CONTENT_TYPE"],
  ["HTML that says it is JSON", text(200, "application/json", "<html></html>"), "INVALID_JSON"],
  ["text", text(200, "text/plain", "it works"), "INVALID_JSON"],
  ["nothing", text(200, "application/json", ""), "EMPTY_BODY"],
  ["JSON that ends early", text(200, "application/json", '{"results": ['), "INVALID_JSON"],
])("calls %s with status 200 what it is, and does not ask again", async (_, fault, code) => {
  await using server = await startFaultServer(fault);
  const error = await failureOf(patient(server.url).atlas.organizations.listOrgs());
  expect(error).toMatchObject({ name: "AtlasResponseError", code });
  expect(server.requests).toHaveLength(1);
  await server.quiet();
});

it.each([
  ["HTML that never ends", drip(200, 5, "text/html")],
  ["50 MB of HTML", flood(200, 50 * MEGABYTE, () => undefined, "text/html")],
  ["a log in place of JSON", drip(200, 5, GZIP_TYPE)],
])("lets go of %s with status 200", async (_, fault) => {
  await using server = await startFaultServer(fault);
  const error = await failureOf(patient(server.url).atlas.organizations.listOrgs());
  expect(error).toMatchObject({ name: "AtlasResponseError", code: "UNEXPECTED_CONTENT_TYPE" });
  await server.quiet();
});

describe("a log that comes in an envelope, or says so", () => {
  const input = { groupId: ORG, hostName: "host.example.com", logName: "mongodb", envelope: true } as const;

  it("has a time limit", async () => {
    await using server = await startFaultServer(stalled(GZIP_TYPE));
    const { atlas } = patient(server.url, { timeout: 150 });
    const log = await atlas.monitoringAndLogs.downloadGroupClusterLog(input);
    expect(await failureOf(new Response(log).text())).toMatchObject({ name: "AtlasTimeoutError" });
    await server.quiet();
  });

  it("ends with the caller's signal, and with nobody else's time limit", async () => {
    await using server = await startFaultServer(drip(200, 5, GZIP_TYPE), stalled());
    const { atlas } = patient(server.url, { retry: false });
    const controller = new AbortController();
    const log = await atlas.monitoringAndLogs.downloadGroupClusterLog(input, { signal: controller.signal });
    const reader = log.getReader();
    await reader.read();
    const other = atlas.organizations.listOrgs({}, { timeout: 100 });
    expect(await failureOf(other)).toMatchObject({ name: "AtlasTimeoutError" });
    expect(await reader.read()).toMatchObject({ done: false });
    const reason = new Error("enough");
    controller.abort(reason);
    expect(
      await failureOf(
        (async () => {
          while (!(await reader.read()).done);
        })(),
      ),
    ).toBe(reason);
    await server.quiet();
  });
});

it("takes JSON under a wrong name", async () => {
  await using server = await startFaultServer(text(200, "text/plain", '{"results": []}'));
  await expect(patient(server.url).atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
});

it("gives HTML from a proxy as an error with its status", async () => {
  await using server = await startFaultServer(html(403));
  const error = await failureOf(patient(server.url).atlas.organizations.listOrgs());
  expect(error).toMatchObject({ name: "AtlasApiError", status: 403, errorCode: undefined });
  const { error: body } = await patient(server.url).atlas.GET("/api/atlas/v2/orgs");
  expect(body).toMatchObject({ errorCode: "HTTP_403" });
});

it("waits for HTML with 503 to go away, as a GET may", async () => {
  await using server = await startFaultServer(html(503), html(503), ok({ id: ORG, name: "Example" }));
  const { atlas } = patient(server.url);
  await expect(atlas.organizations.getOrg({ orgId: ORG })).resolves.toMatchObject({ name: "Example" });
});

it("takes a success for one even if a body that nobody needs has broken off", async () => {
  const startThing: Operation = {
    method: "POST",
    path: "/api/atlas/v2/things:start",
    tag: "Things",
    parameters: [],
    versions: [{ version: "2023-01-01", responses: { 202: [] } }],
  };
  const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
  const atlas = createAtlasClient({
    api: { version: "2023-11-15", operations: { startThing } },
    auth: bearerToken("token"),
    fetch: () => Promise.resolve(new Response(broken, { status: 202 })),
  });
  await expect(atlas.untyped["things"]?.["startThing"]?.()).resolves.toBeUndefined();
});
