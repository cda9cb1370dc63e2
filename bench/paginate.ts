/**
 * How long 10,000 users take, at 40 ms a page: with openapi-fetch, page after page as it is without anything else, and
 * with `paginate`.
 *
 *   npm run bench:paginate              # measure and print
 *   npm run bench:paginate -- --save    # write bench/results/paginate.json too
 */
import { fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import createClient from "openapi-fetch";
import { bearerToken, createAtlasClient } from "../src/index.js";
import type { paths } from "../src/generated/2023-11-15/types.js";
import { loadMongodbAtlasApiClient } from "./peers.js";
import { rowOfCounts, rowOver } from "./rows.js";
import { roundsOf, save } from "./save.js";

const USERS = 10_000;
const DELAY = 40;
const ROUNDS = roundsOf(3, 1);
/** Milliseconds, for `concurrency: 10`: a first page that tells how many there are, and two times ten. */
const GOAL = 200;
const orgId = "4888442a3354817a7320eb61";

const listed = Array.from({ length: USERS }, (_, index) => ({
  id: index.toString(16).padStart(24, "0"),
  username: `user-${index}@example.com`,
  emailAddress: `user-${index}@example.com`,
  firstName: "Ada",
  lastName: "Example",
  country: "DE",
  mobileNumber: "+491234567",
  roles: [{ orgId, roleName: "ORG_MEMBER" }],
  teamIds: [],
  links: [],
}));

const rendered = new Map<string, string>();

/** The page that a URL asks for; written once, so that the server costs little. */
function pageAt(url: string): string {
  const query = new URL(url, "http://localhost").searchParams;
  const [number, size] = [Number(query.get("pageNum") ?? 1), Number(query.get("itemsPerPage") ?? 100)];
  const key = `${number} ${size}`;
  const page =
    rendered.get(key) ??
    JSON.stringify({ links: [], results: listed.slice((number - 1) * size, number * size), totalCount: USERS });
  rendered.set(key, page);
  return page;
}

const headers = { "content-type": "application/vnd.atlas.2023-01-01+json" };
const delay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, DELAY));

// The server has a process of its own, as a real one has.
if (process.argv.includes("--serve")) {
  const server = createServer((request, response) => {
    void delay().then(() => response.writeHead(200, headers).end(pageAt(request.url ?? "")));
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
  // Forked by the measurement; ends with it.
  process.on("disconnect", () => process.exit());
  await new Promise(() => undefined);
}

const makeAtlasApiClient = await loadMongodbAtlasApiClient();
const child = fork(fileURLToPath(import.meta.url), ["--serve"]);
const port = await new Promise<number>((resolve) => {
  child.once("message", (address) => {
    if (typeof address === "object" && "port" in address) resolve(Number(address.port));
  });
});

let requests = 0;

async function stub(request: Request): Promise<Response> {
  requests++;
  await delay();
  return new Response(pageAt(request.url), { headers });
}

async function overSocket(request: Request): Promise<Response> {
  requests++;
  return globalThis.fetch(request);
}

type Fetch = (request: Request) => Promise<Response>;

/** Page after page with openapi-fetch; gives the number of users. */
async function serial(baseUrl: string, fetch: Fetch, itemsPerPage?: number): Promise<number> {
  const client = createClient<paths>({ baseUrl, fetch });
  let count = 0;
  for (let pageNum = 1; ; pageNum++) {
    const query = { pageNum, ...(itemsPerPage === undefined ? {} : { itemsPerPage }) };
    const { data } = await client.GET("/api/atlas/v2/orgs/{orgId}/users", { params: { path: { orgId }, query } });
    count += data?.results.length ?? 0;
    if (data === undefined || count >= USERS) return count;
  }
}

async function paginated(baseUrl: string, fetch: Fetch, concurrency?: number): Promise<number> {
  const atlas = createAtlasClient({ auth: bearerToken("token"), baseUrl, fetch, deprecations: "silent" });
  let count = 0;
  for await (const _ of atlas.paginate("listOrgUsers", { orgId }, { concurrency })) count++;
  return count;
}

/** The same with `mongodb-atlas-api-client`, which has no `fetch` to be given. This server asks for no digest. */
async function withAtlasApiClient(url: string, itemsPerPage?: number): Promise<number> {
  const client = makeAtlasApiClient({ publicKey: "public", privateKey: "private", baseUrl: `${url}/api/atlas/v2` });
  let count = 0;
  for (let pageNum = 1; ; pageNum++) {
    const options = { pageNum, ...(itemsPerPage === undefined ? {} : { itemsPerPage }) };
    const { results } = await client.organization.getAllUsersForOrganization(orgId, options);
    requests++;
    count += results.length;
    if (results.length === 0 || count >= USERS) return count;
  }
}

const ways: Readonly<Record<string, (baseUrl: string, fetch: Fetch) => Promise<number>>> = {
  "openapi-fetch, page after page, 100 a page": (baseUrl, fetch) => serial(baseUrl, fetch),
  "openapi-fetch, page after page, 500 a page": (baseUrl, fetch) => serial(baseUrl, fetch, 500),
  "atlas-fetch, concurrency 1": (baseUrl, fetch) => paginated(baseUrl, fetch, 1),
  "atlas-fetch, concurrency 4 (default)": (baseUrl, fetch) => paginated(baseUrl, fetch),
  "atlas-fetch, concurrency 8": (baseUrl, fetch) => paginated(baseUrl, fetch, 8),
  "atlas-fetch, concurrency 10": (baseUrl, fetch) => paginated(baseUrl, fetch, 10),
};

const places: Readonly<Record<string, [string, Fetch]>> = {
  loopback: [`http://127.0.0.1:${port}`, overSocket],
  "stubbed fetch": ["https://cloud.mongodb.com", stub],
};

/** What knows only sockets. */
const overSocketOnly: typeof ways = {
  "mongodb-atlas-api-client, page after page, 100 a page": (baseUrl) => withAtlasApiClient(baseUrl),
  "mongodb-atlas-api-client, page after page, 500 a page": (baseUrl) => withAtlasApiClient(baseUrl, 500),
};

interface Figure {
  readonly way: string;
  readonly place: string;
  readonly milliseconds: number;
  readonly requests: number;
  /** How many times faster than the first way in the same place. */
  readonly times: number;
}

/** The ways take turns, and the middle of the rounds counts. The first round of all warms up. */
async function measure(place: string, [baseUrl, fetch]: [string, Fetch]): Promise<Figure[]> {
  const here = place === "loopback" ? { ...ways, ...overSocketOnly } : ways;
  const runs = new Map(Object.keys(here).map((way): [string, { time: number; requests: number }[]] => [way, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [way, run] of Object.entries(here)) {
      requests = 0;
      const start = performance.now();
      const count = await run(baseUrl, fetch);
      const time = performance.now() - start;
      if (count !== USERS) throw new Error(`${way} gave ${count} users`);
      if (round > 0) runs.get(way)?.push({ time, requests });
    }
  }
  let base = 0;
  return [...runs].map(([way, figures]) => {
    const [middle] = figures.sort((a, b) => a.time - b.time).slice(Math.floor(figures.length / 2));
    const milliseconds = Math.round(middle?.time ?? Number.NaN);
    base ||= milliseconds;
    return {
      way,
      place,
      milliseconds,
      requests: middle?.requests ?? 0,
      times: Number((base / milliseconds).toFixed(1)),
    };
  });
}

const figures: Figure[] = [];
for (const [place, where] of Object.entries(places)) figures.push(...(await measure(place, where)));
child.kill();

for (const { way, place, milliseconds, requests: sent, times } of figures) {
  const goal = way.endsWith("10") ? `  goal ≤ ${GOAL} ms: ${milliseconds <= GOAL ? "met" : "NOT MET"}` : "";
  process.stdout.write(
    `${way.padEnd(54)} ${place.padEnd(14)} ${String(milliseconds).padStart(5)} ms ${String(sent).padStart(4)} requests ${String(times).padStart(5)} ×${goal}\n`,
  );
}

const loopback = new Map(figures.filter(({ place }) => place === "loopback").map((figure) => [figure.way, figure]));
const base = "openapi-fetch, page after page, 100 a page";
const peers = (key: "milliseconds" | "requests"): Record<string, number> =>
  Object.fromEntries(
    [...loopback].filter(([way]) => !way.startsWith("atlas-fetch")).map(([way, figure]) => [way, figure[key]]),
  );
const ofWay = (way: string, key: "milliseconds" | "requests"): number => loopback.get(way)?.[key] ?? Number.NaN;
const users = `${USERS.toLocaleString("en")} users, ${DELAY} ms a page`;
const rows = [
  rowOver(base, {
    ...{ id: "default", what: `${users}, concurrency 4 (default)`, unit: "ms", better: "less" },
    ...{ ours: ofWay("atlas-fetch, concurrency 4 (default)", "milliseconds"), peers: peers("milliseconds") },
  }),
  rowOver(base, {
    ...{ id: "eight", what: `${users}, concurrency 8`, unit: "ms", better: "less" },
    ...{ ours: ofWay("atlas-fetch, concurrency 8", "milliseconds"), peers: peers("milliseconds") },
  }),
  rowOver(base, {
    ...{ id: "ten", what: `${users}, concurrency 10`, unit: "ms", better: "less" },
    ...{ ours: ofWay("atlas-fetch, concurrency 10", "milliseconds"), peers: peers("milliseconds") },
    goal: { value: GOAL, of: "value" },
  }),
  rowOfCounts({
    ...{ id: "requests", what: `requests for them`, unit: "", better: "less" },
    ...{ ours: ofWay("atlas-fetch, concurrency 10", "requests"), peers: peers("requests") },
  }),
];
const what = { users: USERS, millisecondsPerPage: DELAY, rounds: ROUNDS, goalMilliseconds: GOAL };
await save("paginate", rows, ["openapi-fetch", "mongodb-atlas-api-client"], { what, figures });
// Sockets that a peer keeps open.
process.exit();
