/** The checks that make requests: on a server that is not to be thrown away. `active-emulator.test.ts` makes them on the emulator. */
import { describe, expect, it, vi } from "vitest";
import type { CaseResult } from "../../../src/conformance/check.js";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import { gadgetTarget } from "../../../src/conformance/traffic/fixture-server.js";
import { checkTraffic, recordFrom, trafficChecks } from "../../../src/conformance/traffic/index.js";

// Documents are compiled again and again, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

function failed(results: readonly CaseResult[]): CaseResult[] {
  return results.filter(({ status }) => status === "fail");
}

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
