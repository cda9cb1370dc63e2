/** What the time limit of a call is for, on a clock of its own. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { AtlasNetworkError, AtlasTimeoutError, type AtlasClient } from "../../src/index.js";
import { loadEngine } from "../../src/lazy-engine.js";
import { clientWith, fakeFetch, ORG } from "../helpers/fake-fetch.js";
import { failureOf } from "../helpers/hostile.js";

const LIMIT = 1000;
const GZIP = "application/vnd.atlas.2023-02-01+gzip";
const LOG = { groupId: ORG, hostName: "host.example.com", logName: "mongodb" } as const;

// Loading a file takes real time.
beforeAll(async () => {
  await loadEngine();
});
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A body that the test writes, and that ends with the request, as those of `fetch` do. */
function controlled(type: string): {
  readonly answer: (request: Request) => Response;
  readonly write: (text: string) => void;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
  readonly signal: () => AbortSignal | undefined;
} {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let signal: AbortSignal | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
  return {
    answer: (request) => {
      ({ signal } = request);
      signal.addEventListener("abort", () => controller?.error(request.signal.reason));
      return new Response(body, { headers: { "content-type": type } });
    },
    write: (text) => controller?.enqueue(new TextEncoder().encode(text)),
    end: () => controller?.close(),
    fail: (error) => controller?.error(error),
    signal: () => signal,
  };
}

async function download(
  body: ReturnType<typeof controlled>,
): Promise<{ reader: ReadableStreamDefaultReader<Uint8Array>; atlas: AtlasClient }> {
  const atlas = clientWith(fakeFetch(body.answer), { timeout: LIMIT });
  const log = await atlas.monitoringAndLogs.downloadGroupClusterLog(LOG);
  return { reader: log.getReader(), atlas };
}

describe("the time limit", () => {
  it("covers the headers and the body of JSON together", async () => {
    const body = controlled("application/json");
    const failure = failureOf(clientWith(fakeFetch(body.answer), { timeout: LIMIT }).organizations.listOrgs());
    for (let part = 0; part < 2; part++) {
      await vi.advanceTimersByTimeAsync(LIMIT * 0.4);
      body.write(" ");
    }
    expect(body.signal()?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(LIMIT * 0.2);
    expect(await failure).toBeInstanceOf(AtlasTimeoutError);
    expect(body.signal()?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not cover a download, which may take as long as it likes", async () => {
    const body = controlled(GZIP);
    const { reader } = await download(body);
    for (let part = 0; part < 50; part++) {
      const reading = reader.read();
      await vi.advanceTimersByTimeAsync(LIMIT * 0.9);
      body.write("x");
      expect(await reading).toMatchObject({ done: false });
    }
    const reading = reader.read();
    body.end();
    expect(await reading).toMatchObject({ done: true });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("covers each wait for a piece of a download, and ends the request", async () => {
    const body = controlled(GZIP);
    const { reader } = await download(body);
    body.write("x");
    await reader.read();
    const failure = failureOf(reader.read());
    await vi.advanceTimersByTimeAsync(LIMIT - 1);
    expect(body.signal()?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failure).toMatchObject({
      name: "AtlasTimeoutError",
      timeout: LIMIT,
      operationId: "downloadGroupClusterLog",
    });
    expect(body.signal()?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not count the time that the reader takes", async () => {
    const body = controlled(GZIP);
    const { reader } = await download(body);
    await vi.advanceTimersByTimeAsync(LIMIT * 10);
    body.write("x");
    expect(await reader.read()).toMatchObject({ done: false });
    await vi.advanceTimersByTimeAsync(LIMIT * 10);
    expect(vi.getTimerCount()).toBe(0);
    expect(body.signal()?.aborted).toBe(false);
    await reader.cancel();
  });

  it("still covers the headers of a download", async () => {
    const fetch = fakeFetch(() => new Promise(() => undefined));
    const call = clientWith(fetch, { timeout: LIMIT }).monitoringAndLogs.downloadGroupClusterLog(LOG);
    const failure = failureOf(call);
    await vi.advanceTimersByTimeAsync(LIMIT);
    expect(await failure).toBeInstanceOf(AtlasTimeoutError);
  });

  it("holds for parseAs: stream too, whose answer can be read in its place", async () => {
    const body = controlled("application/json");
    const atlas = clientWith(fakeFetch(body.answer), { timeout: LIMIT });
    const { response } = await atlas.GET("/api/atlas/v2/orgs", { parseAs: "stream" });
    await vi.advanceTimersByTimeAsync(LIMIT * 2);
    body.write("{}");
    body.end();
    expect(await response.text()).toBe("{}");
  });
});

describe("a download", () => {
  it("that breaks off is an error of the network", async () => {
    const body = controlled(GZIP);
    const { reader } = await download(body);
    const failure = failureOf(reader.read());
    body.fail(new TypeError("terminated"));
    expect(await failure).toBeInstanceOf(AtlasNetworkError);
  });

  it("that nobody wants any more is cancelled", async () => {
    const body = controlled(GZIP);
    const { reader } = await download(body);
    await reader.cancel("enough");
    expect(() => body.write("x")).toThrow(TypeError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends with the reason of the caller's signal", async () => {
    const body = controlled(GZIP);
    const controller = new AbortController();
    const atlas = clientWith(fakeFetch(body.answer), { timeout: LIMIT });
    const log = await atlas.monitoringAndLogs.downloadGroupClusterLog(LOG, { signal: controller.signal });
    const failure = failureOf(log.getReader().read());
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await failure).toBe(reason);
  });
});

describe("a fetch that does not listen to its signal", () => {
  const deaf = fakeFetch.bind(undefined, () => new Promise<Response>(() => undefined));
  const stuck = fakeFetch.bind(undefined, () => new Response(new ReadableStream()));

  it.each([
    ["before the headers", deaf],
    ["within the body", stuck],
    ["within the body of an error", () => fakeFetch(() => new Response(new ReadableStream(), { status: 400 }))],
  ])("does not hold a call up %s when the time is up", async (where, make) => {
    const failure = failureOf(clientWith(make(), { timeout: LIMIT }).organizations.listOrgs());
    await vi.advanceTimersByTimeAsync(LIMIT);
    expect(await failure).toMatchObject({ name: where.endsWith("error") ? "AtlasApiError" : "AtlasTimeoutError" });
  });

  it.each([
    ["before the headers", deaf],
    ["within the body", stuck],
  ])("does not hold a call up %s when the caller gives up", async (_, make) => {
    const controller = new AbortController();
    const failure = failureOf(clientWith(make()).organizations.listOrgs({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort(new Error("enough"));
    expect(await failure).toMatchObject({ message: "enough" });
  });
});

it("many calls can share a signal, and let go of it", async () => {
  vi.useRealTimers();
  const warnings: unknown[] = [];
  const warn = (warning: unknown): void => void warnings.push(warning);
  process.on("warning", warn);
  const controller = new AbortController();
  const never = (): Promise<Response> => new Promise(() => undefined);
  const calls = Array.from({ length: 30 }, () =>
    failureOf(
      clientWith(fakeFetch(never), { limits: false }).organizations.listOrgs({}, { signal: controller.signal }),
    ),
  );
  await new Promise(setImmediate);
  controller.abort(new Error("enough"));
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ message: "enough" });
  await new Promise(setImmediate);
  process.off("warning", warn);
  expect(warnings).toEqual([]);
});
