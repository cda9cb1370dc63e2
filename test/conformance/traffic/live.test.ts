/** Servers that are asked: the emulator on a socket, and servers that are no Atlas. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import nock from "nock";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { bearerToken, createAtlasClient, serviceAccount } from "../../../src/index.js";
import { loadSpec } from "../../../src/codegen/index.js";
import type { OpenApiDocument } from "../../../src/codegen/document.js";
import { startEmulator, type Emulator } from "../../../src/emulator/index.js";
import { conforms, type CaseResult } from "../../../src/conformance/check.js";
import {
  checkTraffic,
  readHar,
  readNock,
  recorder,
  recordFrom,
  trafficChecks,
  type RecordOptions,
} from "../../../src/conformance/traffic/index.js";
import { secretsOf } from "../../../src/conformance/traffic/secrets.js";

// Documents are compiled again and again, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const apiDates = ["2023-11-15", "2025-03-12"];
const TODAY = "2026-11-01";
const passive = trafficChecks.filter((check) => !("run" in check));
let document: OpenApiDocument;
beforeAll(async () => {
  ({ document } = await loadSpec("openapi/openapi.yaml"));
});

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function emulated(): Promise<Emulator> {
  const emulator = await startEmulator({ now: () => Date.parse("2026-11-01T09:00:00Z") });
  open.push(emulator);
  return emulator;
}

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({ close: () => new Promise((resolve) => server.close(resolve)) });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The emulator behind a server of Node alone: nock takes the place of what the usual one is made of. */
function plain(emulator: Emulator): RequestListener {
  return (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
      const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
      const url = `${emulator.url}${incoming.url ?? ""}`;
      void emulator
        .fetch(new Request(url, { method: incoming.method ?? "GET", headers, ...body }))
        .then(async (answer) => {
          outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
          outgoing.end(Buffer.from(await answer.arrayBuffer()));
        });
    });
  };
}

function failed(results: readonly CaseResult[]): CaseResult[] {
  return results.filter(({ status }) => status === "fail");
}

describe("a base URL", () => {
  const ask = async (baseUrl: string, more: Partial<RecordOptions> = {}): ReturnType<typeof recordFrom> =>
    recordFrom({ document, baseUrl, auth: bearerToken("made-up"), apiDates: ["2025-03-12"], ...more });

  it("is only read, from the lists to what is in them, and conforms", async () => {
    const emulator = await emulated();
    const recording = await ask(emulator.url, {
      auth: serviceAccount(emulator.credentials),
      now: emulator.clock.now,
      apiDates,
    });
    const { exchanges, skipped } = recording;
    expect(new Set(exchanges.map(({ request }) => request.method))).toEqual(new Set(["GET"]));
    const paths = exchanges.map(({ request }) => new URL(request.url).pathname.replace(/[\da-f]{24}/g, "{id}"));
    expect([...new Set(paths)]).toEqual(
      expect.arrayContaining([
        "/api/atlas/v2/orgs",
        "/api/atlas/v2/orgs/{id}",
        "/api/atlas/v2/orgs/{id}/users",
        "/api/atlas/v2/orgs/{id}/users/{id}",
        "/api/atlas/v2/orgs/{id}/invites/{id}",
      ]),
    );
    // What was not asked has a reason.
    expect(skipped.map(({ operationId }) => operationId)).toContain("downloadGroupClusterLog");
    expect(skipped.filter(({ reason }) => reason === "")).toEqual([]);
    expect(exchanges.flatMap(secretsOf)).toEqual([]);
    const answered = exchanges.filter(({ response }) => response.status < 500);
    const results = await checkTraffic({ document, exchanges: answered, checks: passive, today: TODAY });
    expect(failed(results)).toEqual([]);
    expect(conforms(results)).toBe(true);
    expect(results.filter(({ check, status }) => check === "traffic-version-invalid" && status === "pass")).not.toEqual(
      [],
    );
  });

  it("is asked no more often than it is said to be", async () => {
    const emulator = await emulated();
    let asked = 0;
    const recording = await ask(emulator.url, {
      auth: serviceAccount(emulator.credentials),
      maxRequests: 4,
      fetch: async (request) => {
        if (!request.url.includes("/oauth/")) asked++;
        return fetch(request);
      },
    });
    expect(asked).toBe(4);
    expect(recording.skipped.at(-1)?.reason).toBe("the limit of 4 requests was reached");
  });

  it("that answers HTML is not asked any further", async () => {
    const baseUrl = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
    );
    await expect(ask(baseUrl)).rejects.toMatchObject({
      code: "TRAFFIC_NOT_ATLAS",
      message: `${baseUrl} answers with HTML, so it is not the Atlas Administration API; check the base URL.`,
    });
  });

  it("that does not take the credentials is told of", async () => {
    const baseUrl = await serve((_, response) =>
      response.writeHead(401, { "content-type": "application/json" }).end('{"error":401,"errorCode":"UNAUTHORIZED"}'),
    );
    await expect(ask(baseUrl)).rejects.toMatchObject({
      code: "TRAFFIC_UNAUTHORIZED",
      message: `${baseUrl} does not take the credentials: every answer is 401.`,
    });
    const emulator = await emulated();
    const auth = serviceAccount({ ...emulator.credentials, clientSecret: "mdb_sa_sk_wrong" });
    await expect(ask(emulator.url, { auth })).rejects.toMatchObject({ code: "TRAFFIC_UNAUTHORIZED" });
  });

  it.each([
    ["nobody answers", async () => Promise.reject(new TypeError("fetch failed"))],
    [
      "it redirects",
      async () =>
        Promise.resolve(new Response(null, { status: 302, headers: { location: "https://x.invalid/?token=1" } })),
    ],
  ])("is told of in one sentence when %s", async (_, fetch: () => Promise<Response>) => {
    const asked = ask("https://atlas.invalid", { fetch, sleep: () => Promise.resolve() });
    await expect(asked).rejects.toMatchObject({
      code: "TRAFFIC_UNREACHABLE",
      message: expect.stringMatching(/^https:\/\/atlas\.invalid cannot be asked: [^\n]+$/) as string,
    });
  });

  it.each(["not an address", "http://atlas.example.com", "https://me:secret@cloud.mongodb.com"])(
    "cannot be %s",
    async (baseUrl) => {
      await expect(ask(baseUrl)).rejects.toMatchObject({ code: "INVALID_BASE_URL" });
    },
  );

  it("gets no active check without leave to write", async () => {
    const emulator = await emulated();
    const methods = new Set<string>();
    const results = await checkTraffic({
      document,
      exchanges: [],
      target: {
        baseUrl: emulator.url,
        auth: serviceAccount(emulator.credentials),
        allowWrites: false,
        fetch: async (request) => {
          methods.add(request.method);
          return fetch(request);
        },
      },
    });
    expect(methods.size).toBe(0);
    const active = results.filter(({ check }) =>
      trafficChecks.some(({ info, ...rest }) => info.id === check && "run" in rest),
    );
    expect(new Set(active.map(({ status, reason }) => `${status}: ${reason ?? ""}`))).toEqual(
      new Set(["not-exercised: writes are not allowed"]),
    );
    expect(conforms(results)).toBe(false);
  });
});

describe("a client's traffic", () => {
  /** What a user's test would do. */
  async function use(
    emulator: Emulator,
    fetch: (request: Request) => Promise<Response>,
    baseUrl: string = emulator.url,
    removes = true,
  ): Promise<void> {
    const auth = serviceAccount(emulator.credentials);
    const atlas = createAtlasClient({
      baseUrl,
      auth,
      deprecations: "silent",
      fetch,
      now: emulator.clock.now,
    });
    const [orgId = ""] = emulator.state.organizations.keys();
    const [invitation] = await atlas.organizations.listOrgInvites({ orgId });
    const invitationId = invitation?.id ?? "";
    if (removes) await atlas.organizations.deleteOrgInvite({ orgId, invitationId });
    await atlas.organizations
      .getOrgInvite({ orgId, invitationId: removes ? invitationId : orgId })
      .catch(() => undefined);
    await atlas.withVersion("2025-03-12").mongoDbCloudUsers.listOrgUsers({ orgId, itemsPerPage: 2 });
    await atlas.close();
  }

  it("is recorded without secrets, and conforms as a HAR file", async () => {
    const emulator = await emulated();
    const recording = recorder({ sanitize: { emails: true }, now: emulator.clock.now });
    await use(emulator, recording.fetch);
    const text = JSON.stringify(recording.toHar());
    expect(text).not.toContain(emulator.credentials.clientSecret);
    expect(text).not.toContain("ada@example.com");
    expect(text).toContain("user1@example.com");
    const { exchanges, skipped } = readHar(text, "session.har");
    expect(exchanges).toHaveLength(6);
    const results = await checkTraffic({ document, exchanges, skipped, checks: passive, today: TODAY });
    expect(failed(results)).toEqual([]);
    expect(conforms(results)).toBe(true);
    expect(results.find(({ status }) => status === "not-applicable")?.reason).toMatch(
      /^2 exchanges are with 127\.0\.0\.1:\d+ and not of the Atlas Administration API$/,
    );
  });

  it("holds secrets that are found if nobody takes them out", async () => {
    const emulator = await emulated();
    const recording = recorder({ sanitize: false });
    await use(emulator, recording.fetch);
    const results = await checkTraffic({ document, exchanges: recording.exchanges, checks: passive, today: TODAY });
    const found = failed(results);
    expect(new Set(found.map(({ check }) => check))).toEqual(new Set(["traffic-fixture-clean"]));
    expect(found.length).toBeGreaterThan(5);
    expect(JSON.stringify(results)).not.toContain(emulator.credentials.clientSecret);
  });

  it.each([true, false])("is recorded by nock itself, request headers: %s", async (reqheaders) => {
    const emulator = await emulated();
    const baseUrl = await serve(plain(emulator));
    nock.recorder.rec({ dont_print: true, output_objects: true, enable_reqheaders_recording: reqheaders });
    let text: string;
    try {
      // Nock cannot record a 204 of `fetch`: it gives it a body, which no Response allows.
      await use(emulator, async (request) => fetch(request), baseUrl, false);
      // The recorder keeps an answer a moment after the caller has it.
      await expect.poll(() => nock.recorder.play().length).toBe(5);
      text = JSON.stringify(nock.recorder.play());
    } finally {
      nock.restore();
      nock.recorder.clear();
      nock.activate();
    }
    const { exchanges, skipped } = readNock(text, "nock.json");
    expect(skipped).toEqual([]);
    const results = await checkTraffic({ document, exchanges, checks: passive, today: TODAY });
    const wrong = new Set(failed(results).map(({ check }) => check));
    // Nock keeps the credentials: that is what is found.
    expect(wrong).toEqual(new Set(["traffic-fixture-clean"]));
    const echo = results.filter(({ check }) => check === "traffic-version-echo").map(({ status }) => status);
    expect(new Set(echo)).toEqual(new Set([reqheaders ? "pass" : "not-exercised"]));
    expect(results.filter(({ check, status }) => check === "traffic-schema" && status === "pass")).toHaveLength(3);
  });
});
