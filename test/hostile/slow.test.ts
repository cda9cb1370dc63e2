/** Servers that take their time, on real sockets. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serviceAccount } from "../../src/index.js";
import { ORG } from "../helpers/fake-fetch.js";
import { drip, ok, refuse, silent, startFaultServer, type Fault } from "../helpers/fault-server.js";
import { failureOf, patient } from "../helpers/hostile.js";
import { watchLeaks } from "../helpers/leaks.js";

watchLeaks();

const SLOW: readonly (readonly [string, Fault])[] = [
  ["never answers", silent],
  ["sends a byte now and then", drip()],
];

describe.each(SLOW)("a server that %s", (_, fault) => {
  it("is asked again when the time of a try is up", async () => {
    await using server = await startFaultServer(fault, fault, ok());
    const { atlas, waits } = patient(server.url, { timeout: 150 });
    // The good answer has more time: the machine may be busy.
    await expect(atlas.organizations.listOrgs({}, { timeout: 300 })).resolves.toEqual({ results: [] });
    expect(server.requests).toHaveLength(3);
    expect(waits).toEqual([250, 500]);
    await server.quiet();
  });

  it("ends as an error after the last try, and every socket is free", async () => {
    await using server = await startFaultServer(fault);
    const { atlas } = patient(server.url, { timeout: 150 });
    const error = await failureOf(atlas.organizations.listOrgs());
    expect(error).toMatchObject({ name: "AtlasTimeoutError", timeout: 150, operationId: "listOrgs" });
    expect(server.requests).toHaveLength(4);
    await server.quiet();
  });

  it("is not asked again with a POST", async () => {
    await using server = await startFaultServer(fault);
    const { atlas } = patient(server.url, { timeout: 150 });
    const call = atlas.organizations.createOrgInvite({ orgId: ORG, body: { username: "ada@example.com" } });
    expect(await failureOf(call)).toMatchObject({ name: "AtlasTimeoutError" });
    expect(server.requests).toHaveLength(1);
    await server.quiet();
  });

  it("is left at once when the caller gives up", async () => {
    await using server = await startFaultServer(fault);
    const controller = new AbortController();
    const { atlas } = patient(server.url);
    const call = failureOf(atlas.organizations.listOrgs({}, { signal: controller.signal }));
    while (server.requests.length === 0) await new Promise(setImmediate);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(server.requests).toHaveLength(1);
    await server.quiet();
  });
});

it("a slow error body does not take the status away", async () => {
  await using server = await startFaultServer(drip(404));
  const { atlas } = patient(server.url, { timeout: 60 });
  expect(await failureOf(atlas.organizations.listOrgs())).toMatchObject({ name: "AtlasApiError", status: 404 });
  await server.quiet();
});

it("a slow body of an answer that is dropped is not waited for", async () => {
  await using server = await startFaultServer(drip(503), ok());
  await expect(patient(server.url).atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
  await server.quiet();
});

it("a caller who gives up during a back-off is let go at once", async () => {
  await using server = await startFaultServer(refuse(503, "BUSY", { "retry-after": "50" }));
  const controller = new AbortController();
  const sleep = (_: number, signal?: AbortSignal): Promise<void> =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error));
      controller.abort(new Error("enough"));
    });
  const { atlas } = patient(server.url, { sleep });
  await expect(atlas.organizations.listOrgs({}, { signal: controller.signal })).rejects.toThrow("enough");
  expect(server.requests).toHaveLength(1);
});

describe("while garbage is collected", () => {
  let timer: NodeJS.Timeout;
  beforeEach(() => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    timer = setInterval(collect, 5);
  });
  afterEach(() => {
    clearInterval(timer);
  });

  it.each(SLOW)("a time limit still ends a call to a server that %s", async (_, fault) => {
    await using server = await startFaultServer(fault);
    const { atlas } = patient(server.url, { timeout: 100, retry: false });
    expect(await failureOf(atlas.organizations.listOrgs())).toMatchObject({ name: "AtlasTimeoutError" });
    await server.quiet();
  });

  it.each([
    ["a GET", {}],
    ["a GET without a time limit", { timeout: 0 }],
    ["a POST, of which copies are sent", {}],
  ])("the caller still ends %s", async (what, options) => {
    await using server = await startFaultServer(drip());
    const { atlas } = patient(server.url);
    const controller = new AbortController();
    const all = { ...options, signal: controller.signal };
    const call = failureOf(
      what.startsWith("a POST")
        ? atlas.organizations.createOrgInvite({ orgId: ORG, body: { username: "ada@example.com" } }, all)
        : atlas.organizations.listOrgs({}, all),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    controller.abort(new Error("enough"));
    expect(await call).toMatchObject({ message: "enough" });
    await server.quiet();
  });

  it.each(SLOW)("a time limit still ends a token request to a server that %s", async (_, fault) => {
    await using server = await startFaultServer(fault);
    const auth = serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" });
    const { atlas } = patient(server.url, { auth, timeout: 100, retry: false });
    expect(await failureOf(atlas.organizations.listOrgs())).toMatchObject({ name: "AtlasAuthError" });
    await server.quiet();
  });
});
