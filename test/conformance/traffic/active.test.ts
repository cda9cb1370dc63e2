/** The checks that make requests: on the emulator, and on a server that is not to be thrown away. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadSpec } from "../../../src/codegen/index.js";
import type { OpenApiDocument } from "../../../src/codegen/document.js";
import { conforms, type CaseResult } from "../../../src/conformance/check.js";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import { gadgetTarget } from "../../../src/conformance/traffic/fixture-server.js";
import {
  checkTraffic,
  emulatorTarget,
  recordEmulator,
  recordFrom,
  trafficChecks,
} from "../../../src/conformance/traffic/index.js";

// Documents are compiled again and again, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const apiDates = ["2023-11-15", "2025-03-12"];

function failed(results: readonly CaseResult[]): CaseResult[] {
  return results.filter(({ status }) => status === "fail");
}

describe("the emulator", () => {
  let document: OpenApiDocument;
  let results: readonly CaseResult[];
  beforeAll(async () => {
    ({ document } = await loadSpec("openapi/openapi.yaml"));
    const target = await emulatorTarget({ now: () => Date.parse("2026-11-01T09:00:00Z") });
    try {
      const recording = await recordEmulator({ document, apiDates, target });
      results = await checkTraffic({ document, ...recording, target, apiDates, today: "2026-11-01" });
    } finally {
      await target.close();
    }
  }, 120_000);

  it("conforms, in everything that it does", () => {
    expect(failed(results)).toEqual([]);
    expect(conforms(results)).toBe(true);
  });

  it("exercises every check but those of recordings", () => {
    const exercised = new Set(results.filter(({ status }) => status === "pass").map(({ check }) => check));
    const idle = trafficChecks.map(({ info }) => info.id).filter((id) => !exercised.has(id));
    expect(idle.filter((id) => id !== "traffic-headers")).toEqual(["traffic-fixture-clean"]);
  });

  it("has an exchange for every operation, or a reason why there is none", () => {
    const told = new Set(
      results.filter(({ check }) => check === "traffic-operation-match").map(({ operationId }) => operationId),
    );
    const ids = Object.values(document.paths).flatMap((item) => [
      item.get,
      item.put,
      item.post,
      item.delete,
      item.patch,
    ]);
    expect(
      ids.flatMap((operation) =>
        operation === undefined || told.has(operation.operationId) ? [] : [operation.operationId],
      ),
    ).toEqual([]);
    const reasons = results.filter(({ status }) => status === "not-exercised").map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === undefined || reason === "")).toEqual([]);
  });

  it("reaches what happens at a sunset", () => {
    const gone = results.filter(({ check, status }) => check === "traffic-version-gone" && status === "pass");
    expect(gone.map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(["listOrgInvites", "listOrgUsers"]),
    );
  });

  it("names every case once", () => {
    const names = results.map(({ check, name }) => `${check} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a server that is not to be thrown away", () => {
  /** What was sent to the gadgets, and what it was about. */
  async function writes(
    more: { disposable?: boolean; allowWrites?: boolean; maxRequests?: number } = {},
  ): Promise<{ sent: string[]; results: CaseResult[] }> {
    const sent: string[] = [];
    const { fetch = globalThis.fetch, ...target } = gadgetTarget();
    const results = await checkTraffic({
      document: gadgetDocument(),
      exchanges: [],
      apiDates: ["2023-01-01"],
      target: {
        ...target,
        disposable: false,
        ...more,
        fetch: async (request) => {
          if (request.method !== "GET") sent.push(`${request.method} ${new URL(request.url).pathname}`);
          return fetch(request);
        },
      },
    });
    return { sent, results };
  }

  it("loses nothing that was there before, and keeps nothing that was made", async () => {
    const { fetch = globalThis.fetch, ...target } = gadgetTarget();
    const list = async (): Promise<unknown> => {
      const headers = { accept: "application/vnd.atlas.2023-01-01+json", authorization: "Bearer made-up" };
      return (await fetch(new Request("https://gadgets.invalid/api/atlas/v2/gadgets", { headers }))).json();
    };
    const before = await list();
    const results = await checkTraffic({
      document: gadgetDocument(),
      exchanges: [],
      apiDates: ["2023-01-01"],
      target: { ...target, fetch, disposable: false },
    });
    expect(failed(results)).toEqual([]);
    expect(await list()).toEqual(before);
  });

  it("is sent a few requests of each kind only, and the same ones each time", async () => {
    const careful = await writes();
    const careless = await writes({ disposable: true });
    expect(careful.sent.length).toBeLessThan(careless.sent.length);
    expect(await writes()).toEqual(careful);
  });

  it("is asked no more than it is said to be; the rest is not exercised", async () => {
    const { results } = await writes({ maxRequests: 12 });
    expect(results.find(({ name }) => name === "the rest")).toMatchObject({
      status: "not-exercised",
      reason: "the limit of 12 requests was reached",
    });
  });

  it("gets what it can do recorded, and what could not be called", async () => {
    const { exchanges, skipped } = await recordFrom({
      ...gadgetTarget(),
      document: gadgetDocument(),
      apiDates: ["2023-01-01"],
    });
    const done = exchanges.map(({ request, response }) => `${request.method} ${response.status}`);
    expect(new Set(done)).toEqual(new Set(["GET 200", "POST 201", "DELETE 204", "GET 404", "GET 406"]));
    expect(skipped).toEqual([]);
    expect(exchanges.map(({ index }) => index)).toEqual(exchanges.map((_, index) => index));
  });
});

describe("a fault of a server", () => {
  it.each(trafficChecks.flatMap((check) => ("run" in check ? [[check.info.id, check] as const] : [])))(
    "is found by %s, and shown with a command that leads to it",
    async (id, check) => {
      const failures = failed(await check.fixtures.fails());
      expect(new Set(failures.map((result) => result.check))).toEqual(new Set([id]));
      for (const { curl = "", operationId } of failures) {
        expect(operationId).toBeDefined();
        // Without credentials is how it was sent; with them the command would show nothing.
        expect(curl.includes("$MONGODB_ATLAS_ACCESS_TOKEN")).toBe(id !== "traffic-auth-enforced");
      }
    },
  );
});

it("leaves no time limit running that would keep the process alive", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const checks = trafficChecks.filter((check) => "run" in check);
    await checkTraffic({ document: gadgetDocument(), exchanges: [], target: gadgetTarget(), checks });
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
