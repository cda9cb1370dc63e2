/** The endpoint by which another process controls the emulator. */
import { request as httpRequest } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LoggedRequest, Snapshot } from "../../src/emulator/index.js";
import { emulated, type Emulated } from "../helpers/emulated.js";

const START = Date.UTC(2026, 0, 1);

let world: Emulated;
beforeEach(async () => {
  world = await emulated({ control: true, now: () => START });
});
afterEach(() => world.close());

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function control(method: string, name: string, body?: unknown, headers = {}): Promise<Answer> {
  const { url, controlToken } = world.emulator;
  const response = await fetch(`${url}/__emulator/${name}`, {
    method,
    headers: { Authorization: `Bearer ${String(controlToken)}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
}

/** A request with the name of another host: `fetch` does not let that be set. */
function withHost(host: string): Promise<number | undefined> {
  const { url, controlToken } = world.emulator;
  return new Promise((resolve, reject) => {
    const headers = { Host: host, Authorization: `Bearer ${String(controlToken)}` };
    httpRequest(`${url}/__emulator/clock`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

async function groupNames(): Promise<(string | undefined)[]> {
  return (await world.atlas.projects.listGroups()).results.map(({ name }) => name);
}

describe("control", () => {
  it("gives the state and takes it", async () => {
    const { atlas, orgId } = world;
    const { body: before } = await control("GET", "state");
    await atlas.projects.createGroup({ body: { name: "Rocket", orgId } });
    const { body: after } = await control("GET", "state");
    expect((after as Snapshot).collections["groups"]).toMatchObject([{ name: "Rocket" }]);
    expect((await control("PUT", "state", before)).status).toBe(204);
    expect(await groupNames()).toEqual([]);
    expect((await control("PUT", "state", after)).status).toBe(204);
    expect(await groupNames()).toEqual(["Rocket"]);
  });

  it("makes everything as it was at the start", async () => {
    const { atlas, emulator, orgId } = world;
    await atlas.projects.createGroup({ body: { name: "Rocket", orgId } });
    await control("POST", "clock", { now: "2030-01-01" });
    await control("PUT", "faults", [{ answer: 503 }]);
    expect((await control("POST", "reset")).status).toBe(204);
    expect(emulator.clock.now()).toBe(START);
    expect(emulator.faults.rules).toEqual([]);
    expect(await groupNames()).toEqual([]);
  });

  it("sets the clock and moves it on", async () => {
    expect(await control("GET", "clock")).toEqual({ status: 200, body: { now: "2026-01-01T00:00:00.000Z" } });
    expect((await control("POST", "clock", { now: "2030-01-01" })).body).toEqual({ now: "2030-01-01T00:00:00.000Z" });
    expect((await control("POST", "clock", { advance: 1500 })).body).toEqual({ now: "2030-01-01T00:00:01.500Z" });
  });

  it("sets faults and clears them", async () => {
    const rules = [{ operationId: "listGroups", answer: 503, times: 5 }];
    expect(await control("PUT", "faults", rules)).toEqual({ status: 200, body: rules });
    expect(await control("GET", "faults")).toEqual({ status: 200, body: rules });
    const failing = await emulatedCall("/api/atlas/v2/groups");
    expect(failing).toBe(503);
    expect((await control("DELETE", "faults")).status).toBe(204);
    expect(await groupNames()).toEqual([]);
  });

  it("tells which requests there were, without their secrets", async () => {
    await groupNames();
    await emulatedCall("/api/atlas/v2/nowhere?x=1");
    const { body } = await control("GET", "requests");
    const at = "2026-01-01T00:00:00.000Z";
    expect(body as LoggedRequest[]).toEqual([
      { at, method: "POST", path: "/api/oauth/token", status: 200 },
      { at, method: "GET", path: "/api/atlas/v2/groups", operationId: "listGroups", status: 200 },
      { at, method: "POST", path: "/api/oauth/token", status: 200 },
      { at, method: "GET", path: "/api/atlas/v2/nowhere?x=1", status: 404 },
    ]);
    await control("DELETE", "requests");
    expect((await control("GET", "requests")).body).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    ["a state that is none", "state", { version: 1 }, "the body is no snapshot"],
    ["a time that is none", "clock", { now: "soon" }, "soon is no time"],
    ["neither time nor step", "clock", {}, "The body is neither"],
    ["a fault that is none", "faults", [{ answer: 200 }], "the body is no list of faults"],
    ["a fault for no operation", "faults", [{ operationId: "getGroupp" }], "did you mean getGroup?"],
  ])("refuses %s, and changes nothing", async (_title, name, body, message) => {
    const before = world.emulator.snapshot();
    const { status, body: answer } = await control(name === "clock" ? "POST" : "PUT", name, body);
    expect(status).toBe(400);
    expect((answer as { error: string }).error).toContain(message);
    expect(world.emulator.snapshot()).toEqual(before);
  });
});

/** The status of a request with a fresh token, straight to the emulator. */
async function emulatedCall(path: string): Promise<number> {
  const { url, credentials } = world.emulator;
  const basic = Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString("base64");
  const token = await fetch(`${url}/api/oauth/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${access_token}`, Accept: "application/vnd.atlas.2025-03-12+json" };
  return (await fetch(`${url}${path}`, { headers })).status;
}

describe("who may control", () => {
  it("nobody, unless it was asked for", async () => {
    const plain = await emulated();
    expect(plain.emulator.controlToken).toBeUndefined();
    expect((await fetch(`${plain.emulator.url}/__emulator/state`)).status).toBe(404);
    await plain.close();
  });

  it("nobody without the token", async () => {
    expect((await control("GET", "state", undefined, { Authorization: "" })).status).toBe(401);
    expect((await control("GET", "state", undefined, { Authorization: "Bearer x" })).status).toBe(401);
    expect((await control("POST", "reset", undefined, { Authorization: "Bearer x" })).status).toBe(401);
  });

  it("no web page, even with the token", async () => {
    expect((await control("GET", "state", undefined, { Origin: world.emulator.url })).status).toBe(403);
    expect((await control("GET", "state", undefined, { Origin: "null" })).status).toBe(403);
  });

  it("nobody by a name that somebody made lead here", async () => {
    expect(await withHost("rebound.example")).toBe(403);
    expect(await withHost("127.0.0.1.rebound.example")).toBe(403);
    expect(await withHost("localhost")).toBe(200);
    expect(await withHost("[::1]")).toBe(200);
  });

  it("no body without end", async () => {
    const large = `"${"x".repeat(64 * 1_048_576)}"`;
    const { url, controlToken } = world.emulator;
    const headers = { Authorization: `Bearer ${String(controlToken)}` };
    const response = await fetch(`${url}/__emulator/state`, { method: "PUT", headers, body: large });
    expect(response.status).toBe(413);
  });
});
