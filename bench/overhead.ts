/**
 * What a call costs beside `fetch` and `json()`: on a stub that answers at once, and over loopback HTTP.
 *
 *   npx tsx bench/overhead.ts           # measure and print
 *   npx tsx bench/overhead.ts --save    # write bench/results/overhead.json too
 */
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import createClient from "openapi-fetch";
import openapiFetch from "../node_modules/openapi-fetch/package.json" with { type: "json" };
import type { paths } from "../src/generated/2023-11-15/types.js";
import { bearerToken, createAtlasClient, serviceAccount } from "../src/index.js";
import { median } from "./measure.js";

const orgId = "4888442a3354817a7320eb61";
const type = "application/vnd.atlas.2023-01-01+json";
const accept = "application/vnd.atlas.2023-11-15+json";
/** With what Atlas sends about limits, so that there is something to keep count of. */
const headers = { "content-type": type, "ratelimit-limit": "1000000", "ratelimit-remaining": "999999" };
const organization = JSON.stringify({ id: orgId, name: "Example", isDeleted: false, links: [] });
const path = `/api/atlas/v2/orgs/${orgId}`;

// The server has a process of its own, as a real one has.
if (process.argv.includes("--serve")) {
  const server = createServer((request, response) => {
    if (request.url === "/api/oauth/token") {
      request.resume();
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ access_token: "token", expires_in: 3600, token_type: "Bearer" }));
    } else response.writeHead(200, headers).end(organization);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
  // Forked by the measurement; ends with it.
  process.on("disconnect", () => process.exit());
  await new Promise(() => undefined);
}

type Call = () => Promise<unknown>;

/** The clients, all of them with the `fetch` that is there now. */
function clients(baseUrl: string): Readonly<Record<string, Call>> {
  const options = { baseUrl, headers: { accept } };
  const params = { params: { path: { orgId } } };
  const plain = createClient<paths>(options);
  const withAuth = createClient<paths>(options);
  withAuth.use({
    onRequest: ({ request }) => {
      request.headers.set("authorization", "Bearer token");
    },
  });
  const atlas = createAtlasClient({ baseUrl, auth: bearerToken("token") });
  const account = createAtlasClient({ baseUrl, auth: serviceAccount({ clientId: "id", clientSecret: "secret" }) });
  const injected = createAtlasClient({ baseUrl, auth: bearerToken("token"), fetch: (request) => fetch(request) });
  const url = baseUrl + path;
  return {
    "fetch and json()": async (): Promise<unknown> => (await fetch(url, { headers: { accept } })).json(),
    "openapi-fetch": async () => (await plain.GET("/api/atlas/v2/orgs/{orgId}", params)).data,
    "openapi-fetch, auth hook": async () => (await withAuth.GET("/api/atlas/v2/orgs/{orgId}", params)).data,
    "atlas-fetch, bearerToken": async () => atlas.organizations.getOrg({ orgId }),
    "atlas-fetch, serviceAccount": async () => account.organizations.getOrg({ orgId }),
    "atlas-fetch, own fetch option": async () => injected.organizations.getOrg({ orgId }),
    "atlas-fetch, path method": async () => (await atlas.GET("/api/atlas/v2/orgs/{orgId}", params)).data,
  };
}

/** What each way is allowed to cost, as a multiple of the first. */
const GOALS: Readonly<Record<string, number>> = { "stubbed fetch": 2.3, "loopback HTTP": 1.13 };
/** The ways that the goals are for: with authentication, versions, notices, limits and retries, as everybody has them. */
const MEASURED = new Set(["atlas-fetch, bearerToken", "atlas-fetch, serviceAccount"]);

interface Figure {
  readonly place: string;
  readonly way: string;
  /** Microseconds a call, the middle of the rounds. */
  readonly microseconds: number;
  /** The middle of the ratios to the first way, each within one round. */
  readonly ratio: number;
  readonly goal?: number;
}

/**
 * The ways take turns in short rounds, in another order each time, and each is compared with what the first one took in
 * the same round: what else the machine does falls on all of them alike.
 */
async function measure(
  place: string,
  ways: Readonly<Record<string, Call>>,
  rounds: number,
  calls: number,
): Promise<Figure[]> {
  const names = Object.keys(ways);
  const times = new Map(names.map((name): [string, number[]] => [name, []]));
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + Math.max(0, round)) % names.length] ?? "";
      const call = ways[name];
      if (call === undefined) continue;
      const start = performance.now();
      for (let count = 0; count < calls; count++) await call();
      const time = ((performance.now() - start) * 1000) / calls;
      // The rounds before the first one warm up.
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  const base = times.get(names[0] ?? "") ?? [];
  return names.map((way) => {
    const own = times.get(way) ?? [];
    const ratio = median(own.map((time, round) => time / (base[round] ?? Number.NaN)));
    const goal = GOALS[place];
    return {
      place,
      way,
      microseconds: Number(median(own).toFixed(1)),
      ratio: Number(ratio.toFixed(2)),
      ...(goal !== undefined && MEASURED.has(way) ? { goal } : {}),
    };
  });
}

const quick = process.argv.includes("--quick");
const figures: Figure[] = [];

const realFetch = globalThis.fetch;
// As a `fetch` is that some test library puts in place: a new answer each time.
globalThis.fetch = (input) =>
  Promise.resolve(
    typeof input !== "string" && "url" in input && input.url.endsWith("/token")
      ? Response.json({ access_token: "token", expires_in: 3600, token_type: "Bearer" })
      : new Response(organization, { headers }),
  );
figures.push(...(await measure("stubbed fetch", clients("https://cloud.mongodb.com"), quick ? 25 : 100, 1000)));
globalThis.fetch = realFetch;

const child = fork(fileURLToPath(import.meta.url), ["--serve"]);
const port = await new Promise<number>((resolve) => {
  child.once("message", (address) => {
    if (typeof address === "object" && "port" in address) resolve(Number(address.port));
  });
});
figures.push(...(await measure("loopback HTTP", clients(`http://127.0.0.1:${port}`), quick ? 25 : 100, 200)));
child.kill();

for (const { place, way, microseconds, ratio, goal } of figures) {
  const verdict = goal === undefined ? "" : `  goal ≤ ${goal}: ${ratio <= goal ? "met" : "NOT MET"}`;
  process.stdout.write(
    `${place.padEnd(14)} ${way.padEnd(30)} ${microseconds.toFixed(1).padStart(7)} µs  ${ratio.toFixed(2)} ×${verdict}\n`,
  );
}

if (process.argv.includes("--save")) {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
  const versions = { "openapi-fetch": openapiFetch.version };
  writeFileSync("bench/results/overhead.json", `${JSON.stringify({ machine, versions, figures }, null, 2)}\n`);
}
