/**
 * Counts what tokens cost against a loopback server, beside the nearest peer in the same run.
 *
 *   npm run bench:tokens              # print
 *   npm run bench:tokens -- --save    # also write bench/results/tokens.json
 */
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { ApiClient, ClientCredentialsAuthProvider } from "@mongodb-js/mcp-atlas-api-client";
import { NoopLogger } from "@mongodb-js/mcp-core";
import { createAtlasClient, serviceAccount } from "../src/index.js";
import { median } from "./measure.js";
import { rowOfCounts } from "./rows.js";
import { roundsOf, save } from "./save.js";

const ROUNDS = roundsOf(3, 1);
const COLD_CALLS = 200;
const STEADY_CALLS = 1000;
const EVERY = 10;
/** How long the answer with a token takes, in ms; the token lives from its start. */
const ON_THE_WAY = 40;
const PEER = "@mongodb-js/mcp-atlas-api-client";
const credentials = { clientId: "mdb_sa_id_bench", clientSecret: "mdb_sa_sk_bench" };
const userAgent = "bench";

interface Server {
  readonly url: string;
  tokenRequests(): number;
  close(): Promise<void>;
}

/** Gives tokens that live as long as they say, and answers 401 to all others. */
async function startServer(seconds: number): Promise<Server> {
  const live = new Map<string, number>();
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () => {
      response.setHeader("content-type", "application/json");
      if (request.url === "/api/oauth/token") {
        const token = `token-${++requests}`;
        live.set(token, Date.now() + seconds * 1000);
        const answer = JSON.stringify({ access_token: token, expires_in: seconds, token_type: "Bearer" });
        setTimeout(() => response.end(answer), ON_THE_WAY);
      } else if (request.url === "/api/oauth/revoke") {
        response.end();
      } else {
        const token = request.headers.authorization?.slice("Bearer ".length) ?? "";
        response.statusCode = Date.now() < (live.get(token) ?? 0) ? 200 : 401;
        response.end(JSON.stringify(response.statusCode === 200 ? { results: [] } : { error: 401, detail: "expired" }));
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", 1024, listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `https://127.0.0.1:${address.port}`,
    tokenRequests: () => requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Carries requests to the loopback server in the clear: the peer accepts no base URL with `http:`. Both use it. */
const plainFetch: typeof fetch = (input, init) => {
  const clear = (url: string): string => url.replace("https:", "http:");
  if (!(input instanceof Request)) return fetch(clear(input.toString()), init);
  return fetch(new Request(clear(input.url), input), init);
};

/** A client: one call that throws when it fails. */
type Make = (baseUrl: string) => { call: () => Promise<unknown> };

const ours: Make = (baseUrl) => {
  const auth = serviceAccount(credentials);
  const atlas = createAtlasClient({ baseUrl, auth, fetch: plainFetch, retry: false, limits: false });
  return { call: () => atlas.organizations.listOrgs() };
};

const peer: Make = (baseUrl) => {
  const httpClient = { fetch: plainFetch, Request: globalThis.Request };
  const logger = new NoopLogger();
  const authProvider = new ClientCredentialsAuthProvider({ ...credentials, baseUrl, userAgent, httpClient }, logger);
  const client = new ApiClient({ options: { baseUrl, userAgent, httpClient }, logger, authProvider });
  return { call: () => client.listOrgs() };
};

/** Token requests of calls that all start before there is a token. */
async function cold(make: Make): Promise<number> {
  const server = await startServer(3600);
  const { call } = make(server.url);
  await Promise.all(Array.from({ length: COLD_CALLS }, call));
  await server.close();
  return server.tokenRequests();
}

/** Calls that fail with 401 while tokens that live for a second expire ten times. */
async function steady(make: Make): Promise<number> {
  const server = await startServer(1);
  const { call } = make(server.url);
  await call();
  const start = performance.now();
  const calls: Promise<boolean>[] = [];
  for (let index = 0; index < STEADY_CALLS; index++) {
    calls.push(
      call().then(
        () => true,
        () => false,
      ),
    );
    await wait(Math.max(0, start + (index + 1) * EVERY - performance.now()));
  }
  const failed = (await Promise.all(calls)).filter((isFine) => !isFine);
  await server.close();
  return failed.length;
}

interface Count {
  readonly id: string;
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  readonly goal: number;
  readonly rounds: { readonly ours: readonly number[]; readonly peer: readonly number[] };
}

async function measure(id: string, what: string, goal: number, count: (make: Make) => Promise<number>): Promise<Count> {
  const rounds: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.ours.push(await count(ours));
    rounds.peer.push(await count(peer));
  }
  return { id, what, ours: median(rounds.ours), peer: median(rounds.peer), goal, rounds };
}

const figures = [
  await measure("cold", `token requests for ${COLD_CALLS} concurrent cold calls`, 1, cold),
  await measure(
    "steady",
    `failed with 401, of ${STEADY_CALLS} calls, one every ${EVERY} ms, over ten expiries`,
    0,
    steady,
  ),
];
console.log(`\nTokens, beside ${PEER}: the middle of ${ROUNDS} rounds`);
console.table(
  figures.map(({ id: _, rounds: __, ...figure }) => ({ ...figure, met: figure.ours <= figure.goal ? "yes" : "NO" })),
);
const rows = figures.map(({ id, what, ours: own, peer: other, goal }) =>
  rowOfCounts({
    ...{ id, what, unit: "", better: "less", ours: own, peers: { [PEER]: other } },
    goal: { value: goal, of: "value" },
  }),
);
await save("tokens", rows, [PEER], { figures });
process.exit(figures.every((figure) => figure.ours <= figure.goal) ? 0 : 1);
