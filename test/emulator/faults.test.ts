import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startEmulator, type Emulator } from "../../src/emulator/index.js";
import { apiKey, createAtlasClient, isAtlasApiError } from "../../src/index.js";
import { emulated, type Emulated } from "../helpers/emulated.js";

let here: Emulated;
const waits: number[] = [];
beforeEach(async () => {
  const sleep = (milliseconds: number): Promise<void> => Promise.resolve(void waits.push(milliseconds));
  here = await emulated({ random: () => 0.5, sleep }, { retry: false });
});
afterEach(async () => here.close());

const getOrg = (): Promise<unknown> => here.atlas.organizations.getOrg({ orgId: here.orgId });

describe("faults", () => {
  it.each([
    [{ answer: 503 }, { name: "AtlasApiError", status: 503 }],
    [
      { answer: 409, errorCode: "RESOURCE_BUSY" },
      { status: 409, errorCode: "RESOURCE_BUSY" },
    ],
    [{ answer: "html" as const }, { name: "AtlasApiError", status: 503 }],
    [{ answer: "truncated" as const }, { name: "AtlasResponseError", code: "INVALID_JSON" }],
    [{ answer: "reset" as const }, { name: "AtlasNetworkError" }],
  ])("%j happens once, then all is well", async (rule, error) => {
    here.emulator.faults.set([{ ...rule, times: 1 }]);
    await expect(getOrg()).rejects.toMatchObject(error);
    await expect(getOrg()).resolves.toMatchObject({ id: here.orgId });
    expect(here.emulator.faults.rules).toEqual([]);
  });

  it("hit an operation, a method, and a part of the requests", async () => {
    const { faults } = here.emulator;
    faults.set([{ operationId: "listOrgs", answer: 500 }]);
    await expect(getOrg()).resolves.toHaveProperty("id");
    await expect(here.atlas.organizations.listOrgs()).rejects.toMatchObject({ status: 500 });
    faults.set([{ method: "POST", answer: 500 }]);
    await expect(getOrg()).resolves.toHaveProperty("id");
    faults.set([{ rate: 0.4, answer: 500 }]);
    await expect(getOrg()).resolves.toHaveProperty("id");
    faults.set([{ rate: 0.6, answer: 500 }]);
    await expect(getOrg()).rejects.toMatchObject({ status: 500 });
  });

  it("hold an answer back", async () => {
    here.emulator.faults.set([{ latency: 1234 }]);
    await expect(getOrg()).resolves.toHaveProperty("id");
    expect(waits).toEqual([1234]);
  });

  it("may come after the work was done", async () => {
    const { atlas, emulator, orgId } = here;
    const body = { name: "One", orgId };
    emulator.faults.set([{ answer: "reset", times: 1 }]);
    await expect(atlas.projects.createGroup({ body })).rejects.toMatchObject({ name: "AtlasNetworkError" });
    expect(emulator.state.groups.size).toBe(0);
    emulator.faults.set([{ answer: "reset", applied: true, times: 1 }]);
    await expect(atlas.projects.createGroup({ body })).rejects.toMatchObject({ name: "AtlasNetworkError" });
    expect(emulator.state.groups.size).toBe(1);
  });

  it("break a `fetch` without a socket too", async () => {
    const { emulator, orgId } = here;
    const atlas = createAtlasClient({ auth: apiKey(emulator.credentials), fetch: emulator.fetch, retry: false });
    emulator.faults.set([{ answer: "reset" }]);
    await expect(atlas.organizations.getOrg({ orgId })).rejects.toMatchObject({ name: "AtlasNetworkError" });
  });

  it("hit the same requests again with the same seed, and from the start after a reset", async () => {
    const hits = async (emulator: Emulator): Promise<string> => {
      const auth = apiKey(emulator.credentials);
      const atlas = createAtlasClient({ auth, fetch: emulator.fetch, retry: false });
      let text = "";
      for (let index = 0; index < 40; index += 1) {
        text += await atlas.organizations.listOrgs().then(
          () => ".",
          (error: unknown) => (isAtlasApiError(error) && error.status === 503 ? "x" : "?"),
        );
      }
      return text;
    };
    const faults = [{ operationId: "listOrgs", rate: 0.3, answer: 503 }];
    await using first = await startEmulator({ faults, faultSeed: 7 });
    await using second = await startEmulator({ faults, faultSeed: 7 });
    await using other = await startEmulator({ faults, faultSeed: 8 });
    const text = await hits(first);
    expect(text).toMatch(/^[.x]*x[.x]*$/);
    expect(text).toContain(".");
    expect(await hits(second)).toBe(text);
    expect(await hits(other)).not.toBe(text);
    first.reset();
    expect(await hits(first)).toBe(text);
  });

  it.each([
    { rate: 2 },
    { times: -1 },
    { latency: -1 },
    { answer: 200 },
    { answer: "reset" as const, errorCode: "NO" },
    { answer: 409, errorCode: "<b>" },
  ])("refuse %j", (rule) => {
    expect(() => here.emulator.faults.set([rule])).toThrow(RangeError);
  });
});

describe("a snapshot", () => {
  it("brings everything back, credentials included", async () => {
    const { emulator, atlas, orgId } = here;
    await atlas.projects.createGroup({ body: { name: "One", orgId } });
    const text = JSON.stringify(emulator.snapshot());
    await using second = await startEmulator({ snapshot: JSON.parse(text) as ReturnType<typeof emulator.snapshot> });
    expect(JSON.stringify(second.snapshot())).toBe(text);
    expect(second.credentials).toEqual(emulator.credentials);
    const client = createAtlasClient({ baseUrl: second.url, auth: apiKey(second.credentials) });
    await expect(client.projects.listGroups()).resolves.toMatchObject({ results: [{ name: "One" }] });
  });

  it.each([
    [null, "it has no collections"],
    [{ version: 2, collections: {} }, "its version is not 1"],
    [{ version: 1, collections: { planets: [] } }, "there is no collection"],
    [{ version: 1, collections: { users: {} } }, "users is no list"],
    [{ version: 1, collections: { users: [{}] } }, "an entry of users has no id"],
  ])("that is none is refused: %j", async (snapshot, why) => {
    await expect(startEmulator({ snapshot: snapshot as never })).rejects.toThrow(why);
  });
});
