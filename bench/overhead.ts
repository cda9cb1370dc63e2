/**
 * What a call costs beside `fetch` and `json()`: on a stub that answers at once, and over loopback HTTP.
 *
 *   npm run bench:overhead              # measure and print
 *   npm run bench:overhead -- --save    # write bench/results/overhead.json too
 */
import { fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import createClient from "openapi-fetch";
import { isRecord } from "../src/codegen/document.js";
import type { paths } from "../src/generated/2023-11-15/types.js";
import { bearerToken, createAtlasClient, serviceAccount } from "../src/index.js";
import { median } from "./measure.js";
import { loadGenerated, loadUndici } from "./peers.js";
import { rounded, type Row, type Value } from "./rows.js";
import { roundsOf, save } from "./save.js";

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

const UNLIMITED = "atlas-fetch, bearerToken, no time limit";

type Call = () => Promise<unknown>;

const { heyApi, orval } = await loadGenerated();
const undici = await loadUndici();
const authorization = "Bearer token";

/** The clients, all of them with the `fetch` that is there now. */
function clients(baseUrl: string): Readonly<Record<string, Call>> {
  const options = { baseUrl, headers: { accept } };
  const params = { params: { path: { orgId } } };
  const plain = createClient<paths>(options);
  const withAuth = createClient<paths>(options);
  withAuth.use({
    onRequest: ({ request }) => {
      request.headers.set("authorization", authorization);
    },
  });
  const atlas = createAtlasClient({ baseUrl, auth: bearerToken("token") });
  const account = createAtlasClient({ baseUrl, auth: serviceAccount({ clientId: "id", clientSecret: "secret" }) });
  const injected = createAtlasClient({ baseUrl, auth: bearerToken("token"), fetch: (request) => fetch(request) });
  const unlimited = createAtlasClient({ baseUrl, auth: bearerToken("token"), timeout: 0 });
  const hey = heyApi.createClient({ baseUrl, auth: "token", headers: { accept } });
  const url = baseUrl + path;
  return {
    "fetch and json()": async (): Promise<unknown> => (await fetch(url, { headers: { accept } })).json(),
    "openapi-fetch": async () => (await plain.GET("/api/atlas/v2/orgs/{orgId}", params)).data,
    "openapi-fetch, auth hook": async () => (await withAuth.GET("/api/atlas/v2/orgs/{orgId}", params)).data,
    "hey-api": async () => (await heyApi.getOrg({ client: hey, path: { orgId } })).data,
    orval: async () => {
      globalThis.orvalBaseUrl = baseUrl;
      return (await orval.getOrg(orgId, undefined, { headers: { accept, authorization } })).data;
    },
    "atlas-fetch, bearerToken": async () => atlas.organizations.getOrg({ orgId }),
    "atlas-fetch, serviceAccount": async () => account.organizations.getOrg({ orgId }),
    // What the others have: none of them ends a call that takes too long.
    [UNLIMITED]: async () => unlimited.organizations.getOrg({ orgId }),
    "atlas-fetch, own fetch option": async () => injected.organizations.getOrg({ orgId }),
    "atlas-fetch, path method": async () => (await atlas.GET("/api/atlas/v2/orgs/{orgId}", params)).data,
  };
}

/** Without the `fetch` of this process, and so over a socket only. */
function undiciAlone(baseUrl: string): Readonly<Record<string, Call>> {
  const url = baseUrl + path;
  return {
    "undici.fetch": async (): Promise<unknown> =>
      (await undici.fetch(url, { headers: { accept, authorization } })).json(),
    "undici.request": async () => (await undici.request(url, { headers: { accept, authorization } })).body.json(),
  };
}

/** What each way is allowed to cost, as a multiple of the first. */
const GOALS: Readonly<Record<string, number>> = { "stubbed fetch": 2.3, "loopback HTTP": 1.13 };
/** The ways that the goals are for: with authentication, versions, notices, limits and retries, as everybody has them. */
const MEASURED = new Set(["atlas-fetch, bearerToken", "atlas-fetch, serviceAccount", UNLIMITED]);

interface Figure {
  readonly place: string;
  readonly way: string;
  /** Microseconds a call, the middle of the rounds. */
  readonly microseconds: number;
  /** The middle of the ratios to the first way, each within one round. */
  readonly ratio: number;
  readonly goal?: number;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item): [number, Item] => [Math.random(), item])
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/**
 * The ways take turns in short rounds, in another order each time, and each is compared with what the first one took in
 * the same round: what else the machine does, and what each leaves to the garbage collector, falls on all of them alike.
 */
async function measure(
  place: string,
  ways: Readonly<Record<string, Call>>,
  rounds: number,
  calls: number,
): Promise<Figure[]> {
  const names = Object.keys(ways);
  const times = new Map(names.map((name): [string, number[]] => [name, []]));
  for (const [name, call] of Object.entries(ways)) {
    const answer = await call();
    if (!isRecord(answer) || answer["id"] !== orgId) throw new Error(`${name} does not give the organization`);
  }
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    for (const name of shuffled(names)) {
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

const rounds = roundsOf(60, 20);
const figures: Figure[] = [];

const realFetch = globalThis.fetch;
// As a `fetch` is that some test library puts in place: a new answer each time.
globalThis.fetch = (input) =>
  Promise.resolve(
    typeof input !== "string" && "url" in input && input.url.endsWith("/token")
      ? Response.json({ access_token: "token", expires_in: 3600, token_type: "Bearer" })
      : new Response(organization, { headers }),
  );
figures.push(...(await measure("stubbed fetch", clients("https://cloud.mongodb.com"), rounds * 10, 100)));
globalThis.fetch = realFetch;

const child = fork(fileURLToPath(import.meta.url), ["--serve"]);
const port = await new Promise<number>((resolve) => {
  child.once("message", (address) => {
    if (typeof address === "object" && "port" in address) resolve(Number(address.port));
  });
});
const local = `http://127.0.0.1:${port}`;
figures.push(...(await measure("loopback HTTP", { ...clients(local), ...undiciAlone(local) }, rounds * 10, 20)));
child.kill();

for (const { place, way, microseconds, ratio, goal } of figures) {
  const verdict = goal === undefined ? "" : `  goal ≤ ${goal}: ${ratio <= goal ? "met" : "NOT MET"}`;
  process.stdout.write(
    `${place.padEnd(14)} ${way.padEnd(40)} ${microseconds.toFixed(1).padStart(7)} µs  ${ratio.toFixed(2)} ×${verdict}\n`,
  );
}

/** The peers stand beside the first of our ways. */
function rowsAt(place: string, id: string): Row[] {
  const here = figures.filter((figure) => figure.place === place);
  const [bare] = here;
  const others = here.filter(({ way }) => way !== bare?.way && !way.startsWith("atlas-fetch"));
  return here
    .filter(({ goal }) => goal !== undefined)
    .map(({ way, microseconds, ratio, goal }, index) => ({
      id: `${id}, ${way}`,
      what: `a call, ${place}, ${way.replace("atlas-fetch, ", "")}`,
      unit: "µs",
      ours: { value: rounded(microseconds), ratio },
      peers: Object.fromEntries([
        [bare?.way ?? "", { value: rounded(bare?.microseconds ?? Number.NaN) }],
        ...others
          .filter(() => index === 0)
          .map((one): [string, Value] => [one.way, { value: rounded(one.microseconds), ratio: one.ratio }]),
      ]),
      over: bare?.way ?? "",
      better: "less",
      goal: { value: goal ?? Number.NaN, of: "ratio" },
    }));
}

const rows = [...rowsAt("stubbed fetch", "stub"), ...rowsAt("loopback HTTP", "loopback")];
await save("overhead", rows, ["openapi-fetch", "@hey-api/openapi-ts", "orval", "undici"], { rounds, figures });
