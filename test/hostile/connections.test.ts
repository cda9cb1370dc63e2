/** Connections that break, on real sockets. */
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { ORG } from "../helpers/fake-fetch.js";
import {
  halfClosed,
  html,
  noContent,
  ok,
  refuse,
  resetBefore,
  resetWithin,
  startFaultServer,
  truncated,
  unfinished,
  type Fault,
} from "../helpers/fault-server.js";
import { failureOf, patient } from "../helpers/hostile.js";
import { watchLeaks } from "../helpers/leaks.js";

watchLeaks();

const body = { username: "ada@example.com" };

const BROKEN: readonly (readonly [string, Fault])[] = [
  ["is reset before the answer", resetBefore],
  ["is closed before the answer", halfClosed],
  ["is reset within the body", resetWithin()],
  ["is closed within the body", truncated],
  ["is closed before the last chunk", unfinished],
];

describe.each(BROKEN)("a connection that %s", (_, fault) => {
  it("is made again for a GET, and the answer is the one after it", async () => {
    await using server = await startFaultServer(fault, fault, ok({ results: [], totalCount: 7 }));
    const { atlas, waits } = patient(server.url);
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [], totalCount: 7 });
    expect(server.requests).toHaveLength(3);
    expect(waits).toEqual([250, 500]);
    await server.quiet();
  });

  it("is an error that says so when it does not get better", async () => {
    await using server = await startFaultServer(fault);
    const error = await failureOf(patient(server.url).atlas.organizations.listOrgs());
    expect(error).toMatchObject({ name: "AtlasNetworkError", code: "NETWORK_ERROR", operationId: "listOrgs" });
    expect(server.requests).toHaveLength(4);
    await server.quiet();
  });

  it("is not made again for a POST", async () => {
    await using server = await startFaultServer(fault, ok());
    const { atlas, waits } = patient(server.url);
    const error = await failureOf(atlas.organizations.createOrgInvite({ orgId: ORG, body }));
    expect(error).toMatchObject({ name: "AtlasNetworkError", code: "NETWORK_ERROR" });
    expect(server.requests.map(({ method }) => method)).toEqual(["POST"]);
    expect(waits).toEqual([]);
    await server.quiet();
  });

  it("is not made again for a PATCH", async () => {
    await using server = await startFaultServer(fault, ok());
    const { atlas } = patient(server.url);
    await failureOf(atlas.organizations.updateOrg({ orgId: ORG, body: { name: "Example" } }));
    expect(server.requests.map(({ method }) => method)).toEqual(["PATCH"]);
  });

  it("counts against the same limit wherever it happens", async () => {
    await using server = await startFaultServer(refuse(503, "BUSY"), fault, ok());
    const { atlas } = patient(server.url);
    await failureOf(atlas.organizations.listOrgs({}, { retry: { limit: 1 } }));
    expect(server.requests).toHaveLength(2);
  });
});

describe.each([
  ["is reset before the answer", resetBefore],
  ["is closed before the answer", halfClosed],
])("a connection that %s", (_, fault) => {
  it("is made again for a DELETE", async () => {
    await using server = await startFaultServer(fault, noContent);
    const { atlas } = patient(server.url);
    await atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId: ORG });
    expect(server.requests.map(({ method }) => method)).toEqual(["DELETE", "DELETE"]);
  });
});

it("nobody listens: every try fails, and then the call", async () => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  const port = typeof address === "object" ? address?.port : 0;
  const { atlas, waits } = patient(`http://127.0.0.1:${port}`);
  const error = await failureOf(atlas.organizations.listOrgs());
  expect(String(error)).toContain("ECONNREFUSED");
  expect(waits).toHaveLength(3);
});

describe("a burst of errors", () => {
  const burst = [html(502), refuse(503, "SERVICE_UNAVAILABLE"), html(504)];

  it("is lived through by a GET", async () => {
    await using server = await startFaultServer(...burst, ok());
    await expect(patient(server.url).atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
    await server.quiet();
  });

  it("is not by a POST", async () => {
    await using server = await startFaultServer(...burst, ok());
    const error = await failureOf(patient(server.url).atlas.organizations.createOrgInvite({ orgId: ORG, body }));
    expect(error).toMatchObject({ name: "AtlasApiError", status: 502 });
    expect(server.requests).toHaveLength(1);
  });

  it("keeps its status even if its body breaks off", async () => {
    await using server = await startFaultServer(resetWithin(500));
    const { atlas } = patient(server.url);
    expect(await failureOf(atlas.organizations.listOrgs())).toMatchObject({ name: "AtlasApiError", status: 500 });
    expect(server.requests).toHaveLength(1);
  });
});

it("sends the same body again after a 429, with its length", async () => {
  const busy = refuse(429, "RATE_LIMITED", { "retry-after": "1" });
  await using server = await startFaultServer(busy, busy, ok({ username: body.username }));
  const { atlas, waits } = patient(server.url);
  await atlas.organizations.createOrgInvite({ orgId: ORG, body });
  const expected = JSON.stringify(body);
  expect(server.requests.map((request) => request.body)).toEqual([expected, expected, expected]);
  expect(server.requests.map(({ headers }) => headers["content-length"])).toEqual(Array(3).fill(`${expected.length}`));
  expect(waits).toEqual([1000, 1000]);
});
