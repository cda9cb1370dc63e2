/** Fifty real processes, one service account, one store. */
import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { builtEntry } from "../helpers/built-package.js";
import { hasRedis, startRedis } from "../helpers/redis.js";

const PROCESSES = 50;
/** How many tokens a phase may cost. Usually it is one. */
const AT_MOST = 3;
const PHASES = ["cold", "refused", "early", "done"] as const;
const redisFound = hasRedis("fifty processes that share a token through Redis");

describe("fifty processes with one token store", () => {
  it(
    redisFound
      ? "get by with a handful of tokens, over HTTP and on Redis"
      : "get by with a handful of tokens, over HTTP",
    async () => {
      // The same processes use one store after the other: to start them is most of the work.
      const redis = redisFound ? await startRedis() : undefined;
      const servers = [await startAtlas(), ...(redis === undefined ? [] : [await startAtlas()])];
      const env = {
        ...process.env,
        NODE_OPTIONS: "",
        MODULE: builtEntry("index"),
        BASE_URLS: servers.map(({ url }) => url).join(" "),
        ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
      };
      const script = resolve("test/helpers/token-process.mjs");
      const children = Array.from({ length: PROCESSES }, () =>
        spawn(process.execPath, [script], { env, stdio: "inherit" }),
      );
      try {
        // One that fails would leave the others waiting for it.
        await Promise.all(children.map(ended));
        for (const server of servers) expectFewTokens(server);
      } finally {
        for (const child of children) child.kill();
        for (const { close } of servers) await close();
        await redis?.stop();
      }
    },
    120_000,
  );
});

function expectFewTokens({ minted, reports }: Server): void {
  process.stdout.write(`tokens for ${PROCESSES} processes: ${JSON.stringify(minted)}\n`);
  expect(reports).toHaveLength(PROCESSES);
  for (const { statuses, how } of reports) {
    expect(statuses).toEqual([200, 200, 200, 200]);
    expect(["renewed", "reused"]).toContain(how);
  }
  for (const phase of ["cold", "refused", "early"] as const) {
    expect(minted[phase]).toBeGreaterThanOrEqual(1);
    expect(minted[phase]).toBeLessThanOrEqual(AT_MOST);
  }
  expect(minted.done).toBe(0);
}

async function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`a process ended with ${String(code)}`))));
  });
}

interface Report {
  readonly statuses: readonly number[];
  readonly how: string;
}

interface Server {
  readonly url: string;
  /** How many tokens each phase has cost. */
  readonly minted: Record<(typeof PHASES)[number], number>;
  readonly reports: Report[];
  readonly close: () => Promise<void>;
}

/** Token endpoint, API, key-value store and starting gun. */
async function startAtlas(): Promise<Server> {
  const minted = { cold: 0, refused: 0, early: 0, done: 0 };
  const reports: Report[] = [];
  const entries = new Map<string, { value: string; until: number }>();
  const waiting: ServerResponse[] = [];
  let live = new Set<string>();
  let phase: (typeof PHASES)[number] = "cold";

  const start = (next: (typeof PHASES)[number]): void => {
    phase = next;
    if (phase === "refused") live = new Set();
    for (const response of waiting.splice(0)) response.end();
  };
  const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const path = request.url ?? "";
    if (path.startsWith("/kv/")) {
      const entry = entries.get(path);
      if (request.method === "PUT") {
        entries.set(path, { value: body, until: Date.now() + Number(request.headers["x-ttl"]) });
      } else if (request.method === "DELETE") entries.delete(path);
      else if (entry === undefined || entry.until < Date.now()) response.statusCode = 404;
      else response.write(entry.value);
      response.end();
    } else if (path.startsWith("/together/")) {
      const next = PHASES.find((name) => path === `/together/${name}`);
      if (waiting.push(response) === PROCESSES && next !== undefined) start(next);
    } else if (path === "/api/oauth/token") {
      const token = `${phase}-${++minted[phase]}`;
      live.add(token);
      // About as long as Atlas takes.
      setTimeout(() => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ access_token: token, expires_in: 3600, token_type: "Bearer" }));
      }, 100);
    } else if (path === "/report") {
      reports.push(JSON.parse(body) as Report);
      response.end();
    } else {
      const token = request.headers.authorization?.slice("Bearer ".length) ?? "";
      response.statusCode = live.has(token) ? 200 : 401;
      response.end();
    }
  };
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => answer(request, response, body));
  });
  // A process that gets little time must not find its connection gone.
  server.keepAliveTimeout = 120_000;
  server.requestTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", 1024, listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    minted,
    reports,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
