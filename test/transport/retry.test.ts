import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backOff } from "../../src/transport/retry-timing.js";
import { AtlasConfigError, type AtlasClientOptions } from "../../src/index.js";
import { clientWith, fakeFetch, json, ORG, type FakeFetch } from "../helpers/fake-fetch.js";

const ok = (): Response => json({ results: [] });
const busy = (headers: Record<string, string> = {}): Response => json({ errorCode: "RATE_LIMITED" }, 429, headers);

interface Watched {
  readonly waits: number[];
  readonly options: Omit<AtlasClientOptions, "fetch">;
}

function watched(): Watched {
  const waits: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { waits, options: { retry: {}, limits: false, sleep, random: () => 0.5, now: () => Date.UTC(2026, 0, 1) } };
}

const methods = (fetch: FakeFetch): string[] => fetch.requests.map(({ method }) => method);
const body = { username: "ada@example.com" };

describe("a read", () => {
  it.each([429, 502, 503, 504])("is tried again after %i", async (status) => {
    const { waits, options } = watched();
    const fetch = fakeFetch(new Response("", { status }), new Response("", { status }), ok());
    await expect(clientWith(fetch, options).organizations.listOrgs()).resolves.toEqual({ results: [] });
    expect(waits).toEqual([250, 500]);
  });

  it.each([400, 401, 403, 404, 409, 410, 500, 501])("is not tried again after %i", async (status) => {
    const fetch = fakeFetch(new Response("", { status }));
    await expect(clientWith(fetch, watched().options).organizations.listOrgs()).rejects.toMatchObject({ status });
    expect(fetch.requests).toHaveLength(1);
  });

  it("is tried again after a broken connection and after a time limit", async () => {
    const stuck = (request: Request): Promise<Response> =>
      new Promise((_, reject) =>
        request.signal.addEventListener("abort", () => reject(request.signal.reason as Error)),
      );
    const fetch = fakeFetch(new TypeError("fetch failed"), stuck, ok());
    await expect(clientWith(fetch, watched().options).organizations.listOrgs({}, { timeout: 5 })).resolves.toEqual({
      results: [],
    });
  });

  it("gives up after the limit and gives the last answer", async () => {
    const { waits, options } = watched();
    const fetch = fakeFetch(...Array.from({ length: 4 }, () => busy()));
    await expect(clientWith(fetch, options).organizations.listOrgs()).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect(waits).toEqual([250, 500, 1000]);
  });

  it.each([
    ["7", [7000]],
    ["0", [0]],
    ["Thu, 01 Jan 2026 00:00:10 GMT", [10_000]],
    ["soon", [250]],
    ["-5", [250]],
  ])("waits as Retry-After: %s says", async (value, expected) => {
    const { waits, options } = watched();
    await clientWith(fakeFetch(busy({ "retry-after": value }), ok()), options).organizations.listOrgs();
    expect(waits).toEqual(expected);
  });

  it("does not wait longer than the caller allows", async () => {
    const { waits, options } = watched();
    const fetch = fakeFetch(busy({ "retry-after": "61" }));
    await expect(clientWith(fetch, options).organizations.listOrgs()).rejects.toMatchObject({ retryAfter: 61_000 });
    expect(waits).toEqual([]);
  });

  it("can be made without any repetition, for a client and for one call", async () => {
    await expect(clientWith(fakeFetch(busy())).organizations.listOrgs()).rejects.toMatchObject({ status: 429 });
    const fetch = fakeFetch(busy(), busy());
    const atlas = clientWith(fetch, watched().options);
    await expect(atlas.organizations.listOrgs({}, { retry: false })).rejects.toMatchObject({ status: 429 });
    await expect(atlas.organizations.listOrgs({}, { retry: { limit: 0 } })).rejects.toMatchObject({ status: 429 });
  });

  it("refuses options that are none", async () => {
    expect(() => clientWith(fakeFetch(), { retry: { limit: -1 } })).toThrow(AtlasConfigError);
    expect(() => clientWith(fakeFetch(), { retry: true as never })).toThrow("{ limit, maxDelay }");
    await expect(clientWith(fakeFetch()).organizations.listOrgs({}, { retry: 3 as never })).rejects.toBeInstanceOf(
      AtlasConfigError,
    );
  });

  it("lets the signal end a back-off", async () => {
    const controller = new AbortController();
    const { options } = watched();
    const sleep = (_: number, signal?: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason as Error));
        controller.abort(new Error("enough"));
      });
    const fetch = fakeFetch(busy());
    const atlas = clientWith(fetch, { ...options, sleep });
    await expect(atlas.organizations.listOrgs({}, { signal: controller.signal })).rejects.toThrow("enough");
    expect(fetch.requests).toHaveLength(1);
  });

  it("frees the answer that it does not use", async () => {
    let cancelled = false;
    const stream = new ReadableStream({ cancel: () => void (cancelled = true) });
    const fetch = fakeFetch(new Response(stream, { status: 503 }), ok());
    await clientWith(fetch, watched().options).organizations.listOrgs();
    expect(cancelled).toBe(true);
  });
});

describe("a write", () => {
  it.each([502, 503, 504])("that is a POST is not repeated after %i", async (status) => {
    const fetch = fakeFetch(new Response("", { status }));
    const call = clientWith(fetch, watched().options).organizations.createOrgInvite({ orgId: ORG, body });
    await expect(call).rejects.toMatchObject({ status });
    expect(methods(fetch)).toEqual(["POST"]);
  });

  it("that is a POST is not repeated after a broken connection", async () => {
    const fetch = fakeFetch(new TypeError("fetch failed"));
    const call = clientWith(fetch, watched().options).organizations.createOrgInvite({ orgId: ORG, body });
    await expect(call).rejects.toMatchObject({ code: "NETWORK_ERROR" });
    expect(methods(fetch)).toEqual(["POST"]);
  });

  it("is repeated with its body after 429, which means that nothing was done", async () => {
    const fetch = fakeFetch(busy(), busy(), json({ username: body.username }));
    await clientWith(fetch, watched().options).organizations.createOrgInvite({ orgId: ORG, body });
    expect(await Promise.all(fetch.requests.map(async (request) => (await request.json()) as unknown))).toEqual([
      body,
      body,
      body,
    ]);
  });

  it("that is a DELETE is repeated after 503", async () => {
    const fetch = fakeFetch(new Response("", { status: 503 }), new Response(null, { status: 204 }));
    await clientWith(fetch, watched().options).organizations.deleteOrgInvite({ orgId: ORG, invitationId: ORG });
    expect(methods(fetch)).toEqual(["DELETE", "DELETE"]);
  });
});

it("backs off within bounds", () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.nat(1e9),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempt, maxDelay, random) => {
        const delay = backOff(attempt, maxDelay, random);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(maxDelay);
        expect(delay).toBeLessThanOrEqual(backOff(attempt + 1, maxDelay, random));
      },
    ),
  );
});
