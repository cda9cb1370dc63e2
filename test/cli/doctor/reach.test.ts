/** What `atlas-fetch doctor` says of a network that is in the way. */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { TimeUp, within } from "../../../src/cli/doctor/limit.js";
import { network as real, type Network } from "../../../src/cli/doctor/network.js";
import { examineProxy } from "../../../src/cli/doctor/proxy.js";
import { newestDate, sunsetsAt } from "../../../src/cli/doctor/sunset.js";
import { examine } from "../../../src/cli/doctor/examine.js";
import type { Finding } from "../../../src/cli/doctor/finding.js";
import type { Operation } from "../../../src/operation.js";
import { fakeFetch, json } from "../../helpers/fake-fetch.js";
import { calm, doctor, findings } from "./doctor-run.js";

const KEY = { MONGODB_ATLAS_PUBLIC_API_KEY: "abcdefgh", MONGODB_ATLAS_PRIVATE_API_KEY: "0a1b2c3d-top-secret" };

function failing(code: string, message = "it failed"): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(message), { code }));
}

describe("what is in the way", () => {
  it.each<[keyof typeof STEPS, string, RegExp]>([
    ["name", "ENOTFOUND", /Nobody knows this name/],
    ["name", "EAI_AGAIN", /name server/],
    ["connection", "ECONNREFUSED", /Nothing listens there/],
    ["connection", "ENETUNREACH", /no way there/],
    ["certificate", "CERT_HAS_EXPIRED", /clock/],
    ["certificate", "SELF_SIGNED_CERT_IN_CHAIN", /NODE_EXTRA_CA_CERTS/],
    ["certificate", "ERR_TLS_CERT_ALTNAME_INVALID", /Something else answers/],
    ["certificate", "EPROTO", /does not speak TLS/],
    ["certificate", "SOMETHING_NEW", /NODE_EXTRA_CA_CERTS/],
  ])("%s: %s", async (check, code, advice) => {
    const fetch = fakeFetch();
    const network = { ...calm, [STEPS[check]]: failing(code) };
    const found = await findings({}, { network, fetch, env: KEY });
    expect(found[check]).toMatchObject({ status: "problem", data: { code } });
    expect(found[check].advice).toMatch(advice);
    for (const later of ["answer", "clock", "login", "access list", "organizations"] as const) {
      expect(found[later].status).toBe("skipped");
    }
    expect(fetch.requests).toHaveLength(0);
  });

  it.each<[string, Response | Error, RegExp, RegExp]>([
    [
      "a redirect",
      new Response(null, { status: 302, headers: { location: "https://login.example/\u0007?token=abcdefgh" } }),
      /redirects to https:\/\/login\.example/,
      /login page/,
    ],
    [
      "HTML",
      new Response("<!doctype html>", { headers: { "content-type": "text/html" } }),
      /200 with HTML/,
      /not the API/,
    ],
    ["503", new Response(null, { status: 503 }), /answers 503/, /status\.mongodb\.com/],
    ["404", json({}, 404), /answers 404 at \/api\/atlas\/v2/, /path of the base URL/],
    ["407", new Response(null, { status: 407 }), /proxy asks for a login/, /name and password/],
    [
      "a broken connection",
      Object.assign(new TypeError("fetch failed"), {
        cause: Object.assign(new Error("hang up"), { code: "ECONNRESET" }),
      }),
      /no answer \(ECONNRESET, hang up\)/,
      /Try again/,
    ],
  ])("an answer that is not Atlas's: %s; no credentials are sent", async (_title, answer, summary, advice) => {
    const fetch = fakeFetch(answer);
    const found = await findings({}, { network: calm, fetch, env: KEY });
    expect(found.answer.status).toBe("problem");
    expect(found.answer.summary).toMatch(summary);
    expect(found.answer.advice).toMatch(advice);
    expect(found.login.status).toBe("skipped");
    expect(fetch.requests.map(({ headers, redirect }) => [headers.get("authorization"), redirect])).toEqual([
      [null, "manual"],
    ]);
  });

  it("is a server that takes connections and says nothing: TLS is given up in time", async () => {
    const sockets = new Set<{ destroy(): void }>();
    const server = createServer((socket) => void sockets.add(socket));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const found: Finding[] = [];
      const context = { env: { XDG_CONFIG_HOME: "/nowhere" }, now: Date.now };
      for await (const finding of examine({ given: { baseUrl }, context, limit: 50 })) found.push(finding);
      const certificate = found.find(({ check }) => check === "certificate");
      expect(certificate).toMatchObject({ status: "problem", data: { code: "TIMEOUT" } });
      expect(certificate?.summary).toContain("no answer within 0.05 s");
    } finally {
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  });

  it("is a server that does not speak TLS", async () => {
    const server = createServer(
      (socket) => void socket.on("error", () => undefined).end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const found = await findings({ baseUrl }, { network: real, env: KEY });
      expect(found.connection.status).toBe("ok");
      expect(found.certificate).toMatchObject({ status: "problem", advice: expect.stringContaining("TLS") as string });
    } finally {
      server.close();
    }
  });

  it.each<[string, Partial<Network>, ("fetch" | "nothing")?]>([
    ["a name server", { lookup: () => new Promise<never>(() => undefined) }],
    ["a host", { connect: () => new Promise<never>(() => undefined) }],
    ["an answer", {}, "fetch"],
  ])("%s that never comes is not waited for", async (_title, broken, silent) => {
    const fetch = silent === "fetch" ? (): Promise<Response> => new Promise<never>(() => undefined) : fakeFetch();
    const found: Finding[] = [];
    const context = { env: { XDG_CONFIG_HOME: "/nowhere", ...KEY }, now: Date.now, fetch };
    for await (const finding of examine({ given: {}, context, limit: 20, network: { ...calm, ...broken } }))
      found.push(finding);
    expect(found.filter(({ status }) => status === "problem")).toMatchObject([{ data: { code: "TIMEOUT" } }]);
  });

  it("is nothing that a server can use to play with a terminal, or to get a secret printed", async () => {
    const evil = "\u001b]0;owned\u0007\u009b31m\u202e";
    const secret = KEY.MONGODB_ATLAS_PRIVATE_API_KEY;
    const token = { MONGODB_ATLAS_ACCESS_TOKEN: "abc-top-secret-def" };
    const orgs = { results: [{ id: evil, name: `${evil}${secret} ${token.MONGODB_ATLAS_ACCESS_TOKEN}` }, 5, null] };
    const env = { ...token, ...KEY, HTTPS_PROXY: "http://me:top-secret-too@proxy.example:1" };
    for (const output of ["text", "json"]) {
      const fetch = fakeFetch(json({}, 401), json({ apiKey: evil }), json(orgs));
      const { stdout, code } = await doctor({ output }, { network: calm, fetch, env });
      expect(code).toBe(0);
      expect(stdout).toMatch(/\]0;owned 31m\\+u202e/);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|top-secret/);
    }
  });

  it.each<[string, readonly Response[]]>([
    ["nothing", [json({}, 401), new Response(null, { status: 204 }), new Response(null, { status: 204 })]],
    ["other shapes", [json({}, 401), json([1]), json({ results: "no" })]],
    ["no organizations", [json({}, 401), json({}), json({ results: [] })]],
  ])("is an answer that is not what it should be: %s", async (_title, answers) => {
    const env = { MONGODB_ATLAS_ACCESS_TOKEN: "token" };
    const found = await findings({}, { network: calm, fetch: fakeFetch(...answers), env });
    expect(found.organizations).toMatchObject({ status: "problem", summary: "the caller can see none" });
  });
});

const STEPS = { name: "lookup", connection: "connect", certificate: "handshake" } as const;

describe("a proxy", () => {
  const url = "https://cloud.mongodb.com";
  const [old, able] = [
    { version: "20.20.2", execArgv: [] },
    { version: "24.1.0", execArgv: [] },
  ];
  const proxy = { HTTPS_PROXY: "http://me:top-secret@proxy.example:3128/" };
  it.each<[string, Record<string, string>, typeof old, RegExp, string | undefined]>([
    ["none", {}, old, /^none is set$/, undefined],
    ["one that Node does not know of", proxy, old, /Node 20\.20\.2 does not use it/, undefined],
    ["one that Node is not told to use", proxy, able, /Node 24\.1\.0 does not use it/, undefined],
    [
      "one that is used",
      { ...proxy, NODE_USE_ENV_PROXY: "1" },
      able,
      /go through http:\/\/proxy\.example:3128$/,
      "proxy.example",
    ],
    [
      "a flag",
      { ...proxy, NODE_OPTIONS: "--use-env-proxy" },
      { version: "22.21.0", execArgv: [] },
      /go through/,
      "proxy.example",
    ],
    [
      "an old minor",
      { ...proxy, NODE_USE_ENV_PROXY: "1" },
      { version: "22.20.0", execArgv: [] },
      /does not use/,
      undefined,
    ],
    [
      "small letters",
      { https_proxy: "http://small.example", ...proxy, NODE_USE_ENV_PROXY: "1" },
      able,
      /small\.example/,
      "small.example",
    ],
    ["one for all", { ...proxy, NO_PROXY: "*", NODE_USE_ENV_PROXY: "1" }, able, /NO_PROXY says/, undefined],
    [
      "an exception",
      { ...proxy, NO_PROXY: "a.example,.mongodb.com", NODE_USE_ENV_PROXY: "1" },
      able,
      /NO_PROXY says/,
      undefined,
    ],
    [
      "another port",
      { ...proxy, NO_PROXY: "cloud.mongodb.com:8443", NODE_USE_ENV_PROXY: "1" },
      able,
      /go through/,
      "proxy.example",
    ],
    ["one that nobody reads", { ALL_PROXY: "socks5://proxy.example" }, able, /ALL_PROXY is set/, undefined],
    ["one of another kind", { HTTPS_PROXY: "socks5://proxy.example" }, able, /no http: or https: address/, undefined],
    [
      "the one for http:",
      { HTTP_PROXY: "http://plain.example", NODE_USE_ENV_PROXY: "1" },
      able,
      /plain\.example/,
      "plain.example",
    ],
  ])("is looked at: %s", (_title, env, runtime, summary, host) => {
    const examined = examineProxy(env, url, runtime);
    expect(examined.finding.summary).toMatch(summary);
    expect(examined.proxy?.hostname).toBe(host);
    expect(JSON.stringify(examined.finding)).not.toContain("top-secret");
  });

  it("is what the connection is tried with, and checks that are not encrypted are named", async () => {
    const asked: string[] = [];
    const network = {
      ...calm,
      connect: (host: string, port: number) => Promise.resolve(void asked.push(`${host}:${port}`)),
    };
    const env = { ...KEY, ...proxy, NODE_USE_ENV_PROXY: "1", NODE_TLS_REJECT_UNAUTHORIZED: "0" };
    const found = await findings({}, { network, runtime: able, fetch: fakeFetch(json({}, 500)), env });
    expect(asked).toEqual(["proxy.example:3128"]);
    expect(found.connection.summary).toMatch(/^the proxy proxy\.example/);
    expect(found.proxy).toMatchObject({
      status: "warning",
      advice: expect.stringContaining("NODE_TLS_REJECT") as string,
    });
  });
});

describe("sunsets", () => {
  const operation = (versions: readonly (readonly [string, string?])[]): Operation => ({
    method: "GET" as const,
    path: "/",
    tag: "T",
    parameters: [],
    versions: versions.map(([version, sunset]) => ({
      version,
      responses: {},
      ...(sunset === undefined ? {} : { sunset }),
    })),
  });
  const operations = {
    a: operation([["2023-01-01", "2026-03-01"], ["2024-01-01"]]),
    b: operation([["2023-01-01", "2026-02-01"]]),
    c: operation([["2023-01-01", "2025-12-31"]]),
    d: operation([
      ["2025-01-01", "2026-01-15"],
      ["preview", "2026-01-02"],
    ]),
  };
  const now = Date.UTC(2026, 0, 1);

  it("are those of the resource versions that a date leads to", () => {
    expect(sunsetsAt(operations, "2023-11-15", now)).toEqual({
      apiDate: "2023-11-15",
      gone: 1,
      soonest: { sunset: "2026-02-01", daysLeft: 31, operationIds: ["b"] },
    });
    expect(sunsetsAt(operations, newestDate(operations), now)).toEqual({
      apiDate: "2025-01-01",
      gone: 1,
      soonest: { sunset: "2026-01-15", daysLeft: 14, operationIds: ["d"] },
    });
    expect(sunsetsAt({}, "2023-11-15", now)).toEqual({ apiDate: "2023-11-15", gone: 0 });
  });

  it("are worth a look half a year before", async () => {
    const network = { ...calm, lookup: failing("ENOTFOUND") };
    const at = (day: string): Promise<Finding> =>
      findings({ version: "2025-03-12" }, { network, now: () => Date.parse(day) }).then(({ sunset }) => sunset);
    expect(await at("2024-01-01")).toMatchObject({
      status: "ok",
      summary: expect.stringMatching(/^API date 2025-03-12 \(--version\)/) as string,
    });
    expect(await at("2030-01-01")).toMatchObject({
      status: "warning",
      summary: expect.stringMatching(/any more; \d+ operations are past/) as string,
    });
  });
});

describe("a time limit", () => {
  it("ends what does not listen, and leaves what is in time alone", async () => {
    await expect(within(5, undefined, () => new Promise(() => undefined))).rejects.toBeInstanceOf(TimeUp);
    await expect(within(1000, undefined, () => Promise.resolve(5))).resolves.toBe(5);
    await expect(within(1000, AbortSignal.abort(new Error("gone")), () => Promise.resolve(5))).rejects.toThrow("gone");
  });
});
